import { wordOf } from '../files/index-files.ts';
import type { IndexReader } from '../files/index-reader.ts';
import type { Interpretation } from '../meaning/interpretation.ts';
import type { Reading } from '../meaning/read-meaning.ts';
import { readRuns } from '../meaning/senses.ts';
import { isExact } from '../words/expansion.ts';
import { foldWord } from '../words/tokens.ts';
import type { Query } from '../queries/query.ts';
import { interpretations, renamedInterpretations } from '../meaning/ways-to-take.ts';
import type { FoundPeriod } from '../meaning/periods.ts';
import type { Word } from './score-documents.ts';
import { takeWords, type Taken } from './take-words.ts';

/** What is taken of a query that names parties: as it was typed, or with those under their main names where that is better. */
export async function takeWithParties(
  index: IndexReader,
  query: Query,
  reading: Reading,
  periods: readonly FoundPeriod[],
  length: number,
  allowed: (document: number) => boolean,
  all: () => number[],
): Promise<Taken> {
  const answering = (ways: readonly Interpretation[]) => firstThatAnswers(index, ways, allowed, all, reading);
  const asTyped = await answering(interpretations(query, reading, periods, length));
  const names = await otherNamesOfParties(index, reading);
  const renamed = names.size === 0 ? [] : renamedInterpretations(query, reading, periods, length, names);
  const underName = renamed.length > 0 ? await answering(renamed) : undefined;
  return underName && isBetter(underName, asTyped, reading) ? underName : asTyped;
}

/**
 * The first way to take a query that leaves a statement with every word, else the words alone; where no way does, what was said for the
 * party that it names and has as many of the other words. Where the words find nothing, what was said for whom it names is more than nothing. What several parties said together stands beside what the first of them said of the others. A
 * party beside a speaker is what was spoken of, where that speaker spoke of it: "Kornev Fiji" asks for Kornev.
 */
export async function firstThatAnswers(
  index: IndexReader,
  ways: readonly Interpretation[],
  allowed: (document: number) => boolean,
  all: () => number[],
  reading: Reading,
): Promise<Taken> {
  let taken: Taken | undefined;
  let saidFor: Taken | undefined;
  let together: Taken | undefined;
  let narrowed: Taken | undefined;
  let partial: Taken | undefined;
  for (const interpretation of ways) {
    const landmarks = await Promise.all(interpretation.parties.map(({ landmark }) => index.landmark(landmark)));
    const ofParties = landmarks.map(({ runs }) => new Set(readRuns(runs)));
    const isSaidFor = (document: number) => ofParties.every((documents) => documents.has(document));
    const isAllowed = (document: number) => allowed(document) && isSaidFor(document);
    const ofWords = await takeWords(index, interpretation, isAllowed, () => all().filter(isSaidFor));
    const { matched } = ofWords;
    taken = { ...ofWords, parties: landmarks.map(({ name, labels }) => ({ name, labels })) };
    if (isAnswer(taken)) {
      if (landmarks.length === 0) {
        if (!narrowed || hasSaid(narrowed, taken)) return taken;
      } else if (landmarks.length > 1) {
        together = taken;
      } else if (!narrowed) {
        narrowed = withDocuments(taken, together);
        narrowed.saidByNamed = await saidByNamedIn(index, reading, matched.words);
        if (!narrowed.saidByNamed) return narrowed;
      }
    }
    if (landmarks.length === 1 && !matched.isWhole && matched.documents.length > 0) partial ??= taken;
    if (landmarks.length > 0 && matched.telling.length === 0)
      saidFor ??= { ...taken, matched: { ...matched, documents: all().filter(isSaidFor) } };
  }
  const ofParties = narrowed ?? together;
  if (ofParties) return ofParties;
  if (!taken) throw new Error('a query has no interpretation');
  if (partial && !isAnswer(taken) && wordsMet(partial) + 1 >= wordsMet(taken)) return partial;
  return taken.matched.documents.length === 0 && saidFor ? saidFor : taken;
}

