import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { formatProblem } from '../../src/statements/problems.ts';
import { changedNorland, norland } from '../read-folder.ts';

const head = (date: string) =>
  `---\ntitle: x\ndate: ${date}\ntopics: [grain]\nsource: { publisher: norland-news, url: "https://news.example/x" }\n---\n\n`;
const letter = `${head('2031-05-01')}> The port is open.\n>\n> — Ilya Kornev ^port\n`;
const moved = `${head('2031-05-01').replace('topics', 'aliases: [letter-of-may]\ntopics')}> Ships.\n>\n> — Ilya Kornev ^ships\n`;

function read(lines: string, { date = '2031-05-02', path = 'articles/2031/answer.md' } = {}) {
  const changes = {
    'articles/2031/letter.md': letter,
    'articles/2030/письмо.md': moved,
    'articles/2031/broken.md': '---\ntitle: x\n---\n',
    [path]: `${head(date)}> It is shut.\n>\n> — Ada Marsh ^shut\n${lines}\n`,
  };
  const { archive, problems } = buildArchive(norland, changedNorland(changes));
  const statement = archive.statements.find(({ id }) => id === 'shut');
  const own = problems.filter(({ file }) => file.endsWith(path));
  return { archive, statement, problems: own.map((problem) => formatProblem(problem).replaceAll(`${norland}/`, '')) };
}

describe('a relation stands at both ends', () => {
  test('the answer leads to the letter, and the letter to the answer', () => {
    const { archive, statement, problems } = read('> answers [the letter](letter.md#port)');
    expect(problems).toEqual([]);
    const letterSaid = archive.statements.find(({ id }) => id === 'port');
    expect(statement?.relations).toMatchObject([{ kind: 'answers', direction: 'to', byEditors: false }]);
    expect(statement?.relations[0]?.statement).toBe(letterSaid);
    expect(letterSaid?.relations).toMatchObject([{ kind: 'answers', direction: 'from' }]);
    expect(letterSaid?.relations[0]?.statement).toBe(statement);
  });

  test.each([
    ['a hard break', '> answers [a](letter.md#port)  '],
    ['spaces in front', '>   answers   [a](letter.md#port)'],
    ['the editors', '> answers [a](letter.md#port) (editors)'],
    ['an address that is encoded', '> answers [a](../2030/%D0%BF%D0%B8%D1%81%D1%8C%D0%BC%D0%BE.md#ships)'],
    ['another folder', '> answers [a](../2030/письмо.md#ships)'],
    ['the folder itself', '> answers [a](./letter.md#port)'],
    ['a whole entry', '> answers [a](letter.md)'],
    ['two lines', '> answers [a](letter.md#port)\n> denies [b](../2030/письмо.md#ships)'],
  ])('%s', (_what, lines) => {
    const { statement, problems } = read(lines);
    expect(problems, lines).toEqual([]);
    expect(statement?.relations, lines).toHaveLength(lines.split('\n').length);
    expect(statement?.relations[0]?.byEditors).toBe(lines.includes('(editors)'));
  });

  test('a wrapped attribution ends where they begin', () => {
    const text = `${head('2031-05-02')}> It is shut.\n>\n> — Ada Marsh\n> on grain ^shut\n> answers [a](letter.md#port)\n`;
    const { archive, problems } = buildArchive(
      norland,
      changedNorland({ 'articles/2031/letter.md': letter, 'articles/2031/answer.md': text }),
    );
    expect(problems).toEqual([]);
    const statement = archive.statements.find(({ id }) => id === 'shut');
    expect([statement?.topics[0]?.slug, statement?.relations.length]).toEqual(['grain', 1]);
  });

  test('lines may end as on Windows', () => {
    const text =
      `${head('2031-05-02')}> It is shut.\n>\n> — Ada Marsh ^shut\n> answers [a](letter.md#port)\n`.replaceAll(
        '\n',
        '\r\n',
      );
    const { archive, problems } = buildArchive(
      norland,
      changedNorland({ 'articles/2031/letter.md': letter, 'articles/2031/answer.md': text }),
    );
    expect(problems).toEqual([]);
    expect(archive.statements.find(({ id }) => id === 'shut')?.relations).toHaveLength(1);
  });
});

describe('says what is wrong with a relation, where, and how to mend it', () => {
  test.each([
    [
      'a file that is not there',
      '> answers [a](lettre.md#port)',
      '11:11 error the link "lettre.md#port" leads to no entry. Did you mean "letter.md"? Link to the file of an entry, with # and the id of a statement behind it.',
    ],
    [
      'a statement that is not there',
      '> answers [a](letter.md#prot)',
      '11:11 error articles/2031/letter.md has no statement #prot. Did you mean "port"? Its statements are #port.',
    ],
    [
      'an entry in another folder',
      '> answers [a](письмо.md#ships)',
      '11:11 error the link "письмо.md#ships" leads to no entry. Write ../2030/письмо.md#ships.',
    ],
    [
      'an entry as Windows writes its path, and a statement that it does not have',
      '> answers [a](..\\2030\\письмо.md#nothing)',
      '11:11 error the link "..\\2030\\письмо.md#nothing" leads to no entry. Write ../2030/письмо.md.',
    ],
    [
      'an entry by its earlier address',
      '> answers [a](letter-of-may.md)',
      '11:11 error the link "letter-of-may.md" leads to no entry. Write ../2030/письмо.md.',
    ],
    ['itself', '> answers [a](#shut)', '11:11 error a statement that answers itself. Link to the other statement.'],
    [
      'a word that is none',
      '> answer [a](letter.md#port)',
      '11:10 error there is no relation "answer". Did you mean "answers"? Relations are answers, quotes, repeats, denies, corrects, supersedes, translates.',
    ],
    [
      'no link',
      '> answers the letter of May',
      '11:1 error the line "answers …" below the attribution does not say which statement. Link to it: answers [what it was](its-entry.md#its-id).',
    ],
    [
      'something behind the link',
      '> answers [a](letter.md#port) and more',
      '11:11 error "and more" stands behind the link of a relation. Put each relation on a line of its own; only "(editors)" can stand behind the link.',
    ],
  ])('%s', (_what, lines, expected) => {
    expect(read(lines).problems, lines).toEqual([`articles/2031/answer.md:${expected}`]);
  });

  test('of an answer that is older than the letter it warns', () => {
    expect(read('> answers [a](letter.md#port)', { date: '2031-04' }).problems).toEqual([
      'articles/2031/answer.md:11:11 warning this is dated 2031-04, before what it answers (2031-05-01). Check both dates, and which of the two links to the other.',
    ]);
  });

  test('an entry that cannot be read is there all the same', () => {
    expect(read('> answers [a](broken.md#port)').problems).toEqual([]);
  });
});
