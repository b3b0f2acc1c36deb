import { shortName, mostBytesOfEntry } from '../statements/short-name.ts';
import { entrySlug } from '../statements/addresses/entry-slug.ts';
import type { SourceFile } from '../statements/problems.ts';
import { markdownLines } from './markdown-words.ts';
import { frontMatter } from './yaml-fields.ts';

/** A role as a row gives it; what is not given is left out. */
export interface GivenRole {
  role: string;
  organization?: string | undefined;
  country?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** The office by language tag. */
  labels?: Readonly<Record<string, string>> | undefined;
}

/** A name of the collection as rows give it: everything that goes into its file. */
export interface GivenName {
  room: 'speakers' | 'topics' | 'publishers';
  /** The name, or the label of a topic. */
  name: string;
  /** The name of its file, where the row says it. */
  file?: string | undefined;
  fields: Readonly<Record<string, unknown>>;
  roles?: readonly GivenRole[];
  note?: readonly (readonly string[])[];
}

/** A name for a file in letters of its own script: `nameSlug('Людмила Фен') // => 'людмила-фен'` */
export function nameSlug(name: string): string {
  const slug = shortName(entrySlug('', undefined, name), mostBytesOfEntry);
  return slug === '' ? 'name' : slug;
}

/** The file of a name, below the content folder `root`. */
export function nameFile(
  { room, name, fields, roles = [], note = [] }: GivenName,
  root: string,
  slug = nameSlug(name),
): SourceFile {
  const own = room === 'topics' ? { label: name } : { name };
  const given = roles.map(({ role, organization, country, labels = {}, from, to }) =>
    Object.fromEntries(
      Object.entries({
        role,
        organization,
        country,
        labels: Object.keys(labels).length === 0 ? undefined : labels,
        from,
        to,
      }).filter(([, value]) => value !== undefined && value !== ''),
    ),
  );
  const body = markdownLines(note).join('\n');
  return {
    path: `${root}/${room}/${slug}.md`,
    text: `${frontMatter({ ...own, ...fields, roles: given })}${body === '' ? '' : `\n${body}\n`}`,
  };
}

/** "Ada Marsh" as lists sort it: "Marsh, Ada"; undefined for a single word and for scripts in which the last word may not be the last name. */
export function sortName(name: string): string | undefined {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Arabic}/u.test(name) || name.includes(','))
    return undefined;
  // A number behind a name is that of a king or a pope, and no last name.
  if (/^(?:[IVX]+|Jr\.?|Sr\.?)$/.test(words.at(-1) ?? '')) return undefined;
  return `${words.at(-1) ?? ''}, ${words.slice(0, -1).join(' ')}`;
}
