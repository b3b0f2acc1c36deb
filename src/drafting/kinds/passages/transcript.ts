import type { ReportingWords } from '../../../languages/reporting-words.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import { interviewee, isProse, openingFrom } from './interviewee.ts';
import type { Passage, WholeText } from './passage.ts';
import { type Turn, isQuestion, turnReader } from './turn.ts';

/** A transcript, as ministries print them: `Question: …`, `Ada Marsh: …`, `MS MARSH: …`. */
export const transcript: Passage = {
  name: 'transcript',
  readerOf: (whole) => turnReader(labelledTurns(whole)),
};

interface Labelled {
  number: number;
  name: string;
  start: number;
  /** Where the words begin; beyond the paragraph where the label has a line of its own. */
  said: number;
  isShort: boolean;
  isAlone: boolean;
  /** Whether it is a letter with a full stop. */
  isInitial: boolean;
}

const word = String.raw`\p{L}[\p{L}\p{M}.'’-]*`;
const label = new RegExp(
  String.raw`^((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:[^\S\n](?:${word})){0,6}(?:[^\S\n]?\([^()\n]{2,60}\))?)[^\S\n]*:(?:\s+|$)`,
  'u',
);
/** « Q - Êtes-vous rassuré ? » */
const letter = /^(\p{Lu})\s?([-–—.])\s+(?=\p{Lu})/u;
const heading = /(?:^|\n)\s*\d{1,2}[.)]\s+\p{Lu}/u;
const stage = /^(?:\([^()\n]{2,60}\)\s*)+/u;
/** Fewer labels than this are no transcript, nor are labels of which most lead to fewer words, as in a table. */
const fewestTurns = 3;
const fewestWords = 4;

/**
 * The turns of a transcript, each behind a label at the beginning of its paragraph or in a line of its own. None where labels are
 * few, or lead to quotations.
 */
