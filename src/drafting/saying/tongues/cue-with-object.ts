import type { Phrase } from '../../text/noun-phrases.ts';
import type { Cue } from '../cues/cue.ts';

/** Who says something with a verb of one word, what that is, and the clause that tells so. */
interface Said {
  subject: Phrase | undefined;
  object: Phrase | undefined;
  clause: Phrase;
}

/** The cue that a verb makes with what was said beside it: „In dem Papier `heißt` es, die Schiffe seien da“. */
export function cueWithObject(verb: number, said: Said): Cue {
  const { subject, object, clause } = said;
  return { kind: 'verb', phrase: { from: verb, to: verb + 1 }, verb, subject, object, clause };
}

/** The same of a verb that judges or demands, which does so whatever its object: „Den Beschuss `verurteilte` die Ministerin“. */
export function judgingWithObject(verb: number, said: Said): Cue {
  return { ...cueWithObject(verb, said), kind: 'judging' };
}
