import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/statements/article.ts';
import { readBody, readNote } from '../../src/statements/text/safe-html.ts';
import { paragraphsHtml } from '../../src/statements/text/words-html.ts';

/** Every way in which words of an entry become HTML, with no checker before them: prose, notes, statements. */
function rendered(markdown: string): string {
  const { blocks } = readBody(markdown);
  const parts = blocks.map((block) =>
    block.type === 'prose' ? block.html : paragraphsHtml(block.statement.paragraphs),
  );
  return [...parts, readNote(markdown).html].join('\n');
}

/** What in a piece of HTML could do something: links that lead anywhere but to the web or to mail, as a browser reads them, and what is no link at all. */
function dangers(html: string): string[] {
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => isDanger(element.localName, name, value))
      .map(({ name, value }) => `${element.localName} ${name}=${value}`),
  );
}

function isDanger(element: string, name: string, value: string): boolean {
  if (/^(?:on|src|srcdoc|style|action|formaction|data$|ping|xlink)/.test(name)) return true;
  if (name !== 'href') return false;
  if (value.startsWith('#')) return false;
  // A browser resolves it against a page of the site: what stays there, or cannot be read, was no whole address.
  if (element !== 'a' || !URL.canParse(value)) return true;
  const { protocol, username, password } = new URL(value);
  return !['http:', 'https:', 'mailto:'].includes(protocol) || username !== '' || password !== '';
}

const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#x0A;script:alert(1)',
  'java&Tab;script:alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A&#x61;vascript&colon;alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'view-source:https://a.example',
  'intent://a#Intent;end',
  'ms-word:ofe|u|https://a.example',
  'tel:+1',
  'ftp://a.example/',
  '//evil.example/a',
  '\\\\\\\\evil.example',
  '/\\evil.example',
  'https:evil.example',
  'https:\\\\evil.example',
  'http:/evil.example',
  '/articles/',
  '../a',
  'article.html',
  'https://user:secret@evil.example/',
  'https://a.example@evil.example/',
  'https://a.example%2F@evil.example/',
  'https://',
  'jav\u00adascript:alert(1)',
  'ｊavascript:alert(1)',
  'javascript\u200b:alert(1)',
  '?q=1',
  'mailto:',
  'https://&#0;',
  'https://%0a',
  'https://a.example:99999/',
  'https://[::1',
];

describe('a link without a checker before it leads to the web or to mail, or is words', () => {
  test.each(hostile)('%s', (address) => {
    for (const markdown of [
      `[words](${address})`,
      `[words](<${address}>)`,
      `[words][a]\n\n[a]: <${address}>`,
      `<${address}>`,
    ]) {
      const html = rendered(`${markdown}\n\n> Before ${markdown} behind.\n>\n> — Ada Marsh on grain\n`);
      expect([markdown, dangers(html)]).toEqual([markdown, []]);
      expect(html).not.toMatch(/href="(?!https?:\/\/|mailto:|#)/);
    }
  });

  test('whatever is put together of such pieces', () => {
    const piece = fc.constantFrom(
      'javascript',
      ':',
      'data:',
      '//',
      '\\',
      '&#9;',
      '&colon;',
      '%0a',
      '@',
      '\t',
      'https',
      '/',
      '#',
      '?',
      'a.example',
      '<',
      '>',
      ')',
      '(',
      '[',
      ']',
      '"',
      '&#0;',
      '\u202e',
      'alert(1)',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const address = pieces.join('');
        const html = rendered(
          `[w](${address}) <${address}>\n\n> [w](${address}) <${address}> ${address}\n>\n> — Ada Marsh on grain\n`,
        );
        expect(dangers(html)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test.each(hostile)('what is no link is said by the checker, and never dropped in silence: %s', (address) => {
  for (const words of [
    `> See [the record](<${address}>).\n>\n> — Ada Marsh on grain\n`,
    `See [the record](<${address}>).`,
  ]) {
    const text = `---\ntitle: T\ndate: 2031-06-01\nsource: { publisher: norland-news }\n---\n\n${words}`;
    const { problems } = readArticle({ path: 'articles/a.md', text });
    const { blocks } = readBody(words);
    const isLink = rendered(words).includes('href=');
    expect([words, blocks.length > 0, isLink || problems.some(({ severity }) => severity === 'error')]).toEqual([
      words,
      true,
      true,
    ]);
  }
});

test.each([
  'https://news.example/2031/grain?a=1&b=2#c',
  'http://news.example',
  'HTTPS://News.example/',
  'https://пример.example/х/',
  'https://news.example/@ada/1',
  'https://news.example/a?to=b@c.example',
  'mailto:ada@marsh.example',
])('%s is a link, as it was', (address) => {
  const { document } = parseHTML(
    `<html><body>${rendered(`[w](${address})\n\n> [w](${address})\n>\n> — Ada Marsh on grain\n`)}</body></html>`,
  );
  const links = [...document.querySelectorAll('a')].map((link) => decodeURI(link.getAttribute('href') ?? ''));
  expect(links).toEqual([address, address, address, address]);
});
