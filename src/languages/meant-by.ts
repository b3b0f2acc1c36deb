import type { Gender } from './gender.ts';
import { holderOfCountry } from './holder-of-country.ts';
import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Meant, MentionPlace, SaidAbove, SomebodyNamed } from './tongue-words.ts';
import type { Word } from './word.ts';

/** Sentences within which whoever spoke last is meant by a noun. */
const near = 2;

/**
 * Whom a mention means that names nobody, where languages have words for it that English has not: « cette dernière », « l’intéressé », « este
 * veterano », « a su juicio », or an office that the report tells of nobody else.
 */
export function meantBy<P extends SomebodyNamed, M extends { start: number }>(
  printed: readonly Word[],
  people: readonly P[],
  sentence: number,
  mention: M,
  { paragraph }: { paragraph: number },
  above: SaidAbove<P>,
  words: ReportingWords,
): Meant<P, M> | undefined {
  const found = meantIn(printed, people, { sentence, start: mention.start, paragraph }, above, words);
  return found && { mention, how: 'pronoun', ...found };
}

function meantIn<P extends SomebodyNamed>(
  printed: readonly Word[],
  people: readonly P[],
  place: MentionPlace,
  above: SaidAbove<P>,
  words: ReportingWords,
): { person?: P | undefined; entity: string | undefined } | undefined {
  // « Este veterano, que guía petroleros, »
  const comma = printed.findIndex(({ text }) => text === ',');
  const tokens = comma > 0 ? printed.slice(0, comma) : printed;
  const { lower: first = '' } = tokens[0] ?? {};
  const { lower: second = '' } = tokens[1] ?? {};
  const made = (person: P | undefined) => person && { person, entity: person.name };
  // „Ein Berater Gorskas“ is not Gorska.
  const [, , owner] = tokens;
  const isOf = words.verbSecond && tokens.length === 3 && /^\p{Lu}\p{L}+s$/u.test(owner?.text ?? '');
  if (isOf && words.indefinites.has(first) && officeOf(second, words) !== undefined)
    return { entity: tokens.map(({ text }) => text).join(' ') };
  const latter = tokens.length <= 2 ? words.tongue?.latter?.get(tokens.at(-1)?.lower ?? '') : undefined;
  if (latter) return made(lastNamed(people, place, latter, words));
  const holder = holderOfCountry(printed, people, words);
  if (holder === 'other') return { entity: tokens.map(({ text }) => text).join(' ') };
  if (holder) return made(holder);
  const last = above.found.at(-1);
  const isBehind = place.paragraph - (above.utterances.at(-1)?.paragraph ?? -Infinity) <= 1;
  if (!last || !isBehind) return undefined;
  const spoke = last.person && !last.person.isUnnamed && last.person.gender !== 'other' ? last.person : undefined;
  if (tokens.length === 1 && words.owns.get(first) === 'any') return made(last.person);
  const gender = words.pronouns.get(first) ?? words.owns.get(first);
  if (tokens.length === 1 && (gender === 'male' || gender === 'female'))
    return holderSaid(last, gender, people, place, words);
  // „hieß es in einer Mitteilung“
  const isText = words.verbSecond && tokens.length === 2 && words.indefinites.has(first) && words.messages.has(second);
  if (isText) return made(last.person);
  const isBody = tokens.some(({ lower }) => words.bodies.has(lower) || words.messages.has(lower));
  if (isBody || tokens.some(({ text }) => /^\p{Lu}/u.test(text) && text !== tokens[0]?.text)) return undefined;
  if (words.tongue?.pointing?.has(first) && tokens.length <= 3) return made(spoke);
  const office = officeOf(second, words);
  const isPlain = tokens.length === 2 && words.definites.has(first) && office !== undefined;
  if (!spoke || !isPlain) return undefined;
  const kinds = words.kinds.get(office);
  const isHeld = people.some(
    ({ described }) => described.has(office) || [...described].some((word) => kinds?.has(word)),
  );
  const told = words.articles.get(first) ?? words.offices.get(office);
  const fits = spoke.gender === 'any' || told === undefined || told === 'any' || told === spoke.gender;
  const isKnown = [...spoke.described].some((word) => words.offices.has(word));
  const isNear = place.sentence - (spoke.mentions.at(-1)?.sentence ?? -Infinity) <= near;
  return !isHeld && fits && !isKnown && isNear ? made(spoke) : undefined;
}

/** Whoever was named last, of a gender, or a body. */
function lastNamed<P extends SomebodyNamed>(
  people: readonly P[],
  { sentence, start }: MentionPlace,
  gender: Gender,
  words: ReportingWords,
): P | undefined {
  const isPlace = ({ name, described }: P) =>
    words.countries.has(name.toLowerCase()) || (!name.includes(' ') && described.size === 0);
  const fits = (person: P) =>
    person.gender === 'other' || person.gender === gender || (person.gender === 'any' && !isPlace(person));
  const ends = people
    .filter(fits)
    .flatMap((person) => person.mentions.map(({ sentence: number, end }) => ({ person, number, end })))
    .filter(({ number, end }) => end <= start && sentence - number <= 1);
  return ends.sort((a, b) => b.end - a.end)[0]?.person;
}

/** « Le Président a condamné … Il a exprimé »: who spoke by an office alone goes on, where nobody else is told of. */
function holderSaid<P extends SomebodyNamed>(
  { person, entity, how }: SaidAbove<P>['found'][number],
  gender: Gender,
  people: readonly P[],
  { sentence, start }: MentionPlace,
  words: ReportingWords,
): { entity: string | undefined } | undefined {
  const [first = '', second = ''] = (entity ?? '').toLowerCase().split(' ');
  const office = officeOf(second, words) ?? officeOf(first, words);
  const told = words.articles.get(first) ?? words.offices.get(office ?? '');
  const isPerson = ({ name, isUnnamed, gender: own }: P) =>
    name.includes(' ') && !isUnnamed && (own === 'any' || own === gender);
  const isOther = people.some(
    (other) => isPerson(other) && other.mentions.some((at) => at.end <= start && sentence - at.sentence <= 3),
  );
  const isHolder =
    !person && (how === 'phrase' || how === 'pronoun') && office !== undefined && (told === gender || told === 'any');
  return isHolder && !isOther ? { entity } : undefined;
}
