import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { findWholeDay, type PrintedDay } from './dateline.ts';
import {
  envelopeEnd,
  isPassing,
  lengthOf,
  type Line,
  mailLines,
  named,
  nextEnvelope,
  type Sender,
  senderIn,
  senderLine,
  sentLine,
  subjectLine,
} from './mail-lines.ts';
import type { Stretch } from './paragraphs.ts';

/** The message of a mail. */
export interface Mail {
  /** The text, as long as it was, with spaces where it is none of the message: its envelope, a note above what is passed on, signs of quotation, a signature. */
  text: string;
  /** What the envelope says that the message is about. */
  subject: string | undefined;
  /** Who sent it, as the envelope has the name, and where. */
  sender: Sender | undefined;
  /** The line that says when it was sent. */
  sent: string | undefined;
}

/** A note above what is passed on is no longer than this. */
const longestNote = 400;
/** "-- ": a signature begins (RFC 3676, 4.3). */
const signature = /^--\s*$/;

/** The message of a mail, of one that is passed on the innermost; undefined where a text does not begin with the envelope of one. */
export function readMail(text: string): Mail | undefined {
  const lines = mailLines(text);
  const archived = archivedIn(text, lines);
  const answered = answeredIn(lines);
  let begins =
    envelopeEnd(lines, 0) ??
    archived?.end ??
    (answered ? 0 : undefined) ??
    envelopeEnd(lines, belowBanner(lines)) ??
    (isPassedOn(lines) ? 0 : undefined);
  if (begins === undefined) return undefined;
  // Below a note stands what it was written about.
  for (let next = passedOn(lines, begins); next !== undefined; next = passedOn(lines, begins)) {
    if (isAnswer(lines, begins, next)) break;
    begins = envelopeEnd(lines, next) ?? next;
  }
  const message = begins;
  // What it answers stands below, with an envelope of its own.
  const earlier = nextEnvelope(lines, message);
  const until = earlier === -1 || lengthOf(lines.slice(message, earlier)) <= shortestAnswer ? lines.length : earlier;
  const signed = lines.findIndex(({ own }, index) => index > message && signature.test(own));
  // The innermost envelope is that of the message.
  const said = (pattern: RegExp) =>
    lines
      .slice(0, message)
      .map(({ own }) => pattern.exec(own)?.[1])
      .findLast(Boolean);
  const isAnswered = (index: number) =>
    answered !== undefined && message <= answered.from && index >= answered.from && index < answered.to;
  const isIn = (_line: Line, index: number) =>
    index >= message && index < until && (signed === -1 || index < signed) && !isAnswered(index);
  const marks = lines
    .filter(isIn)
    .flatMap(({ start, mark }) => (mark === '' ? [] : [{ start, end: start + mark.length }]));
  const others = lines.filter((line, index) => !isIn(line, index));
  return {
    text: blanked(
      text,
      [...others, ...marks].sort((a, b) => a.start - b.start),
    ),
    subject: (said(subjectLine) ?? archived?.subject)?.replace(
      /^(?:\[[^\]]{1,40}\]\s*|(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/iu,
      '',
    ),
    sender: named(senderIn(text, lines.slice(0, message)) ?? archived?.sender, lines),
    sent: said(sentLine) ?? archived?.sent,
  };
}

/** Lines of what is printed above a mail that was released are fewer, and shorter. */
const [mostBanner, longestBanner] = [8, 160];

/** Where the envelope of a mail begins below what is printed above it as it was released: "UNCLASSIFIED Case No. F-2034-20439", "RELEASE IN FULL"; 0 where none does. */
function belowBanner(lines: readonly Line[]): number {
  const from = lines.findIndex(({ own }) => senderLine.test(own));
  const above = lines.slice(0, from);
  const isTo = lines.slice(from, from + 5).some(({ own }) => /^(?:to|an|à|para|кому)\s?:/iu.test(own));
  const isBanner = ({ own }: Line) => own.length < longestBanner && !/\p{Ll}[.!?]$/u.test(own);
  return from > 0 && isTo && above.filter(({ own }) => own !== '').length <= mostBanner && above.every(isBanner)
    ? from
    : 0;
}

/** "On Tue, 4 Jul 2034, Ada Marsh <ada@example.org> wrote:" */
const wrote = /^on .{10,200} wrote:$/iu;

/** What somebody answers in a message of more words of his own: the line that says who wrote it, and what is quoted below. */
function answeredIn(lines: readonly Line[]): { from: number; to: number } | undefined {
  const from = lines.findIndex(({ own }) => wrote.test(own));
  const isQuoted = (line: Line | undefined) => line !== undefined && (line.mark !== '' || line.own === '');
  if (from === -1 || !lines.slice(from + 1, from + 4).some(({ mark }) => mark !== '')) return undefined;
  let to = from + 1;
  while (to < lines.length && isQuoted(lines[to])) to++;
  const rest = lines.filter((_line, index) => index < from || index >= to).map(({ own }) => own);
  return rest.join(' ').length > shortestAnswer ? { from, to } : undefined;
}

/** An answer of fewer letters is a note above what it passes on. */
const shortestAnswer = 120;

/** Whether what stands in front of an earlier message answers it: it is no short note, and the subject says "Re:". */
function isAnswer(lines: readonly Line[], from: number, next: number): boolean {
  const subject = lines
    .slice(0, from)
    .map(({ own }) => subjectLine.exec(own)?.[1])
    .findLast(Boolean);
  return /^(?:re|aw|rép|ответ)\s?:/iu.test(subject ?? '') && lengthOf(lines.slice(from, next)) > shortestAnswer;
}

/** What the archive of a list prints above a message: its list and subject, "Ada Marsh ada at example.org", "Wed Dec 12 00:50:03 EST 2031". */
function archivedIn(
  text: string,
  lines: readonly Line[],
): { end: number; subject: string; sender: Sender | undefined; sent: string } | undefined {
  const first = lines.findIndex(({ own }) => own !== '');
  const [subject, from, sent] = lines.filter(({ own }) => own !== '');
  if (!subject || !from || !sent || !/^\[[^\]\n]{1,40}\]\s\S/u.test(subject.own)) return undefined;
  const address = /(?:^|\s)\S{1,60} at \S{1,60}\.\w{2,8}$/u.exec(from.own);
  const day = /^\w{3} (\w{3})\s{1,2}(\d{1,2}) \d{2}:\d{2}:\d{2}(?: [A-Z]{2,5})? (\d{4})$/u.exec(sent.own);
  if (!address || !day || first === -1) return undefined;
  const name = from.own.slice(0, address.index).trim();
  const start = from.start + text.slice(from.start, from.end).indexOf(name);
  return {
    end: lines.indexOf(sent) + 1,
    subject: subject.own,
    sender: name === '' ? undefined : { name, at: { start, end: start + name.length } },
    sent: `${day[2] ?? ''} ${day[1] ?? ''} ${day[3] ?? ''}`,
  };
}

