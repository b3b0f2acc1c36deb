import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Phrase } from '../../text/noun-phrases.ts';
import type { Sentence, Token } from '../../text/sentences.ts';
import type { Utterance } from '../utterance.ts';
import type { Cue, FindCue } from './cue.ts';

/** What languages build in ways that English has not, fetched for a report in one of them. */
export interface Tongue {
  /** Finds a cue that is looked for before all others. */
  cueAt: FindCue;
  /** Finds a verb of saying in two parts. */
  verbAt: FindCue;
  /** A cue as it stands in its sentence, where that tells who speaks otherwise: « indique-t-on au ministère ». */
  inPlace: (tokens: readonly Token[], cue: Cue, words: ReportingWords) => Cue;
  /** Whether nothing but a place, a time or another opener stands in front of a verb, so that its subject stands behind it. */
  opensSentence: (tokens: readonly Token[], verb: number, words: ReportingWords) => boolean;
  /** What a sentence says whose verb alone tells that it is reported, behind one in which somebody speaks or whom it is about. */
  readReported: (place: {
    text: string;
    sentence: Sentence;
    words: ReportingWords;
    previous: Utterance | undefined;
    before: Sentence | undefined;
  }) => Utterance | undefined;
  /** Whether a quotation is a question in front of its answer. */
  isAsked: (tokens: readonly Token[], index: number, cues: readonly Cue[], words: ReportingWords) => boolean;
  /** The cue and the speaker of what the sentence before says: «Об этом заявила Марш». */
  saidBefore: (tokens: readonly Token[], words: ReportingWords) => { phrase: Phrase; subject: Phrase } | undefined;
}
