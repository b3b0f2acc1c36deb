import type { KnownNames } from '../archive/known-names.ts';
import type { NamesOfCollection } from '../archive/collection.ts';
import { foldName } from '../archive/names.ts';
import { readPublisher } from '../archive/publishers.ts';
import { readSpeaker } from '../archive/speakers.ts';
import { readTopic } from '../archive/topics.ts';
import { at, error, hasErrors, warning, type Problem, type SourceFile } from '../statements/problems.ts';
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

/** Plans the files of a table of names: what is there already stays as it is. */
export function planNames(
  path: string,
  given: readonly { name: GivenName; values: RowValues }[],
  names: KnownNames,
  existing: ReadonlyMap<string, SourceFile>,
): NamesPlan {
  const plan: NamesPlan = { files: [], unchanged: 0, problems: [] };
  const taken = new Map<string, number>();
  const slugs = new Set<string>();
  for (const { name, values } of given) {
    const place = values.placeOf(name.room === 'topics' ? 'label' : 'name');
    const key = `${name.room} ${foldName(name.name)}`;
    const twin = taken.get(key);
    if (twin !== undefined) {
      plan.problems.push(
        at(path, place, error('row-twice', `line ${twin} has the same name`, 'Take one of the two rows out.')),
      );
      continue;
    }
    taken.set(key, values.line);
    const known = fileOf(name, names);
    if (known !== undefined) {
      const file = nameFile(name, names.root, slugOf(known));
      if (existing.get(known)?.text === file.text) plan.unchanged++;
      else {
        const fact = `${known} is there already and says otherwise; it was left as it is`;
        plan.problems.push(at(path, place, warning('name-there', fact, 'Take over by hand what it lacks.')));
      }
      continue;
    }
    const [own] = withOwnSlugs([name], new Set([...slugs, ...existingSlugs(existing, names.root)]));
    const file = nameFile(name, names.root, own?.slug);
    const problems = readers[name.room](file).problems.filter(({ severity }) => severity === 'error');
    plan.problems.push(
      ...problems.map((problem) => at(path, place, error(problem.code, problem.fact, problem.repair))),
    );
    if (hasErrors(problems)) continue;
    slugs.add(`${name.room}/${own?.slug ?? ''}`);
    plan.files.push(file);
  }
  return plan;
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
export function addName(collection: NamesOfCollection, file: SourceFile, existing: Map<string, SourceFile>): void {
  existing.set(file.path, file);
  const room = file.path.slice(collection.root.length + 1).split('/')[0];
  if (room === 'speakers') collection.speakers.push(...[readSpeaker(file).speaker ?? []].flat());
  if (room === 'topics') collection.topics.push(...[readTopic(file).topic ?? []].flat());
  if (room === 'publishers') collection.publishers.push(...[readPublisher(file).publisher ?? []].flat());
}
