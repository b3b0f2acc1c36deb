import type { ReportingWords } from '../languages/reporting-words.ts';
import type { QuotedRun } from './quoted-runs.ts';

const tag = /,\s+(?:(\p{L}+)\s+\p{Lu}|(?:\p{L}+|\p{Lu}\p{L}+\s+\p{Lu}\p{L}+)\s+(\p{L}+)[.,\s])/gu;

/**
 * Ends quotations whose mark was forgotten before their tag, for the tag is nobody's words: “grain is rotting, said Ada Marsh. A
 * paragraph left open because the next one takes it up has no tag inside; where it has one, the next is a quotation of its own.
 */
export function closeForgotten(text: string, runs: readonly QuotedRun[], words: ReportingWords): QuotedRun[] {
  let isCut = false;
  return runs.map((run) => {
    const own = isCut && run.innerStart > run.start ? { ...run, continues: false } : run;
    const end = own.end === own.innerEnd ? tagIn(text, own, words) : undefined;
    isCut = end !== undefined && own.isOpen;
    return end === undefined ? own : { ...own, end, innerEnd: end, isOpen: false };
  });
}

/** Where a tag begins in a quotation that no mark closes. */
function tagIn(text: string, { innerStart, end, isOpen }: QuotedRun, words: ReportingWords): number | undefined {
  const isVerb = (word = '') => words.verbs.has(word.toLowerCase()) && !words.doubtful.has(word.toLowerCase());
  for (const match of text.slice(innerStart, end).matchAll(tag)) {
    // In front of its subject a verb can only be a tag; behind one, words that are still said may tell of somebody.
    if (isVerb(match[1]) || (!isOpen && isVerb(match[2]))) return innerStart + match.index;
  }
  return undefined;
}
