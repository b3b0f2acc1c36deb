import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';
import { isFullName } from '../../voice/signers.ts';
import { isKnownParty } from './party-names.ts';

const party = String.raw`(?:the |la |el |los |las )?\p{Lu}[\p{L}'’.-]*(?: (?:(?:of|the|de|del|la|and|y) ){0,2}\p{Lu}[\p{L}'’.-]*){0,6}`;
const name = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Sr|Sra|H\.E)\.? )?(\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:(?:da|de|do|dos|del|la|van|von|bin|al) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]+){1,4})`;
/** "the Presidents of Norland, Ada Marsh; of Sudland, Bo Lund; and of Tarn, Cy Dorn" */
const each = new RegExp(String.raw`\b(?:of|de|del) (${party}), ${name}(?=[;,]|\s(?:and|y)\s|$)`, 'gu');
/** "Mr Bo Lund, President of Norland, Mr Cy Dorn, Premier of Tarn": whose office stands behind each. */
const officeBehind = new RegExp(
  String.raw`^(?:(?:H\.\s?E\.?|His Excellency|Her Excellency) )?${name}, (?:the )?(?=\p{L})`,
  'u',
);
const fewest = 2;

/** The people of a line in which each stands behind the State whose office is told once, or for each. */
export function apposedIn({ text, words }: Form, { start, end }: Stretch): Stretch[] {
  const printed = text.slice(start, end).replace(/\s/gu, ' ');
  const first = officeBehind.exec(printed);
  const behind = first ? printed.slice(first[0].length).split(' ', 4) : [];
  if (behind.some((word) => words.offices.has(word.toLowerCase()))) return [];
  const found = [...printed.matchAll(each)].flatMap(({ 0: whole, 1: own = '', 2: person = '', index }) => {
    const plain = own.replace(/^(?:the|la|el|los|las) /u, '');
    const isOffice = person.split(' ').some((part) => words.offices.has(part.toLowerCase()));
    if (isOffice || !isFullName(person) || isKnownParty(person, words)) return [];
    const from = start + index + whole.lastIndexOf(person);
    return plain === '' ? [] : [{ start: from, end: from + person.length }];
  });
  return found.length >= fewest ? found : [];
}

/** "the Directors of the Union and the Fund, Ada Marsh and Bo Lund": two who hold an office of two bodies. */
const ofTwoBodies = new RegExp(
  String.raw`\b(?:[Dd]irectors|[Pp]residents|[Mm]inisters|[Ss]ecretaries|[Cc]hairs|[Hh]eads|[Ll]eaders|[Cc]ommissioners|[Gg]overnors|[Cc]hiefs)(?:[ -][Gg]eneral)? of (?:the )?[^,.;:]{2,60}? and (?:the )?[^,.;:]{2,60}?, ${name} and ${name}(?=,|\s\p{Ll})`,
  'gu',
);

/** Those of a line in which an office in the plural stands in front of two bodies, and two names behind these. */
export function holdersOfBodies({ text, words }: Form, { start, end }: Stretch): Stretch[] {
  return [...text.slice(start, end).replace(/\s/gu, ' ').matchAll(ofTwoBodies)].flatMap((match) => {
    let from = start + match.index;
    return match.slice(1).flatMap((own) => {
      from = text.indexOf(own, from);
      return isFullName(own) && !isKnownParty(own, words) ? [{ start: from, end: (from += own.length) }] : [];
    });
  });
}
