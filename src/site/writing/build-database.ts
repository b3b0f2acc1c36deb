import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqlAfter, sqlTables } from '../../exports/data/sql.ts';
import type { DataSource, Row, Table } from '../../exports/data/table.ts';

/** Tables as a database. The same tables give the same bytes by the same SQLite, which Node brings: it holds no times, and no pages that were given up. */
export function buildDatabase(rowsOf: ReadonlyMap<Table, readonly Row[]>, source: DataSource): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'communique-data-'));
  const file = join(folder, 'archive.sqlite');
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('BEGIN');
    for (const { table, create, insert, values } of sqlTables([...rowsOf.keys()], source)) {
      database.exec(create);
      const inserting = database.prepare(insert);
      for (const row of values(rowsOf.get(table) ?? [])) inserting.run(...row);
    }
    for (const statement of sqlAfter) database.exec(statement);
    database.exec('COMMIT');
    database.prepare('VACUUM INTO ?').run(file);
    return readFileSync(file);
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
