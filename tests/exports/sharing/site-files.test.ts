import { SaxesParser } from 'saxes';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import { llms } from '../../../src/exports/sharing/files/llms.ts';
import { robots } from '../../../src/exports/sharing/files/robots.ts';
import { sitemap } from '../../../src/exports/sharing/files/sitemap.ts';
import type { SharedPage, SharedSite } from '../../../src/exports/sharing/shared-site.ts';
import { richCollection } from '../data/rich-collection.ts';

const addressOf = (path: string) => `https://papers.example/${path}`;
const { archive } = buildArchive('content', richCollection);
const pages: SharedPage[] = [
  { addresses: [{ tag: 'en', address: addressOf('') }, { tag: 'ar', address: addressOf('ar/') }] }, // prettier-ignore
  { addresses: [{ tag: 'en', address: addressOf('articles/talks/?a=1&b') }], changed: '2031-06-05' },
];
const site: SharedSite = { archive, addressOf, origin: 'https://papers.example', base: '/', pages };

/** What the attributes and texts of an XML document say; an error where it is not well-formed, or a namespace is not bound. */
function said(xml: string): string[] {
  const parser = new SaxesParser({ xmlns: true as const });
  const texts: string[] = [];
  parser.on('error', (reason) => {
    throw reason;
  });
  parser.on('text', (text) => {
    if (text.trim() !== '') texts.push(text);
  });
  parser.on('attribute', ({ name, value }) => {
    if (name === 'href' || name === 'hreflang') texts.push(value);
  });
  parser.write(xml).close();
  return texts;
}

test('the list of pages, to the letter', () => {
  expect(Object.fromEntries(sitemap.write(site))).toEqual({
    'sitemap.xml': `<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://papers.example/sitemap-1.xml</loc></sitemap>
</sitemapindex>
`,
    'sitemap-1.xml': `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://papers.example/</loc><xhtml:link rel="alternate" hreflang="en" href="https://papers.example/"/><xhtml:link rel="alternate" hreflang="ar" href="https://papers.example/ar/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://papers.example/"/></url>
<url><loc>https://papers.example/ar/</loc><xhtml:link rel="alternate" hreflang="en" href="https://papers.example/"/><xhtml:link rel="alternate" hreflang="ar" href="https://papers.example/ar/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://papers.example/"/></url>
<url><loc>https://papers.example/articles/talks/?a=1&amp;b</loc><lastmod>2031-06-05</lastmod></url>
</urlset>
`,
  });
});

test('a long list of pages is cut, and no page is lost', () => {
  const many = Array.from({ length: 20_001 }, (_, index) => ({ addresses: [{ tag: 'en', address: addressOf(`topics/${index}/`) }] })); // prettier-ignore
  const { 'sitemap.xml': index = '', ...lists } = Object.fromEntries(sitemap.write({ ...site, pages: many }));
  expect(said(index)).toEqual([1, 2, 3].map((number) => addressOf(`sitemap-${number}.xml`)));
  expect(Object.keys(lists).map(addressOf)).toEqual(said(index));
  expect(Object.values(lists).flatMap(said)).toEqual(many.map(({ addresses }) => addresses[0]?.address));
});

test('robots are told what is in pieces, and where the list is, at the top of a host alone', () => {
  expect(robots.write(site).get('robots.txt')).toBe(
    'User-agent: *\nDisallow: /*search/rows/\n\nSitemap: https://papers.example/sitemap.xml\n',
  );
  expect(robots.write({ ...site, base: '/timeline/' }).size).toBe(0);
});

test('without an address of the site nothing names one', () => {
  const unpublished = { ...site, origin: undefined };
  expect(sitemap.write(unpublished).size).toBe(0);
  expect(robots.write(unpublished).get('robots.txt')).toBe('User-agent: *\nDisallow: /*search/rows/\n');
});

test('language models are told what is here, and of each entry where its Markdown lies', () => {
  const text = llms.write(site).get('llms.txt') ?? expect.fail();
  const [title, , strapline, , counts] = text.split('\n');
  expect(title).toBe(`# ${archive.site.title}`);
  expect(strapline).toBe(`> ${archive.site.strapline.name}`);
  expect(counts).toContain(`${archive.statements.length} statements in ${archive.articles.length} entries.`);
  for (const { slug } of archive.articles) expect(text).toContain(`](${addressOf(`articles/${slug}/entry.md`)})`);
});

test('language models are told of what is disputed or taken back', () => {
  const [article] = archive.articles;
  if (!article) expect.fail();
  const articles = (['withdrawn', 'current'] as const).map((status) => ({ ...article, slug: status, status }));
  const text = llms.write({ ...site, archive: { ...archive, articles } }).get('llms.txt') ?? '';
  expect(text).toContain(`articles/withdrawn/entry.md): withdrawn, ${article.date.edtf}`);
  expect(text).toContain(`articles/current/entry.md): ${article.date.edtf}`);
});

test('of many entries the latest are named, and the rest is counted', () => {
  const [article] = archive.articles;
  if (!article) expect.fail();
  const articles = Array.from({ length: 502 }, (_, index) => ({ ...article, slug: `entry-${index}` }));
  const text = llms.write({ ...site, archive: { ...archive, articles } }).get('llms.txt') ?? '';
  expect(text).toContain('articles/entry-501/');
  expect(text).toContain('articles/entry-2/');
  expect(text).not.toContain('articles/entry-1/');
  expect(text).toContain(`- 2 earlier ones are rows of [articles.csv](${addressOf('data/v1/articles.csv')})`);
});

describe.each([
  ']]> & <b>"',
  'a\nb\r\nc',
  '{\\}',
  '=1+1',
  '\u200fعدن\u202e',
  '](https://elsewhere.example/) [x',
  '# <script>',
  '`a` *b* _c_ ~d~ $e$',
  '&amp; |',
])('the value %j', (value) => {
  test('is one link of the list for language models, and says what it says', () => {
    const [article] = archive.articles;
    if (!article) expect.fail();
    const hostile = { ...archive, articles: [{ ...article, title: value }], site: { ...archive.site, title: value } };
    const text = llms.write({ ...site, archive: hostile }).get('llms.txt') ?? '';
    const links: string[] = [];
    let heading = '';
    visit(remark().parse(text), (node) => {
      if (node.type === 'html') expect.fail(node.value);
      if (node.type === 'link') links.push(node.url);
      if (node.type === 'heading' && node.depth === 1) visit(node, 'text', (own) => { heading += own.value; }); // prettier-ignore
    });
    expect(links.at(-1)).toBe(addressOf(`articles/${article.slug}/entry.md`));
    expect(links).toHaveLength(5);
    expect(heading).toBe(value.replace(/[\u200f\u202e]/g, '').replace(/[\r\n]+/g, ' '));
  });

  test('is in the list of pages as it is', () => {
    const address = addressOf(encodeURIComponent(value));
    const files = sitemap.write({ ...site, pages: [{ addresses: [{ tag: 'en', address }] }] });
    expect(said(files.get('sitemap-1.xml') ?? '')).toEqual([address]);
  });
});
