import type { NameIndex } from '../archive/names/names.ts';
import type { PartyIndex } from '../archive/names/parties.ts';
import type { Publisher } from '../archive/names/publishers.ts';
import type { KnownSpeakers } from './people/known-speakers.ts';

/** What a draft needs of a topic. */
export interface TopicNames {
  slug: string;
  label: string;
  aliases: readonly string[];
}

/** The names of a collection, by which a draft says who spoke, about what, and where it was printed. */
export interface DraftNames extends KnownSpeakers {
  publishers: NameIndex<Publisher>;
  topics: readonly TopicNames[];
  parties: PartyIndex;
}
