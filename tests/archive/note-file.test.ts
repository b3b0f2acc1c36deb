import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readNoteFile } from '../../src/archive/note-file.ts';
import { readPublisher } from '../../src/archive/names/publishers.ts';
import { formatProblem } from '../../src/statements/problems.ts';

const schema = z.strictObject({ name: z.string() });
const read = (text: string, path = 'topics/x.md') => {
  const { data, noteHtml, problems, placeOf } = readNoteFile({ path, text }, schema);
  return { data, noteHtml, problems: problems.map(formatProblem), at: placeOf(['name']) };
};

describe('a file of fields with a note', () => {
  test('is read as both', () => {
    expect(read('---\nname: A\n---\n\nA *note*.\n')).toEqual({
      data: { name: 'A' },
      noteHtml: '<p>A <em>note</em>.</p>',
      problems: [],
      at: { line: 2, column: 7 },
    });
  });

  test('says what is wrong with its fields, its name, its characters and its note', () => {
    const { problems } = read('---\nnam: A\n---\n\nA <b>\u202e\n', 'topics/My Topic.md');
    expect(problems).toEqual([
      'topics/My Topic.md:2:1 error the field "name" is missing. Add it: a value.',
      'topics/My Topic.md:2:1 error there is no field "nam". Did you mean "name"? Fields are name.',
      'topics/My Topic.md:1:1 error "My Topic" cannot be an address. Name the file with small letters and digits, with single hyphens between words.',
      'topics/My Topic.md:5:6 error there is an invisible character here (U+202E). Delete it.',
      'topics/My Topic.md:5:3 error raw HTML is not kept: <b>. Write it as Markdown; to show the characters themselves, write \\< for <.',
    ]);
  });

  test('is not read any further where git left two versions', () => {
    expect(read('---\nname: A\n---\n<<<<<<< a\n<b>\n')).toEqual({
      data: undefined,
      noteHtml: '',
      problems: [expect.stringContaining('topics/x.md:4:1 error git left two versions')],
      at: { line: 1, column: 1 },
    });
  });
});

describe('a publisher', () => {
  test('is all that the file says', () => {
    const text = `---
name: Norland News
aliases: [NNA, N. N.]
labels: { ru: Новости, ar: أخبار }
former: [nna]
kind: agency
country: NO
url: https://news.example
---

Of Norland.
`;
    const { publisher, problems } = readPublisher({ path: 'content/publishers/norland-news.md', text });
    expect(problems).toEqual([]);
    expect(publisher).toEqual({
      slug: 'norland-news',
      file: 'content/publishers/norland-news.md',
      name: 'Norland News',
      aliases: ['NNA', 'N. N.'],
      labels: { ru: 'Новости', ar: 'أخبار' },
      former: [{ text: 'nna', place: { line: 5, column: 10 } }],
      kind: 'agency',
      country: 'NO',
      url: 'https://news.example',
      noteHtml: '<p>Of Norland.</p>',
      names: [
        { text: 'Norland News', place: { line: 2, column: 7 } },
        { text: 'NNA', place: { line: 3, column: 11 } },
        { text: 'N. N.', place: { line: 3, column: 16 } },
        { text: 'Новости', place: { line: 4, column: 15 } },
        { text: 'أخبار', place: { line: 4, column: 28 } },
      ],
    });
  });

  test('needs no more than a name', () => {
    const { publisher } = readPublisher({ path: 'publishers/p.md', text: '---\nname: P\n---\n' });
    expect(publisher).toEqual({
      slug: 'p',
      file: 'publishers/p.md',
      name: 'P',
      aliases: [],
      labels: {},
      former: [],
      noteHtml: '',
      names: [{ text: 'P', place: { line: 2, column: 7 } }],
    });
  });

  test.each(['agency', 'newspaper', 'magazine', 'broadcaster', 'ministry', 'organization'])(
    'can be one of kind %s',
    (kind) => {
      const { publisher } = readPublisher({ path: 'publishers/p.md', text: `---\nname: P\nkind: ${kind}\n---\n` });
      expect(publisher?.kind).toBe(kind);
    },
  );

  test('is none where its fields cannot be read', () => {
    const { publisher, problems } = readPublisher({ path: 'publishers/p.md', text: '---\nname: P\nkind: shop\n---\n' });
    expect([publisher, problems.map(({ code }) => code)]).toEqual([undefined, ['field-value']]);
  });
});
