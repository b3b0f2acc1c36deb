import { describe, expect, test } from 'vitest';
import type { AttributionNames } from '../../src/statements/choose-reading.ts';
import {
  emptyStatement,
  entryFields,
  hasReadableFields,
  statementAt,
  statementBlock,
  statementFields,
  withField,
  withStatement,
  withStatementsFor,
} from '../../src/statements/entry-edits.ts';
import { entrySlug } from '../../src/statements/addresses/entry-slug.ts';

const names: AttributionNames = {
  speaker: (name) => (name === 'Ada Marsh' ? 'whole' : undefined),
  holds: () => false,
  isParty: (name) => name === 'Norland',
  isTopic: (name) => ['grain', 'ships'].includes(name),
};
const said = (words: string, more = {}) => ({ ...emptyStatement, words, speakers: ['Ada Marsh'], ...more });

test('a statement of which nothing is filled in has nothing', () => {
  expect(emptyStatement).toEqual({
    words: '',
    speakers: [],
    role: '',
    behalf: [],
    topics: [],
    date: '',
    locator: '',
    id: '',
    relations: [],
  });
});

describe('fields of an entry', () => {
  test.each([
    ['---\ntitle: x\n---\n', true, { title: 'x' }],
    ['--- \t\ntitle: x\n---\t\nWords.', true, { title: 'x' }],
    ['---\ntopics: [a, b]\nsource:\n  url: c\n---', true, { topics: ['a', 'b'], source: { url: 'c' } }],
    ['---\na: 1.10\nb: NO\nc: 2031\n---\n', true, { a: '1.10', b: 'NO', c: '2031' }],
    ['---\n---\n', true, {}],
    ['---\n\n---\n', true, {}],
    ['Words.', true, {}],
    ['', true, {}],
    ['---\ntitle: x\n', true, {}],
    ['---\ntitle: [x\n---\n', false, {}],
    ['---\ntitle: x\ntitle: y\n---\n', false, {}],
    ['---\nwords\n---\n', false, {}],
    ['---\n- a\n---\n', false, {}],
    ['Words.\n---\ntitle: x\n---\n', true, {}],
  ])('%j: readable %s, %j', (text, isReadable, data) => {
    expect(hasReadableFields(text)).toBe(isReadable);
    expect(entryFields(text)).toEqual(data);
  });
});

describe('a field changed', () => {
  const entry = '---\n# a note\ntitle: x # one\nsource:\n  url: a # two\n---\nWords.\n---\nMore.\n';
  const changed = (path: string[], value: unknown, text = entry) =>
    withField(text, path, value).replace(/^---\n([\s\S]*?)---\nWords\.\n---\nMore\.\n$/, '$1');

  test.each([
    [['title'], 'y', '# a note\ntitle: y # one\nsource:\n  url: a # two\n'],
    [['title'], '', 'source:\n  url: a # two\n'],
    [['title'], [], 'source:\n  url: a # two\n'],
    [['title'], undefined, 'source:\n  url: a # two\n'],
    [['title'], ['y', 'z'], '# a note\ntitle: [y, z]\nsource:\n  url: a # two\n'],
    [['kind'], 'post', '# a note\ntitle: x # one\nsource:\n  url: a # two\nkind: post\n'],
    [['kind'], '', '# a note\ntitle: x # one\nsource:\n  url: a # two\n'],
    [['topics'], ['a', 'b: c'], '# a note\ntitle: x # one\nsource:\n  url: a # two\ntopics: [a, "b: c"]\n'],
    [['also'], [{ url: 'b' }], '# a note\ntitle: x # one\nsource:\n  url: a # two\nalso:\n  - url: b\n'],
    [['source', 'url'], 'b', '# a note\ntitle: x # one\nsource:\n  url: b # two\n'],
    [['source', 'title'], 'b', '# a note\ntitle: x # one\nsource:\n  url: a # two\n  title: b\n'],
    [['source', 'title'], '', '# a note\ntitle: x # one\nsource:\n  url: a # two\n'],
    [['source', 'url'], '', '# a note\ntitle: x # one\n'],
    [['other', 'url'], 'b', '# a note\ntitle: x # one\nsource:\n  url: a # two\nother:\n  url: b\n'],
    [['other', 'url'], '', '# a note\ntitle: x # one\nsource:\n  url: a # two\n'],
    [['title', 'url'], 'b', '# a note\ntitle:\n  url: b\nsource:\n  url: a # two\n'],
    [
      ['title'],
      'a '.repeat(100).trim(),
      `# a note\ntitle: ${'a '.repeat(100).trim()} # one\nsource:\n  url: a # two\n`,
    ],
  ])('%j to %j', (path, value, expected) => {
    expect(changed(path, value)).toBe(expected);
  });

  test('of an entry that has none yet, and the last of one', () => {
    expect(withField('Words.', ['title'], 'x')).toBe('---\ntitle: x\n---\nWords.');
    expect(withField('---\ntitle: x\n---\nWords.', ['title'], '')).toBe('---\n---\nWords.');
    expect(withField('---\nsource: { url: a, title: b }\n---\n', ['source', 'url'], '')).toBe(
      '---\nsource: {title: b}\n---\n',
    );
  });

  test('is none where the fields cannot be read', () => {
    expect(withField('---\ntitle: [x\n---\nWords.', ['title'], 'y')).toBe('---\ntitle: [x\n---\nWords.');
  });
});

