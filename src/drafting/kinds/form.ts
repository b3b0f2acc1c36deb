import type { ReportingWords } from '../../languages/reporting-words.ts';
import { type Block, findBlocks } from '../text/blocks.ts';
import { isEnvelope } from '../text/envelope.ts';
import type { Stretch } from '../text/paragraphs.ts';
import { type Label, keyOfHead, labelAt } from './labels.ts';

/** What a text looks like before anything in it is read. */
export interface Form {
  text: string;
  words: ReportingWords;
  /** Its paragraphs, without page numbers, running heads and the envelope of a mail. */
  blocks: readonly Block[];
  /** The lines of each, as printed. */
  printed: readonly string[];
  /** The label with which each begins; undefined where it has none, or where labels are too few to be those of turns. */
  labels: readonly (Label | undefined)[];
  /** How many of the blocks, from the top, are headings, dates and lists of who is there. */
  head: number;
  /** The share of the blocks below that have a word of the first person, and of those that tell who said something. */
  firstPerson: number;
  told: number;
}

/** Prose has so many words at least, or ends as a sentence does. */
const fewestWords = 3;
const endsSentence = /[.!?…]["'”’»)\]]*(?:\[\d+\])?$/u;
/** No pattern is asked about a longer line. */
export const longestLine = 400;

/** Labels of a briefing whose lines were lost when it was copied. */
const inlineLabel =
  /(?<=[.?!)\]”"…-]\s{1,4})(?=(?:(?:(?:MR|MS|MRS|DR)\.?\s[A-Z][A-Z'’-]+|(?:THE\s)?(?:PRESIDENT|SECRETARY|PREMIER|CHANCELLOR|MINISTER|SENATOR|AMBASSADOR|GENERAL)(?:\s[A-Z][A-Z'’-]+){0,2}|QUESTION|REPORTER|MODERATOR|Question|Answer|Q|A):\s|Q\s{2}))/gu;

/** Looks over a text. */
export function readForm(text: string, words: ReportingWords): Form {
  const begins = (line: string) => labelAt(line, { start: 0, end: line.length }, words) !== undefined;
  const all = findBlocks(text, begins, inlineLabel);
  const envelope = all.findIndex((block) => !isEnvelope(text.slice(block.start, block.end)));
  const blocks = envelope >= 2 ? all.slice(envelope) : all;
  const printed = blocks.map(({ start, end }) => text.slice(start, end));
  const labels = countingLabels(
    text,
    blocks.map((block) => labelAt(text, block, words)),
    blocks,
    words,
  );
  const first = labels.findIndex((label) => label !== undefined);
  const prose = printed.findIndex((line, index) => isBody(line, words) && !isNote(line, index, words));
  const head = Math.min(...[first, prose].filter((index) => index !== -1), blocks.length);
  const body = printed.slice(head);
  return { text, words, blocks, printed, labels, head, ...voiceOf(body, words) };
}

/** Whose voice some paragraphs have, outside quotation marks. */
function voiceOf(body: readonly string[], { forms }: ReportingWords): Pick<Form, 'firstPerson' | 'told'> {
  const bare = body
    .filter((line) => endsSentence.test(line))
    .map((line) => line.replace(/[“«"„][^“«"„”»]{0,600}[”»"“]/gu, ' '));
  const share = (pattern: RegExp) =>
    bare.length === 0 ? 0 : bare.filter((line) => line.search(pattern) !== -1).length / bare.length;
  return { firstPerson: share(forms.firstPerson), told: share(forms.told) };
}

/** Whether a paragraph is one that somebody wrote or said, and no heading. */
export function isBody(line: string, { forms }: ReportingWords): boolean {
  const count = line.split(/\s+/, 8).length;
  if (line.length <= longestLine && forms.salutation.test(line) && /[,!:.]$/u.test(line)) return true;
  if (forms.we.test(line.slice(0, longestLine))) return true;
  return (
    (count > fewestWords &&
      ((endsSentence.test(line) && !(count <= 6 && /(?:\d{4}|[ap]\.m)[.)]?$/iu.test(line))) ||
        line.endsWith(';') ||
        line.length > longestLine)) ||
    /^["“«„].+["”»“][.,]?$/su.test(line)
  );
}

/** "The following is a transcript of …": a line above the body that is a sentence, and is of the head all the same. */
function isNote(line: string, index: number, { forms }: ReportingWords): boolean {
  if (line.length > longestLine || index > 12) return false;
  return (
    /^[([].*[)\]]$/su.test(line) ||
    forms.stage.test(line) ||
    (index < 5 && line.length < 200 && forms.speech.test(line) && line.search(forms.firstPerson) === -1) ||
    (/^(?:the )?following (?:is|are|was|were|statement|text|joint|security)/i.test(line) && line.length < 300)
  );
}

/** Whether labels are those of people who speak in turn: the others are headings, and names in front of a quotation. */
function countingLabels(
  text: string,
  all: readonly (Label | undefined)[],
  blocks: readonly Stretch[],
  words: ReportingWords,
): (Label | undefined)[] {
  const { forms } = words;
  const saidBy = (label: Label, index: number) => text.slice(label.said, blocks[index]?.end).trim();
  const counts = new Map<string, number>();
  for (const label of all) if (label) counts.set(keyOfHead(label.head), (counts.get(keyOfHead(label.head)) ?? 0) + 1);
  const bySign = Map.groupBy(
    all.filter((label) => label !== undefined),
    ({ sign }) => sign,
  );
  const asked = [...counts.keys()].filter((key) => isAsking(key, words));
  const letters = bySign.get('letter') ?? [];
  const hasPairs =
    new Set(letters.map(({ head }) => keyOfHead(head))).size > 1 ||
    letters.some((label) => isAsking(keyOfHead(label.head), words));
  const kept = all.map((label, index) => {
    if (!label) return undefined;
    if (label.sign === 'letter') return hasPairs ? label : undefined;
    const times = counts.get(keyOfHead(label.head)) ?? 0;
    // "Marsh: We stand by Port Ada": a headline, unless the label has a line of its own, a bracket, or comes again.
    const key = keyOfHead(label.head);
    const comesAgain =
      times >= 3 || [...key.matchAll(/ /g)].some(({ index: space }) => counts.has(key.slice(space + 1)));
    const isPlain = label.brackets.length === 0 && saidBy(label, index) !== '' && label.name.end + 2 >= label.said - 1;
    if (index === 0 && isPlain && !comesAgain && !isAsking(key, words)) return undefined;
    if (label.sign === 'stop') return (bySign.get('stop')?.length ?? 0) >= 3 ? label : undefined;
    if (label.sign === 'dash')
      return (bySign.get('dash')?.length ?? 0) >= 3 &&
        (times > 1 || label.brackets.length > 0 || /\.\s?[–—-]\s+$/u.test(text.slice(label.start, label.end)))
        ? label
        : undefined;
    // "President: Mr. Oakes (Sudland)", "Members: Norland": a list of who is there.
    const said = saidBy(label, index)
      .replace(/(?:\.\s?){3,}|…+/gu, ' ')
      .replace(/\s+/g, ' ');
    const isList = said !== '' && said.split(/\s+/, 9).length <= 8 && !/[.!?…,—–-]["'”’»]*$/u.test(said) && times < 2;
    return isList ? undefined : label;
  });
  const found = kept.flatMap((label, index) => (label ? [{ label, index, said: saidBy(label, index) }] : []));
  const quoted = found.filter(({ said }) => /^["“«„]/u.test(said)).length;
  const isQuoted = quoted * 2 > found.length && asked.length === 0;
  const isCell = ({ said, index }: (typeof found)[number]) =>
    said !== '' &&
    said.split(/\s+/, 4).length < 4 &&
    (/\d/.test(said) || kept[index + 1] !== undefined || index + 1 >= all.length);
  const short = found.filter((one) => isCell(one) && !isAsking(keyOfHead(one.label.head), words));
  const isTable = short.length * 2 > found.length && asked.length === 0;
  if (found.length === 0 || isQuoted || isTable) return all.map(() => undefined);
  const [first] = found;
  const standsBefore = wordsBefore(text);
  const named = found.filter(({ label }) => isPersonal(label, standsBefore, words));
  const bracketed = named.filter(({ label }) => label.brackets.length > 0).length;
  const recurs = named.some(({ label }) => (counts.get(keyOfHead(label.head)) ?? 0) > 1);
  const isSpoken = (label: Label) => label.brackets.some(({ start, end }) => forms.spoken.test(text.slice(start, end)));
  const above = blocks
    .slice(0, first?.index)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + longestLine)));
  const isHeaded = above.some((line) =>
    [forms.speech, forms.transcript, forms.record, forms.memorandum].some((pattern) => pattern.test(line)),
  );
  const total = text.length - (blocks[0]?.start ?? 0);
  const behind = text.length - (first?.label.start ?? 0);
  const isMost = behind * 2 > total;
  const isExchange =
    (asked.length > 0 && found.length >= 2) ||
    (isMost && recurs && found.length >= 3) ||
    (isMost && recurs && isHeaded) ||
    bracketed >= 3 ||
    (bracketed >= 2 && isMost) ||
    found.some(({ label }) => isSpoken(label)) ||
    (isHeaded && named.length > 0 && isMost && above.length <= 14) ||
    (isMost &&
      named.length >= 3 &&
      named.length === found.length &&
      new Set(named.map(({ label }) => keyOfHead(label.head))).size >= 2 &&
      found.length * 3 >= blocks.length - (first?.index ?? 0));
  return isExchange ? kept : all.map(() => undefined);
}

/** Whether a label can be somebody's: a name of two words, capitals, a form of address, an office. */
function isPersonal(label: Label, standsBefore: StandsBefore, words: ReportingWords): boolean {
  const parts = label.head.split(/\s+/);
  const first = (parts[0] ?? '').toLowerCase();
  return (
    parts.length > 1 ||
    /^\p{Lu}{2,}$/u.test(label.head) ||
    /^\p{Lu}\.\p{Lu}/u.test(label.head) ||
    words.titles.has(first) ||
    words.offices.has(first) ||
    words.answers.has(first) ||
    label.brackets.length > 0 ||
    standsBefore(label.head, label.start)
  );
}

/** Whether a word stands in front of a place in a text, with a space behind it. */
type StandsBefore = (word: string, place: number) => boolean;

/** Knows where each word of a text stands first: a text may have a label on every line. */
function wordsBefore(text: string): StandsBefore {
  let first: Map<string, number> | undefined;
  return (word, place) => {
    if (!first) {
      first = new Map();
      for (const { 0: found, index } of text.matchAll(/[\p{L}\p{M}\p{N}'’.-]+/gu)) {
        const end = index + found.length;
        if (text[end] === ' ' && !first.has(found)) first.set(found, end + 1);
      }
    }
    return (first.get(word) ?? Infinity) <= place;
  };
}

/** Whether a label is one of those who ask. */
export function isAsking(key: string, { asks, forms }: ReportingWords): boolean {
  const [first = ''] = key.split(/[\s(]/);
  return asks.has(key) || asks.has(first) || forms.asks.test(key);
}

/** A longer line heads nothing. */
const longestHeadLine = 1000;

/** The lines above a text, one for each that is printed. */
export function headLines({ text, blocks, head }: Form): Stretch[] {
  const end = blocks[head]?.start ?? blocks.at(-1)?.end ?? text.length;
  const start = blocks[0]?.start ?? 0;
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].flatMap((match) => {
    const own = match[0].trim();
    const from = start + match.index + match[0].indexOf(own);
    return own === '' || own.length > longestHeadLine ? [] : [{ start: from, end: from + own.length }];
  });
}
