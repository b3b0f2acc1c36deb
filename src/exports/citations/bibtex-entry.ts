import anyAscii from 'any-ascii';
import { bareLine, type CitationPart, type Listed } from './citation-part.ts';
import type { CitedStatement } from './cited-statement.ts';

const escaped: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces whether or not a backslash stands in front of them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text for a field of BibTeX: nothing in it is a command, and no brace opens or closes anything. Letters of any script stay. */
export function bibtexText(text: string): string {
  return bareLine(text).replace(/[\\{}~^%&#_$]/g, (sign) => escaped[sign] ?? `\\${sign}`);
}

/** An address for a field that is taken as it is. */
export function bibtexAddress(url: string): string {
  return url.replace(/[\s\\{}]/g, encodeURIComponent);
}

/** The speakers as names of BibTeX: in braces what has no parts, or a part in which BibTeX would see two. */
export function bibtexNames({ speakers }: CitedStatement): string {
  const part = (text: string) => (/,|\band\b/i.test(text) ? `{${bibtexText(text)}}` : bibtexText(text));
  return speakers
    .map(({ name: { text, family, given, suffix } }) =>
      family === undefined || given === undefined
        ? `{${bibtexText(text)}}`
        : // BibTeX has the suffix in the middle.
          [family, suffix, given].flatMap((each) => (each === undefined ? [] : part(each))).join(', '),
    )
    .join(' and ');
}

/**
 * The key of an entry, from its address: letters, digits, hyphens and a colon, for BibTeX takes no others. Two addresses that any-ascii writes alike
 * are told apart by a digest. `bibtexKey('grain-talks#nobody-asked') // => 'grain-talks:nobody-asked'`
 */
export function bibtexKey(id: string): string {
  const plain = id.replace('#', ':');
  if (/^[A-Za-z\d:-]+$/.test(plain)) return plain;
  const latin = anyAscii(plain)
    .replace(/[^A-Za-z\d:]+/g, '-')
    .replace(/^-+|-+(?=:)|-+$/g, '');
  return `${latin}-${digestOf(id)}`;
}

/** FNV-1a, 32 bits. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Fields whose values are names that a style defines, and no texts. */
const named: ReadonlySet<string> = new Set(['month']);

/** An entry of BibTeX with those of its fields that there are. */
export function bibtexEntry(
  type: string,
  key: string,
  fields: readonly (readonly [name: string, value: Listed])[],
  whenRead: string,
): CitationPart[] {
  const parts = (value: Exclude<Listed, undefined>) => (typeof value === 'string' ? [value] : value);
  const written = fields.flatMap(([name, value]): CitationPart[] =>
    value === undefined || value.length === 0
      ? []
      : named.has(name)
        ? [`  ${name} = `, ...parts(value), ',\n']
        : [`  ${name} = {`, ...parts(value), '},\n'],
  );
  return [`@${type}{${key},\n`, ...written, { whenRead }, '}'];
}
