import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { formerAddresses, formerDateLists, smallPositions } from '../../src/lenses/former-addresses.ts';
import { findPositions } from '../../src/lenses/positions.ts';
import { changedNorland, norland, norlandFiles, readNorland } from '../read-folder.ts';

const fileOf = (name: string) => norlandFiles().find(({ path }) => path.endsWith(name))?.text ?? '';

const addressesOf = (archive: Archive) => formerAddresses(archive, findPositions(archive));

test('nothing has moved where no file names an earlier address, and an entry keeps those that it had', () => {
  const { archive } = readNorland();
  const moved = archive.articles.flatMap(({ slug, title, aliases }) =>
    aliases.map((alias) => ({ from: `articles/${alias}/`, to: `articles/${slug}/`, title })),
  );
  expect(moved.length).toBeGreaterThan(0);
  expect(addressesOf(archive)).toEqual(moved);
});

test('a renamed speaker and a renamed topic keep every address they had, positions included', () => {
  const { archive, problems } = buildArchive(
    norland,
    changedNorland({
      'speakers/ada-marsh.md': fileOf('ada-marsh.md').replace('name:', 'former: [ada-fen, a-marsh]\nname:'),
      'topics/grain.md': fileOf('grain.md').replace('label:', 'former: [зерно]\nlabel:'),
    }),
  );
  expect(problems).toEqual([]);
  const addresses = new Map(addressesOf(archive).map(({ from, to }) => [decodeURIComponent(from), to]));
  expect(addresses.get('speakers/ada-fen/')).toBe('speakers/ada-marsh/');
  expect(addresses.get('speakers/a-marsh/by-date/')).toBe('speakers/ada-marsh/');
  expect(addresses.get('topics/зерно/')).toBe('topics/grain/');
  expect(addresses.get('speakers/ada-fen/topics/grain/')).toBe('speakers/ada-marsh/#grain');
  expect(addresses.get('speakers/ada-marsh/topics/зерно/')).toBe('speakers/ada-marsh/#grain');
  expect(addresses.get('speakers/a-marsh/topics/зерно/')).toBe('speakers/ada-marsh/#grain');
  expect([...addresses.keys()].filter((from) => [...addresses.values()].includes(from))).toEqual([]);
});

test('a position too small for a page leads to its place on the page of the speaker', () => {
  const { archive } = readNorland();
  const positions = findPositions(archive);
  const small = new Map(smallPositions(positions).map(({ from, to }) => [from, to]));
  for (const position of positions.ofSpeakers) {
    const own = `speakers/${encodeURIComponent(position.who.slug)}/`;
    const from = `${own}topics/${encodeURIComponent(position.topic.slug)}/`;
    if (position.statements.length < 3) expect(small.get(from)?.startsWith(`${own}#`)).toBe(true);
    else expect(small.has(from)).toBe(false);
  }
  expect(small.size).toBeGreaterThan(0);
});

test('a list by date of four statements leads to the page of all, one of five has a page', () => {
  const moved = formerDateLists(readNorland().archive).map(({ from, to }) => `${from} ${to}`);
  expect(moved).toContain('speakers/ada-marsh/by-date/ speakers/ada-marsh/');
  expect(moved).toContain('topics/trade/by-date/ topics/trade/');
  expect(moved.filter((line) => line.startsWith('topics/strait/'))).toEqual([]);
});
