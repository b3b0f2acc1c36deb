import { isFullName } from '../../voice/signers.ts';
import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';
import { isKnownParty } from './party-names.ts';

const name = String.raw`(\p{Lu}[\p{L}'’.-]+(?: (?:(?:von|van|de|der|al|bin|da|la) )?\p{Lu}[\p{L}'’.-]+){1,3})`;
/** "Ada Marsh and Bo Lund met", "On 4 May, Ada Marsh and Bo Lund discussed" */
const pair = new RegExp(
  String.raw`^(?:\d+\.\s*)?(?:(?:On|In|At|Today) [^,.;:]{0,40}, )?${name} and ${name} (?:today |jointly )?(?:met|held|spoke|discussed|issued|agreed|have|convened|gathered|released)\b`,
  'u',
);

/** "Ada Marsh & Bo Lund joint article in The Harbour Times", "Ada Marsh and Bo Lund: joint op-ed" */
const ofArticle = new RegExp(
  String.raw`^${name} (?:and|&) ${name}(?:['’]s?|:)? (?:[Jj]oint|[Cc]o-authored) (?:\p{L}+ )?(?:article|op-ed|opinion|column|commentary|letter|statement|declaration)`,
  'u',
);

/** "Joint statement by the Ministers of Norland and Sudland – Ada Marsh and Bo Lund": whom a heading names at its end. */
const atEnd = new RegExp(
  String.raw`\b(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Aa]mbassadors|[Ss]ecretaries|[Cc]hancellors|[Cc]hairs|[Ss]peakers|[Ee]nvoys)\b[^\n]{0,160}?(?:\s[–—-]|[,:])\s((?:${name},\s){0,8}${name},?\sand\s${name})$`,
  'u',
);

/** Those whom a heading names at its end, behind what they are. */
export function namesAtEnd({ text, words }: Form, { start, end }: Stretch): Stretch[] {
  const names = atEnd.exec(text.slice(start, end))?.[1];
  if (names === undefined) return [];
  const found: Stretch[] = [];
  let from = end - names.length;
  for (const own of names.split(/,? and |, /u)) {
    from = text.indexOf(own, from);
    if (!isFullName(own) || isNoPerson(own, words)) return [];
    found.push({ start: from, end: from + own.length });
    from += own.length;
  }
  return found;
}

function isNoPerson(own: string, words: Form['words']): boolean {
  return (
    isKnownParty(own, words) ||
    own.split(' ').some((part) => words.bodies.has(part.toLowerCase()) || words.countries.has(part.toLowerCase()))
  );
}

/** Two whom a sentence begins with by their names alone, whose last names stand elsewhere with a title, too. */
export function bareNamesIn({ text, words }: Form, { start, end }: Stretch): Stretch[] {
  const printed = text.slice(start, Math.min(end, start + 300)).replace(/\s/gu, ' ');
  const article = ofArticle.exec(printed);
  const match = article ?? pair.exec(printed);
  const [whole = '', one = '', other = ''] = match ?? [];
  const at = whole.indexOf(`${one} `);
  const second = whole.lastIndexOf(other);
  const isPerson = (printed: string) => {
    const last = printed.split(' ').at(-1) ?? '';
    return isFullName(printed) && !isNoPerson(printed, words) && (article !== null || text.split(last).length > 2);
  };
  if (!match || !isPerson(one) || !isPerson(other)) return [];
  return [
    { start: start + at, end: start + at + one.length },
    { start: start + second, end: start + second + other.length },
  ];
}