/** How many words of the query the statements of an answer have, each of them. */
function wordsMet({ matched: { documents, scores } }: Taken): number {
  const [first] = documents;
  return first === undefined ? 0 : (scores.matched[first] ?? 0);
}

function withDocuments(taken: Taken, more: Taken | undefined): Taken {
  if (!more) return { ...taken };
  const documents = [...new Set([...taken.matched.documents, ...more.matched.documents])].sort((a, b) => a - b);
  return { ...taken, matched: { ...taken.matched, documents } };
}

/** Whether an answer has something that speakers said whom the query names beside the party by which another answer was narrowed. */
function hasSaid({ saidByNamed }: Taken, { matched }: Taken): boolean {
  return saidByNamed !== undefined && matched.documents.some((document) => saidByNamed.has(document));
}

function isAnswer({ matched }: Taken): boolean {
  return matched.isWhole && matched.documents.length > 0;
}

/** Whether all parties that a query speaks of are in an answer as they were typed, not only by what resembles them. */
function knowsParties(taken: Taken, { words, parties }: Reading): boolean {
  const typed = new Set(parties.flatMap(({ first, behind }) => words.slice(first, behind).map(({ key }) => key)));
  const isThere = ({ expansions }: Word) =>
    expansions.some(({ likeness }) => isExact(likeness) || likeness === 'beginning');
  return parties.length === 0 || taken.matched.words.every((word) => !typed.has(word.typed) || isThere(word));
}

/** Whether a query is better answered with its countries under their main names: it finds more so, said for the same parties. */
export function isBetter(underName: Taken, asTyped: Taken, reading: Reading): boolean {
  if (!isAnswer(underName)) return false;
  if (!isAnswer(asTyped) || !knowsParties(asTyped, reading) || hasSaid(asTyped, underName)) return true;
  return (
    underName.interpretation.parties.length === asTyped.interpretation.parties.length &&
    underName.matched.documents.length > asTyped.matched.documents.length
  );
}

/** The main names of the parties and organizations of a query, by landmark, where one of them is called otherwise. */
export async function otherNamesOfParties(
  index: IndexReader,
  { parties, organizations }: Reading,
): Promise<Map<string, string>> {
  const names = await Promise.all(
    [...parties, ...organizations].map(async ({ landmark, text }) => ({
      landmark,
      text,
      name: (await index.landmark(landmark)).name,
    })),
  );
  const isOther = names.some(({ text, name }) => foldWord(text) !== foldWord(name));
  return new Map(isOther ? names.map(({ landmark, name }) => [landmark, name]) : []);
}

/** Speakers of a name that are looked at: a name that more have tells nobody. */
const mostOfName = 6;

/** The statements of the speakers whom words of a query name beside a party, as typed or as they were read; undefined where none does. */
async function saidByNamedIn(
  index: IndexReader,
  { covers, parties }: Reading,
  words: readonly Word[],
): Promise<ReadonlySet<number> | undefined> {
  const isOfParty = (at: number) => parties.some(({ first, behind }) => first <= at && at < behind);
  const typed = [...covers].flatMap(([landmark, { words: own }]) => ([...own].every(isOfParty) ? [] : [landmark]));
  const readings = words.flatMap(({ expansions: [first] }) =>
    first && first.likeness !== 'same' ? [first.entry] : [],
  );
  const meanings = await Promise.all(readings.map(({ term }) => index.meaning(wordOf(term) ?? term)));
  const read = meanings.flatMap(({ senses }) => senses.map(({ landmark }) => landmark));
  const speakers = [...new Set([...typed, ...read])].filter((landmark) => landmark.startsWith('s'));
  if (speakers.length === 0 || speakers.length > mostOfName) return undefined;
  const landmarks = await Promise.all(speakers.map((landmark) => index.landmark(landmark)));
  return new Set(landmarks.flatMap(({ runs }) => readRuns(runs)));
}
