import { describe, expect, test } from 'vitest';
import { readNames } from '../../src/cli/read-names.ts';
import { draftReport, findStatements } from '../../src/drafting/draft-report.ts';
import { writeDraft } from '../../src/drafting/write-draft.ts';
import { enReporting } from '../../src/languages/en-reporting.ts';
import { readArticle } from '../../src/statements/article.ts';
import { findUnsaid } from '../../src/statements/verbatim-gate.ts';
import { norland } from '../read-folder.ts';

const transcript = `Ada Marsh answers questions, Port Ada, March 4, 2031

Question (to both ministers): Will grain pass before winter?

Ada Marsh: We have counted the ships. Grain will pass.

Nobody asked us to stop them, and "nobody" will.

Question: And what of the toll, please?

Answer: Let us call a spade a spade. The toll is dead.

Ilya Kornev (laughing): I agree with my colleague.
`;

const said = (text: string) =>
  findStatements(text, enReporting).map(({ kind, entity, parts }) => [
    kind,
    entity,
    parts.map(([start, end]) => text.slice(start, end)).join(' … '),
  ]);

describe('a transcript', () => {
  test('is verbatim turn by turn, without its questions', () => {
    expect(said(transcript)).toEqual([
      [
        'direct',
        'Ada Marsh',
        'We have counted the ships. Grain will pass.\n\nNobody asked us to stop them, and "nobody" will.',
      ],
      ['direct', undefined, 'Let us call a spade a spade. The toll is dead.'],
      ['direct', 'Ilya Kornev', 'I agree with my colleague.'],
    ]);
  });

  test('is drafted in quotation marks, with every word as it is printed', () => {
    const draft = draftReport(transcript, readNames(norland), enReporting, { publisher: 'Norland News' });
    const file = { path: 'draft.md', text: writeDraft(transcript, draft).text };
    expect(file.text).toContain('> “We have counted the ships. Grain will pass.\n>\n> “Nobody asked us');
    expect(file.text).toContain('— WHO SAID IT');
    const { article } = readArticle(file);
    const statements = article?.blocks.flatMap((block) => (block.type === 'statement' ? [block.statement] : [])) ?? [];
    expect(statements.map(({ mode }) => mode)).toEqual(['direct', 'direct', 'direct']);
    expect(article && findUnsaid(article.blocks, file, transcript)).toEqual([]);
  });
});

test.each([
  ['a table', 'Marsh: 1,769.\n\nKornev: 1,501.\n\nMarsh: 547.\n\nKornev: 46.'],
  [
    'labels in front of quotations',
    'Marsh: “Grain will pass.”\n\nKornev: “It will not pass.”\n\nMarsh: “It will pass, and soon.”',
  ],
  [
    'a few colons in a report',
    `Update: The port is open.\n\n${'Ships came and ships went.\n\n'.repeat(9)}Update: It closed.`,
  ],
])('%s is none', (_what, text) => {
  expect(said(text).filter(([kind, , words]) => kind === 'direct' && !words?.startsWith('“'))).toEqual([]);
});
