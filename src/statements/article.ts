import {
  articleSchema,
  type ArticleFields,
  type ArticleKind,
  type ForEveryField,
  type HopKind,
  type SourceFields,
  type Status,
  type TranslationKind,
} from './fields/article-fields.ts';
import { findInvisibleCharacters } from './text/characters.ts';
import { readDate, type EdtfDate } from './dates/dates.ts';
import { readFrontMatter } from './fields/front-matter.ts';
import { laterOf, type LatestDay } from './dates/latest-day.ts';
import { findUnreadable } from './text/unread.ts';
import { isPlaceholder } from './fields/placeholders.ts';
import { at, error, warning, type Finding, type Named, type Place, type Problem, type SourceFile } from './problems.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { readBody, type Block, type BodyOptions } from './text/safe-html.ts';
import { plainText, type Statement } from './statement.ts';
import { isReserved } from './addresses/reserved-name.ts';
import { findBadFileName } from './addresses/slug.ts';
import { statementId } from './addresses/statement-id.ts';
import { placeInZone, placeSaidInZone } from './dates/time-zone.ts';

/** Where a report was read, as the entry has it. */
export interface Source {
  publisher: Named;
  title?: string | undefined;
  document?: string | undefined;
  pages?: string | undefined;
  url?: string | undefined;
  archived?: string | undefined;
  media?: string | undefined;
  issued?: EdtfDate | undefined;
  accessed?: EdtfDate | undefined;
  language?: string | undefined;
  sha256?: string | undefined;
  note?: string | undefined;
}

/** One entry, read but not yet resolved: names are as printed, statements are data. */
export interface Article {
  slug: string;
  file: string;
  title: string;
  date: EdtfDate & { place: Place };
  /** The latest day in its fields. */
  latest?: LatestDay | undefined;
  timezone?: string | undefined;
  occasion?: string | undefined;
  kind?: ArticleKind | undefined;
  dateline?: string | undefined;
  place?: string | undefined;
  addressee: Named[];
  topics: Named[];
  via: { agent: Named; as: HopKind }[];
  source: Source;
  also: Source[];
  spokenIn?: string | undefined;
  translation?: TranslationKind | undefined;
  aliases: Named[];
  status: Status;
  corrections: { date: EdtfDate; text: string }[];
  blocks: Block[];
}

/** An entry, when its fields could be read, and everything that is wrong with it. */
export interface ArticleReading {
  article?: Article;
  problems: Problem[];
}

/** Reads one Markdown entry; its address is the name of its file. */
export function readArticle(file: SourceFile, options?: BodyOptions): ArticleReading {
  const unread = findUnreadable(file);
  if (unread) return { problems: [unread] };
  const problems = findInvisibleCharacters(file);
  const slug = slugOf(file.path);
  const badName = findBadFileName(slug);
  if (badName) problems.push(at(file.path, { line: 1, column: 1 }, badName));

  const { data, body, placeOf, problems: wrongFields } = readFrontMatter(file, articleSchema);
  problems.push(...wrongFields);
  const { blocks, findings } = readBody(body, options);
  problems.push(...findings.map(({ finding, place }) => at(file.path, place, finding)));
  if (!data) return { problems };

  const report = (path: PropertyKey[], finding: Finding) => problems.push(at(file.path, placeOf(path), finding));
  const named = (text: string, ...path: PropertyKey[]): Named => ({ text, place: placeOf(path) });
  let latest: LatestDay | undefined;
  const dated: Dated = (text, ...path) => {
    const place = path[0] === 'date' ? placeSaidInZone : placeInZone;
    const { date, findings: found } = place(dateOf(text), data.timezone);
    for (const finding of found) report(path, finding);
    latest = laterOf(latest, date, placeOf(path));
    return date;
  };
  const { source } = data;
  const fields = articleOf(data, placeOf, named, dated);
  const article: Article = { slug, file: file.path, blocks, ...fields, latest };
  if (isPlaceholder(data.title)) {
    report(['title'], error('unwritten', 'the headline is still to be written', 'Write one in your own words.'));
  }
  problems.push(...findRepeatedIds(article), ...findReservedIds(article));
  if (source.url === undefined && source.archived === undefined) report(['source'], noAddress());
  for (const { path, finding } of datesOutOfOrder(article)) report(path, finding);
  if (article.status !== 'current' && article.corrections.length === 0) report(['status'], noReason(article.status));
  if (article.status !== 'withdrawn' && statementsOf(article).length === 0 && findings.length === 0) {
    problems.push(at(file.path, endOf(file), noStatement()));
  }
  return { article, problems };
}

/** Reads the date of a field, its times in the zone of the entry. */
type Dated = (text: string, ...path: PropertyKey[]) => EdtfDate;

