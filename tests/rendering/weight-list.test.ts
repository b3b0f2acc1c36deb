import { expect, test } from 'vitest';
import { html } from '../../src/rendering/html.ts';
import { weightList } from '../../src/rendering/charts/weight-list.ts';
import { readNorland } from '../read-folder.ts';
import { setting } from './plain-setting.ts';

const { statements } = readNorland().archive;
const [first] = statements;
const later = statements.find(({ date }) => date.edtf !== first?.date.edtf);

const datesOf = (said: typeof statements) =>
  weightList(
    { id: '_topics', heading: 'Topics', weights: [{ name: html`grain`, statements: said, isSmall: true }] },
    undefined,
    setting,
  )
    .toString()
    .replace(/.*class="dates">(.*?)<\/span>.*/s, '$1')
    .replace(/ href="[^"]*"/g, '');

test('a day on which somebody spoke twice is written once, and leads to both', () => {
  if (!first || !later) throw new Error('the collection has one day');
  const again = { ...first, id: 'again' };
  expect(datesOf([first, again])).toMatch(/^<a>([^<]+)<\/a> <a aria-label="\1 \(2\)">\(2\)<\/a>$/);
  expect(datesOf([first, later])).toMatch(/^<a>([^<]+)<\/a>, <a>(?!\1)[^<]+<\/a>$/);
});
