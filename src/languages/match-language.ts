import { interfaceLanguages, type InterfaceTag } from './languages.ts';

/**
 * The language of the interface that serves a language tag: the lookup of RFC 4647, which drops subtags from the end, where
 * the script stays the same. `matchLanguage('en-GB') // => 'en'`, `matchLanguage('zh-Hant') // => undefined`
 */
export function matchLanguage(tag: string): InterfaceTag | undefined {
  const canonical = canonicalTag(tag);
  if (canonical === undefined) return undefined;
  const subtags = canonical.split('-');
  while (subtags.length > 0) {
    const range = subtags.join('-');
    const found = interfaceLanguages.find((language) => language.tag === range);
    if (found) return scriptOf(found.tag) === scriptOf(canonical) ? found.tag : undefined;
    subtags.pop();
    // A single letter begins an extension, and says nothing without what follows it (RFC 4647, 3.4).
    if (subtags.at(-1)?.length === 1) subtags.pop();
  }
  return undefined;
}

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
function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}
