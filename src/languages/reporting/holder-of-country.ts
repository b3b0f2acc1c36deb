import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { SomebodyNamed } from './tongue-words.ts';
import type { Word } from './word.ts';

const capital = /^\p{Lu}/u;
/** Letters that a word for a country and its adjective begin with: « Norlande », « norlandais ». */
const shared = 5;

/**
 * Whom an office means with a word for a country: « le ministre français », «глава российского МИД», « la canciller chilena ». The one of that country;
 * whoever spoke last among several; `other` where all who hold such an office are of other countries; undefined where nothing tells.
 */
export function holderOfCountry<P extends SomebodyNamed>(
  printed: readonly Word[],
  people: readonly P[],
  spoke: P | undefined,
  words: ReportingWords,
): P | 'other' | undefined {
  const office = printed.slice(0, 4).flatMap(({ lower }) => officeOf(lower, words) ?? [])[0];
  if (office === undefined || words.indefinites.has(printed[0]?.lower ?? '')) return undefined;
  const isNamed = printed.some(({ text }, index) => index > 0 && capital.test(text) && isOfPerson(text, people));
  if (isNamed) return undefined;
  const places = printed.filter(
    ({ lower, kind }) => kind === 'word' && lower.length > 1 && officeOf(lower, words) === undefined,
  );
  // « el ministro de Economía de Maravia »: with what it is for, an office is no other.
  const isFor = printed.some(
    ({ text, lower }, index) => index > 0 && capital.test(text) && codeOf(lower, words) === undefined,
  );
  const kinds = isFor && !words.isWithoutArticles ? undefined : words.kinds.get(office);
  const holders = people.filter(
    ({ isUnnamed, gender, described }) =>
      !isUnnamed && gender !== 'other' && [...described].some((word) => word === office || kinds?.has(word)),
  );
  const same = holders.filter((person) => places.some((place) => isOfPlace(person, place, words)));
  const [only] = same;
  if (same.length === 1) return only;
  if (spoke && same.includes(spoke)) return spoke;
  const codes = places.flatMap(({ lower }) => codeOf(lower, words) ?? []);
  const isOther = ({ described }: P) => {
    const own = [...described].flatMap((word) => codeOf(word, words) ?? []);
    return own.length > 0 && !own.some((code) => codes.includes(code));
  };
  return same.length === 0 && codes.length > 0 && holders.length > 0 && holders.every(isOther) ? 'other' : undefined;
}

/** Whether a word is a part of somebody's name. */
function isOfPerson(text: string, people: readonly SomebodyNamed[]): boolean {
  return people.some(({ name, gender }) => gender !== 'other' && name.includes(' ') && name.split(' ').includes(text));
}

/** Whether somebody is told of with a word for the same country. */
function isOfPlace({ described }: SomebodyNamed, { lower }: Word, words: ReportingWords): boolean {
  const code = codeOf(lower, words);
  return [...described].some((word) => {
    const own = codeOf(word, words);
    if (code !== undefined || own !== undefined) return code === own;
    const [one, other] = [lower, word].map((part) => part.normalize('NFD').replace(/\p{M}/gu, '')) as [string, string];
    return one !== other && one.length > shared && one.slice(0, shared) === other.slice(0, shared);
  });
}

/** The codes of countries by the stems of the words for them, made once for a language. */
const stems = new WeakMap<ReportingWords, ReadonlyMap<string, string>>();

/** The code of the country that a word is for, in whatever form: `российского` RU, `françaises` FR. */
export function codeOf(word: string, words: ReportingWords): string | undefined {
  const known = words.countries.get(word);
  if (known !== undefined) return known;
  const made = stems.get(words) ?? new Map([...words.countries].map(([name, code]) => [stemOf(name, words), code]));
  stems.set(words, made);
  return word.length > 3 ? made.get(stemOf(word, words)) : undefined;
}

function stemOf(word: string, { nameEnding }: ReportingWords): string {
  return nameEnding
    ? word.replace(/(?:ий|ый|ая|ое|ие)$/u, '').replace(nameEnding, '')
    : word.replace(/(?:nes|ne|es|as|os|[aeos])$/u, '');
}
