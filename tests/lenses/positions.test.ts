import { expect, test } from 'vitest';
import { isMadeOfEntries } from '../../src/archive/permalinks.ts';
import { buildArchive } from '../../src/archive/archive.ts';
import { findPositions } from '../../src/lenses/positions.ts';
import { changedNorland, norland } from '../read-folder.ts';

const said = (days: readonly string[]) =>
  Object.fromEntries(
    days.map((day) => [
      `articles/2033/${day}.md`,
      `---\ntitle: On ${day}\ndate: ${day}\nsource: { publisher: norland-news, url: https://news.example/${day} }\n---\n\n> Tolls will fall.\n>\n> — Tam Orr on tolls\n`,
    ]),
  );
const archiveOf = (days: readonly string[]) =>
  buildArchive(
    norland,
    changedNorland({
      'speakers/tam-orr.md': '---\nname: Tam Orr\ncountry: XS\n---\n',
      'topics/tolls.md': '---\nlabel: tolls\nbroader: [harbours]\n---\n',
      'topics/harbours.md': '---\nlabel: harbours\n---\n',
      ...said(days),
    }),
  ).archive;

function pathsOf(days: readonly string[], fewest?: number) {
  const archive = archiveOf(days);
  const positions = findPositions(archive, fewest);
  const orr = archive.speakers.find(({ slug }) => slug === 'tam-orr') ?? expect.fail('Tam Orr');
  const sudmark = archive.parties.find(({ code }) => code === 'XS') ?? expect.fail('the party');
  return ['tolls', 'harbours'].flatMap((slug) => {
    const topic = archive.topics.find((candidate) => candidate.slug === slug) ?? expect.fail(slug);
    return [positions.pathOf(orr, topic), positions.pathOf(sudmark, topic).replace(sudmark.slug, 'PARTY')];
  });
}

test('a position of three statements has a page, one of fewer its place with the speaker or the party', () => {
  expect(pathsOf(['2033-01-01', '2033-01-02', '2033-01-03'])).toEqual([
    'speakers/tam-orr/topics/tolls/',
    'countries/PARTY/topics/tolls/',
    'speakers/tam-orr/topics/harbours/',
    'countries/PARTY/topics/harbours/',
  ]);
  // A broader topic is no group there: the one through which the statements came is.
  expect(pathsOf(['2033-01-01', '2033-01-02'])).toEqual([
    'speakers/tam-orr/#tolls',
    'countries/PARTY/#tolls',
    'speakers/tam-orr/#tolls',
    'countries/PARTY/#tolls',
  ]);
});

test('site.yaml can ask for pages of positions with fewer statements', () => {
  expect(pathsOf(['2033-01-01'], 1)[0]).toBe('speakers/tam-orr/topics/tolls/');
});

test('only positions with enough statements are pages', () => {
  const { ofSpeakers, hasPage } = findPositions(archiveOf(['2033-01-01', '2033-01-02']));
  for (const position of ofSpeakers) expect(hasPage(position)).toBe(position.statements.length >= 3);
});

test.each([
  ['articles/a/', true],
  ['articles/a/#b', true],
  ['occasions/a/', true],
  ['speakers/a/by-date/', true],
  ['speakers/a/topics/b/', true],
  ['topics/a/by-country/', true],
  ['countries/a/topics/b/', true],
  ['reported/2031/', true],
  ['reported/', false],
  ['occasions/', false],
  ['speakers/a/', false],
  ['speakers/a/#b', false],
  ['speakers/by-country/', false],
  ['topics/', false],
  ['years/2031/05/', false],
  ['', false],
])('%j is mostly the words of entries: %s', (path, isMade) => {
  expect(isMadeOfEntries(path)).toBe(isMade);
});
