import { plainText } from '../statements/statement.ts';
import type { Archive } from '../archive/archive.ts';
import type { ArchivedArticle, ArchivedStatement } from '../archive/archived-statement.ts';
import { foldName, type Nameable } from '../archive/names/names.ts';
import { factsOfEntry, factsOfPublisher, factsOfSite, factsOfSpeaker, factsOfTopic, type Facts } from './facts.ts';

/** A statement as it was and as it is. */
export interface StatementChange {
  before: ArchivedStatement;
  after: ArchivedStatement;
  /** What differs, in the order of a statement: its words, whose, when, on what. */
  what: (
    | 'words'
    | 'wording'
    | 'speaker'
    | 'name as printed'
    | 'role'
    | 'on whose behalf'
    | 'date'
    | 'topics'
    | 'place in the source'
    | 'relations'
  )[];
}

/** A file that stays, by its address, and what of it differs, each as it was and as it is; '' where it is not given. */
export interface FactsChange {
  slug: string;
  facts: { name: string; before: string; after: string }[];
}

/** What a change does to the files of one kind: the names of those that are new or gone, and what differs in the others. */
export interface FilesChange {
  added: string[];
  removed: string[];
  /** Files with another name than before, which keep the old address. */
  moved: { from: string; to: string }[];
  changed: FactsChange[];
}

/** A new statement and one that says nearly the same. */
export interface NearDuplicate {
  added: ArchivedStatement;
  twin: ArchivedStatement;
  /** The part of their words that they share, from 0 to 1. */
  shared: number;
}

/** What a change does to an archive. */
export interface Review {
  entries: {
    added: ArchivedArticle[];
    removed: ArchivedArticle[];
    moved: { from: string; to: ArchivedArticle }[];
    /** What differs around the statements: title, day, source, status, text between them. */
    changed: FactsChange[];
  };
  added: ArchivedStatement[];
  changed: StatementChange[];
  removed: ArchivedStatement[];
  speakers: FilesChange;
  topics: FilesChange;
  publishers: FilesChange;
  /** What of content/site.yaml and content/about.md differs. */
  site: FactsChange[];
  duplicates: NearDuplicate[];
}

/** Compares an archive with what it was: statements by their addresses, an entry that moved by its aliases. */
export function reviewChange(before: Archive, after: Archive): Review {
  const now = new Map<string, ArchivedArticle>();
  for (const article of after.articles) {
    for (const slug of [article.slug, ...article.aliases]) now.set(slug, article);
  }
  const earlier = new Map(before.articles.map((article) => [article.slug, article]));
  const heirs = new Set(before.articles.map(({ slug }) => now.get(slug)).filter((heir) => heir !== undefined));
  const moved = before.articles.flatMap(({ slug }) => {
    const heir = now.get(slug);
    return heir && heir.slug !== slug && !earlier.has(heir.slug) ? [{ from: slug, to: heir }] : [];
  });

  const changed: StatementChange[] = [];
  const removed: ArchivedStatement[] = [];
  const kept = new Set<ArchivedStatement>();
  for (const article of before.articles) {
    const own = new Map(now.get(article.slug)?.statements.map((statement) => [statement.id, statement]));
    for (const statement of article.statements) {
      const same = own.get(statement.id);
      if (!same) {
        removed.push(statement);
        continue;
      }
      kept.add(same);
      const what = differences(statement, same);
      if (what.length > 0) changed.push({ before: statement, after: same, what });
    }
  }
  const added = after.articles.flatMap(({ statements }) => statements).filter((statement) => !kept.has(statement));
  return {
    entries: {
      added: after.articles.filter((article) => !heirs.has(article)),
      removed: before.articles.filter(({ slug }) => !now.has(slug)),
      moved,
      changed: before.articles.flatMap((article) => {
        const heir = now.get(article.slug);
        return heir ? factsChange(heir.slug, factsOfEntry(article), factsOfEntry(heir)) : [];
      }),
    },
    added,
    changed,
    removed,
    speakers: filesChange(before.speakers, after.speakers, ({ name }) => name, factsOfSpeaker),
    topics: filesChange(before.topics, after.topics, ({ label }) => label, factsOfTopic),
    publishers: filesChange(before.publishers, after.publishers, ({ name }) => name, factsOfPublisher),
    site: factsChange('', factsOfSite(before), factsOfSite(after)),
    duplicates: findNearDuplicates(added, after.statements),
  };
}