/** The fields of an entry as data; a field that the schema has and this lacks is a type error. */
function articleOf(
  data: ArticleFields,
  placeOf: (path: readonly PropertyKey[]) => Place,
  named: (text: string, ...path: PropertyKey[]) => Named,
  dated: Dated,
) {
  const list = (name: 'addressee' | 'topics' | 'aliases') =>
    (data[name] ?? []).map((text, index) => named(text, name, index));
  return {
    title: data.title,
    date: { ...dated(data.date, 'date'), place: placeOf(['date']) },
    timezone: data.timezone,
    occasion: data.occasion,
    kind: data.kind,
    dateline: data.dateline,
    place: data.place,
    addressee: list('addressee'),
    topics: list('topics'),
    via: (data.via ?? []).map((hop, index) => ({ as: hop.as, agent: named(hop.agent, 'via', index, 'agent') })),
    source: sourceOf(data.source, named(data.source.publisher, 'source', 'publisher'), (text, ...path) =>
      dated(text, 'source', ...path),
    ),
    also: (data.also ?? []).map((source, index) =>
      sourceOf(source, named(source.publisher, 'also', index, 'publisher'), (text, ...path) =>
        dated(text, 'also', index, ...path),
      ),
    ),
    spokenIn: data.spoken_in,
    translation: data.translation,
    aliases: list('aliases'),
    status: data.status ?? ('current' as const),
    corrections: (data.corrections ?? []).map(({ date, text }, index) => ({
      date: dated(date, 'corrections', index, 'date'),
      text,
    })),
  } satisfies ForEveryField<ArticleFields>;
}

function sourceOf(source: SourceFields, publisher: Named, dated: Dated): Source {
  return {
    publisher,
    title: source.title,
    document: source.document,
    pages: source.pages,
    url: source.url,
    archived: source.archived,
    media: source.media,
    issued: source.issued === undefined ? undefined : dated(source.issued, 'issued'),
    accessed: source.accessed === undefined ? undefined : dated(source.accessed, 'accessed'),
    language: source.language,
    sha256: source.sha256,
    note: source.note,
  } satisfies ForEveryField<SourceFields>;
}

function statementsOf(article: Pick<Article, 'blocks'>): Statement[] {
  return article.blocks.flatMap((block) => (block.type === 'statement' ? [block.statement] : []));
}

/** `slugOf('content/articles/2017/lavrov.md') // => 'lavrov'` */
export function slugOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.md$/, '').normalize('NFC');
}

function dateOf(text: string): EdtfDate {
  const reading = readDate(text);
  if ('fact' in reading) throw new Error(`the schema let "${text}" through as a date`);
  return reading.date;
}

/** Two statements with one address: the later is told which longer id tells them apart. */
function findRepeatedIds(article: Article): Problem[] {
  const first = new Map<string, Statement>();
  // What one is told to be called, no other of the entry is, nor is told to be.
  const taken = new Set(statementsOf(article).map(({ id }) => id));
  return statementsOf(article).flatMap((statement) => {
    const twin = first.get(statement.id);
    if (!twin) {
      first.set(statement.id, statement);
      return [];
    }
    const fact = `the statement at line ${twin.place.line} already has the address #${statement.id}`;
    const other = otherId(statement, taken);
    taken.add(other);
    const repair = `End the attribution of this one with ^${other}.`;
    return [at(article.file, statement.place, error('repeated-id', fact, repair))];
  });
}

/** The page of a statement is a folder that is called by its id. */
function findReservedIds(article: Article): Problem[] {
  const reserved = statementsOf(article).filter(({ id }) => isReserved(id));
  return reserved.map(({ id, place }) => {
    const fact = `the address of this statement would be #${id}, a name that Windows keeps for itself`;
    return at(article.file, place, error('reserved-id', fact, `End its attribution with ^${id}-1, or another id.`));
  });
}

function otherId(statement: Statement, taken: ReadonlySet<string>): string {
  const words = plainText(statement).split(/\s+/);
  for (let length = 8; length <= words.length; length++) {
    const id = statementId(words.slice(length - 7).join(' '));
    if (id !== '' && !taken.has(id)) return id;
  }
  for (let number = 2; ; number++) if (!taken.has(`${statement.id}-${number}`)) return `${statement.id}-${number}`;
}

function noAddress(): Finding {
  return warning(
    'no-url',
    'the source has no address',
    'Add "url:" when it is known, so that a reader can go and check.',
  );
}

function noReason(status: Status): Finding {
  return error('no-reason', `an entry that is ${status} says why`, 'Add "corrections:" with { date: …, text: … }.');
}

function noStatement(): Finding {
  return error(
    'no-statement',
    'this entry holds no statement',
    'Write each as a blockquote (">") that ends with "— SPEAKER on TOPIC".',
  );
}

function endOf(file: SourceFile): Place {
  const lines = file.text.trimEnd().split('\n');
  return { line: lines.length, column: 1 };
}
