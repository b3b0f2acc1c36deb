import type { Archive } from '../../src/archive/archive.ts';
import { buildIndex } from '../../src/search/files/build-index.ts';
import { openEngine } from '../../src/search/engine.ts';
import { pagesOfSite } from '../../src/search/meaning/pages-of-site.ts';
import { searchRecords } from '../../src/search/files/records.ts';
import {
  isExactly,
  kinds,
  type Given,
  type Kind,
  type RightAnswer,
  type SheetLine,
  type Truth,
} from './answer-sheet.ts';
import { filesInMemory } from './invented-records.ts';

/** How many queries of a kind were answered exactly, and which were not. */
export interface Grade {
  kind: Kind;
  queries: number;
  exact: number;
  failed: string[];
}

/** Asks every query of a sheet and grades the answers by kind. */
export async function gradeAnswers(
  sheet: readonly SheetLine[],
  right: (truth: Truth) => RightAnswer,
  ask: (query: string) => Promise<Given>,
): Promise<Grade[]> {
  const grades = new Map(kinds.map((kind): [Kind, Grade] => [kind, { kind, queries: 0, exact: 0, failed: [] }]));
  for (const { kind, query, truth } of sheet) {
    const grade = grades.get(kind);
    if (!grade) continue;
    grade.queries++;
    if (isExactly(await ask(query), right(truth))) grade.exact++;
    else grade.failed.push(query);
  }
  return [...grades.values()];
}

/** More than any query finds. */
export const allHits = 100_000;

/** The search of a site over an archive: what only speaks of a speaker, has the words in the headline or may be of the time is apart. */
export async function searchOf(archive: Archive): Promise<(query: string) => Promise<Given>> {
  const engine = await openEngine(filesInMemory(buildIndex(searchRecords(archive), pagesOfSite(archive))));
  await engine.learnAllWords();
  return async (query) => {
    const { hits } = await engine.search(query, { limit: allHits });
    const list = hits.filter(({ isOf, isInHeadline, isPossible }) => !isOf && !isInHeadline && !isPossible);
    return { list: list.map(({ path }) => path), tellsApart: true };
  };
}
