import { isOfNew } from './bare-noun.ts';
import { isWholeBody } from './body-alone.ts';
import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { MentionPlace, SomebodyNamed } from './tongue-words.ts';
import type { Word } from './word.ts';

/** How a member of a party is told: „CDU-Politiker“, „Grünen-Abgeordnete“. */
const ofParty =
  /^\p{Lu}[\p{L}\d]*-(?:Politiker(?:in)?|Abgeordneten?|Mann|Frau|National(?:rat|rätin)|Stände(?:rat|rätin))$/u;

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
  // „der Genfer SP-Nationalrat“
  const member = printed.length === 3 && /^\p{Lu}\p{Ll}+er$/u.test(noun?.text ?? '') ? of : noun;
  const isMember = printed.length === 2 || member === of;
  if (words.verbSecond && isMember && ofParty.test(member?.text ?? '')) {
    const tail = (member?.lower ?? '').replace(/^.*-/u, '');
    const held = people.filter((person) => isPerson(person) && person.described.has(tail));
    if (held.length === 1) return held[0];
    const told = /in$|[Ff]rau$/u.test(member?.text ?? '') ? 'female' : 'male';
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
  // „so der Präsident der Kommission“: where nobody is told to be that, whoever spoke, of whom no office is told.
  const isOf =
    words.verbSecond &&
    printed.length > 3 &&
    /^de[rs]$/u.test(of?.lower ?? '') &&
    officeOf(noun?.lower ?? '', words) !== undefined;
  const own = printed.slice(3).map(({ lower }) => lower);
  const isHeld = people.some(({ described }) => own.some((word) => described.has(word)));
  const isOpen =
    spoke !== undefined && isPerson(spoke) && ![...spoke.described].some((word) => officeOf(word, words) !== undefined);
  if (isOf && isOpen && !isHeld) return spoke;
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

/**
 * Whom a phrase means whose only name is that of what it is of: « la portavoz del nuevo Ejecutivo », «Министерство транспорта Норландии»; whoever alone holds that
 * office, or nobody named.
 */
export function describedOnly<P extends SomebodyNamed>(
  printed: readonly Word[],
  people: readonly P[],
  words: ReportingWords,
): { person?: P; entity: string } | undefined {
  const name = printed.findLast(({ text }, at) => at > 2 && /^\p{Lu}/u.test(text));
  const isNew = words.articles.size > 0 && name !== undefined && isOfNew(printed, name.lower, words);
  if (!isNew && !isWholeBody(printed, words)) return undefined;
  const holds = (person: P) => person.name !== name?.text && person.described.has(printed[1]?.lower ?? '');
  const [only, ...others] = isNew ? people.filter(holds) : [];
  if (only && others.length === 0) return { person: only, entity: only.name };
  return { entity: printed.map(({ text }) => text).join(' ') };
}
