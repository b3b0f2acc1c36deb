import { dashInterview } from './dash-interview.ts';
import { dashSpeech } from './dash-speech.ts';
import type { Passage } from './passage.ts';

/** The kinds of passages that a dash opens, in the order in which they are asked. */
export const dashPassages: readonly Passage[] = [dashInterview, dashSpeech];
