import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Archive } from '../../src/archive/archive.ts';
import { speakersOf, type ArchivedStatement } from '../../src/archive/archived-statement.ts';
import { statementPath } from '../../src/archive/permalinks.ts';
import { ancestorsOf, type Topic } from '../../src/archive/names/topics.ts';
import { firstDay, lastDay } from '../../src/statements/dates/dates.ts';
import { plainText } from '../../src/statements/statement.ts';

/** What a query can be, as its line says. */
export const kinds = [
  'name',
  'name and topic',
  'country',
  'period',
  'phrase',
  'question',
  'misspelling',
  'other script',
  'form',
  'abbreviation',
] as const;

export type Kind = (typeof kinds)[number];

/**
 * A rule over the archive that says which statements a query means. All of its parts must hold: who said it, for whom, about what (or
 * something narrower), when ("2013-08", "2015/2016", "2023/", "/1958"), one word of each group, words side by side in the text.
 */
export interface Truth {
  speaker?: string | undefined;
  party?: string | undefined;
  topic?: string | undefined;
  when?: string | undefined;
  words?: string[][] | undefined;
  phrase?: string | undefined;
  /** At least one of these holds. */
  any?: Truth[] | undefined;
}

/** A rule as a line of a file has it. */
export const truthSchema: z.ZodType<Truth> = z.lazy(() =>
  z
    .strictObject({
      speaker: z.string(),
      party: z.string(),
      topic: z.string(),
      when: z.string(),
      words: z.array(z.array(z.string()).min(1)).min(1),
      phrase: z.string(),
      any: z.array(truthSchema).min(2),
    })
    .partial(),
);

const lineSchema = z.strictObject({
  kind: z.enum(kinds),
  language: z.enum(['en', 'fr', 'ru', 'es', 'ar', 'zh']),
  query: z.string(),
  truth: truthSchema,
});

/** A query and what it means. */
export type SheetLine = z.infer<typeof lineSchema>;

/** Reads `answers.jsonl`. */
export function readSheet(file = new URL('answers.jsonl', import.meta.url)): SheetLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

/** The paths of statements by what they are to a query. */
export interface RightAnswer {
  asked: ReadonlySet<string>;
  /**
   * What has the words only in the headline, the occasion or the name of the source, or a phrase only there or in names, or only may be
   * of the period.
   */
  beside: ReadonlySet<string>;
  /** What is said by others of the speaker, or for others of the party, whom the query names. */
  spokenOf: ReadonlySet<string>;
}

/** What an engine gives: the statements in its list, without those that it shows apart from it where it does. */
export interface Given {
  list: readonly string[];
  tellsApart: boolean;
}

/** Whether an answer has all that is asked and nothing that is neither asked nor beside it. */
export function isExactly({ list, tellsApart }: Given, { asked, beside, spokenOf }: RightAnswer): boolean {
  const found = new Set(list);
  const isPardoned = (path: string) => beside.has(path) || (!tellsApart && spokenOf.has(path));
  return [...asked].every((path) => found.has(path)) && list.every((path) => asked.has(path) || isPardoned(path));
}

