import type { QueryField } from '../../languages/asking/query-field.ts';
import { queryFields } from '../../languages/asking/query-fields.ts';
import { readPeriod, type Period } from '../../statements/dates/period.ts';
import { within, type Bound } from '../../statements/dates/bound.ts';
import { soughtWords, tokenize } from '../words/tokens.ts';
import { isPlainPart, withoutOperators, type QueryPart } from './operators.ts';
import { emptyQuery, uniqueWords, type Phrase, type Query, type Typed } from './query.ts';

/** What is fetched only for a query that needs it. */
export interface QueryReaders {
  /** Reads a date as somebody types it; undefined where it is none. */
  date(typed: string): Period | undefined;
  /** The nearest of the names of fields to one that no field has. */
  field(name: string, known: Iterable<string>): string | undefined;
}

const part =
  /(-?)(?:([\p{L}_]+):)?(?:"([^"]*)"?|“([^”]*)”?|«([^»]*)»?|„([^“”]*)[“”]?|”([^”]*)”?|「([^」]*)」?|([^\s"“«„「]+))/gu;
/** Where the plain words stand among the values of a match. */
const plainValue = 6;
/** What stands between the values of a field; a comma may belong to a name that stands in quotation marks. */
const betweenValues = { quoted: /[;；؛]/u, plain: /[;；؛,，،、]/u };
/** Words of the longest date behind a field: `from:5 March 2015`. */
const mostWordsOfDate = 4;

/**
 * Takes a query apart: words, "exact phrases", -without, `this OR that`, and fields with a value, `speaker:lavrov from:2015-03`, in any
 * order and by any of the six languages' names of the fields. A value with a space stands in quotation marks; a date may have spaces
 * where there is somebody to read it, as `from:March 2015`.
 */
export function parseQuery(text: string, readers?: QueryReaders): Query {
  const query = emptyQuery();
  const normal = text.normalize('NFC');
  const matches = withoutOperators(withValues(normal, [...normal.matchAll(part)].map(partOf)));
  let run: Typed | undefined;
  let group: Typed[] = [];
  for (let at = 0; at < matches.length; at++) {
    const own = matches[at];
    if (!own) break;
    const { typed, name, value, isLeftOut, isQuoted } = own;
    const field = name === '' ? undefined : queryFields.get(name.toLowerCase());
    const isPlain = isPlainPart(own);
    if (!isPlain || own.isOr || own.isApart) run = undefined;
    if (!own.isOr) group = [];
    if (field && isLeftOut) leaveOut(query, field, own, readers);
    else if (field) at += readField(query, field, own, matches.slice(at + 1), readers);
    else if (isLeftOut) {
      const phrase = phraseOf(plainly(own));
      query.without.push(...(isQuoted ? [phrase] : phrase.map((word) => [word])));
    } else {
      const strange =
        name !== '' && !value.startsWith('//')
          ? { name, nearest: readers?.field(name, queryFields.keys()) }
          : undefined;
      if (strange) query.strange.push(strange);
      const meant = strange?.nearest === undefined ? plainly(own) : value;
      const phrase = phraseOf(meant);
      if (isQuoted && phrase.length > 1) query.phrases.push(phrase);
      else if (!isPlain) query.plain.push(...soughtWords(meant));
      else if (run && matches[at + 1]?.isOr !== true) run.end = typed.end;
      else query.runs.push((run = { ...typed }));
      if (isPlain && run && (own.isOr || matches[at + 1]?.isOr)) {
        group.push(run);
        if (group.length === 2) query.either.push(group);
        // What stands behind the last of a group is no part of it.
        run = undefined;
      }
      query.parts.push(typed);
    }
  }
  for (const each of query.runs) each.text = normal.slice(each.start, each.end);
  query.words = uniqueWords([...query.plain, ...query.runs.flatMap(({ text: run }) => soughtWords(run))]);
  return query;
}

function partOf(match: RegExpExecArray): QueryPart {
  const [whole, minus = '', name = '', ...values] = match;
  const value = values.find(Boolean) ?? '';
  const typed = { text: whole, start: match.index, end: match.index + whole.length };
  return { typed, name, value, isLeftOut: minus !== '', isQuoted: !values[plainValue] && value !== '' };
}

