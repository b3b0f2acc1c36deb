import { readCollection } from '../archive/collection.ts';
import { indexNames } from '../archive/names/names.ts';
import { indexParties } from '../archive/names/parties.ts';
import { indexSpeakers } from '../archive/names/speaker-names.ts';
import type { DraftNames } from '../drafting/draft-names.ts';
import { readContent } from '../site/content/read-content.ts';

/** The names of a content folder, for drafting; its entries are not read. */
export function readNames(folder: string): DraftNames {
  const files = readContent(folder).files.filter(({ path }) => !path.startsWith(`${folder}/articles/`));
  const { speakers, publishers, topics } = readCollection(folder, files);
  return {
    speakers: indexSpeakers(speakers).index,
    everySpeaker: speakers,
    publishers: indexNames(publishers, ({ names }) => names).index,
    topics,
    parties: indexParties(speakers),
  };
}
