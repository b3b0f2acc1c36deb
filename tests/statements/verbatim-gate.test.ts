import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/statements/article.ts';
import { foldPrinted } from '../../src/statements/text/printed-text.ts';
import { formatProblem } from '../../src/statements/problems.ts';
import { textDigest } from '../../src/statements/text/text-digest.ts';
import { nearestPassage } from '../../src/statements/text/nearest-passage.ts';
import { findUnsaid, missingPart, verbatimRuns } from '../../src/statements/text/verbatim-gate.ts';

const report = `PORT ADA, May 30 (NNA) - "Grain will pass before the first  frost," Marsh said. ''Nobody at this table
objected – not one,'' she added, and left.`;
const printed = foldPrinted(report).folded;

describe('words between quotation marks stand in the report', () => {
  test.each([
    ['the very words', 'Grain will pass before the first frost'],
    ['white space apart', 'Grain will\u00a0pass\nbefore the first frost'],
    ['marks of another typography', 'Nobody at this table objected — not one'],
    ['the stop that printing puts before the mark', 'Grain will pass.'],
    ['words left out', 'Grain … before the first frost'],
    ['words left out in brackets', 'Grain will pass [...] frost'],
    ['a word replaced in brackets', '[Wheat] will pass before the first frost'],
    ['a capital in brackets', '[n]obody at this table'.replace('[n]obody', '[N]obody')],
    ['words that a bracket begins', '[They said:] Nobody at this table objected'],
    ['words that an ellipsis begins and ends', '… Grain will pass …'],
    ['nothing but a bracket', '[inaudible]'],
    ['nothing but a stop', '.'],
    ['a gap that a nearer copy of the word would miss', 'not [a soul] ," she'],
    ['letters composed otherwise', 'Grain will pass'.normalize('NFD')],
    ['a word added in brackets', 'Grain will pass [the strait] before the first frost'],
  ])('%s', (_what, words) => {
    expect(missingPart(words, printed)).toBeUndefined();
  });

  test.each([
    ['a word more', 'Grain will surely pass', 'Grain will surely pass'],
    ['a word less', 'Grain pass before', 'Grain pass before'],
    ['another word', 'Grain will pass after the first frost', 'Grain will pass after the first frost'],
    ['half a word at the beginning', 'ain will pass', 'ain will pass'],
    ['half a word at the end', 'Grain will pass before the fir', 'Grain will pass before the fir'],
    ['half of a number', '0 (NNA)', '0 (NNA)'],
    ['half a word behind an ellipsis', 'Grain … ass before', 'ass before'],
    ['another case', 'grain will pass', 'grain will pass'],
    ['the order turned round', 'before the first frost … Grain will pass', 'Grain will pass'],
    ['a bracket that never closes', 'Grain [wheat] will [pass', 'will [pass'],
    ['a bracket that only closes', 'Grain will pass] before', 'Grain will pass] before'],
    ['a bracket that stands for half the report', 'Grain [x] left', 'left'],
  ])('not %s', (_what, words, missing) => {
    expect(missingPart(words, printed)).toBe(missing);
  });

  test('an ellipsis or a bracket that the report prints stands for itself, however long', () => {
    const text = `Grain … ${'…'.repeat(3000)} will [if at all] pass`;
    expect(missingPart(text, foldPrinted(text).folded)).toBeUndefined();
    expect(missingPart(text.replace('will', 'must'), foldPrinted(text).folded)).toBeDefined();
  });

  test('where no space parts the words, they stand anywhere', () => {
    expect(missingPart('粮食会通过', foldPrinted('部长说粮食会通过海峡').folded)).toBeUndefined();
  });

  test('signs that nobody sees, and letters in two parts, make no difference', () => {
    const text =
      '---\ntitle: a\ndate: 2031\nsource: { publisher: b }\n---\n\n> “Café noir”\n>\n> — Ada Marsh on grain\n';
    const { article } = readArticle({ path: 'a.md', text });
    const isFound = (report: string) =>
      article && findUnsaid(article.blocks, { path: 'a.md', text }, report).length === 0;
    expect([isFound('Cafe\u0301 noir'), isFound('\u2066Café\u2069 \u202anoir'), isFound('Cafe noir')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('a word that a line of the report breaks off may stand whole or with its hyphen, and no other way', () => {
    const isFound = (words: string) => {
      const text = `---\ntitle: a\ndate: 2031\nsource: { publisher: b }\n---\n\n> “${words}”\n>\n> — Ada Marsh on grain\n`;
      const { article } = readArticle({ path: 'a.md', text });
      return (
        article && findUnsaid(article.blocks, { path: 'a.md', text }, 'A cease-\nfire for of\ufb01cials.').length === 0
      );
    };
    expect(
      ['A ceasefire for officials', 'A cease-fire for officials', 'A cease fire for officials'].map(isFound),
    ).toEqual([true, true, false]);
  });

  test('a quotation that leaves out more than anybody can compare is refused, and one that leaves out less is compared', () => {
    const factsOf = (gaps: number) => {
      const text = `---\ntitle: a\ndate: 2031\nsource: { publisher: b }\n---\n\n> “${'Grain … '.repeat(gaps)}Grain”\n>\n> — Ada Marsh\n`;
      const { article } = readArticle({ path: 'a.md', text });
      const report = 'Grain will pass. '.repeat(300);
      return article && findUnsaid(article.blocks, { path: 'a.md', text }, report).map(({ fact }) => fact);
    };
    expect([factsOf(200), factsOf(201)]).toEqual([
      [],
      ['a quotation leaves out or replaces words in 201 places: nobody can compare it with the report'],
    ]);
  });

  test('the nearest passage is shown as the report prints it', () => {
    expect(nearestPassage('Nobody at the table objected', foldPrinted(report), report)).toBe(
      'Nobody at this table objected',
    );
    expect(nearestPassage('fish and coal and tolls', foldPrinted(report), report)).toBeUndefined();
  });

  test('a miss names the place, the words and the difference', () => {
    const text = `---
title: Grain
date: 2031-05-30
source: { publisher: nna, url: https://nna.example/1 }
---

> Marsh promised that “grain will go
> soon”, and “[n]obody at this table objected”.
>
> — Ada Marsh on grain

> “Grain will pass before the *first* winter.”
>
> — Ada Marsh on grain
`;
    const file = { path: 'grain.md', text };
    const { article } = readArticle(file);
    expect(article && findUnsaid(article.blocks, file, report).map(formatProblem)).toEqual([
      'grain.md:7:24 error these words are not in the report: "grain will go soon". The report prints "Grain will pass before" ([-Grain-]{+grain+} will [-pass-]{+go+} [-before-]{+soon+}). Quote that, or take the words out of the marks.',
      'grain.md:12:4 error these words are not in the report: "Grain will pass before the first winter". The report prints "Grain will pass before the first frost" (Grain will pass before the first [-frost-]{+winter+}). Quote that, or take the words out of the marks.',
    ]);
  });
});

describe('what a miss says', () => {
  const front = '---\ntitle: a\ndate: 2031\nsource: { publisher: b }\n---\n\n';
  const told = (body: string, report: string, end = '\n') => {
    const file = { path: 'a.md', text: `${front}${body}\n>\n> — Ada Marsh\n`.replaceAll('\n', end) };
    const { article } = readArticle(file);
    return article && findUnsaid(article.blocks, file, report).map((problem) => [problem.code, formatProblem(problem)]);
  };
  const missing = (words: string) =>
    `error these words are not in the report: "${words}". Take them out of the quotation marks, or quote what the report prints.`;

  test('where nothing of the report is near', () => {
    expect(told('> She said:\n>\n> “Grain will pass”', 'Nothing.')).toEqual([
      ['not-verbatim', `a.md:9:4 ${missing('Grain will pass')}`],
    ]);
  });

  test('where the words begin, wherever they are wrapped', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(told('> She said “yes” and\n> “Grain\n> will  pass”', 'yes', end)?.map(([, text]) => text)).toEqual([
        `a.md:8:4 ${missing('Grain will pass')}`,
      ]);
    expect(told('> So “grain *will* pass soon, by the way”', 'Nothing.')?.map(([, text]) => text)).toEqual([
      `a.md:7:7 ${missing('grain will pass soon, by the way')}`,
    ]);
  });

  test('of more than anybody can compare', () => {
    expect(told(`> “${'Grain … '.repeat(201)}Grain”`, 'Grain.')).toEqual([
      [
        'not-verbatim',
        'a.md:7:4 error a quotation leaves out or replaces words in 201 places: nobody can compare it with the report. Quote it in several statements: at most 200 in each.',
      ],
    ]);
  });

  test('and prose has no words to compare', () => {
    expect(told('“Grain will pass.”\n\n> Words.', 'Nothing.')).toEqual([]);
  });
});

describe('which words are compared', () => {
  const runs = (words: string) => {
    const { article } = readArticle({
      path: 'a.md',
      text: `---\ntitle: a\ndate: 2031\nsource: { publisher: b }\n---\n\n> ${words}\n>\n> — Ada Marsh\n`,
    });
    const [block] = article?.blocks ?? [];
    return block?.type === 'statement' ? verbatimRuns(block.statement) : [];
  };
  test.each([
    ['Grain will pass.', []],
    ['“Grain,” she said, “will pass”.', ['Grain,', 'will pass']],
    ['“Grain *will* `now` pass” and “*soon*”', ['Grain will now pass', 'soon']],
    ['“Grain\n>\n> “will pass”', ['Grain', 'will pass']],
    ['It is “…” and “?!”', []],
    ['She *said* “no” and *left*.', ['no']],
  ])('%j: %j', (words, expected) => {
    expect(runs(words)).toEqual(expected);
  });
});

describe('how far words may stand apart', () => {
  const between = (count: number) => `Grain ${'x'.repeat(count)} will pass`;
  test.each([
    ['Grain [x] will', 60 - 2, true],
    ['Grain [x] will', 60 - 1, false],
    ['Grain … will', 5000 - 2, true],
    ['Grain … will', 5000 - 1, false],
  ])('%s, with %i characters between: %s', (words, count, isFound) => {
    expect(missingPart(words, between(count)) === undefined).toBe(isFound);
  });

  test.each([
    ['[T]he ship', 'The ship', true],
    ['[T]he ship', 'Breathe ship', true],
    ['[T] he ship', 'Breathe ship', false],
    ['ship[s]', 'shipping', true],
    ['ship [s]', 'shipping', false],
    ['Grain [...]will', 'Grain x goodwill', false],
    ['Grain (…) will', 'Grain x will', true],
    ['Grain ( ... ) will', 'Grain x will', true],
    ['Grain [ ... ] will', 'Grain x will', true],
    ['Grain [\u2026]will', 'Grain x will', true],
    ['Grain …will', 'Grain x will', true],
    ['Grain . . . will', 'Grain x will', true],
    ['Grain .... will', 'Grain x will', true],
    ['Grain .. will', 'Grain x will', false],
    ['a … b … a', 'a b a', true],
    ['a … b … a', 'a b', false],
  ])('%s in "%s": %s', (words, text, isFound) => {
    expect(missingPart(words, text) === undefined).toBe(isFound);
  });
});

describe('the nearest passage', () => {
  const near = (words: string, text: string) => nearestPassage(words, foldPrinted(text), text);
  test.each([
    ['grain will pass soon', 'First, grain will pass late. Then not.', 'grain will pass late'],
    ['grain will pass soon', 'The Grain  will\npass now.', 'Grain will pass now'],
    ['one two three four', 'four three two one. One, two, three: four', 'One, two, three: four'],
    ['one two three', 'one', 'one'],
    ['one two three four', 'one', undefined],
    ['', 'Grain will pass.', undefined],
    ['— …', 'Grain will pass.', undefined],
    ['grain', '', undefined],
  ])('%j in %j: %j', (words, text, expected) => {
    expect(near(words, text)).toBe(expected);
  });
});

test('the digest of a text is that of its words, however they are printed', async () => {
  const digest = await textDigest(report);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(await textDigest(report.replaceAll("''", '”').replaceAll('  ', '\r\n').replace('–', '—'))).toBe(digest);
  expect(await textDigest(report.replace('Grain', 'Wheat'))).not.toBe(digest);
});
