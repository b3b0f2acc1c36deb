import type { KnownNames } from '../archive/names/known-names.ts';
import { linkNames } from '../archive/archive.ts';
import type { NamesOfCollection } from '../archive/collection.ts';
import { foldName } from '../archive/names/names.ts';
import { readPublisher } from '../archive/names/publishers.ts';
import { readSpeaker } from '../archive/names/speakers.ts';
import { readTopic } from '../archive/names/topics.ts';
import { at, error, hasErrors, warning, type Finding, type Problem, type SourceFile } from '../statements/problems.ts';
import { nameFile, type GivenName } from './name-files.ts';
import { withOwnSlugs, type NewName } from './new-names.ts';
import type { RowValues } from './row-values.ts';

/** The files of names that are to be written, those that are there already, and what is wrong. */
export interface NamesPlan {
  files: SourceFile[];
  unchanged: number;
  problems: Problem[];
}

const readers = { speakers: readSpeaker, topics: readTopic, publishers: readPublisher };

/** A row of a table of names, and the name that it gives. */
export interface NameRow {
  name: GivenName;
  values: RowValues;
}

/**
 * Plans the files of a table of names: what is there already stays as it is. An alias that another file has is left out, and so is
 * a name that the others of the collection cannot stand beside, such as a topic below one that nobody knows.
 */
export function planNames(
  path: string,
  given: readonly NameRow[],
  collection: NamesOfCollection,
  existing: ReadonlyMap<string, SourceFile>,
): NamesPlan {
  const { names } = linkNames(collection);
  const plan: NamesPlan = { files: [], unchanged: 0, problems: [] };
  const rowOf = new Map<string, NameRow>();
  const lineOf = new Map<string, number>();
  const slugs = existingSlugs(existing, collection.root);
  const bearers = new Map<string, string>();
  for (const row of given) {
    const { name, values } = row;
    const place = placeOf(row);
    const key = `${name.room} ${name.file ?? foldName(name.name)}`;
    const twin = lineOf.get(key);
    if (twin !== undefined) {
      plan.problems.push(
        at(path, place, error('row-twice', `line ${twin} has the same name`, 'Take one of the two rows out.')),
      );
      continue;
    }
    lineOf.set(key, values.line);
    const known = fileOf(name, names);
    const [own] = withOwnSlugs([name], slugs);
    const file = known ?? `${collection.root}/${name.room}/${own?.slug ?? ''}.md`;
    const { kept, lost } = ownAliases(name, file, names, bearers);
    const text = nameFile(kept, collection.root, slugOf(file)).text;
    if (known !== undefined) {
      plan.unchanged++;
      if (existing.get(known)?.text !== text) {
        const fact = `${known} is there already and says otherwise; it was left as it is`;
        plan.problems.push(at(path, place, warning('name-there', fact, 'Take over by hand what it lacks.')));
      }
      continue;
    }
    const problems = readers[name.room]({ path: file, text }).problems.filter(({ severity }) => severity === 'error');
    plan.problems.push(...problems.map(({ code, fact, repair }) => at(path, place, error(code, fact, repair))));
    if (hasErrors(problems)) continue;
    plan.problems.push(...lost.map((finding) => at(path, values.placeOf('aliases'), finding)));
    for (const called of [kept.name, ...aliasesOf(kept)]) bearers.set(`${name.room} ${foldName(called)}`, file);
    slugs.add(`${name.room}/${slugOf(file)}`);
    plan.files.push({ path: file, text });
    rowOf.set(file, row);
  }
  return withoutMisfits(path, plan, rowOf, collection);
}

function placeOf({ name, values }: NameRow) {
  return values.placeOf(name.room === 'topics' ? 'label' : 'name');
}

function aliasesOf({ fields }: GivenName): string[] {
  const { aliases, labels } = fields;
  const ofLanguages: unknown[] = typeof labels === 'object' && labels !== null ? Object.values(labels) : [];
  const own: unknown[] = Array.isArray(aliases) ? aliases : [];
  return [...own, ...ofLanguages].filter((name) => typeof name === 'string');
}

