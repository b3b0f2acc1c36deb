import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqlAfter, sqlTables } from '../../exports/data/sql.ts';
import type { DataSource, Row, Table } from '../../exports/data/table.ts';

/** A database that is being filled, some rows at a time. */
export interface GrowingDatabase {
  add: (table: Table, rows: readonly Row[]) => void;
  /** The file, when all rows are in. */
  finish: () => Uint8Array;
  close: () => void;
}

/** Opens a database for tables. The same rows give the same bytes by the same SQLite, which Node brings: it holds no times, and no pages that were given up. */
export function openDatabase(tables: readonly Table[], source: DataSource): GrowingDatabase {
  const database = new DatabaseSync(':memory:');
  database.exec('BEGIN');
  const filling = new Map(
    sqlTables(tables, source).map(({ table, create, insert, values }) => {
      database.exec(create);
      return [table, { inserting: database.prepare(insert), values }];
    }),
  );
  return {
    add(table, rows) {
      const own = filling.get(table);
      if (!own) throw new Error(`the database has no table ${table.name}`);
      for (const row of own.values(rows)) own.inserting.run(...row);
    },
    finish() {
      for (const statement of sqlAfter) database.exec(statement);
      database.exec('COMMIT');
      const folder = mkdtempSync(join(tmpdir(), 'communique-data-'));
      try {
        const file = join(folder, 'archive.sqlite');
        database.prepare('VACUUM INTO ?').run(file);
        return readFileSync(file);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    close: () => database.close(),
  };
}
