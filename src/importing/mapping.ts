import { Document } from 'yaml';
import { z } from 'zod';
import { didYouMean } from '../statements/text/did-you-mean.ts';
import { readAnyFields } from '../statements/fields/front-matter.ts';
import { at, error, type Problem, type SourceFile } from '../statements/problems.ts';
import { fieldsOf, isField, neededFields } from './row-fields.ts';
import type { RowKind, Table } from './table.ts';

const rowKinds = ['statements', 'speakers', 'topics', 'publishers'] as const;
const textOrTexts = z.union([z.string(), z.array(z.string())]);

/** What a mapping says: from which columns the fields come, what stands in for what is missing, how values are to be read. */
export const mappingSchema = z.strictObject({
  rows: z.enum(rowKinds).describe('what a row tells').optional(),
  fields: z.record(z.string(), textOrTexts).describe('the column, or columns, of each field').optional(),
  constants: z.record(z.string(), textOrTexts).describe('what a field is where the row leaves it empty').optional(),
  values: z
    .record(z.string(), z.record(z.string(), z.string()))
    .describe('values as the file has them, and as they are here')
    .optional(),
  when: z
    .record(z.string(), z.record(z.string(), z.array(z.string())))
    .describe('a field that counts only where another has one of some values')
    .optional(),
  changes: z
    .record(z.string(), z.record(z.string(), textOrTexts))
    .describe('fields of single rows, by their id, that replace what the row says')
    .optional(),
  skip: z.array(z.string()).describe('ids of rows that are left out').optional(),
  missing: z.array(z.string()).describe('what a cell holds that has no value').optional(),
  date_order: z.enum(['day-first', 'month-first']).describe('what 03/04/2031 means').optional(),
  date_system: z.enum(['1900', '1904']).describe('from which year serial numbers of days count').optional(),
  lists: z.string().describe('the sign that parts the values of a list').optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  sheet: z.string().optional(),
  formulas: z
    .enum(['neutralised'])
    .describe('whether an apostrophe in front of what a spreadsheet would take for a formula is no part of a cell')
    .optional(),
});

/** A mapping as it is written. */
export type MappingFields = z.infer<typeof mappingSchema>;

/** A mapping of rows of one kind, with every part in its place. */
export interface Mapping extends MappingFields {
  rows: RowKind;
  fields: Record<string, string | string[]>;
}

/** A mapping as it was read, and what is wrong with its form. */
export interface MappingReading {
  mapping?: MappingFields;
  problems: Problem[];
}

/** Reads map.yaml; what its fields and columns are called is checked when the columns are known. */
export function readMapping(file: SourceFile): MappingReading {
  const { data, problems } = readAnyFields(file, mappingSchema);
  return data ? { mapping: data, problems } : { problems };
}

/** A mapping as the text of map.yaml. */
export function writeMapping(mapping: Mapping): string {
  const { rows, fields, ...rest } = mapping;
  const yaml = new Document({ rows, fields, ...rest });
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The columns that a source of a field names: a column, or text with columns in braces. `'{Who} on {What}' // => ['Who', 'What']` */
export function columnsNamed(source: string, columns: ReadonlySet<string>): string[] | undefined {
  if (columns.has(source)) return [source];
  const named = [...source.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  return named.length > 0 ? named : undefined;
}

/** What is wrong with a mapping for such columns: fields there are none of, columns that the file lacks, fields without which nothing can be written. */
export function checkMapping(
  mapping: Mapping,
  { columns, isOpen = false }: Pick<Table, 'columns' | 'isOpen'>,
  path: string,
): Problem[] {
  const known = new Set(columns);
  const problems: Problem[] = [];
  const report = (code: string, fact: string, repair: string) => {
    problems.push(at(path, { line: 1, column: 1 }, error(code, fact, repair)));
  };
  const { rows, fields, constants = {}, when = {}, values = {}, changes = {} } = mapping;
  const conditions = Object.values(when).flatMap((condition) =>
    Object.keys(condition).filter((name) => !known.has(name)),
  );
  const inChanges = Object.values(changes).flatMap((change) => Object.keys(change));
  const named = [fields, constants, when, values].flatMap((part) => Object.keys(part));
  for (const name of new Set([...named, ...conditions, ...inChanges])) {
    if (isField(rows, name)) continue;
    const repair = `${didYouMean(name, fieldsOf[rows])}Fields are ${fieldsOf[rows].join(', ')}.`;
    report('unknown-field', `the mapping names a field "${name}" that ${rows} do not have`, repair);
  }
  for (const [name, source] of Object.entries(fields)) {
    for (const one of isOpen ? [] : [source].flat()) {
      const lacking = (columnsNamed(one, known) ?? [one]).filter((column) => !known.has(column));
      for (const column of lacking) {
        const repair = `${didYouMean(column, columns)}Columns are ${columns.map((each) => `"${each}"`).join(', ')}.`;
        report('unknown-column', `${name} is mapped to a column "${column}" that the file does not have`, repair);
      }
    }
  }
  for (const name of neededFields[rows]) {
    if (name in fields || name in constants) continue;
    const repair = `Name its column in the mapping (--map): "fields: { ${name}: COLUMN }", or say what it is for all: "constants: { ${name}: … }".`;
    report('missing-column', `no column is known to be ${name}, which every row needs`, repair);
  }
  return problems;
}