/** What the lines above a message tell of it. */
interface Told {
  title?: string | undefined;
  day?: PrintedDay | undefined;
}

/** Whose words stand in it. */
interface OfSomebody {
  by?: { at: readonly Readonly<Stretch>[]; name?: string | undefined } | undefined;
}

/** "Dear Bo,", "Andrew,": a line that greets one. */
const greeting = /^(?:(?:[Dd]ear|[Hh]i|[Hh]ello) \p{Lu}[\p{L}. ]{1,40}|\p{Lu}\p{Ll}{1,20})[,!]?(?=$|\n)/u;

/** The kind of a message: what somebody writes of himself, with nobody who is told to have said something, is a letter, greeted or not. */
export function kindOfMail<Told extends { name: string; confidence: number }>(
  told: Told,
  { firstPerson, told: share }: { firstPerson: number; told: number },
  { sender, text }: Mail,
): Told | { name: 'letter'; confidence: number } {
  // "Dear Bo, I have told the union so."
  const isGreeted = greeting.test(text.trimStart().slice(0, 80));
  return told.name === 'news' && told.confidence < 1 && sender && firstPerson >= 0.5 && (share < 0.3 || isGreeted)
    ? { name: 'letter', confidence: 0.8 }
    : told;
}

/** What was read of a message, and of its envelope what it does not tell itself: what it is about, when it was sent, who signs it with half a name. */
export function withEnvelope<Reading extends { heading: Told; utterances: readonly OfSomebody[] }>(
  reading: Reading,
  { text, subject, sender, sent }: Mail,
  words: ReportingWords,
): Reading {
  const { title: printed = '', day } = reading.heading;
  const title = printed === '' || greeting.test(printed) ? (subject ?? reading.heading.title) : printed;
  const daySent = sent === undefined ? undefined : findWholeDay(sent, words);
  return {
    ...reading,
    heading: {
      ...reading.heading,
      title: title?.replace(/\s+/gu, ' '),
      // "PORT ADA, May 6": the envelope has the year.
      day: day ? { ...day, year: day.year ?? daySent?.year } : daySent,
    },
    utterances: reading.utterances.map((own) => {
      const [only, ...others] = own.by?.at ?? [];
      const printed = only && text.slice(only.start, only.end);
      const name = others.length > 0 || !own.by ? undefined : wholeName(printed, sender?.name, words);
      return name === undefined
        ? own
        : { ...own, by: { ...own.by, name, at: only ? [only] : sender ? [sender.at] : [] } };
    }),
  };
}

