import { describe, expect, test } from 'vitest';
import { linkNames } from '../../src/archive/archive.ts';
import { readCollection } from '../../src/archive/collection.ts';
import { findRepairs, pinRepair, repaired } from '../../src/review/repairs.ts';
import { readArticle } from '../../src/statements/article.ts';
import { norland, norlandFiles } from '../read-folder.ts';

const { names } = linkNames(readCollection(norland, norlandFiles()));

function fix(statement: string): string {
  const head =
    '---\ntitle: Grain\ndate: 2031-05-30\nsource: { publisher: norland-news, url: https://a.example }\n---\n\n';
  const file = { path: 'entry.md', text: head + statement };
  const { article } = readArticle(file);
  return article ? repaired(file.text, findRepairs(file, article, names)).slice(head.length) : 'unread';
}

describe('what has one right form is written in it', () => {
  test.each([
    ['a hyphen before the speaker', '> Grain.\n>\n> - Ada Marsh on grain\n', '> Grain.\n>\n> — Ada Marsh on grain\n'],
    ['two hyphens', '> Grain.\n>\n> -- Ada Marsh on grain\n', '> Grain.\n>\n> — Ada Marsh on grain\n'],
    ['a dash without a space', '> Grain.\n>\n> —Ada Marsh on grain\n', '> Grain.\n>\n> — Ada Marsh on grain\n'],
    [
      'straight marks',
      '> "Grain," she said, "will pass."\n>\n> — Ada Marsh on grain\n',
      '> “Grain,” she said, “will pass.”\n>\n> — Ada Marsh on grain\n',
    ],
    [
      'straight marks over lines',
      '> She said "grain\n> will pass".\n>\n> — Ada Marsh on grain\n',
      '> She said “grain\n> will pass”.\n>\n> — Ada Marsh on grain\n',
    ],
    [
      'straight marks inside straight marks',
      '> She said: "We told them "no" twice."\n>\n> — Ada Marsh on grain\n',
      '> She said: “We told them “no” twice.”\n>\n> — Ada Marsh on grain\n',
    ],
    [
      'straight marks that end together, over lines and paragraphs',
      '> "They call it "grain\n> of the Strait.""\n>\n> "It is "bread"."\n>\n> — Ada Marsh on grain\n',
      '> “They call it “grain\n> of the Strait.””\n>\n> “It is “bread”.”\n>\n> — Ada Marsh on grain\n',
    ],
    ['a name in another case', '> Grain.\n>\n> — ADA MARSH on GRAIN\n', '> Grain.\n>\n> — Ada Marsh on grain\n'],
  ])('%s', (_what, written, right) => {
    expect(fix(written)).toBe(right);
  });

  test.each([
    ['an alias, as the report prints it', '> Grain.\n>\n> — A. Marsh on grain\n'],
    ['a name that differs in one letter, which may be another person', '> Grain.\n>\n> — Ada Marsch on grain\n'],
    ['a topic that differs in one letter', '> Grain.\n>\n> — Ada Marsh on grains\n'],
    ['a name that nobody has', '> Grain.\n>\n> — Bo Quill on grain\n'],
    ['marks inside marks', '> “She said "no" twice.”\n>\n> — Ada Marsh on grain\n'],
    [
      'a mark that may have been forgotten',
      '> "We will go, she said. "We will not stop," she added.\n>\n> — Ada Marsh on grain\n',
    ],
    [
      'two marks that may have been forgotten',
      '> "We will go.\n> "We will not stop," she added, and left."\n>\n> — Ada Marsh on grain\n',
    ],
    ['a quotation inside one that goes on', '> "We told them "no".\n>\n> "And "yes"."\n>\n> — Ada Marsh on grain\n'],
    ['marks that touch no word', '> "We told them " no " twice."\n>\n> — Ada Marsh on grain\n'],
    ['the title of a link', '> See [the law](https://law.example "Title").\n>\n> — Ada Marsh on grain\n'],
    ['inches', '> A 5" pipe and a 6" pipe.\n>\n> — Ada Marsh on grain\n'],
    ['what is right already', '> “Grain.”\n>\n> — Ada Marsh on grain\n'],
  ])('but not %s', (_what, written) => {
    expect(fix(written)).toBe(written);
  });
});

test.each(['\n', '\r\n', '\r'])('lines that end in %j keep their ends and their places', (end) => {
  const lines = [
    '---',
    'title: Grain',
    'date: 2031-05-30',
    'source: { publisher: norland-news, url: https://a.example }',
  ];
  const text = [...lines, '---', '', '> Grain.', '>', '> -- ADA MARSH on grain', ''].join(end);
  const { article } = readArticle({ path: 'entry.md', text });
  const fixed = article && repaired(text, findRepairs({ path: 'entry.md', text }, article, names));
  expect(fixed).toBe(text.replace('-- ADA MARSH', '— Ada Marsh'));
});

test('a pinned address stands behind the last word of a wrapped attribution', () => {
  const text = `---\ntitle: Grain\ndate: 2031-05-30\nsource: { publisher: norland-news, url: https://a.example }\n---\n
> Grain.\n>\n> — Ada Marsh\n> on grain\n`;
  const { article } = readArticle({ path: 'entry.md', text });
  const block = article?.blocks.find(({ type }) => type === 'statement');
  const pin = block?.type === 'statement' ? pinRepair({ path: 'entry.md', text }, block.statement, 'grain') : undefined;
  expect(repaired(text, pin ? [pin] : [])).toBe(text.replace('> on grain', '> on grain ^grain'));
});
