import { countryName, namesInRecords } from '../../archive/names/countries.ts';
import { partyForms } from '../../languages/asking/parties.ts';
import { namesOf, type Facet } from '../queries/facet.ts';

/** Names of CLDR beside those of the languages that have forms. */
const otherLocales = ['zh-Hant'];

/** A form in which a party may be named, and whether it is one only in capitals, as the codes IN and IT. */
export interface PartyName {
  text: string;
  isCode: boolean;
}

/**
 * Everything that a country or an organization may be called in a query, in seven languages: its names, abbreviations, adjectives
 * and the people named after it, each in every form.
 */
export function namesOfParty(party: Facet): PartyName[] {
  const { code, labels = {} } = party;
  const own = namesOf(party);
  const keys = [code ?? '', ...own.map((name) => name.toLowerCase())];
  const found = new Set<string>();
  for (const [tag, forms] of partyForms) {
    const { names, adjectives } = forms;
    const inTables = keys.flatMap((key) => calledIn(names, key));
    const label = labels[tag];
    const ofLanguage = [...inTables, ...namesByCldr(code, tag), ...(label === undefined ? [] : [label])];
    const here = own.filter((name) => name !== code && isOfScript(name, tag));
    for (const name of [...ofLanguage, ...here]) for (const form of forms.declined(name)) found.add(form);
    const adjective = code === undefined ? undefined : adjectives[code];
    if (adjective !== undefined) for (const form of forms.agreed(adjective)) found.add(form);
  }
  for (const name of own) if (name !== code) found.add(name);
  if (code !== undefined) for (const name of namesInRecords(code)) found.add(name);
  const texts = [...found].map((text) => ({ text, isCode: false }));
  return code === undefined || found.has(code) ? texts : [...texts, { text: code, isCode: true }];
}

/** What languages call the organizations that are called one of these names: `namesOfOrganization(['NATO']) // => ['OTAN', '北约', …]` */
export function namesOfOrganization(own: readonly string[]): string[] {
  const keys = own.map((name) => name.toLowerCase());
  const tables = [...partyForms.values()];
  return [...new Set(tables.flatMap(({ names }) => keys.flatMap((key) => calledIn(names, key))))];
}

/** What a table has under a key; a topic may be called as a method of every object is, such as "constructor". */
function calledIn(names: Readonly<Record<string, string>>, key: string): string[] {
  return Object.hasOwn(names, key) ? (names[key] ?? '').split('|') : [];
}

function namesByCldr(code: string | undefined, tag: string): string[] {
  if (code === undefined) return [];
  const locales = tag === 'zh' ? [tag, ...otherLocales] : [tag];
  const names = locales.flatMap((locale) =>
    (['long', 'short'] as const).map((style) => countryName(code, locale, style)),
  );
  // The short name of one country is the code of another: the United Kingdom is RU in Spanish.
  return names.flatMap((name) => (name === undefined || /^\p{Lu}{2}$/u.test(name) ? [] : [name]));
}

/** The languages whose endings a name in a script can have. */
const scripts: Readonly<Record<string, RegExp>> = {
  ru: /^[\p{Script=Cyrillic}\s-]+$/u,
  ar: /^[\p{Script=Arabic}\s]+$/u,
};

function isOfScript(name: string, tag: string): boolean {
  return scripts[tag]?.test(name) ?? false;
}
