import { expect, test } from 'vitest';
import { paragraphsHtml, wordsHtml, wordsXhtml } from '../../src/statements/text/words-html.ts';

test('writes words character for character, the verbatim ones marked', () => {
  const html = wordsHtml([
    { text: 'He said ', verbatim: false },
    { text: '“a < b & ', verbatim: true },
    { text: 'c', verbatim: true, emphasis: true, strong: true },
    { text: '\nd”', verbatim: true },
    { text: '.', verbatim: false },
  ]);
  expect(html).toBe('He said <span class="verbatim">“a &#x3C; b &#x26; <strong><em>c</em></strong><br>d”</span>.');
});

test('keeps links, code, deletions and breaks of a paraphrase', () => {
  const html = wordsHtml([
    { text: 'a\nb', verbatim: false },
    { text: 'c', verbatim: false, href: 'https://ok.example/?a=1&b="2"' },
    { text: 'd', verbatim: false, code: true },
    { text: 'e', verbatim: false, deleted: true },
  ]);
  expect(html).toBe('a<br>b<a href="https://ok.example/?a=1&#x26;b=&#x22;2&#x22;">c</a><code>d</code><del>e</del>');
});

test('runs a paragraph of the speaker’s own words in their direction, and a mixed one in that of the page', () => {
  const own = { text: '«المضيق ', verbatim: true };
  const html = paragraphsHtml(
    [
      [own, { ...own, text: 'مفتوح»', strong: true }],
      [{ text: 'He said ', verbatim: false }, own],
    ],
    'ar',
  );
  expect(html).toBe(
    '<p class="hanging" lang="ar" dir="auto"><span class="verbatim">«المضيق <strong>مفتوح»</strong></span></p>' +
      '<p>He said <span class="verbatim" lang="ar" dir="auto">«المضيق </span></p>',
  );
});

test('words of nobody in particular run in the language of the page, and a paragraph without words is empty', () => {
  expect(paragraphsHtml([[{ text: 'a', verbatim: false }], [{ text: '“b”', verbatim: true }], []])).toBe(
    '<p>a</p><p class="hanging"><span class="verbatim">“b”</span></p><p></p>',
  );
  expect(paragraphsHtml([[{ text: 'a', verbatim: false }]], 'ru')).toBe('<p>a</p>');
});

test('verbatim words on both sides of a paraphrase stand each in an element of their own', () => {
  const html = wordsHtml([
    { text: '“a”', verbatim: true },
    { text: ' or ', verbatim: false },
    { text: '“b”', verbatim: true },
  ]);
  expect(html).toBe('<span class="verbatim">“a”</span> or <span class="verbatim">“b”</span>');
});

test('writes the same as XML, of which HTML lets more stand', () => {
  const xhtml = wordsXhtml([
    { text: 'He said ', verbatim: false },
    { text: '“a ]]> & ', verbatim: true, marked: true },
    { text: '\nd”', verbatim: true },
    { text: 'see', verbatim: false, href: 'https://ok.example/<a>?b="c"&d=e' },
    { text: 'e', verbatim: false, code: true, deleted: true, emphasis: true, strong: true },
  ]);
  expect(xhtml).toBe(
    'He said <span class="verbatim"><mark>“a ]]&gt; &amp; </mark><br/>d”</span>' +
      '<a href="https://ok.example/%3Ca%3E?b=%22c%22&amp;d=e">see</a><strong><em><del><code>e</code></del></em></strong>',
  );
});
