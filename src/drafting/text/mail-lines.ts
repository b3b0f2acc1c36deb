import { linesOf, type Stretch } from './paragraphs.ts';

/** What a line of an envelope names, in the languages that reports are read in. */
const names = {
  from: 'from|von|de|от|отправитель',
  to: 'to|cc|bcc|reply-to|an|kopie|à|pour|para|кому|копия',
  subject: 'subject|betreff|objet|asunto|тема',
  sent: 'date|sent|gesendet|datum|envoyé|fecha|enviado|дата|отправлено',
};
const fieldOf = (words: string) => new RegExp(`^(?:-{2,}\\s*)?(?:${words})\\s*:\\s*(\\S.*)`, 'iu');
const field = fieldOf(Object.values(names).join('|'));
export const [subjectLine, sentLine, senderLine] = [fieldOf(names.subject), fieldOf(names.sent), fieldOf(names.from)];
/** What stands above the envelope of a message that somebody passes on, or answers. */
const passing =
  /^[-_\s]*(?:(?:begin )?(?:original|forwarded) message|(?:weitergeleitete|ursprüngliche) nachricht|message (?:transféré|d['’]origine)|mensaje (?:reenviado|original)|(?:пересылаемое|исходное) сообщение)[-_:\s]*$/iu;
const longestField = 300;
/** An envelope has so many lines at least. */
const fewestFields = 2;
/** In front of a line that is quoted. */
const quote = /^(?:>\s?)+/;

/** A line of a mail. */
export interface Line extends Stretch {
  /** Without the signs of a quotation. */
  own: string;
  /** The sign of quotation in front of it. */
  mark: string;
  isField: boolean;
  /** Whether it is set in, as what a field says further. */
  isFolded: boolean;
}

/** Who sent a message, as an envelope has the name, and where. */
export interface Sender {
  name: string;
  at: Stretch;
}

/** The lines of a text, each with what it may be in a mail. */
export function mailLines(text: string): Line[] {
  return linesOf(text).map((line): Line => {
    const printed = text.slice(line.start, line.end);
    const mark = quote.exec(printed)?.[0] ?? '';
    const own = printed.slice(mark.length).trim();
    const isField = own.length < longestField && (field.test(own) || passing.test(own));
    const isFolded = /[ \t]/.test(text[line.start - 1] ?? '');
    return { ...line, own, mark: mark.trimEnd(), isField, isFolded };
  });
}

/** Who sent a message, by the last of the lines above it that tells so. */
export function senderIn(text: string, above: readonly Line[]): Sender | undefined {
  const line = above.findLast(({ own }) => senderLine.test(own));
  const name = senderLine
    .exec(line?.own ?? '')?.[1]
    ?.split(/[<([]/u)[0]
    ?.replace(/["']/gu, '')
    .trim();
  if (!line || name === undefined) return undefined;
  const start = line.start + text.slice(line.start, line.end).indexOf(name);
  // "Marsh, Ada J": the last name first.
  const [, last, first] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?)$/u.exec(name) ?? [];
  return { name: first && last ? `${first} ${last}` : name, at: { start, end: start + name.length } };
}

/** A sender by a first name alone, with the name that another envelope has for the same one: "From: Ada", "To: Ada Marsh". */
export function named(sender: Sender | undefined, lines: readonly Line[]): Sender | undefined {
  if (!sender || !/^\p{Lu}\p{L}+$/u.test(sender.name)) return sender;
  const found = lines
    .flatMap(({ own, isField }) => (isField ? own.slice(own.indexOf(':') + 1).split(/[<([;,]/u) : []))
    .map((name) => name.trim())
    .filter((name) => name.startsWith(`${sender.name} `) && /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(name));
  // Two of that name are nobody.
  return new Set(found).size === 1 ? { ...sender, name: found[0] ?? sender.name } : sender;
}

/** Where an envelope that begins at a line ends; undefined where none does. */
export function envelopeEnd(lines: readonly Line[], from: number): number | undefined {
  let end = from;
  while (lines[end]?.isField === true || (end > from && lines[end]?.isFolded === true)) end++;
  const count = lines.slice(from, end).filter(({ isField }) => isField).length;
  return count >= fewestFields ? end : undefined;
}

/** Whether a line says that a message is passed on below it: "---------- Forwarded message". */
export function isPassing(own: string): boolean {
  return passing.test(own);
}

/** How many letters stand in some lines. */
export function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { own }) => sum + own.length, 0);
}

/** Which line the envelope of another message begins with, or its mark; -1 where none does. */
export function nextEnvelope(lines: readonly Line[], from: number): number {
  return lines.findIndex(
    ({ own, isField }, index) =>
      index >= from && isField && (passing.test(own) || envelopeEnd(lines, index) !== undefined),
  );
}
