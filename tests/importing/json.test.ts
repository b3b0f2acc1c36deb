import { describe, expect, test } from 'vitest';
import { archiveOf, importFile, told } from './import-text.ts';

const line = (words: string, more = {}) =>
  JSON.stringify({
    date: '2031-05-02',
    speaker: 'Ada Marsh',
    words,
    topics: ['grain'],
    publisher: 'Norland Gazette',
    url: 'https://example.org/1',
    ...more,
  });

describe('lines of JSON', () => {
  test('are rows each, and one that cannot be read is told by its line and column', async () => {
    const plan = await importFile('a.ndjson', `${line('One.')}\n{"date": \n\n[1]\n${line('Two.', { date: 'soon' })}\n`);
    expect(told(plan)).toEqual([
      expect.stringMatching(/^2:\d+ error this line is not JSON$/),
      '4:1 error this is no object with named values',
      '5:2 error "soon" is not a date that can be read',
    ]);
    expect(plan.counts.taken).toBe(1);
  });
});

describe('a JSON file', () => {
  test('can have its rows in a group, with groups and lists in them', async () => {
    const text = `{ "made": "today", "rows": [\n${line('One.')},\n{ "date": "2031-05-03", "speaker": { "name": "Ada Marsh" }, "words": "Two.", "topics": ["women, peace and security"], "source": { "publisher": "Norland Gazette" } }\n] }`;
    const map =
      'fields: { date: date, speaker: [speaker, speaker.name], words: words, topics: topics, source.publisher: [publisher, source.publisher] }\n';
    const plan = await importFile('a.json', text, { map });
    expect(told(plan)).toEqual([]);
    expect(archiveOf(plan.after).archive.statements.map(({ topics }) => topics.map(({ label }) => label))).toEqual([
      ['grain'],
      ['women, peace and security'],
    ]);
  });

  test('that is none says where', async () => {
    expect(told(await importFile('a.json', '[\n{"a": 1,}\n]'))).toEqual([
      expect.stringMatching(/^2:\d+ error this is not JSON$/),
    ]);
  });
});

describe('the people of Popolo', () => {
  const popolo = {
    persons: [
      {
        id: 'p1',
        name: 'Ludmila Fen',
        family_name: 'Fen',
        given_name: 'Ludmila',
        other_names: [{ name: 'L. Fen' }, { name: 'Людмила Фен', lang: 'ru' }],
        identifiers: [{ scheme: 'wikidata', identifier: 'Q7' }],
        memberships: [],
      },
      { id: 'p2', name: 'Ada Marsh' },
    ],
    organizations: [{ id: 'o1', name: 'Council of Norland' }],
    posts: [{ id: 'x1', label: 'Chair', organization_id: 'o1' }],
    memberships: [
      { person_id: 'p1', post_id: 'x1', start_date: '2030-01-01', end_date: '2031-12-31' },
      { person_id: 'p1', organization_id: 'o1', role: 'member', start_date: '2029' },
      { person_id: 'p1', organization_id: 'o1' },
    ],
  };

  test('become files with the offices of their memberships and posts', async () => {
    const plan = await importFile('ep-popolo.json', JSON.stringify(popolo, undefined, 1));
    expect(told(plan)).toEqual([
      expect.stringContaining('warning a membership of Ludmila Fen in Council of Norland has neither role nor post'),
      expect.stringContaining('warning content/speakers/ada-marsh.md is there already and says otherwise'),
    ]);
    expect(plan.files).toEqual([
      {
        path: 'content/speakers/ludmila-fen.md',
        text: `---
name: Ludmila Fen
sort_name: Fen, Ludmila
aliases: [L. Fen]
labels: { ru: Людмила Фен }
identifiers:
  wikidata: Q7
roles:
  - { role: Chair, organization: Council of Norland, from: 2030-01-01, to: 2031-12-31 }
  - { role: member, organization: Council of Norland, from: 2029 }
---
`,
      },
    ]);
    expect(archiveOf(plan.after).errors).toEqual([]);
    const again = await importFile('ep-popolo.json', JSON.stringify(popolo), { into: plan.after });
    expect([again.files, again.counts.unchanged]).toEqual([[], 2]);
  });
});

test('tables of topics, publishers and speakers become files, whose order does not matter', async () => {
  const topics = await importFile(
    'a.csv',
    'Topic,Aliases,Broader,Scope note\nfish,cod|herring,sea,What is caught. And where.\nsea,,,Salt water.\n',
  );
  expect(told(topics)).toEqual([]);
  expect(topics.files.map(({ text }) => text)).toEqual([
    '---\nlabel: fish\naliases: [cod, herring]\nbroader: [sea]\n---\n\nWhat is caught. And where.\n',
    '---\nlabel: sea\n---\n\nSalt water.\n',
  ]);
  expect(archiveOf(topics.after).errors).toEqual([]);
  const speakers = await importFile(
    'a.csv',
    'name,country,role,from,to\nLudmila Fen,France,Envoy,2030-01-01,\nLudmila Fen,,,,\n',
    { map: 'rows: speakers\n' },
  );
  expect(told(speakers)).toEqual(['3:1 error line 2 has the same name']);
  expect(speakers.files[0]?.text).toBe(
    '---\nname: Ludmila Fen\nsort_name: Fen, Ludmila\ncountry: FR\nroles:\n  - { role: Envoy, from: 2030-01-01 }\n---\n',
  );
});
