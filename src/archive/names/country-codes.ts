import { at, warning, type Problem } from '../../statements/problems.ts';
import { countryName } from './countries.ts';
import type { Speaker } from './speakers.ts';

/** What the European Union writes; whatever else CLDR knows by another code is told by `Intl`. */
const elsewhere: Readonly<Record<string, string>> = { EL: 'GR' };

/**
 * Codes of no country: whoever has one would speak for a party of its own, beside the country that is meant. The file of a state that is
 * no more may have any, and then all others may.
 */
export function findStrangeCodes(speakers: readonly Speaker[]): Problem[] {
  const ofStates = new Set(
    speakers.flatMap(({ kind, country, strangeCodes }) =>
      kind === 'organization' && country !== undefined && strangeCodes !== undefined ? [country] : [],
    ),
  );
  return speakers.flatMap(({ file, strangeCodes = [] }) =>
    strangeCodes
      .filter(({ text }) => !ofStates.has(text))
      .map(({ text, place }) => {
        const meant = elsewhere[text] ?? new Intl.Locale(`und-${text}`).region ?? text;
        const name = countryName(meant, 'en');
        const hint = name === undefined ? '' : `Did you mean ${meant}, ${name}? `;
        const fact = `${text} is no code of ISO 3166 for a country that there is`;
        const repair = `${hint}A state that is no more has a file of its own, with "kind: organization" and "country: ${text}".`;
        return at(file, place, warning('country-code', fact, repair));
      }),
  );
}
