import { countryName, isFormerState } from '../archive/names/countries.ts';
import type { Party } from '../archive/names/parties.ts';
import type { InterfaceWords } from '../languages/interface/interface-words.ts';
import { labelFor, type LocalName } from './name-in.ts';

/** What a party is called in each of some languages, where that is not its main name: `{ fr: 'Russie' }` */
export function partyLabels(party: Party, languages: readonly PartyWords[]): Record<string, string> {
  const names = languages.map((words) => [words.tag, partyName(party, words)] as const);
  return Object.fromEntries(names.filter(([, name]) => name !== party.name));
}

/**
 * What a party is called in a language: the label of its file, else CLDR's name of the country, else its main name. Of states that
 * are no more CLDR has the successors: their names are among the words of the interface.
 */
export function partyName(party: Party, words: PartyWords): string {
  return nameOfOwn(party, words) ?? party.name;
}

/** The same with the language it is in: the main name is in the language of the collection. */
export function localPartyName(party: Party, words: PartyWords): LocalName {
  return { text: partyName(party, words), isLocal: nameOfOwn(party, words) !== undefined };
}

/** What naming a party needs of the words of a language. */
export type PartyWords = Pick<InterfaceWords, 'tag' | 'coverage'>;

function nameOfOwn(party: Party, { tag, coverage }: PartyWords): string | undefined {
  const label = labelFor(party, tag);
  const { code } = party;
  return label !== undefined || code === undefined ? label : countryIn(code, { tag, coverage });
}

/** What a country is called in a language, by its code. */
export function countryIn(code: string, { tag, coverage }: PartyWords): string | undefined {
  return isFormerState(code)
    ? (coverage.formerStates as Record<string, string | undefined>)[code]
    : countryName(code, tag);
}

/** Parties by what they are called in a language, in the order of its letters. */
export function byPartyName(parties: readonly Party[], words: PartyWords & Pick<InterfaceWords, 'locale'>): Party[] {
  const { compare } = new Intl.Collator(words.locale);
  return parties.toSorted((a, b) => compare(partyName(a, words), partyName(b, words)));
}
