import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/statements/article.ts';
import type { AttributionNames } from '../../src/statements/choose-reading.ts';
import {
  emptyStatement,
  entryFields,
  statementAt,
  statementFields,
  withField,
  withStatement,
} from '../../src/statements/entry-edits.ts';
import { entrySlug } from '../../src/statements/addresses/entry-slug.ts';
import { formatProblem } from '../../src/statements/problems.ts';
import { norlandFiles } from '../read-folder.ts';

const entry = `---
# when it was said
date: 2031-05-30
topics: [grain]
source:
  publisher: norland-news # the agency
---

They met for a day.

> “Nobody asked us
> to stop the ships.
>
> “Nobody will.”
>
> -- A. Marsh as Premier on the Strait, grain (2031-05-29) ^nobody-asked

Then they left.

> Grain will pass.
>
> — Ada Marsh
`;
const names: AttributionNames = {
  speaker: (name) => (['Ada Marsh', 'A. Marsh', 'Ilya Marsh'].includes(name) ? 'whole' : undefined),
  holds: () => false,
  isParty: (name) => name === 'Norland',
  isTopic: (name) => ['grain', 'the Strait'].includes(name),
};

describe('an entry edited in a form stays the entry it was', () => {
  test('a field changes, and comments and prose stay', () => {
    expect(withField(entry, ['date'], '2031-06-01')).toBe(entry.replace('date: 2031-05-30', 'date: 2031-06-01'));
    expect(withField(entry, ['source', 'url'], 'https://news.example/1')).toBe(
      entry.replace('# the agency\n', '# the agency\n  url: https://news.example/1\n'),
    );
  });

  test('a value that YAML would misread is quoted, a list stands in brackets, an empty value goes', () => {
    const titled = withField(entry, ['title'], 'Marsh: grain # soon');
    expect(entryFields(titled).title).toBe('Marsh: grain # soon');
    expect(withField(entry, ['topics'], ['grain', 'strait'])).toContain('topics: [grain, strait]');
    expect(withField(entry, ['topics'], [])).not.toContain('topics');
    expect(withField(entry, ['source', 'publisher'], '')).not.toContain('source');
  });

  test('from nothing an entry grows field by field', () => {
    let text = withField('', ['title'], 'Grain');
    text = withField(text, ['source', 'publisher'], 'norland-news');
    text = withStatement(text, 0, {
      ...emptyStatement,
      words: 'Grain will pass.',
      speakers: ['Ada Marsh'],
      topics: ['grain'],
    });
    expect(text).toBe(
      '---\ntitle: Grain\nsource:\n  publisher: norland-news\n---\n\n> Grain will pass.\n>\n> — Ada Marsh on grain\n',
    );
  });

  test('a statement is taken apart and put together again', () => {
    const [first] = statementFields(entry, names);
    expect(first).toEqual({
      words: '“Nobody asked us\nto stop the ships.\n\n“Nobody will.”',
      speakers: ['A. Marsh'],
      role: 'Premier',
      behalf: [],
      topics: ['the Strait', 'grain'],
      date: '2031-05-29',
      locator: '',
      id: 'nobody-asked',
      relations: [],
    });
    expect(first && withStatement(entry, 0, first)).toBe(entry.replace('> --', '> —'));
  });

  test('a statement is taken out with its empty line, and found by its line', () => {
    expect(withStatement(entry, 0, undefined)).toBe(entry.replace(/> “Nobody asked[\s\S]*?asked\n\n/, ''));
    expect([statementAt(entry, 9), statementAt(entry, 12), statementAt(entry, 20)]).toEqual([undefined, 0, 1]);
  });

  test.each(norlandFiles().filter(({ path }) => path.includes('/articles/')))(
    '$path: written as read, it reads the same',
    ({ path, text }) => {
      const rewritten = statementFields(text, names).reduce(
        (changed, fields, index) => withStatement(changed, index, fields),
        text,
      );
      const statementsOf = (source: string) =>
        readArticle({ path, text: source }).article?.blocks.flatMap((block) =>
          block.type === 'statement' ? [[block.statement.id, block.statement.paragraphs, block.statement.mode]] : [],
        );
      expect(statementsOf(rewritten)).toEqual(statementsOf(text));
    },
  );

  test('clauses may come before their speaker', () => {
    const begun = {
      ...emptyStatement,
      words: 'Grain.',
      role: 'Premier',
      topics: ['grain'],
      date: '2031-05',
      id: 'grain',
    };
    const written = withStatement('', 0, begun);
    expect(written).toContain('> — as Premier on grain (2031-05) ^grain\n');
    expect(statementFields(written, names)).toEqual([begun]);
    const dated = { ...begun, role: '', topics: [], id: '' };
    expect(statementFields(withStatement('', 0, dated), names)).toEqual([dated]);
  });

  test('several speakers, parties, a locator and relations are fields of their own', () => {
    const block =
      '> Grain will pass.\n>\n> — Ada Marsh; Ilya Marsh for Norland on grain [p. 4] ^pass\n> answers [the letter](letter.md#grain) (editors)\n';
    const [read] = statementFields(block, names);
    expect(read).toEqual({
      ...emptyStatement,
      words: 'Grain will pass.',
      speakers: ['Ada Marsh', 'Ilya Marsh'],
      behalf: ['Norland'],
      topics: ['grain'],
      locator: 'p. 4',
      id: 'pass',
      relations: ['answers [the letter](letter.md#grain) (editors)'],
    });
    expect(read && withStatement(block, 0, read)).toBe(block);
  });

  test('an attribution may be wrapped, and words may end without one', () => {
    const wrapped = statementFields('> Grain.\n>\n> — Ada Marsh\n> on grain\n', names)[0];
    expect([wrapped?.words, wrapped?.speakers, wrapped?.topics]).toEqual(['Grain.', ['Ada Marsh'], ['grain']]);
    expect(statementFields('> Grain — in May.\n', names)[0]?.words).toBe('Grain — in May.');
  });

  test('dashes at the end of a value do not end the fields', () => {
    const dashed = entry.replace('date: 2031-05-30', 'title: Marsh speaks ---\ndate: 2031-05-30');
    expect(withField(dashed, ['date'], '2031-06-01')).toBe(dashed.replace('2031-05-30', '2031-06-01'));
    expect(withField('---\n---\nWords.\n', ['date'], '2031')).toBe('---\ndate: 2031\n---\nWords.\n');
  });

  test('a comment behind a changed value stays', () => {
    expect(withField(entry, ['source', 'publisher'], 'strait-review')).toBe(
      entry.replace('norland-news # the agency', 'strait-review # the agency'),
    );
  });

  test('with a statement go the questions that a draft has about it, and no other comment', () => {
    const asked =
      '<!-- why -->\n\n<!-- ? who -->\n\n<!-- ? when -->\n\n> One.\n>\n> — Ada Marsh\n\n> Two.\n>\n> — Ada Marsh\n';
    expect(withStatement(asked, 0, undefined)).toBe('<!-- why -->\n\n> Two.\n>\n> — Ada Marsh\n');
  });

  test.each(['foo', '- a\n- b'])('front matter that is no fields is left alone: %j', (front) => {
    const text = `---\n${front}\n---\n\nWords.\n`;
    expect([withField(text, ['date'], '2031'), entryFields(text)]).toEqual([text, {}]);
  });

  test('fields that cannot be read are left alone', () => {
    const broken = entry.replace('topics: [grain]', 'topics: [grain');
    expect(withField(broken, ['date'], '2031')).toBe(broken);
    expect(entryFields(broken)).toEqual({});
  });
});

