import type { Token } from './sentences.ts';

/** The first of some phrases whose words stand at a token; each phrase is its words in small letters. */
export function phraseAt(
  phrases: readonly (readonly string[])[],
  tokens: readonly Token[],
  index: number,
): readonly string[] | undefined {
  return phrases.find((phrase) => phrase.every((word, step) => tokens[index + step]?.lower === word));
}

/** The first of some phrases that ends right in front of a token. */
export function phraseBefore(
  phrases: readonly (readonly string[])[],
  tokens: readonly Token[],
  index: number,
): readonly string[] | undefined {
  return phrases.find((phrase) => phraseAt([phrase], tokens, index - phrase.length) !== undefined);
}
