import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inventedCollection, inventedEntry, speakerName, topicLabel } from './invented-collection.ts';

const importing = [resolve('src/cli/import.ts'), 'rows.csv'];
const check = ['--max-semi-space-size=4', resolve('src/cli/check.ts')];

/** `npm run bench -- import [--n 1000,10000]`: rows of CSV to entries, again, and the check of what was written: time and peak memory. */
export function benchImport(words: string[]): void {
  const { values } = parseArgs({ args: words, options: { n: { type: 'string', default: '1000,10000' } } });
  console.log('   rows   seconds    CPU s   peak MB');
  for (const rows of values.n.split(',').map(Number)) {
    // The settings of a collection, without its entries and names.
    const content = inventedCollection(0);
    const project = dirname(content);
    for (const room of ['articles', 'speakers', 'topics', 'publishers']) {
      rmSync(join(content, room), { recursive: true, force: true });
      mkdirSync(join(content, room));
    }
    mkdirSync(join(project, 'node_modules'));
    writeFileSync(join(project, 'rows.csv'), csvOf(rows));
    print(rows, 'import', importing, project);
    print(rows, 'import again', importing, project);
    print(rows, 'check', check, project);
    rmSync(project, { recursive: true });
  }
}

/** Invented statements as rows: three of a report, one of them verbatim. */
function csvOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_row, number) => {
    const { day, sourceTitle, statements } = inventedEntry(Math.floor(number / 3));
    const { text, isQuoted, speaker, topic } = statements[number % 3] ?? statements[0];
    const cells = [
      day,
      speakerName(speaker),
      `Envoy ${speaker}`,
      text,
      isQuoted ? 'direct' : 'indirect',
      topicLabel(topic),
    ];
    return [
      ...cells,
      `Paper ${Math.floor(number / 3) % 30}`,
      sourceTitle,
      `https://example.org/${Math.floor(number / 3)}`,
      `${(number % 90) + 1}`,
    ];
  });
  const header = [
    'Date',
    'Speaker',
    'Role',
    'Words',
    'Mode',
    'Topic',
    'Publisher',
    'Headline of source',
    'Link',
    'Page',
  ];
  return [header, ...lines].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
}

function print(rows: number, name: string, words: readonly string[], project: string): void {
  const report = `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); console.error('\\n' + maxRSS + ' ' + (userCPUTime + systemCPUTime)); })`;
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, ...words],
    { encoding: 'utf8', cwd: project, env: { ...process.env, CONTENT_DIR: '', CI: '' }, maxBuffer: 2 ** 28 },
  );
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(stdout + stderr);
  const [peak = 0, cpu = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  const cells = [seconds.toFixed(2), (cpu / 1e6).toFixed(2), (peak / 1024).toFixed(0)];
  console.log(`${String(rows).padStart(7)} ${cells.map((cell) => cell.padStart(9)).join('')}   ${name}`);
  for (const line of stdout.trim().split('\n').slice(-2)) console.log(`        ${line}`);
}
