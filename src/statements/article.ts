import { z } from 'zod';
import { findInvisibleCharacters } from './characters.ts';
import { lastDay, firstDay, readDate, type EdtfDate } from './dates.ts';
import * as field from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { findExcess } from './limits.ts';
import { isPlaceholder } from './placeholders.ts';
import { at, error, warning, type Finding, type Named, type Place, type Problem, type SourceFile } from './problems.ts';
import { readBody, type Block, type BodyOptions } from './safe-html.ts';
import { plainText, type Statement } from './statement.ts';
import { findBadFileName } from './slug.ts';
import { statementId } from './statement-id.ts';

const articleKinds = [
  'interview',
  'speech',
  'press-conference',
  'statement',
  'article',
  'letter',
  'post',
  'talks',
] as const;
const hopKinds = ['interviewer', 'outlet', 'translator', 'agency'] as const;
const translationKinds = ['official', 'agency', 'project', 'machine'] as const;
const statuses = ['current', 'corrected', 'disputed', 'withdrawn'] as const;

/** The fields of an entry, named as in CSL, Popolo and schema.org. */
export const articleSchema = z.strictObject({
  title: field.text("the entry's own headline"),
  date: field.date('when the words were said, such as 2017-03-29'),
  timezone: field.timezone('the IANA zone of the date, when it matters').optional(),
  occasion: field.text('what it was said at').optional(),
  kind: z.enum(articleKinds).describe('what sort of occasion it was').optional(),
  dateline: field.text('where the report was filed').optional(),
  place: field.text('where the words were said').optional(),
  topics: z.array(field.text('a topic')).describe('topics of every statement that names none').optional(),
  via: z
    .array(
      z.strictObject({
        agent: field.text('the publisher or speaker through whom the words passed'),
        as: z.enum(hopKinds).describe('what the agent did'),
      }),
    )
    .describe('the hops between the speaker and the source, in order')
    .optional(),
  source: z
    .strictObject({
      publisher: field.text('a publisher of content/publishers'),
      title: field.text('the headline of the source').optional(),
      url: field.webAddress('the address of the source').optional(),
      archived: field.webAddress('the address of an archived copy').optional(),
      issued: field.date('when the source was published').optional(),
      accessed: field.date('when the source was read').optional(),
      language: field.language('the language of the source').optional(),
      sha256: field.sha256('the SHA-256 of the text the entry was read from').optional(),
    })
    .describe('where the entry was read, at least "publisher:"'),
  translation: z.enum(translationKinds).describe('who translated, when the words are a translation').optional(),
  aliases: z.array(field.slug('an earlier address')).describe('earlier addresses of this entry').optional(),
  status: z.enum(statuses).describe('current unless said otherwise').optional(),
  corrections: z
    .array(z.strictObject({ date: field.date('when it was corrected'), text: field.text('what was corrected') }))
    .describe('what was changed after publication')
    .optional(),
});

export type ArticleKind = (typeof articleKinds)[number];
export type HopKind = (typeof hopKinds)[number];
export type TranslationKind = (typeof translationKinds)[number];
export type Status = (typeof statuses)[number];

/** Where a report was read, as the entry has it. */
export interface Source {
  publisher: Named;
  title?: string | undefined;
  url?: string | undefined;
  archived?: string | undefined;
  issued?: EdtfDate | undefined;
  accessed?: EdtfDate | undefined;
  language?: string | undefined;
  sha256?: string | undefined;
}

/** One entry, read but not yet resolved: names are as printed, statements are data. */
export interface Article {
  slug: string;
  file: string;
  title: string;
  date: EdtfDate & { place: Place };
  timezone?: string | undefined;
  occasion?: string | undefined;
  kind?: ArticleKind | undefined;
  dateline?: string | undefined;
  place?: string | undefined;
  topics: Named[];
  via: { agent: Named; as: HopKind }[];
  source: Source;
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
  const excess = findExcess(file);
  if (excess) return { problems: [excess] };
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
  const { source } = data;
  const article: Article = {
    slug,
    file: file.path,
    title: data.title,
    date: { ...dateOf(data.date), place: placeOf(['date']) },
    timezone: data.timezone,
    occasion: data.occasion,
    kind: data.kind,
    dateline: data.dateline,
    place: data.place,
    topics: (data.topics ?? []).map((topic, index) => named(topic, 'topics', index)),
    via: (data.via ?? []).map((hop, index) => ({ as: hop.as, agent: named(hop.agent, 'via', index, 'agent') })),
    source: {
      ...source,
      publisher: named(source.publisher, 'source', 'publisher'),
      issued: source.issued === undefined ? undefined : dateOf(source.issued),
      accessed: source.accessed === undefined ? undefined : dateOf(source.accessed),
    },
    translation: data.translation,
    aliases: (data.aliases ?? []).map((alias, index) => named(alias, 'aliases', index)),
    status: data.status ?? 'current',
    corrections: (data.corrections ?? []).map(({ date, text }) => ({ date: dateOf(date), text })),
    blocks,
  };
  if (isPlaceholder(data.title)) {
    report(['title'], error('unwritten', 'the headline is still to be written', 'Write one in your own words.'));
  }
  problems.push(...findRepeatedIds(article));
  if (source.url === undefined) report(['source'], noAddress());
  if (reportedTooSoon(article)) report(['source', 'issued'], tooSoon(article));
  if (article.status !== 'current' && article.corrections.length === 0) report(['status'], noReason(article.status));
  if (article.status !== 'withdrawn' && statementsOf(article).length === 0 && findings.length === 0) {
    problems.push(at(file.path, endOf(file), noStatement()));
  }
  return { article, problems };
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
  return statementsOf(article).flatMap((statement) => {
    const twin = first.get(statement.id);
    if (!twin) {
      first.set(statement.id, statement);
      return [];
    }
    const fact = `the statement at line ${twin.place.line} already has the address #${statement.id}`;
    const repair = `End the attribution of this one with ^${otherId(statement, first)}.`;
    return [at(article.file, statement.place, error('repeated-id', fact, repair))];
  });
}

function otherId(statement: Statement, taken: ReadonlyMap<string, Statement>): string {
  const words = plainText(statement).split(/\s+/);
  for (let length = 8; length <= words.length; length++) {
    const id = statementId(words.slice(length - 7).join(' '));
    if (id !== '' && !taken.has(id)) return id;
  }
  for (let number = 2; ; number++) if (!taken.has(`${statement.id}-${number}`)) return `${statement.id}-${number}`;
}

function reportedTooSoon({ date, source }: Article): boolean {
  if (!source.issued) return false;
  // East of the date line a day ends sooner: one day earlier is possible.
  const dayAfter = new Date(`${lastDay(source.issued)}T00:00:00Z`);
  dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
  return dayAfter.toISOString().slice(0, 10) < firstDay(date);
}

function tooSoon({ date, source }: Article): Finding {
  const fact = `the source is dated ${source.issued?.edtf}, before the words were said (${date.edtf})`;
  return warning('issued-before-said', fact, 'Check both dates.');
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