/** Gives what is right for a rule, from the statements of an archive alone; a name that it has not is a mistake of the sheet. */
export function answersFrom({ statements, speakers, parties, topics }: Archive): (truth: Truth) => RightAnswer {
  const read = statements.map(readPlainly);
  const known = {
    speaker: new Map(speakers.map((speaker) => [speaker.slug, speaker.names.map(({ text }) => text)])),
    party: new Map(
      parties.map(({ slug, name, aliases, labels }) => [slug, [name, ...aliases, ...Object.values(labels)]]),
    ),
    topic: new Map(topics.map((topic) => [topic.slug, namesOfTopic(topic)])),
  };
  const namesAt = (field: keyof typeof known, slug: string): readonly string[] => {
    const names = known[field].get(slug);
    if (!names) throw new Error(`the answer sheet names a ${field} that is not there: ${slug}`);
    return names;
  };

  const holds = (truth: Truth, own: ReadPlainly, leniently: Leniently = {}): boolean => {
    const { speaker, party, topic, when, words, phrase, any } = truth;
    const { statement } = own;
    const isNamed = (names: readonly string[]) => hasOne(own.all, names.flatMap(asSpokenOf));
    if (speaker !== undefined) {
      const names = namesAt('speaker', speaker);
      const said = speakersOf(statement).some(({ slug }) => slug === speaker);
      if (!said && !(leniently.spokenOf && isNamed(names))) return false;
    }
    if (party !== undefined) {
      const names = namesAt('party', party);
      const said = statement.parties.some(({ slug }) => slug === party);
      if (!said && !(leniently.spokenOf && isNamed(names))) return false;
    }
    if (topic !== undefined) {
      namesAt('topic', topic);
      if (!own.topics.some(({ slug }) => slug === topic)) return false;
    }
    if (when !== undefined && !liesIn(when, statement, leniently.beside ?? false)) return false;
    const where = leniently.beside ? own.all : own.read;
    if (words?.some((group) => !hasOne(where, group))) return false;
    if (phrase !== undefined && !hasOne(leniently.beside ? own.all : own.text, [phrase])) return false;
    return any === undefined || any.some((each) => holds(each, own, leniently));
  };

  const given = new Map<Truth, RightAnswer>();
  return (truth) => {
    const those = (leniently: Leniently) =>
      new Set(read.filter((own) => holds(truth, own, leniently)).map(({ path }) => path));
    const known = given.get(truth);
    if (known) return known;
    let spokenOf: Set<string> | undefined;
    const answer: RightAnswer = {
      asked: those({}),
      beside: those({ beside: true }),
      // Only an engine that tells nothing apart is asked for it.
      get spokenOf() {
        return (spokenOf ??= those({ beside: true, spokenOf: true }));
      },
    };
    given.set(truth, answer);
    return answer;
  };
}

interface Leniently {
  beside?: boolean;
  spokenOf?: boolean;
}

/** A statement as somebody sees it who reads it with all its names. */
interface ReadPlainly {
  path: string;
  statement: ArchivedStatement;
  text: string;
  topics: Topic[];
  /** The text with its names; these with what stands beside it; each in lines. */
  read: string;
  all: string;
}

function readPlainly(statement: ArchivedStatement): ReadPlainly {
  const { article, speakers, behalf } = statement;
  const topics = statement.topics.flatMap((topic) => [topic, ...ancestorsOf(topic)]);
  const text = plainly(plainText(statement));
  const names = [
    ...speakers.flatMap(({ speaker, role }) => [
      ...speaker.names.map((name) => name.text),
      ...(role ? [role.role, role.organization ?? '', ...Object.values(role.labels)] : []),
    ]),
    ...behalf.flatMap(({ name, aliases, labels }) => [name, ...aliases, ...Object.values(labels)]),
    ...topics.flatMap(namesOfTopic),
  ];
  const read = [text, ...names.map(plainly)].join('\n');
  const beside = [article.title, article.occasion ?? '', ...article.source.publisher.names.map((name) => name.text)];
  return {
    path: statementPath(article.slug, statement.id),
    statement,
    text,
    topics,
    read,
    all: [read, ...beside.map(plainly)].join('\n'),
  };
}

function namesOfTopic({ label, aliases, labels }: Topic): string[] {
  return [label, ...aliases, ...Object.values(labels)];
}

/** Without accents and with one kind of apostrophe and hyphen. */
function plainly(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}

/** What somebody is called in passing: the whole name, or its last word. */
function asSpokenOf(name: string): string[] {
  const last = /[\p{L}\p{M}]{4,}$/u.exec(name)?.[0];
  return last === undefined ? [name] : [name, last];
}

const asWords = new Map<string, RegExp>();

/** Whether one of some words stands in a text, whole; in capitals only where it is written so. */
function hasOne(text: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const known = asWords.get(word) ?? wholeWord(plainly(word));
    asWords.set(word, known);
    return known.test(text);
  });
}

function wholeWord(word: string): RegExp {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const isAcronym = /^[\p{Lu}.]+$/u.test(word);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, isAcronym ? 'u' : 'iu');
}

/** Whether a statement was made in a period: for certain, or only perhaps where a date is wide or in doubt. */
function liesIn(when: string, { date }: ArchivedStatement, perhaps: boolean): boolean {
  const [from = '', to = from] = when.split('/');
  const first = firstDay(date);
  const last = lastDay(date);
  const isIn = (day: string) => day.slice(0, from.length) >= from && (to === '' || day.slice(0, to.length) <= to);
  const isCertain = !/[~?%]/.test(date.edtf);
  if (isCertain && isIn(first) && isIn(last)) return true;
  return perhaps && first.slice(0, to.length || undefined) <= (to || '9') && last.slice(0, from.length) >= from;
}
