import { nounPhraseAfter, stretchOf } from '../text/noun-phrases.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Token } from '../text/sentences.ts';
import type { Form } from './form.ts';
import { sentenceOf } from './turns.ts';

/** Signs of the first paragraph that are read, and small words that may stand side by side in the name of a body. */
const [mostRead, mostSmall] = [300, 2];

/** The body that a statement begins with, where no line above names anybody: "`The Ministry of Foreign Affairs of Norland` condemns the attack". */
export function openingBody({ text, words, blocks, head }: Form): Stretch | undefined {
  const first = blocks[head];
  if (!first) return undefined;
  const sentence = sentenceOf(text, { start: first.start, end: Math.min(first.end, first.start + mostRead) }, 0, words);
  const { tokens } = sentence;
  const phrase = nounPhraseAfter(tokens, 0, tokens.length, words);
  if (!phrase) return undefined;
  const isCapital = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');
  const isInside = (token: Token, at: number) =>
    isCapital(token) ||
    words.links.has(token.lower) ||
    words.determiners.has(token.lower) ||
    (token.kind === 'word' &&
      !words.prepositions.has(token.lower) &&
      !words.verbs.has(token.lower) &&
      !words.judging.has(token.lower) &&
      tokens.slice(at + 1, at + 1 + mostSmall).some(isCapital));
  let to = tokens.findIndex((token, at) => at > 0 && !isInside(token, at));
  if (to === -1) to = phrase.to;
  while (to > 1 && !isCapital(tokens[to - 1])) to--;
  const own = tokens.slice(0, to);
  return own.some(({ lower }) => words.bodies.has(lower)) ? stretchOf(tokens, { from: 0, to }) : undefined;
}
