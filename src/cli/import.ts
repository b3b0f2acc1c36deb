import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { formatOf, formats } from '../importing/formats/formats.ts';
import { readMapping, writeMapping, type MappingFields } from '../importing/mapping.ts';
import type { ImportPlan } from '../importing/import-plan.ts';
import { planImport } from '../importing/plan-import.ts';
import { contentFolder, readContent } from '../site/content/read-content.ts';
import { decodeUtf8 } from '../statements/text/characters.ts';
import { formatProblem, hasErrors } from '../statements/problems.ts';
import { withDatabase } from './query-database.ts';
import { importSummary, mappingLines } from './print-import.ts';
import { tellProgress } from '../site/progress.ts';
import { print, printText, tell, tellUsage, writeProgress } from '../site/terminal.ts';

const usage = `npm run import -- FILE [--map map.yaml] [--dry-run] [--add]

Makes entries of a table or a text: ${formats.map(({ name }) => name).join(', ')} and the people of Popolo (docs/importing.md).
Nothing that is there is overwritten; a row that cannot be taken is named, and the rest goes in.
  FILE        rows of statements, speakers, topics or publishers
  --map FILE  what the columns are; without it that is guessed from the header, and shown
  --dry-run   say what would be written, and write nothing
  --add       put statements that an entry lacks at its end; what stands there stays`;

interface Options {
  map?: string | undefined;
  'dry-run'?: boolean | undefined;
  add?: boolean | undefined;
}

async function importFile(path: string, options: Options): Promise<void> {
  const isDry = options['dry-run'] ?? false;
  const mapping = options.map === undefined ? {} : mappingIn(options.map);
  if (!mapping) return;
  const { name, bytes } = unpacked(path);
  const { encoding, delimiter, sheet, formulas } = mapping;
  const format = formatOf(
    name,
    bytes
      .subarray(0, 4096)
      .toString('latin1')
      .replace(/^(?:ï»¿|ÿþ|þÿ)/, ''),
  );
  if (!format) throw new Error(`${path} is in no format that can be read`);
  const given = { path: name, bytes, encoding, delimiter, sheet, formulas };
  const reading =
    format.name === 'SQLite'
      ? await withDatabase(bytes, (query) => format.read({ ...given, query }))
      : await format.read(given);
  print([`${path}: ${format.name}`, ...reading.assumed].join(', '));
  const folder = contentFolder(process.env);
  const progress = tellProgress(
    process.stderr.isTTY ? 'bar' : 'lines',
    writeProgress,
    () => performance.now(),
    'rows read',
  );
  const { files } = readContent(folder);
  const plan = planImport(path, reading, mapping, { root: folder, files, add: options.add ?? false }, progress);
  progress.end();
  for (const [index, used] of plan.mappings.entries()) {
    const columns = reading.tables[index]?.columns ?? [];
    for (const line of mappingLines(writeMapping(used), used, columns, options.map)) print(line);
  }
  for (const problem of plan.problems) print(formatProblem(problem));
  if (isDry) for (const { path: file } of plan.files) print(`would write ${file}`);
  else write(plan);
  for (const { path: file } of plan.added) print(`${isDry ? 'would add' : 'added'} to ${file}`);
  for (const line of importSummary(plan, isDry)) print(line);
  process.exitCode = hasErrors(plan.problems) ? 1 : 0;
}

/** A file and its name; one that is packed (gzip), as archives publish their data, as what is in it. */
function unpacked(path: string): { name: string; bytes: Buffer } {
  const bytes = readFileSync(path);
  if (!isGzip(bytes)) return { name: path, bytes };
  try {
    return { name: path.replace(/\.gz$/i, ''), bytes: gunzipSync(bytes, { maxOutputLength: mostUnpacked }) };
  } catch {
    throw new Error(
      `${path} is packed (gzip) and cannot be unpacked: it is cut off, damaged, or over ${mostUnpacked / 2 ** 20} MB`,
    );
  }
}

const mostUnpacked = 512 * 2 ** 20;

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The mapping of a file; what is wrong with it is printed, and there is none then. */
function mappingIn(path: string): MappingFields | undefined {
  const text = decodeUtf8(readFileSync(path));
  if (text === undefined) throw new Error(`${path} is not UTF-8`);
  const { mapping, problems } = readMapping({ path, text });
  for (const problem of problems) tell(formatProblem(problem));
  if (!mapping) process.exitCode = 2;
  return mapping;
}

function write({ files, added }: ImportPlan): void {
  const folders = new Set<string>();
  for (const { path, text } of files) {
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    // Whatever came there in the meantime stays.
    writeFileSync(path, text, { flag: 'wx' });
  }
  for (const { path, text } of added) if (existsSync(path)) writeFileSync(path, text);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      map: { type: 'string' },
      'dry-run': { type: 'boolean' },
      add: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [path, other] = positionals;
  if (values.help) printText(usage);
  else if (path === undefined) throw new Error('name a file to import');
  else if (other !== undefined) throw new Error(`name one file, not ${path} and ${other}`);
  else await importFile(path, values);
} catch (reason) {
  // A file that is not there, a mistyped option: one line, and how to call it.
  tellUsage(reason, usage);
  process.exitCode = 2;
}