describe('a statement as a blockquote', () => {
  test.each([
    [said('Grain.'), '> Grain.\n>\n> — Ada Marsh'],
    [said('  Grain.\n\nShips.  '), '> Grain.\n>\n> Ships.\n>\n> — Ada Marsh'],
    [said('Grain.\n   \nShips.'), '> Grain.\n>\n> Ships.\n>\n> — Ada Marsh'],
    [
      said('Grain.', {
        speakers: [' Ada Marsh ', 'Bo Lund'],
        role: ' Premier ',
        behalf: ['Norland', 'Sudmark'],
        topics: ['grain', 'ships'],
        date: ' 2031 ',
        locator: ' p. 4 ',
        id: ' own ',
        relations: ['answers [a](a.md)', 'denies [b](b.md)'],
      }),
      '> Grain.\n>\n> — Ada Marsh; Bo Lund as Premier for Norland, Sudmark on grain, ships (2031) [p. 4] ^own\n> answers [a](a.md)\n> denies [b](b.md)',
    ],
    [said('Grain.', { speakers: [], role: ' ', date: ' ', locator: ' ', id: ' ' }), '> Grain.\n>\n> —'],
    [
      said('1. One\n2) Two\n12.\n- a\n+ b\n* c\n# d\n###### e\n-'),
      '> 1\\. One\n> 2\\) Two\n> 12\\.\n> \\- a\n> \\+ b\n> \\* c\n> \\# d\n> \\###### e\n> \\-\n>\n> — Ada Marsh',
    ],
    [
      said('a\n   1. b\n    1. c\n1.5 d\n-e\n#f\n####### g\n1234567890. h'),
      '> a\n>    1\\. b\n>     1. c\n> 1.5 d\n> -e\n> #f\n> ####### g\n> 1234567890. h\n>\n> — Ada Marsh',
    ],
  ])('%j', (fields, block) => {
    expect(statementBlock(fields)).toBe(block);
  });

  test('comes back as it was', () => {
    const fields = said('1. One\n\n- Two\n\n# Three', {
      role: 'Premier',
      behalf: ['Norland'],
      topics: ['grain'],
      date: '2031',
      locator: 'p. 4',
      id: 'own',
      relations: ['answers [a](a.md)', 'denies [b](b.md)'],
    });
    expect(statementFields(statementBlock(fields), names)).toEqual([fields]);
  });
});

test.each([
  '1. One\n2) Two\n12.\n123456789. Three',
  '- a\n+ b\n* c\n# d\n###### e\n-\n#',
  'a\n   1. b\n   - c\n    1. d\n    - e',
  'a \\- b\nc1\\. d\nab\\- c',
  '1.5 d\n-e\n#f\n####### g\n1234567890. h',
])('words come back as they were typed: %j', (words) => {
  expect(statementFields(statementBlock(said(words)), names)).toEqual([said(words)]);
});

