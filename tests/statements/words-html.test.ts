import { expect, test } from 'vitest';
import { paragraphsHtml, wordsHtml } from '../../src/statements/text/words-html.ts';

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
