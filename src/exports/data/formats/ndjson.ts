import { rowJson } from '../nested-row.ts';
import type { DataFormat } from '../data-format.ts';

/** An object a line. */
export const ndjson: DataFormat = {
  ending: 'ndjson',
  name: 'NDJSON',
  mediaType: 'application/x-ndjson',
  about: 'An object a line, as in JSON: read it line by line where the whole is too large.',
  *write({ columns, groups, rows }) {
    for (const row of rows) yield `${rowJson(columns, groups, row)}\n`;
  },
};