export function labelledTurns({ text, paragraphs, words }: WholeText): Turn[] {
  const found = paragraphs.flatMap((paragraph, number) => labelOf(text, paragraph, number) ?? []);
  // "A. Marsh said" begins with an initial; where both ask and answer letters stand, they are labels: "Q. Why?", "A. Never."
  const initials = found.filter(({ isInitial }) => isInitial);
  const areLabels =
    initials.some(({ name }) => asksOf(name, words)) && initials.some(({ name }) => words.answers.has(plain(name)));
  const labelled = areLabels ? found : found.filter(({ isInitial }) => !isInitial);
  const isTable = labelled.filter(({ isShort, isAlone }) => isShort && !isAlone).length * 2 > labelled.length;
  const isSparse = labelled.length * 3 < paragraphs.length;
  const isQuoted = labelled.filter(({ said }) => /["“«„]/u.test(text[said] ?? '')).length * 2 > labelled.length;
  const names = labelled.map(({ name }) => name.toLowerCase());
  // "Background: …", "Analysis: …": of the labels one at least must be somebody.
  const isPerson = ({ name, start }: Labelled) =>
    /\s|^\p{Lu}+$/u.test(name.trim()) || words.answers.has(plain(name)) || text.slice(0, start).includes(`${name} `);
  const isExchange =
    (names.some((name, index) => names.indexOf(name) !== index) && labelled.some(isPerson)) ||
    names.some((name) => asksOf(name, words));
  if (labelled.length < fewestTurns || isTable || isSparse || isQuoted || !isExchange) return [];
  const turns = labelled.map(({ number, name, start, said }, index) => {
    const to = labelled[index + 1]?.number ?? paragraphs.length;
    const kind = plain(name);
    return {
      name: kind,
      from: number,
      to,
      said: piecesOf(text, said, paragraphs.slice(number, to)),
      label: asksOf(kind, words) || words.answers.has(kind) ? undefined : { start, end: start + name.length },
      isQuestion: asksOf(kind, words),
    };
  });
  const above = paragraphs.slice(0, turns[0]?.from);
  const answerer = interviewee(text, above, words);
  const askers = askersAmong(text, turns);
  const opening = openingTurn(text, paragraphs, above.length, answerer, words);
  // Where labels name somebody, who answers without a name may be any of them.
  const isNamed = turns.some(({ name, label }) => label && !askers.has(name));
  const spoken = turns.map(({ name, ...turn }) =>
    askers.has(name)
      ? { ...turn, label: undefined, isQuestion: true }
      : { ...turn, label: turn.label ?? (isNamed ? undefined : answerer) },
  );
  return opening ? [opening, ...spoken] : spoken;
}

function labelOf(text: string, paragraph: Stretch, number: number): Labelled | undefined {
  const whole = text.slice(paragraph.start, paragraph.end);
  const match = label.exec(whole) ?? letter.exec(whole);
  if (!match) return undefined;
  const [lead, name = ''] = match;
  // "There is a saying: …" is no label: of its words at least half have a capital.
  const parts = name.replace(/\s*\(.*$/, '').split(/\s+/);
  if (parts.filter((part) => /^\p{Lu}/u.test(part)).length * 2 < parts.length) return undefined;
  const rest = whole.slice(lead.length);
  const count = rest.split(/\s+/).length;
  const isAlone = rest.trim() === '';
  return {
    number,
    name,
    start: paragraph.start,
    said: paragraph.start + lead.length,
    isShort: count < fewestWords,
    isAlone,
    isInitial: match[2] === '.',
  };
}

/** What somebody says above the first label, where a line there tells that words follow. */
function openingTurn(
  text: string,
  paragraphs: readonly Stretch[],
  first: number,
  label: Stretch | undefined,
  words: ReportingWords,
): Turn | undefined {
  const from = label && openingFrom(text, paragraphs, first, text.slice(label.start, label.end), words);
  if (from === undefined) return undefined;
  const prose = paragraphs.slice(from, first).filter(({ start, end }) => isProse(text.slice(start, end).trim()));
  return { from, to: first, said: piecesOf(text, prose[0]?.start ?? 0, prose), label, isQuestion: false };
}

/** A label in small letters, without its bracket: `question` */
function plain(name: string): string {
  return name.replace(/\s*\(.*$/, '').toLowerCase();
}

/** "Question", "QUESTION MARSH", "Zusatzfrage": a label of those who ask. */
function asksOf(name: string, { asks }: ReportingWords): boolean {
  const [first = ''] = plain(name).split(/\s/);
  return asks.has(plain(name)) || asks.has(first);
}

/** The labels whose turns mostly end in a question, as an interviewer's do, or the papers that ask one each; not all labels. */
function askersAmong(text: string, turns: readonly (Turn & { name: string })[]): Set<string> {
  const asked = (turn: Turn) => isQuestion(text.slice(turn.said[0]?.start, turn.said.at(-1)?.end).trim());
  const groups = Map.groupBy(
    turns.filter(({ isQuestion }) => !isQuestion),
    ({ name }) => name,
  );
  const askers = [...groups].filter(([, own]) => own.filter(asked).length * 2 > own.length).map(([name]) => name);
  return new Set(askers.length < groups.size ? askers : []);
}

/** The words of a turn; what stands between its paragraphs and is none of them, and a stage direction in front, stays outside. */
function piecesOf(text: string, said: number, paragraphs: readonly Stretch[]): Stretch[] {
  const pieces: Stretch[] = [];
  for (const paragraph of paragraphs) {
    const from = Math.max(paragraph.start, said);
    const start = from + (stage.exec(text.slice(from, paragraph.end))?.[0].length ?? 0);
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, paragraph.end))) continue;
    const last = pieces.at(-1);
    // A numbered heading begins another part.
    if (last && heading.test(text.slice(last.end, start))) break;
    if (last && start === paragraph.start && !/\S/u.test(text.slice(last.end, start))) last.end = paragraph.end;
    else pieces.push({ start, end: paragraph.end });
  }
  return pieces;
}
