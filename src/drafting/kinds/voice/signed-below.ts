import { officeOf } from '../../../languages/reporting/office-of.ts';
import { findWholeDay } from '../../text/dateline.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { isNotice } from '../turns/turns.ts';

/** A word of a name: "Marsh", "al-Hadri", "van". */
export const partOfName =
  /^(?:(?:al|el|ben|bin|ibn|bint|abu|d|l|mac|de|da)[-'’])?\p{Lu}[\p{L}\p{M}.'’-]*$|^(?:of|de|del|della|di|da|dos|du|la|von|van|der|den|zu|al|el|bin|ibn|ben|y|e)$/u;

/** What stands below a signature is no longer. */
const longestBelow = 400;

/** A line under a text that is a name: who signed it. */
export function signatureIn(form: Form): Stretch | undefined {
  const names = signaturesIn(form);
  const isAbove = form.printed.slice(0, form.head).join(' ');
  return names.find(({ start, end }) => isAbove.includes(form.text.slice(start, end))) ?? names[0];
}

/** Whether more than its capitals tells that a line is a signature: a first name, an office beside or below it, what closes a letter, or its last name again. */
export function isSignedSurely({ text, words, blocks, head, printed }: Form, { start, end }: Stretch): boolean {
  const [name = '', office = ''] = text.slice(start, end).split(/,|\n/u);
  const parts = name.trim().split(/\s+/u);
  const isGiven = (part: string) => words.firstNames.has(part.toLowerCase()) || /^\p{Lu}\.$/u.test(part);
  const hasOffice = (line: string) =>
    line.split(/[^\p{L}-]+/u).some((part) => officeOf(part.toLowerCase(), words) !== undefined);
  const at = blocks.findIndex((block) => block.start <= start && end <= block.end);
  const below =
    text
      .slice(end, end + 200)
      .trimStart()
      .split(/[\r\n]/u, 1)[0] ?? '';
  const isClosed = printed.slice(Math.max(head + 1, at - 2), at).some((line) => words.forms.closing.test(line));
  const last = parts.at(-1) ?? '';
  const lastLong = printed.findLastIndex((line) => line.length > 90);
  return (
    parts.slice(0, -1).some(isGiven) ||
    hasOffice(office) ||
    (below.length < 120 && hasOffice(below)) ||
    isClosed ||
    printed.slice(0, head).some((line) => line.toLowerCase() === name.trim().toLowerCase()) ||
    /(?:signed|\/s\/|[—–-])\W{0,4}$/iu.test(text.slice(Math.max(0, start - 12), start)) ||
    printed.slice(0, lastLong + 1).some((line) => line.includes(last))
  );
}

/** A word of what a page prints below a text: "Original Article", "Related Posts". */
const crumb =
  /^(?:articles?|related|posts?|leave|reply|read|more|share|comments?|tags?|previous|latest|news|stor(?:y|ies)|subscribe|follow|contact|print|photos?|categor(?:y|ies)|menu|search|topics?|privacy|continue|reading|newer|older)$/iu;

/** All lines under a text that are names. */
function signaturesIn({ text, words, blocks, head, printed }: Form): Stretch[] {
  const notice = printed.findIndex((line, index) => index > head && isNotice(line));
  const last = notice === -1 ? blocks.length : notice;
  // A page may print below it where it was filed.
  const signed = printed.findLastIndex(
    (line, index) => index > head && /^\(?(?:signed|sgd\.?)\s?\)?:?\s+\p{Lu}/iu.test(line),
  );
  // Behind what closes a letter, and above to whom it goes.
  const closes = printed.findLastIndex((line, index) => index > head && index < last && words.forms.closing.test(line));
  const from = closes === -1 ? Math.max(head + 1, last - 6) : closes + 1;
  const below = signed === -1 ? blocks.slice(from, last) : blocks.slice(signed, signed + 1);
  const lines = below.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map((match) => {
      const [line] = match;
      const lead =
        /^\s*(?:(?:the )?(?:r(?:t|ight)\.? )?hon(?:ou?rable|\.)?(?!\p{L}) (?:(?:sir|dame|dr)\.? )?|(?:(?:YA?B|Dato['’]?|Datuk|Seri|Tan Sri|Tun) ){1,3}|\(?(?:signed|sgd\.?|signé|gez\.?|firmado|подпись)\s?\)?:?\s*|\/s\/\s*|[—–-]\s*)?/iu.exec(
          line,
        )?.[0].length ?? 0;
      const from = start + match.index + lead;
      const own = line.slice(lead).split(/\s{3}/u)[0] ?? '';
      // "Ada Marsh."
      return {
        start: from,
        end:
          from +
          own
            .trimEnd()
            .replace(/(?<=\p{L}{2})[.,]$/u, '')
            .replace(/ (?:MP|MEP)$/u, '').length,
      };
    }),
  );
  const isName = ({ start, end }: Stretch) => {
    const line = text.slice(start, end).split(/,| (?:MP|MEP|KC|CBE|OBE)\b/u)[0] ?? '';
    const parts = line.split(/\s+/).filter((part) => part !== '');
    const isNamed =
      /^\p{Lu}/u.test(line) && parts.length >= 2 && parts.length <= 6 && parts.every((part) => partOfName.test(part));
    // To whom it goes stands below, too.
    if (
      /^(?:his|her|your) (?:excellency|majesty)|^(?:to|cc)\b|(?:de|für|du) pr(?:ensa|esse)$|^pressestelle/iu.test(line)
    )
      return false;
    const isOffice = (part: string) => words.offices.has(part.toLowerCase());
    return (
      isNamed &&
      !parts.some((part) => crumb.test(part)) &&
      !parts.some(isOffice) &&
      !parts.some((part) => words.bodies.has(part.toLowerCase()) || words.time.has(part.toLowerCase())) &&
      !words.forms.closing.test(line) &&
      !words.forms.salutation.test(line)
    );
  };
  // "Port Ada" above its day is a place.
  const isPlace = (line: Stretch) => {
    const next = lines[lines.indexOf(line) + 1];
    const hasDay = (one: Stretch) => findWholeDay(text.slice(one.start, one.end), words) !== undefined;
    return (
      hasDay(line) || (next !== undefined && text.slice(next.start, next.end).split(/\s+/).length <= 3 && hasDay(next))
    );
  };
  // Below the last of the words.
  const ends = blocks.slice(0, last).findLast(({ start, end }) => end - start > longestBelow)?.end ?? 0;
  // "Ada Marsh / Lead Spokesperson / +99 460 75": whom the press may call.
  const isContact = ({ end }: Stretch) =>
    /^\s[^\n]{0,90}\n?[^\n]{0,20}\+?\(?\d{2,3}\)?[ ()\d]{7}/u.test(text.slice(end, end + 160));
  return lines.filter((line) => line.start >= ends && isName(line) && !isPlace(line) && !isContact(line));
}
