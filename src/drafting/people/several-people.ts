import type { ReportingWords } from '../../languages/reporting-words.ts';
import { capital } from '../text/noun-phrases.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Token } from '../text/sentences.ts';
import { mentionsIn } from './mentions-in.ts';
import type { Person } from './person.ts';

/**
 * The people whom a mention names side by side, in order: "Ada Marsh and Ilya Kornev", "the ministers Ada Marsh, Bo Lund and
 * Nora Quill". None where it names one, or where the names are those of bodies or places: "Trade and Industry".
 */
export function severalPeople(
  tokens: readonly Token[],
  mention: Stretch,
  people: readonly Person[],
  words: ReportingWords,
): Person[] {
  const named = mentionsIn(people, mention).filter(({ start }) => !isOf(tokens, start, words));
  const isSideBySide = named.every(({ end }, index) => {
    const next = named[index + 1];
    if (!next) return true;
    const between = behindPlace(
      tokens.filter((token) => token.start >= end && token.end <= next.start),
      words,
    );
    const isAnd = between.some(({ lower }) => words.and.has(lower));
    // The last stands behind "and"; behind a comma alone an office tells who somebody is.
    if (!isAnd && (index === named.length - 2 || next.person.isUnnamed)) return false;
    // "Secretary Marsh and Foreign Minister Lund"
    const hasOffice = between.some(({ lower }) => words.offices.has(lower));
    const leads = (token: Token) => leadsTo(token, words) || (hasOffice && capital.test(token.text));
    return isJoint(between[0], words) && between.slice(1).every(leads);
  });
  const isEach = named.every(({ person }) => !isBody(person, words));
  const each = [...new Set(named.map(({ person }) => person))];
  return each.length > 1 && isSideBySide && isEach ? each : [];
}

/** Whether a name is what somebody is of: "Ada Marsh of Norland". */
function isOf(tokens: readonly Token[], start: number, words: ReportingWords): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  return before !== undefined && words.links.has(before.lower);
}

/** The words between two names, without what the first is of. */
function behindPlace(between: readonly Token[], words: ReportingWords): readonly Token[] {
  if (!words.links.has(between[0]?.lower ?? '')) return between;
  const to = between.findIndex(({ text }, index) => index > 0 && !capital.test(text));
  return to === -1 ? [] : between.slice(to);
}

function isJoint(token: Token | undefined, words: ReportingWords): boolean {
  return token !== undefined && (token.text === ',' || words.and.has(token.lower));
}

/** Whether a word may stand in front of the next name: "and", "the envoy". */
function leadsTo(token: Token, words: ReportingWords): boolean {
  const { lower } = token;
  return [words.and, words.determiners, words.offices, words.titles, words.countries].some((group) => group.has(lower));
}

function isBody({ name, gender }: Person, { bodies, countries }: ReportingWords): boolean {
  return (
    gender === 'other' ||
    name
      .toLowerCase()
      .split(' ')
      .some((word) => bodies.has(word) || countries.has(word))
  );
}
