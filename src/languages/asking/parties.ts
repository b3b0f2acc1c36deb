import ar from '../ar/parties.ts';
import de from '../de/parties.ts';
import en from '../en/parties.ts';
import es from '../es/parties.ts';
import fr from '../fr/parties.ts';
import type { PartyForms } from './party-forms.ts';
import ru from '../ru/parties.ts';
import zh from '../zh/parties.ts';

/** What parties are called, by the tag of the language; for the maker of an index, not for a browser. */
export const partyForms: ReadonlyMap<string, PartyForms> = new Map(Object.entries({ en, fr, es, de, ru, ar, zh }));
