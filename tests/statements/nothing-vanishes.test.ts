import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { readArticle } from '../../src/statements/article.ts';
import { changedNorland, norland } from '../read-folder.ts';

const entry = ({ title = 'title: x', fields = '', body = '> Ships.\n>\n> — Ada Marsh on grain\n' }) =>
  `---\n${title}\ndate: 2031-05-30\n${fields}source: { publisher: p, url: https://p.example }\n---\n\n${body}`;
const told = (parts: Parameters<typeof entry>[0]) =>
  readArticle({ path: 'articles/x.md', text: entry(parts) }).problems.map(
    ({ line, column, severity, fact }) => `${line}:${column} ${severity} ${fact}`,
  );

describe('a comment that cuts a value is told', () => {
  test.each([
    ['title: Minister is # 1 in polls', '2:20 warning the value ends here: "# 1 in polls" is a comment to YAML'],
    ['title: Ada #1', '2:12 warning the value ends here: "#1" is a comment to YAML'],
    ['title: Marsh # first', '2:14 warning the value ends here: "# first" is a comment to YAML'],
    ['title: x\nplace: Berth #5', '3:14 warning the value ends here: "#5" is a comment to YAML'],
    ['title: x\ntopics: [Resolution # 5\n ]', '3:21 warning the value ends here: "# 5" is a comment to YAML'],
    ['title: x\nkind: speech #2', '3:14 warning the value ends here: "#2" is a comment to YAML'],
  ])('%j', (title, expected) => {
    expect(told({ title })).toEqual([expected]);
  });

  test('also where nothing is left of the value', () => {
    expect(told({ title: 'title: #1 in polls' })[0]).toBe(
      '2:8 warning the value ends here: "#1 in polls" is a comment to YAML',
    );
  });

  test.each([
    'title: x  # a comment behind two spaces',
    'title: "Minister is # 1 in polls"',
    'title: x\nkind: speech # a word of the list is whole',
    'title: x\n# a line of its own\ntopics: # above a list\n  - grain',
    'title: Marsh#first',
  ])('and %j is none', (title) => {
    expect(told({ title })).toEqual([]);
  });
});

test('a comment that cuts the title of a site is told, and the site is read', () => {
  const files = changedNorland({}).map((file) =>
    file.path.endsWith('site.yaml') ? { ...file, text: file.text.replace('Norland Papers', 'Norland # Papers') } : file,
  );
  const { archive, problems } = buildArchive(norland, files);
  expect(archive.site.title).toBe('Norland');
  expect(problems.map(({ code }) => code)).toEqual(['cut-value']);
});

describe('a footnote that nobody wrote is told', () => {
  test.each([
    ['in prose', 'Prose.[^9] More.\n\n> Ships.\n>\n> — Ada Marsh on grain\n', '7:7 error there is no footnote [^9]'],
    [
      'in the second line',
      'Prose.\nMore.[^n]\n\n> Ships.\n>\n> — Ada Marsh on grain\n',
      '8:6 error there is no footnote [^n]',
    ],
    ['among words', '> Ships.[^9]\n>\n> — Ada Marsh on grain\n', '7:9 error there is no footnote [^9]'],
  ])('%s', (_where, body, expected) => {
    expect(told({ body })).toEqual([expected]);
  });

  test('but not what is written as words, or in code', () => {
    expect(told({ body: '\\[^9] and `[^9]`\n\n> Ships.\n>\n> — Ada Marsh on grain\n' })).toEqual([]);
  });
});

describe('what git left of two versions is told, and nothing that follows from it', () => {
  const two = '<<<<<<< HEAD\n> Ships pass.\n=======\n> Ships wait.\n>>>>>>> other\n>\n> — Ada Marsh on grain\n';
  test.each([
    ['in the body', { body: two }, '7:1'],
    ['among the words', { body: `> They say:\n${two}` }, '8:1'],
    ['in the fields', { title: '<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> other' }, '2:1'],
    ['with line ends of Windows', { body: two.replaceAll('\n', '\r\n') }, '7:1'],
  ])('%s', (_where, parts, place) => {
    expect(told(parts)).toEqual([`${place} error git left two versions of some lines here (<<<<<<<)`]);
  });

  test('also where only the end is left, in a file of names, and in the settings', () => {
    expect(told({ body: '> Ships.\n>\n> — Ada Marsh on grain\n\n>>>>>>> other\n' })).toEqual([
      '11:1 error git left two versions of some lines here (>>>>>>>)',
    ]);
    const files = changedNorland({ 'topics/tolls.md': '---\n<<<<<<< HEAD\nlabel: tolls\n---\n' });
    expect(buildArchive(norland, files).problems.map(({ code }) => code)).toEqual(['conflict']);
  });

  test('a heading, a rule and a quotation in a quotation are none', () => {
    const body = 'Grain\n=======\n\n---\n\n> Ships.\n>\n> — Ada Marsh on grain\n';
    expect(told({ body })).toEqual([]);
  });
});

describe('a mark of inches says what it is', () => {
  const inch = 'error the mark " behind a number is read as a quotation mark, and the marks here do not add up';
  test.each([
    ['alone', '> She spoke of a 5" gun.', [`7:19 ${inch}`]],
    ['in a quotation', '> "A 5" gun was fired," she said.', [`7:7 ${inch}`]],
    ['in a quotation of other marks', '> She said “a 5" gun was fired”.', [`7:16 ${inch}`]],
    ['two', '> A 5" and a 12" gun.', [`7:6 ${inch}`, `7:16 ${inch}`]],
  ])('%s', (_where, said, expected) => {
    expect(told({ body: `${said}\n>\n> — Ada Marsh on grain\n` })).toEqual(expected);
  });

  test.each(['> "We won in 1945," she said.', '> She said "no" in "1945" twice.', '> A 5″ gun.'])(
    '%j is none',
    (said) => {
      expect(told({ body: `${said}\n>\n> — Ada Marsh on grain\n` })).toEqual([]);
    },
  );
});
