import { expect, test } from 'vitest';
import type { ArchivedStatement } from '../../src/archive/archived-statement.ts';
import { en } from '../../src/languages/en/interface.ts';
import { gapBetween } from '../../src/rendering/timeline/gap.ts';
import { timelineHtml } from '../../src/rendering/timeline/timeline.ts';
import { dateOf } from '../date-of.ts';
import { readNorland } from '../read-folder.ts';
import { setting } from './plain-setting.ts';

const { articles } = readNorland().archive;
const longest = articles.toSorted((a, b) => b.statements.length - a.statements.length)[0] ?? expect.fail('no entry');
const [first = expect.fail('no statement')] = longest.statements;
const told = (...statements: ArchivedStatement[]) => timelineHtml(statements, setting).toString();
const on = (date: string, from: ArchivedStatement = first) => ({ ...from, date: dateOf(date) });

test('what an entry tells of a day stands under one headline, the first whole and the others to open', () => {
  const html = told(on('2031-05-07'), on('2031-05-07'), on('2031-05-07'));
  expect(html.match(/class="headline"/g)?.length).toBe(1);
  expect(html).toContain('2 more statements from this entry');
  expect(html.indexOf('<article ')).toBeLessThan(html.indexOf('<details class="of-entry"'));
  expect(html.match(/<article /g)?.length).toBe(3);
});

test('another day, or another entry between, is another row', () => {
  const other = articles.find((article) => article !== longest)?.statements[0] ?? expect.fail('no other entry');
  expect(told(on('2031-05-07'), on('2031-05-06')).match(/class="headline"/g)?.length).toBe(2);
  expect(told(on('2031-05-07'), on('2031-05-07', other), on('2031-05-07')).match(/class="headline"/g)?.length).toBe(3);
});

test('a day with much is heavier, and says its day once', () => {
  const html = told(...Array.from({ length: 4 }, () => on('2031-05-07')), on('2031-05-06'));
  expect(html.match(/data-weight="2"/g)?.length).toBe(1);
  expect(html.match(/id="2031-05-07"/g)?.length).toBe(1);
});

test('months without a statement are named between the others, in either order and over years', () => {
  expect(told(on('2031-05-07'), on('2031-01-06'))).toContain('<p class="gap">3 months without a statement</p>');
  expect(told(on('2031-05-07'), on('2031-03-06'))).not.toContain('class="gap"');
  expect(gapBetween('2028-02', '2031-05', en)).toBe('3 years, 2 months without a statement');
});

test('the years of a part count what the whole has', () => {
  const whole = [on('2031-05-07'), on('2031-04-07'), on('2031-03-07')];
  expect(timelineHtml(whole.slice(0, 1), setting, { whole }).toString()).toContain('3 statements');
});
