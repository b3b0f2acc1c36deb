import { officeOf } from '../../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { findWholeDay } from '../../text/dateline.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type Form, headLines } from '../form.ts';
import { oncePerForm } from './once-per-form.ts';
import { sentenceOf } from './turns.ts';

/** The lines above a text as sentences, in which those who speak are named. */
export const headSentences = oncePerForm((form: Form): Sentence[] => {
  const { text, words } = form;
  // A place with a day, or a word alone, names nobody.
  const isNaming = ({ start, end }: Stretch) => {
    const line = text.slice(start, end);
    const count = line.split(/\s+/).length;
    const isHeading = words.forms.transcript.test(line) || words.forms.speech.test(line) || talkWith.test(line);
    // "PRIVATE MEETING: THE PRESIDENT AND MRS. MARSH, PLUS NOTETAKERS:" heads a part.
    if (/^[^\p{Ll}]{20,}:$/u.test(line)) return false;
    return count > 1 && !(count <= 9 && !isHeading && findWholeDay(line, words) !== undefined);
  };
  // "Norland Foreign Minister—Ada Marsh"
  const apposed = text.includes('—') ? text.replace(/(?<=\p{L})—(?=\p{Lu})/gu, ' ') : text;
  return [...headLines(form), ...introduction(form)]
    .filter(({ start, end }) => !/^\[.*\]$/su.test(text.slice(start, end).trim()))
    .filter(isNaming)
    .flatMap((line) => columnsOf(text, line))
    .flatMap((line) => cellsOf(text, line, words))
    .map((line, number) => ({ ...sentenceOf(apposed, line, number, words), isCast: true }));
});

/** "SUBJECT: Conversation with Dr. Marsh, 3 October 1931" */
export const talkWith = /\b(?:conversation|meeting|talk|lunch(?:eon)?|breakfast|dinner|discussion|call) with \p{Lu}/iu;

/** "Prime Minister          Chancellor Marsh": what stands side by side, a column for each side. */
function columnsOf(text: string, { start, end }: Stretch): Stretch[] {
  return [...text.slice(start, end).matchAll(/\S+(?:[^\S\n]{1,3}\S+)*/gu)].map(({ 0: own, index }) => ({
    start: start + index,
    end: start + index + own.length,
  }));
}

/** "President Marsh Prime Minister Lund": the cells of a table of those who are there, each from its office on. */
function cellsOf(text: string, { start, end }: Stretch, { offices, titles }: ReportingWords): Stretch[] {
  const line = text.slice(start, end);
  if (/[,;:.!?]\s|\p{Ll}\p{Ll} \p{Ll}/u.test(line.replace(/\b(?:Mr|Ms|Mrs|Dr)\./gu, 'Mr'))) return [{ start, end }];
  const parts = [...line.matchAll(/\S+/gu)];
  const isOffice = (word = '') => {
    const plain = word.toLowerCase().replace(/\.$/u, '');
    return (
      offices.has(plain) ||
      titles.has(plain) ||
      /^(?:foreign|prime|deputy|vice|first|general|marshal|commissar|admiral|chancellor)$/u.test(plain)
    );
  };
  const edges = parts.flatMap((part, index) =>
    index > 0 && isOffice(part[0]) && !isOffice(parts[index - 1]?.[0]) && isOffice(parts[0]?.[0]) ? [part.index] : [],
  );
  if (edges.length === 0) return [{ start, end }];
  return [0, ...edges].map((from, index) => ({
    start: start + from,
    end: start + (edges[index] ?? line.length),
  }));
}

/** A paragraph that brings in a conversation is no longer, and there are not more of them. */
export const [longestIntroduction, mostIntroducing] = [400, 3];

/** What an editor tells above the first label, in words that are nobody's: "President Ada Marsh sat down with us on Tuesday." */
export function introduction({ text, words, blocks, labels, head }: Form): Stretch[] {
  const labelled = labels.findIndex((label) => label !== undefined);
  // An interview without labels begins with its first question.
  const first =
    labelled === -1 ? blocks.findIndex(({ start, end }) => /[?]["”’]?$/u.test(text.slice(start, end))) : labelled;
  return blocks.slice(head, Math.max(head, Math.min(first, head + mostIntroducing))).filter(({ start, end }) => {
    const told = text.slice(start, end);
    return end - start <= longestIntroduction && told.search(words.forms.firstPerson) === -1;
  });
}

/** The office that a line above names without who holds it: « Point de presse de la porte-parole du ministère ». */
export function officeAbove(form: Form): Stretch | undefined {
  const { text, words } = form;
  let isBelow = false;
  for (const { start, end, tokens } of headSentences(form)) {
    // "Daily Press Briefing", below it "Statements made by", below that "the Ministry of Ports Spokesperson".
    isBelow ||= words.forms.transcript.test(text.slice(start, end));
    if (!isBelow) continue;
    const office = tokens.findIndex(({ lower }) => officeOf(lower, words) !== undefined);
    const close = tokens.findIndex(({ kind }, index) => index > office && kind !== 'word');
    const last = tokens[close === -1 ? tokens.length - 1 : close - 1];
    const first = tokens[office];
    if (first && last) return { start: first.start, end: last.end };
  }
  return undefined;
}
