import { expect, test } from 'vitest';
import { exampleQuestions } from '../../src/lenses/example-questions.ts';
import { findPositions } from '../../src/lenses/positions.ts';
import { askHere, summaryOf, waysIn } from '../../src/rendering/pages/landing.ts';
import { themePage } from '../../src/rendering/pages/theme-page.ts';
import { readNorland } from '../read-folder.ts';
import { setting } from './plain-setting.ts';

const { statements, topics } = readNorland().archive;
const grain = topics.find(({ slug }) => slug === 'grain') ?? expect.fail('no topic');
const theme = {
  slug: 'grain',
  file: 'grain.md',
  title: 'Grain <in> the strait',
  labels: {},
  topics: [grain],
  noteHtml: '<p>All of it.</p>',
};

test('the summary counts what the collection holds, and says from when to when', () => {
  expect(summaryOf(statements, setting)).toMatch(
    /^8 statements by 3 speakers.*, 2031–2032: .*trade.*\. Each with its source\.$/,
  );
});

test('every question leads to the search for it', () => {
  const questions = exampleQuestions(statements, findPositions({ statements }));
  const html = askHere(questions, setting).toString();
  expect(html.match(/href="\/search\/\?q=[^"]+"/g)?.length).toBe(questions.length);
});

test('themes are the ways in, and where there are none the topics', () => {
  expect(waysIn({ themes: [theme], statements }, setting).toString()).toContain(
    '<a href="/themes/grain/">Grain &lt;in&gt; the strait</a>',
  );
  expect(waysIn({ themes: [], statements }, setting).toString()).toContain('href="/topics/trade/"');
});

test('a theme tells what was taken in, on what and by whom, and leads to the filters for all of it', () => {
  const page = themePage({ theme: { ...theme, from: '2031' }, statements }, setting);
  const html = page.main.toString();
  expect(html).toContain('<p>All of it.</p>');
  expect(html).toContain('href="/topics/grain/"');
  expect(html).toContain('topic=grain&amp;from=2031');
});
