/** A form in which rows of the data are taken along. */
export interface RowsFile {
  name: 'CSV' | 'JSON';
  extension: string;
  type: string;
}

export const rowsFiles: readonly RowsFile[] = [
  { name: 'CSV', extension: 'csv', type: 'text/csv' },
  { name: 'JSON', extension: 'json', type: 'application/json' },
];

/**
 * The rows of some statements, given as `grain-talks#nobody-asked`, out of the tables that lie in a folder, in their order. Rejects where one is
 * missing: a table that lacks some would not say so.
 */
export async function collectRows(
  statements: readonly string[],
  { extension }: RowsFile,
  folder: string,
): Promise<string> {
  const { resources } = JSON.parse(await fetchText(`${folder}datapackage.json`)) as { resources: { path: string }[] };
  const parts = resources.flatMap(({ path }) => {
    // A large archive packs its tables.
    const [, part, packed = ''] = /^(statements(?:-\d+)?)\.csv(\.gz)?$/.exec(path) ?? [];
    return part === undefined ? [] : [`${part}.${extension}${packed}`];
  });
  const texts = await Promise.all(parts.map((part) => fetchText(folder + part)));
  return extension === 'csv' ? rowsOfCsv(texts, statements) : rowsOfJson(texts, statements);
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  const bytes = await response.arrayBuffer();
  // Some hosts unpack such a file on its way: its first bytes tell.
  const [first, second] = new Uint8Array(bytes);
  const isPacked = first === 0x1f && second === 0x8b;
  const stream = new Blob([bytes]).stream();
  return new Response(isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream).text();
}

/** `https://example.org/articles/grain-talks/#nobody-asked` is the id of `grain-talks#nobody-asked` */
function statementOf(id: string): string {
  return decodeURIComponent(id.replace(/^.*?articles\/([^/]+)\/#/, '$1#'));
}

/** The rows of JSON tables that are about some statements, as one table. */
export function rowsOfJson(tables: readonly string[], statements: readonly string[]): string {
  const rows = tables.flatMap((table) => JSON.parse(table) as { id: string }[]);
  const found = new Map(rows.map((row) => [statementOf(row.id), row]));
  const wanted = statements.map((statement) => found.get(statement) ?? missing(statement));
  return `${JSON.stringify(wanted, undefined, 2)}\n`;
}

/** The records of CSV tables that are about some statements, below the names of the columns; each as it stands there. */
export function rowsOfCsv(tables: readonly string[], statements: readonly string[]): string {
  const records = tables.map(recordsOf);
  const found = new Map(
    records.flatMap((ofTable) => ofTable.slice(1)).map((record) => [statementOf(firstCell(record)), record]),
  );
  const wanted = statements.map((statement) => found.get(statement) ?? missing(statement));
  return [records[0]?.[0] ?? '', ...wanted].map((record) => `${record}\r\n`).join('');
}

function missing(statement: string): never {
  throw new Error(statement);
}

/** Cuts a CSV text where a line ends outside of quotation marks (RFC 4180). */
function recordsOf(table: string): string[] {
  return table.match(/(?:[^"\r\n]+|"(?:[^"]|"")*")+/g) ?? [];
}

function firstCell(record: string): string {
  const [, quoted, plain = ''] = /^(?:"((?:[^"]|"")*)"|([^,]*))/.exec(record) ?? [];
  return quoted?.replaceAll('""', '"') ?? plain;
}
