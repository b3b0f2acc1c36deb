import type { Utterance } from './saying/utterance.ts';
import type { Stretch } from './text/paragraphs.ts';

/** A statement of a report, by places in its text: UTF-16 offsets, end exclusive. */
export interface FoundStatement extends Stretch {
  /** The words, without a cue that interrupts them. */
  parts: [start: number, end: number][];
  kind: Utterance['kind'];
  /** The speaker as the report names them here. */
  speaker?: string;
  speakerStart?: number;
  speakerEnd?: number;
  /** Who that is, by the fullest name that the report or the collection has. */
  entity?: string;
  cue?: string;
  cueStart?: number;
  cueEnd?: number;
  /** All who say it together, where it is the statement of several. */
  speakers?: string[];
  /** Whom the speaker speaks for, as printed. */
  party?: string;
  /** The tag of the language that was spoken, where the text tells it. */
  spokenIn?: string;
  /** From 0 to 1, how sure the speaker is; see docs/drafting.md for what it was measured at. */
  confidence: number;
}
