import { dashInterview } from './dash-interview.ts';
import { dashSpeech } from './dash-speech.ts';
import type { Passage } from './passage.ts';
import { prose } from './prose.ts';

/** Every kind of passage, in the order in which they are asked: a paragraph is read by the first whose it is, and prose takes any. */
export const passages: readonly Passage[] = [dashInterview, dashSpeech, prose];
