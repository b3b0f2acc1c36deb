import type { FindCue } from './cue.ts';
import { bracketAt } from '../content/sentence-bracket.ts';
import { separableVerb } from './separable-verb.ts';

/** Finds a verb of saying in two parts, for languages whose verb stands second and leaves the rest of it behind. */
export const verbInTwo: FindCue = (tokens, index, floor, words) =>
  bracketAt(tokens, index, floor, words) ?? separableVerb(tokens, index, floor, words);
