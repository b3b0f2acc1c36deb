import { nounPhraseAfter } from '../../text/noun-phrases.ts';
import { isOffice } from '../../text/offices.ts';
import { followsQuote, standsBehind, withAside } from '../cues/cue-context.ts';
import { canSpeak, isBetween, subjectFrom } from '../cues/cue-subject.ts';
import type { FindCue } from '../cues/cue.ts';
import { cueWithObject } from './cue-with-object.ts';

/** Words that may stand between a quotation and the verb of its tag: « …, s’est-il », « …, a ensuite ». */
const mostBetween = 3;

/** « “C’est faux”, a taclé le ministre », « …, grince-t-il », «…», refunfuña Ada Marsh: behind nothing but a quotation any verb with somebody behind it says so. */
export const unlistedTag: FindCue = (tokens, index, _floor, words) => {
  const ending = words.tongue?.tagEnding;
  if (!ending || index === 0 || !followsQuote(tokens, index)) return undefined;
  if (!tokens.slice(0, index).every(({ kind }) => kind === 'quote' || kind === 'mark')) return undefined;
  let verb = index;
  const isHelper = (at: number) =>
    isBetween(tokens[at], words) ||
    [words.reflexives, words.auxiliaries, words.passive].some((group) => group.has(tokens[at]?.lower ?? ''));
  while (verb - index < mostBetween && isHelper(verb)) verb++;
  const token = tokens[verb];
  const next = tokens[verb + 1];
  if (token?.kind !== 'word' || token.lower.length < 4 || token.text !== token.lower || !next) return undefined;
  const isSmall = [
    words.prepositions,
    words.determiners,
    words.conjunctions,
    words.subordinators,
    words.asWords,
    words.that,
    words.relatives,
    words.openers,
    words.asides,
    words.pronouns,
    words.participles,
    words.verbs,
    words.judging,
  ].some((group) => group.has(token.lower));
  if (isSmall || isOffice(token, words) || !ending.test(token.lower)) return undefined;
  const phrase = { from: index, to: verb + 1 };
  if (words.pronouns.has(next.lower) && (next.text.startsWith('-') || words.isWithoutArticles)) {
    const subject = { from: verb + 1, to: verb + 2 };
    return { kind: 'verb', phrase, verb, subject, clause: { from: index, to: verb + 2 } };
  }
  const isSomebody =
    /^\p{Lu}/u.test(next.text) ||
    words.determiners.has(next.lower) ||
    words.titles.has(next.lower) ||
    isOffice(next, words);
  const behind = isSomebody ? nounPhraseAfter(tokens, verb + 1, tokens.length, words) : undefined;
  if (!behind || !canSpeak(tokens, behind, words) || !standsBehind(tokens, behind, words)) return undefined;
  const subject = withAside(tokens, behind, words);
  return { kind: 'verb', phrase, verb, subject, clause: { from: index, to: subject.to } };
};

/** «Перемирие необходимо, указал Осман.»: at the end a verb that may mean something else says what stands in front. */
export const tagAtEnd: FindCue = (tokens, index, floor, words) => {
  const isVerb = words.isWithoutArticles && words.doubtful.has(tokens[index]?.lower ?? '') && floor === 0;
  if (!isVerb || index < 3 || tokens[index - 1]?.text !== ',' || followsQuote(tokens, index)) return undefined;
  const subject = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), tokens.length, words);
  const isLast = subject && tokens.slice(subject.to).every(({ kind }) => kind === 'mark');
  const isSomebody = subject && /^\p{Lu}/u.test(tokens[subject.to - 1]?.text ?? '') && canSpeak(tokens, subject, words);
  if (!isLast || !isSomebody) return undefined;
  const object = { from: 0, to: index - 1 };
  return cueWithObject(index, { subject, object, clause: { from: index, to: subject.to } });
};
