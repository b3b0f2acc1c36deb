import { createHash, hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  dataFiles,
  dataFolder,
  mostRows,
  partName,
  publishedName,
  type WrittenData,
} from '../../exports/data/data-files.ts';
import { dataPackage, type WrittenTable } from '../../exports/data/data-package.ts';
import { dataFormats } from '../../exports/data/formats.ts';
import { importMap } from '../../exports/data/import-map.ts';
import { dataSchema } from '../../exports/data/json-schema.ts';
import { checksums, openApi } from '../../exports/data/open-api.ts';
import { withSizes } from '../../exports/data/sizes.ts';
import { linkedFiles } from '../../exports/linked-data/linked-files.ts';
import type { DataSource, Row, Table } from '../../exports/data/table.ts';
import { tables } from '../../exports/data/tables.ts';
import { openDatabase, type GrowingDatabase } from './build-database.ts';
import { dataSource } from './data-source.ts';
import { codeVersion, Kept, keepingFolder } from '../kept.ts';
import { contentFolder } from '../content/read-content.ts';
import { contentDigest } from '../content/load-archive.ts';
import type { SiteFolder } from '../site-folder.ts';

/** Of 10,000 statements 4 is 9 % smaller than 2, and takes twice as long; 6 a fifth smaller, and six times. */
const level = 2;

/** The path of a file of data, and a digest of what it was made from. */
type MadeFrom = [path: string, madeFrom: string];

/** The rooms whose code makes the data of an archive. */
const rooms = ['statements', 'languages', 'archive', 'lenses', 'rendering', 'exports', 'site'];

/**
 * Writes the data of the archive: every table in every format, the database, and what describes them. Where nothing has changed, one key
 * tells that an earlier build has all of it; else a part of a long table is made from its rows, and the rest from all of the content.
 */
export function writeData(site: SiteFolder): void {
  const source = dataSource();
  const code = codeVersion(rooms);
  const key = hash('sha1', JSON.stringify([code, contentDigest(), source.addressOf('')]));
  const known = Kept.open<MadeFrom[]>(keepingFolder(), 'data', contentFolder(process.env), code);
  if (known.get(key)?.every(([path, madeFrom]) => site.keeps(path, madeFrom)) === true) return;
  const made: MadeFrom[] = [];
  const put = (name: string, make: () => string | Uint8Array, madeFrom = key): WrittenData => {
    const path = `${dataFolder}${name}`;
    made.push([path, madeFrom]);
    if (!site.keeps(path, madeFrom)) site.write(path, make(), madeFrom);
    const content = site.read(path);
    return { name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
  };
  const putData = (name: string, make: () => string | Uint8Array, madeFrom?: string) =>
    put(publishedName(name, source), source.isPacked === true ? () => gzipSync(make(), { level }) : make, madeFrom);
  const database = openDatabase(tables, source);
  try {
    const written = tables.flatMap((table) =>
      writeTable(table, source, (name, make, from) => putData(name, make, `${code} ${from}`), database),
    );
    const others = [
      putData(dataFiles.database, () => database.finish()),
      put(dataFiles.schema, () => printed(dataSchema(tables, source))),
      put(dataFiles.openApi, () => printed(openApi(written, source))),
      put(dataFiles.importMap, () => importMap),
      ...linkedFiles.map(({ name, write }) => putData(name, () => write(source))),
    ];
    const described = put(dataFiles.package, () => printed(dataPackage(written, others, source)));
    put(dataFiles.checksums, () => checksums([...written, ...others, described]));
  } finally {
    database.close();
  }
  known.set(key, made);
  known.save();
}

/** Writes a table in every format and into the database, some rows at a time: all of an archive's take hundreds of megabytes. */
function writeTable(
  table: Table,
  source: DataSource,
  put: (name: string, make: () => string, from: string) => WrittenData,
  database: GrowingDatabase,
): WrittenTable[] {
  const columns = table.columns(source);
  const { groups } = table;
  let number = 0;
  const written: WrittenTable[] = [];
  for (const rows of partsOf(table.rows(source))) {
    number++;
    const from = hash('sha1', JSON.stringify([columns, groups, rows]));
    for (const format of dataFormats) {
      const make = () => [...format.write({ columns, groups, rows })].join('');
      written.push({ table, format, ...put(partName(table.name, format.ending, number), make, from) });
    }
    database.add(table, rows);
  }
  return dataFormats.flatMap((format) => written.filter((file) => file.format === format));
}

/** The rows of a table as its files have them, of which there is one at least. */
function* partsOf(rows: Iterable<Row>): Generator<Row[]> {
  let part: Row[] = [];
  for (const row of rows) {
    if (part.length === mostRows) {
      yield part;
      part = [];
    }
    part.push(row);
  }
  yield part;
}

/** Puts the sizes of the files into the pages that lead to them. */
export function saySizesOfData(site: SiteFolder): void {
  const files = site.list();
  const sizes = new Map(
    files.flatMap(({ path, size }) => (path.startsWith(dataFolder) ? [[path.slice(dataFolder.length), size]] : [])),
  );
  for (const { path } of files) {
    if (!/^(?:[\w-]+\/)?data\/$/.test(path)) continue;
    const page = `${path}index.html`;
    site.write(page, withSizes(site.read(page).toString(), sizes));
  }
}

function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
