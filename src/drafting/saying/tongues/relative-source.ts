import { phraseAt } from '../../text/phrase-at.ts';
import { endOf } from '../content/content-end.ts';
import type { FindCue } from '../cues/cue.ts';
import { holderBefore } from './holder-before.ts';

/** « …, selon lequel le port est fermé », « …, para quien », «…, по словам которого»: said by whoever stands in front of the comma. */
export const relativeSource: FindCue = (tokens, index, _floor, words) => {
  const leads = phraseAt(words.relativeSources, tokens, index);
  // « l’idée, selon laquelle »: an idea says nothing.
  const isIdea = /^(?:idée|thèse|accusation|allégation|rumeur|affirmation|hypothèse|tesis|idea|acusación)s?$/u.test(
    tokens[index - 2]?.lower ?? '',
  );
  if (!leads || tokens[index - 1]?.text !== ',' || isIdea) return undefined;
  const subject = holderBefore(tokens, index - 1, words);
  const phrase = { from: index, to: index + leads.length };
  const object = { from: phrase.to, to: endOf(tokens, tokens.length, words) };
  return subject && { kind: 'adjunct', phrase, verb: index, subject, object, clause: phrase };
};
