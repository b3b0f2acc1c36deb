import { expect, test } from 'vitest';
import { writeTable, type BuildFigures, type Figures } from './report.ts';

const figures = (cpu: number, peakMB: number | null): Figures => ({
  cpu,
  wall: cpu / 2,
  peakMB,
  pages: 1234,
  files: 2000,
  bytes: 2 ** 20,
});
const builds = (cpu: number, peakMB: number | null = 100): BuildFigures => ({
  first: figures(cpu, peakMB),
  again: figures(cpu / 2, peakMB),
  changed: figures(cpu / 4, peakMB),
});

/** The cells of the table, row by row, without the rule below its head. */
function cells(table: string): string[][] {
  const rows = table.split('\n').map((row) => row.slice(2, -2).split('|'));
  return rows.filter((_, index) => index !== 1).map((row) => row.map((cell) => cell.trim()));
}

test('the table has the figures of each build, and ours by those of each peer', () => {
  const report = { communique: { 10: builds(8), 20: builds(80) }, eleventy: { 10: builds(2) } };
  expect(cells(writeTable(report, 10, { communique: 1500, eleventy: 4 }))).toEqual([
    ['10 entries', 'build', 'CPU s', 'wall s', 'peak MB', 'pages', 'files', 'MB', 'files that differ'],
    ['communique', 'first', '8.0', '4.0', '100', '1,234', '2,000', '1.0', ''],
    ['communique', 'again', '4.0', '2.0', '100', '1,234', '2,000', '1.0', ''],
    ['communique', 'changed', '2.0', '1.0', '100', '1,234', '2,000', '1.0', '1,500'],
    ['eleventy', 'first', '2.0', '1.0', '100', '1,234', '2,000', '1.0', ''],
    ['eleventy', 'again', '1.0', '0.5', '100', '1,234', '2,000', '1.0', ''],
    ['eleventy', 'changed', '0.5', '0.3', '100', '1,234', '2,000', '1.0', '4'],
    ['communique / eleventy', 'first', '4.00 ×', '4.00 ×', '1.00 ×', '1.00 ×', '1.00 ×', '1.00 ×', ''],
    ['communique / eleventy', 'again', '4.00 ×', '4.00 ×', '1.00 ×', '1.00 ×', '1.00 ×', '1.00 ×', ''],
    ['communique / eleventy', 'changed', '4.00 ×', '4.00 ×', '1.00 ×', '1.00 ×', '1.00 ×', '1.00 ×', ''],
  ]);
});

test('several languages are set beside one, and a memory that is not measured is told as such', () => {
  const report = { communique: { 10: builds(2) }, 'communique-6': { 10: builds(3, null) } };
  const rows = cells(writeTable(report, 10, {}));
  expect(rows.map(([name]) => name)).not.toContain('communique / communique');
  expect(rows.find(([name]) => name === 'communique-6 / communique')).toEqual([
    'communique-6 / communique',
    'first',
    '1.50 ×',
    '1.50 ×',
    'not measured',
    '1.00 ×',
    '1.00 ×',
    '1.00 ×',
    '',
  ]);
});
