import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { embedFrame, embedSnippet, oEmbed, oEmbedFile, type Embed } from '../../../src/exports/sharing/embed.ts';
import { embedHtml } from '../../../src/exports/sharing/embed-control.ts';
import { en as words } from '../../../src/languages/en/interface.ts';

const embed: Embed = {
  address: 'https://papers.example/embed/articles/talks/nobody-asked/',
  title: 'Ada Marsh, 30 May 2031: Talks',
  author: 'Ada Marsh',
  height: 320,
  script: 'https://papers.example/embed/fit.js',
};
const provider = { name: 'Norland Papers', address: 'https://papers.example/' };

test('a frame, to the letter', () => {
  expect(embedFrame(embed)).toBe(
    '<iframe src="https://papers.example/embed/articles/talks/nobody-asked/" title="Ada Marsh, 30 May 2031: Talks" width="600" height="320" style="border:0;max-width:100%" loading="lazy"></iframe>',
  );
});

test('an answer of oEmbed, to the letter', () => {
  expect(oEmbedFile('embed/articles/talks/nobody-asked/')).toBe('embed/articles/talks/nobody-asked/oembed.json');
  expect(oEmbed(embed, provider, { address: 'https://papers.example/p.png', width: 800, height: 420 })).toBe(
    `{"version":"1.0","type":"rich","provider_name":"Norland Papers","provider_url":"https://papers.example/","title":"Ada Marsh, 30 May 2031: Talks","author_name":"Ada Marsh","html":${JSON.stringify(embedFrame(embed))},"width":600,"height":320,"thumbnail_url":"https://papers.example/p.png","thumbnail_width":800,"thumbnail_height":420}\n`,
  );
  expect(JSON.parse(oEmbed({ ...embed, author: undefined }, provider))).not.toHaveProperty('author_name');
});

test('what is copied has the frame, and the script that fits it', () => {
  expect(embedSnippet(embed)).toBe(
    `${embedFrame(embed)}\n<script src="https://papers.example/embed/fit.js" async></script>\n`,
  );
});

describe.each([
  ']]> & <b>"\'',
  'a\nb\r\nc',
  '{\\}',
  '=1+1',
  '\u200fعدن\u202e',
  '"><script>alert(1)</script>',
  '</pre><script>',
])('the value %j', (value) => {
  const hostile = { ...embed, title: value, author: value };
  const line = value.replace(/[\r\n]+/g, ' ').replace(/\u202e/g, '');

  test('is the title of a frame and nothing else', () => {
    const { document } = parseHTML(`<html><body>${embedFrame(hostile)}</body></html>`);
    const [frame, ...others] = document.querySelectorAll('body *');
    expect(others).toHaveLength(0);
    expect(frame?.getAttribute('title')).toBe(line.replace(/\u200f/g, ''));
  });

  test('is in an answer of oEmbed as it is, in one line', () => {
    const answer = JSON.parse(oEmbed(hostile, { ...provider, name: value })) as Record<string, string>;
    expect([answer.title, answer.author_name, answer.provider_name]).toEqual([line, line, line]);
  });

  test('is text on the page that offers it', () => {
    const { document } = parseHTML(`<html><body>${embedHtml(hostile, { words }).toString()}</body></html>`);
    expect(document.querySelector('script, iframe')).toBeNull();
    expect(document.querySelector('pre')?.textContent).toBe(embedSnippet(hostile));
  });
});

test('where nobody knows where the site is, a place for its address is marked', () => {
  const shown = embedHtml({ ...embed, address: '/embed/topics/grain/', script: '/embed/fit.js' }, { words }).toString();
  expect(shown).toContain('src=&quot;<span data-address>/embed/topics/grain/</span>&quot;');
  expect(shown).toContain('src=&quot;<span data-address>/embed/fit.js</span>&quot;');
});
