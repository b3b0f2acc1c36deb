import { dataFiles, dataFolder, publishedName, type WrittenData } from './data-files.ts';
import type { WrittenTable } from './data-package.ts';
import { linkedFiles } from '../linked-data/linked-files.ts';
import { dataSchema } from './json-schema.ts';
import type { DataSource } from './table.ts';

/** A file that stands by itself, and whether it holds the archive or describes its files. */
interface Other {
  name: string;
  mediaType: string;
  about: string;
  isData?: boolean;
}

const others: readonly Other[] = [
  ...linkedFiles.map(({ name, mediaType, about }) => ({
    name,
    mediaType,
    about: about.replace(/^./, (first) => first.toUpperCase()),
    isData: true,
  })),
  {
    name: dataFiles.database,
    mediaType: 'application/vnd.sqlite3',
    about: 'All tables as a database (SQLite 3)',
    isData: true,
  },
  { name: dataFiles.package, mediaType: 'application/json', about: 'The descriptor of the data (Frictionless)' },
  { name: dataFiles.schema, mediaType: 'application/json', about: 'The JSON Schema of the tables' },
  { name: dataFiles.checksums, mediaType: 'text/plain', about: 'The SHA-256 of every file' },
];

const packed = { 'application/gzip': {} };

/** The files of the data as an interface (OpenAPI 3.1): nothing is computed, every path is a file. */
export function openApi(written: readonly WrittenTable[], source: DataSource): Record<string, unknown> {
  const { archive, addressOf } = source;
  const { site } = archive;
  const ofTables = written.map(({ table, format, name }) => [
    `/${name}`,
    getting(
      name,
      `${table.title} as ${format.name}`,
      `${table.about}. ${format.about}`,
      source.isPacked === true
        ? packed
        : {
            [format.mediaType]: {
              schema: format.ending === 'json' ? { $ref: `#/components/schemas/${table.name}` } : { type: 'string' },
            },
          },
    ),
  ]);
  const ofOthers = others.map(({ name: plain, mediaType, about, isData = false }) => {
    const name = isData ? publishedName(plain, source) : plain;
    return [`/${name}`, getting(name, about, '', isData && source.isPacked === true ? packed : { [mediaType]: {} })];
  });
  const { licence } = site;
  return {
    openapi: '3.1.0',
    info: {
      title: site.title,
      version: '1',
      summary: site.strapline.name,
      license: { name: licence.name, ...(licence.url !== undefined && { url: licence.url }) },
    },
    servers: [{ url: addressOf(dataFolder).replace(/\/$/, '') }],
    paths: Object.fromEntries([...ofTables, ...ofOthers]) as Record<string, unknown>,
    components: { schemas: dataSchema([...new Set(written.map(({ table }) => table))], source).$defs },
  };
}

function getting(name: string, summary: string, description: string, content: Record<string, unknown>) {
  return {
    get: {
      operationId: name.replace(/[^\w]/g, '_'),
      summary,
      ...(description !== '' && { description }),
      responses: { '200': { description: 'The file', content } },
    },
  };
}

/** The checksums of files as `sha256sum --check` reads them. */
export function checksums(files: readonly WrittenData[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
