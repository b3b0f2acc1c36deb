import { linkNames } from '../archive/archive.ts';
import type { NamesOfCollection } from '../archive/collection.ts';
import type { KnownNames } from '../archive/names/known-names.ts';
import { at, warning, type Finding, type SourceFile } from '../statements/problems.ts';
import { Entries, type Draft } from './entries-there.ts';
import { findHtml } from './find-html.ts';
import { groupEntries } from './group-entries.ts';
import type { ImportInto, ImportPlan, Tell } from './import-plan.ts';
import { judged } from './judge-entry.ts';
import { Links } from './links.ts';
import type { Mapping } from './mapping.ts';
import { agentsOf, newNames, type NewName } from './new-names.ts';
import { addName, planNewNames } from './plan-names.ts';
import { readSaid, type Said } from './read-said.ts';
import { screenNames, turnedAround } from './screen-names.ts';
import type { Table } from './table.ts';
import { rowsOf } from './table-rows.ts';
import { settleEntry } from './settle-entry.ts';

/** Plans the entries of a table of statements, and the files of the names that they bring. */
export function planStatements(
  path: string,
  table: Table,
  mapping: Mapping,
  into: ImportInto,
  collection: NamesOfCollection,
  existing: Map<string, SourceFile>,
  plan: ImportPlan,
  tell: Tell,
): void {
  const refused = new Set<Said>();
  const report = (place: { line: number; column: number }, finding: Finding) =>
    plan.problems.push(at(path, place, finding));
  const refuse = (said: Said, field: string, finding: Finding) => {
    if (!refused.has(said)) report(said.values.placeOf(field), finding);
    refused.add(said);
  };
  const known = linkNames(collection).names;
  const values = rowsOf(table, mapping);
  const read = values.flatMap((row): Said[] => {
    const { said, findings } = readSaid(row, known, mapping);
    for (const { place, finding } of findings) report(place, finding);
    return said ? [said] : [];
  });
  const rows = screenNames(read, known, refuse);
  plan.problems.push(...findHtml(path, rows));
  const brought = planNewNames(path, newNames(rows, known), into.root, existing);
  plan.problems.push(...brought.problems);
  for (const { file } of brought.files) addName(collection, file);
  const { names } = linkNames(collection);

  const grouped = groupEntries(rows);
  for (const { said, place, finding } of grouped.refused) {
    report(place, finding);
    refused.add(said);
  }
  const entries = new Entries(into, names);
  let done = 0;
  const drafts = grouped.entries.flatMap((entry): Draft[] => {
    const sound = judged(entry, names, into.root, refuse);
    done += entry.rows.length;
    tell(done, rows.length);
    return sound ? [{ entry: sound, ...entries.placeFor(sound) }] : [];
  });
  const links = new Links(drafts, entries);
  const linked = links.resolve(refuse);
  for (const draft of linked) settleEntry(path, draft, links, names, into, refuse, plan);
  keepNames(
    brought.files,
    linked.flatMap(({ entry }) => entry.rows).filter((said) => !refused.has(said)),
    names,
    report,
    plan,
  );
}

/** Keeps the files of names that a row that goes in speaks of; what looks like a misspelling is said. */
function keepNames(
  brought: readonly { file: SourceFile; name: NewName }[],
  rows: readonly Said[],
  names: KnownNames,
  report: (place: { line: number; column: number }, finding: Finding) => void,
  plan: ImportPlan,
): void {
  const used = new Set<string | undefined>();
  for (const said of rows) {
    const { speakers, topics, fields, addressee, groups } = said;
    for (const name of [...speakers, ...addressee])
      for (const { file } of names.speakers.called(name).speakers) used.add(file);
    for (const topic of topics) used.add(names.topics.find(topic)?.file);
    for (const [field, value] of fields) {
      if (field.endsWith('.publisher')) used.add(names.publishers.find(value)?.file);
    }
    const through = [...agentsOf(said), ...groups.also.map(({ publisher = '' }) => publisher)];
    for (const name of through) used.add(names.publishers.find(name)?.file);
  }
  for (const { file, name } of brought) {
    if (!used.has(file.path)) continue;
    plan.files.push(file);
    plan.counts[name.room]++;
    const turned = name.room === 'speakers' && name.fields.kind === undefined ? turnedAround(name.name) : undefined;
    if (turned !== undefined) {
      const fact = `"${name.name}" is new, and is called so in ${file.path}`;
      report(
        name.said.values.placeOf('speaker'),
        warning('turned-name', fact, `Write "${turned}" if that is a person.`),
      );
    }
    if (name.near === undefined) continue;
    const field = { speakers: 'speaker', topics: 'topics', publishers: 'source.publisher' }[name.room];
    const fact = `"${name.name}" is new and gets ${file.path}; "${name.near}" is known and written nearly so`;
    report(
      name.said.values.placeOf(field),
      warning('near-name', fact, 'If the two are one, write it so, or add an alias there.'),
    );
  }
}
