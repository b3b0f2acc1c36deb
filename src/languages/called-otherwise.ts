import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { MentionPlace, SomebodyNamed } from './tongue-words.ts';
import type { Word } from './word.ts';

/** How a member of a party is told: „CDU-Politiker“, „Grünen-Abgeordnete“. */
const ofParty = /^\p{Lu}[\p{L}\d]*-(?:Politiker(?:in)?|Abgeordneten?|Mann|Frau)$/u;

/** Sentences within which somebody is meant without a name. */
const near = 2;

/**
 * Whom a report means by what it never told of them: „der NCU-Politiker“, the one that the sentences right before are about; « el secretario de Estado », a
 * minister in Chile and Mexico.
 */
export function calledOtherwise<P extends SomebodyNamed>(
  printed: readonly Word[],
  people: readonly P[],
  { sentence }: MentionPlace,
  spoke: P | undefined,
  words: ReportingWords,
): P | undefined {
  const [article, noun, of, state] = printed;
  if (!words.definites.has(article?.lower ?? '')) return undefined;
  const isPerson = ({ isUnnamed, gender, name, described }: P) =>
    !isUnnamed && gender !== 'other' && (name.includes(' ') || described.size > 0 || spoke?.name === name);
  if (words.verbSecond && printed.length === 2 && ofParty.test(noun?.text ?? '')) {
    const told = /in$|[Ff]rau$/u.test(noun?.text ?? '') ? 'female' : 'male';
    const subjects = people
      .filter(
        ({ isUnnamed, gender, name }) =>
          !isUnnamed && (gender === told || gender === 'any') && !/^\p{Lu}+$/u.test(name),
      )
      .flatMap((person) => person.mentions.map((at) => ({ person, at })))
      .filter(({ at }) => at.isSubject && at.isFirst && at.sentence < sentence && sentence - at.sentence <= near)
      .sort((a, b) => b.at.end - a.at.end);
    const [last] = subjects;
    return last && isSpeaker(last.person, spoke) ? last.person : undefined;
  }
  const isState = /^secretari[oa]$/u.test(noun?.lower ?? '') && of?.lower === 'de' && state?.lower === 'estado';
  if (!isState || people.some(({ described }) => described.has('secretario') && described.has('estado')))
    return undefined;
  const ministers = people.filter(
    (person) =>
      isPerson(person) &&
      [...person.described].some((word) => /^(?:ministr[oa]|canciller)$/u.test(officeOf(word, words) ?? word)),
  );
  return spoke && ministers.includes(spoke) ? spoke : ministers.length === 1 ? ministers[0] : undefined;
}

/** Whether somebody may be a politician told of by party: whoever spoke last, or a name that is no place. */
function isSpeaker<P extends SomebodyNamed>(person: P, spoke: P | undefined): boolean {
  return person === spoke || person.name.includes(' ') || person.described.size > 0 || person.mentions.length > 1;
}
