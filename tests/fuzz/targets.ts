import type { Target } from './target.ts';
import { archive } from './targets/archive.ts';
import { dates } from './targets/dates.ts';
import { draft } from './targets/draft.ts';
import { entry } from './targets/entry.ts';
import { exports } from './targets/exports.ts';
import { fix } from './targets/fix.ts';
import { imports } from './targets/import.ts';
import { query } from './targets/query.ts';

/** Everything that is fuzzed: another is one file in `targets/`, and one line here. */
export const targets: readonly Target[] = [entry, fix, archive, exports, draft, imports, query, dates];
