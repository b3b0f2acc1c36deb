import { z } from 'zod';
import { interfaceLanguages } from '../languages/languages.ts';
import { readSiteAddress } from './site-address.ts';
import { matchLanguage } from '../languages/match-language.ts';
import { canonicalTag, isSameLanguage } from '../languages/same-language.ts';
import { nearest } from '../statements/text/did-you-mean.ts';
import * as field from '../statements/fields/fields.ts';
import { readFields } from '../statements/fields/front-matter.ts';
import { at, error, hasErrors, type Finding, type Problem, type SourceFile } from '../statements/problems.ts';

/** The fields of site.yaml: everything that names a site. */
export const siteSchema = z.strictObject({
  title: field.text('the name of the site'),
  strapline: z
    .union([field.text('what it is, in one sentence'), field.labels('what it is, in one sentence, by language tag')], {
      error: 'this is not a strapline | Write one sentence, or one for each language: { en: …, fr: … }.',
    })
    .describe('what it is, in one sentence, or a sentence for each language'),
  address: field.anyWebAddress('where it is published, with its path').optional(),
  repository: field.webAddress('where its entries are kept', { local: true }).optional(),
  branch: field.text('the branch that changes go to, main unless said otherwise').optional(),
  host: z
    .enum(['github', 'gitlab', 'forgejo'])
    .describe('what runs the repository, where its address does not tell')
    .optional(),
  languages: z.array(field.language('a language')).min(1).describe('languages of the interface, the main one first'),
  pages: z
    .strictObject({
      entries_in: z
        .enum(['main', 'every'])
        .describe('the languages in which entries, positions and lists by date have pages: the main one, or every one')
        .optional(),
      positions_from: field
        .count('how many statements of a speaker on a topic are worth a page, 3 unless said otherwise')
        .optional(),
      statements: z
        .enum(['every', 'none'])
        .describe('whether each statement has a page of its own; unless said otherwise up to 5,000 statements have')
        .optional(),
      pictures: z
        .enum(['every', 'none'])
        .describe(
          'whether pages have a picture for previews, where the site has an address; unless said otherwise those of which there are up to 2,000 of a kind have',
        )
        .optional(),
      data: z
        .enum(['plain', 'packed'])
        .describe(
          'whether the files of the data, and most forms of citations in their pages, are as they are or packed (gzip); unless said otherwise those of more than 5,000 statements are packed',
        )
        .optional(),
    })
    .describe('which pages are made beyond the usual ones')
    .optional(),
  licence: z
    .strictObject({ name: field.text('the licence of the content'), url: field.webAddress('its text').optional() })
    .describe('the licence of the content, with "name:" and "url:"'),
});

/** The fields of site.yaml as they are written. */
export type SiteFields = z.infer<typeof siteSchema>;

/** What site.yaml says. */
export interface SiteSettings extends Omit<SiteFields, 'strapline' | 'pages'> {
  /** Which pages are made beyond the usual ones; from how many statements on a position has one; whether statements have their own; whether pages have pictures; whether the data are packed. */
  pages: {
    entries_in?: 'main' | 'every' | undefined;
    positions_from?: number | undefined;
    statements?: 'every' | 'none' | undefined;
    pictures?: 'every' | 'none' | undefined;
    data?: 'plain' | 'packed' | undefined;
  };
  /** What the site is, in its main language, and in others where it says so. */
  strapline: { name: string; labels: Record<string, string> };
  /** Where it is published, ready for a URL, with a slash at the end. */
  address?: string | undefined;
  /** The same as people read it, in the letters of site.yaml. */
  shownAddress?: string | undefined;
  /** The languages of the interface that serve those of site.yaml, the main one first: they name the folders of the pages. */
  languages: string[];
  /** The tag that the pages of each of them carry, as site.yaml has it: `{ en: 'en-GB' }`. */
  writtenTags: Readonly<Record<string, string>>;
}

/** Reads content/site.yaml. */
export function readSiteSettings(file: SourceFile): { site?: SiteSettings; problems: Problem[] } {
  const { data, placeOf, problems } = readFields(file, siteSchema);
  if (!data) return { problems };
  const published = data.address === undefined ? undefined : readSiteAddress(data.address);
  if (published && 'fact' in published) problems.push(at(file.path, placeOf(['address']), published));
  const writtenTags: Record<string, string> = {};
  data.languages.forEach((written, index) => {
    const served = matchLanguage(written);
    const other = served === undefined ? undefined : writtenTags[served];
    const finding =
      served === undefined
        ? notOffered(written)
        : other === undefined
          ? undefined
          : servedTwice(written, other, served);
    if (finding) problems.push(at(file.path, placeOf(['languages', index]), finding));
    else if (served !== undefined) writtenTags[served] = canonicalTag(written) ?? served;
  });
  const [main = ''] = data.languages;
  const straplines = typeof data.strapline === 'string' ? { [main]: data.strapline } : data.strapline;
  const own =
    Object.keys(straplines).find((tag) => tag === main) ??
    Object.keys(straplines).find((tag) => isSameLanguage(tag, main)) ??
    main;
  const { [own]: name, ...labels } = straplines;
  if (name === undefined) {
    const fact = `the strapline is not given in the main language of the site ("${main}")`;
    problems.push(at(file.path, placeOf(['strapline']), error('strapline', fact, `Add "${main}:" to it.`)));
  }
  if (hasErrors(problems) || (published && 'fact' in published)) return { problems };
  const strapline = { name: name ?? '', labels };
  const { positions_from: from, ...asked } = data.pages ?? {};
  const pages = { ...asked, positions_from: from === undefined ? undefined : Number(from) };
  return {
    site: { ...data, ...published, pages, strapline, languages: Object.keys(writtenTags), writtenTags },
    problems,
  };
}

/** The tag of the collection's own language: the main one of site.yaml, as it is written there. */
export function mainTag({
  languages: [main = 'en'],
  writtenTags,
}: Pick<SiteSettings, 'languages' | 'writtenTags'>): string {
  return writtenTags[main] ?? main;
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function notOffered(written: string): Finding {
  const offered = interfaceLanguages.map(({ tag }) => tag);
  const name = names.of(written);
  // A language that has a name was meant; only what has none can be a misspelling.
  const byName = new Map(offered.flatMap((tag) => [tag, names.of(tag) ?? tag].map((word) => [word, tag] as const)));
  const meant = name === undefined ? nearest(written, byName.keys()) : undefined;
  const hint = meant === undefined ? '' : `Did you mean "${byName.get(meant) ?? meant}"? `;
  const fact = `the interface is not in ${name === undefined ? `"${written}"` : `${name} ("${written}")`}`;
  return error('language', fact, `${hint}Languages are ${offered.join(', ')}, with a region or without.`);
}

function servedTwice(written: string, other: string, served: string): Finding {
  const fact = `"${written}" has the same pages as "${other}" in front of it, those in "${served}"`;
  return error('language', fact, 'Keep one of the two.');
}
