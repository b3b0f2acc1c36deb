import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { linesOf } from '../../text/paragraphs.ts';
import type { OddLayout } from '../form.ts';
import { clockLabels } from './clock-labels.ts';
import { withoutLineNumbers } from './numbered-lines.ts';
import { withOtherLabels } from './other-labels.ts';
import { withoutPageSigns } from './page-signs.ts';
import { saidLabel, sectionLabel } from './section-labels.ts';
import { stoppedLabel } from './stopped-labels.ts';
import { type Label, isAsking, isHead, keyOfHead, labelAt } from './labels.ts';
import { longestLine } from './may-be-labelled.ts';

/** Labels of a briefing whose lines were lost when it was copied. */
const inlineLabel =
  /(?<=[.?!)\]”"…-]\s{1,4})(?=(?:(?:(?:MR|MS|MRS|DR)\.?\s[A-Z][A-Z'’-]+|(?:THE\s)?(?:PRESIDENT|SECRETARY|PREMIER|CHANCELLOR|MINISTER|SENATOR|AMBASSADOR|GENERAL)(?:\s[A-Z][A-Z'’-]+){0,2}|QUESTION|REPORTER|MODERATOR|Question|Answer|D?SG|[DP]G|PM|FM|Q|A):\s|Q\s{2}))/gu;

/** "HON. SPEAKER: ", "SHRI MARSH: ", "Next Order. Hon. Marsh: ", as debates of some houses are copied. */
const inlineMembers = [
  /(?<=\s)(?=(?:HON\. (?:DEPUTY )?SPEAKER|(?:SHRI|SHRIMATI|SMT\.|KUMARI|DR\.|ADV\.|PROF\.) [A-Z.'’-]{1,20}(?: [A-Z.'’-]{1,20}){0,4}): )/gu,
  /(?<=[.?!)\]”"…-]\s{1,4})(?=Hon\. (?:\([^()]{2,12}\) )?(?:[\p{L}.'’-]{1,20} ){0,3}\p{Lu}[\p{L}'’-]{2,20}:\s)/gu,
];

/** A label that the paragraph before ends with: "We have agreed. MR. MARSH:", below it what he says. */
const labelAtEnd =
  /(?<=[.?!…)\]”"]) (?=(?:(?:MR|MS|MRS|DR)\.? [A-Z][A-Z'’-]+|(?:[A-Z][A-Z'’.-]+ ){1,3}[A-Z][A-Z'’-]+|QUESTION|Question|Q|A):[^\S\n]*$)/gmu;

const longestHead = 90;
/** "The Secretary of State for Foreign, Commonwealth and Development Affairs (Ada Marsh)" */
const longestSeat = 140;
const mostAbove = 12;
const fewestLabels = 4;
const time = String.raw`[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]?`;
const timeAlone = new RegExp(String.raw`^(?:${time})(?:\s?(?:-->|[-–—])\s?(?:${time}))?$`, 'u');
/** "Nora Fell  00:14", "00:14 Nora Fell" */
const timed = new RegExp(String.raw`^(?:(${time})[\s,|·–—-]{1,4})?(\p{Lu}.*?)(?:[\s,|·–—-]{1,4}(${time}))?$`, 'u');
const bracket = /\s?[([]([^()[\]]{1,90})[)\]]/gu;

/** "Lady Marsh (Port Ada)", as debates print a party or a seat. */
const seat = /^\p{Lu}[^()]{2,80} \(\p{Lu}[^()]{1,60}\)(?: \(\p{Lu}[^()]{0,60}\))?$/u;

/** Reads the layout of a text whose labels stand in bold, behind the marks of captions, or in lines of their own without a colon. */
export function oddLayout(given: string, words: ReportingWords): OddLayout {
  const unmarked = withoutMarks(given, words);
  const clocks = clockLabels(unmarked, words);
  const text = clocks.beside.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    unmarked,
  );
  const heads = clocks.heads.size > 0 ? clocks.heads : lineHeads(text, words, isPortrayed(given));
  return {
    text,
    inlineLabel: namesInLine(text) ?? inlineMembers.find((sign) => text.search(sign) !== -1) ?? inlineLabel,
    labelAt: (from, block, own) => {
      const line = from.slice(block.start, block.end);
      const head = heads.get(line);
      return head === undefined
        ? (labelAt(from, block, own) ??
            stoppedLabel(from, block, own) ??
            sectionLabel(from, block, own) ??
            saidLabel(from, block))
        : labelOf(line, block.start, head);
    },
  };
}

