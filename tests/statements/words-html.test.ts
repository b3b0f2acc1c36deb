import { expect, test } from 'vitest';
import { wordsHtml } from '../../src/statements/words-html.ts';

test('writes words character for character, the verbatim ones marked', () => {
  const html = wordsHtml([
    { text: 'He said ', verbatim: false },
    { text: '“a < b & ', verbatim: true },
    { text: 'c', verbatim: true, emphasis: true, strong: true },
    { text: '\nd”', verbatim: true },
    { text: '.', verbatim: false },
  ]);
  expect(html).toBe(
    'He said <span class="verbatim">“a &#x3C; b &#x26; </span><span class="verbatim"><strong><em>c</em></strong></span><span class="verbatim"><br>d”</span>.',
  );
});

test('keeps links, code, deletions and breaks of a paraphrase', () => {
  const html = wordsHtml([
    { text: 'a\nb', verbatim: false },
    { text: 'c', verbatim: false, href: 'https://ok.example/?a=1&b="2"' },
    { text: 'd', verbatim: false, code: true },
    { text: 'e', verbatim: false, deleted: true },
  ]);
  expect(html).toBe(
    '<span>a<br>b</span><a href="https://ok.example/?a=1&#x26;b=&#x22;2&#x22;">c</a><code>d</code><del>e</del>',
  );
});
