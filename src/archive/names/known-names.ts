import type { Finding, Place } from '../../statements/problems.ts';
import type { NameIndex } from './names.ts';
import type { PartyIndex } from './parties.ts';
import type { Publisher } from './publishers.ts';
import type { SpeakerIndex } from './speaker-names.ts';
import type { Topic } from './topics.ts';

/** The names of a collection, and the folder they are kept in. */
export interface KnownNames {
  root: string;
  speakers: SpeakerIndex;
  publishers: NameIndex<Publisher>;
  topics: NameIndex<Topic>;
  parties: PartyIndex;
}

/** Takes what is wrong and where. */
export type Report = (place: Place, finding: Finding) => void;