/** A name with the aliases that no other file has, and a warning for each that one has. */
function ownAliases(name: GivenName, file: string, names: KnownNames, bearers: ReadonlyMap<string, string>) {
  const lost: Finding[] = [];
  const { aliases } = name.fields;
  // A row that names its file comes from an archive, where two people can have one name.
  if (!Array.isArray(aliases) || name.file !== undefined) return { kept: name, lost };
  const kept = aliases.filter((alias: unknown) => {
    if (typeof alias !== 'string') return false;
    const other = bearers.get(`${name.room} ${foldName(alias)}`) ?? fileOf({ ...name, name: alias }, names);
    if (other === undefined || other === file) return true;
    const fact = `"${alias}" is a name of ${other} already, and was left out of the aliases here`;
    lost.push(warning('alias-taken', fact, 'Keep it in one of the two.'));
    return false;
  });
  return { kept: { ...name, fields: { ...name.fields, aliases: kept } }, lost };
}

/** A plan without the files that are wrong beside the others of the collection. */
function withoutMisfits(
  path: string,
  plan: NamesPlan,
  rowOf: ReadonlyMap<string, NameRow>,
  collection: NamesOfCollection,
): NamesPlan {
  let { files } = plan;
  for (;;) {
    const whole = {
      ...collection,
      speakers: [...collection.speakers],
      topics: [...collection.topics],
      publishers: [...collection.publishers],
    };
    for (const file of files) addName(whole, file);
    const wrong = linkNames(whole).problems.filter(({ severity, file }) => severity === 'error' && rowOf.has(file));
    if (wrong.length === 0) return { ...plan, files };
    for (const { file, code, fact, repair } of wrong) {
      const row = rowOf.get(file);
      if (row) plan.problems.push(at(path, placeOf(row), error(code, fact, repair)));
    }
    const misfits = new Set(wrong.map(({ file }) => file));
    files = files.filter((file) => !misfits.has(file.path));
  }
}

/** Plans the files of names that statements brought. */
export function planNewNames(
  path: string,
  found: readonly NewName[],
  root: string,
  existing: ReadonlyMap<string, SourceFile>,
): { files: { file: SourceFile; name: NewName }[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = withOwnSlugs(found, existingSlugs(existing, root)).flatMap((name) => {
    const file = nameFile(name, root, name.slug);
    const field = { speakers: 'speaker', topics: 'topics', publishers: 'source.publisher' }[name.room];
    const place = name.said.values.placeOf(field);
    const wrong = readers[name.room](file).problems.filter(({ severity }) => severity === 'error');
    problems.push(
      ...wrong.map(({ code, fact, repair }) => at(path, place, error(code, `${file.path}: ${fact}`, repair))),
    );
    return wrong.length > 0 ? [] : [{ file, name }];
  });
  return { files, problems };
}

function existingSlugs(existing: ReadonlyMap<string, SourceFile>, root: string): Set<string> {
  return new Set([...existing.keys()].map((path) => path.slice(root.length + 1).replace(/\.md$/, '')));
}

function slugOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** The file that answers to a name already. */
function fileOf({ room, name }: GivenName, names: KnownNames): string | undefined {
  if (room === 'speakers') {
    const { speakers, how } = names.speakers.called(name);
    return how === 'whole' ? speakers[0]?.file : undefined;
  }
  return (room === 'topics' ? names.topics : names.publishers).find(name)?.file;
}

/** Puts the file of a name among those of a collection. */
export function addName(collection: NamesOfCollection, file: SourceFile): void {
  const room = file.path.slice(collection.root.length + 1).split('/')[0];
  if (room === 'speakers') collection.speakers.push(...[readSpeaker(file).speaker ?? []].flat());
  if (room === 'topics') collection.topics.push(...[readTopic(file).topic ?? []].flat());
  if (room === 'publishers') collection.publishers.push(...[readPublisher(file).publisher ?? []].flat());
}
