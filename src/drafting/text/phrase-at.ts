import type { Token } from './sentences.ts';

type Phrases = readonly (readonly string[])[];

/** Phrases by their first words: a list is asked for every word of a text. */
const byFirst = new WeakMap<Phrases, Map<string | undefined, Phrases>>();

/** The first of some phrases whose words stand at a token; each phrase is its words in small letters. */
export function phraseAt(phrases: Phrases, tokens: readonly Token[], index: number): readonly string[] | undefined {
  const known = byFirst.get(phrases) ?? Map.groupBy(phrases, ([first]) => first);
  byFirst.set(phrases, known);
  return known.get(tokens[index]?.lower)?.find((phrase) => isAt(phrase, tokens, index));
}

/** The first of some phrases that ends right in front of a token. */
export function phraseBefore(phrases: Phrases, tokens: readonly Token[], index: number): readonly string[] | undefined {
  return phrases.find((phrase) => isAt(phrase, tokens, index - phrase.length));
}

function isAt(phrase: readonly string[], tokens: readonly Token[], index: number): boolean {
  return phrase.every((word, step) => tokens[index + step]?.lower === word);
}
