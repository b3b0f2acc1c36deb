import { z } from 'zod';
import * as field from '../statements/fields.ts';
import { readFields } from '../statements/front-matter.ts';
import { at, error, type Problem, type SourceFile } from '../statements/problems.ts';

/** The fields of site.yaml: everything that names a site. */
export const siteSchema = z.strictObject({
  title: field.text('the name of the site'),
  strapline: z
    .union([field.text('what it is, in one sentence'), field.labels('what it is, in one sentence, by language tag')], {
      error: 'this is not a strapline | Write one sentence, or one for each language: { en: …, fr: … }.',
    })
    .describe('what it is, in one sentence, or a sentence for each language'),
  address: field.webAddress('where it is published, with its path').optional(),
  repository: field.webAddress('where its entries are kept').optional(),
  branch: field.text('the branch that changes go to, main unless said otherwise').optional(),
  host: z
    .enum(['github', 'gitlab', 'forgejo'])
    .describe('what runs the repository, where its address does not tell')
    .optional(),
  languages: z.array(field.language('a language')).min(1).describe('languages of the interface, the main one first'),
  licence: z
    .strictObject({ name: field.text('the licence of the content'), url: field.webAddress('its text').optional() })
    .describe('the licence of the content, with "name:" and "url:"'),
});

/** The fields of site.yaml as they are written. */
export type SiteFields = z.infer<typeof siteSchema>;

/** What site.yaml says. */
export interface SiteSettings extends Omit<SiteFields, 'strapline'> {
  /** What the site is, in its main language, and in others where it says so. */
  strapline: { name: string; labels: Record<string, string> };
}

/** Reads content/site.yaml. */
export function readSiteSettings(file: SourceFile): { site?: SiteSettings; problems: Problem[] } {
  const { data, problems, placeOf } = readFields(file, siteSchema);
  if (!data) return { problems };
  const [main = ''] = data.languages;
  const straplines = typeof data.strapline === 'string' ? { [main]: data.strapline } : data.strapline;
  const { [main]: name, ...labels } = straplines;
  if (name === undefined) {
    const fact = `the strapline is not given in the main language of the site ("${main}")`;
    problems.push(at(file.path, placeOf(['strapline']), error('strapline', fact, `Add "${main}:" to it.`)));
  }
  return { site: { ...data, strapline: { name: name ?? '', labels } }, problems };
}