/** Puts together a field and a value that stands behind a space or another sign: `speaker: lavrov`, `speaker : lavrov`, `speaker=lavrov`. */
function withValues(text: string, parts: readonly QueryPart[]): QueryPart[] {
  const put: QueryPart[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [own, second, third] = [parts[at], parts[at + 1], parts[at + 2]];
    if (!own) break;
    const isApart = second !== undefined && isPlainPart(second) && /^[:=]$/.test(second.value);
    const next = isApart ? third : second;
    const [, name = '', joined = ''] =
      own.name === '' && !own.isQuoted
        ? (/^([\p{L}_]+)(?:[:=]$|=(.+)$)/u.exec(own.value + (isApart ? ':' : '')) ?? [])
        : [];
    if (name === '' || !queryFields.has(name.toLowerCase())) put.push(own);
    else if (joined !== '') put.push({ ...own, name, value: joined });
    else if (next?.name !== '' || next.isLeftOut) put.push(own);
    else {
      const { start } = own.typed;
      const { end } = next.typed;
      put.push({ ...next, typed: { text: text.slice(start, end), start, end }, name, isLeftOut: own.isLeftOut });
      at += isApart ? 2 : 1;
    }
  }
  return put;
}

function valuesOf({ value, isQuoted }: QueryPart): string[] {
  return value.split(isQuoted ? betweenValues.quoted : betweenValues.plain).filter((each) => each.trim() !== '');
}

/** Notes a value of a field that is not wanted; the end of a period cannot be left out. */
function leaveOut(query: Query, field: QueryField, own: QueryPart, readers?: QueryReaders): void {
  const period = field === 'year' ? (readPeriod(own.value) ?? readers?.date(own.value)) : undefined;
  if (period) {
    query.withoutPeriods.push(period);
    query.parts.push(own.typed);
  } else if (isOfDates(field)) query.unread.push(own.typed.text);
  else {
    query.withoutFilters[field].push(...valuesOf(own));
    query.parts.push(own.typed);
  }
}

/** What stands in front of a colon that belongs to no field is a word like others. */
function plainly({ name, value }: QueryPart): string {
  return name === '' ? value : `${name} ${value}`;
}

/** The words of a phrase, one at each place: a word with an apostrophe stands in one of its forms. */
function phraseOf(text: string): Phrase {
  const tokens = tokenize(text);
  const first = tokens[0]?.position ?? 0;
  const byPlace = new Map(tokens.toReversed().map(({ term, position }) => [position - first, term]));
  return [...byPlace].map(([step, term]) => ({ term, step })).sort((a, b) => a.step - b.step);
}

type FieldOfDates = 'from' | 'after' | 'to' | 'before' | 'year';

const boundOf: Readonly<Record<FieldOfDates, Bound | undefined>> = {
  from: 'since',
  after: 'after',
  to: 'until',
  before: 'before',
  year: undefined,
};

function isOfDates(field: QueryField): field is FieldOfDates {
  return field in boundOf;
}

/** A field of a date under one of the names that a repair of the query knows. */
function partText(field: FieldOfDates, written: string, { from, to }: Period): string {
  if (field === 'after' && from !== undefined) return `from:${from}`;
  return field === 'before' && to !== undefined ? `to:${to}` : `${field}:${written}`;
}

/** Reads a field; gives how many of the parts behind it belong to its value. */
function readField(
  query: Query,
  field: QueryField,
  own: QueryPart,
  behind: readonly QueryPart[],
  readers?: QueryReaders,
): number {
  const { typed, value } = own;
  if (value === '') return 0;
  query.parts.push(typed);
  if (!isOfDates(field)) {
    query.filters[field].push(...valuesOf(own));
    return 0;
  }
  const more = own.isQuoted ? [] : wordsBehind(behind);
  for (let count = more.length; count >= 0; count--) {
    const written = [value, ...more.slice(0, count).map((each) => each.value)].join(' ');
    const period = readPeriod(written) ?? readers?.date(written);
    if (!period) continue;
    const { from, to } = within(period, boundOf[field]);
    if (from !== undefined) query.from = from;
    if (to !== undefined) query.to = to;
    const last = more[count - 1]?.typed ?? typed;
    query.parts.splice(-1, 1, { text: partText(field, written, { from, to }), start: typed.start, end: last.end });
    return count;
  }
  query.unread.push(typed.text);
  return 0;
}

/** The plain words that follow a field, as many as a date has. */
function wordsBehind(behind: readonly QueryPart[]): QueryPart[] {
  const first = behind.findIndex((each) => !isPlainPart(each));
  return behind.slice(0, first === -1 ? mostWordsOfDate - 1 : Math.min(first, mostWordsOfDate - 1));
}
