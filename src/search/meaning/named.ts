import type { IndexReader } from '../files/index-reader.ts';
import { onDemand } from '../on-demand.ts';
import type { Word } from '../hits/score-documents.ts';
import type { FoundName } from './find-names.ts';
import { pagesNamed, type PageHit } from './page-hits.ts';
import { coversAsRead, peopleIn, speakersAsRead, withoutAddressed, type Person } from './people.ts';
import type { Reading } from './read-meaning.ts';

const findNamesPart = onDemand(() => import('./find-names.ts'));

/** What a query names, beside the parties that it was taken to ask for. */
export interface Named {
  people: Person[];
  pages: PageHit[];
  /** The words of the query that are names, as they were typed, by key. */
  words: ReadonlyMap<string, string>;
}

/** Finds whom and what the words of a query name, by what they were read as; `parties` are no speakers. */
export async function namedIn(
  index: IndexReader,
  reading: Reading,
  read: readonly Word[],
  parties: readonly FoundName[],
): Promise<Named> {
  const inLetters = await coversAsRead(index, reading, reading.covers, read, false);
  const [covers, speakers] = await Promise.all([
    coversAsRead(index, reading, inLetters, read, true),
    speakersAsRead(index, reading, inLetters, read),
  ]);
  // A country that is spoken of is nobody who said it, though it has a file.
  const notSpeaking = [...parties, ...reading.parties.filter(({ isSubject }) => isSubject)];
  const isOfParty = (at: number) => notSpeaking.some(({ first, behind }) => first <= at && at < behind);
  const spoken = new Map([...speakers].filter(([, cover]) => ![...cover.words].some(isOfParty)));
  const [people, pages] = await Promise.all([
    peopleIn(index, spoken.size > 1 ? withoutAddressed(spoken, await subjectsIn(reading)) : spoken),
    pagesNamed(index, reading, covers),
  ]);
  const numbers = new Set([...covers.values()].flatMap((cover) => [...cover.words]));
  const words = [...numbers].flatMap((at) => {
    const word = reading.words[at];
    return word ? [[word.key, word.text] as const] : [];
  });
  return { people, pages, words: new Map(words) };
}

/** Which words a preposition leads to that points to what is spoken of. */
async function subjectsIn({ words, known }: Reading): Promise<(at: number) => boolean> {
  const { isAfterPreposition } = await findNamesPart();
  return (at) => isAfterPreposition(words, at, known);
}
