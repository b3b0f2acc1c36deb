/**
 * What countries and organizations are called in one language beside the names that CLDR has for them, and the forms in which any
 * name of theirs stands in a sentence. Read when an index is made, and never sent to a browser. Several names are parted by `|`.
 */
export interface PartyForms {
  /** Abbreviations and short names, by the code of a country, EU or UN, or by the English name of an organization in small letters. */
  names: Readonly<Record<string, string>>;
  /** Adjectives by code, in the form of a dictionary. */
  adjectives: Readonly<Record<string, string>>;
  /** Every form of a name, the name itself among them. */
  declined(name: string): string[];
  /** Every form of an adjective, and the names of people that are made from it. */
  agreed(adjective: string): string[];
}

/**
 * Adjectives of the package `i18n-nationality`, corrected: a value with brackets is of several countries and is left without them,
 * an empty correction leaves out what the package has wrong.
 */
export function correctedAdjectives(
  { nationalities }: { nationalities: Readonly<Record<string, string>> },
  corrections: Readonly<Record<string, string>>,
): Record<string, string> {
  const plain = Object.entries(nationalities).map(([code, name]): [string, string] => [
    code,
    name
      .replace(/\s*\(.*$/, '')
      .trim()
      .toLowerCase(),
  ]);
  return Object.fromEntries([...plain, ...Object.entries(corrections)].filter(([, name]) => name !== ''));
}
