import { spanOf, type Attribution, type Clauses, type Span } from './attribution.ts';
import { readDate } from './dates/dates.ts';
import { readLocator } from './locator.ts';

/** Who speaks, as whom, for whom, on what: an attribution read in one way. */
export interface Reading {
  speakers: [Span, ...Span[]];
  role?: Span | undefined;
  behalf: Span[];
  topics: Span[];
  date?: Span | undefined;
  locator?: Span | undefined;
}

/** What a collection knows of the names in an attribution; letters are folded by whoever answers. */
export interface AttributionNames {
  /** Whether somebody is called so: by their full name, an alias or their file, or in part (a last name, an office in front). */
  speaker(name: string): 'whole' | 'part' | undefined;
  /** Whether the file of somebody who is called so has the office. */
  holds(speaker: string, role: string): boolean;
  isParty(name: string): boolean;
  isTopic(name: string): boolean;
}

/** The reading that counts and, where another is as good and gives the words to others, that one too: then nobody can tell. */
export interface Choice {
  reading: Reading;
  rival?: Reading | undefined;
}

/** Offices whose "for" says what they deal with, not on whose behalf they speak: an envoy for a country is not that country's. */
const officeForSomething =
  /\b(?:envoy|special representative|commissioner|co-?ordinator|rapporteur|minister|secretary|under[- ]?secretary[- ]?general|adviser|advisor)$/i;

/** One way to read a line, with everything that speaks for it or against it. */
interface Candidate {
  reading: Reading;
  knows: {
    speakers: boolean;
    wholeNames: boolean;
    parties: boolean;
    rest: boolean;
    role: 'held' | 'none' | 'free';
  };
  /** The clauses and names it consists of. */
  parts: number;
}

/**
 * What makes one reading better than another, the weightiest first; of two that are equal in all of them the first by grammar
 * counts. Each is a number, and more is better.
 */
const criteria: readonly { name: string; of: (candidate: Candidate) => number }[] = [
  { name: 'every speaker is known', of: ({ knows }) => Number(knows.speakers) },
  { name: 'by a whole name', of: ({ knows }) => Number(knows.wholeNames) },
  // Of a line whose speaker nobody knows the other clauses may well be misspelt, too; but "for" is in many a name.
  {
    name: 'topics, parties, date and locator can be read',
    of: ({ knows }) => Number(knows.speakers ? knows.rest : knows.parties),
  },
  {
    name: 'the role is in the file of the speaker, or none is named',
    of: (it) => (isComplete(it) ? Number(it.knows.role !== 'free') : 0),
  },
  { name: 'names are read whole; what is not known is cut', of: (it) => (isComplete(it) ? -it.parts : it.parts) },
];
/** Criteria that say how much is known: readings that are equal in them are equally good. */
const ofKnowledge = 4;

/** Chooses among the readings of an attribution by the names that a collection knows. */
export function chooseReading({ candidates }: Attribution, names: AttributionNames): Choice {
  const weighed = candidates.map((clauses) => weigh(clauses, names));
  const best = weighed.reduce((before, other) => (compare(other, before, criteria.length) > 0 ? other : before));
  const rival = isComplete(best)
    ? weighed.find((other) => compare(other, best, ofKnowledge) === 0 && !sameSpeakers(other.reading, best.reading))
    : undefined;
  return { reading: best.reading, rival: rival?.reading };
}

function compare(a: Candidate, b: Candidate, depth: number): number {
  for (const { of } of criteria.slice(0, depth)) {
    const difference = of(a) - of(b);
    if (difference !== 0) return difference;
  }
  return 0;
}

function isComplete({ knows }: Candidate): boolean {
  return knows.speakers && knows.rest;
}

function sameSpeakers(a: Reading, b: Reading): boolean {
  return a.speakers.map(({ text }) => text).join(';') === b.speakers.map(({ text }) => text).join(';');
}

