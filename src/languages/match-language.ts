import { interfaceLanguages, type InterfaceTag } from './languages.ts';
import { canonicalTag, scriptOf } from './same-language.ts';

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
