import { foldName, type NameIndex } from '../archive/names.ts';
import type { Publisher } from '../archive/publishers.ts';
import type { Speaker } from '../archive/speakers.ts';
import { foldLetters, signsInWords } from '../statements/fold-letters.ts';

/** What a draft needs of a topic. */
export interface TopicNames {
  slug: string;
  label: string;
  aliases: readonly string[];
}

/** The names of a collection, by which a draft says who spoke, about what, and where it was printed. */
export interface DraftNames {
  speakers: NameIndex<Speaker>;
  /** Every speaker once. */
  everySpeaker: readonly Speaker[];
  publishers: NameIndex<Publisher>;
  topics: readonly TopicNames[];
}

/** Speakers by how reports print them: by last name alone, and by each name of several words, folded. */
interface PrintedSpeakers {
  byLastName: ReadonlyMap<string, readonly Speaker[]>;
  whole: readonly { speaker: Speaker; folded: string }[];
}

const prepared = new WeakMap<readonly Speaker[], PrintedSpeakers>();

/** Prepares the speakers of a collection to be found in phrases; once for each collection. */
export function printedSpeakers(speakers: readonly Speaker[]): PrintedSpeakers {
  const known = prepared.get(speakers);
  if (known) return known;
  const whole = speakers.flatMap((speaker) =>
    [speaker.name, ...speaker.aliases]
      .filter((name) => name.includes(' '))
      .map((name) => ({ speaker, folded: foldText(name) })),
  );
  const made = { byLastName: byLastName(speakers), whole };
  prepared.set(speakers, made);
  return made;
}

/** Speakers by the last word of their names, for a report that prints no more. */
function byLastName(speakers: readonly Speaker[]): Map<string, Speaker[]> {
  const found = new Map<string, Speaker[]>();
  for (const speaker of speakers) {
    for (const name of new Set(
      [speaker.name, ...speaker.aliases].map((name) => foldName(name).split(' ').at(-1) ?? ''),
    )) {
      if (name !== '') found.set(name, [...(found.get(name) ?? []), speaker]);
    }
  }
  return found;
}

const signs = new RegExp(`[${signsInWords}]`, 'gu');

/** A text folded for looking names up in it, a space at each end and between its words. */
export function foldText(text: string): string {
  return ` ${foldLetters(text)
    .replace(signs, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()} `;
}
