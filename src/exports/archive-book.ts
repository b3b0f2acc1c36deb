import type { Archive } from '../archive/archive.ts';
import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { mainTag } from '../archive/site-settings.ts';
import { statementPath } from '../archive/permalinks.ts';
import { firstDay } from '../statements/dates/dates.ts';
import type { InterfaceWords } from '../languages/interface/interface-words.ts';
import { plainText } from '../statements/statement.ts';
import { buildEpub } from './epub.ts';
import type { Deflate } from './zip.ts';

/** The archive, or some of its statements, as an EPUB, oldest first; `part` names what it is a part of, such as a speaker. */
export async function archiveBook(
  { site }: Pick<Archive, 'site'>,
  statements: readonly ArchivedStatement[],
  words: InterfaceWords,
  part = '',
  deflate?: Deflate,
): Promise<Uint8Array> {
  const base = site.shownAddress ?? '';
  const addressOf = ({ article, id }: ArchivedStatement) => base + statementPath(article.slug, id);
  const content = statements.map((statement) => `${addressOf(statement)}\n${plainText(statement)}`).join('\n\n');
  return buildEpub(
    statements,
    {
      title: part === '' ? site.title : `${site.title}: ${part}`,
      archive: site.title,
      identifier: `urn:uuid:${await uuidOf(content)}`,
      modified: lastChange(statements),
      language: mainTag(site),
      licence: [site.licence.name, site.licence.url].filter(Boolean).join(', '),
      addressOf,
    },
    words,
    deflate,
  );
}

/** A UUID made from content (RFC 9562, version 8), so that the same book has the same name everywhere. */
async function uuidOf(content: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The last day on which anything in it was read, published or said, as far as the entries know. */
function lastChange(statements: readonly ArchivedStatement[]): string {
  let last = '';
  for (const { date, article } of statements) {
    for (const day of [article.source.accessed, article.source.issued, date]) {
      // Of a date that can mean years the first day: no book was changed in 2099 for the sake of a "20XX".
      const first = day ? firstDay(day) : '';
      if (first > last) last = first;
    }
  }
  return last === '' ? '1970-01-01' : last;
}
