import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archiveBook } from '../../src/exports/archive-book.ts';
import { buildEpub, type Book } from '../../src/exports/epub.ts';
import type { ArchivedArticle, ArchivedStatement } from '../../src/archive/archived-statement.ts';
import type { Deflate } from '../../src/exports/zip.ts';
import { ar } from '../../src/languages/ar/interface.ts';
import { en } from '../../src/languages/en/interface.ts';
import { dateOf } from '../date-of.ts';
import {
  archive,
  articleBy,
  asked,
  news,
  nothing,
  open,
  pass,
  speakerBy,
  statementIn,
  topicBy,
  wait,
} from './archive-by-hand.ts';

const book: Book = {
  title: 'Papers: A & B',
  archive: 'Papers',
  identifier: 'urn:uuid:1',
  modified: '2031-06-02',
  language: 'en-GB',
  licence: 'CC0 <1.0>',
  addressOf: ({ article, id }) => `https://papers.example/${article.slug}#${id}`,
};

/** The files of a book as texts. */
function filesOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, own]) => [name.replace('EPUB/', ''), new TextDecoder().decode(own)]),
  );
}
const opened = (statements: readonly ArchivedStatement[], words = en) => filesOf(buildEpub(statements, book, words));
const files = opened([open, asked, pass, wait]);
const bodyOf = (text = '') => /<body>([\s\S]*)<\/body>/.exec(text)?.[1] ?? '';

test('a book has its chapters by year, and lists that lead into them', () => {
  expect(Object.keys(files)).toEqual([
    'mimetype',
    'META-INF/container.xml',
    'package.opf',
    'nav.xhtml',
    'style.css',
    'year-2030.xhtml',
    'year-2031.xhtml',
    'speakers.xhtml',
    'countries.xhtml',
    'topics.xhtml',
  ]);
  expect(files.mimetype).toBe('application/epub+zip');
  expect(files['META-INF/container.xml']).toContain('full-path="EPUB/package.opf"');
  expect(files['style.css']).toContain('.statement { break-inside: avoid; }');
});