describe('a blockquote as a statement', () => {
  test.each([
    ['> Grain.\n>\n> — Ada Marsh', said('Grain.')],
    ['   > Grain.\n>ships\n>\n>— Ada Marsh', said('Grain.\nships')],
    ['> Grain.\n> — Ada Marsh', said('Grain.')],
    ['> Grain.\n>\n> — Ada Marsh\n> on grain', said('Grain.', { topics: ['grain'] })],
    [
      '> Grain.\n>\n> — Ada Marsh\n> on grain\n> answers [a](a.md)\n> denies [b](b.md)\n>',
      said('Grain.', { topics: ['grain'], relations: ['answers [a](a.md)', 'denies [b](b.md)'] }),
    ],
    ['> Grain.\n>\n>   — Ada Marsh\n>   answers [a](a.md)', said('Grain.', { relations: ['answers [a](a.md)'] })],
    ['> Grain.\n>\n> Ships.', said('Grain.\n\nShips.', { speakers: [] })],
    ['> Grain.\n> answers [a](a.md)', said('Grain.\nanswers [a](a.md)', { speakers: [] })],
    ['> — Ada Marsh', said('')],
    ['>', said('', { speakers: [] })],
    ['> Grain.\n>\n> — on grain', said('Grain.', { speakers: [], topics: ['grain'] })],
    ['> Grain.\n>\n> —', said('Grain.', { speakers: [] })],
    ['> Grain.\n>\n> -- Ada Marsh ^own', said('Grain.', { id: 'own' })],
  ])('%j', (block, fields) => {
    expect(statementFields(block, names)).toEqual([fields]);
  });

  test('each of several, and none of what is indented or is no quote', () => {
    const text = 'Before.\n\n> One.\n>\n> — Ada Marsh\n\n    > Code.\n\na > b\n\n> Two.\n>\n> — Ada Marsh';
    expect(statementFields(text, names).map(({ words }) => words)).toEqual(['One.', 'Two.']);
    expect(statementFields('Words.', names)).toEqual([]);
  });
});

describe('statements of an entry', () => {
  const one = '> One.\n>\n> — Ada Marsh';
  const two = '> Two.\n>\n> — Ada Marsh';
  const text = `---\ntitle: x\n---\n\nBefore.\n\n${one}\n\nBetween.\n\n${two}\n`;

  test('change in their place', () => {
    expect(withStatement(text, 0, said('New.'))).toBe(text.replace('One.', 'New.'));
    expect(withStatement(text, 1, said('New.\n\nMore.'))).toBe(text.replace('> Two.', '> New.\n>\n> More.'));
  });

  test('are added behind the last', () => {
    expect(withStatement(text, 2, said('New.'))).toBe(`${text}\n> New.\n>\n> — Ada Marsh\n`);
    expect(withStatement(`${text}\n\n`, 7, said('New.'))).toBe(`${text}\n> New.\n>\n> — Ada Marsh\n`);
  });

  test('are taken out with an empty line, and the questions about them', () => {
    expect(withStatement(text, 0, undefined)).toBe(text.replace(`${one}\n\n`, ''));
    expect(withStatement(text, 2, undefined)).toBe(text);
    expect(withStatement(`${one}\nBehind.`, 0, undefined)).toBe('Behind.');
    const asked = `a\n\n<!-- ? who -->\n\n${one}`;
    expect(withStatement(asked, 0, undefined)).toBe('a\n');
    expect(withStatement(asked.replace('? who', 'who'), 0, undefined)).toBe('a\n\n<!-- who -->\n');
    expect(withStatement(asked.replace('-->\n\n', '-->\n'), 0, undefined)).toBe('a\n\n<!-- ? who -->');
    expect(withStatement(asked.replace('<!--', 'b <!--'), 0, undefined)).toBe('a\n\nb <!-- ? who -->\n');
    expect(withStatement(asked.replace('-->', '--> b'), 0, undefined)).toBe('a\n\n<!-- ? who --> b\n');
  });

  test('several stand in the place of one', () => {
    expect(withStatementsFor(text, 0, [said('New.'), said('More.')])).toBe(
      text.replace(one, '> New.\n>\n> — Ada Marsh\n\n> More.\n>\n> — Ada Marsh'),
    );
    expect(withStatementsFor(text, 2, [said('New.')])).toBe(text);
  });

  test('are found by their lines', () => {
    expect([1, 6, 7, 9, 12, 13, 99].map((line) => statementAt(text, line))).toEqual([
      undefined,
      undefined,
      0,
      0,
      0,
      1,
      1,
    ]);
    expect(text.split('\n')[6]).toBe('> One.');
    expect(statementAt('Words.', 1)).toBeUndefined();
  });
});

describe('the name of a file', () => {
  test.each([
    ['2031-05-30', 'Ada Marsh', 'Strait of Ada', '2031-05-30-marsh-strait-of-ada'],
    ['2031-05~', undefined, undefined, '2031-05'],
    ['2031-XX', ' Ada  Marsh ', undefined, '2031-xx-marsh'],
    ['2031-05-28/2031-05-29', undefined, 'Grain & ships', '2031-05-28-grain-ships'],
    ['', 'Muñoz', 'Ἀθῆναι', 'munoz-αθηναι'],
    ['2031', 'Йов', 'हिन्दी', '2031-йов-हिन्दी'],
    ['2031', '–', '…', '2031'],
    ['2031T14:05', 'Ada', '', '20311405-ada'],
  ])('of %s, %s on %s is %s', (date, speaker, topic, slug) => {
    expect(entrySlug(date, speaker, topic)).toBe(slug);
  });
});
