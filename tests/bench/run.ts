import { benchBounded } from './bounded.ts';
import { benchBuild } from './build/bench.ts';
import { benchCheck } from './check.ts';
import { benchDev } from './dev.ts';
import { benchDrafting } from './drafting/bench.ts';
import { benchExports } from './exports.ts';
import { benchFeel } from './feel.ts';
import { benchFilter } from './filter.ts';
import { benchImport } from './import.ts';
import { benchOffline } from './offline.ts';
import { benchPages } from './pages.ts';
import { benchAnswers } from './search/answers.ts';
import { benchRelated } from './search/related.ts';
import { benchSearch } from './search/bench.ts';
import { benchServed } from './served.ts';
import { benchTasks } from './tasks.ts';

/** `npm run bench -- NAME [--option …]`: a new benchmark is one file and one line here. */
const benchmarks: Record<string, (words: string[]) => void | Promise<void>> = {
  answers: benchAnswers,
  bounded: benchBounded,
  build: benchBuild,
  check: benchCheck,
  dev: benchDev,
  drafting: benchDrafting,
  exports: benchExports,
  feel: benchFeel,
  filter: benchFilter,
  import: benchImport,
  offline: benchOffline,
  pages: benchPages,
  related: benchRelated,
  search: benchSearch,
  served: benchServed,
  tasks: benchTasks,
};

const [name = '', ...words] = process.argv.slice(2);
const benchmark = benchmarks[name];
if (benchmark) await benchmark(words);
else {
  console.error(`npm run bench -- ${Object.keys(benchmarks).join(' | ')}`);
  process.exitCode = 2;
}
