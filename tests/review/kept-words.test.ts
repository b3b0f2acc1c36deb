import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkNames } from '../../src/archive/archive.ts';
import { readCollection } from '../../src/archive/collection.ts';
import { findRepairs, repaired } from '../../src/review/repairs.ts';
import { readArticle, type Article } from '../../src/statements/article.ts';
import { norland, norlandFiles } from '../read-folder.ts';

const { names } = linkNames(readCollection(norland, norlandFiles()));
const head =
  '---\ntitle: Grain\ndate: 2031-05-30\nsource: { publisher: norland-news, url: https://a.example }\n---\n\n';

function read(text: string): Article | undefined {
  return readArticle({ path: 'entry.md', text }, { html: false }).article;
}

/** Each character that is read of each statement, with whether it is verbatim; the two straight and curly double marks are one. */
function charactersIn(article: Article | undefined): string[][] {
  return (article?.blocks ?? []).flatMap((block) =>
    block.type === 'prose'
      ? []
      : block.statement.paragraphs.map((runs) =>
          runs.flatMap(({ text, verbatim }) =>
            Array.from(text).map((letter) => `${/[“”"]/.test(letter) ? '"' : letter}${verbatim ? '!' : ''}`),
          ),
        ),
  );
}

function fixed(text: string): string {
  const article = read(text);
  return article ? repaired(text, findRepairs({ path: 'entry.md', text }, article, names)) : text;
}

/** Words of a statement, of all that stands near quotation marks. */
const piece = fc.constantFrom(
  ...[
    'grain',
    'will pass',
    'Ada',
    '5',
    ' ',
    ' ',
    ' ',
    '"',
    '"',
    '"',
    '"',
    '\\"',
    '&quot;',
    '&#34;',
    '“',
    '”',
    '„',
    '«',
    '»',
    "'",
  ],
  ...[
    '’',
    '*',
    '**',
    '_',
    '`',
    '~~',
    '\\',
    ',',
    '.',
    '?',
    '!',
    '(',
    ')',
    '—',
    '- ',
    '-- ',
    '[a](https://a.example "b")',
    '[',
    ']',
  ],
  ...[
    '\n> ',
    '\n>\n> ',
    '  \n> ',
    '&amp;',
    '<',
    '>',
    '|',
    '#',
    '1. ',
    '\u00a0',
    '\t',
    '<!-- " -->',
    'www.a.example/"',
    'المضيق',
    '海',
  ],
);
const words = fc.array(piece, { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(''));
const line = fc.constantFrom(
  '— Ada Marsh on grain',
  '- ADA MARSH on GRAIN',
  '--ada marsh on Grain',
  '—Ada Marsh as "Envoy" on grain',
);
const entry = fc
  .array(fc.tuple(words, line), { minLength: 1, maxLength: 3 })
  .map((said) => head + said.map(([text, who]) => `> ${text}\n>\n> ${who}\n`).join('\n'));

test('no repair changes a character of what is read, or whose it is', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(entry, (text) => {
      const after = fixed(text);
      expect(charactersIn(read(after))).toEqual(charactersIn(read(text)));
      expect(fixed(after)).toBe(after);
    }),
    { numRuns: Number(process.env.RUNS ?? 400) },
  );
});

describe('a mark that is written otherwise than it is read is left as it is', () => {
  test.each([
    ['behind a backslash', '> "Grain will pass.\\" \n'],
    ['as a reference', '> &quot;Grain will go,&quot; she said.\n'],
    ['as a reference beside straight ones', '> "Grain will go,&quot; she said. "Soon."\n'],
    ['in a comment', '> "Grain <!-- " --> will go," she said.\n'],
    ['in an address', '> "Grain" at https://a.example/"x" stays.\n'],
  ])('%s', (_how, said) => {
    const text = `${head}${said}>\n> — Ada Marsh on grain\n`;
    expect(charactersIn(read(fixed(text)))).toEqual(charactersIn(read(text)));
    expect(fixed(text).replace(/[“”]/g, '"')).toBe(text);
  });

  test('and the other repairs of its entry are made', () => {
    const text = `${head}> "Grain <!-- " --> will go," she said.\n>\n> -- ADA MARSH on grain\n\n> "Trade," she said.\n>\n> — Ada Marsh on trade\n`;
    expect(fixed(text)).toContain('> — Ada Marsh on grain');
    expect(fixed(text)).toContain('> “Trade,” she said.');
  });
});
