import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Word } from './word.ts';

/** Whether a description begins without an article: «корфийский министр», „nach Angaben der `Ministerin`“, whose article is the phrase’s that leads to it. */
export function isBareNoun([first, second, ...more]: readonly Word[], words: ReportingWords): boolean {
  const isOffice = (word: Word | undefined) => officeOf(word?.lower ?? '', words) !== undefined;
  if (words.isWithoutArticles && isOffice(second)) return true;
  const canBeBare = words.isWithoutArticles || (second === undefined && more.length === 0);
  return canBeBare && (isOffice(first) || words.bodies.has(first?.lower ?? ''));
}

/** Whether a word that could be a name is a noun, where every noun has a capital: „das `Ministerium`“, „ein `Beamter`“. */
export function isCommonNoun(tokens: readonly Word[], noun: string, words: ReportingWords): boolean {
  const [first, second, third, fourth] = tokens;
  // „Die Führerin der größten Oppositionsfraktion“: what an office is of.
  const isOfOffice =
    officeOf(second?.lower ?? '', words) !== undefined &&
    /^de[rs]$/u.test(third?.lower ?? '') &&
    /^\p{Ll}+e[nrs]$/u.test(fourth?.text ?? '') &&
    tokens.at(-1)?.lower === noun;
  if (isOfOffice) return true;
  const isCalled =
    words.determiners.has(first?.lower ?? '') && (words.bodies.has(noun) || officeOf(noun, words) !== undefined);
  return isCalled || words.messages.has(noun);
}
