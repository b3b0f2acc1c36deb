import { datingWords } from '../../languages/asking/dating-words.ts';
import type { Bound } from '../../statements/dates/bound.ts';
import { foldLetters } from '../words/tokens.ts';
import { unspaced, wordsOf } from './word-lists.ts';

const kinds = ['until', 'before', 'after', 'since', 'apart'] as const;

const keyOf = (text: string) => foldLetters(text).replace(/[’‘ʼ]/gu, "'");

/** By what is typed, words with a space between them; two letters and a hyphen stand for a word only where a year is joined to them. */
const bounds: ReadonlyMap<string, Bound | 'apart'> = new Map<string, Bound | 'apart'>([
  ...kinds.flatMap((bound) =>
    datingWords.flatMap((own) =>
      wordsOf(own[bound]).map((word): [string, Bound | 'apart'] => [keyOf(word.replace(/_/g, ' ')), bound]),
    ),
  ),
  ['<', 'before'],
  ['>', 'after'],
  ['<=', 'until'],
  ['>=', 'since'],
  ['≤', 'until'],
  ['≥', 'since'],
  ['pre-', 'before'],
  ['post-', 'after'],
]);

const mostWordsOfBound = 3;

/** What stands in front of a year without a space, as in `<2013` and `pre-2013`. */
export const joinedBound = /^(?:[<>]=?|[≤≥]|pre-|post-)(?=\p{Nd}{4})/iu;

/** What the words at the beginning of some say of a date behind them, and how many words that takes: `no later than`. */
export function boundAt(words: readonly string[]): { bound: Bound | 'apart'; length: number } | undefined {
  for (let length = Math.min(mostWordsOfBound, words.length); length > 0; length--) {
    const bound = bounds.get(keyOf(words.slice(0, length).join(' ')));
    if (bound) return { bound, length };
  }
  return undefined;
}

/** In Chinese such words stand behind the date. */
const behind = new RegExp(
  `^\\s*(${(['since', 'after', 'until', 'before'] as const).flatMap((bound) => datingWords.flatMap((own) => unspaced(own[bound]))).join('|')})`,
  'u',
);

/** What the text behind a date says of it, and how long that is. */
export function boundBehind(text: string): { bound: Bound; length: number } | undefined {
  const [whole = '', word = ''] = behind.exec(text) ?? [];
  const bound = bounds.get(keyOf(word));
  if (bound === 'apart') return undefined;
  return bound && { bound, length: whole.length };
}
