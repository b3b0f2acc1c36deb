import type { ReportingWords } from '../../languages/reporting-words.ts';
import { readDateline } from '../text/dateline.ts';
import { type Form, headLines } from './form.ts';
import { type Label, isAsking, longestLine, keyOfHead } from './turns/labels.ts';

/** What news are held to be where nothing tells otherwise. */
const likelyNews = 0.5;

/** A line with the handle of an account. */
const account = /(?:^|[\s(])@[\p{L}\p{N}_]{2,30}/u;
const postTime = /\d{1,2}:\d{2}\s?(?:[AP]M)?\s*[·•]|·\s*\p{L}{3,9}\.? \d{1,2}/u;
/** "September 8 at 7:44 PM ·", "2d •": when a post of a network without handles was written. */
export const networkTime =
  /^(?:(?:\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{L}{3,9}(?: \d{4})?|yesterday) at \d{1,2}:\d{2}(?:\s?[AP]M)?\s*[·•]|\d{1,2}\s?(?:h|m|d|w|hrs?|mins?)\s*[·•]).{0,12}$/iu;
/** The lines of the head, short enough to be asked of. */
export function linesAbove(form: Form): string[] {
  return headLines(form)
    .map(({ start, end }) => form.text.slice(start, end))
    .filter(({ length }) => length <= longestLine)
    .slice(0, 40);
}

export function hasLine(form: Form, pattern: RegExp): boolean {
  return linesAbove(form).some((line) => pattern.test(line));
}

export function bodyLines({ printed, head }: Form, most = 400): string[] {
  return printed.slice(head, head + most).map((line) => line.slice(0, longestLine));
}

export function share(lines: readonly string[], pattern: RegExp): number {
  return lines.length === 0 ? 0 : lines.filter((line) => pattern.test(line)).length / lines.length;
}

/** Whether a report of news stands here: filed at a place, by an agency, or full of verbs by which news report. */
export function isReported(form: Form): boolean {
  const { text, blocks, words, firstPerson, told } = form;
  const isFiled = blocks.slice(0, 6).some((block) => readDateline(text, block, words)?.agency !== undefined);
  return (isFiled && firstPerson < 0.5) || (told >= 1 / 3 && told >= firstPerson);
}

export function ofNews(): number {
  return likelyNews;
}

export function ofTranscript(form: Form): number {
  // « JOURNALISTE » in a line of its own.
  const lines = bodyLines(form);
  if (labelCount(form) > 0 || share(lines, form.words.forms.asks) > 0.1) return 0.9;
  // "The following is a near-verbatim transcript of today’s briefing by Ada Marsh": nobody asks.
  if (hasLine(form, /^the following is .{0,9}verbatim .{9,80}briefing/iu)) return 0.9;
  // An interview that prints questions and answers in turn, where every third line asks, or it is called one.
  const asked = lines.filter((line) => /^[^—–-].*\?$/u.test(line)).length;
  return asked > 1 &&
    asked * 5 > lines.length &&
    form.told < 0.2 &&
    ((asked > 3 && asked * 3 >= lines.length) ||
      form.printed.slice(0, form.head + 6).some((line) => /interv|entre[tv]/iu.test(line)))
    ? 0.9
    : 0;
}

export function ofRecord(form: Form): number {
  const { words, labels, text, printed } = form;
  // Debates print labels in lines of their own.
  if (labelCount(form) === 0) return hasLine(form, /^debated on /iu) ? 0.97 : 0;
  const found = labels.filter((label) => label !== undefined);
  const asks = ({ head }: Label) => isAsking(keyOfHead(head), words);
  const holds = ({ brackets }: Label, pattern: RegExp) =>
    brackets.some(({ start, end }) => pattern.test(text.slice(start - 1, end)));
  const isSpoken = found.some((label) => holds(label, words.forms.spoken));
  const asked = found.filter(asks).length;
  const bracketed = found.filter((label) => holds(label, /^\(\p{Lu}/u) && !asks(label)).length;
  const isChaired = found.some(({ head }) => words.forms.chair.test(head));
  const isHeaded =
    hasLine(form, words.forms.record) ||
    printed.slice(0, 12).some((line) => line.length < longestLine && words.forms.record.test(line));
  if (isHeaded && asked * 4 <= found.length) return 0.97;
  if (asked > 0) return 0;
  if (isSpoken && bracketed > 0) return 0.95;
  // “President. – The next item is …”
  if (isChaired && found[2]?.sign === 'dash') return 0.92;
  return bracketed >= 2 && (isChaired || bracketed * 2 >= found.length) ? 0.92 : 0;
}

export function ofMemorandum(form: Form): number {
  const { words, printed } = form;
  const isHeaded = printed
    .slice(0, 14)
    .some((line) => line.length < longestLine && words.forms.memorandum.test(line) && line.split(/\s+/).length < 40);
  return isHeaded || (form.told > 0.4 && hasLine(form, /^present$/iu)) ? 0.98 : 0;
}

export function ofLetter(form: Form): number {
  const { words, printed, text } = form;
  const { forms } = words;
  const isHeaded = printed.slice(0, form.head + 2).some((line) => forms.letter.test(line.slice(0, longestLine)));
  const isNote = printed
    .slice(0, 8)
    .some((line) => /presents (?:its|his|her) compliments to/iu.test(line.slice(0, longestLine)));
  const isGreeted =
    /^\s*["“]?(?:dear|sehr geehrte|cher |chère |estimad[oa]s? |уважаем|excellency[,:]|your excellency[,:]|sir[,:]|exzellenz|excellence[,:])/imu.test(
      text.slice(0, 3000),
    );
  const isClosed = printed.slice(-12).some((line) => line.length <= longestLine && forms.closing.test(line));
  if (isNote) return 0.97;
  if (labelCount(form) > 1) return 0;
  if (isGreeted && isClosed) return 0.95;
  if (isReported(form)) return 0;
  if (isGreeted && isHeaded) return 0.95;
  if (
    isHeaded &&
    (isClosed || (form.firstPerson > 0.3 && form.told < 0.1) || hasLine(form, /^(?:aide|letter dated)/iu))
  )
    return 0.9;
  // Somebody's name stands below.
  const isSigned = /^\p{Lu}[^.!?:]{4,40}$/u.test(printed.at(-1) ?? '');
  return isGreeted && form.firstPerson > 0.2 && !hasLine(form, forms.speech) ? (isSigned ? 0.88 : 0.7) : 0;
}

export function ofPost({ text }: Form): number {
  const top = text.slice(0, 4000);
  const count = top.split(/\s+/).length;
  const lines = top
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isAccount = lines.slice(0, 4).some((line) => account.test(line) && line.length < 140);
  const isTimed = lines.some((line) => line.length < 100 && postTime.test(line));
  const isAlone = lines.slice(0, 9).some((line) => /^@[\p{L}\p{N}_]+$/u.test(line));
  if (count > 700) return 0;
  return (isAccount && isTimed) || isAlone || lines.slice(0, 4).some((line) => networkTime.test(line))
    ? 0.96
    : isAccount && count < 90 && lines.length <= 4 && /^[^@\n]{3,60}\(?@/u.test(lines[0] ?? '')
      ? 0.8
      : 0;
}

/** Whether a line announces somebody's chief statements. */
export function isPointsLine(line: string, index: number, { forms }: ReportingWords): boolean {
  return line.length < 240 && (index === 0 || /[.:]$/.test(line)) && forms.points.test(line);
}

export function ofPoints(form: Form): number {
  const { printed, words } = form;
  if (labelCount(form) > 1) return 0;
  const announced = printed.slice(0, 8).filter((line, index) => isPointsLine(line, index, words)).length;
  return announced > 0 && printed.length >= 4 ? (isPointsLine(printed[0] ?? '', 0, words) ? 0.94 : 0.75) : 0;
}

export function ofSpeech(form: Form): number {
  const { words, printed, head } = form;
  const { forms } = words;
  const isHeaded = hasLine(form, forms.speech);
  const greeting = printed[head]?.split('\n')[0] ?? '';
  const isGreeted = greeting.length < longestLine && forms.salutation.test(greeting);
  // Whoever speaks tells of what others said, too.
  if (labelCount(form) > 1 || (isReported(form) && !(isHeaded && isGreeted))) return 0;
  if (isHeaded) return 0.92;
  if (isGreeted && form.firstPerson > 0.3) return 0.85;
  // "Foreign Secretary statement on the strait"
  const isNamed = hasLine(
    form,
    /^(?:[^.!?]{0,80}\s)?(?:statement|remarks|speech|address)\s(?:on|to|at|in|about|before|for)\s[^.!?]{3,80}$/iu,
  );
  if (isNamed && form.firstPerson > 0.5 && form.told < 0.3) return 0.8;
  // "Ada Marsh, Minister for Ports", and below it a paragraph or two.
  const isLong = printed.length - head > 2 || /^\p{Lu}\S+ [^,.:\d]+, [^.:\d]+$/u.test(printed[head - 1] ?? '');
  return form.firstPerson > 0.75 && form.told === 0 && isLong ? 0.6 : 0;
}

export function labelCount({ labels }: Form): number {
  return labels.filter((label) => label !== undefined).length;
}
