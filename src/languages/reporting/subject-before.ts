import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { MentionPlace, SomebodyNamed } from './tongue-words.ts';
import type { Word } from './word.ts';

/** How countries and bodies begin whose names have two words. */
const country =
  /^(?:reino|estados|emiratos|arabia|corea|costa|unión|naciones|nueva|royaume|états|émirats|arabie|corée|côte|union|nations|nouvelle|pays|países|afrique|áfrica|amérique|américa) /u;

/** Sentences within which the one that the sentence before is about is meant. */
const near = 2;

/** Whoever the sentence before is about, of whom no office is told: « Ada Marsh a lancé un appel. La présidente norlandaise a accusé ». */
export function subjectBefore<P extends SomebodyNamed>(
  people: readonly P[],
  { sentence, start }: MentionPlace,
  printed: readonly Word[],
  words: ReportingWords,
): P | undefined {
  const told = words.articles.get(printed[0]?.lower ?? '');
  const isOpen = ({ name, gender, isUnnamed, described }: P) =>
    !isUnnamed &&
    !country.test(name.toLowerCase()) &&
    (gender === 'any' || gender === told || told === undefined || told === 'any') &&
    (name.includes(' ') || gender !== 'any') &&
    gender !== 'other' &&
    ![...described].some((word) => officeOf(word, words) !== undefined);
  const isNear = ({ mentions }: P) =>
    mentions.some((at) => at.isFirst && at.isSubject && at.end <= start && sentence - at.sentence <= near);
  const [only, ...others] = people.filter((person) => isOpen(person) && isNear(person));
  return others.length === 0 ? only : undefined;
}

/** « El presidente Bo Lund tomó la palabra. Dijo que »: the one that the sentence before begins with. */
export function subjectAbove<P extends SomebodyNamed>(people: readonly P[], sentence: number): P | undefined {
  const isAbout = ({ isUnnamed, gender, name, mentions }: P) =>
    !isUnnamed &&
    gender !== 'other' &&
    name.includes(' ') &&
    !country.test(name.toLowerCase()) &&
    mentions.some((at) => at.isFirst && at.isSubject && sentence - at.sentence === 1);
  const [only, ...others] = people.filter(isAbout);
  return others.length === 0 ? only : undefined;
}

/**
 * «Министр планирует визит. Об этом он заявил», « La ministre viendra. Elle l’a annoncé »: whom the words that a pronoun said are about, where nobody spoke
 * before.
 */
export function subjectOfSaid<P extends SomebodyNamed>(
  people: readonly P[],
  { start, end }: { start: number; end: number },
  gender: string,
): P | undefined {
  const subjects = people.flatMap((person) =>
    person.mentions
      .filter((at) => at.isSubject && at.end > start && at.end <= end)
      .map((at) => ({ person, isFirst: at.isFirst })),
  );
  const [only, ...others] = subjects.filter(
    ({ person, isFirst }) =>
      isFirst &&
      !person.isUnnamed &&
      person.name.includes(' ') &&
      (person.gender === gender || person.gender === 'any'),
  );
  return others.length === 0 ? only?.person : undefined;
}
