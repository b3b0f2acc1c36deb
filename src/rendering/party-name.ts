import { countryName, isFormerState } from '../archive/countries.ts';
import type { Party } from '../archive/parties.ts';
import type { InterfaceWords } from '../languages/interface-words.ts';
import { labelFor } from './name-in.ts';

/**
 * What a party is called in a language: the label of its file, else CLDR's name of the country, else its main name. Of states that
 * are no more CLDR has the successors: their names are among the words of the interface.
 */
export function partyName(party: Party, { tag, coverage }: Pick<InterfaceWords, 'tag' | 'coverage'>): string {
  const label = labelFor(party, tag);
  if (label !== undefined || party.code === undefined) return label ?? party.name;
  const { code } = party;
  if (isFormerState(code)) return (coverage.formerStates as Record<string, string | undefined>)[code] ?? party.name;
  return countryName(code, tag) ?? party.name;
}
