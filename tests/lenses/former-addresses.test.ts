import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { formerAddresses } from '../../src/lenses/former-addresses.ts';
import { changedNorland, norland, norlandFiles, readNorland } from '../read-folder.ts';

const fileOf = (name: string) => norlandFiles().find(({ path }) => path.endsWith(name))?.text ?? '';

test('nothing has moved where no file names an earlier address', () => {
  expect(formerAddresses(readNorland().archive)).toEqual([]);
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
  const addresses = new Map(formerAddresses(archive).map(({ from, to }) => [decodeURIComponent(from), to]));
  expect(addresses.get('speakers/ada-fen/')).toBe('speakers/ada-marsh/');
  expect(addresses.get('speakers/a-marsh/by-date/')).toBe('speakers/ada-marsh/by-date/');
  expect(addresses.get('topics/зерно/')).toBe('topics/grain/');
  expect(addresses.get('speakers/ada-fen/topics/grain/')).toBe('speakers/ada-marsh/topics/grain/');
  expect(addresses.get('speakers/ada-marsh/topics/зерно/')).toBe('speakers/ada-marsh/topics/grain/');
  expect(addresses.get('speakers/a-marsh/topics/зерно/')).toBe('speakers/ada-marsh/topics/grain/');
  expect([...addresses.keys()].filter((from) => [...addresses.values()].includes(from))).toEqual([]);
});
