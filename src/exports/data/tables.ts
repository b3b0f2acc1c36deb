import type { Table } from './table.ts';
import { articles } from './tables/articles.ts';
import { coverage } from './tables/coverage.ts';
import { parties } from './tables/parties.ts';
import { publishers } from './tables/publishers.ts';
import { relations } from './tables/relations.ts';
import { speakers } from './tables/speakers.ts';
import { statements } from './tables/statements.ts';
import { topics } from './tables/topics.ts';

/** The tables of the data, names first, for statements refer to them: another is one file and one line here. */
export const tables: readonly Table[] = [
  topics,
  publishers,
  speakers,
  parties,
  articles,
  statements,
  relations,
  coverage,
];
