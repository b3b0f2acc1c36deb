import { capital } from '../../text/noun-phrases.ts';
import { isOffice } from '../../text/offices.ts';
import type { FindCue } from '../cues/cue.ts';
import { endOf } from '../content/content-end.ts';
import { joinedVerb } from './joined-predicate.ts';

/** Words that an office or a title stands within, behind "for". */
const near = 4;

/** Verbs that tell what somebody holds something for, or the article behind one. */
const isBeing = /^(?:es|son|est|sont|era|était|supone|constitue|constituye|représente|une?|una)$/u;

/** « Pour la chercheuse Maud Lenoir, de l’Institut, « un accord est possible » »: what somebody with an office is of the view of. */
export const viewSource: FindCue = (tokens, index, _floor, words) => {
  const isFirst = index === 0 || (index <= 2 && tokens[index - 1]?.text === ',');
  if (!isFirst || !words.viewSources.has(tokens[index]?.lower ?? '')) return undefined;
  const comma = tokens.findIndex(({ kind }, at) => at > index && kind !== 'word');
  const lead = tokens.slice(index + 1, Math.min(comma, index + 1 + near));
  const [first] = lead;
  const isNamed = comma - index >= 3 && tokens.slice(index + 1, comma).every(({ text }) => capital.test(text));
  const isHolder = isNamed && (isOffice(tokens[comma + 1], words) || isOffice(tokens[comma + 2], words));
  // « Pour Bo Lund, « le port est mort » »
  const isQuoted = isNamed && tokens.slice(comma).some(({ kind }) => kind === 'quote');
  // « Para Bruselas, la reforma es «insuficiente» »
  const isPlace =
    comma - index === 2 &&
    /^\p{Lu}\p{Ll}/u.test(first?.text ?? '') &&
    ![words.time, words.countries].some((group) => group.has(first?.lower ?? '')) &&
    tokens.slice(comma).some(({ kind }, at, rest) => kind === 'quote' && isBeing.test(rest[at - 1]?.lower ?? ''));
  const isSomebody =
    isHolder ||
    isQuoted ||
    isPlace ||
    (first !== undefined &&
      (words.definites.has(first.lower) || words.titles.has(first.lower) || /^\p{Lu}/u.test(first.text)) &&
      lead.some((token) => isOffice(token, words) || words.bodies.has(token.lower)));
  if (!isSomebody || tokens[comma]?.text !== ',') return undefined;
  // Where somebody is from, or what they are, is set behind the name.
  const next = tokens[comma + 1];
  // « Pour la ministre, Ada Marsh, le péage … »
  const named = tokens.findIndex(({ text }, at) => at > comma && !capital.test(text));
  const isNameBehind = named - comma > 2 && tokens[named]?.text === ',';
  const isAside =
    next !== undefined &&
    (isNameBehind ||
      words.possessives.has(next.lower) ||
      isHolder ||
      words.offices.has(next.lower) ||
      words.asides.has(next.lower));
  const close = isAside ? tokens.findIndex(({ text }, at) => at > comma && text === ',') : comma;
  if (close === -1 || close - comma > 14) return undefined;
  const clause = { from: index, to: close };
  const object = { from: close + 1, to: joinedVerb(tokens, close + 1, endOf(tokens, tokens.length, words), words) };
  const subject = { from: index + 1, to: close };
  return {
    kind: 'adjunct',
    phrase: { from: index, to: index + 1 },
    verb: index,
    subject,
    clause,
    object,
    ...(isPlace && { isLoose: true }),
  };
};
