import type { Gender, ReportingWords } from '../../languages/reporting/reporting-words.ts';
import type { Utterance } from '../saying/utterance.ts';
import type { Mention, Person } from './person.ts';
import type { Before, SpeakerFound } from './speaker-found.ts';

/** Whom "they" means: the last speaker, where that was several people or a body. */
export function lastGroup(
  text: string,
  before: Before,
  utterance: Utterance,
  words: ReportingWords,
): SpeakerFound | undefined {
  const last = before.found.at(-1);
  const spoke = before.utterances.at(-1);
  if (!last || !spoke || utterance.paragraph - spoke.paragraph > 1) return undefined;
  const mention = last.mention ? text.slice(last.mention.start, last.mention.end) : '';
  const isSeveral =
    last.person?.gender === 'other' ||
    mention.split(/[\s,]+/).some((word) => words.plurals?.test(word) === true || words.and.has(word));
  return isSeveral ? last : undefined;
}

/** Whoever was named last in a sentence before a place: whom "who" stands for. */
export function lastNamed(people: readonly Person[], sentence: number, before: number): Person | undefined {
  const mentions = people
    .flatMap((person) => person.mentions)
    .filter((mention) => mention.sentence === sentence && mention.end <= before);
  return mentions.sort((a, b) => b.end - a.end)[0]?.person;
}

function fits(person: Person, gender: Gender): boolean {
  if (gender === 'any' || (person.gender === 'any' && gender !== 'other')) return true;
  return person.gender === gender;
}

/** Whether somebody can be whom he, she or it means: of that gender, with an office, or with more than one name; a place has none. */
function isPersonLike(person: Person, gender: Gender, words: ReportingWords): boolean {
  if (person.gender === gender) return true;
  if (gender === 'other') return false;
  return person.name.includes(' ') || [...person.described].some((word) => words.offices.has(word));
}

/** How much tells that somebody is a person, from -0.7 to 1: an office, words said before, two names of which one is a first name. */
function personhood(person: Person, { found }: Before, words: ReportingWords, gender: Gender): number {
  if (gender === 'other') return 0;
  const names = person.name.toLowerCase().split(' ');
  const isHolder = [...person.described].some((word) => words.offices.has(word));
  const hasFirst = words.firstNames.has(names[0] ?? '') && names.length > 1;
  const hasSpoken = found.some((earlier) => earlier.person === person);
  if (person.gender === gender || isHolder || hasFirst || hasSpoken) return person.isUnnamed ? 0.5 : 1;
  return names.length > 1 ? 0.5 : -0.7;
}

/** Whether a name is that of a place, which is no he and no she: one word, never a subject, of whom nothing is told. */
function isPlace(person: Person, { found }: Before, gender: Gender, words: ReportingWords): boolean {
  if (gender !== 'male' && gender !== 'female') return false;
  // «РФ», ONU: a few letters are short for a country or a body.
  if ((words.tongue ? /^\p{Lu}{2,}$/u : /^\p{Lu}{2,4}$/u).test(person.name)) return true;
  const hasSpoken = found.some((earlier) => earlier.person === person);
  if (!hasSpoken && words.tongue?.isNoun?.(person)) return true;
  if (person.gender === gender) return false;
  // "Canada", "the Canadians"
  const name = person.name.toLowerCase();
  if (words.countries.has(name) || words.countries.has(name.replace(/s$/, ''))) return true;
  // "the Norland Islands"
  if (/ (?:Islands?|Sea|Strait|Gulf)$/.test(person.name)) return true;
  if (person.isUnnamed || person.described.size > 0 || person.name.includes(' ')) return false;
  return !hasSpoken && !person.mentions.some(({ isSubject }) => isSubject);
}

/** Whom a pronoun means: the speaker of the sentences before, or the last subject that agrees with it. */
export function antecedent(
  people: readonly Person[],
  sentence: number,
  before: number,
  gender: Gender,
  said: Before,
  utterance: Utterance,
  words: ReportingWords,
): Person | undefined {
  if (gender === 'several' || gender === 'any') return undefined;
  // Of whom somebody speaks is not who speaks: "Marsh, he added, should go".
  const isSpokenOf = ({ start, end }: Mention) =>
    utterance.parts.some((part) => start >= part.start && end <= part.end);
  const mentions = people
    .flatMap((person) => person.mentions)
    .filter(
      (mention) =>
        !isSpokenOf(mention) &&
        !said.found.some(
          ({ mention: own, person }) => own?.start === mention.start && person && person !== mention.person,
        ) &&
        mention.end <= before &&
        sentence - mention.sentence <= 6 &&
        fits(mention.person, gender) &&
        !isPlace(mention.person, said, gender, words),
    );
  const lastSaid = said.utterances.findLastIndex((earlier, index) => {
    const person = said.found[index]?.person;
    return (
      person &&
      fits(person, gender) &&
      !isPlace(person, said, gender, words) &&
      utterance.paragraph - earlier.paragraph <= 3
    );
  });
  const speaker = said.found[lastSaid]?.person;
  const spokeIn = said.utterances[lastSaid]?.sentence;
  const scored = mentions.map((mention) => {
    const age = sentence - mention.sentence;
    const isSpeaker = mention.person === speaker;
    const known = mention.person.gender === gender ? 1.5 : 0;
    // Whom the report has turned to since that speaker spoke.
    const isSince = spokeIn !== undefined && mention.start > spokeIn.end && mention.isSubject && mention.isFirst;
    const isNew = isSince && !isSpeaker && isPersonLike(mention.person, gender, words);
    return {
      mention,
      score:
        (mention.isSubject && mention.isFirst ? 1.4 : 0) +
        (mention.isSubject ? 1.5 : 0) +
        known +
        (isSpeaker ? 2 : 0) +
        (isNew ? 1.7 : 0) +
        personhood(mention.person, said, words, gender) -
        age * 0.9 -
        (age === 0 ? 0.4 : 0),
    };
  });
  if (speaker && spokeIn)
    scored.push(
      ...speaker.mentions.slice(-1).map((mention) => ({
        mention,
        score: 3.2 - (utterance.paragraph - (said.utterances[lastSaid]?.paragraph ?? 0)),
      })),
    );
  return scored.sort((a, b) => b.score - a.score || b.mention.end - a.mention.end)[0]?.mention.person;
}
