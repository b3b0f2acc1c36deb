import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { correctedEntry, inventedEntry } from '../invented-collection.ts';
import { buildersOf } from './builders.ts';
import type { Builder } from './builder.ts';
import { countDifferences, readBuiltFiles, type BuiltFiles } from './built-files.ts';
import { measureRun } from './measure-run.ts';
import { writeTable, type BuildFigures, type Figures, type Report } from './report.ts';

/**
 * `npm run bench -- build [--articles 1000,10000] [--languages 1,6] [--builders communique,eleventy,hugo] [--json]`: what it costs to
 * build an invented collection from nothing, again without a change, and after one entry has changed; by us and by others.
 */
export async function benchBuild(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      articles: { type: 'string', default: '1000,10000' },
      languages: { type: 'string', default: '1' },
      builders: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const asked = values.builders?.split(',');
  const builders = buildersOf(values.languages.split(',').map(Number)).filter(
    ({ name }) => !asked || asked.some((own) => name === own || name.startsWith(`${own}-`)),
  );
  if (builders.length === 0) throw new Error(`there is no builder ${values.builders ?? ''}`);
  const report: Report = {};
  for (const entries of values.articles.split(',').map(Number)) {
    const differing: Record<string, number> = {};
    for (const builder of builders) {
      const lacking = builder.lacking?.();
      if (lacking !== undefined) {
        console.error(`${builder.name} is not measured: ${lacking}`);
        continue;
      }
      try {
        const measured = await measureBuilds(builder, entries);
        (report[builder.name] ??= {})[entries] = measured.figures;
        differing[builder.name] = measured.differing;
      } catch (reason) {
        console.error(`${builder.name} could not build ${entries} entries: ${String(reason)}`);
        process.exitCode = 1;
      }
    }
    if (!values.json) console.log(`${writeTable(report, entries, differing)}\n`);
  }
  if (values.json) console.log(JSON.stringify({ builds: report }));
}

/** The three builds of a collection by one builder, and how many built files differ after the change of one entry. */
async function measureBuilds(builder: Builder, entries: number): Promise<{ figures: BuildFigures; differing: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-build-'));
  try {
    const site = builder.layOut(folder, entries);
    const run = async (which: string): Promise<{ figures: Figures; built: BuiltFiles }> => {
      const cost = await measureRun(site.build);
      const built = readBuiltFiles(site.out);
      console.error(`${builder.name}, ${entries} entries, ${which}: ${cost.wall.toFixed(1)} s`);
      const { pages, files, bytes } = built;
      return { figures: { ...cost, pages, files, bytes }, built };
    };
    site.forget();
    const first = await run('first');
    const again = await run('again');
    site.write(correctedEntry(inventedEntry(Math.floor(entries / 2))));
    const changed = await run('changed');
    return {
      figures: { first: first.figures, again: again.figures, changed: changed.figures },
      differing: countDifferences(again.built, changed.built),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