function weigh(clauses: Clauses, names: AttributionNames): Candidate {
  const { role, date, locator } = clauses;
  const [first = clauses.speakers, ...others] = listOf(
    clauses.speakers,
    semicolons,
    (name) => names.speaker(name) !== undefined,
  );
  const behalf = clauses.behalf ? listOf(clauses.behalf, commas, (name) => names.isParty(name)) : [];
  const topics = clauses.topics ? listOf(clauses.topics, commas, (name) => names.isTopic(name)) : [];
  const reading: Reading = { speakers: [first, ...others], role, behalf, topics, date, locator };
  const known = reading.speakers.map(({ text }) => names.speaker(text));
  const held = role && names.holds(first.text, role.text);
  const parties = behalf.every(({ text }) => names.isParty(text));
  const rest =
    parties &&
    topics.every(({ text }) => names.isTopic(text)) &&
    (!date || 'date' in readDate(date.text)) &&
    (!locator || readLocator(locator.text) !== undefined) &&
    (held !== false || !hidesClause(reading, names)) &&
    !(held !== true && behalf.length > 0 && role && officeForSomething.test(role.text));
  return {
    reading,
    knows: {
      speakers: known.every((how) => how !== undefined),
      wholeNames: known.every((how) => how === 'whole'),
      parties,
      rest,
      role: role ? (held ? 'held' : 'free') : 'none',
    },
    parts: known.length + behalf.length + topics.length + [role, date, locator].filter((clause) => clause).length,
  };
}

/** A role that no file has, with a clause in it that the line has nowhere else: "on" and a topic, "for" and a party, a day, a locator. */
function hidesClause({ role, topics, behalf }: Reading, names: AttributionNames): boolean {
  if (!role) return false;
  const [, day, place] = /(?:\(([^()]*)\)|\[([^[\]]*)\])$/u.exec(role.text) ?? [];
  if (day !== undefined && 'date' in readDate(day)) return true;
  if (place !== undefined && readLocator(place)) return true;
  if (topics.length === 0 && /\son\s/u.test(role.text)) return true;
  if (behalf.length > 0) return false;
  return [...role.text.matchAll(/\sfor\s/gu)].some(
    ({ index }) =>
      names.isParty(role.text.slice(index + ' for '.length)) && !officeForSomething.test(role.text.slice(0, index)),
  );
}

/** Commas and semicolons of any script, which part topics and parties. */
const commas = /[,،，、;；؛]/gu;
/** Semicolons of any script, which part speakers: a name can hold a comma. */
const semicolons = /[;；؛]/gu;
/** Beyond this many parts a list is cut at every sign. */
const mostParts = 24;

/**
 * The names of a list as somebody types it: `namesIn('grain, women, peace and security', 'commas', isTopic)`
 * `// => ['grain', 'women, peace and security']`
 */
export function namesIn(text: string, partedBy: 'commas' | 'semicolons', isKnown: (name: string) => boolean): string[] {
  const signs = partedBy === 'commas' ? commas : semicolons;
  return listOf({ text, offset: 0 }, signs, isKnown)
    .map((span) => span.text)
    .filter((name) => name !== '');
}

/** A list as its items: names that are known are read whole, whatever signs they hold; else every sign parts two items. */
function listOf({ text, offset }: Span, signs: RegExp, isKnown: (name: string) => boolean): Span[] {
  if (text.search(signs) === -1) return [spanOf(text, 0, text.length, offset)];
  const ends = [...text.matchAll(signs)].map(({ index }) => index);
  const starts = [0, ...ends.map((end) => end + 1)];
  ends.push(text.length);
  const item = (from: number, to: number) => spanOf(text, starts[from] ?? 0, ends[to] ?? text.length, offset);
  const count = starts.length;
  if (count > mostParts) return starts.map((_start, part) => item(part, part)).filter((span) => span.text !== '');
  // The best way to cut what begins at each part: fewest unknown names, then fewest names.
  const best: { unknown: number; items: Span[] }[] = [];
  best[count] = { unknown: 0, items: [] };
  for (let from = count - 1; from >= 0; from--) {
    for (let to = from; to < count; to++) {
      const rest = best[to + 1];
      const own = item(from, to);
      const isOne = isKnown(own.text);
      if (!rest || (to > from && !isOne)) continue;
      const items = own.text === '' ? rest.items : [own, ...rest.items];
      const way = { unknown: rest.unknown + (isOne || own.text === '' ? 0 : 1), items };
      const before = best[from];
      const isBetter =
        !before ||
        way.unknown < before.unknown ||
        (way.unknown === before.unknown && way.items.length < before.items.length);
      if (isBetter) best[from] = way;
    }
  }
  return best[0]?.items ?? [];
}
