import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { capital } from '../text/noun-phrases.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Sentence, Token } from '../text/sentences.ts';
import { printedOf } from './unnamed-people.ts';

/** A name with its initials behind it in brackets: "the Commission on the Strait (CS)"; it stands from its first word to the bracket. */
export interface Acronym extends Stretch {
  short: string;
  long: string;
}

/** The acronyms that a report explains, the first explanation of each. */
export function findAcronyms(sentences: readonly Sentence[], words: ReportingWords): Acronym[] {
  const found = new Map<string, Acronym>();
  for (const { tokens } of sentences) {
    tokens.forEach((token, index) => {
      const short = token.text;
      const isBracketed = tokens[index - 1]?.text === '(' && tokens[index + 1]?.text === ')';
      if (!isBracketed || !/^\p{Lu}{2,7}$/u.test(short) || found.has(short)) return;
      const from = longFrom(tokens, index - 1, short, words);
      const first = from === undefined ? undefined : tokens[from];
      if (!first) return;
      found.set(short, { short, long: printedOf(tokens.slice(from, index - 1)), start: first.start, end: token.end });
    });
  }
  return [...found.values()];
}

/** Where the words in front of a bracket begin whose initials are those of the acronym; small words may lack. */
function longFrom(tokens: readonly Token[], end: number, short: string, words: ReportingWords): number | undefined {
  let left = short.length;
  for (let index = end - 1; index >= Math.max(0, end - 14); index--) {
    const { text = '', lower = '' } = tokens[index] ?? {};
    const initials = text.split('-').map((part) => part[0] ?? '');
    const isSmall = [words.links, words.determiners, words.and, words.prepositions].some((group) => group.has(lower));
    if (
      capital.test(text) &&
      initials.at(-1) === short[left - 1] &&
      initials.length > 1 &&
      initials[0] === short[left - 2]
    )
      left -= 2;
    else if (capital.test(text) && initials[0] === short[left - 1]) left--;
    else if (!isSmall && text !== '&') return undefined;
    if (left === 0) return index;
  }
  return undefined;
}