test('says of itself what it is', () => {
  expect(files['package.opf']).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:1</dc:identifier>
<dc:title>Papers: A &amp; B</dc:title>
<dc:language>en</dc:language>
<dc:rights>CC0 &lt;1.0&gt;</dc:rights>
<meta property="dcterms:modified">2031-06-02T00:00:00Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${['year-2030', 'year-2031', 'speakers', 'countries', 'topics'].map((id) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>${['nav', 'year-2030', 'year-2031', 'speakers', 'countries', 'topics'].map((id) => `<itemref idref="${id}"/>`).join('')}</spine>
</package>`);
  expect(opened([open], ar)['package.opf']).toContain('<spine page-progression-direction="rtl">');
});

test('has a table of contents', () => {
  expect(bodyOf(files['nav.xhtml'])).toBe(
    `<nav epub:type="toc" id="toc"><h1>${en.navigation.timeline}</h1><ol><li><a href="year-2030.xhtml">2030</a></li><li><a href="year-2031.xhtml">2031</a></li><li><a href="speakers.xhtml">${en.topic.bySpeaker}</a></li><li><a href="countries.xhtml">${en.party.byCountry}</a></li><li><a href="topics.xhtml">${en.speaker.byTopic}</a></li></ol></nav>`,
  );
  expect(files['nav.xhtml']).toContain(
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en" dir="ltr">',
  );
  expect(files['year-2030.xhtml']).toContain('<title>2030</title>');
});

test('gives each statement with who said it, the words, and how it is cited', () => {
  expect(bodyOf(files['year-2030.xhtml'])).toBe(`<h1>2030</h1>
<section class="statement" id="s1">
<h2>about June 2030</h2>
<p class="who"><b>Bo Lind</b></p>
<blockquote><p><span class="verbatim">“The sea is open,<br/>and free.”</span></p></blockquote>
<p class="fine">Verbatim · trade</p>
<p class="fine">Bo Lind, about June 2030. Verbatim, reported by Strait Review, https://archive.example/letter. “About letter”, Papers, https://papers.example/letter#open</p>
</section>
<section class="statement" id="s2">
<h2>some time in the 2030s</h2>
<p class="who"><b>Strait Group</b> <span class="role">with Ada Marsh and Sea Council</span></p>
<blockquote lang="en-GB" xml:lang="en-GB"><p>Of asked.</p></blockquote>
<p class="fine">Paraphrase · corn</p>
<p class="fine">Strait Group, with Ada Marsh and Sea Council, some time in the 2030s. Paraphrase, reported by Strait Review, https://archive.example/letter. “About letter”, Papers, https://papers.example/letter#asked</p>
</section>`);
  const [first = ''] = bodyOf(files['year-2031.xhtml']).split('</section>');
  expect(first).toContain(
    '<p class="who"><b>Ada Marsh</b> <span class="role">Premier, Norland</span>; <b>Bo Lind</b> <span class="role">jointly</span> <span class="role">for Sudmark</span> <span class="role">with Sea Council</span></p>',
  );
  expect(first).toContain('<p class="fine">Corrected · Partly verbatim · corn, trade · p. 4</p>');
  expect(bodyOf(opened([nothing])['year-2032.xhtml'])).toContain(
    '<b>an official</b> <span class="role">not named in the source</span></p>',
  );
});

describe('the words are marked with their language', () => {
  const languageOf = (of: Partial<ArchivedArticle>, other: Partial<ArchivedStatement>) => {
    const statement = statementIn(
      articleBy('x', '2031', { source: { publisher: news, language: 'r"u' }, ...of }),
      'said',
      other,
    );
    return /<blockquote([^>]*)>/.exec(opened([statement])['year-2031.xhtml'] ?? '')?.[1];
  };
  test('of the source where they are verbatim, else or in translation of the entries', () => {
    expect(languageOf({}, { mode: 'direct' })).toBe(' lang="r&quot;u" xml:lang="r&quot;u"');
    expect(languageOf({}, { mode: 'mixed' })).toBe(' lang="r&quot;u" xml:lang="r&quot;u"');
    expect(languageOf({}, { mode: 'indirect' })).toBe(' lang="en-GB" xml:lang="en-GB"');
    expect(languageOf({ translation: 'official' }, { mode: 'direct' })).toBe(' lang="en-GB" xml:lang="en-GB"');
  });
});

test('lists are by name, each statement under all who said it', () => {
  const groups = (text = '') =>
    [...text.matchAll(/<section><h2>([^<]*)<\/h2><ol>(.*?)<\/ol>/g)].map(
      ([, name = '', items = '']) =>
        `${name}: ${[...items.matchAll(/href="([^"]*)"/g)].map(([, place]) => place).join(' ')}`,
    );
  expect(groups(files['speakers.xhtml'])).toEqual([
    'Bo Lind: year-2030.xhtml#s1',
    'Lind, Bo: year-2031.xhtml#s3 year-2031.xhtml#s4',
    'Marsh, Ada: year-2030.xhtml#s2 year-2031.xhtml#s3',
    'Sea Council: year-2030.xhtml#s2 year-2031.xhtml#s3',
    'Strait Group: year-2030.xhtml#s2',
  ]);
  expect(groups(files['countries.xhtml'])).toEqual(['Norland: year-2031.xhtml#s3', 'Sudmark: year-2031.xhtml#s3']);
  expect(groups(files['topics.xhtml'])).toEqual([
    'grain: year-2030.xhtml#s2 year-2031.xhtml#s3 year-2031.xhtml#s4',
    'trade: year-2030.xhtml#s1 year-2031.xhtml#s3',
  ]);
  expect(files['speakers.xhtml']).toContain('<a href="year-2030.xhtml#s1">about June 2030, Bo Lind: About letter</a>');
  expect(bodyOf(files['topics.xhtml'])).toMatch(new RegExp(`^<h1>${en.speaker.byTopic}</h1>\n<section>`));
  // Of nobody who speaks for a party there is no list.
  expect(Object.keys(opened([open]))).not.toContain('countries.xhtml');
});

test('names and topics stand in the order of the language', () => {
  const statement = (id: string, name: string, topic: string) =>
    statementIn(articleBy(id, '2031'), id, {
      speakers: [{ speaker: speakerBy(name), printedName: name }],
      topics: [topicBy(topic)],
    });
  const other = opened([statement('a', 'Zed', 'b'), statement('b', 'Érik', 'ä'), statement('c', 'Fred', 'c')]);
  const names = (file: string) => [...(other[file] ?? '').matchAll(/<h2>([^<]*)</g)].map(([, name]) => name);
  expect([names('speakers.xhtml'), names('topics.xhtml')]).toEqual([
    ['Érik', 'Fred', 'Zed'],
    ['ä', 'b', 'c'],
  ]);
});

test('is compressed by whom it is asked, all but its type', () => {
  const seen: number[] = [];
  const store: Deflate = (bytes) => {
    seen.push(bytes.length);
    return Uint8Array.of(
      1,
      bytes.length & 255,
      bytes.length >> 8,
      ~bytes.length & 255,
      (~bytes.length >> 8) & 255,
      ...bytes,
    );
  };
  expect(filesOf(buildEpub([open, asked, pass, wait], book, en, store))).toEqual(files);
  expect(seen).toHaveLength(9);
});

describe('the book of an archive', () => {
  const read = async (...given: Parameters<typeof archiveBook>) => {
    const text = filesOf(await archiveBook(...given))['package.opf'] ?? '';
    return (name: string) => new RegExp(`<(?:dc:|meta property="dcterms:)${name}[^>]*>([^<]*)<`).exec(text)?.[1];
  };
  const site = { ...archive.site, shownAddress: 'https://papers.example/' };

  test('says what it is of, under which licence, and when it was changed last', async () => {
    const said = await read({ site }, [open, pass], en);
    expect(['title', 'rights', 'modified'].map(said)).toEqual([
      'Norland “Papers”',
      'CC0 1.0, https://licence.example/cc0',
      '2031-06-04T00:00:00Z',
    ]);
    expect((await read({ site }, [open], en, 'Bo Lind'))('title')).toBe('Norland “Papers”: Bo Lind');
    expect((await read({ site: { ...site, licence: { name: 'Free' } } }, [open], en))('rights')).toBe('Free');
  });

  test('has a name made from its statements, the same everywhere', async () => {
    const name = async (of: typeof site, ...statements: ArchivedStatement[]) =>
      (await read({ site: of }, statements, en))('identifier');
    const own = await name(site, open, pass);
    expect(own).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(own).toBe('urn:uuid:70e4130e-1671-8a16-86df-f72ae4d46a63');
    expect(await name(site, open)).not.toBe(own);
    expect(await name({ ...site, shownAddress: 'https://b.example/' }, open, pass)).not.toBe(own);
    expect(await name(archive.site as typeof site, open, pass)).not.toBe(own);
  });

  test.each<[string, Partial<ArchivedArticle['source']>, string]>([
    ['2031-05-30', {}, '2031-05-30'],
    ['2031-05-30', { issued: dateOf('2031-06-01') }, '2031-06-01'],
    ['2031-05-30', { issued: dateOf('2031-06-01'), accessed: dateOf('2031-07') }, '2031-07-01'],
    ['20XX', {}, '2000-01-01'],
  ])('of what was said on %s and printed or read %j was changed on %s', async (date, report, day) => {
    const statement = statementIn(articleBy('x', date, { source: { publisher: news, ...report } }), 'said');
    expect((await read({ site }, [statement], en))('modified')).toBe(`${day}T00:00:00Z`);
  });

  test('of nothing was changed at no time', async () => {
    expect((await read({ site }, [], en))('modified')).toBe('1970-01-01T00:00:00Z');
  });
});
