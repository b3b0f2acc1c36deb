import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { isOfTheme } from '../../src/archive/themes.ts';
import { readContent } from '../../src/site/content/read-content.ts';
import { changedNorland, norland } from '../read-folder.ts';

const build = (text: string) => buildArchive(norland, changedNorland({ 'themes/harbour.md': text }));

test('a theme has the statements of its topics, and of those below them, in its years', () => {
  const { archive, problems } = build(
    '---\ntitle: The harbour\ntopics: [trade]\nfrom: 2031\nto: 2031\n---\n\nWhat was said.\n',
  );
  expect(problems.filter(({ file }) => file.includes('themes'))).toEqual([]);
  const [theme] = archive.themes;
  if (!theme) throw new Error('there is no theme');
  const own = archive.statements.filter((statement) => isOfTheme(theme, statement));
  expect(theme).toMatchObject({ slug: 'harbour', title: 'The harbour', noteHtml: '<p>What was said.</p>' });
  expect(own.length).toBeGreaterThan(0);
  expect(own.length).toBeLessThan(archive.statements.length);
  expect(own.every(({ date }) => date.edtf.startsWith('2031'))).toBe(true);
  expect(own.some(({ topics }) => topics.every(({ slug }) => slug !== 'trade'))).toBe(true);
});

test('a theme that names no known topic, or does not say what was taken in, is an error', () => {
  expect(
    build('---\ntitle: The harbour\ntopics: [grane]\n---\n').problems.map(({ code, line }) => [code, line]),
  ).toEqual([
    ['no-scope', 2],
    ['unknown-topic', 3],
  ]);
});

test('every statement of the shipped collection belongs to a theme', () => {
  const { archive } = buildArchive('content', readContent('content').files);
  const without = archive.statements.filter(
    (statement) => !archive.themes.some((theme) => isOfTheme(theme, statement)),
  );
  expect(without.map(({ article, id }) => `${article.slug}#${id}`)).toEqual([]);
});