function filesChange<Item extends Pick<Nameable, 'slug' | 'former'>>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
  factsOf: (item: Item) => Facts,
): FilesChange {
  const earlier = new Map(before.map((item) => [item.slug, item]));
  const now = new Map(after.flatMap((item) => item.former.map(({ text }) => [text, item])));
  for (const item of after) now.set(item.slug, item);
  // A file that was renamed is the same file, as long as it names its earlier address.
  const earlierOf = (item: Item) =>
    earlier.get(item.slug) ?? item.former.map(({ text }) => earlier.get(text)).find((old) => old !== undefined);
  return {
    added: after.filter((item) => !earlierOf(item)).map(nameOf),
    removed: before.filter(({ slug }) => !now.has(slug)).map(nameOf),
    moved: before.flatMap(({ slug }) => {
      const to = now.get(slug)?.slug ?? slug;
      return to === slug ? [] : [{ from: slug, to }];
    }),
    changed: after.flatMap((item) => {
      const old = earlierOf(item);
      return old ? factsChange(item.slug, factsOf(old), factsOf(item)) : [];
    }),
  };
}

function factsChange(slug: string, before: Facts, after: Facts): FactsChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const facts = names
    .map((name) => ({ name, before: before[name] ?? '', after: after[name] ?? '' }))
    .filter((fact) => fact.before !== fact.after);
  return facts.length > 0 ? [{ slug, facts }] : [];
}

function differences(a: ArchivedStatement, b: ArchivedStatement): StatementChange['what'] {
  const topicsOf = ({ topics }: ArchivedStatement) => topics.map(({ slug }) => slug).join();
  const printedIn = ({ speakers }: ArchivedStatement) => speakers.map(({ printedName }) => printedName).join('; ');
  const rolesOf = ({ speakers }: ArchivedStatement) =>
    speakers.map(({ role }) => [role?.role, role?.organization, role?.country].join()).join('; ');
  const behalfOf = ({ behalf }: ArchivedStatement) => behalf.map(({ slug }) => slug).join();
  const differs: [StatementChange['what'][number], boolean][] = [
    ['words', plainText(a) !== plainText(b)],
    ['wording', a.mode !== b.mode],
    ['speaker', slugsOf(a) !== slugsOf(b)],
    ['name as printed', slugsOf(a) === slugsOf(b) && printedIn(a) !== printedIn(b)],
    ['role', rolesOf(a) !== rolesOf(b)],
    ['on whose behalf', behalfOf(a) !== behalfOf(b)],
    ['date', a.date.edtf !== b.date.edtf],
    ['topics', topicsOf(a) !== topicsOf(b)],
    ['place in the source', a.locator?.text !== b.locator?.text],
    ['relations', relationsOf(a) !== relationsOf(b)],
  ];
  return differs.filter(([, is]) => is).map(([what]) => what);
}

/** Who said a statement, by the addresses of their files. */
function slugsOf({ speakers }: ArchivedStatement): string {
  return speakers.map(({ speaker }) => speaker.slug).join('; ');
}

/** What a statement says it is to others; what others say of it is their change. */
function relationsOf({ relations }: ArchivedStatement): string {
  return relations
    .filter(({ direction }) => direction === 'to')
    .map(({ kind, article, statement, byEditors }) => [kind, article.slug, statement?.id, byEditors].join(' '))
    .join('; ');
}

/** From this part of their words on, two statements of one speaker may be the same. */
const alike = 0.6;
/** Common words say nothing of what was said; fewer than this many others cannot be compared. */
const fewestWords = 4;

/** New statements that share most of their words with another of the same speaker, each with its nearest. */
export function findNearDuplicates(
  added: readonly ArchivedStatement[],
  all: readonly ArchivedStatement[],
): NearDuplicate[] {
  const bySpeaker = Map.groupBy(all, slugsOf);
  const words = new Map<ArchivedStatement, Set<string>>();
  const wordsOf = (statement: ArchivedStatement): Set<string> => {
    const known = words.get(statement);
    if (known) return known;
    const found = new Set(
      foldName(plainText(statement))
        .split(' ')
        .filter((word) => word.length > 2),
    );
    words.set(statement, found);
    return found;
  };
  return added.flatMap((statement) => {
    const own = wordsOf(statement);
    if (own.size < fewestWords) return [];
    const [nearest] = (bySpeaker.get(slugsOf(statement)) ?? [])
      .filter(
        (other) => other !== statement && (other.article !== statement.article || other.position < statement.position),
      )
      .map((twin): NearDuplicate => {
        const theirs = wordsOf(twin);
        const common = [...own].filter((word) => theirs.has(word)).length;
        return { added: statement, twin, shared: common / (own.size + theirs.size - common) };
      })
      .filter(({ shared }) => shared >= alike)
      .sort((a, b) => b.shared - a.shared);
    return nearest ? [nearest] : [];
  });
}
