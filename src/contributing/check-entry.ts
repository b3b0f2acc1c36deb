import type { ArchivedArticle, ArchivedStatement } from '../archive/archived-statement.ts';
import type { StatedBy } from '../archive/link-relations.ts';
import type { Publisher } from '../archive/names/publishers.ts';
import { resolveArticle } from '../archive/resolve-article.ts';
import { readArticle } from '../statements/article.ts';
import { didYouMean } from '../statements/text/did-you-mean.ts';
import { withOffsets } from '../statements/dates/dates.ts';
import { isPlaceholder } from '../statements/fields/placeholders.ts';
import { at, byPlace, error, type Problem } from '../statements/problems.ts';
import { readBody } from '../statements/text/safe-html.ts';
import type { StatedRelation } from '../statements/relations.ts';
import type { Statement } from '../statements/statement.ts';
import { textDigest } from '../statements/text/text-digest.ts';
import { findUnsaid } from '../statements/text/verbatim-gate.ts';
import { otherName } from '../rendering/printed-name.ts';
import { paragraphsHtml, wordsHtml } from '../statements/text/words-html.ts';
import type { NamesAtHand } from './contributor-names.ts';

/** A statement as a preview shows it. */
export interface PreviewStatement {
  type: 'statement';
  speakers: {
    name: string;
    /** How the source prints the name, where that says more. */
    printedAs?: string | undefined;
    role?: { role: string; organization?: string | undefined } | undefined;
    isUnnamed: boolean;
  }[];
  members: string[];
  /** On whose behalf; a country by its code where it has one. */
  behalf: { name: string; code?: string | undefined }[];
  locator?: string | undefined;
  /** What it says it is to others, by the texts of its links. */
  relations: Pick<StatedRelation, 'kind' | 'label' | 'byEditors'>[];
  mode: ArchivedStatement['mode'];
  /** The paragraphs, as safe HTML. */
  said: string;
  topics: string[];
  date: string;
}

/** An entry as a preview shows it. */
export interface PreviewEntry {
  title: string;
  date: string;
  occasion?: string | undefined;
  via: ArchivedArticle['via'];
  publisher: string;
  issued?: string | undefined;
  blocks: ({ type: 'prose'; html: string } | PreviewStatement)[];
}

/** Names that an entry uses and the collection lacks. */
export interface NewName {
  kind: 'speaker' | 'topic' | 'publisher';
  name: string;
}

/** How the words of a statement were read, whether its names are known or not. */
export interface ReadWords {
  line: number;
  mode: ArchivedStatement['mode'];
  /** Safe HTML, the verbatim words in `<span class="verbatim">`. */
  paragraphs: string[];
}

/** An entry, checked as `npm run check` checks it, and as far as it can be shown. */
export interface CheckedEntry {
  problems: Problem[];
  preview?: PreviewEntry | undefined;
  read: ReadWords[];
  newNames: NewName[];
}

/**
 * Checks one entry with the code of the checker, against the names of a collection; with the text of its report at hand, every
 * word between quotation marks too.
 */
export async function checkEntry(
  path: string,
  text: string,
  names: NamesAtHand,
  report?: string,
): Promise<CheckedEntry> {
  const file = { path, text };
  const { article, problems } = readArticle(file);
  const all = [...problems];
  // Words are read and held to the report while the fields are still being filled in.
  const blocks = article?.blocks ?? readBody(bodyOf(text)).blocks;
  const isReportHere = report !== undefined && report.trim() !== '';
  if (isReportHere) all.push(...findUnsaid(blocks, file, report));
  const read = blocks.flatMap((block) => (block.type === 'statement' ? [readingOf(block.statement)] : []));
  if (!article) return { problems: all.sort(byPlace), read, newNames: [] };
  if (names.taken.has(article.slug)) {
    const fact = `the collection has an entry "${article.slug}" already`;
    all.push(at(path, { line: 1, column: 1 }, error('address-taken', fact, 'Name the file otherwise.')));
  }
  const { sha256, publisher } = article.source;
  const digest = isReportHere && sha256 !== undefined ? await textDigest(report) : undefined;
  if (digest !== undefined && sha256 !== digest) {
    const fact = 'the entry was read from another text than the report beside it';
    all.push(at(path, publisher.place, error('other-text', fact, 'Draft it again, or take "sha256:" out.')));
  }
  const resolved = resolveArticle(article, names);
  all.push(...resolved.problems, ...findDeadRelations(resolved.stated, names));
  const shown = resolved.article ? resolved : resolveArticle(article, withAnyPublisher(names));
  return {
    problems: all.sort(byPlace),
    read,
    preview: shown.article && previewOf(shown.article, shown.stated),
    newNames: newNamesIn(resolved.problems),
  };
}

