import { z } from 'zod';
import { slugOf } from '../../statements/article.ts';
import type { ForEveryField } from '../../statements/fields/article-fields.ts';
import * as field from '../../statements/fields/fields.ts';
import type { Named, Problem, SourceFile } from '../../statements/problems.ts';
import type { Nameable } from './names.ts';
import { readNoteFile } from '../note-file.ts';

const publisherKinds = ['agency', 'newspaper', 'magazine', 'broadcaster', 'ministry', 'organization'] as const;

/** The fields of a publisher. */
export const publisherSchema = z.strictObject({
  name: field.text('the name as it should be shown'),
  aliases: z.array(field.text('another name')).describe('other names and spellings').optional(),
  labels: field.labels('the name in other languages, by language tag').optional(),
  former: z.array(field.slug('an earlier file name')).describe('earlier names of this file').optional(),
  kind: z.enum(publisherKinds).describe('what sort of publisher it is').optional(),
  country: field.country('the country it publishes from').optional(),
  url: field.webAddress('its home page').optional(),
});

/** The fields of a publisher as they are written. */
export type PublisherFields = z.infer<typeof publisherSchema>;

/** Who publishes reports: an agency, a newspaper, a ministry. */
export interface Publisher extends Nameable {
  name: string;
  aliases: string[];
  labels: Record<string, string>;
  kind?: (typeof publisherKinds)[number] | undefined;
  country?: string | undefined;
  url?: string | undefined;
  noteHtml: string;
  names: Named[];
}

/** Reads content/publishers/….md. */
export function readPublisher(file: SourceFile): { publisher?: Publisher; problems: Problem[] } {
  const { data, noteHtml, placeOf, problems } = readNoteFile(file, publisherSchema);
  if (!data) return { problems };
  const { name, aliases = [], labels = {}, kind, country, url } = data;
  const fields = {
    name,
    aliases,
    labels,
    former: (data.former ?? []).map((text, index) => ({ text, place: placeOf(['former', index]) })),
    kind,
    country,
    url,
  } satisfies ForEveryField<PublisherFields>;
  const names = [
    { text: name, place: placeOf(['name']) },
    ...aliases.map((text, index) => ({ text, place: placeOf(['aliases', index]) })),
    ...Object.entries(labels).map(([language, text]) => ({ text, place: placeOf(['labels', language]) })),
  ];
  return { publisher: { slug: slugOf(file.path), file: file.path, noteHtml, names, ...fields }, problems };
}
