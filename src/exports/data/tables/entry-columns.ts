import type { ArchivedArticle, ArchivedSource } from '../../../archive/archived-statement.ts';
import { articlePath } from '../../../archive/permalinks.ts';
import { list, text, type Cell, type Column, type DataSource } from '../table.ts';

const ofSource: readonly [name: keyof ArchivedSource, about: string][] = [
  ['publisher', 'who published it'],
  ['title', 'its headline'],
  ['document', 'the symbol or number of the document'],
  ['pages', 'its pages'],
  ['url', 'its address'],
  ['archived', 'the address of an archived copy'],
  ['media', 'the address of a recording'],
  ['issued', 'when it was published, EDTF'],
  ['accessed', 'when it was read, EDTF'],
  ['language', 'its language, BCP 47'],
  ['sha256', 'the SHA-256 of the text the entry was read from'],
  ['note', 'what a reader should know about it'],
];

/** What a row says of the entry that a statement stands in. Times without an offset are those of `timezone`. */
export const entryColumns: readonly Column[] = [
  text('entry', 'the name of the file of the entry'),
  text('title', "the entry's own headline"),
  text('timezone', 'the IANA zone of times without an offset'),
  text('occasion', 'what it was said at'),
  text('kind', 'what sort of occasion it was'),
  text('dateline', 'where the report was filed'),
  text('place', 'where the words were said'),
  list('addressee', 'to whom a letter, note or message went'),
  text('spoken_in', 'the language the words were spoken in, when the source is in another'),
  text('translation', 'who translated, when the words are a translation'),
  text('status', 'current, corrected, disputed or withdrawn'),
  list('corrections.date', 'when it was corrected, EDTF'),
  list('corrections.text', 'what was corrected'),
  list('via.agent', 'through whom the words passed on their way to the source, in order'),
  list('via.as', 'what each of them did'),
  ...ofSource.map(([name, about]) => text(`source.${name}`, `where the words were read: ${about}`)),
  ...ofSource.map(([name, about]) => list(`also.${name}`, `further sources of the same words: ${about}`)),
  list('aliases', 'earlier addresses of the entry'),
];

/** Groups of which an entry can have several. */
export const entryGroups = ['corrections', 'via', 'also'];

/** The cells of an entry. */
export function entryCells(article: ArchivedArticle): Record<string, Cell> {
  const { source, also, corrections, via } = article;
  return {
    entry: article.slug,
    title: article.title,
    timezone: article.timezone,
    occasion: article.occasion,
    kind: article.kind,
    dateline: article.dateline,
    place: article.place,
    addressee: article.addressee.map(({ name }) => name),
    spoken_in: article.spokenIn === source.language ? undefined : article.spokenIn,
    translation: article.translation,
    status: article.status,
    'corrections.date': corrections.map(({ date }) => date.edtf),
    'corrections.text': corrections.map(({ text }) => text),
    'via.agent': via.map(({ name }) => name),
    'via.as': via.map(({ as }) => as),
    ...Object.fromEntries(ofSource.map(([name]) => [`source.${name}`, sourceCell(source, name)])),
    ...Object.fromEntries(
      ofSource.map(([name]) => [`also.${name}`, also.map((other) => sourceCell(other, name) ?? '')]),
    ),
    aliases: article.aliases,
  };
}

function sourceCell(source: ArchivedSource, name: keyof ArchivedSource): string | undefined {
  const value = source[name];
  if (typeof value !== 'object') return value;
  return 'edtf' in value ? value.edtf : value.name;
}

/** The address of an entry. */
export function entryId({ slug }: Pick<ArchivedArticle, 'slug'>, { addressOf }: DataSource): string {
  return addressOf(articlePath(slug));
}
