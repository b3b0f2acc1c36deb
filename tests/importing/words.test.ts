import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainWords, paragraphsOf, markdownLines } from '../../src/importing/markdown-words.ts';
import { withMarks } from '../../src/importing/mode.ts';
import { readArticle } from '../../src/statements/article.ts';
import { plainText } from '../../src/statements/statement.ts';

/** The words that the reader of entries finds in Markdown that was made of a text. */
function readBack(paragraphs: string[][]): string | undefined {
  const quote = markdownLines(paragraphs).map((line) => (line === '' ? '>' : `> ${line}`));
  const text = `---\ntitle: T\ndate: 2031\nsource: { publisher: p }\n---\n\n${quote.join('\n')}\n>\n> — Ada Marsh on grain\n`;
  const { article } = readArticle({ path: 'content/articles/a.md', text }, { html: false });
  const [block] = article?.blocks ?? [];
  return block?.type === 'statement' ? plainText(block.statement) : undefined;
}

const hostile = [
  ...[
    '*a* _b_ `c` [d](e) <f> &amp; ![g] ~~h~~ | i |',
    '# no heading',
    '1. one',
    '12) two',
    '+ plus',
    '= under',
    '> quote',
    'a\\b',
  ],
  ...[
    'www.example.com, https://example.org/x_y_z, ada@example.org',
    '[^1] and [x]: y',
    '***\nx',
    '___\nx',
    'Setext\n=====',
    '| a | b |',
  ],
  ...[
    '`unclosed',
    '<script>alert(1)</script>',
    '&lt; &#x202e; &copy;',
    '- [ ] task',
    '~~~\nx',
    'x\\',
    'a  b',
    'line one\nline two',
    '{{ x }} $y$',
  ],
  ...[
    '=SUM(A1:A9)',
    '@cmd',
    '年初，港口将开放。'.repeat(20),
    'Hello\u00a0world',
    '¡Hola! «Sí»',
    'x'.repeat(300),
    `${'word '.repeat(60)}- dash 1. one`,
  ],
  ...[
    'mailto:ada@example.org',
    'HTTPS://EXAMPLE.ORG',
    'a*b*c',
    '1986. A great year',
    'ab\n12. cd',
    'x\n> y',
    'x\n# y',
    '5 * 4 < 21 > 3 & 2',
  ],
];

describe('words in Markdown', () => {
  test.each(hostile.map((text) => [text.slice(0, 60), text]))('read as they are: %s', (_shown, text) => {
    const paragraphs = paragraphsOf(text);
    expect(readBack(paragraphs)).toBe(plainWords(paragraphs));
    expect(plainWords(paragraphs)).toBe(text.trim().replace(/\n\s*\n/g, '\n\n'));
  });

  test('read as they are, whatever signs they hold', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'Ada',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '*',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '&',
        '#',
        '1.',
        '2)',
        '+',
        '=',
        '|',
        '~',
        '~~',
      ],
      ...[
        '\\',
        '!',
        ':',
        '://',
        'http',
        'www.',
        '@',
        '.',
        ',',
        '^',
        '[^',
        '{',
        '$',
        '%',
        'é',
        '国',
        'م',
        '…',
        '\u00a0',
        '😀',
        'lt;',
        ';',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 24 }), (pieces) => {
        const paragraphs = paragraphsOf(`w${pieces.join('')}`);
        expect(readBack(paragraphs)).toBe(plainWords(paragraphs));
      }),
      { numRuns: 400 },
    );
  });
});

describe('the mode of a row', () => {
  const marked = (text: string, mode: 'direct' | 'indirect' | 'mixed') => withMarks(paragraphsOf(text), mode);

  test('puts marks around what is said to be verbatim, once around several paragraphs', () => {
    expect(marked('The port opens.', 'direct')).toEqual({ paragraphs: [['“The port opens.”']] });
    expect(marked('One.\n\nTwo.', 'direct')).toEqual({ paragraphs: [['“One.'], ['“Two.”']] });
    expect(marked('He said “no” twice.', 'direct')).toEqual({ paragraphs: [['“He said “no” twice.”']] });
  });

  test('leaves marks that are there as they are', () => {
    expect(marked('«Порт откроется»', 'direct')).toEqual({ paragraphs: [['«Порт откроется»']] });
    expect(marked('She said “no”.', 'mixed')).toEqual({ paragraphs: [['She said “no”.']] });
  });

  test.each([
    ['indirect', 'She said “no”.'],
    ['mixed', 'She said no.'],
    ['direct', 'A board of 5" and “no end.'],
  ] as const)('is refused where the marks say otherwise: %s', (mode, text) => {
    expect(marked(text, mode)).toHaveProperty('repair');
  });

  test('never makes an attribution of a line that begins with a dash', () => {
    expect(withMarks(paragraphsOf('First.\n— Second.\n\n- Third.'), undefined)).toEqual({
      paragraphs: [['First. — Second. - Third.']],
    });
    expect(withMarks(paragraphsOf('“First.\n— Second.”'), undefined)).toEqual({
      paragraphs: [['“First.', '— Second.”']],
    });
  });
});