/** Relations to entries that the collection lacks; whether such an entry has the statement is for `npm run check` to say. */
function findDeadRelations(stated: readonly StatedBy[], { taken }: NamesAtHand): Problem[] {
  return stated.flatMap(({ from, stated: { target, place } }) => {
    const [path = ''] = target.split('#');
    const slug = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
    if (path === '' || slug === from.article.slug || taken.has(decoded(slug))) return [];
    const repair = `${didYouMean(slug, taken)}Link to the file of an entry, with # and the id of a statement behind it.`;
    return [at(from.article.file, place, error('dead-relation', `the link "${target}" leads to no entry`, repair))];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

/** The text behind the fields, on its own lines. */
function bodyOf(text: string): string {
  return text.replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/, (fields) =>
    '\n'.repeat(fields.split('\n').length - 1),
  );
}

function readingOf({ place, mode, paragraphs }: Statement): ReadWords {
  return { line: place.line, mode, paragraphs: paragraphs.map((runs) => wordsHtml(runs)) };
}

/** Names among which any publisher is known, so that an entry can be shown before its publisher has a file. */
function withAnyPublisher(names: NamesAtHand): NamesAtHand {
  const find = (name: string): Publisher => ({
    slug: name,
    file: '',
    name,
    aliases: [],
    labels: {},
    former: [],
    noteHtml: '',
    names: [],
  });
  return { ...names, publishers: { find, names: [] } };
}

function newNamesIn(problems: readonly Problem[]): NewName[] {
  const found = new Map<string, NewName>();
  for (const { code, lacks: name } of problems) {
    const kind = kindsLacking.get(code);
    if (kind && name !== undefined && !isPlaceholder(name)) found.set(`${kind} ${name}`, { kind, name });
  }
  return [...found.values()];
}

const kindsLacking: ReadonlyMap<string, NewName['kind']> = new Map([
  ['unknown-speaker', 'speaker'],
  ['unknown-topic', 'topic'],
  ['unknown-publisher', 'publisher'],
]);

function previewOf(article: ArchivedArticle, stated: readonly StatedBy[]): PreviewEntry {
  return {
    title: article.title,
    date: withOffsets(article.date),
    occasion: article.occasion,
    via: article.via,
    publisher: article.source.publisher.name,
    issued: article.source.issued && withOffsets(article.source.issued),
    blocks: article.blocks.map((block) =>
      block.type === 'prose' ? block : previewStatement(block.statement, relationsOf(block.statement, stated)),
    ),
  };
}

function relationsOf(statement: ArchivedStatement, stated: readonly StatedBy[]): PreviewStatement['relations'] {
  return stated
    .filter(({ from }) => from === statement)
    .map(({ stated: { kind, label, byEditors } }) => ({ kind, label, byEditors }));
}

function previewStatement(statement: ArchivedStatement, relations: PreviewStatement['relations']): PreviewStatement {
  const { speakers, members, behalf, locator, mode, paragraphs, topics, date } = statement;
  return {
    type: 'statement',
    speakers: speakers.map((attributed) => ({
      name: attributed.speaker.name,
      printedAs: otherName(attributed, attributed.speaker.name),
      role: attributed.role && { role: attributed.role.role, organization: attributed.role.organization },
      isUnnamed: attributed.speaker.kind === 'unnamed',
    })),
    members: members.map(({ name }) => name),
    behalf: behalf.map(({ name, code }) => ({ name, code })),
    locator: locator?.text,
    relations,
    mode,
    said: paragraphsHtml(paragraphs),
    topics: topics.map(({ label }) => label),
    date: withOffsets(date),
  };
}
