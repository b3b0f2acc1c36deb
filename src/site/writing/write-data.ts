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
import { tables } from '../../exports/data/tables.ts';
import { buildDatabase } from './build-database.ts';
import { dataSource } from './data-source.ts';
import { codeVersion } from '../kept.ts';
import { contentDigest } from '../content/load-archive.ts';
import type { SiteFolder } from '../site-folder.ts';

/** Of 10,000 statements 4 is 9 % smaller than 2, and takes twice as long; 6 a fifth smaller, and six times. */
const level = 2;

/** The rooms whose code makes the data of an archive. */
const rooms = ['statements', 'languages', 'archive', 'lenses', 'rendering', 'exports', 'site'];

/**
 * Writes the data of the archive: every table in every format, the database, and what describes them. All of it is made from all of
 * the content, so one key tells whether an earlier build has it.
 */
export function writeData(site: SiteFolder): void {
  writeFiles(site);
  sayTheirSizes(site);
}

function writeFiles(site: SiteFolder): void {
  const source = dataSource();
  const key = hash('sha1', JSON.stringify([codeVersion(rooms), contentDigest(), source.addressOf('')]));
  if (keepsAll(site, key)) return;
  const put = (name: string, make: () => string | Uint8Array): WrittenData => {
    const path = `${dataFolder}${name}`;
    if (!site.keeps(path, key)) site.write(path, make(), key);
    const content = site.read(path);
    return { name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
  };
  const putData = (name: string, make: () => string | Uint8Array) =>
    put(publishedName(name, source), source.isPacked === true ? () => gzipSync(make(), { level }) : make);
  const written: WrittenTable[] = [];
  const rowsOf = new Map(tables.map((table) => [table, [...table.rows(source)]]));
  for (const [table, rows] of rowsOf) {
    const columns = table.columns(source);
    const { groups } = table;
    for (const format of dataFormats) {
      for (let start = 0; start === 0 || start < rows.length; start += mostRows) {
        const part = rows.slice(start, start + mostRows);
        const make = () => [...format.write({ columns, groups, rows: part })].join('');
        const name = partName(table.name, format.ending, start / mostRows + 1);
        written.push({ table, format, ...putData(name, make) });
      }
    }
  }
  const others = [
    putData(dataFiles.database, () => buildDatabase(rowsOf, source)),
    put(dataFiles.schema, () => printed(dataSchema(tables, source))),
    put(dataFiles.openApi, () => printed(openApi(written, source))),
    put(dataFiles.importMap, () => importMap),
    ...linkedFiles.map(({ name, write }) => putData(name, () => write(source))),
  ];
  const described = put(dataFiles.package, () => printed(dataPackage(written, others, source)));
  put(dataFiles.checksums, () => checksums([...written, ...others, described]));
}

/** Takes all files from an earlier build, as its list of checksums names them; false where one of them is not there or is not the same. */
function keepsAll(site: SiteFolder, key: string): boolean {
  const list = `${dataFolder}${dataFiles.checksums}`;
  if (!site.keeps(list, key)) return false;
  const names = site
    .read(list)
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(line.indexOf('  ') + 2));
  return names.map((name) => site.keeps(`${dataFolder}${name}`, key)).every(Boolean);
}

/** Puts the sizes of the files into the pages that lead to them. */
function sayTheirSizes(site: SiteFolder): void {
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
