import type { ReportingWords } from '../reporting-words.ts';
import type { Word } from '../word.ts';

/** Where in a run of capital words the name begins, behind what an office is of: «Азербайджана Адалят Гасанов», «Freedom House Арч Паддингтон». */
export function nameBegins(
  tokens: readonly Word[],
  from: number,
  length: number,
  words: ReportingWords,
): number | undefined {
  const run = tokens.slice(from, from + length);
  const foreign = run.findLastIndex(({ text }) => /^[A-Za-z.&-]+$/.test(text));
  if (foreign >= 0 && length - foreign - 1 >= 2) return foreign + 1;
  if (length !== 3) return undefined;
  const [first, second] = run.map(({ lower }) => words.genitiveEnding?.test(lower) === true);
  // «сенатор от Приречья Олег Жмых»
  const isLed = /^(?:от|из)$/.test(tokens[from - 1]?.lower ?? '');
  return (first && !second) || isLed || isPlace(run[0]?.lower ?? '', words) ? 1 : undefined;
}

/** Whether a word is the name of a country, in whatever case. */
function isPlace(word: string, { countries, nameEnding }: ReportingWords): boolean {
  if (countries.has(word) || !nameEnding) return countries.has(word);
  const stem = word.replace(nameEnding, '');
  return stem.length >= 3 && [...countries.keys()].some((name) => name.replace(nameEnding, '') === stem);
}
