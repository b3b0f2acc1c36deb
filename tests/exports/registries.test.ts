import { expect, test } from 'vitest';
import { citationFormats } from '../../src/exports/citations/formats.ts';
import { dataFormats } from '../../src/exports/data/formats.ts';
import { importMap } from '../../src/exports/data/import-map.ts';
import { tables } from '../../src/exports/data/tables.ts';
import { feedFormats } from '../../src/exports/feeds/feed-formats.ts';
import { linkedFiles } from '../../src/exports/linked-data/linked-files.ts';
import {
  embedFrame,
  embedScript,
  embedSnippet,
  embedWidth,
  oEmbed,
  oEmbedFile,
  type Embed,
} from '../../src/exports/sharing/embed.ts';
import { markdownLine } from '../../src/exports/sharing/markdown-line.ts';
import { siteFiles } from '../../src/exports/sharing/site-files.ts';
import { currentPath } from '../../src/search/files/current-index.ts';

test('every format, table and file is in the list of its kind', () => {
  expect(citationFormats.map(({ id }) => id)).toEqual([
    'note',
    'chicago',
    'mla',
    'apa',
    'oscola',
    'un',
    'wikipedia',
    'bibtex',
    'biblatex',
    'ris',
    'csl',
  ]);
  expect(dataFormats.map(({ ending }) => ending)).toEqual(['json', 'ndjson', 'csv']);
  expect(tables.map(({ name }) => name)).toEqual([
    'topics',
    'publishers',
    'speakers',
    'parties',
    'articles',
    'statements',
    'relations',
    'coverage',
  ]);
  expect(feedFormats.map(({ file }) => file)).toEqual(['feed.atom', 'feed.json', 'feed.rss']);
  expect(linkedFiles.map(({ name }) => name).sort()).toEqual([
    'annotations.jsonld',
    'archive.xml',
    'popolo.json',
    'topics.jsonld',
    'topics.ttl',
  ]);
  expect(siteFiles).toHaveLength(3);
  expect(currentPath).toBe('search/current.json');
});

test('the map of an import says how lists are parted', () => {
  expect(importMap).toContain('lists: "\\n"');
});

test('a text is one line of Markdown that means nothing but itself', () => {
  expect(markdownLine('a*b_c `d` [e](f) <g>\n#h + i! | j ~k~ & $l$ {m} \\')).toBe(
    'a\\*b\\_c \\`d\\` \\[e\\]\\(f\\) \\<g\\> \\#h \\+ i\\! \\| j \\~k\\~ \\& \\$l\\$ \\{m\\} \\\\',
  );
});

const embed: Embed = {
  address: 'https://a.example/?b&c',
  title: 'T "x"\u2066',
  author: 'Ada\nMarsh',
  height: 320,
  script: 'https://a.example/fit.js?a&b',
};

test('what stands in a frame is HTML and an answer of oEmbed', () => {
  expect([embedScript, embedWidth, oEmbedFile('embed/a/')]).toEqual(['embed/fit.js', 600, 'embed/a/oembed.json']);
  const frame =
    '<iframe src="https://a.example/?b&amp;c" title="T &quot;x&quot;" width="600" height="320" style="border:0;max-width:100%" loading="lazy"></iframe>';
  expect(embedFrame(embed)).toBe(frame);
  expect(embedSnippet(embed)).toBe(`${frame}\n<script src="https://a.example/fit.js?a&amp;b" async></script>\n`);
  const answer = oEmbed(
    embed,
    { name: 'N\nP', address: 'https://a.example/' },
    { address: 'p.png', width: 8, height: 4 },
  );
  expect(answer.endsWith('}\n')).toBe(true);
  expect(JSON.parse(answer)).toEqual({
    version: '1.0',
    type: 'rich',
    provider_name: 'N P',
    provider_url: 'https://a.example/',
    title: 'T "x"\u2066',
    author_name: 'Ada Marsh',
    html: frame,
    width: 600,
    height: 320,
    thumbnail_url: 'p.png',
    thumbnail_width: 8,
    thumbnail_height: 4,
  });
  expect(Object.keys(JSON.parse(oEmbed({ ...embed, author: undefined }, { name: '', address: '' })) as object)).toEqual(
    ['version', 'type', 'provider_name', 'provider_url', 'title', 'html', 'width', 'height'],
  );
});
