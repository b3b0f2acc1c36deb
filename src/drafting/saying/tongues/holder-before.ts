import type { ReportingWords } from '../../../languages/reporting-words.ts';
import { type Phrase, capital, nounPhraseBefore } from '../../text/noun-phrases.ts';
import { isOffice } from '../../text/offices.ts';
import type { Token } from '../../text/sentences.ts';

/** Words that are looked at for the name in front of what is set behind it. */
const longestAside = 16;

/**
 * Who stands in front of a comma, with a name that an office is set behind: « Ada Marsh, catedrática de Derecho de la Universidad, para quien »
 * is she, and not the chair.
 */
export function holderBefore(tokens: readonly Token[], comma: number, words: ReportingWords): Phrase | undefined {
  const phrase = behindVerb(tokens, nounPhraseBefore(tokens, comma, 0, words), words);
  const open = tokens.findLastIndex(({ text }, index) => index < comma && text === ',');
  const aside = tokens.slice(open + 1, comma);
  const [first, ...rest] = aside;
  const isOfOffice =
    words.determiners.has(first?.lower ?? '') && rest.slice(0, 3).some((token) => isOffice(token, words));
  const describes =
    isOffice(first, words) || first?.kind === 'number' || words.possessives.has(first?.lower ?? '') || isOfOffice;
  const isPlain = aside.every(({ kind, lower }) => kind !== 'quote' && !words.verbs.has(lower));
  // « el alcalde, ministro Bo Lund, que »: named behind the office.
  const isNamed = aside.length === 3 && rest.every(({ text }) => capital.test(text));
  if (open <= 0 || aside.length > longestAside || !describes || !isPlain || isNamed) return phrase;
  let from = open;
  while (capital.test(tokens[from - 1]?.text ?? '')) from--;
  return from < open ? { from, to: comma } : phrase;
}

/** « piensa Ada Marsh »: without the verb in front of whom it is said of. */
function behindVerb(tokens: readonly Token[], phrase: Phrase | undefined, words: ReportingWords): Phrase | undefined {
  if (!phrase) return undefined;
  const verb = tokens.findLastIndex(
    ({ lower }, index) =>
      index >= phrase.from && index < phrase.to - 1 && (words.verbs.has(lower) || words.judging.has(lower)),
  );
  return verb === -1 ? phrase : { from: verb + 1, to: phrase.to };
}
