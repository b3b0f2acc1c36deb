import type { ReportingWords } from '../../languages/reporting-words.ts';
import type { Sentence } from '../text/sentences.ts';
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
}
