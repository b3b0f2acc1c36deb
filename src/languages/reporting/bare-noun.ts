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

/** Whether a name is only what an office is of, behind an adjective: « la portavoz del nuevo `Ejecutivo` ». */
export function isOfNew(tokens: readonly Word[], noun: string, words: ReportingWords): boolean {
  const at = tokens.findIndex(({ lower }) => lower === noun);
  const [office, of, adjective] = tokens.slice(Math.max(0, at - 3), Math.max(0, at));
  return (
    words.possessives.has(of?.lower ?? '') &&
    officeOf(office?.lower ?? '', words) !== undefined &&
    officeOf(adjective?.lower ?? '', words) === undefined &&
    adjective?.text === adjective?.lower &&
    !words.determiners.has(adjective?.lower ?? '') &&
    !words.titles.has(adjective?.lower ?? '')
  );
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
