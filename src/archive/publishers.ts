import { z } from 'zod';
import { slugOf } from '../statements/article.ts';
import * as field from '../statements/fields.ts';
import type { Named, Problem, SourceFile } from '../statements/problems.ts';
import type { Nameable } from './names.ts';
import { readNoteFile } from './note-file.ts';

const publisherKinds = ['agency', 'newspaper', 'magazine', 'broadcaster', 'ministry', 'organization'] as const;

/** The fields of a publisher. */
export const publisherSchema = z.strictObject({
  name: field.text('the name as it should be shown'),
  aliases: z.array(field.text('another name')).describe('other names and spellings').optional(),
  kind: z.enum(publisherKinds).describe('what sort of publisher it is').optional(),
  country: field.country('the country it publishes from').optional(),
  url: field.webAddress('its home page').optional(),
});

/** Who publishes reports: an agency, a newspaper, a ministry. */
export interface Publisher extends Nameable {
  name: string;
  aliases: string[];
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
  const aliases = data.aliases ?? [];
  const names = [
    { text: data.name, place: placeOf(['name']) },
    ...aliases.map((text, index) => ({ text, place: placeOf(['aliases', index]) })),
  ];
  const { name, kind, country, url } = data;
  return {
    publisher: { slug: slugOf(file.path), file: file.path, name, aliases, kind, country, url, noteHtml, names },
    problems,
  };
}
