import { linkNames } from '../archive/archive.ts';
import { isEntryPath, readNames, type NamesOfCollection } from '../archive/collection.ts';
import { at, byPlace, type SourceFile } from '../statements/problems.ts';
import { completeMapping } from './guess-mapping.ts';
import { emptyPlan, type ImportInto, type ImportPlan, type Tell } from './import-plan.ts';
import { findMissing, missingIn } from './missing-values.ts';
import { checkMapping, type Mapping, type MappingFields } from './mapping.ts';
import { addName, planNames } from './plan-names.ts';
import { planStatements } from './plan-statements.ts';
import { readName } from './read-names.ts';
import type { FileReading, Table } from './table.ts';
import { rowsOf } from './table-rows.ts';

/** Plans what the tables of a file become in a collection. Nothing is written, and nothing that is there would be changed. */
export function planImport(
  path: string,
  { tables, problems: unread }: FileReading,
  given: MappingFields,
  into: ImportInto,
  tell: Tell = () => undefined,
): ImportPlan {
  const plan = emptyPlan(unread);
  const existing = new Map(into.files.map((file) => [file.path, file]));
  const ofNames = into.files.filter((file) => !isEntryPath(into.root, file.path));
  const collection = readNames(into.root, ofNames);
  const mapped = tables.map((table) => ({ table, mapping: completeMapping(given, table) }));
  plan.mappings = mapped.map(({ mapping }) => mapping);
  // Names first: statements may be by those whom another table of the file tells of.
  for (const { table, mapping } of mapped.toSorted((a, b) => rank(a.mapping) - rank(b.mapping))) {
    plan.counts.rows += table.rows.length;
    const wrong = checkMapping(mapping, table, path);
    plan.problems.push(...wrong);
    if (wrong.length > 0) continue;
    plan.problems.push(...findMissing(path, table, mapping, missingIn(table, mapping)));
    if (mapping.rows === 'statements') planStatements(path, table, mapping, into, collection, existing, plan, tell);
    else planTableOfNames(path, table, mapping, collection, existing, plan);
  }
  plan.problems.sort(byPlace);
  return plan;
}

function rank({ rows }: Mapping): number {
  return ['topics', 'publishers', 'speakers', 'statements'].indexOf(rows);
}

function planTableOfNames(
  path: string,
  table: Table,
  mapping: Mapping,
  collection: NamesOfCollection,
  existing: Map<string, SourceFile>,
  plan: ImportPlan,
): void {
  if (mapping.rows === 'statements') return;
  const kind = mapping.rows;
  const { names } = linkNames(collection);
  const given = rowsOf(table, mapping).flatMap((values) => {
    const { given: name, findings } = readName(kind, values, names, mapping);
    plan.problems.push(...findings.map(({ place, finding }) => at(path, place, finding)));
    return name ? [{ name, values }] : [];
  });
  const { files, unchanged, problems } = planNames(path, given, collection, existing);
  plan.problems.push(...problems);
  plan.counts.unchanged += unchanged;
  plan.counts.taken += files.length;
  plan.counts[kind] += files.length;
  plan.files.push(...files);
  for (const file of files) {
    addName(collection, file);
    existing.set(file.path, file);
  }
}
