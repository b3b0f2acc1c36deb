import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SqlRow } from '../importing/formats/sqlite.ts';

/** Opens a database of SQLite by its bytes, asks it, and closes it; nothing is written beside the file that it came in. */
export async function withDatabase<Result>(
  bytes: Uint8Array,
  use: (query: (sql: string) => SqlRow[]) => Result | Promise<Result>,
): Promise<Result> {
  // Loaded only for whoever imports a database: no other command needs it.
  const { DatabaseSync } = await import('node:sqlite');
  const folder = mkdtempSync(join(tmpdir(), 'communique-import-'));
  const file = join(folder, 'archive.sqlite');
  writeFileSync(file, bytes);
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return await use((sql) => database.prepare(sql).all());
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
