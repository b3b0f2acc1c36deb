import type { RunFigures } from './measure-run.ts';

/** What one build has cost and made. */
export interface Figures extends RunFigures {
  pages: number;
  files: number;
  bytes: number;
}

const runs = ['first', 'again', 'changed'] as const;

/** From nothing; once more without a change; after one entry has changed. */
export type BuildFigures = Record<(typeof runs)[number], Figures>;

/** Builds by the name of their builder and by number of entries. */
export type Report = Record<string, Record<number, BuildFigures>>;

const columns: [head: string, cell: (figures: Figures) => string, ratio: (figures: Figures) => number | null][] = [
  ['CPU s', ({ cpu }) => cpu.toFixed(1), ({ cpu }) => cpu],
  ['wall s', ({ wall }) => wall.toFixed(1), ({ wall }) => wall],
  ['peak MB', ({ peakMB }) => peakMB?.toFixed(0) ?? 'not measured', ({ peakMB }) => peakMB],
  ['pages', ({ pages }) => pages.toLocaleString('en'), ({ pages }) => pages],
  ['files', ({ files }) => files.toLocaleString('en'), ({ files }) => files],
  ['MB', ({ bytes }) => (bytes / 2 ** 20).toFixed(1), ({ bytes }) => bytes],
];

/** Whether a builder is ours, in however many languages. */
const isOurs = (name: string) => name.startsWith('communique');

/**
 * The figures of one number of entries as a table in Markdown, ours by those of each peer and by ours in one language below them.
 * `differing` has how many built files are others after the change of one entry.
 */
export function writeTable(report: Report, entries: number, differing: Readonly<Record<string, number>>): string {
  const measured = Object.entries(report).flatMap(([name, bySize]) => {
    const builds = bySize[entries];
    return builds ? [{ name, builds }] : [];
  });
  const heads = [
    `${entries.toLocaleString('en')} entries`,
    'build',
    ...columns.map(([head]) => head),
    'files that differ',
  ];
  const costs = measured.flatMap(({ name, builds }) =>
    runs.map((run) => {
      const differ = run === 'changed' ? (differing[name]?.toLocaleString('en') ?? '') : '';
      return [name, run, ...columns.map(([, cell]) => cell(builds[run])), differ];
    }),
  );
  const ratios = measured
    .filter(({ name }) => isOurs(name))
    .flatMap((own) =>
      measured
        .filter(({ name }) => !isOurs(name) || (name === 'communique' && own.name !== name))
        .flatMap((other) =>
          runs.map((run) => [
            `${own.name} / ${other.name}`,
            run,
            ...columns.map(([, , figure]) => ratioOf(figure(own.builds[run]), figure(other.builds[run]))),
            '',
          ]),
        ),
    );
  return aligned([heads, ...costs, ...ratios]);
}

function ratioOf(own: number | null, other: number | null): string {
  return own === null || other === null ? 'not measured' : `${(own / other).toFixed(own < other * 10 ? 2 : 1)} ×`;
}

/** Rows as a table in Markdown that is read as it is, too: names to the left, figures to the right. */
function aligned([heads = [], ...rows]: string[][]): string {
  const names = 2;
  const widths = heads.map((_, column) => Math.max(...[heads, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) => {
    const padded = widths.map((width, column) => {
      const cell = cells[column] ?? '';
      return column < names ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, column) => (column < names ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [heads, rule, ...rows].map(line).join('\n');
}
