import type { Stretch } from '../text/paragraphs.ts';
import { type Form, headLines } from './form.ts';
import { partOfName } from './monologue.ts';

/** Titles in front of a name below a letter: "Admiral (ret.)", "The Rt Hon". */
const titles =
  /^(?:[-–—•*\d.)]+\s+)?(?:(?:\(?signed\)?:?|\/s\/|the (?:rt|right)? ?hon(?:ou?rable)?\.?|h\.?\s?e\.?|mrs?|ms|dr|prof(?:essor)?|sir|dame|lord|lady|baroness|admiral|general|gen|colonel|ambassador|senator|judge|justice|archbishop|bishop|rabbi|imam|sheikh|shri|smt)\b\.?(?: \((?:ret|retd|ret['’]d|retired)\.?\))? )*/iu;
const mostSigners = 200;

/** Those who sign below the closing of a letter: several lines that are names, each with an office behind it or below it. */
export function signersOf(form: Form): Stretch[] {
  const { text, words, printed, blocks } = form;
  const closes = printed.findLastIndex(
    (line, index) => index > form.head && line.length < 120 && words.forms.closing.test(line),
  );
  const isHeaded = headLines(form).some(({ start, end }) =>
    words.forms.letter.test(text.slice(start, Math.min(end, start + 300))),
  );
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
  const found: { name: Stretch; hasOffice: boolean }[] = [];
  for (const [index, { start, end }] of lines.entries()) {
    const line = text.slice(start, end);
    const lead = titles.exec(line)?.[0].length ?? 0;
    const name =
      line
        .slice(lead)
        .split(/,|\s[–—-]\s|\s\(|;|\t|\s{3}/u)[0]
        ?.trimEnd() ?? '';
    const rest = line.slice(lead + name.length);
    const next = lines[index + 1];
    const isOfAddressee = /^(?:(?:his|her|your) (?:excellency|majesty)|to|cc)\b/iu.test(line);
    if (isOfAddressee) break;
    if (isFullName(name) && !hasOffice(name) && !name.split(' ').some((part) => words.bodies.has(part.toLowerCase())))
      found.push({
        name: { start: start + lead, end: start + lead + name.length },
        hasOffice: /^(?:,|\s[–—(-])/u.test(rest) || (next !== undefined && hasOffice(text.slice(next.start, next.end))),
      });
  }
  const held = found.filter((signer) => signer.hasOffice).length;
  return found.length > 1 && found.length <= mostSigners && held * 2 > found.length
    ? found.map(({ name }) => name)
    : [];
}

/** Two words at least, each as names are written. */
function isFullName(name: string): boolean {
  const parts = name.split(/\s+/);
  return (
    parts.length >= 2 &&
    parts.length <= 6 &&
    parts.every((part) => partOfName.test(part)) &&
    /^\p{Lu}/u.test(parts.at(-1) ?? '')
  );
}
