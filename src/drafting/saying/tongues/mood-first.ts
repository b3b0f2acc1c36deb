import { nounPhraseAfter } from '../../text/noun-phrases.ts';
import { canSpeak, subjectFrom } from '../cues/cue-subject.ts';
import type { FindCue } from '../cues/cue.ts';
import { cueWithObject } from './cue-with-object.ts';

/** Verbs between how somebody is and who that is. */
const copulas =
  /^(?:ist|sind|war|waren|zeigt|zeigte|zeigten|gibt|gab|klingt|klang|bleibt|blieb|wurde|es|fue|está|estuvo|muestra|mostró|mostraba|mostraron|montre|montrait|veut|montra)$/u;
/** Words within which such a verb stands. */
const nearest = 4;

/** „Skeptischer ist ein Diplomat der Union, der nicht genannt werden will: „…““, « Más escéptico se muestra un diplomático: «…» »: whoever stands behind says what the colon leads to. */
export const moodFirst: FindCue = (tokens, index, floor, words) => {
  const isCopula = (words.verbSecond || words.proDrop) && copulas.test(tokens[index]?.lower ?? '');
  if (!isCopula || index === 0 || index > nearest || floor > 0) return undefined;
  const [first] = tokens;
  if (!first || words.determiners.has(first.lower) || words.prepositions.has(first.lower)) return undefined;
  if (tokens.slice(0, index).some(({ kind, text }, at) => kind !== 'word' || (at > 0 && /^\p{Lu}/u.test(text))))
    return undefined;
  const quote = tokens.findIndex(({ kind }, at) => kind === 'quote' && tokens[at - 1]?.text === ':');
  const subject = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), Math.max(0, quote), words);
  if (quote === -1 || !subject || subject.from > index + 3 || !canSpeak(tokens, subject, words)) return undefined;
  const object = { from: quote, to: quote + 1 };
  return cueWithObject(index, { subject, object, clause: { from: index, to: quote } });
};
