import { diffWordsWithSpace } from 'diff';
import { withoutTimes, type EdtfDate } from '../statements/dates/dates.ts';
import { shortName } from '../statements/short-name.ts';
import type { Marks } from '../statements/text/mark-runs.ts';
import type { ArchivedArticle, ArchivedStatement } from '../archive/archived-statement.ts';
import { foldName } from '../archive/names/names.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import { indexBySpeaker } from './timeline.ts';
import type { Topic } from '../archive/names/topics.ts';

/** Something that happened on a day and that more than one entry reports. */
export interface Occasion {
  slug: string;
  name: string;
  date: ArchivedArticle['date'];
  /** The entries that report it, in the order of the archive. */
  accounts: ArchivedArticle[];
}

/** What one speaker said on the same topics, as each account has it. */
export interface Parallel {
  speaker: Speaker;
  topics: Topic[];
  /** Only accounts that have it, each with where its words differ from those of another. */
  accounts: { article: ArchivedArticle; statements: { statement: ArchivedStatement; marks: Marks }[] }[];
}

/** The occasions with more than one account; entries share one that give the same day and, but for case and signs, the same name. */
export function findOccasions(articles: readonly ArchivedArticle[]): Occasion[] {
  const told = articles.filter(({ status, occasion }) => status !== 'withdrawn' && occasion !== undefined);
  return [...Map.groupBy(told, occasionSlug)].flatMap(([slug, accounts]) => {
    const [first] = accounts;
    return first?.occasion === undefined || accounts.length < 2
      ? []
      : [{ slug, name: first.occasion, date: sharedDate(first, accounts), accounts }];
  });
}

/** The date of all accounts; the day alone where one has a time that another has not. */
function sharedDate(first: ArchivedArticle, accounts: readonly ArchivedArticle[]): EdtfDate {
  const { edtf, earliest, latest } = first.date;
  if (accounts.every(({ date }) => date.edtf === edtf)) return first.date;
  return { edtf: daysOf(first.date), earliest, latest };
}

/** An occasion of a day is the same whatever its accounts say of the hour. */
function daysOf({ edtf, earliest, latest }: EdtfDate): string {
  return earliest !== null && earliest === latest ? earliest : withoutTimes(edtf);
}

/** The address of an entry's occasion: its days and its name. */
export function occasionSlug({ date, occasion = '' }: Pick<ArchivedArticle, 'date' | 'occasion'>): string {
  const name = `${daysOf(date)} ${foldName(occasion)}`.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/-$/, '');
  return shortName(name);
}

/** Sets side by side what a speaker said on a topic in several accounts; topics with the very same statements stand together. */
export function alignAccounts({ accounts }: Occasion): Parallel[] {
  const statements = accounts.flatMap((account) => account.statements);
  const parallels = new Map<string, { speaker: Speaker; topics: Topic[]; said: ArchivedStatement[] }>();
  for (const [speaker, ofSpeaker] of indexBySpeaker(statements)) {
    for (const topic of new Set(ofSpeaker.flatMap(({ topics }) => topics))) {
      const said = ofSpeaker.filter(({ topics }) => topics.includes(topic));
      if (new Set(said.map(({ article }) => article)).size < 2) continue;
      const key = said.map(({ article, id }) => `${article.slug}#${id}`).join(' ');
      const known = parallels.get(key);
      if (known) known.topics.push(topic);
      else parallels.set(key, { speaker, topics: [topic], said });
    }
  }
  return [...parallels.values()].map(({ speaker, topics, said }) => {
    const byAccount = [...Map.groupBy(said, ({ article }) => article)];
    const texts = byAccount.map(([, ofAccount]) => ofAccount.map(wordsOf).join(between));
    return {
      speaker,
      topics,
      accounts: byAccount.map(([article, ofAccount], position) => ({
        article,
        statements: share(ofAccount, differences(texts, position)),
      })),
    };
  });
}

/** What stands between two paragraphs or statements when their words are compared as one text. */
const between = '\n\n';

function wordsOf({ paragraphs }: ArchivedStatement): string {
  return paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join(between);
}

/** Texts that share less than this part of the shorter one are other words altogether, and marking them would say nothing. */
const alike = 0.5;

/** Where one text has words that at least one of the others, being alike, lacks at that place. */
function differences(texts: readonly string[], position: number): [number, number][] {
  const own = texts[position] ?? '';
  return texts.flatMap((other, index) => (index === position ? [] : lacking(own, other)));
}

function lacking(own: string, other: string): [number, number][] {
  const places: [number, number][] = [];
  let offset = 0;
  let shared = 0;
  for (const { value, added, removed } of diffWordsWithSpace(own, other)) {
    if (added) continue;
    if (!removed) shared += value.length;
    else if (/[\p{L}\p{N}]/u.test(value)) places.push(trimmed(value, offset));
    offset += value.length;
  }
  return shared < alike * Math.min(own.length, other.length) ? [] : places;
}

/** A place without the spaces around its words. */
function trimmed(value: string, start: number): [number, number] {
  const before = value.length - value.trimStart().length;
  return [start + before, start + before + value.trim().length];
}

/** Gives each statement of a text the places that lie in its paragraphs. */
function share(statements: readonly ArchivedStatement[], places: readonly [number, number][]) {
  let offset = 0;
  return statements.map((statement) => {
    const marks: Marks = statement.paragraphs.map((runs) => {
      const start = offset;
      const end = start + runs.reduce((length, { text }) => length + text.length, 0);
      offset = end + between.length;
      return places
        .map(([from, to]): [number, number] => [Math.max(from, start) - start, Math.min(to, end) - start])
        .filter(([from, to]) => from < to);
    });
    return { statement, marks };
  });
}
