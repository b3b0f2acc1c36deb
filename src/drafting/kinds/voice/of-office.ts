import { officeOf } from '../../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Token } from '../../text/sentences.ts';

/** Words of an office behind its first: "of the Ministry of Foreign Affairs and Trade of the Republic of Norland". */
const longestOffice = 16;

/**
 * Whether a comma is all that stands between an office and a name: "by the Spokesperson of the Ministry of Norland, Ada Marsh, on". One
 * word alone can be the place, and is not asked for: "by the Minister of Norland, Sudgrad".
 */
export function isApposed(tokens: readonly Token[], { start }: Stretch, words: ReportingWords): boolean {
  const comma = tokens.findLastIndex(({ end }) => end <= start);
  return tokens[comma]?.text === ',' && ofOffice(tokens.slice(0, comma), words) !== undefined;
}

/** Whether what an office is of stands in front of a name, and ends with a country or a body: "the Ambassador of Norland to the Council Ada Marsh". */
export function isBehindOf(tokens: readonly Token[], { start }: Stretch, words: ReportingWords): boolean {
  const first = tokens.findIndex((token) => token.start === start);
  const between = ofOffice(tokens.slice(0, first), words) ?? [];
  const last = between.at(-1);
  const isLinked = between.some(({ lower }) => words.possessives.has(lower) || lower === 'to' || lower === 'for');
  const isParty =
    last !== undefined &&
    (words.countries.has(last.lower) || words.bodies.has(last.lower) || /^\p{Lu}{2,}$/u.test(last.text));
  return words.tag === 'en' && isLinked && (isParty || words.firstNames.has(tokens[first]?.lower ?? ''));
}

/** What the last office in some words is of, where nothing else stands behind it. */
function ofOffice(tokens: readonly Token[], words: ReportingWords): readonly Token[] | undefined {
  const office = tokens.findLastIndex(({ lower }) => officeOf(lower, words) !== undefined);
  const between = tokens.slice(office + 1);
  const isOfOffice = ({ kind, lower, text }: Token) =>
    kind === 'word' &&
    (/^\p{Lu}/u.test(text) ||
      (words.tag === 'en' && (lower === 'to' || lower === 'for')) ||
      [words.possessives, words.determiners, words.bodyLinks, words.and].some((set) => set.has(lower)));
  return office !== -1 && between.length <= longestOffice && between.every(isOfOffice) ? between : undefined;
}
