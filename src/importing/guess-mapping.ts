import { fieldCalled } from './header-words.ts';
import type { Mapping, MappingFields } from './mapping.ts';
import { isField, isListField, neededFields } from './row-fields.ts';
import type { RowKind, Table } from './table.ts';

/** Of two that know as many columns the first counts. */
const kinds: readonly RowKind[] = ['statements', 'speakers', 'topics', 'publishers'];

/** A mapping made whole: what it leaves out is guessed from what the columns are called. */
export function completeMapping(whole: MappingFields, { columns, kind, isMapped }: Table): Mapping {
  const rows = kind ?? whole.rows ?? likeliestKind(columns);
  // A file that tells of people beside what they say has one mapping, that of what they say.
  const given = kind === undefined || kind === (whole.rows ?? 'statements') ? whole : {};
  if (given.fields) return { ...given, rows, fields: given.fields };
  const fields: Record<string, string | string[]> = {};
  for (const column of columns) {
    const named = isField(rows, column) ? column : undefined;
    const field = named ?? (isMapped ? undefined : fieldCalled(column, rows));
    if (field === undefined || field in (given.constants ?? {})) continue;
    const before = fields[field];
    // Of two columns for one field the first counts; of a list both do.
    if (before === undefined) fields[field] = column;
    else if (isListField(field)) fields[field] = [before, column].flat();
  }
  return { ...given, rows, fields };
}

/** The kind that knows most of the columns, where they hold what it needs; statements, where they tell of none. */
function likeliestKind(columns: readonly string[]): RowKind {
  const scores = kinds.map((kind) => {
    const found = new Set(columns.map((column) => fieldCalled(column, kind)));
    const isWhole = neededFields[kind].every((field) => found.has(field));
    return {
      kind,
      isWhole: isWhole || kind === 'statements',
      known: [...found].filter((field) => field !== undefined).length,
    };
  });
  const whole = scores.filter(({ isWhole }) => isWhole);
  return whole.reduce((best, other) => (other.known > best.known ? other : best)).kind;
}
