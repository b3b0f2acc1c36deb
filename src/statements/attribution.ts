import { isSlug } from './slug.ts';

/** A part of an attribution line, with its UTF-16 offset in the line. */
export interface Span {
  text: string;
  offset: number;
}

/** One way to read who speaks, in which role, on which topics. */
export interface Reading<Part> {
  speaker: Part;
  role?: Part | undefined;
  topics: Part[];
}

/**
 * An attribution line taken apart. A name may itself hold "as" or "on" ("Commission of Inquiry on Norland"), so there
 * can be several readings; the likeliest by grammar alone comes first, and the collection's names decide.
 */
export interface Attribution {
  readings: [Reading<Span>, ...Reading<Span>[]];
  date?: Span | undefined;
  id?: Span | undefined;
}

/** The reading of an attribution line, or what is wrong with it and at which offset. */
export type AttributionReading = { attribution: Attribution } | { offset: number; fact: string; repair: string };

/** An em dash; a hyphen, a double hyphen, an en dash or a horizontal bar is read as one. */
export const attributionDash = /^(?:—|―|–|--|-)\s*/u;
const idClause = /(?:^|\s)\^(\S*)\s*$/u;
const bracketedId = /\[\^([^\]]*)\]\s*$/u;
const dateClause = /\s\(([^()]*)\)\s*$/u;
/** A clause where the speaker should stand; no name begins with these words in small letters. */
const clauseAlone = /^(?:(?:as|on)\s|\([^()]*\)\s*$)/u;
const shape = '— SPEAKER [as ROLE] [on TOPIC, TOPIC] [(DATE)] [^id]';
/** More clauses than this in one line are not a name but a mistake; the readings multiply. */
const mostClauses = 8;

/**
 * Takes an attribution line apart: `— SPEAKER [as ROLE] [on TOPIC, TOPIC …] [(DATE)] [^id]` (the entry format).
 * `parseAttribution('— Ada Marsh on grain (2031-05-02) ^grain')`
 */
export function parseAttribution(line: string): AttributionReading {
  const dash = attributionDash.exec(line);
  if (!dash) return { offset: 0, fact: 'this is not an attribution', repair: `Write ${shape}.` };
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
  const date = takeClause(rest, dateClause);
  if (date) rest = rest.slice(0, date.start);

  const offset = dash[0].length;
  const who = rest.slice(offset);
  if (who.trim() === '' || clauseAlone.test(who.trimStart()))
    return { offset, fact: 'the attribution names no speaker', repair: `Write ${shape}.` };
  return { attribution: { readings: readingsOf(who, offset), date, id } };
}

function takeClause(line: string, pattern: RegExp): (Span & { start: number }) | undefined {
  const match = pattern.exec(line);
  if (!match) return undefined;
  const text = match[1] ?? '';
  const lead = match[0].search(/\S/);
  return { text: text.trim(), offset: match.index + lead + 1, start: match.index };
}

function readingsOf(who: string, offset: number): [Reading<Span>, ...Reading<Span>[]] {
  const end = who.length;
  const roles = clauses(who, /\sas\s/gu);
  const topics = clauses(who, /\son\s/gu);
  const readings: Reading<Span>[] = [];
  // By grammar alone: the first "as" begins the role, the first "on" after it the topics.
  for (const role of [...roles, undefined]) {
    for (const topic of [...topics.filter((clause) => !role || clause.start >= role.end), undefined]) {
      const whoEnds = role?.start ?? topic?.start ?? end;
      readings.push({
        speaker: span(who, 0, whoEnds, offset),
        role: role && span(who, role.end, topic?.start ?? end, offset),
        topics: topic ? listOf(who, topic.end, offset) : [],
      });
    }
  }
  const complete = readings.filter((reading) => reading.speaker.text !== '' && reading.role?.text !== '');
  return [complete[0] ?? { speaker: span(who, 0, end, offset), topics: [] }, ...complete.slice(1)];
}

function clauses(who: string, word: RegExp): { start: number; end: number }[] {
  return [...who.matchAll(word)]
    .slice(0, mostClauses)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function span(who: string, start: number, end: number, offset: number): Span {
  const raw = who.slice(start, end);
  const text = raw.trim();
  return { text: text.replace(/\s+/gu, ' '), offset: offset + start + raw.indexOf(text) };
}

/** The topics of a list, cut at the commas of any script. */
function listOf(who: string, start: number, offset: number): Span[] {
  return [...who.slice(start).matchAll(/[^,،，、;；؛]+/gu)]
    .map((match) => span(who, start + match.index, start + match.index + match[0].length, offset))
    .filter((topic) => topic.text !== '');
}
