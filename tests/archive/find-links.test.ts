import { describe, expect, test } from 'vitest';
import type { ArchivedArticle, ArchivedStatement } from '../../src/archive/archived-statement.ts';
import { findLinks, linkRelations, targetOf } from '../../src/archive/link-relations.ts';
import type { StatedRelation } from '../../src/statements/relations.ts';
import { dateOf } from '../date-of.ts';

interface Said {
  id: string;
  date: ReturnType<typeof dateOf>;
  article: Entry;
}
interface Entry {
  file: string;
  slug: string;
  aliases: string[];
  date: ReturnType<typeof dateOf>;
  statements: Said[];
}

/** An entry of a day with statements of the same day. */
function entry(file: string, day: string, ids: string[], aliases: string[] = []): Entry {
  const slug = file.slice(file.lastIndexOf('/') + 1, -3);
  const made: Entry = { file, slug, aliases, date: dateOf(day), statements: [] };
  made.statements = ids.map((id) => ({ id, date: dateOf(day), article: made }));
  return made;
}

const letter = entry('content/articles/2031/letter.md', '2031-05-01', ['port', 'ships']);
const old = entry('content/articles/2030/née.md', '2030-01-01', ['lé'], ['first-letter']);
const answer = entry('content/articles/2031/answer.md', '2031-05-02', ['shut', 'open']);
const long = entry('content/articles/2031/long.md', '2031-04-01', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
const empty = entry('content/articles/2031/empty.md', '2031-04-01', []);
const entries = [letter, old, answer, long, empty];
const files = new Set([...entries.map(({ file }) => file), 'content/articles/2031/broken.md']);

/** Where a relation of the first statement of an entry leads, or what is wrong with it. */
function follow(target: string, from = answer) {
  const stated: StatedRelation = {
    kind: 'answers',
    label: 'x',
    target,
    byEditors: false,
    place: { line: 9, column: 3 },
  };
  const said = from.statements[0];
  if (!said) throw new Error(`${from.file} says nothing`);
  const { links, problems } = findLinks([{ from: said, stated }], entries, files);
  return {
    leadsTo: links.map(({ article, statement }) => `${article.slug}${statement ? `#${statement.id}` : ''}`),
    problems: problems.map(
      ({ file, line, column, severity, code, fact, repair }) =>
        `${file}:${line}:${column} ${severity} ${code}: ${fact}. ${repair}`,
    ),
  };
}

describe('leads to a statement, or to an entry as a whole', () => {
  test.each([
    ['letter.md#port', 'letter#port'],
    ['./letter.md#ships', 'letter#ships'],
    ['../2031//letter.md#port', 'letter#port'],
    ['letter.md', 'letter'],
    ['../2030/née.md#lé', 'née#lé'],
    ['../2030/ne%CC%81e.md#le%CC%81', 'née#lé'],
    ['../2030/n%C3%A9e.md', 'née'],
    ['#open', 'answer#open'],
    ['answer.md#open', 'answer#open'],
  ])('%s: %s', (target, expected) => {
    expect(follow(target)).toEqual({ leadsTo: [expected], problems: [] });
  });

  test('nothing is said of an entry that has problems of its own', () => {
    expect(follow('broken.md#x')).toEqual({ leadsTo: [], problems: [] });
  });
});

describe('says what is wrong with a link', () => {
  const hint = 'Link to the file of an entry, with # and the id of a statement behind it.';
  test.each([
    ['lettre.md#port', `dead-relation: the link "lettre.md#port" leads to no entry. Did you mean "letter.md"? ${hint}`],
    ['nothing-like-it.md', `dead-relation: the link "nothing-like-it.md" leads to no entry. ${hint}`],
    ['née.md', 'dead-relation: the link "née.md" leads to no entry. Write ../2030/née.md.'],
    ['first-letter.md#x', 'dead-relation: the link "first-letter.md#x" leads to no entry. Write ../2030/née.md.'],
    ['2031/letter.md', 'dead-relation: the link "2031/letter.md" leads to no entry. Write letter.md.'],
    ['%E0%A4.md', 'dead-relation: the link "%E0%A4.md" cannot be read. Write the name of the file as it is.'],
    [
      'letter.md#prot',
      'dead-relation: content/articles/2031/letter.md has no statement #prot. Did you mean "port"? Its statements are #port, #ships.',
    ],
    [
      'letter.md#',
      'dead-relation: content/articles/2031/letter.md has no statement #. Its statements are #port, #ships.',
    ],
    [
      'long.md#zzzzz',
      'dead-relation: content/articles/2031/long.md has no statement #zzzzz. Give the id of one of its statements.',
    ],
    ['#shut', 'relation-to-itself: a statement that answers itself. Link to the other statement.'],
    ['answer.md', 'relation-to-itself: a statement that answers itself. Link to the other statement.'],
  ])('%s', (target, expected) => {
    expect(follow(target)).toEqual({ leadsTo: [], problems: [`${answer.file}:9:3 error ${expected}`] });
  });

  test.each([
    ['answer.md#open', '2031-05-02'],
    ['answer.md', '2031-05-02'],
  ])('of what is dated later, as %s, it leads there and warns', (target, day) => {
    expect(follow(target, letter)).toEqual({
      leadsTo: [target.replace('.md', '')],
      problems: [
        `${letter.file}:9:3 warning relation-before: this is dated 2031-05-01, before what it answers (${day}). Check both dates, and which of the two links to the other.`,
      ],
    });
  });
});

test('the file that a relation leads to is told without any entry', () => {
  const of = (target: string) => targetOf('content/articles/2031/a.md', { target } as StatedRelation);
  expect(['b.md#x', '../2030/b.md', '#x', '%E0%A4.md'].map(of)).toEqual([
    'content/articles/2031/b.md',
    'content/articles/2030/b.md',
    'content/articles/2031/a.md',
    undefined,
  ]);
});

test('a relation is told at both ends, at an entry where it leads to the whole of it', () => {
  const archived = (from: Entry) => {
    const article = { ...from, relations: [], statements: [] as unknown[] } as unknown as ArchivedArticle;
    article.statements = from.statements.map(
      (said) => ({ ...said, article, relations: [] }) as unknown as ArchivedStatement,
    );
    return article;
  };
  const [to, by] = [archived(letter), archived(answer)];
  const [from] = by.statements;
  const [port] = to.statements;
  if (!from || !port) throw new Error('nobody said anything');
  const stated = ['letter.md#port', 'letter.md'].map((target, index): StatedRelation => ({
    kind: 'answers',
    label: 'x',
    target,
    byEditors: index === 1,
    place: { line: 9, column: 3 },
  }));
  expect(
    linkRelations(
      stated.map((one) => ({ from, stated: one })),
      [to, by],
      files,
    ),
  ).toEqual([]);
  expect(from.relations).toEqual([
    { kind: 'answers', direction: 'to', statement: port, article: to, byEditors: false },
    { kind: 'answers', direction: 'to', statement: undefined, article: to, byEditors: true },
  ]);
  expect(port.relations).toEqual([
    { kind: 'answers', direction: 'from', statement: from, article: by, byEditors: false },
  ]);
  expect(to.relations).toEqual([{ kind: 'answers', direction: 'from', statement: from, article: by, byEditors: true }]);
});
