import { z } from 'zod';
import * as field from '../statements/fields.ts';
import { readFields } from '../statements/front-matter.ts';
import type { Problem, SourceFile } from '../statements/problems.ts';

/** The fields of site.yaml: everything that names a site. */
export const siteSchema = z.strictObject({
  title: field.text('the name of the site'),
  strapline: field.text('what it is, in one sentence'),
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

/** What site.yaml says. */
export type SiteSettings = z.infer<typeof siteSchema>;

/** Reads content/site.yaml. */
export function readSiteSettings(file: SourceFile): { site?: SiteSettings; problems: Problem[] } {
  const { data, problems } = readFields(file, siteSchema);
  return { site: data, problems };
}
