import type { Likeness } from '../words/expansion.ts';
import { wordOf } from '../files/index-files.ts';
import type { IndexReader } from '../files/index-reader.ts';
import type { ShownName } from '../hits/shown.ts';
import type { Word } from '../hits/score-documents.ts';
import type { Cover } from './find-names.ts';
import { mostReadingsOfName } from './known-words.ts';
import type { Reading } from './read-meaning.ts';
import { readRuns } from './senses.ts';

/** Somebody whom a query names, and the statements found under that name. */
export interface Person extends ShownName {
  landmark: string;
  words: ReadonlySet<number>;
  documents: ReadonlySet<number>;
}

/** Beyond so many speakers, a word is a first name that says of nobody who is meant. */
const mostPeople = 8;

/**
 * The speakers whom words of a query name: those that have most of the words, and nobody who has a part of what another has. A country
 * that has a file as a speaker is none: where it was asked who said it, it was taken for the party.
 */
export async function peopleIn(index: IndexReader, covers: ReadonlyMap<string, Cover>): Promise<Person[]> {
  const parties = [...covers].filter(([landmark, { isWhole }]) => landmark.startsWith('c') && isWhole);
  const isParty = ({ words }: Cover) =>
    parties.some(([, own]) => words.size === own.words.size && isSubset(words, own.words));
  const speakers = [...covers].filter(([landmark, cover]) => landmark.startsWith('s') && !isParty(cover));
  const best = speakers.filter(
    ([, { words }]) => !speakers.some(([, other]) => isSubset(words, other.words) && other.words.size > words.size),
  );
  if (best.length > mostPeople) return [];
  return Promise.all(
    best.map(async ([landmark, { words }]) => {
      const { name, labels, runs } = await index.landmark(landmark);
      return { landmark, name, labels, words, documents: new Set(readRuns(runs)) };
    }),
  );
}

/**
 * What words name without the speakers whom others are asked to speak of or to: "what did Obama say about Putin". Where all stand behind a
 * preposition they stay.
 */
export function withoutAddressed(
  covers: ReadonlyMap<string, Cover>,
  isSubject: (at: number) => boolean,
): Map<string, Cover> {
  const isAddressed = ([landmark, { words }]: [string, Cover]) =>
    landmark.startsWith('s') && [...words].some(isSubject);
  const others = [...covers].filter((entry) => !isAddressed(entry));
  return new Map(others.some(([landmark]) => landmark.startsWith('s')) ? others : covers);
}

function isSubset(part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean {
  return [...part].every((each) => whole.has(each));
}

/**
 * Adds to what words name what they name as they were read: in other letters, and where `forgiving` by their sound and how they go on.
 */
export async function coversAsRead(
  index: IndexReader,
  { words, content }: Reading,
  covers: ReadonlyMap<string, Cover>,
  read: readonly Word[],
  forgiving: boolean,
): Promise<Map<string, Cover>> {
  const found = new Map(covers);
  const named = new Set([...covers.values()].flatMap((cover) => [...cover.words]));
  for (const at of content) {
    if (named.has(at)) continue;
    const readings = read.find(({ typed }) => typed === words[at]?.key)?.expansions ?? [];
    const expansions = readings.filter(({ likeness }) => (forgiving ? mayName(likeness) : likeness === 'letters'));
    const meanings = await Promise.all(
      expansions.slice(0, mostReadings).map(({ entry }) => index.meaning(wordOf(entry.term) ?? entry.term)),
    );
    for (const { landmark, is, rest } of meanings.flatMap(({ senses }) => senses)) {
      if (is === 'code' || rest.length > 0) continue;
      const known = found.get(landmark) ?? { words: new Set(), isWhole: false };
      found.set(landmark, { words: new Set([...known.words, at]), isWhole: known.isWhole });
    }
  }
  return found;
}

/** Readings of a word that are looked at: each costs a small file. */
const mostReadings = 1;

/** Whether a word that was read so may be a name that stands in no dictionary as it was typed. */
export function mayName(likeness: Likeness): boolean {
  return likeness === 'letters' || likeness === 'sound' || likeness === 'beginning';
}

/**
 * Adds the speakers whom misspelt words and their forms name, where every reading of such a word is a name of one: those whom most
 * readings name.
 */
export async function speakersAsRead(
  index: IndexReader,
  { words, content }: Reading,
  covers: ReadonlyMap<string, Cover>,
  read: readonly Word[],
): Promise<Map<string, Cover>> {
  const found = new Map(covers);
  const named = new Set([...covers.values()].flatMap((cover) => [...cover.words]));
  for (const at of content) {
    if (named.has(at)) continue;
    const readings = read.find(({ typed }) => typed === words[at]?.key)?.expansions ?? [];
    const isOtherWord = readings.some(({ likeness }) => likeness === 'same' || likeness === 'beginning');
    if (isOtherWord || readings.length === 0 || readings.length > mostReadingsOfName) continue;
    const meanings = await Promise.all(readings.map(({ entry }) => index.meaning(wordOf(entry.term) ?? entry.term)));
    const speakers = meanings.map(({ senses }) =>
      senses.flatMap(({ kind, landmark, rest }) => (kind === 's' && rest.length === 0 ? [landmark] : [])),
    );
    if (speakers.some((ofReading) => ofReading.length === 0)) continue;
    const times = Map.groupBy(speakers.flat(), (landmark) => landmark);
    const most = Math.max(...[...times.values()].map(({ length }) => length));
    for (const [landmark, { length }] of times) {
      if (length < most) continue;
      const known = found.get(landmark) ?? { words: new Set(), isWhole: false };
      found.set(landmark, { words: new Set([...known.words, at]), isWhole: known.isWhole });
    }
  }
  return found;
}
