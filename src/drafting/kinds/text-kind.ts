import type { TurnWords } from '../../languages/reporting/turn-words.ts';
import type { Utterance } from '../saying/utterance.ts';
import type { Heading } from './heading.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { ReportParagraph } from '../text/read-report.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Form } from './form.ts';

/** What a text was read as: its statements, in order, and what its head prints. */
export interface KindReading {
  utterances: readonly Utterance[];
  /** The sentences in which those who speak are named. */
  sentences: readonly Sentence[];
  paragraphs: readonly (Stretch & Partial<ReportParagraph>)[];
  heading: Heading;
}

/** How a text is read. */
export interface ReadingStyle {
  /** Whether each paragraph of a turn or a speech is a statement of its own, or all of it one; else as long as it is. */
  paragraphs?: 'each' | 'together' | undefined;
}

/** Reads the texts of a kind. */
export type ReadKind = (form: Form, style?: ReadingStyle) => KindReading;

/** A text in which people speak by turns or with greetings, and the words by which its language shows these. */
export interface SpokenForm extends Form {
  turnWords: TurnWords;
}

/** Reads the texts of a kind in which people speak. */
export type ReadSpoken = (form: SpokenForm, style?: ReadingStyle) => KindReading;
