import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { reviewChange } from '../../src/review/review.ts';
import { changedNorland, norland, norlandFiles, readNorland } from '../read-folder.ts';

const before = readNorland().archive;
const talks = norlandFiles().find(({ path }) => path.endsWith('grain-talks.md'))?.text ?? '';

function review(changes: Record<string, string | null>) {
  return reviewChange(before, buildArchive(norland, changedNorland(changes)).archive);
}

test('nothing, when nothing changed', () => {
  const { entries, speakers, topics, publishers, ...rest } = review({});
  const parts: object[] = [entries, speakers, topics, publishers, rest];
  expect(parts.flatMap((part) => Object.values(part) as unknown[][]).flat()).toEqual([]);
});

test('says what of a statement changed', () => {
  const { changed, added, removed } = review({
    'articles/2031/grain-talks.md': talks
      .replace('“Nobody will.”', 'Nobody would.')
      .replace('A. Marsh on', 'Ilya Kornev on'),
  });
  expect(changed.map(({ after, what }) => [after.id, what])).toEqual([['nobody-asked', ['words', 'speaker', 'role']]]);
  expect([added, removed]).toEqual([[], []]);
});

test('says what of an entry changed around its statements', () => {
  const { entries, changed } = review({
    'articles/2031/grain-talks.md': talks
      .replace(/^title: .*$/m, 'title: Otherwise')
      .replace(/^source:/m, 'status: disputed\nsource:')
      .replace(/\n> /, '\nA word more.\n\n> '),
  });
  expect(changed).toEqual([]);
  const [{ slug, facts } = { slug: '', facts: [] }] = entries.changed;
  expect(slug).toBe('grain-talks');
  expect(facts.map(({ name, after }) => [name, name === 'text' ? after.includes('A word more.') : after])).toEqual([
    ['title', 'Otherwise'],
    ['status', 'disputed'],
    ['text', true],
  ]);
});

test('says what of a role, a topic and a publisher changed, and which are gone', () => {
  const fileOf = (path: string) => norlandFiles().find((file) => file.path.endsWith(path))?.text ?? '';
  const { speakers, topics, publishers, changed } = review({
    'speakers/ada-marsh.md': fileOf('speakers/ada-marsh.md').replace(
      'Minister of Grain, organization: Norland',
      'Minister of Grain, organization: Sudmark',
    ),
    'topics/grain.md': fileOf('topics/grain.md').replace('wheat, ', '').replace('who lets', 'who ever lets'),
    'publishers/strait-review.md': null,
  });
  expect(speakers.changed.map(({ slug, facts }) => [slug, facts.map(({ name }) => name)])).toEqual([
    ['ada-marsh', ['roles']],
  ]);
  expect(topics.changed[0]?.facts[0]).toEqual({ name: 'aliases', before: 'wheat; зерно', after: 'зерно' });
  expect(topics.changed[0]?.facts[1]?.name).toBe('text');
  expect(publishers).toEqual({ added: [], changed: [], removed: ['The Strait Review'], moved: [] });
  expect(changed.map(({ after, what }) => [after.speakers[0].printedName, what])).toContainEqual([
    'Ada Marsh',
    ['role'],
  ]);
});

test('an entry that moved is no new one', () => {
  const moved = talks.replace('aliases: [', 'aliases: [grain-talks, ');
  const { entries, added, removed } = review({
    'articles/2031/grain-talks.md': null,
    'articles/2031/talks-on-grain.md': moved,
  });
  expect(entries.moved.map(({ from, to }) => [from, to.slug])).toEqual([['grain-talks', 'talks-on-grain']]);
  expect([entries.added, entries.removed, added, removed]).toEqual([[], [], [], []]);
});

test('names new speakers and topics, and finds a statement that is there already', () => {
  const copy = talks
    .replace('aliases: [grain-before-winter]\n', '')
    .replace('> The Commission counted forty ships.', '> The Commission counted forty-one ships.')
    .replace('— Commission on the Strait on the Strait', '— Commission on the Strait on fish');
  const { entries, speakers, topics, duplicates } = review({
    'articles/2031/grain-again.md': copy,
    'speakers/zed.md': '---\nname: Zed\n---\n',
    'topics/fish.md': '---\nlabel: fish\n---\n',
  });
  expect(entries.added.map(({ slug }) => slug)).toEqual(['grain-again']);
  expect([speakers.added, topics.added]).toEqual([['Zed'], ['fish']]);
  expect(
    duplicates.map(({ added, twin, shared }) => [added.id, twin.article.slug, twin.id, Math.round(shared * 100)]),
  ).toEqual([
    ['grain-will-pass-before-winter-she-said', 'grain-talks', 'grain-will-pass-before-winter-she-said', 100],
    ['nobody-asked', 'grain-talks', 'nobody-asked', 100],
    ['the-commission-counted-forty-one-ships', 'grain-talks', 'the-commission-counted-forty-ships', 83],
  ]);
});
