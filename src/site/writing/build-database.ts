import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqlAfter, sqlTables } from '../../exports/data/sql.ts';
import type { DataSource, Table } from '../../exports/data/table.ts';

/** Tables as a database. The same tables give the same bytes by the same SQLite, which Node brings: it holds no times, and no pages that were given up. */
export function buildDatabase(tables: readonly Table[], source: DataSource): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'communique-data-'));
  const file = join(folder, 'archive.sqlite');
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('BEGIN');
    for (const { create, insert, rows } of sqlTables(tables, source)) {
      database.exec(create);
      const inserting = database.prepare(insert);
      for (const row of rows(source)) inserting.run(...row);
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
