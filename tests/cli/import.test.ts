import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { copyContent } from '../build-site.ts';
import { norland } from '../read-folder.ts';
import { run } from './run-command.ts';

const csv = `Date,Who,Text,Topic,Source,Link
2031-07-01,Ada Marsh,The port opens.,grain,Norland News,https://example.org/1
soon,Ada Marsh,It rains.,grain,Norland News,https://example.org/2
2031-07-03,Ludmila Fen,It pours.,weather,Norland News,https://example.org/3
`;

function project(): string {
  const folder = dirname(copyContent(norland));
  writeFileSync(join(folder, 'rows.csv'), csv);
  return folder;
}

const filesIn = (folder: string) =>
  readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .toSorted()
    .map((path) => [path, readFileSync(join(folder, 'content', path), 'utf8')]);

test('says in a dry run what would be written, then writes it, and then nothing', () => {
  const folder = project();
  const before = filesIn(folder);
  const dry = run('import.ts', ['rows.csv', '--dry-run'], { cwd: folder });
  expect(dry.out).toContain('rows: statements\nfields:\n  date: Date\n  speaker: Who\n  words: Text\n');
  expect(dry.out).toContain('rows.csv:3:1 error "soon" is not a date that can be read.');
  expect(dry.out).toContain('would write content/articles/2031/2031-07-01-marsh-grain.md\n');
  expect(dry.out).toContain('3 rows: 2 would go in, 0 there already, 1 not taken\n');
  expect(dry.status).toBe(1);
  expect(filesIn(folder)).toEqual(before);

  const wrote = run('import.ts', ['rows.csv'], { cwd: folder });
  expect(wrote.out).toContain(
    '3 rows: 2 went in, 0 there already, 1 not taken\nWrote 2 entries, 1 speaker, 1 topic in 4 new files; 0 warnings\n',
  );
  const after = filesIn(folder);
  expect(after.filter(([path]) => !before.some(([other]) => other === path))).toHaveLength(4);
  for (const file of before) expect(after).toContainEqual(file);
  expect(run('check.ts', [], { cwd: folder })).toMatchObject({ status: 0 });

  expect(run('import.ts', ['rows.csv'], { cwd: folder }).out).toContain(
    '3 rows: 0 went in, 2 there already, 1 not taken\n',
  );
  expect(filesIn(folder)).toEqual(after);
});

test('takes a packed table as what is in it, and says of a damaged one that it is', () => {
  const folder = project();
  const packed = gzipSync(csv);
  writeFileSync(join(folder, 'rows.csv.gz'), packed);
  writeFileSync(join(folder, 'cut.csv.gz'), packed.subarray(0, packed.length - 9));
  const { out } = run('import.ts', ['rows.csv.gz', '--dry-run'], { cwd: folder });
  expect(out.replaceAll('rows.csv.gz:', 'rows.csv:')).toBe(
    run('import.ts', ['rows.csv', '--dry-run'], { cwd: folder }).out,
  );
  const cut = run('import.ts', ['cut.csv.gz'], { cwd: folder });
  expect([cut.status, cut.err.split('\n')[0]]).toEqual([
    2,
    'cut.csv.gz is packed (gzip) and cannot be unpacked: it is cut off, damaged, or over 512 MB',
  ]);
});

test('takes the mapping that it showed', () => {
  const folder = project();
  const { out } = run('import.ts', ['rows.csv', '--dry-run'], { cwd: folder });
  const [, mapping = ''] = /^(rows: [\s\S]*?)\n\n/m.exec(out) ?? [];
  writeFileSync(join(folder, 'map.yaml'), mapping);
  expect(run('import.ts', ['rows.csv', '--map', 'map.yaml'], { cwd: folder }).out).toContain('2 went in');
});

test.each([
  [[], 'name a file to import'],
  [['nothing.csv'], 'nothing.csv'],
  [['a.csv', 'b.csv'], 'name one file, not a.csv and b.csv'],
  [['--mapp', 'x'], "Unknown option '--mapp'"],
])('says in a line what is wrong with %j, and how it is called', (words, fact) => {
  const { status, err } = run('import.ts', words, { cwd: mkdtempSync(join(tmpdir(), 'communique-import-')) });
  expect(status).toBe(2);
  expect(err).toContain(fact);
  expect(err).toContain('npm run import -- FILE');
});
