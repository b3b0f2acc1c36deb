import type { ReportingWords } from './reporting-words.ts';
import type { Word } from './word.ts';

/** The gender that the verb beside a subject tells: «Санду выразила», «заявила Санду». */
export function genderTold(
  tokens: readonly Word[],
  name: readonly Word[],
  words: ReportingWords,
): 'female' | 'male' | undefined {
  const { genderEndings: endings } = words;
  const [own] = name;
  const first = own ? tokens.indexOf(own) : -1;
  if (!endings || first === -1) return undefined;
  const behind = tokens.slice(first + name.length).find(({ lower }) => !words.between.has(lower));
  const before = tokens
    .slice(Math.max(0, first - 8), first)
    .findLast(({ kind, lower }) => kind === 'mark' || words.verbs.has(lower));
  const verb = behind && (words.verbs.has(behind.lower) || words.pastTense?.test(behind.lower)) ? behind : before;
  if (!verb) return undefined;
  return endings.female.test(verb.lower) ? 'female' : endings.male.test(verb.lower) ? 'male' : undefined;
}
