import { readLocator } from './locator.ts';
import { isSlug } from './addresses/slug.ts';

/** A part of an attribution line, with its UTF-16 offset in the line. */
export interface Span {
  text: string;
  offset: number;
}

/**
 * One way to cut an attribution line into clauses, by grammar alone. Lists are still whole: whether a comma parts two topics or
 * stands in the name of one is for the names of the collection to say (`choose-reading.ts`).
 */
export interface Clauses {
  speakers: Span;
  role?: Span | undefined;
  behalf?: Span | undefined;
  topics?: Span | undefined;
  date?: Span | undefined;
  locator?: Span | undefined;
}

/** An attribution line taken apart in every possible way; the likeliest by grammar alone comes first. */
export interface Attribution {
  candidates: [Clauses, ...Clauses[]];
  id?: Span | undefined;
}

/** What an attribution line can be, or what is wrong with it and at which offset. */
export type AttributionReading = { attribution: Attribution } | { offset: number; fact: string; repair: string };

/** An em dash; up to three hyphens, an en dash or a horizontal bar are read as one. */
export const attributionDash = /^(?:—|―|–|-{1,3})\s*/u;
/** How an attribution is written, for whoever has to mend one. */
export const attributionShape =
  '— SPEAKER [; SPEAKER] [as ROLE] [for PARTY] [on TOPIC, TOPIC] [(DATE)] [[LOCATOR]] [^id]';
const idClause = /(?:^|\s)\^(\S*)\s*$/u;
const bracketedId = /\[\^([^\]]*)\]\s*$/u;
const dateClause = /\s\(([^()]*)\)\s*$/u;
const locatorClause = /\s\[([^[\]]*)\]\s*$/u;
/** A clause where the speaker should stand; no name begins with these words in small letters. */
const clauseAlone = /^(?:(?:as|for|on)\s|\([^()]*\)\s*$)/u;
const bracketAlone = /^\[([^[\]]*)\]\s*$/u;
/** More clauses than this in one line are not a name but a mistake; the readings multiply. */
const mostClauses = 8;

/**
 * Takes an attribution line apart: `— SPEAKER [; SPEAKER …] [as ROLE] [for PARTY, …] [on TOPIC, …] [(DATE)] [[LOCATOR]] [^id]`
 * (the entry format). `parseAttribution('— Ada Marsh on grain (2031-05-02) [p. 4] ^grain')`
 */
export function parseAttribution(line: string): AttributionReading {
  const dash = attributionDash.exec(line);
  if (!dash) return { offset: 0, fact: 'this is not an attribution', repair: `Write ${attributionShape}.` };
  let rest = line;

  const bracketed = bracketedId.exec(rest);
  if (bracketed) {
    return {
      offset: bracketed.index,
      fact: `the id ${bracketed[0].trim()} stands in brackets`,
      repair: `Write ^${bracketed[1] ?? ''} without brackets.`,
    };
  }

  const id = takeClause(rest, idClause);
  if (id) {
    rest = rest.slice(0, id.start);
    if (!isSlug(id.text)) {
      return {
        offset: id.offset,
        fact: `"^${id.text}" is not an id`,
        repair: 'Use small letters and digits, with single hyphens between words.',
      };
    }
  }

  const offset = dash[0].length;
  const candidates = tailsOf(rest).flatMap(({ end, date, locator }) => {
    const who = rest.slice(offset, end);
    if (who.trim() === '' || isClause(who.trimStart())) return [];
    return clausesOf(who, offset).map((clauses): Clauses => ({ ...clauses, date, locator }));
  });
  const [first, ...others] = candidates;
  if (!first) return { offset, fact: 'the attribution names no speaker', repair: `Write ${attributionShape}.` };
  return { attribution: { candidates: [first, ...others], id } };
}

/** Whether a clause stands where the speaker should; brackets may be a name, but for a locator. */
function isClause(who: string): boolean {
  const [, place] = bracketAlone.exec(who) ?? [];
  return clauseAlone.test(who) || (place !== undefined && readLocator(place) !== undefined);
}

function takeClause(line: string, pattern: RegExp): (Span & { start: number }) | undefined {
  const match = pattern.exec(line);
  if (!match) return undefined;
  const text = match[1] ?? '';
  const lead = match[0].search(/\S/);
  return { text: text.trim(), offset: match.index + lead + 1, start: match.index };
}

interface Tail {
  /** Where the words before it end. */
  end: number;
  date?: Span | undefined;
  locator?: Span | undefined;
}

/** Brackets at the end of a line: a date and a locator, in either order, or the end of a name; all of them taken comes first. */
function tailsOf(line: string): [Tail, ...Tail[]] {
  const tails: [Tail, ...Tail[]] = [{ end: line.length }];
  for (let tail: Tail = tails[0]; ;) {
    const rest = line.slice(0, tail.end);
    const date = tail.date ? undefined : takeClause(rest, dateClause);
    const locator = tail.locator ? undefined : takeClause(rest, locatorClause);
    const found = date ?? locator;
    if (!found) return tails;
    const { start, ...span } = found;
    tail = { ...tail, end: start, ...(date ? { date: span } : { locator: span }) };
    tails.unshift(tail);
  }
}

/** By grammar alone: the first "as" begins the role, the first "for" after it the parties, the first "on" after that the topics. */
function clausesOf(who: string, offset: number): Clauses[] {
  const found: Clauses[] = [];
  const places = { as: wordsIn(who, /\sas\s/gu), for: wordsIn(who, /\sfor\s/gu), on: wordsIn(who, /\son\s/gu) };
  for (const role of [...places.as, undefined]) {
    for (const behalf of [undefined, ...behind(places.for, role)]) {
      for (const topics of [...behind(places.on, behalf ?? role), undefined]) {
        const part = (from: Word | undefined, to: Word | undefined) =>
          from && clauseOf(who, from.end, to?.start ?? who.length, offset);
        const clauses = {
          speakers: clauseOf(who, 0, (role ?? behalf ?? topics)?.start ?? who.length, offset),
          role: part(role, behalf ?? topics),
          behalf: part(behalf, topics),
          topics: part(topics, undefined),
        };
        if ([clauses.speakers, clauses.role, clauses.behalf].every((clause) => clause?.text !== ''))
          found.push(clauses);
      }
    }
  }
  return found.length > 0 ? found : [{ speakers: clauseOf(who, 0, who.length, offset) }];
}

interface Word {
  start: number;
  end: number;
}

function wordsIn(who: string, word: RegExp): Word[] {
  return [...who.matchAll(word)]
    .slice(0, mostClauses)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The words that stand behind another; the white space between the two may be the same. */
function behind(words: readonly Word[], before: Word | undefined): Word[] {
  return words.filter((word) => !before || word.start >= before.end);
}

/** A clause without the comma that parts it from the next one: `Ada Marsh, as Premier, on grain` */
function clauseOf(who: string, start: number, end: number, offset: number): Span {
  const span = spanOf(who, start, end, offset);
  return { ...span, text: span.text.replace(/\s?[,،，、]$/u, '') };
}

/** A stretch of a text without the white space around it, and with single spaces in it. */
export function spanOf(text: string, start: number, end: number, offset = 0): Span {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  return { text: trimmed.replace(/\s+/gu, ' '), offset: offset + start + raw.indexOf(trimmed) };
}
