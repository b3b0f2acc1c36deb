import { foldName } from '../archive/names/names.ts';
import { error, type Finding, type Place } from '../statements/problems.ts';
import type { Said } from './read-said.ts';

/** The rows that become one entry: those of one report about one occasion, in their order. */
export interface EntryRows {
  /** The name that the rows ask for its file; empty where they leave it open. */
  entry: string;
  rows: [Said, ...Said[]];
  /** What the rows say of the report, each field once. */
  fields: ReadonlyMap<string, string>;
}

/** What makes two rows parts of one entry: what identifies the report, and what it was said at. */
const identifying = [
  ...['source.publisher', 'source.url', 'source.document', 'source.title', 'occasion', 'kind'],
  ...['spoken_in', 'translation', 'status'],
];
/** One of these tells a report from the others of its publisher. */
const telling = ['source.url', 'source.document', 'source.title', 'occasion', 'title'];

/** Groups rows by report and occasion; a row that says otherwise of its report than the rows before it is left out. */
export function groupEntries(rows: readonly Said[]): {
  entries: EntryRows[];
  refused: { said: Said; place: Place; finding: Finding }[];
} {
  const refused: { said: Said; place: Place; finding: Finding }[] = [];
  const entries: EntryRows[] = [];
  for (const ofKey of [...Map.groupBy(rows, keyOf).values()].flatMap(byTitle)) {
    const taken: Said[] = [];
    const fields = new Map<string, string>();
    const saidBy = new Map<string, number>();
    for (const said of ofKey) {
      const twin = taken.find((other) => isSame(other, said));
      if (twin) {
        const finding = error('row-twice', `line ${twin.values.line} says the same`, 'Take one of the two rows out.');
        refused.push({ said, place: said.values.placeOf('words'), finding });
        continue;
      }
      const differing = [...said.fields].find(
        ([name, value]) => fields.has(name) && fields.get(name) !== value && name !== 'source.note',
      );
      if (differing) {
        const [name, value] = differing;
        const fact = `${name} is "${value}" here and "${fields.get(name) ?? ''}" in line ${saidBy.get(name) ?? 0}, and both rows are of one entry`;
        const repair =
          'Make the two alike, or give the rows different entries: by "occasion", or by a column for "entry".';
        refused.push({ said, place: said.values.placeOf(name), finding: error('rows-differ', fact, repair) });
        continue;
      }
      for (const [name, value] of said.fields) {
        const before = fields.get(name);
        if (before === undefined) saidBy.set(name, said.values.line);
        fields.set(name, before === undefined || before.includes(value) ? (before ?? value) : `${before} ${value}`);
      }
      taken.push(said);
    }
    const [first, ...others] = taken;
    if (first) entries.push({ entry: first.entry, rows: [first, ...others], fields });
  }
  return { entries, refused };
}

/** The date of an entry: what its rows say of it, else when the first was said. */
export function dateOfEntry({ rows }: Pick<EntryRows, 'rows'>): string {
  return rows.map(({ entryDate }) => entryDate).find((date) => date !== '') ?? rows[0].date;
}

/** What the rows of an entry say of which there can be several: the first that says something counts. */
export function groupsOfEntry({ rows }: Pick<EntryRows, 'rows'>, name: keyof Said['groups']) {
  return rows.map(({ groups }) => groups[name]).find((groups) => groups.length > 0) ?? [];
}

/** Rows of one report that have headlines of their own, parted by these; those without one go with the first. */
function byTitle(rows: readonly Said[]): Said[][] {
  const first = rows.map(({ fields }) => fields.get('title')).find((title) => title !== undefined);
  return [...Map.groupBy(rows, ({ fields }) => fields.get('title') ?? first).values()];
}

function keyOf({ entry, fields, addressee, date }: Said): string {
  if (entry !== '') return `entry ${entry}`;
  const own = identifying.map((name) => fields.get(name) ?? '');
  const day = telling.some((name) => fields.has(name)) ? '' : date;
  return JSON.stringify([...own, addressee.map(foldName).toSorted(), day]);
}

function isSame(a: Said, b: Said): boolean {
  const text = ({ words, speakers, date, locator, fragment }: Said) =>
    JSON.stringify([words, speakers.map(foldName), date, locator, fragment]);
  return text(a) === text(b);
}
