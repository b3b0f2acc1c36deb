import { readFileSync, writeFileSync } from 'node:fs';

/** Figures by engine and number of statements. */
export type Report = Record<string, Record<string, Record<string, number>>>;

const page = 'docs/search.md';
const begin = '<!-- bench:search -->';
const end = '<!-- /bench:search -->';

const columns: [string, (figures: Record<string, number>) => string][] = [
  [
    'bytes exact / one error / two',
    (figures) => ['bytesExact', 'bytesTypo', 'bytesTypo2'].map((key) => show(figures, key)).join(' / '),
  ],
  ['cold / on a slow line', (figures) => `${show(figures, 'coldMs')} / ${show(figures, 'coldLineMs')}`],
  [
    'warm p50 / p95 / misspelt',
    (figures) => `${show(figures, 'warmP50')} / ${show(figures, 'warmP95')} / ${show(figures, 'warmP95Typo')}`,
  ],
  [
    'p95 at a quarter / misspelt',
    (figures) => `${show(figures, 'warmP95Throttled')} / ${show(figures, 'warmP95ThrottledTypo')}`,
  ],
  ['heap', (figures) => show(figures, 'heapMB')],
  ['index', (figures) => show(figures, 'indexMs')],
  ['recall', (figures) => show(figures, 'recall')],
  ['one error / two', (figures) => `${show(figures, 'typo1')} / ${show(figures, 'typo2')}`],
  ['empty', (figures) => show(figures, 'empty')],
  ['two words', (figures) => show(figures, 'and2')],
  ['known item / of two words', (figures) => `${show(figures, 'known')} / ${show(figures, 'known2')}`],
];

/** A figure with its unit, by the name of its key. */
export function figureOf(key: string, value: number): string {
  if (key.startsWith('bytes')) return `${Math.round((value / 1024) * 10) / 10} KB`;
  if (key === 'heapMB') return `${value.toFixed(1)} MB`;
  if (key === 'indexMs') return `${(value / 1000).toFixed(1)} s`;
  if (/^(?:warm|cold)/.test(key)) return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
  return value.toFixed(2);
}

function show(figures: Record<string, number>, key: string): string {
  const value = figures[key];
  return value === undefined ? '–' : figureOf(key, value);
}

/** Writes the table of a run between the two marks in docs/search.md. */
export function writeTable(report: Report): void {
  const sizes = [...new Set(Object.values(report).flatMap((ofEngine) => Object.keys(ofEngine)))].map(Number);
  const rows = sizes
    .sort((a, b) => a - b)
    .flatMap((n) =>
      Object.entries(report).flatMap(([name, ofEngine]) => {
        const figures = ofEngine[n];
        return figures ? [[name, n.toLocaleString('en'), ...columns.map(([, cell]) => cell(figures))]] : [];
      }),
    );
  const heads = ['engine', 'n', ...columns.map(([head]) => head)];
  const table = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const [before, after] = [
    readFileSync(page, 'utf8').split(begin)[0] ?? '',
    readFileSync(page, 'utf8').split(end)[1] ?? '',
  ];
  writeFileSync(page, `${before}${begin}\n\n${table}\n\n${end}${after}`);
}
