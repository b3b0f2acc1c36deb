import { foldName, type NameIndex } from '../../archive/names/names.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import { foldText } from '../text/fold-text.ts';

/** The speakers of a collection, among whom a report's are looked for. */
export interface KnownSpeakers {
  speakers: NameIndex<Speaker>;
  /** Every speaker once. */
  everySpeaker: readonly Speaker[];
}

/** Speakers by how reports print them: by last name alone, and by each name of several words, folded. */
export interface PrintedSpeakers {
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
