import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { measureRun } from './build/measure-run.ts';
import { inventedCollection } from './invented-collection.ts';
import type { ExportFigures, MeasuredExports } from './measure-exports.ts';

/** A site with its exports: what it has without them, and what each of them adds. */
interface SiteFigures {
  statements: number;
  site: { files: number; bytes: number; seconds: number };
  exports: Record<string, ExportFigures>;
  /** Of the bytes and of the time of the whole build, all exports together. */
  share: { bytes: number; seconds: number };
}

const statementsPerEntry = 3;

/**
 * `npm run bench -- exports [--n 10000] [--json]`: bytes, files and seconds of the processor that each export adds, on the collection of `CONTENT_DIR` or
 * the shipped one, and on an invented one of about so many statements.
 */
export async function benchExports(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { n: { type: 'string', default: '10000' }, json: { type: 'boolean', default: false } },
  });
  const found: Record<string, SiteFigures> = {};
  const tell = (name: string, figures: SiteFigures) => {
    found[name] = figures;
    if (!values.json) for (const line of linesOf(name, figures)) console.log(line);
  };
  tell('shipped', await measure(process.env.CONTENT_DIR ?? 'content'));
  for (const statements of values.n
    .split(',')
    .map(Number)
    .filter((count) => count > 0)) {
    const content = inventedCollection(Math.max(1, Math.round(statements / statementsPerEntry)));
    try {
      tell(String(statements), await measure(content));
    } finally {
      rmSync(dirname(content), { recursive: true, force: true });
    }
  }
  if (values.json) console.log(JSON.stringify({ exports: found }));
}

async function measure(folderOfContent: string): Promise<SiteFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-exports-'));
  try {
    const content = withAddress(folderOfContent, join(folder, 'content'));
    const { cpu: whole } = await measureRun({
      words: [process.execPath, 'src/site/build.ts', '--outDir', join(folder, 'site')],
      env: { CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const all = sizesIn(join(folder, 'site'));

    const measured = spawnSync('node', [join(import.meta.dirname, 'measure-exports.ts')], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content },
    });
    if (measured.status !== 0) throw new Error(measured.stderr);
    const { statements, exports } = JSON.parse(measured.stdout) as MeasuredExports;
    const sum = (of: (figures: ExportFigures) => number) =>
      Object.values(exports).reduce((total, one) => total + of(one), 0);
    // What stands in the pages is in their bytes already; the time of the build has all of them in it.
    const beside = sum(({ files, bytes }) => (files === 0 ? 0 : bytes));
    return {
      statements,
      site: { ...all, seconds: whole },
      exports,
      share: {
        bytes: sum(({ bytes }) => bytes) / (all.bytes + beside),
        seconds: sum(({ seconds }) => seconds) / whole,
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A copy of a collection that says where it is published: feeds, pictures and maps of a site are made where that is known. */
function withAddress(content: string, copy: string): string {
  cpSync(content, copy, { recursive: true });
  const settings = join(copy, 'site.yaml');
  const text = readFileSync(settings, 'utf8');
  if (!/^address:/m.test(text)) writeFileSync(settings, `${text}\naddress: https://example.org\n`);
  return copy;
}

/** Files that are counted as exports, apart from the site. */
function isExported(path: string): boolean {
  return /^(?:(?:data\/v1|feeds|pictures|embed|cite)\/|articles\/(?:[^/]+\/[^/]+\/|[^/]+\.md$)|sitemap(?:-\d+)?\.xml$|(?:robots|llms)\.txt$)/.test(
    path,
  );
}

function sizesIn(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) =>
      entry.isFile() && !isExported(relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
  return {
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}

function linesOf(name: string, { statements, site, exports, share }: SiteFigures): string[] {
  const line = (what: string, { files, bytes, seconds }: ExportFigures) =>
    `  ${what.padEnd(14)}${String(files).padStart(8)} files${(bytes / 1_000_000).toFixed(2).padStart(10)} MB${seconds.toFixed(2).padStart(9)} s`;
  return [
    `${name}: ${statements} statements`,
    line('its pages', site),
    ...Object.entries(exports).map(([what, figures]) => line(what, figures)),
    `  all exports: ${(share.bytes * 100).toFixed(1)} % of the bytes, ${(share.seconds * 100).toFixed(1)} % of the time`,
  ];
}