test('the name of a file says when, who and what', () => {
  expect(entrySlug('2031-05-30', 'Ada Marsh', 'Strait of Ada')).toBe('2031-05-30-marsh-strait-of-ada');
  expect(entrySlug('2031-05~', 'Илья Корнев', undefined)).toBe('2031-05-корнев');
  expect(entrySlug('2031-05-28/2031-05-29', 'José Muñoz', 'हिन्दी')).toBe('2031-05-28-munoz-हिन्दी');
  expect(entrySlug('2031-05-30', 'Ada Marsh', 'зерно '.repeat(60))).toMatch(
    /^2031-05-30-marsh(?:-зерно)+-зер-[0-9a-z]{7}$/,
  );
});

test.each(['1. The ports open.', '2) Ships are counted.', '* Tolls fall.', '# Seven points', '12. One\n13. Two'])(
  'a point typed as words is words, and comes back as it was typed: %s',
  (words) => {
    const typed = { ...emptyStatement, words, speakers: ['Ada Marsh'], topics: ['grain'] };
    const begun = '---\ntitle: Points\ndate: 2031-05-30\nsource: { publisher: b, url: https://b.example/1 }\n---\n';
    const text = withStatement(begun, 0, typed);
    expect(statementFields(text, names)).toEqual([typed]);
    const { article, problems } = readArticle({ path: 'a.md', text });
    expect(problems.map(formatProblem)).toEqual([]);
    const [statement] = article?.blocks.flatMap((block) => (block.type === 'statement' ? [block.statement] : [])) ?? [];
    const runs = statement?.paragraphs.flat().map((run) => run.text);
    expect(runs?.join('')).toBe(words.replace('\n', ' '));
  },
);
