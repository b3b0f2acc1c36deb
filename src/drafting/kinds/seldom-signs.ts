import type { ReportingWords } from '../../languages/reporting-words.ts';
import type { Form } from './form.ts';
import { areMinutes, likely } from './minutes-lines.ts';
import { hasLine, isReported, labelCount } from './signs.ts';
import { type Label, isAsking, keyOfHead } from './turns/labels.ts';
import { longestLine } from './turns/may-be-labelled.ts';

/** A line with the handle of an account. */
const account = /(?:^|[\s(])@[\p{L}\p{N}_]{2,30}/u;
const postTime = /\d{1,2}:\d{2}\s?(?:[AP]M)?\s*[·•]|·\s*\p{L}{3,9}\.? \d{1,2}/u;
/** "September 8 at 7:44 PM ·", "2d •": when a post of a network without handles was written. */
export const networkTime =
  /^(?:(?:\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{L}{3,9}(?: \d{4})?|yesterday) at \d{1,2}:\d{2}(?:\s?[AP]M)?\s*[·•]|\d{1,2}\s?(?:h|m|d|w|hrs?|mins?)\s*[·•]).{0,12}$/iu;

/** "Norland MFA, [04.05.2031 10:15]": above each post of a channel that was copied. */
export const channelPost = /^([^[\]\n]{2,60}), \[\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}[^\]\n]{0,12}\]$/u;

/** "Nora Fell (NF)": by which letters somebody is called from then on, and no party. */
function areOwnLetters(text: string, { head, brackets }: Label): boolean {
  const letters = head.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu)?.join('');
  return brackets.some(({ start, end }) => text.slice(start, end) === letters);
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
  const bracketed = found.filter(
    (label) => holds(label, /^\(\p{Lu}/u) && !asks(label) && !areOwnLetters(text, label),
  ).length;
  const isChaired = found.some(({ head }) => words.forms.chair.test(head));
  const isHeaded =
    hasLine(form, words.forms.record) ||
    printed.slice(0, 12).some((line) => line.length < longestLine && words.forms.record.test(line));
  // "§ Mr. Marsh asked": an archive of debates.
  if (found.length > 1 && printed.filter((line) => line.startsWith('§')).length * 2 > printed.length) return 0.97;
  if (isHeaded && asked * 4 <= found.length) return 0.97;
  if (asked > 0) return 0;
  if (isSpoken && bracketed > 0) return 0.95;
  // “President. – The next item is …”
  if (isChaired && found[2]?.sign === 'dash') return 0.92;
  // “Press conference”: those who ask have their papers in brackets, and "Nora Fell (NF)" her own letters.
  return bracketed >= 2 && !hasLine(form, words.forms.transcript) && (isChaired || bracketed * 2 >= found.length)
    ? 0.92
    : 0;
}

export function ofMemorandum(form: Form): number {
  const { words, printed } = form;
  const isHeaded = printed
    .slice(0, 14)
    .some((line) => line.length < longestLine && words.forms.memorandum.test(line) && line.split(/\s+/).length < 40);
  if (isHeaded || (form.told > 0.4 && hasLine(form, /^present$/iu))) return 0.98;
  return words.tag === 'en' && areMinutes(form) ? likely : 0;
}

export function ofLetter(form: Form): number {
  const { words, printed, text } = form;
  const { forms } = words;
  const isHeaded = printed.slice(0, form.head + 2).some((line) => forms.letter.test(line.slice(0, longestLine)));
  const isNote = printed
    .slice(0, 8)
    .some((line) => /presents (?:its|his|her) compliments to/iu.test(line.slice(0, longestLine)));
  const isGreeted =
    /^[ \t]{0,9}["“]?(?:my )?(?:dear|sehr geehrte|cher |chère |estimad[oa]s? |уважаем|(?:your )?excellency[,:](?!.{0,300}\?[ \t]*$)|sir[,:](?!.{0,300}\?[ \t]*$)|exzellenz|excellence[,:])/imu.test(
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
  const isAlone = lines.slice(0, 9).some((line) => /^@[\p{L}\p{N}_]+(@\S+)?$/u.test(line));
  if (count > 700) return 0;
  return (isAccount && isTimed) ||
    isAlone ||
    lines.slice(0, 4).some((line) => networkTime.test(line) || channelPost.test(line))
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
