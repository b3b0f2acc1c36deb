import type { z } from 'zod';
import { findInvisibleCharacters } from '../statements/text/characters.ts';
import { readFrontMatter, type Fields } from '../statements/fields/front-matter.ts';
import { findUnreadable } from '../statements/text/unread.ts';
import { at, type SourceFile } from '../statements/problems.ts';
import { slugOf } from '../statements/article.ts';
import { readNote } from '../statements/text/safe-html.ts';
import { findBadFileName } from '../statements/addresses/slug.ts';

/** A file of fields with a short note as its body, the note as safe HTML. */
export interface NoteFile<Data> extends Fields<Data> {
  noteHtml: string;
}

/** Reads a speaker's, topic's or publisher's file: fields, then a note. */
export function readNoteFile<Data>(file: SourceFile, schema: z.ZodType<Data>): NoteFile<Data> {
  const unread = findUnreadable(file);
  if (unread) return { noteHtml: '', problems: [unread], placeOf: () => ({ line: 1, column: 1 }) };
  const { data, body, placeOf, problems } = readFrontMatter(file, schema);
  const { html, findings } = readNote(body);
  const badName = findBadFileName(slugOf(file.path));
  if (badName) problems.push(at(file.path, { line: 1, column: 1 }, badName));
  problems.push(...findInvisibleCharacters(file));
  problems.push(...findings.map(({ finding, place }) => at(file.path, place, finding)));
  return { data, noteHtml: html, placeOf, problems };
}
