import type { Stretch } from '../../text/paragraphs.ts';
import { type Form, headLines } from '../form.ts';
import { partOfName } from './signed-below.ts';

/** Titles in front of a name below a letter: "Admiral (ret.)", "The Rt Hon". */
export const titles =
  /^(?:[-–—•*\d.)]+\s+)?(?:(?:\(?signed\s?\)?:?|\/s\/|the (?:rt|right)? ?hon(?:ou?rable)?\.?|h\.?\s?e\.?|mrs?|ms|dr|prof(?:essor)?|sir|dame|lord|lady|baroness|admiral|general|gen|colonel|ambassador|senator|judge|justice|archbishop|bishop|rabbi|imam|sheikh|shri|smt)(?!\p{L})\.?(?: \((?:ret|retd|ret['’]d|retired)\.?\))? )*/iu;
const [mostSigners, longestOffice] = [200, 60];
const dear = /^(?:dear|sehr geehrte[rs]?|cher|chère|estimad[oa]|уважаем\p{L}+)\s+([^:,!\n]{2,80})(?:[:,!]|$)/imu;
/** "H.E. Mr. Bo Lund", "The Honorable Ada Marsh": so is somebody called to whom others write. */
const honoured = /^(?:h\.?\s?e\.?(?!\p{L})|the (?:rt|right)? ?hon)/iu;

/** Whom a letter greets by name or office: "Prime Minister" of "Dear Prime Minister,". */
export function greetedIn(text: string): string | undefined {
  return dear.exec(text.slice(0, 4000))?.[1];
}

/** Those who sign below the closing of a letter: several lines that are names, each with an office behind it or below it. */
export function signersOf(form: Form): Stretch[] {
  const { text, words, printed, blocks } = form;
  // Several sign one below the other, each behind "(Signed)": the first line of closing below which lines are short.
  const lastLong = printed.findLastIndex((line) => line.length >= 120);
  const closes = printed.findIndex(
    (line, index) => index > Math.max(form.head, lastLong) && words.forms.closing.test(line),
  );
  const greeted = greetedIn(text);
  const isHeaded =
    greeted !== undefined ||
    headLines(form).some(({ start, end }) => words.forms.letter.test(text.slice(start, Math.min(end, start + 300))));
  // A letter with no closing ends with its last sentence.
  const ends =
    closes === -1 && isHeaded ? printed.findLastIndex((line) => line.length > 120 || /[.!?]$/u.test(line)) : closes;
  if (ends === -1) return [];
  const lines = blocks.slice(ends + (closes === -1 ? 1 : 0)).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].trimEnd().length,
    })),
  );
  const hasOffice = (printedLine: string) =>
    printedLine.split(/\s+/).some((word) => words.offices.has(word.toLowerCase().replace(/[,.]$/, '')));
  const isPerson = (name: string) =>
    isFullName(name) && !hasOffice(name) && !name.split(' ').some((part) => words.bodies.has(part.toLowerCase()));
  const found: { name: Stretch; hasOffice: boolean }[] = [];
  const isHonoured = () => found.some(({ name }) => honoured.test(lineAt(text, name.start)));
  const isAddressee = (line: string, below = '') =>
    (honoured.test(line) && !isHonoured()) ||
    greeted?.split(' ').every((word) => `${line}\n${below}`.includes(word)) === true;
  let rows = 0;
  for (const [index, { start, end }] of lines.entries()) {
    const line = text.slice(start, end);
    const next = lines[index + 1];
    // To whom it goes stands below, too.
    if (/^(?:(?:his|her|your) (?:excellency|majesty)|to|cc)\b/iu.test(line)) break;
    const isBelow = next !== undefined && next.end - next.start <= longestOffice;
    if (found.length > 0 && isAddressee(line, isBelow ? text.slice(next.start, next.end) : '')) break;
    const before = found.length;
    const isAboveOffice = next !== undefined && hasOffice(text.slice(next.start, next.end));
    for (const cell of line.matchAll(/\S+(?:\s{1,2}\S+)*/gu)) {
      const lead = titles.exec(cell[0])?.[0].length ?? 0;
      const name =
        cell[0]
          .slice(lead)
          .split(/,|\s[–—-]\s|\s\(|;|[”"]/u)[0]
          ?.replace(/ (?:MPs?|MEP|MSP|MLA|MS|TD|KC|QC|OBE|CBE|Esq\.?)$/u, '')
          .trimEnd() ?? '';
      const from = start + cell.index + lead;
      const isApposed = /^(?:,|\s[–—(-])/u.test(cell[0].slice(lead + name.length));
      if (isPerson(name))
        found.push({ name: { start: from, end: from + name.length }, hasOffice: isApposed || isAboveOffice });
    }
    if (found.length > before) rows++;
  }
  const held = found.filter((signer) => signer.hasOffice).length;
  // Names alone, one below the other or side by side.
  const isOnlyNames = found.length > 2 && rows === lines.length - (closes === -1 ? 0 : 1);
  // "sent by Marsh and Lund", and below "A. Marsh", "B. Lund"
  const above = printed.slice(0, form.head + 1).join(' ');
  const isSent = found.every(({ name }) =>
    above.includes(` ${text.slice(name.start, name.end).split(' ').at(-1) ?? ''} `),
  );
  const isEach = held * 2 > found.length || isOnlyNames || isSent;
  return found.length > 1 && found.length <= mostSigners && isEach ? found.map(({ name }) => name) : [];
}

/** The line of a text in which a place is, from its beginning. */
function lineAt(text: string, place: number): string {
  return text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
}

/** Two words at least, each as names are written. */
export function isFullName(name: string): boolean {
  const parts = name.split(/\s+/);
  return (
    parts.length >= 2 &&
    parts.length <= 6 &&
    parts.every((part) => partOfName.test(part)) &&
    !/^(?:of|y|e)$/u.test(parts[0] ?? '') &&
    /\p{Lu}/u.test(parts.at(-1) ?? '')
  );
}
