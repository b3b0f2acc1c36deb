import type { Phrase } from '../text/noun-phrases.ts';

/**
 * Words that say that somebody said something, with whose words they are where the sentence names it beside them.
 * `verb`: Ada Marsh said; `participle`: …, adding that; `source`: according to; `judging`: called it “…”.
 */
export interface Cue {
  kind: 'verb' | 'participle' | 'source' | 'judging';
  /** The words of the cue: the verb with what stands before it, as `went on to say`. */
  phrase: Phrase;
  /** The verb itself. */
  verb: number;
  subject?: Phrase | undefined;
  /** Who relays it, where the speaker is cited: "the agency reports, citing Ada Marsh". */
  relay?: Phrase;
  /** The quotation that is all its content, where the speaker stands behind. */
  quotation?: number;
  /** What it says, where that stands between the two parts of its verb. */
  object?: Phrase;
  /** The reporting clause: everything that belongs to the cue and the speaker, and to nothing that was said. */
  clause: Phrase;
}
