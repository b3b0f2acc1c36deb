import { codeOf } from './holder-of-country.ts';
import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { SomebodyNamed } from './tongue-words.ts';
import type { Word } from './word.ts';

/** Words that tell of the office of a foreign minister, and who alone may be meant by them. */
const [field, head] = [
  /^(?:canciller|diplomacia|diplomatie|exteriores|étrangères|(?:bundes)?(?:au(?:ß|ss)enminister|chefdiplomat)(?:in|s)?|diplomatie-?chef(?:in)?|иностранных|мид|дипломатии)$/u,
  /^(?:canciller|ministr[oae]|jef[ea]|chef(?:fe)?|cheffe|titular|responsable|patron(?:ne)?|(?:bundes)?(?:au(?:ß|ss)enminister|chefdiplomat)(?:in|s)?|diplomatie-?chef(?:in)?|глав[аыуе]|министр[ауе]?|министром|главой|руководител[ьяюе])$/u,
];

/**
 * « la ministra de Relaciones Exteriores », « le chef de la diplomatie », «глава МИД»: the one foreign minister that a report names, under whatever words for that
 * office; undefined where several may be meant.
 */
export function foreignMinister<P extends SomebodyNamed>(
  printed: readonly Word[],
  people: readonly P[],
  start: number,
  words: ReportingWords,
): P | undefined {
  const own = printed.map(({ lower }) => lower);
  // «глава МИД Олмии Ада Марш»: whoever is named.
  const isName = (name: string, text: string) =>
    name.includes(' ') && !/ (?:Exteriores|étrangères)/u.test(name) && name.split(' ').includes(text);
  const isNamed = printed.some(({ text }) => /^\p{Lu}/u.test(text) && people.some(({ name }) => isName(name, text)));
  if (isNamed || !isMinister(own, words) || words.indefinites.has(own[0] ?? '')) return undefined;
  const codesOf = (found: Iterable<string>) => [...found].flatMap((word) => codeOf(word, words) ?? []);
  const codes = codesOf(own);
  const isOther = (described: ReadonlySet<string>) => {
    const held = codesOf(described);
    return codes.length > 0 && held.length > 0 && !held.some((code) => codes.includes(code));
  };
  const told = words.articles.get(own[0] ?? '');
  const [only, ...others] = people.filter(
    ({ isUnnamed, gender, described, mentions }) =>
      !isUnnamed &&
      gender !== 'other' &&
      (told === undefined || told === 'any' || gender === 'any' || gender === told) &&
      mentions.some(({ end }) => end <= start) &&
      isMinister([...described], words) &&
      !isOther(described),
  );
  // « la ministra de Exteriores y Movilidad Humana, Ada Marsh »: what the office is for too has a holder behind it.
  const ends = only?.mentions.map(({ end }) => end + ', '.length) ?? [];
  const holder = people.find((other) => other.mentions.some((at) => ends.includes(at.end - other.name.length)));
  return others.length === 0 ? (holder ?? only) : undefined;
}

/** Whether words tell of a foreign minister, and of no other office: a spokesman of the ministry is none, nor is a German chancellor. */
function isMinister(all: readonly string[], words: ReportingWords): boolean {
  const isOther = (word: string) => !head.test(word) && officeOf(word, words) !== undefined && !field.test(word);
  const isGerman = all.includes('canciller') && all.some((word) => /^(?:alem[aá]n|austr[ií]ac)/u.test(word));
  return all.some((word) => field.test(word)) && all.some((word) => head.test(word)) && !all.some(isOther) && !isGerman;
}