/** The whole name of whoever signs a mail with a part of it ("Ada", sent by Ada Marsh), or with nothing that is told from other words. */
function wholeName(printed: string | undefined, sender = '', { bodies }: ReportingWords): string | undefined {
  const parts = sender.split(' ');
  const isName = /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(sender);
  if (!isName || parts.some((part) => bodies.has(part.toLowerCase()))) return undefined;
  return printed === undefined || parts.includes(printed) ? sender : undefined;
}

/** Where what somebody passes on begins, behind a short note: its mark, its envelope, or what is quoted. */
function passedOn(lines: readonly Line[], from: number): number | undefined {
  const next = nextEnvelope(lines, from);
  const quoted = lines.findIndex(({ mark, own }, index) => index >= from && mark !== '' && own !== '');
  const candidates = [next, isMostlyQuoted(lines, from) ? quoted : -1].filter((index) => index > from);
  const [nearest] = candidates.sort((a, b) => a - b);
  if (nearest === undefined) return undefined;
  const note = lengthOf(lines.slice(from, nearest));
  const rest = lengthOf(lines.slice(nearest));
  return note <= longestNote && note < rest ? nearest : undefined;
}

/** What the fields of a mail have, and those of a memorandum or a press release ("TO:", "FROM:", "SUBJECT:") have not. */
const ofMail = /@|^(?:sent|gesendet|envoyé|enviado(?: el)?|отправлено)\s*:/iu;

/** Whether a text without an envelope of its own passes on a message below a note. */
function isPassedOn(lines: readonly Line[]): boolean {
  const next = passedOn(lines, 0);
  const end = next === undefined ? undefined : envelopeEnd(lines, next);
  if (next === undefined) return false;
  return end === undefined || lines.slice(next, end).some(({ own }) => isPassing(own) || ofMail.test(own));
}

function isMostlyQuoted(lines: readonly Line[], from: number): boolean {
  const worded = lines.slice(from).filter(({ own }) => own !== '');
  return worded.filter(({ mark }) => mark !== '').length * 2 > worded.length;
}

function blanked(text: string, lines: readonly Stretch[]): string {
  let last = 0;
  const parts = lines.map(({ start, end }) => {
    const part = `${text.slice(last, start)}${' '.repeat(end - start)}`;
    last = end;
    return part;
  });
  return parts.join('') + text.slice(last);
}
