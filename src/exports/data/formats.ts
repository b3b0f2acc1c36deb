import type { DataFormat } from './data-format.ts';
import { csv } from './formats/csv.ts';
import { json } from './formats/json.ts';
import { ndjson } from './formats/ndjson.ts';

/** The formats in which every table can be had: another is one file and one line here. SQLite holds all of them in one file (`sql.ts`). */
export const dataFormats: readonly DataFormat[] = [json, ndjson, csv];
