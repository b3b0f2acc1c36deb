import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { SomebodyNamed } from './tongue-words.ts';
import type { Word } from './word.ts';

/** « le SG », « la CEO »: the letters of an office behind an article, where one who is named holds it. */
export function shortOffice<P extends SomebodyNamed>(
  tokens: readonly Word[],
  people: readonly P[],
  words: ReportingWords,
): P | undefined {
  const [article, letters] = tokens;
  const isShort = tokens.length === 2 && /^\p{Lu}{2,3}$/u.test(letters?.text ?? '');
  if (!isShort || words.articles.size === 0 || !words.definites.has(article?.lower ?? '')) return undefined;
  const initials = ({ described }: P) => [...described].map((word) => word[0] ?? '').join('');
  const [only, ...others] = people.filter(
    (person) => !person.isUnnamed && person.name.includes(' ') && initials(person).includes(letters?.lower ?? ''),
  );
  return others.length === 0 ? only : undefined;
}

/** Whether an article, perhaps an adjective, and an office that nobody holds are all that is printed, and no office is told of who spoke. */
export function isPlainOffice<P extends SomebodyNamed>(
  tokens: readonly Word[],
  spoke: P,
  people: readonly P[],
  words: ReportingWords,
): boolean {
  const office = officeOf(tokens.at(-1)?.lower ?? '', words);
  const isBare = tokens.length === 2 || (tokens.length === 3 && /^\p{Ll}/u.test(tokens[1]?.text ?? ''));
  if (!isBare || !words.definites.has(tokens[0]?.lower ?? '') || office === undefined) return false;
  const kinds = words.kinds.get(office);
  const isHolder = ({ described }: P) => [...described].some((word) => word === office || kinds?.has(word));
  const told = words.offices.get(office);
  const fits = spoke.gender === 'any' || told === undefined || told === 'any' || told === spoke.gender;
  return fits && !people.some(isHolder) && ![...spoke.described].some((word) => words.offices.has(word));
}

/** A word of what letters stand for: «глава МИД» is «министр иностранных дел». */
const inFull = new Map([
  ['мид', 'иностранных'],
  ['мо', 'обороны'],
  ['мвд', 'внутренних'],
]);

/** Whether an office alone is one that somebody holds, and since that person was named nobody else who holds such a one. */
export function isHolderStill<P extends SomebodyNamed>(
  tokens: readonly Word[],
  spoke: P,
  people: readonly P[],
  start: number,
  words: ReportingWords,
): boolean {
  const place = tokens.findIndex(({ lower }) => words.prepositions.has(lower));
  const own = tokens.slice(words.definites.has(tokens[0]?.lower ?? '') ? 1 : 0, place === -1 ? undefined : place);
  const office = officeOf(own[0]?.lower ?? '', words);
  // «представитель МИД»: with what is told of them.
  const isOf = own
    .slice(1)
    .every(
      ({ lower, text }) =>
        /^\p{Lu}{2,}$/u.test(text) && (spoke.described.has(lower) || spoke.described.has(inFull.get(lower) ?? '')),
    );
  if (own.length === 0 || !isOf || office === undefined) return false;
  const kinds = words.kinds.get(office);
  const isLoose = own.length > 1 && /^(?:представитель|дипломат|чиновник)$/u.test(office);
  const fits = ({ described }: P) => isLoose || [...described].some((word) => word === office || kinds?.has(word));
  const since = spoke.mentions.findLast(({ end }) => end <= start)?.sentence ?? 0;
  const isTold = (other: P) =>
    other !== spoke &&
    fits(other) &&
    other.mentions.some((at) => at.sentence > since && at.end <= start && at.isSubject);
  return fits(spoke) && !people.some(isTold);
}
