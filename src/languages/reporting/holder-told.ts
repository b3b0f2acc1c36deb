import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { SaidAbove, SomebodyNamed } from './tongue-words.ts';
import type { Word } from './word.ts';

/** «по мнению посольства»: the only body of the report whose name begins with that noun: «Посольство Норландии». */
export function ofStem<P extends SomebodyNamed>(noun: string, people: readonly P[]): P | undefined {
  const same = people.filter(({ name }) => name.includes(' ') && name.toLowerCase().startsWith(noun.slice(0, -1)));
  return same.length === 1 ? same[0] : undefined;
}

/** « a écrit le diplomate »: the only one told of so far who holds such an office, where that one has spoken and a body has since. */
export function holderWhoSpoke<P extends SomebodyNamed>(
  [article, noun, ...more]: readonly Word[],
  people: readonly P[],
  start: number,
  { found }: SaidAbove<P>,
  words: ReportingWords,
): P | undefined {
  const office = officeOf(noun?.lower ?? '', words);
  if (more.length > 0 || office === undefined || !words.definites.has(article?.lower ?? '')) return undefined;
  const kinds = words.kinds.get(office);
  const [only, ...others] = people.filter(
    ({ described, isUnnamed, gender, mentions }) =>
      !isUnnamed &&
      gender !== 'other' &&
      mentions.some(({ end }) => end <= start) &&
      [...described].some((word) => word === office || kinds?.has(word)),
  );
  const isSpeaker = only !== undefined && others.length === 0 && found.some(({ person }) => person === only);
  return isSpeaker && only.name.includes(' ') ? only : undefined;
}

/** Nouns for where somebody is from, or what they believe: „Tessiner“, „Sozialdemokratin“. */
export const origin = /^\p{Lu}\p{Ll}{2,}(?:er|erin|demokrat(?:in)?|liberale|konservative|grüne|linke)$/u;

/** „Der NCU-Politiker“: the one of whom the report prints that party in brackets behind the name: „Ada Marsch (NCU)“. */
export function partyHolder<P extends SomebodyNamed>(printed: readonly Word[], people: readonly P[]): P | undefined {
  const party =
    /^(\p{Lu}{2,5})-(?:Politiker|Abgeordnete|Chef|Außen|Innen|Fraktion|Vorsitzende|Kandidat|Spitzen|Minister|Mann|Frau)/u.exec(
      printed.at(-1)?.text ?? '',
    )?.[1];
  const ends =
    people.find(({ name }) => name === party)?.mentions.map(({ end }) => end - (party?.length ?? 0) - 2) ?? [];
  const held = people.filter(({ name, mentions }) => name !== party && mentions.some(({ end }) => ends.includes(end)));
  return held.length === 1 ? held[0] : undefined;
}

/** Whether a name ends with the last words of a phrase, from its particle on. */
export function endsAlike(name: string, phrase: string): boolean {
  const at = phrase.search(/(?:v[oa]n (?:de[rnm] )?|(?:^| )de[rnm] )\S+$/u);
  return at !== -1 && name.endsWith(phrase.slice(at).trimStart());
}
