import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNames } from '../../src/cli/read-names.ts';
import { writeDraft } from '../../src/drafting/write-draft.ts';
import { reportingLanguageOf, reportingLanguages } from './reporting-languages.ts';
import { readArticle } from '../../src/statements/article.ts';
import { findUnsaid } from '../../src/statements/text/verbatim-gate.ts';
import { norland } from '../read-folder.ts';
import { markedTexts, noKindScore, scoreText } from '../bench/drafting/kind-gold.ts';
import { draftReport } from './statements-in.ts';

interface Expected {
  title: string;
  dateline: string;
  date: string;
  agency: string;
  statements: { kind: string; who: string | null; cue: string | null; words: string }[];
}

const folder = 'tests/fixtures/reports';
/** The folders that hold a long report in a language; the others hold texts of a kind. */
const languages = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'report.txt')));
const names = readNames(norland);

test('there is an invented report of at least 20 statements for every language that is read', () => {
  expect(languages.sort()).toEqual(reportingLanguages.map(({ tag }) => tag).sort());
});

describe.each(languages)('a report in %s', (tag) => {
  const text = readFileSync(join(folder, tag, 'report.txt'), 'utf8');
  const expected = JSON.parse(readFileSync(join(folder, tag, 'expected.json'), 'utf8')) as Expected;
  const words = reportingLanguageOf(text);
  const draft = draftReport(text, names, words, { year: 2031 });

  test('is known by its small words', () => {
    expect(words.tag).toBe(tag);
  });

  test('has its headline, dateline, agency and day, and no year that it does not print', () => {
    const { title, dateline, date, agency } = expected;
    const own = draftReport(text, names, words);
    expect([own.title, own.dateline, own.date, own.agency]).toEqual([title, dateline, date, agency]);
    expect(own.doubts.join()).toContain('prints no year');
    expect(draft.date).toBe(date.replace('XXXX', '2031'));
  });

  test('gives every statement, whose it is, by which cue, and in which words', () => {
    expect(expected.statements.length).toBeGreaterThanOrEqual(19);
    const found = draft.statements.map((statement) => ({
      kind: statement.kind,
      who: statement.resolved.speaker?.name ?? statement.entity ?? null,
      cue: statement.cue ?? null,
      words: statement.parts.map(([start, end]) => text.slice(start, end)).join(' … '),
    }));
    expect(found).toEqual(expected.statements);
  });

  test('read back by the reader of entries, the draft has the same statements, and every verbatim word of them is in the report', () => {
    const file = { path: 'draft.md', text: writeDraft(text, draft).text };
    const { article, problems } = readArticle(file);
    const statements = article?.blocks.flatMap((block) => (block.type === 'statement' ? [block.statement] : [])) ?? [];
    expect(problems.filter(({ code }) => code !== 'no-url' && code !== 'repeated-id')).toEqual([]);
    // What leads to the words, as "that" does, is left out: what is mixed in the report can be verbatim in the draft.
    expect(statements.length).toBe(draft.statements.length);
    statements.forEach(({ mode }, index) => {
      const { kind } = draft.statements[index] ?? {};
      expect(kind === 'mixed' ? ['mixed', 'direct'] : [kind]).toContain(mode);
    });
    expect(article && findUnsaid(article.blocks, file, text)).toEqual([]);
  });
});

test.each(reportingLanguages.map(({ tag }) => tag).filter((tag) => tag !== 'en'))(
  'of the marked texts in %s at least four statements in five are right, and none is wrong for certain',
  (tag) => {
    const score = noKindScore();
    for (const marked of markedTexts(tag)) {
      const { textKind = 'none', statements } = draftReport(marked.text, names, reportingLanguageOf(marked.text));
      scoreText(marked, textKind, statements, score);
    }
    expect(score.otherKind).toEqual([]);
    expect(score.marked).toBeGreaterThanOrEqual(60);
    expect(score.right / score.marked, score.errors.join('\n')).toBeGreaterThanOrEqual(0.8);
    expect(score.sureWrong).toBe(0);
  },
);