/** Names with a colon inside lines, behind the end of a sentence: "What is your comment? Ada Marsh: We welcome it. AFP: And …"; one of them comes again. */
const inLine =
  /(?<=[.?!…]["”’)]?\s)(?=(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4})(?:, \p{Lu}[\p{L} ]{2,40})?(?: \([^()]{2,40}\))?:\s\p{Lu})/gu;

function namesInLine(text: string): RegExp | undefined {
  const counts = Map.groupBy([...text.matchAll(inLine)], (match) => match[1] ?? '');
  const again = [...counts.values()].some((found) => found.length > 1);
  const isAsked = /\?["”’)]?\s\p{Lu}[\p{L}.'’ ,()-]{1,80}:\s/u.test(text);
  return again && isAsked && [...counts.keys()].some((name) => name.includes(' ')) ? inLine : undefined;
}

/** A text with blanks for the marks of Markdown, a line for each change of speaker, and numbers of pages for times that stand alone. */
function withoutMarks(given: string, words: ReportingWords): string {
  return withOtherLabels(withoutLineNumbers(withoutPageSigns(given)), words)
    .replace(/\*\*|__/gu, '  ')
    .replace(/^[^\S\n]{0,9}#{1,6}(?=\s)/gmu, (mark) => ' '.repeat(mark.length))
    .replace(/[^\S\n](?=>>)/gu, '\n')
    .replace(labelAtEnd, '\n')
    .replace(/^(>{2,3})(\s?)(.*)$/gmu, (line, mark: string, blank: string, said: string) =>
      labelAt(said, { start: 0, end: said.length }, words) ? ' '.repeat(mark.length) + blank + said : asked(line, said),
    )
    .replace(/^.{4,30}$/gmu, (line) => (timeAlone.test(line.trim()) ? '0'.padEnd(line.length) : line));
}

/** A caption that tells that somebody else speaks, and not who: as of somebody without a name. */
function asked(line: string, said: string): string {
  return `Q:${' '.repeat(line.length - said.length - 2)}${said}`;
}

/** "Ada Marsh Portrait The Minister for Ports (Ada Marsh)": a page that prints so has labels, if one alone. */
function isPortrayed(given: string): boolean {
  return linesOf(given).some(({ start, end }) => {
    const at = end - start > 2 * longestHead ? -1 : given.slice(start, end).indexOf(' Portrait ');
    return at > 3 && at <= 60;
  });
}

/** The lines that are labels, each with the name or office in it. */
function lineHeads(text: string, words: ReportingWords, isOfPortraits: boolean): ReadonlyMap<string, string> {
  const lines = linesOf(text).map(({ start, end }) => text.slice(start, end));
  const found = lines.flatMap((line, index) => {
    const head = headIn(line, lines[index + 1] ?? '', words);
    return head === undefined ? [] : [{ ...head, line, index }];
  });
  const withTime = found.filter(({ isTimed }) => isTimed);
  const counts = Map.groupBy(found, ({ head }) => keyOfHead(head));
  const recurs = (head: string) => (counts.get(keyOfHead(head))?.length ?? 0) > 1;
  // "The Minister for Ports (Ada Marsh)" first, and then "Ada Marsh".
  const seated = found.filter(({ line }) => seat.test(line)).map(({ line }) => line);
  const isSeated = (head: string) =>
    head.includes(' ') && seated.some((line) => line.startsWith(`${head} (`) || line.endsWith(`(${head})`));
  const plainly = found.filter(
    ({ line, head }) => recurs(head) || isAddressed(head, words) || seat.test(line) || isSeated(head),
  );
  // "Deputy Marsh" once, where "Deputy Lund" comes again; whoever presides there.
  const firsts = new Set(plainly.flatMap(({ head }) => (head.includes(' ') ? [head.split(' ')[0] ?? head] : [])));
  const isLike = (head: string) =>
    (head.includes(' ') && firsts.has(head.split(' ')[0] ?? '')) || words.forms.chair.test(head);
  const kept =
    withTime.length >= fewestLabels
      ? withTime
      : found.filter((one) => plainly.includes(one) || (plainly.length >= fewestLabels && isLike(one.head)));
  const first = kept[0]?.index ?? 0;
  const above = lines.slice(0, Math.max(first, mostAbove)).map((line) => line.slice(0, longestLine));
  const isHeaded = above.some((line) => words.forms.transcript.test(line) || words.forms.record.test(line));
  const asks = kept.filter(({ index }, number) =>
    lines.slice(index + 1, kept[number + 1]?.index).some((line) => /[?？](?:["'”’)\]\s]|$)/u.test(line)),
  );
  const keys = new Set(kept.map(({ head }) => keyOfHead(head)));
  const isExchange =
    keys.size > 1 &&
    (seated.length >= fewestLabels - 1 ||
      kept.some(({ head }) => recurs(head)) ||
      (isHeaded && kept.every(({ head, line }) => isAddressed(head, words) || seat.test(line)))) &&
    kept.length >= (isHeaded ? fewestLabels - 1 : fewestLabels);
  const isShown =
    withTime.length >= fewestLabels ||
    asks.length > 1 ||
    (isHeaded && asks.length > 0) ||
    seated.length >= fewestLabels - (isHeaded ? 2 : 1) ||
    areNames(
      kept.map(({ head }) => head),
      words,
    );
  return new Map(
    (isExchange && isShown) || (isOfPortraits && kept.length > 0) ? kept.map(({ line, head }) => [line, head]) : [],
  );
}

/** "45. Mr. Marsh", "17 and 22. Mr. Lund": the number of a question in front of who asks it. */
const questionNumber =
  /^\*?\d{1,3}(?: and \d{1,3})?\. (?=(?:Mr|Mrs|Miss|Ms|Dr|Sir|Lady|Lord|Dame|Colonel|Major|Captain|Commander)\b)/u;

/** The name or office of a line that may be a label, above a line of prose. */
function headIn(line: string, next: string, words: ReportingWords): { head: string; isTimed: boolean } | undefined {
  const isSeat = seat.test(line);
  if (line.length > (isSeat ? longestSeat : longestHead) || /[.!?;,:…]["'”’]*$/u.test(line)) return undefined;
  if (isSeat ? seat.test(next) || next === '' : !isSaid(next)) return undefined;
  const [, before, name = '', behind] = timed.exec(line.replace(questionNumber, '')) ?? [];
  const head = name.replace(bracket, ' ').trim().replace(/:$/u, '');
  return isHead(head, words) && (isSeat || head.split(/\s+/).length <= 8)
    ? { head, isTimed: before !== undefined || behind !== undefined }
    : undefined;
}

/** Whether a line is what somebody says, and no heading. */
function isSaid(line: string): boolean {
  return (
    line.length > longestHead ||
    /[.!?…—–-]["'”’)\]]*$/u.test(line) ||
    /^\p{Ll}|^(?:[Cc]eist|[Ff]reagra|[Qq]uestion|[Aa]nswer):$/u.test(line)
  );
}

/** "Mr. Gerald Marsh (Port Ada)", "The Secretary of State (Ada Marsh)", "Question": somebody, though the line stands there once. */
function isAddressed(head: string, words: ReportingWords): boolean {
  const parts = head.toLowerCase().split(/\s+/);
  return (
    parts.some((part) => words.titles.has(part) || words.titles.has(`${part}.`)) ||
    isAsking(keyOfHead(head), words) ||
    words.answers.has(keyOfHead(head))
  );
}

/** Whether headings that recur are people: two at least come again, and most have a title, an office or a first name that is one. */
function areNames(heads: readonly string[], words: ReportingWords): boolean {
  const counts = Map.groupBy(heads, keyOfHead);
  const again = [...counts.values()].filter((own) => own.length > 1).length;
  const personal = [...counts.keys()].filter((key) => {
    const [first = '', ...others] = key.split(/\s+/u);
    const isTitle = [first, ...others].some(
      (part) => words.titles.has(part.replace(/\.$/u, '')) || words.offices.has(part),
    );
    // "The Taoiseach"
    return (
      isTitle || /^the \p{L}+$/u.test(key) || (others.length > 0 && others.length < 4 && words.firstNames.has(first))
    );
  });
  return again > 1 && personal.length * 3 > counts.size * 2;
}

function labelOf(line: string, start: number, head: string): Label {
  const from = start + line.indexOf(head.split(/\s/)[0] ?? '');
  const first = line.search(/[([]\D/u);
  const end = first > 0 ? start + line.slice(0, first).trimEnd().length : from + head.length;
  const brackets = [...line.matchAll(bracket)]
    .filter(([, inside = '']) => /\p{L}/u.test(inside))
    .map(({ 0: whole, 1: inside = '', index }) => {
      const at = start + index + whole.indexOf(inside);
      return { start: at, end: at + inside.length };
    });
  const said = start + line.length;
  return { start, end: said, name: { start: from, end }, head, brackets, said, sign: ':' };
}
