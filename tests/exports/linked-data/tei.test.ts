import { describe, expect, test } from 'vitest';
import { buildArchive, type Archive } from '../../../src/archive/archive.ts';
import { tei } from '../../../src/exports/linked-data/files/tei.ts';
import { plainText } from '../../../src/statements/statement.ts';
import { importFile, told } from '../../importing/import-text.ts';
import { changedNorland, norland } from '../../read-folder.ts';
import { richCollection } from '../data/rich-collection.ts';

const addressOf = (path: string) => `https://papers.example/strait/${path}`;

/** What TEI can hold of an archive: lines of a paragraph run on, and two people of one name are one. */
function held({ statements }: Archive) {
  return statements.map((statement) => {
    const { article, id, mode, date, topics, speakers } = statement;
    const { source } = article;
    return {
      id,
      mode,
      date: date.edtf,
      of: article.date.edtf,
      words: plainText(statement).replace(/(?<!\n)\n(?!\n)/g, ' '),
      topics: topics.map(({ label }) => label),
      speakers: speakers.map(({ speaker }) => [speaker.name, speaker.kind]),
      entry: [article.slug, article.title, article.occasion, article.place],
      source: [source.publisher.name, source.title, source.url, source.document, source.language],
    };
  });
}

describe('TEI goes back in from an empty folder, as far as it holds what was said', () => {
  test('of the invented collection', async () => {
    const files = changedNorland({}).map(({ path, text }) => ({ path: path.replace(norland, 'content'), text }));
    const { archive } = buildArchive('content', files);
    const site = files.filter(({ path }) => path.endsWith('site.yaml'));
    const plan = await importFile('archive.xml', tei.write({ archive, addressOf }), { into: site });
    expect(told(plan).filter((line) => line.includes('error'))).toEqual([]);
    expect(held(buildArchive('content', plan.after).archive)).toEqual(held(archive));
  });
});

test('TEI goes back in with who is a group and who is not named', async () => {
  const { archive } = buildArchive('content', richCollection);
  const plan = await importFile('archive.xml', tei.write({ archive, addressOf }), { into: richCollection.slice(0, 1) });
  const kinds = (of: Archive) => new Map(of.speakers.map(({ name, kind }) => [name, kind]));
  const again = kinds(buildArchive('content', plan.after).archive);
  for (const name of ['Strait League', 'a senior official', 'Ada Marsh'])
    expect([name, again.get(name)]).toEqual([name, kinds(archive).get(name)]);
});

test('TEI goes back in with days of every kind', async () => {
  const days = [
    '2031-06-XX',
    '203X',
    '2031-21',
    '2031-05-29/..',
    '2031~',
    '2031-05-29T00:00+03:00',
    '2031-05/2031-06',
    '2031-05-30',
  ];
  const said = days.map((day, index) => `> He waited.\n>\n> — Ada Marsh on grain (${day}) ^d${index}\n`).join('\n');
  const file = {
    path: 'content/articles/2031/days.md',
    text: `---\ntitle: Days\ndate: 2031-05-30\nsource: { publisher: wire }\n---\n\n${said}`,
  };
  const { archive } = buildArchive('content', [...richCollection, file]);
  const own = archive.statements.filter(({ article }) => article.slug === 'days');
  const plan = await importFile('archive.xml', tei.write({ archive, addressOf }), { into: richCollection.slice(0, 1) });
  const again = buildArchive('content', plan.after).archive.statements.filter(({ article }) => article.slug === 'days');
  expect(again.map(({ id, date }) => [id, date.edtf])).toEqual(own.map(({ id, date }) => [id, date.edtf]));
  expect(own).toHaveLength(days.length);
});

test('TEI is well-formed whatever the values, and says to the letter who said what', () => {
  const { archive } = buildArchive('content', richCollection);
  const xml = tei.write({ archive, addressOf });
  expect(xml).toContain(
    '<said xml:id="said-letter-open" n="open" who="#speaker-henry-fen-2" ana="#topic-trade" direct="unknown"><p>=1+1 is what he wrote, 他说「开放」.</p></said>',
  );
  expect(xml).toContain('<title>Line with ]]&gt; &amp; &lt;tags&gt; and \\LaTeX%</title>');
});
