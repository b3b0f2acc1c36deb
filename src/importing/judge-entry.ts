import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { KnownNames } from '../archive/names/known-names.ts';
import { resolveArticle } from '../archive/resolve-article.ts';
import { readArticle } from '../statements/article.ts';
import { error, type Finding } from '../statements/problems.ts';
import { plainText } from '../statements/statement.ts';
import { dateOfEntry, type EntryRows } from './group-entries.ts';
import type { Refuse } from './import-plan.ts';
import { plainWords } from './markdown-words.ts';
import type { Said } from './read-said.ts';
import { ownId, writeEntry, type StatementLinks } from './write-entry.ts';

/** The entry without the rows that the checker of entries refuses; undefined where none is left. */
export function judged(entry: EntryRows, names: KnownNames, root: string, refuse: Refuse): EntryRows | undefined {
  let current: EntryRows | undefined = entry;
  while (current) {
    const wrong = findWrongRows(current, names, `${root}/articles/x/entry.md`, plainLinks(current));
    if (wrong.size === 0) return current;
    for (const [said, { field, finding }] of wrong) refuse(said, field, finding);
    const [first, ...others]: Said[] = current.rows.filter((said) => !wrong.has(said));
    current = first && { ...current, rows: [first, ...others] };
  }
  return undefined;
}

/** Ids for the statements of an entry that would have the id of one before them. */
export function pinnedIds(rows: readonly Said[]): Map<Said, string> {
  const taken = new Set<string>();
  const pinned = new Map<Said, string>();
  for (const said of rows) {
    const own = ownId(said);
    let id = said.fragment === '' ? own : said.fragment;
    for (let number = 2; taken.has(id); number++) id = `${own}-${number}`;
    taken.add(id);
    if (id !== own) pinned.set(said, id);
  }
  return pinned;
}

function plainLinks({ rows }: EntryRows): (said: Said) => StatementLinks {
  const pinned = pinnedIds(rows);
  return (said) => ({ id: pinned.get(said), relations: [] });
}

/** Reads an entry back as the checker does: the rows of which it has something to say, or which it would read as something else. */
function findWrongRows(
  entry: EntryRows,
  names: KnownNames,
  path: string,
  linksOf: (said: Said) => StatementLinks,
): Map<Said, { field: string; finding: Finding }> {
  const { text, lines } = writeEntry(entry, names, linksOf);
  const wrong = new Map<Said, { field: string; finding: Finding }>();
  const { article, problems } = readArticle({ path, text }, { html: false });
  const resolved = article && resolveArticle(article, names);
  for (const problem of [...problems, ...(resolved?.problems ?? [])]) {
    if (problem.severity !== 'error') continue;
    const index = lines.findLastIndex((line) => line <= problem.line);
    const finding = error(problem.code, problem.fact, problem.repair);
    const said = entry.rows[index];
    const field = said ? fieldAt(text, problem.line) : frontField(text, problem.line);
    for (const one of said ? [said] : entry.rows) if (!wrong.has(one)) wrong.set(one, { field, finding });
  }
  if (wrong.size > 0) return wrong;
  entry.rows.forEach((said, index) => {
    const read = resolved?.article?.statements[index];
    if (read && readsAlike(read, said, dateOfEntry(entry), names)) return;
    const fact = 'an entry would read this row as something else than it says';
    const repair =
      'A name, role or topic of it looks like a part of the attribution: write it otherwise, or add the entry by hand.';
    wrong.set(said, { field: 'speaker', finding: error('read-otherwise', fact, repair) });
  });
  return wrong;
}

/** Whether a statement that was read back is what its row says. */
function readsAlike(read: ArchivedStatement, said: Said, dateOfEntry: string, names: KnownNames): boolean {
  const same = (a: readonly (string | undefined)[], b: readonly (string | undefined)[]) =>
    a.join('\n') === b.join('\n');
  const { speakers, topics, date, locator } = said;
  return (
    plainText(read) === plainWords(said.words) &&
    same(
      read.speakers.map(({ speaker }) => speaker.slug),
      speakers.map((name) => names.speakers.meant(name, read.date)[0]?.slug),
    ) &&
    same(
      read.topics.map(({ slug }) => slug),
      [...new Set(topics.map((topic) => names.topics.find(topic)?.slug))],
    ) &&
    read.date.edtf === (date === dateOfEntry ? read.article.date.edtf : date) &&
    (read.locator?.text ?? '') === locator
  );
}

/** The field of a line behind the front matter: the attribution, or the words. */
function fieldAt(text: string, line: number): string {
  const own = text.split('\n')[line - 1] ?? '';
  return own.startsWith('> —') ? 'speaker' : own.startsWith('>') ? 'words' : 'note';
}

/** The field of a line of the front matter: `source.url` in a group. */
function frontField(text: string, line: number): string {
  const lines = text.split('\n').slice(0, line);
  const own = /^\s*(?:-\s*)?(?:\{\s*)?(\w+):/.exec(lines.at(-1) ?? '')?.[1] ?? '';
  if (/^\w/.test(lines.at(-1) ?? '')) return own === 'source' ? 'source.publisher' : own;
  const group = lines.findLast((each) => /^\w+:/.test(each))?.split(':')[0] ?? '';
  return `${group === 'corrections' ? 'correction' : group}.${own}`;
}
