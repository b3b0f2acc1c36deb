import { nounPhraseAfter, stretchOf } from '../text/noun-phrases.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Token } from '../text/sentences.ts';
import { type Form, headLines } from './form.ts';
import { sentenceOf } from './turns/turns.ts';

/** Signs of the first paragraph that are read, and small words that may stand side by side in the name of a body. */
const [mostRead, mostSmall] = [300, 2];

/** The body that a statement begins with, where no line above names anybody: "`The Ministry of Foreign Affairs of Norland` condemns the attack". */
export function openingBody(form: Form): Stretch | undefined {
  const { text, words, blocks, head } = form;
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
  // « La Kremène condamne », below « Kremène - Attaque contre un convoi »
  const name = own.filter(isCapital).at(-1)?.text ?? '';
  const isHeaded = to <= 2 && name !== '' && isNamedAbove(form, name);
  const isBody = own.some(({ lower }) => words.bodies.has(lower));
  const from = isHeaded && words.determiners.has(own[0]?.lower ?? '') ? 1 : 0;
  return isBody || isHeaded ? stretchOf(tokens, { from, to }) : undefined;
}

/** Whether a line above the text has a word. */
function isNamedAbove(form: Form, name: string): boolean {
  return headLines(form).some(({ start, end }) =>
    form.text
      .slice(start, end)
      .split(/[^\p{L}-]+/u)
      .includes(name),
  );
}
