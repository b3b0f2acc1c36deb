import type { Utterance } from '../saying/utterance.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Person } from './person.ts';

/** Who a report says spoke: the mention, the name it stands for, and how that was found. */
export interface SpeakerFound {
  mention?: Stretch | undefined;
  person?: Person | undefined;
  /** The name, or the phrase where the report gives no name. */
  entity?: string | undefined;
  /** Whether several people are named side by side, and the entity is a list of them. */
  isSeveral?: boolean | undefined;
  /** All who speak together, where a text is of several. */
  together?: string[] | undefined;
  how: How;
}

/** How a speaker was found, from the surest to the least sure. */
export type How = 'name' | 'phrase' | 'pronoun' | 'relative' | 'inherited' | 'follows' | 'nearby' | 'none';

export interface Before {
  utterances: readonly Utterance[];
  found: readonly SpeakerFound[];
}
