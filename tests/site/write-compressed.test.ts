import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SiteFolder } from '../../src/site/site-folder.ts';
import { compressionsAsked, writeCompressed } from '../../src/site/writing/write-compressed.ts';

const words = 'Nobody asked us to stop the ships. '.repeat(100);
const both = compressionsAsked({ PRECOMPRESS: 'gz, br' });

/** A site of some files, compressed in both forms; of an earlier one what has not changed is taken. */
async function build(files: Record<string, string>, earlier?: SiteFolder): Promise<SiteFolder> {
  const folder = earlier?.folder ?? mkdtempSync(join(tmpdir(), 'communique-'));
  const site = new SiteFolder(folder, earlier?.ledger ?? new Map(), []);
  for (const [path, text] of Object.entries(files)) site.write(path, text);
  await writeCompressed(site, both);
  site.finish();
  return site;
}

test('every text lies beside itself in each form, and comes back as it was', async () => {
  const site = await build({ 'index.html': words, 'a/b.ndjson': words });
  for (const path of ['index.html', 'a/b.ndjson']) {
    expect(brotliDecompressSync(site.read(`${path}.br`)).toString()).toBe(words);
    expect(gunzipSync(site.read(`${path}.gz`)).toString()).toBe(words);
  }
});

test('what is compressed already, and what is short, is left alone', async () => {
  const { folder } = await build({ 'a.pack': words, 'b.woff2': words, 'c.html': 'Nobody.' });
  expect(readdirSync(folder).sort()).toEqual(['a.pack', 'b.woff2', 'c.html']);
});

test('a changed text is compressed anew, another is taken as it lies there, and what is no more goes', async () => {
  const first = await build({ 'a.html': words, 'b.html': words, 'c.html': words });
  const [a, b] = ['a.html.br', 'b.html.br'].map((path) => first.ledger.get(path)?.written);
  const second = await build({ 'a.html': words, 'b.html': `${words}More.` }, first);
  expect(second.ledger.get('a.html.br')?.written).toBe(a);
  expect(second.ledger.get('b.html.br')?.written).not.toBe(b);
  expect(brotliDecompressSync(second.read('b.html.br')).toString()).toBe(`${words}More.`);
  expect(readdirSync(second.folder)).not.toContain('c.html.gz');
});

test('nothing is compressed unasked, and what is no form is said', () => {
  expect(compressionsAsked({})).toEqual([]);
  expect(compressionsAsked({ PRECOMPRESS: 'br' }).map(({ name }) => name)).toEqual(['br']);
  expect(() => compressionsAsked({ PRECOMPRESS: 'zip' })).toThrow('PRECOMPRESS is "zip". Write the forms');
});
