import type { ReportingWords } from '../languages/reporting-words.ts';
import type { Stretch } from './paragraphs.ts';

/** What one person says in a transcript, over the paragraphs up to the next label. */
export interface Turn {
  /** Numbers of its paragraphs, the last exclusive. */
  from: number;
  to: number;
  /** The words, behind the label. */
  said: Stretch;
  /** The label, where it names somebody. */
  label: Stretch | undefined;
  /** Whether it is somebody who asks, or a label for no statement. */
  isQuestion: boolean;
}

const label =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:[^\S\n]\p{Lu}?[\p{L}\p{M}.'’-]*){0,5}(?:[^\S\n]?\([^()\n]{2,60}\))?)[^\S\n]*:\s+(?=\S)/u;
/** Fewer labels than this are no transcript, nor are labels of which most lead to fewer words, as in a table. */
const fewestTurns = 3;
const fewestWords = 4;

/**
 * The turns of a transcript, as ministries print them: `Question: …`, `Ada Marsh: …`, each label at the beginning of its
 * paragraph. None where a text is no transcript: where labels are few, or lead to quotations.
 */
export function findTurns(text: string, paragraphs: readonly Stretch[], words: ReportingWords): Turn[] {
  const labelled = paragraphs.flatMap((paragraph, number) => {
    const match = label.exec(text.slice(paragraph.start, paragraph.end));
    if (!match) return [];
    const [lead, name = ''] = match;
    const said = paragraph.start + lead.length;
    const count = text.slice(said, paragraph.end).split(/\s+/).length;
    return [{ number, name, start: paragraph.start, said, isShort: count < fewestWords }];
  });
  const isTable = labelled.filter(({ isShort }) => isShort).length * 2 > labelled.length;
  const isSparse = labelled.length * 3 < paragraphs.length;
  const isQuoted = labelled.filter(({ said }) => /["“«„]/u.test(text[said] ?? '')).length * 2 > labelled.length;
  const names = labelled.map(({ name }) => name.toLowerCase());
  const isExchange = names.some((name, index) => names.indexOf(name) !== index || words.asks.has(name));
  if (labelled.length < fewestTurns || isTable || isSparse || isQuoted || !isExchange) return [];
  return labelled.map(({ number, name, start, said }, index) => {
    const to = labelled[index + 1]?.number ?? paragraphs.length;
    const kind = name.replace(/\s*\(.*$/, '').toLowerCase();
    return {
      from: number,
      to,
      said: { start: said, end: paragraphs[to - 1]?.end ?? said },
      label: words.asks.has(kind) || words.answers.has(kind) ? undefined : { start, end: start + name.length },
      isQuestion: words.asks.has(kind),
    };
  });
}
