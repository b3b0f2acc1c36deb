import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';
import { isFullName } from '../../voice/signers.ts';
import { actingIn } from './lists.ts';

/** "H.E. Ms. Ada Marsh", "His Excellency Bo Lund", "N.V. Orlin": somebody in a line that honours each. */
const honoured =
  /(?<!\p{L})(?:H\.\s?E\.?|His Excellency|Her Excellency|His Majesty|Her Majesty|His Highness)\s?(?:(?:Mr|Mrs|Ms|Dr|Prof|Shri|Smt|Sheikh|Amb)\.?\s)*(\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:(?:da|de|do|dos|del|la|van|von|bin|al|ben) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]*\p{L}){1,4})/gu;

const chaired = /\b(?:chaired|hosted|convened)(?: jointly)? by (?=H\.|His |Her )/u;
const longestChairs = 500;

/** Those who chair a conference together, before each of whose names an honour stands: "co-chaired by H.E. Dr. Ada Marsh, Minister of Norland, and H.E. Mr. Bo Lund". */
export function chairsHonouredIn(form: Form, { start, end }: Stretch): Stretch[] {
  const match = chaired.exec(form.text.slice(start, end));
  if (!match) return [];
  const from = start + match.index + match[0].length;
  const printed = form.text.slice(from, Math.min(end, from + longestChairs));
  const ends = /(?<=\p{Ll}{3})\.(?=\s|$)|\b(?:attended|opened|in the presence) /u.exec(printed)?.index;
  return honouredIn(form, { start: from, end: ends === undefined ? end : from + ends });
}

/** Those of a line before each of whose names an honour stands, as many as its offices. */
export function honouredIn({ text, words }: Form, { start, end }: Stretch): Stretch[] {
  const printed = actingIn(text.slice(start, end).replace(/\s/gu, ' '));
  return [...printed.matchAll(honoured)].flatMap(({ 0: whole, 1: own = '', index }) => {
    const parts = own.split(' ');
    const isOffice = parts.some((part) => words.offices.has(part.toLowerCase()));
    const from = start + index + whole.length - own.length;
    return isOffice || !isFullName(own) ? [] : [{ start: from, end: from + own.length }];
  });
}
