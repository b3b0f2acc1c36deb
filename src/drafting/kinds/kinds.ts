import { dashInterview } from './dash-interview.ts';
import { dashSpeech } from './dash-speech.ts';
import { prose } from './prose.ts';
import type { TextKind } from './text-kind.ts';
import { transcript } from './transcript.ts';

/** Every kind of text, in the order in which they are asked: a paragraph is read by the first whose it is, and prose takes any. */
export const kinds: readonly TextKind[] = [transcript, dashInterview, dashSpeech, prose];
