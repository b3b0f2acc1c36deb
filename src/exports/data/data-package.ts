import type { DataFormat } from './data-format.ts';
import type { WrittenData } from './data-files.ts';
import { csv } from './formats/csv.ts';
import type { DataSource, Table } from './table.ts';

/** A file that holds rows of a table. */
export interface WrittenTable extends WrittenData {
  table: Table;
  format: DataFormat;
}

const types = { text: 'string', integer: 'integer', list: 'string' } as const;

/** The descriptor of the data (Frictionless Data Package 1): each CSV file is a resource with its columns; `files` lists the others. */
export function dataPackage(
  written: readonly WrittenTable[],
  others: readonly WrittenData[],
  source: DataSource,
): Record<string, unknown> {
  const { licence, title, strapline } = source.archive.site;
  return {
    profile: 'tabular-data-package',
    name: slugged(title.toLowerCase()),
    title,
    description: `${strapline.name}\n\nA cell that holds a list has a line for each value; a cell that a spreadsheet would run as a formula has an apostrophe in front.`,
    homepage: source.addressOf('data/'),
    licenses: [
      {
        name: slugged(licence.name),
        title: licence.name,
        ...(licence.url !== undefined && { path: licence.url }),
      },
    ],
    resources: written.filter(({ format }) => format === csv).map((file) => resourceOf(file, source)),
    // Of a property that the standard does not know, readers of tables take no notice.
    files: [
      ...written.flatMap(({ format, name, bytes, sha256 }) =>
        format === csv
          ? []
          : [
              {
                path: name,
                mediatype: format.mediaType,
                ...(source.isPacked && { compression: 'gz' }),
                bytes,
                hash: `sha256:${sha256}`,
              },
            ],
      ),
      ...others.map(({ name, bytes, sha256 }) => ({ path: name, bytes, hash: `sha256:${sha256}` })),
    ],
  };
}

function resourceOf({ table, name, bytes, sha256 }: WrittenTable, source: DataSource): Record<string, unknown> {
  const columns = table.columns(source);
  const ofOneValue = columns.filter((column) => column.type === 'text' && column.name in table.refersTo);
  const foreignKeys = ofOneValue.map((column) => ({
    fields: column.name,
    reference: { resource: table.refersTo[column.name], fields: 'id' },
  }));
  return {
    profile: 'tabular-data-resource',
    name: name.replace(/\.csv(?:\.gz)?$/, ''),
    title: table.title,
    description: `${table.about}.`,
    path: name,
    format: 'csv',
    mediatype: csv.mediaType,
    encoding: 'utf-8',
    ...(source.isPacked && { compression: 'gz' }),
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      fields: columns.map(({ name: field, about, type }) => ({ name: field, type: types[type], description: about })),
      ...(columns[0]?.name === 'id' && { primaryKey: 'id' }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** A name as the standard wants one: `slugged('CC BY-SA 4.0') // => 'CC-BY-SA-4.0'` */
function slugged(name: string): string {
  const slug = name.replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, '');
  return slug === '' ? 'archive' : slug;
}
