import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Tongue } from '../../saying/cues/tongue.ts';
import type { OddMarks } from '../../saying/reading.ts';
import type { Utterance } from '../../saying/utterance.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Sentence } from '../../text/sentences.ts';

/** A text with its paragraphs, whatever kind of text it is. */
export interface WholeText {
  text: string;
  paragraphs: readonly Stretch[];
  words: ReportingWords;
  /** What its language builds in ways that English has not. */
  tongue?: Tongue | undefined;
  marks?: OddMarks | undefined;
}

/** A paragraph of it, in sentences. */
export interface ParagraphInText extends Stretch {
  number: number;
  sentences: readonly Sentence[];
}

/** What was read above a paragraph. */
export interface ReadAbove {
  /** The last statements, in order. */
  utterances: readonly Utterance[];
  /** The last sentence. */
  before: Sentence | undefined;
}

/** The last statements up to the end of a paragraph: those that it was given, as it leaves them, and its own. Undefined where it is of another kind. */
export type ReadParagraph = (paragraph: ParagraphInText, above: ReadAbove) => readonly Utterance[] | undefined;

/** A kind of text, as a transcript is one, with the rules by which it says who said what. */
export interface Passage {
  name: string;
  /** Looks over a whole text and gives what reads those of its paragraphs that are of this kind. */
  readerOf: (whole: WholeText) => ReadParagraph;
}
