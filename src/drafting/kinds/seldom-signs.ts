import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import type { Form } from './form.ts';
import { areMinutes, likely } from './minutes-lines.ts';
import { hasLine, isReported, labelCount, share } from './signs.ts';
import { embedded, forwarded, subscribers } from './posts/posts-on-pages.ts';
import { sentToIn } from './voice/sent-to.ts';
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

/** With what a letter begins that has no heading: "I am writing to you about", "Upon instructions from my Government". */
const opening =
  /^["“]?(?:I (?:would like|wish|should like|want|have the honou?r) to (?:draw|bring|refer|inform|transmit|call|convey)\b.{0,90}\byour?\b|(?:I am|we are) writing\b|(?:I|we) write\b|(?:up)?on (?:the )?instructions? (?:of|from) my Government|(?:with|in) (?:reference|response|reply) to your (?:letter|note|message)|I refer to (?:your|my) (?:letter|note|message)|thank you for your (?:letter|message|note|e-?mail))/iu;
/** What an archive prints above a message: a file and "Telegram", "No. 118", "Aide-Mémoire". */
const archived =
  /^\[?(?:\S{3,30}\s?[/:.-].{0,40}\b)?(?:circular )?(?:telegram|aide-m[ée]moire|(?:air)?gram|dispatch|despatch|note)(?:\W|$)|^\[?No\. \d|^\d{3}[\d.A-Z]*\//iu;
const numbered = /^\d{1,3}[a-z]?\. (?:(?:draft )?letter|message|telegram|airgram|note) from .{3,120} to /iu;
/** How an address calls whom a letter goes to. */
const honoured = /^(?:to:? )?(?:the (?:rt\.? |right )?hon|h\.?\s?e\.?\s|(?:his|her) excellency)/iu;
/** A word by which somebody is addressed. */
const second = /(?<!\p{L})(?:you|your|yours|yourself)(?!\p{L})/iu;

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
  // "The Honourable Ada Marsh, Speaker of the House" of whom "Dear Speaker Marsh" greets one.
  const dear = printed.slice(0, 14).findIndex((line) => /^dear /iu.test(line) && line.length <= longestLine);
  const last = printed[dear]?.split(/[^\p{L}]+/u).findLast((word) => word.length > 2);
  const isAddressedAbove = printed
    .slice(0, Math.max(0, dear))
    .some((line) => last !== undefined && honoured.test(line) && line.includes(` ${last}`));
  if (isAddressedAbove && labelCount(form) < 2) return 0.95;
  // "Mr. President," above what closes as letters do, and notes that are exchanged.
  const isAddressed =
    /^[ \t]{0,9}(?:mr\.?|madame?|mrs\.?|ms\.?) (?:president|secretary|chair|minister|prime|ambassador|premier|chancellor|commissioner|high rep)[^.!?:\n]{0,40}[,:]\s*$/imu.test(
      text.slice(0, 3000),
    ) && printed.slice(-12).some((line) => /^(?:please )?accept,? /iu.test(line) && line.length <= longestLine);
  if (isAddressed && !hasLine(form, forms.speech)) return 0.95;
  if (hasLine(form, /^exchange of (?:notes|letters)\b/iu) && labelCount(form) < 2) return 0.95;
  if (labelCount(form) > 1) return 0;
  if (isGreeted && isClosed) return 0.95;
  if (isReported(form)) return 0;
  if (isGreeted && isHeaded) return 0.95;
  // "740.11/84: Telegram", and below it who sends to whom.
  const isArchived = isGreeted || printed.slice(0, 6).some((line) => archived.test(line));
  if (form.told < 0.3 && isArchived && sentToIn(form) !== -1) return 0.95;
  // "104. Telegram From the Department of State to the Embassy in Norland"
  if (form.told < 0.34 && printed.slice(0, 2).some((line) => numbered.test(line.slice(0, longestLine)))) return 0.9;
  // "Open letter to Minister Lund", below which each paragraph has "I" and "you".
  if (isHeaded && form.firstPerson >= 0.4 && form.told < 0.3 && share(printed.slice(form.head), second) >= 0.5)
    return 0.9;
  if (
    isHeaded &&
    (isClosed ||
      (form.firstPerson > 0.3 && form.told < 0.1) ||
      hasLine(form, /^(?:aide|(?:identical )?letters? dated)/iu))
  )
    return 0.9;
  const isOpened = printed
    .slice(form.head, form.head + (isGreeted ? 3 : 1))
    .map((line) => line.slice(0, longestLine))
    .some((line) => opening.test(line) && second.test(line));
  if (isOpened && form.told < 0.34 && !hasLine(form, forms.speech)) return isGreeted ? 0.88 : 0.8;
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
  // The page of a channel, and posts each of which ends with its account, as pages show them within their own.
  if (
    lines.slice(0, 6).some((line) => subscribers.test(line)) ||
    lines.slice(0, 2).some((line) => forwarded.test(line))
  )
    return 0.96;
  if (embedded.test(lines.at(-1) ?? '') && lines.length < 12) return 0.96;
  if (count > 700) return 0;
  return (isAccount && isTimed) ||
    isAlone ||
    lines.slice(0, 4).some((line) => networkTime.test(line) || channelPost.test(line))
    ? 0.96
    : isAccount && count < 90 && lines.length <= 4 && /^[^@\n]{3,60}\(?@/u.test(lines[0] ?? '')
      ? 0.8
      : 0;
}

/** "PRESS RELEASE", "No. 114/2031", "12 May 2031": what stands above a heading, and is none. */
const kicker =
  /^(?:[^\p{Ll}]{2,60}|\p{Lu}\p{Ll}{0,4}\.? ?\d[\d/-]*|(?:\p{Lu}\p{Ll}+, )?\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4})$/u;

/** Whether a line announces somebody's chief statements; `above` are the lines above it. */
export function isPointsLine(line: string, above: readonly string[], { forms }: ReportingWords): boolean {
  const isAbove =
    above.every((own) => kicker.test(own)) || /[.:]$/.test(line) || /^(?:talking points|key messages)\b/iu.test(line);
  // ":: Highlights of the Minister's address:"
  return line.length < 240 && isAbove && forms.points.test(line.replace(/^[^\p{L}\p{N}]{1,4}/u, ''));
}

/** The sign of a point in a list. */
const sign = /^(?:[•‣●▪◦·*▫➡🔹🔸🔻✅➖–-]\uFE0F?|\d{1,2}[.)])\s*\S/u;
/** "Ambassador Ada Marsh in an interview with the Courier:" */
const occasion =
  /\b(?:interview|briefing|press conference|speech|remarks|address|forum|meeting|statement|comments?)(?!\p{L})/iu;

/** "The Council:", with what it decided below, a point each. */
const acting = /^The (\p{Lu}[\p{L}’' -]{2,80}):$/u;

/** The body of which a line says nothing but that its points follow. */
export function actingBody(line: string, { bodies }: ReportingWords): string | undefined {
  const name = acting.exec(line.slice(0, 100))?.[1];
  return name?.split(' ').some((word) => bodies.has(word.toLowerCase())) === true ? name : undefined;
}

/** Which of the first lines leads to points of which most of a text is: where somebody speaks, or a body acts, with a colon. */
export function occasionOfPoints({ printed, words }: Form): number {
  const at = printed
    .slice(0, 5)
    .findIndex(
      (line) =>
        line.length < 240 &&
        line.endsWith(':') &&
        (occasion.test(line.slice(-140)) || actingBody(line, words) !== undefined),
    );
  const below = printed.slice(at + 1);
  return at !== -1 && arePoints(below) && sign.test(below[0] ?? '') ? at : -1;
}

/** Whether most of some lines bear the sign of a point. */
function arePoints(lines: readonly string[]): boolean {
  const points = lines.filter((line) => sign.test(line)).length;
  return points > 1 && points * 5 >= lines.length * 3;
}

export function ofPoints(form: Form): number {
  const { printed, words } = form;
  if (labelCount(form) > 1) return 0;
  const announced = printed.slice(0, 8).findIndex((line, index) => isPointsLine(line, printed.slice(0, index), words));
  const leads = announced === -1 ? occasionOfPoints(form) : -1;
  if (leads !== -1) return actingBody(printed[leads] ?? '', words) === undefined ? 0.7 : 0.95;
  if (announced === -1 || printed.length < 4) return 0;
  return printed.slice(0, announced).every((line) => kicker.test(line)) || arePoints(printed.slice(announced + 1))
    ? 0.94
    : 0.75;
}
