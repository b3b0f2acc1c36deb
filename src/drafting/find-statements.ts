import type { ReportingWords } from '../languages/reporting-words.ts';
import { findUtterances } from './kinds/find-utterances.ts';
import { findSpeakers } from './people/find-speakers.ts';
import { confidenceOf } from './people/resolve-speaker.ts';
import type { SpeakerFound } from './people/speaker-found.ts';
import type { Utterance } from './saying/utterance.ts';
import type { Stretch } from './text/paragraphs.ts';
import { type Report, readReport } from './text/read-report.ts';

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
  /** From 0 to 1, how sure the speaker is; see docs/drafting.md for what it was measured at. */
  confidence: number;
}

/** A statement of a report with who said it, as it was read. */
export interface Attributed {
  utterance: Utterance;
  speaker: SpeakerFound;
}

/** The statements of a text alone, by places in it. */
export function findStatements(text: string, words: ReportingWords): FoundStatement[] {
  return attributedIn(text, readReport(text, words), words).map((attributed) => foundStatement(text, attributed));
}

/** Reads the statements of a report, and who said each. */
export function attributedIn(text: string, report: Report, words: ReportingWords): Attributed[] {
  const { utterances, sentences } = findUtterances({ text, paragraphs: readableParagraphs(report), words });
  const found = findSpeakers(text, utterances, sentences, words);
  return utterances.map((utterance, index) => ({ utterance, speaker: found[index] ?? { how: 'none' } }));
}

/** What is read for statements; of lines without an end those above the body, which may name the speaker of a transcript. */
function readableParagraphs({ paragraphs }: Report): Stretch[] {
  const body = paragraphs.findIndex(({ kind }) => kind === 'body');
  return paragraphs.filter(({ kind }, index) => kind !== 'furniture' && (kind !== 'subhead' || index < body));
}

/** A statement with the words that the report prints for it. */
export function foundStatement(text: string, { utterance, speaker }: Attributed): FoundStatement {
  const { parts, kind, cue } = utterance;
  const { mention, entity } = speaker;
  return {
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    parts: parts.map(({ start, end }) => [start, end]),
    kind,
    ...(mention && {
      speaker: text.slice(mention.start, mention.end),
      speakerStart: mention.start,
      speakerEnd: mention.end,
    }),
    ...(entity !== undefined && { entity }),
    ...(cue && { cue: text.slice(cue.start, cue.end), cueStart: cue.start, cueEnd: cue.end }),
    confidence: confidenceOf(speaker),
  };
}
