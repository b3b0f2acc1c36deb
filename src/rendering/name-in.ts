import { isSameLanguage } from '../languages/same-language.ts';

/** Something of the collection that has one name for all languages, and perhaps others for some. */
export type Labelled = { labels?: Readonly<Record<string, string>> | undefined } & (
  { name: string } | { label: string } | { role: string }
);

/**
 * What something is called in a language: the label that its file has for it, or for the language in another region; else its main
 * name. `nameIn(lavrov, 'ru') // => 'Сергей Лавров'`
 */
export function nameIn(of: Labelled, tag: string): string {
  return labelFor(of, tag) ?? ('name' in of ? of.name : 'label' in of ? of.label : of.role);
}

/** A name as a page of one language shows it, and whether it is in that language; else it is the collection's. */
export interface LocalName {
  text: string;
  isLocal: boolean;
}

/** A name with the language it is in. */
export function localName(of: Labelled, { tag }: { tag: string }): LocalName {
  return { text: nameIn(of, tag), isLocal: labelFor(of, tag) !== undefined };
}

/** The name of a speaker in a list that is ordered by family names. */
export function localSortName(of: Labelled & { sortName: string }, words: { tag: string }): LocalName {
  const name = localName(of, words);
  return name.isLocal ? name : { ...name, text: of.sortName };
}

/** The label of a file for a language, if it has one: whoever shows the main name says in which language that is. */
export function labelFor({ labels = {} }: Labelled, tag: string): string | undefined {
  const own = labels[tag];
  if (own !== undefined) return own;
  const same = Object.keys(labels).find((key) => isSameLanguage(key, tag));
  return same === undefined ? undefined : labels[same];
}
