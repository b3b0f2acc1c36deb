import { describe, expect, test } from 'vitest';
import { addressesOf, findVanishedAddresses } from '../../src/review/vanished-addresses.ts';
import { buildArchive } from '../../src/archive/archive.ts';
import { formatProblem } from '../../src/statements/problems.ts';
import { changedNorland, norland, norlandFiles, readNorland } from '../read-folder.ts';

const published = readNorland().archive;
const talks = norlandFiles().find(({ path }) => path.endsWith('grain-talks.md'))?.text ?? '';

function vanished(changes: Record<string, string | null>): string[] {
  const { archive, unsure } = buildArchive(norland, changedNorland(changes));
  return findVanishedAddresses(addressesOf(published), addressesOf(archive), unsure).map((problem) =>
    formatProblem(problem).replaceAll(`${norland}/`, ''),
  );
}

describe('a published address never dies', () => {
  test('nothing is gone when nothing changed', () => {
    expect(vanished({})).toEqual([]);
  });

  test('an edit that changes the first words is told which id to pin', () => {
    expect(
      vanished({
        'articles/2031/grain-talks.md': talks.replace('The Commission counted', 'The whole Commission counted'),
      }),
    ).toEqual([
      'articles/2031/grain-talks.md:35:1 error the published address #the-commission-counted-forty-ships would be gone. End the attribution of this statement with ^the-commission-counted-forty-ships.',
    ]);
  });

  test('with the id pinned the edit is fine', () => {
    const text = talks
      .replace('The Commission counted', 'The whole Commission counted')
      .replace('(2031-05-29)', '(2031-05-29) ^the-commission-counted-forty-ships');
    expect(vanished({ 'articles/2031/grain-talks.md': text })).toEqual([]);
  });

  test('a statement that was taken out is missed', () => {
    expect(vanished({ 'articles/2031/grain-talks.md': talks.replace(/> The Commission[\s\S]*?\n\n/, '') })).toEqual([
      'articles/2031/grain-talks.md:1:1 error the published address #the-commission-counted-forty-ships would be gone. Bring the statement back, or end the attribution of the one that replaces it with ^the-commission-counted-forty-ships.',
    ]);
  });

  test('an entry that was taken out is missed', () => {
    expect(vanished({ 'articles/2031/grain-talks.md': null })).toEqual([
      'articles/2031/grain-talks.md:1:1 error the published entry "grain-talks" would be gone. Bring it back with "status: withdrawn", or add "aliases: [grain-talks]" to the entry that replaces it.',
    ]);
  });

  test('an entry that was renamed is told where the alias goes', () => {
    expect(vanished({ 'articles/2031/grain-talks.md': null, 'articles/2031/talks.md': talks })).toEqual([
      'articles/2031/talks.md:1:1 error the published entry "grain-talks" would be gone, and its statements stand here. Add "aliases: [grain-talks]" to this entry, or bring the other back.',
    ]);
  });

  test('an entry with other statements takes no place of one that was taken out', () => {
    const other = talks.replace(/will pass before winter|Nobody will|\^nobody-asked|forty/g, 'otherwise');
    expect(
      vanished({ 'articles/2031/grain-talks.md': null, 'articles/2031/talks.md': other.replace(/^> “/gm, '> “Not ') }),
    ).toEqual([
      expect.stringContaining('grain-talks.md:1:1 error the published entry "grain-talks" would be gone. Bring'),
    ]);
  });

  test('an entry that was renamed lives on under its alias', () => {
    const text = talks.replace('aliases: [', 'aliases: [grain-talks, ');
    expect(vanished({ 'articles/2031/grain-talks.md': null, 'articles/2031/talks.md': text })).toEqual([]);
  });

  test.each([
    ['its fields cannot be read', { 'articles/2031/grain-talks.md': talks.replace('title: ', 'title: Talks: ') }],
    [
      'it moved and its fields cannot be read',
      {
        'articles/2031/grain-talks.md': null,
        'articles/talks/grain-talks.md': talks.replace('title: ', 'title: Talks: '),
      },
    ],
    ['its speaker is misspelt', { 'articles/2031/grain-talks.md': talks.replace('— Ada Marsh', '— Ada Mursh') }],
    ['the file of its speaker cannot be read', { 'speakers/ada-marsh.md': '---\nname: Marsh: Ada\n---\n' }],
  ])('what is an error of its own is not missed besides: %s', (_what, changes) => {
    expect(vanished(changes)).toEqual([]);
  });

  test('a statement of changed words is told which id to pin beside an error elsewhere in its entry', () => {
    const text = talks.replace('The Commission counted', 'The whole Commission counted');
    expect(vanished({ 'articles/2031/grain-talks.md': text.replace('— Ada Marsh', '— Ada Mursh') })).toEqual([
      'articles/2031/grain-talks.md:35:1 error the published address #the-commission-counted-forty-ships would be gone. End the attribution of this statement with ^the-commission-counted-forty-ships.',
    ]);
  });

  test('an entry that was taken out is missed beside an error in another', () => {
    const letter = norlandFiles().find(({ path }) => path.endsWith('kornev-letter.md'))?.text ?? '';
    expect(
      vanished({
        'articles/2031/grain-talks.md': null,
        'articles/2031/kornev-letter.md': letter.replace('title: ', 'title: A: '),
      }),
    ).toHaveLength(1);
  });
});
