import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { capital } from '../text/noun-phrases.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Token } from '../text/sentences.ts';
import { mentionsIn } from './mentions-in.ts';
import type { Person } from './person.ts';

/**
 * The people whom a mention names side by side, as one: "Ada Marsh and Ilya Kornev", "the ministers Ada Marsh, Bo Lund and
 * Nora Quill", and with it who stands in front of "and" as a sentence begins: "The envoy Bo Lund and `the minister Ada Marsh`". None where
 * it names one, or where the names are those of bodies or places: "Trade and Industry".
 */
export function severalPeople(
  tokens: readonly Token[],
  mention: Stretch,
  people: readonly Person[],
  words: ReportingWords,
): string | undefined {
  const { and, bodies, determiners, offices, links } = words;
  // What may stand in front of a name, or behind one: "and", "the foreign envoy", "of Norland", "Norland's".
  const leads = ({ text, lower }: Token, index: number, all: readonly Token[]) =>
    capital.test(text) ||
    /^[,'’]/.test(text) ||
    [and, bodies, determiners, offices, links].some((group) => group.has(lower)) ||
    offices.has(all[index + 1]?.lower ?? '');
  const isAnd = ({ lower }: Token) => and.has(lower);
  const lead = tokens.filter(({ start }) => start < mention.start);
  // "In Lakeside, Bo Lund and `her envoy Ada Marsh`, who met there, said"
  const begins = lead.every(leads) ? 0 : lead.findLastIndex(({ text }) => text === ',') + 1;
  const isLed = lead.slice(-1).some(isAnd) && lead.slice(begins).every(leads);
  const own = tokens.slice(isLed ? begins : lead.length);
  const { start: end = mention.end } =
    own.find(({ start, lower }) => start > mention.start && words.relatives.has(lower)) ?? {};
  const place = { start: own[0]?.start ?? 0, end: Math.min(end, mention.end) };
  const named = mentionsIn(people, place).filter((one) => !isOf(own, one, words));
  const areSideBySide = named.every(({ end, person }, index) => {
    const next = named[index + 1];
    if (isBody(person, words)) return false;
    if (!next) return true;
    const between = own.filter((token) => token.start >= end && token.end <= next.start);
    // The last stands behind "and"; behind a comma alone an office tells who somebody is.
    const isList = index < named.length - 2 && between[0]?.text === ',';
    // "Ada Marsh, the minister of Ports and the Sea"
    const isOffice = between[0]?.text === ',' && between.some(({ lower }) => links.has(lower));
    const joins = (token: Token, at: number) => isAnd(token) && !(isOffice && between[at - 1]?.text !== ',');
    return between.every(leads) && (isList || between.some(joins));
  });
  const names = new Set(named.map(({ person }) => person.name));
  return areSideBySide && names.size > 1 ? new Intl.ListFormat(words.tag).format(names) : undefined;
}

/** Whether a mention is of two of whom the names alone do not tell who each is: "The Council and the Lake Union", "The presidents of Norland and the Lake Union". */
export function areTwo(tokens: readonly Token[], words: ReportingWords): boolean {
  const and = tokens.findIndex(({ lower }) => words.and.has(lower));
  const link = tokens.findIndex(({ lower }) => words.links.has(lower));
  const [article, name] = tokens.slice(and + 1);
  return (
    and > 0 &&
    words.determiners.has(article?.lower ?? '') &&
    /^\p{Lu}/u.test(name?.text ?? '') &&
    tokens.every(({ text }) => text !== ',') &&
    (link < 0 || link > and || words.plurals?.test(tokens[link - 1]?.lower ?? '') === true)
  );
}

/** Whether a name is what somebody is of: "Ada Marsh of Norland", "Norland’s envoy". */
function isOf(tokens: readonly Token[], { start, end }: Stretch, words: ReportingWords): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  return (
    words.links.has(before?.lower ?? '') || tokens.some((token) => token.start === end && /^['’]/.test(token.text))
  );
}

/** Whether it is a body, a place, or somebody without a name; a country may speak beside another. */
function isBody({ name, gender, isUnnamed }: Person, { bodies, countries, compounds }: ReportingWords): boolean {
  const whole = name.toLowerCase();
  // "the United States" is no body for its "states".
  if (isUnnamed || countries.has(whole) || compounds.has(whole)) return isUnnamed;
  return gender === 'other' || whole.split(' ').some((word) => bodies.has(word) || countries.has(word));
}
