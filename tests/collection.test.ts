import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../src/archive/archive.ts';
import { speakersOf } from '../src/archive/archived-statement.ts';
import { readContent } from '../src/site/read-content.ts';

/**
 * The collection that ships was written from verified records, kept outside the repository. The fixture holds what must not
 * drift: for each statement the number of its record, and the speaker, date and address that the record gives. Where a
 * change is right, change the fixture with it and say in the commit what it rests on.
 */
interface Source {
  record: number;
  entry: string;
  speaker: string;
  date: string;
  /** Null where the record has none. */
  address: string | null;
}

const sources = JSON.parse(readFileSync('tests/fixtures/collection.json', 'utf8')) as Source[];
const { archive, problems } = buildArchive('content', readContent('content').files);
/** Written from the whole report of the agency: its four records are parts of it, and it has more statements than they. */
const seedEntry = '2017-03-29-lavrov-national-interest';

test('is clean: what is said of it is a warning that one source has no address', () => {
  expect(problems.map(({ code, file }) => [code, file])).toEqual([['no-url', `content/articles/2017/${seedEntry}.md`]]);
});

test('holds what the records hold, and nothing else', () => {
  const shipped = archive.articles
    .filter(({ slug }) => slug !== seedEntry)
    .flatMap(({ slug, source, statements }) =>
      statements.map(({ speakers: [{ speaker }], date }) => ({
        entry: slug,
        speaker: speaker.name,
        date: date.edtf,
        address: source.url,
      })),
    );
  const expected = sources
    .filter(({ entry }) => entry !== seedEntry)
    .map(({ entry, speaker, date, address }) => ({ entry, speaker, date, address }));
  const inOrder = (a: { entry: string; speaker: string }, b: { entry: string; speaker: string }) =>
    `${a.entry} ${a.speaker}` < `${b.entry} ${b.speaker}` ? -1 : 1;
  expect(shipped.toSorted(inOrder)).toEqual(expected.toSorted(inOrder));
});

test('says of the report of the agency what its records say', () => {
  const entry = archive.articles.find(({ slug }) => slug === seedEntry);
  const records = sources.filter(({ entry: slug }) => slug === seedEntry);
  expect(records).toHaveLength(4);
  for (const { speaker, date, address } of records) {
    expect([...new Set(entry?.statements.map((statement) => statement.speakers[0].speaker.name))]).toEqual([speaker]);
    expect([entry?.date.edtf, entry?.source.url ?? null]).toEqual([date, address]);
  }
});

test('uses each record once', () => {
  const records = sources.map(({ record }) => record);
  expect(records).toHaveLength(124);
  expect(new Set(records).size).toBe(124);
});

describe('keeps the house rule on words', () => {
  test.each(archive.statements.map((statement) => [`${statement.article.slug}#${statement.id}`, statement] as const))(
    '%s paraphrases, with speaker, office and source',
    (_address, { mode, speakers: [{ speaker, role }], article }) => {
      expect(mode).toBe('indirect');
      expect(role !== undefined || speaker.kind !== 'person').toBe(true);
      expect(article.source.url !== undefined || article.slug === seedEntry).toBe(true);
    },
  );

  test('every topic says what it covers in two sentences, every speaker has a note', () => {
    const sentences = (html: string) => html.replace(/<[^>]*>/g, '').match(/[^.]+\.(?=\s|$)/g) ?? [];
    expect(archive.topics.filter(({ noteHtml }) => sentences(noteHtml).length !== 2).map(({ slug }) => slug)).toEqual(
      [],
    );
    expect(archive.speakers.filter(({ noteHtml }) => sentences(noteHtml).length !== 2).map(({ slug }) => slug)).toEqual(
      [],
    );
  });

  test('every speaker and topic is spoken of, every publisher is a source or a hop', () => {
    const speakers = new Set(archive.statements.flatMap(speakersOf).map(({ slug }) => slug));
    expect(archive.speakers.filter(({ slug }) => !speakers.has(slug)).map(({ slug }) => slug)).toEqual([]);
    const used = archive.articles.flatMap(({ source, via }) => [source.publisher.name, ...via.map(({ name }) => name)]);
    expect(archive.publishers.filter(({ name }) => !used.includes(name)).map(({ name }) => name)).toEqual([]);
  });
});
