import { integer, labelCells, labelColumns, list, text, type Table } from '../table.ts';
import { proseText } from '../prose-text.ts';

/** Who published what the entries were read in, by name. */
export const publishers: Table = {
  name: 'publishers',
  title: 'Publishers',
  about: 'A row is an agency, a newspaper, a ministry: whoever published what an entry was read in',
  isImported: true,
  refersTo: {},
  groups: [],
  columns: ({ archive }) => [
    text('slug', 'the name of the file'),
    text('name', 'the name'),
    list('aliases', 'other names and spellings'),
    ...labelColumns(
      'labels',
      archive.publishers.map(({ labels }) => labels),
      'text',
    ),
    text('kind', 'what sort of publisher it is'),
    text('country', 'the country it publishes from, ISO 3166'),
    text('url', 'its home page'),
    list('former', 'earlier names of the file'),
    text('note', 'what the archive says of the publisher'),
    integer('statements', 'how many statements were read there'),
  ],
  *rows({ archive }) {
    const read = Map.groupBy(archive.statements, ({ article }) => article.source.publisher);
    for (const publisher of archive.publishers) {
      yield {
        slug: publisher.slug,
        name: publisher.name,
        aliases: publisher.aliases,
        ...labelCells(publisher.labels),
        kind: publisher.kind,
        country: publisher.country,
        url: publisher.url,
        former: publisher.former.map(({ text: slug }) => slug),
        note: proseText(publisher.noteHtml),
        statements: read.get(publisher)?.length ?? 0,
      };
    }
  },
};
