import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Phrase } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';

/**
 * Words that tell that somebody said something, with who it was where the sentence names it beside them. `verb`: Ada Marsh said;
 * `participle`: …, adding that; `adjunct`: according to Ada Marsh; `judging`: called it “…”.
 */
export interface Cue {
  kind: 'verb' | 'participle' | 'adjunct' | 'judging';
  /** The words of the cue: the verb with what stands before it, as `went on to say`. */
  phrase: Phrase;
  /** The verb itself. */
  verb: number;
  /** Who says it: the subject of the verb, or whom the adjunct names. */
  subject?: Phrase | undefined;
  /** Whether who says it does not stand beside the verb, and may be somebody else. */
  isLoose?: boolean | undefined;
  /** Whether nobody in front of it says it: who does speaks later in the sentence, or spoke before it. */
  isElsewhere?: boolean;
  /** Who relays it, where the speaker is cited: "the agency reports, citing Ada Marsh". */
  relay?: Phrase;
  /** The quotation that is all its content, where the speaker stands behind. */
  quotation?: number;
  /** What it says, where that stands between the two parts of its verb. */
  object?: Phrase;
  /** The reporting clause: everything that belongs to the cue and the speaker, and to nothing that was said. */
  clause: Phrase;
}

/** Whether a cue introduces nothing. */
export const introducesNothing = ({ object }: Cue): boolean => object !== undefined && object.from === object.to;

/** Finds a cue at a place of a sentence, none of whose words in front of `floor` is its own. */
export type FindCue = (
  tokens: readonly Token[],
  index: number,
  floor: number,
  words: ReportingWords,
) => Cue | undefined;
