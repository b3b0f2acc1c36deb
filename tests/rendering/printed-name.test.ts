import { expect, test } from 'vitest';
import { otherName } from '../../src/rendering/printed-name.ts';
import { readNorland } from '../read-folder.ts';

const { speakers } = readNorland().archive;
const marsh = speakers.find(({ slug }) => slug === 'ada-marsh') ?? expect.fail('Ada Marsh');

test.each([
  ['Ada Marsh', 'Ada Marsh', undefined],
  ['Marsh', 'Ada Marsh', undefined],
  ['Mrs. Marsh', 'Ada Marsh', undefined],
  ['MARSH, Ada', 'Ada Marsh', undefined],
  ['Premier Ada Marsh', 'Ada Marsh', undefined],
  ['Ада Марш', 'Ada Marsh', 'Ада Марш'],
  ['Ада Марш', 'Ада Марш', undefined],
  ['The Premier', 'Ada Marsh', 'The Premier'],
])('a source that prints "%s" for "%s" is told as printing %s', (printedName, shown, told) => {
  expect(otherName({ speaker: marsh, printedName }, shown)).toBe(told);
});
