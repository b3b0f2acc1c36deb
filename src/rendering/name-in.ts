import { isSameLanguage } from '../languages/match-language.ts';

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

/** The label of a file for a language, if it has one: whoever shows the main name says in which language that is. */
export function labelFor({ labels = {} }: Labelled, tag: string): string | undefined {
  const own = labels[tag];
  if (own !== undefined) return own;
  const same = Object.keys(labels).find((key) => isSameLanguage(key, tag));
  return same === undefined ? undefined : labels[same];
}
