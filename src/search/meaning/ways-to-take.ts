import type { Query } from '../queries/query.ts';
import { uniqueWords } from '../queries/query.ts';
import { soughtWords } from '../words/tokens.ts';
import type { FoundName } from './find-names.ts';
import { interpret, type Interpretation } from './interpretation.ts';
import type { FoundPeriod } from './periods.ts';
import type { Reading } from './read-meaning.ts';

/**
 * The ways to take a query, the most telling first: said for all the parties named, for each of them with the others as words, and
 * the words alone. A name that somebody spoke of is a word.
 */
export function interpretations(
  query: Query,
  reading: Reading,
  periods: readonly FoundPeriod[],
  length: number,
): Interpretation[] {
  return choicesOfParties(reading).map((own) => interpret(query, reading, periods, own, length));
}

/**
 * The same ways where what is left of the parties stands under the names that the texts have, given by landmark: 古巴 as Cuba. None
 * where nothing is called otherwise than it was typed.
 */
export function renamedInterpretations(
  query: Query,
  reading: Reading,
  periods: readonly FoundPeriod[],
  length: number,
  names: ReadonlyMap<string, string>,
): Interpretation[] {
  return choicesOfParties(reading).flatMap((own) => {
    const renamed = [...reading.parties.filter((party) => !own.includes(party)), ...reading.organizations];
    const called = renamed.flatMap(({ landmark }) => names.get(landmark) ?? []);
    if (renamed.length === 0) return [];
    const { words, goesOn } = interpret(query, reading, periods, [...own, ...renamed], length);
    return [{ parties: own, words: uniqueWords([...words, ...called.flatMap(soughtWords)]), goesOn }];
  });
}

/** Parties beyond which a name is a word: each is one more way to take the whole query. */
const mostParties = 8;

function choicesOfParties({ parties }: Reading): FoundName[][] {
  const spokenFor = parties.filter(({ isSubject }) => !isSubject).slice(0, mostParties);
  const together = spokenFor.length > 1 ? [spokenFor] : [];
  return [...together, ...spokenFor.map((party) => [party]), []];
}
