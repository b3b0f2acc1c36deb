import { isBefore, type EdtfDate } from '../statements/dates/dates.ts';
import { didYouMean } from '../statements/text/did-you-mean.ts';
import { at, error, warning, type Finding, type Problem } from '../statements/problems.ts';
import type { StatedRelation } from '../statements/relations.ts';
import type { ArchivedArticle, ArchivedStatement } from './archived-statement.ts';

/** What a relation leads from or to: a statement, by its id and its day. */
interface StatementEnd {
  id: string;
  date: EdtfDate;
}

/** An entry with what can be linked to in it. */
interface EntryEnd<Statement> {
  file: string;
  slug: string;
  aliases: readonly string[];
  date: EdtfDate;
  statements: readonly Statement[];
}

/** A relation as its entry states it, by the statement that has it. */
export interface StatedBy<Statement = ArchivedStatement> {
  from: Statement;
  stated: StatedRelation;
}

/** Both ends of a relation: two statements, or a statement and an entry as a whole. */
interface Link<Statement, Entry> {
  from: Statement;
  stated: StatedRelation;
  statement: Statement | undefined;
  article: Entry;
}

/**
 * Links what statements are to others, at both ends; a link that leads nowhere is an error, and what comes before that which it
 * answers a warning. `files` are all entries of the collection, those that could not be read included.
 */
export function linkRelations(
  stated: readonly StatedBy[],
  articles: readonly ArchivedArticle[],
  files: ReadonlySet<string>,
): Problem[] {
  const { links, problems } = findLinks(stated, articles, files);
  for (const {
    from,
    stated: { kind, byEditors },
    statement,
    article,
  } of links) {
    from.relations.push({ kind, direction: 'to', statement, article, byEditors });
    (statement ?? article).relations.push({
      kind,
      direction: 'from',
      statement: from,
      article: from.article,
      byEditors,
    });
  }
  return problems;
}

/** The same without touching an end: what leads where, and what is wrong with it. */
export function findLinks<
  Statement extends StatementEnd & { article: EntryEnd<StatementEnd> },
  Entry extends EntryEnd<Statement>,
>(
  stated: readonly StatedBy<Statement>[],
  articles: readonly Entry[],
  files: ReadonlySet<string>,
): { links: Link<Statement, Entry>[]; problems: Problem[] } {
  const links: Link<Statement, Entry>[] = [];
  const byFile = new Map(articles.map((article) => [article.file, article]));
  const byAddress = new Map(
    articles.flatMap((article) => [article.slug, ...article.aliases].map((slug) => [slug, article])),
  );
  const problems = stated.flatMap(({ from, stated: relation }) => {
    const report = (finding: Finding) => [at(from.article.file, relation.place, finding)];
    const [path, fragment] = splitAddress(relation.target);
    if (path === undefined) return report(unreadable(relation.target));
    const file = fileLedTo(from.article.file, path);
    const article = byFile.get(file);
    if (!article) {
      // An entry that has problems of its own is there all the same.
      return files.has(file) ? [] : report(noEntry(relation.target, file, from, byAddress, files));
    }
    const statement = article.statements.find(({ id }) => id === fragment);
    if (fragment !== undefined && !statement) return report(noStatement(fragment, article));
    if (statement === from || (!statement && article === from.article)) return report(toItself(relation));
    links.push({ from, stated: relation, statement, article });
    const target = statement?.date ?? article.date;
    return isBefore(from.date, target) ? report(tooEarly(relation, from.date.edtf, target.edtf)) : [];
  });
  return { links, problems };
}

/** The file of the entry that a relation leads to, from the file of its own entry; undefined where the link cannot be read. */
export function targetOf(file: string, { target }: StatedRelation): string | undefined {
  const [path] = splitAddress(target);
  return path === undefined ? undefined : fileLedTo(file, path);
}

function fileLedTo(file: string, path: string): string {
  return path === '' ? file : joined(file, path);
}

/** The path and the fragment of a link, decoded; undefined where it has none. */
function splitAddress(target: string): [path: string | undefined, fragment: string | undefined] {
  const [path = '', fragment] = target.split('#');
  try {
    return [
      decodeURIComponent(path),
      fragment === undefined ? undefined : decodeURIComponent(fragment).normalize('NFC'),
    ];
  } catch {
    return [undefined, undefined];
  }
}

/** A path relative to a file: `joined('content/articles/2031/a.md', '../2030/b.md') // => 'content/articles/2030/b.md'` */
function joined(file: string, path: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/').normalize('NFC');
}

/** The way from one file to another, as a Markdown link has it. */
function relativePath(from: string, to: string): string {
  const [a, b] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return [...a.slice(shared).map(() => '..'), ...b.slice(shared)].join('/');
}

function noEntry(
  target: string,
  file: string,
  { article }: { article: { file: string } },
  byAddress: ReadonlyMap<string, EntryEnd<StatementEnd>>,
  files: ReadonlySet<string>,
): Finding {
  const fact = `the link "${target}" leads to no entry`;
  // A path as Windows writes it is one that leads nowhere.
  const slug = (file.split(/[/\\]/).at(-1) ?? '').replace(/\.md$/, '');
  const moved = byAddress.get(slug);
  if (moved) {
    const fragment = splitAddress(target)[1];
    const isThere = fragment !== undefined && moved.statements.some(({ id }) => id === fragment);
    const right = `${relativePath(article.file, moved.file)}${isThere ? `#${fragment}` : ''}`;
    return error('dead-relation', fact, `Write ${right}.`);
  }
  const hint = didYouMean(
    target.split('#')[0] ?? '',
    [...files].map((other) => relativePath(article.file, other)),
  );
  return error(
    'dead-relation',
    fact,
    `${hint}Link to the file of an entry, with # and the id of a statement behind it.`,
  );
}

function noStatement(fragment: string, article: EntryEnd<StatementEnd>): Finding {
  const ids = article.statements.map(({ id }) => id);
  const list = ids.length <= 8 ? `Its statements are ${ids.map((id) => `#${id}`).join(', ')}.` : '';
  return error(
    'dead-relation',
    `${article.file} has no statement #${fragment}`,
    `${didYouMean(fragment, ids)}${list}`.trim() || 'Give the id of one of its statements.',
  );
}

function unreadable(target: string): Finding {
  return error('dead-relation', `the link "${target}" cannot be read`, 'Write the name of the file as it is.');
}

function toItself({ kind }: StatedRelation): Finding {
  return error('relation-to-itself', `a statement that ${kind} itself`, 'Link to the other statement.');
}

function tooEarly({ kind }: StatedRelation, own: string, other: string): Finding {
  const fact = `this is dated ${own}, before what it ${kind} (${other})`;
  return warning('relation-before', fact, 'Check both dates, and which of the two links to the other.');
}
