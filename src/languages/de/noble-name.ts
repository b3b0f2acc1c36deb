import { officeOf } from '../reporting/office-of.ts';
import type { ReportingWords } from '../reporting/reporting-words.ts';
import type { Word } from '../reporting/word.ts';

const capital = /^\p{Lu}\p{Ll}/u;
const lead = /^v[oa]n$/;
const article = /^(?:der|den|dem)$/;
/** Endings of nouns that are no names: „von der Leitung“. */
const noun = /(?:ung|heit|keit|schaft|tion|tät|ismus|ie|tum|minister|präsident)(?:in|s|en)?$/u;

/** Where a last name with its particles ends, that begins at a place: „von der Marsch“, „van Dorn“; undefined where none does. */
export function nobleName(tokens: readonly Word[], start: number, words: ReportingWords): number | undefined {
  if (!lead.test(tokens[start]?.lower ?? '')) return undefined;
  const at = start + (article.test(tokens[start + 1]?.lower ?? '') ? 2 : 1);
  const { text = '', lower = '' } = tokens[at] ?? {};
  const isOther =
    at === start + 1 ||
    noun.test(lower) ||
    words.bodies.has(lower) ||
    words.time.has(lower) ||
    words.countries.has(lower) ||
    officeOf(lower, words) !== undefined;
  return capital.test(text) && !isOther ? at + 1 : undefined;
}

/** Whether a particle joins two parts of a name: „Ada `von der` Marsch“, where every noun has a capital only behind a given name, or what stands behind an office. */
export function joinsName(tokens: readonly Word[], index: number, words: ReportingWords): boolean {
  if (tokens[index]?.text === '&') return true;
  const from =
    article.test(tokens[index]?.lower ?? '') && lead.test(tokens[index - 1]?.lower ?? '') ? index - 1 : index;
  const { lower = '', text = '' } = tokens[from - 1] ?? {};
  if (words.firstNames.has(lower)) return true;
  const isNamed = capital.test(text) && officeOf(tokens[from - 2]?.lower ?? '', words) !== undefined;
  return isNamed && officeOf(lower, words) === undefined && nobleName(tokens, from, words) !== undefined;
}

/** The office in front of a last name with its particles: „`Kommissionspräsidentin` von der Marsch“. */
export function officeOfNoble(
  tokens: readonly Word[],
  name: number,
  words: ReportingWords,
): { office: readonly string[]; gender: undefined } | undefined {
  const from = lead.test(tokens[name - 2]?.lower ?? '') ? name - 2 : -1;
  const { lower } = tokens[from - 1] ?? {};
  const office =
    from > 0 && lower !== undefined && nobleName(tokens, from, words) !== undefined
      ? officeOf(lower, words)
      : undefined;
  return office === undefined || lower === undefined ? undefined : { office: [office, lower], gender: undefined };
}
