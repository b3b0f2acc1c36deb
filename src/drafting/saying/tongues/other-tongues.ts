import { bracketAt } from '../content/sentence-bracket.ts';
import { separableVerb } from '../cues/separable-verb.ts';
import type { Tongue } from '../cues/tongue.ts';
import { changedInPlace } from './changed-in-place.ts';
import { foundAtWord } from './found-at-word.ts';
import { opensSentence } from './german/front-field.ts';
import { isAsked } from './not-said-here.ts';
import { readReported, saidBefore } from './said-before.ts';

/** Russian, French, German and Spanish, by what their words tell of each. */
export const otherTongues: Tongue = {
  cueAt: (...place) => {
    for (const find of foundAtWord) {
      const cue = find(...place);
      if (cue) return cue;
    }
    return undefined;
  },
  verbAt: (tokens, index, floor, words) =>
    bracketAt(tokens, index, floor, words) ?? separableVerb(tokens, index, floor, words),
  inPlace: (tokens, cue, words) => changedInPlace.reduce((made, change) => change(tokens, made, words), cue),
  opensSentence,
  saidBefore,
  readReported,
  isAsked,
};
