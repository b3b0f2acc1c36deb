/** A language tag in the letters of BCP 47, other codes for the same language as one: `EN-gb` is `en-GB`, `cmn` is `zh`. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Whether two tags are of one language in one script, whatever their regions: `en` and `en-GB`, but not `zh` and `zh-Hant`. */
export function isSameLanguage(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [canonicalTag(a), canonicalTag(b)];
  if (one === undefined || other === undefined || one.split('-')[0] !== other.split('-')[0]) return false;
  return scriptOf(one) === scriptOf(other);
}

/** The script that a language is written in, the most likely one where its tag does not say (CLDR, "likely subtags"). */
export function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}
