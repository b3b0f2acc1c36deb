import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { norland } from '../read-folder.ts';
import { run } from './run-command.ts';

const out = join(mkdtempSync(join(tmpdir(), 'communique-epub-')), 'book.epub');

function epub(words: string[]) {
  return run('epub.ts', ['--out', out, ...words], { content: norland });
}

test('npm run epub writes what the filters leave, and names the book after it', () => {
  expect(epub(['--speaker', 'Marsh', '--topic', 'trade', '--to', '2031'])).toEqual({
    status: 0,
    out: `${out}: 2 statements\n`,
    err: '',
  });
  const files = unzipSync(readFileSync(out));
  expect(strFromU8(files['EPUB/package.opf'] ?? new Uint8Array())).toContain(
    '<dc:title>Norland Papers: Marsh, trade, 2031</dc:title>',
  );
  expect(Object.keys(files)).not.toContain('EPUB/year-2032.xhtml');
});

test.each([
  [['--speaker', 'Ada Mersh'], 'Did you mean Ada Marsh?'],
  [['--from', '2040'], 'nothing is left by these filters'],
  [['--spaeker', 'x'], 'npm run epub'],
])('%j writes nothing, and says why without a stack trace', (words, expected) => {
  const before = existsSync(out) ? readFileSync(out) : undefined;
  const { status, err } = epub(words);
  expect(status).toBe(2);
  expect(err).toContain(expected);
  expect(err).not.toMatch(/^\s+at /m);
  expect(existsSync(out) ? readFileSync(out) : undefined).toEqual(before);
});
