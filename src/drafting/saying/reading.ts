import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import type { QuotedRun } from '../text/quoted-runs.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Cue } from './cues/cue.ts';
import type { Tongue } from './cues/tongue.ts';
import type { Utterance } from './utterance.ts';

/** A sentence with what was read before it. */
export interface Reading {
  text: string;
  sentence: Sentence;
  words: ReportingWords;
  /** The statement that may go on in this sentence. */
  previous: Utterance | undefined;
  /** The sentence before. */
  before: Sentence | undefined;
  /** What its language builds in ways that English has not. */
  tongue?: Tongue | undefined;
  marks?: OddMarks | undefined;
}

/** What reads quotations whose marks were forgotten, that somebody signs, or that a name and a colon lead to, fetched for a text that may have one. */
export interface OddMarks {
  closeForgotten: (text: string, runs: readonly QuotedRun[], words: ReportingWords) => QuotedRun[];
  /** What a signature makes of the statement before. */
  readSigned: (reading: Reading) => SentenceRead | undefined;
  /** What a name and a colon, or a dash, lead to in place of a verb. */
  readNamed: (reading: Reading, cues: readonly Cue[]) => Utterance | undefined;
}

/** What was read in a sentence. */
export interface SentenceRead {
  /** The statements that it makes. */
  found: Utterance[];
  /** The statement before as this sentence leaves it, for the caller to put in the place of the one that it gave. */
  previous: Utterance | undefined;
}
