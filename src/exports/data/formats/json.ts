import { rowJson } from '../nested-row.ts';
import type { DataFormat } from '../data-format.ts';

/** A list of objects (RFC 8259), a line each. */
export const json: DataFormat = {
  ending: 'json',
  name: 'JSON',
  mediaType: 'application/json',
  about: 'A list of objects; what is not known is left out.',
  *write({ columns, groups, rows }) {
    let before = '[\n';
    for (const row of rows) {
      yield `${before}${rowJson(columns, groups, row)}`;
      before = ',\n';
    }
    yield before === '[\n' ? '[]\n' : '\n]\n';
  },
};
