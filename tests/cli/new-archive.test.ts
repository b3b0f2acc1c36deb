import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { nextCommands, writeArchive } from '../../src/cli/new-archive.ts';
import { readContent } from '../../src/site/content/read-content.ts';
import { run } from './run-command.ts';

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'communique-'));
const listed = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('a new archive has an example of each kind of file, and nothing is wrong with it', () => {
  const folder = join(emptyFolder(), 'papers/content');
  const { status, out } = run('new.ts', ['--archive', `${folder}/`]);
  expect([status, out]).toEqual([0, expect.stringContaining(`\n  npm run check -- ${folder} `)]);
  const { archive, problems } = buildArchive(folder, readContent(folder).files);
  expect(problems).toEqual([]);
  expect(archive.statements.map(({ mode, speakers }) => [mode, speakers.map(({ speaker }) => speaker.slug)])).toEqual([
    ['indirect', ['norland']],
    ['mixed', ['ada-marsh']],
  ]);
  expect(archive.speakers.find(({ slug }) => slug === 'ada-marsh')?.roles).toHaveLength(2);
  expect(archive.topics.map(({ slug }) => slug)).toEqual(['grain']);
  expect(archive.publishers.map(({ slug }) => slug)).toEqual(['norland-news']);
  expect(archive.aboutHtml).toContain('invented');
});

test('a folder that is not empty stays as it is', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'topics'));
  writeFileSync(join(folder, 'site.yaml'), 'title: Mine\n');
  const { status, out, err } = run('new.ts', ['--archive', folder]);
  expect([status, out, err]).toEqual([
    2,
    '',
    `${folder}: this folder is not empty. Name a new one, or one that is empty; nothing was written.\n`,
  ]);
  expect(listed(folder)).toEqual(['site.yaml', 'topics']);
  expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toBe('title: Mine\n');
});

test('an archive is begun in an empty repository, and not in a file', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, '.git'));
  expect(writeArchive(folder)).toContain(join(folder, 'site.yaml'));
  const file = join(folder, 'site.yaml');
  expect(() => writeArchive(file)).toThrow(`${file}: this is a file, or stands below one.`);
  expect(() => writeArchive(join(file, 'content'))).toThrow('this is a file, or stands below one.');
});

test.each([
  ['linux', '../my-archive', 'CONTENT_DIR=../my-archive npm run dev'],
  ['darwin', "../Ada's archive", String.raw`CONTENT_DIR='../Ada'\''s archive' npm run dev`],
  ['win32', String.raw`..\Ada's archive`, String.raw`$env:CONTENT_DIR = '..\Ada''s archive'; npm run dev`],
] as const)('the next commands can be pasted on %s', (platform, folder, command) => {
  expect(nextCommands(folder, platform)).toContain(command);
});
