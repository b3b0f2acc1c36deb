import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import type { QuotedRun } from './quoted-runs.ts';

const comma = /,\s+(?=\p{L})/gu;
/** "said Ada": the verb of a tag, and then a name. */
const inverted = /^(\p{L}+)\s+\p{Lu}/u;
/** "Ada Marsh said", "she said": somebody, and then the verb of a tag. */
const plain = /^(?:\p{Lu}\p{L}+\s+\p{Lu}\p{L}+|\p{L}+)\s+(\p{L}+)(?:[.,\s]+|$)/u;

/**
 * Ends quotations whose mark was forgotten before their tag, or before another opens, for the tag is nobody's words: “grain is rotting, said Ada Marsh. A
 * paragraph left open because the next one takes it up has no tag inside; where it has one, the next is a quotation of its own.
 */
export function closeForgotten(text: string, runs: readonly QuotedRun[], words: ReportingWords): QuotedRun[] {
  let isCut = false;
  return runs.flatMap((run) => {
    const own = isCut && run.innerStart > run.start ? { ...run, continues: false } : run;
    const isUnclosed = own.end === own.innerEnd;
    const both = isUnclosed ? reopened(text, own, words) : undefined;
    const end = isUnclosed && !both ? tagIn(text, own, words) : undefined;
    isCut = (end !== undefined || both !== undefined) && own.isOpen;
    return both ?? (end === undefined ? own : { ...own, end, innerEnd: end, isOpen: false });
  });
}

const again = /[.!?…]\s+(?=([“„«])([^“”„«»]*[,.!?…]['’]?[”“»])([^“”„«»]*)$)/u;

/** “It was late. “We left,” she said.: with a second mark at the beginning of a sentence, and one that closes before a tag, the first was forgotten. */
function reopened(text: string, run: QuotedRun, words: ReportingWords): QuotedRun[] | undefined {
  const match = again.exec(text.slice(run.innerStart, run.end));
  const [lead = '', mark, inside = '', behind = ''] = match ?? [];
  const isTagged = behind
    .trim()
    .split(/\s+/)
    .slice(0, 6)
    .some((word) => words.verbs.has(word.replace(/\W+$/, '')));
  if (!match || mark !== text[run.start] || !isTagged) return undefined;
  const end = run.innerStart + match.index + lead.trimEnd().length;
  const start = run.innerStart + match.index + lead.length;
  const closed = { continues: false, isOpen: false };
  return [
    { ...run, end, innerEnd: end, isOpen: false },
    { ...closed, start, innerStart: start + 1, innerEnd: start + inside.length, end: start + 1 + inside.length },
  ];
}

/** Where a tag begins in a quotation that no mark closes. */
function tagIn(text: string, { innerStart, end, isOpen }: QuotedRun, words: ReportingWords): number | undefined {
  const isVerb = (word = '') => words.verbs.has(word.toLowerCase()) && !words.doubtful.has(word.toLowerCase());
  for (const match of text.slice(innerStart, end).matchAll(comma)) {
    const behind = text.slice(innerStart + match.index + match[0].length, end);
    const named = plain.exec(behind);
    // In front of its subject a verb can only be a tag; behind one, words that are still said may tell of somebody, unless a name
    // and its verb end the paragraph.
    const isLast = named?.[0].length === behind.length && /^\p{Lu}/u.test(behind);
    if (isVerb(inverted.exec(behind)?.[1]) || ((!isOpen || isLast) && isVerb(named?.[1])))
      return innerStart + match.index;
  }
  return undefined;
}
