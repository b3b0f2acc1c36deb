import type { Gender, ReportingWords } from '../languages/reporting-words.ts';
import type { Stretch } from './paragraphs.ts';
import { isHeadline } from './cue-context.ts';
import type { Sentence, Token } from './sentences.ts';

/** Somebody, or some body, that a report names. */
export interface Person {
  /** The fullest name that the report gives, without titles; where it gives none, the words that bring them in. */
  name: string;
  /** Whether the report gives no name: "a senior official", "Norland's defence ministry". */
  isUnnamed: boolean;
  gender: Gender;
  /** Words that the report describes them by, in small letters: `russian`, `foreign`, `minister`. */
  described: Set<string>;
  /** Where they are named, in order. */
  mentions: Mention[];
}

/** A place where a report names somebody. */
export interface Mention extends Stretch {
  person: Person;
  /** The number of the sentence. */
  sentence: number;
  /** Whether the name stands where a subject can, behind no preposition. */
  isSubject: boolean;
  /** Whether it is the first name of its sentence. */
  isFirst: boolean;
}

const capital = /^\p{Lu}/u;
const particle = /^(?:de|del|della|van|von|der|den|bin|ibn|al|el|la|le|du|dos|da|di|y)$/;

/**
 * Finds everybody a report names outside quotation marks, one person for all the forms of a name, and whom it brings in
 * without one.
 */
export function findPeople(sentences: readonly Sentence[], words: ReportingWords): Person[] {
  const people = [...findNamed(sentences, words), ...findUnnamed(sentences, words)];
  const first = new Map<number, Mention>();
  for (const mention of people.flatMap(({ mentions }) => mentions)) {
    if (mention.start < (first.get(mention.sentence)?.start ?? Infinity)) first.set(mention.sentence, mention);
  }
  for (const mention of first.values()) mention.isFirst = true;
  return people;
}

/** Whom a report brings in without a name: an office behind "a" or "one", a body in small letters. */
function findUnnamed(sentences: readonly Sentence[], words: ReportingWords): Person[] {
  const known = new Map<string, Person>();
  sentences.forEach(({ tokens }, number) => {
    for (let from = 0; from < tokens.length; from++) {
      const phrase = unnamedAt(tokens, from, words);
      if (!phrase) continue;
      const own = tokens.slice(phrase.from, phrase.to);
      const described = own.slice(phrase.isBare ? 0 : 1).map(({ lower }) => officeOf(lower, words) ?? lower);
      const key = phrase.isBody ? described.join(' ') : `${number} ${from}`;
      const person = known.get(key) ?? {
        name: printedOf(own),
        isUnnamed: true,
        gender: phrase.isBody ? 'other' : (words.offices.get(described.at(-1) ?? '') ?? 'any'),
        described: new Set(described),
        mentions: [],
      };
      known.set(key, person);
      const before = tokens[from - 1]?.lower ?? '';
      person.mentions.push({
        person,
        sentence: number,
        start: own[0]?.start ?? 0,
        end: own.at(-1)?.end ?? 0,
        isSubject: !words.prepositions.has(before),
        isFirst: false,
      });
      from = phrase.to - 1;
    }
  });
  return [...known.values()];
}

interface Unnamed {
  from: number;
  to: number;
  isBody: boolean;
  /** Whether no determiner stands in front. */
  isBare: boolean;
}

function unnamedAt(tokens: readonly Token[], from: number, words: ReportingWords): Unnamed | undefined {
  const first = tokens[from];
  if (first?.kind !== 'word') return undefined;
  const isIndefinite = words.indefinites.has(first.lower);
  const isGenitive = capital.test(first.text) && /^['’]s?$/.test(tokens[from + 1]?.lower ?? '');
  if (!isIndefinite && !isGenitive && !words.determiners.has(first.lower)) return undefined;
  let to = from + 1;
  let head: number | undefined;
  while (to < Math.min(tokens.length, from + 9)) {
    const token = tokens[to];
    const isGenitiveSign = to === from + 1 && isGenitive;
    if (!token || (token.kind !== 'word' && !isGenitiveSign)) break;
    const { lower } = token;
    const isNoun = isIndefinite ? isSmallOffice(token, words) : words.bodies.has(lower) && !capital.test(token.text);
    if (isNoun) head = to;
    else if (
      !isGenitiveSign &&
      (words.prepositions.has(lower) || words.breaks.has(lower) || words.pronouns.has(lower) || words.verbs.has(lower))
    )
      break;
    to++;
  }
  if (head === undefined) return undefined;
  const [next, second] = [tokens[head + 1], tokens[head + 2]];
  // "a minister, Ada Marsh," and "a spokesman Ada Marsh" have a name.
  if (next?.kind === 'word' && (capital.test(next.text) || /^['’]s?$/.test(next.lower))) return undefined;
  if (next?.text === ',' && second?.kind === 'word' && capital.test(second.text)) return undefined;
  return { from, to: head + 1, isBody: !isIndefinite, isBare: isGenitive };
}

function isSmallOffice(token: Token, words: ReportingWords): boolean {
  return !capital.test(token.text) && officeOf(token.lower, words) !== undefined;
}

/** Words as they are printed, one space between them, none in front of a sign. */
function printedOf(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => (token.start === tokens[index - 1]?.end || index === 0 ? '' : ' ') + token.text)
    .join('');
}

function findNamed(sentences: readonly Sentence[], words: ReportingWords): Person[] {
  const people: Person[] = [];
  // In a headline everything has a capital: names are learned from the sentences, and found again in it.
  const numbered = sentences.map((sentence, number) => ({ tokens: sentence.tokens, number }));
  const isAbove = (tokens: readonly Token[]) =>
    !words.commaLeads && isHeadline(tokens) && !/[.!?…]["'”’»]*$/u.test(tokens.at(-1)?.text ?? '');
  const { above = [], below = [] } = Object.groupBy(numbered, ({ tokens }) => (isAbove(tokens) ? 'above' : 'below'));
  for (const { tokens, number } of [...below, ...above]) {
    const isInHeadline = isAbove(tokens);
    for (const found of namesIn(tokens, words)) {
      const known =
        samePerson(people, found.name, words) ??
        (isInHeadline ? samePerson(people, found.name.slice(-1), words) : undefined);
      const person = known ?? addPerson(people, found.name);
      if (!isInHeadline) learn(person, found, words);
      person.mentions.push({
        person,
        sentence: number,
        start: found.name[0]?.start ?? 0,
        end: found.name.at(-1)?.end ?? 0,
        isSubject: found.isSubject,
        isFirst: false,
      });
    }
  }
  for (const { mentions } of people) mentions.sort((a, b) => a.start - b.start);
  return people;
}

/** Adds to a person what one more mention tells: a fuller name, a gender, an office. */
function learn(person: Person, found: FoundName, words: ReportingWords): void {
  const printed = printedOf(found.name);
  const count = person.name.split(' ').length;
  // Where names are declined, the nominative is the shortest form, or the one of the subject.
  const isNominative =
    words.isWithoutArticles &&
    found.name.length === count &&
    (printed.length < person.name.length || (found.isSubject && printed.length === person.name.length));
  if (found.name.length > count || isNominative) person.name = printed;
  if (found.name.some(({ lower }) => words.bodies.has(lower))) person.gender = 'other';
  // A form of address tells more than a first name, and that more than an office, which may be held by anybody.
  const first = found.name.length > 1 ? words.firstNames.get(found.name[0]?.lower ?? '') : undefined;
  const told = found.title ?? first ?? (person.gender === 'any' ? found.office : undefined);
  if (told !== undefined) person.gender = told;
  for (const word of found.described) person.described.add(word);
}

/** A run of capital words that names somebody, with the titles in front and the description behind. */
interface FoundName {
  name: Token[];
  /** The gender that a form of address tells, and the one that an office tells. */
  title: Gender | undefined;
  office: Gender | undefined;
  described: string[];
  isSubject: boolean;
}

/** The names in some tokens, from left to right. */
export function namesIn(tokens: readonly Token[], words: ReportingWords): FoundName[] {
  const found: FoundName[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!isNamePart(tokens, index, words)) continue;
    let end = index + 1;
    while (end < tokens.length && (isNamePart(tokens, end, words) || joins(tokens, end, words))) end++;
    const run = tokens.slice(index, end);
    const before = describedBefore(tokens, index, words);
    const behindTitle = run.findLastIndex((token) => isOffice(token, words)) + 1;
    const begins = nameBegins(run, behindTitle, tokens, index, before, words);
    const capitals = run.findIndex(({ text }, place) => place >= begins && capital.test(text));
    const name = run.slice(Math.max(begins, capitals));
    const lead = [
      ...before,
      ...appositionBefore(tokens, index, words),
      ...(begins > behindTitle && isOffice(tokens[index - 2], words) ? [tokens[index - 2]?.lower ?? ''] : []),
      ...run.slice(0, begins).map(({ lower }) => lower),
    ];
    if (name.length > 0 && !isAdjective(name, tokens[end], words)) {
      const isGenitive = /^['’]s?$/.test(tokens[end]?.lower ?? '');
      const isSubject = !isGenitive && (index === 0 || !words.prepositions.has(tokens[index - 1]?.lower ?? ''));
      const described = [...lead, ...describedBehind(tokens, end, words)].map((word) => officeOf(word, words) ?? word);
      const isTold = (gender: Gender | undefined) => gender === 'male' || gender === 'female';
      const title = run
        .slice(0, begins)
        .map(({ lower }) => words.titles.get(lower))
        .find(isTold);
      const office = described.map((word) => words.offices.get(word)).find(isTold);
      found.push({ name, title, office, described, isSubject });
    }
    index = end - 1;
  }
  return found;
}

/** "the Russian diplomat": a word for a country in front of a noun names nobody. */
function isAdjective(name: readonly Token[], next: Token | undefined, words: ReportingWords): boolean {
  // "former Arizona governor Jan Brewer"
  if (
    next?.kind === 'word' &&
    !capital.test(next.text) &&
    (words.offices.has(next.lower) || words.titles.has(next.lower))
  )
    return true;
  if (name.length !== 1 || !words.countries.has(name[0]?.lower ?? '')) return false;
  return (
    next?.kind === 'word' && !capital.test(next.text) && !isVerbLike(next, words) && !words.conjunctions.has(next.lower)
  );
}

function isNamePart(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || !capital.test(token.text)) return false;
  if (words.time.has(token.lower) || words.pronouns.has(token.lower) || words.complementizers.has(token.lower))
    return false;
  const isCommon =
    words.determiners.has(token.lower) ||
    words.prepositions.has(token.lower) ||
    words.conjunctions.has(token.lower) ||
    words.subordinators.has(token.lower) ||
    words.breaks.has(token.lower) ||
    words.between.has(token.lower) ||
    words.participles.has(token.lower);
  if (isCommon) return false;
  // A first word has a capital whatever it is: it is a name when what follows goes on with one, or it stands alone before a verb.
  if (index > 0) return true;
  const next = tokens[1];
  return (
    !words.adverb?.test(token.lower) && (next?.kind !== 'word' || capital.test(next.text) || isVerbLike(next, words))
  );
}

function isVerbLike({ lower }: Token, words: ReportingWords): boolean {
  return (
    words.verbs.has(lower) ||
    words.between.has(lower) ||
    words.breaks.has(lower) ||
    words.judging.has(lower) ||
    /^['’]s$/.test(lower) ||
    words.pastTense?.test(lower) === true
  );
}

function joins(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  // Where every noun has a capital, a particle joins what begins with a first name.
  if (words.commaLeads && tokens[index]?.text !== '&' && !words.firstNames.has(tokens[index - 1]?.lower ?? ''))
    return false;
  const { lower = '' } = tokens[index] ?? {};
  return (lower === '&' || particle.test(lower)) && isNamePart(tokens, index + 1, words);
}

function isOffice(token: Token | undefined, words: ReportingWords): boolean {
  return token !== undefined && (words.titles.has(token.lower) || officeOf(token.lower, words) !== undefined);
}

/** The office that a word names, in its plain form: `посланника` is посланник, `Außenministerin` also ministerin. */
export function officeOf(word: string, { offices, nameEnding, officeEnding }: ReportingWords): string | undefined {
  if (offices.has(word)) return word;
  // "ex-premier", "vice-chairman"
  const whole = /^\p{L}{2,5}-(\p{L}+)$/u.exec(word)?.[1];
  if (whole !== undefined && offices.has(whole)) return whole;
  const compound = officeEnding?.exec(word)?.[1];
  if (compound !== undefined) return compound;
  if (!nameEnding) return undefined;
  const stem = word.replace(nameEnding, '');
  return stem.length < 4 ? undefined : [...offices.keys()].find((office) => office.replace(nameEnding, '') === stem);
}

/** Where in a run of capital words the name begins, behind titles, offices and what they are of: "Minister of Grain Ada Marsh". */
function nameBegins(
  run: readonly Token[],
  behindTitle: number,
  tokens: readonly Token[],
  index: number,
  before: readonly string[],
  words: ReportingWords,
): number {
  const withInitials = (begins: number) => {
    let from = begins;
    while (from > behindTitle && /^\p{Lu}\.$/u.test(run[from - 1]?.text ?? '')) from--;
    return from;
  };
  const first = run.findIndex(({ lower }, place) => place >= behindTitle && words.firstNames.has(lower));
  if (first > behindTitle && first < run.length - 1) return withInitials(first);
  const isOfficeOf = isBehindOffice(tokens, index, words) || (words.isWithoutArticles && before.length > 0);
  if (!isOfficeOf || words.bodies.has(run.at(-1)?.lower ?? '')) return behindTitle;
  if (run.length === 2 && words.countries.has(run[0]?.lower ?? '')) return 1;
  const last = run.at(-1)?.lower === 'jr.' ? 3 : 2;
  return run.length > last ? Math.max(behindTitle, withInitials(run.length - last)) : behindTitle;
}

/** Whether capital words stand behind an office and what it is of: "the head of the delegation to the talks in". */
function isBehindOffice(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  let links = 0;
  for (let place = index - 1; place >= Math.max(0, index - 14); place--) {
    const token = tokens[place];
    if (token?.kind !== 'word' || words.verbs.has(token.lower) || words.pronouns.has(token.lower)) return false;
    if (words.links.has(token.lower)) links++;
    else if (words.prepositions.has(token.lower) || words.breaks.has(token.lower)) return false;
    else if (links > 0 && isOffice(token, words)) return true;
    if (links === 0 && !words.determiners.has(token.lower)) return false;
  }
  return false;
}

/** An office in front of the comma before a name: "the envoy of Sudmark, Ilya Kornev,". */
function appositionBefore(tokens: readonly Token[], index: number, words: ReportingWords): string[] {
  if (tokens[index - 1]?.text !== ',') return [];
  const phrase: Token[] = [];
  for (let place = index - 2; place >= Math.max(0, index - 9); place--) {
    const token = tokens[place];
    if (token?.kind !== 'word' || words.verbs.has(token.lower)) break;
    phrase.unshift(token);
  }
  const start = phrase.findIndex((token) => isOffice(token, words));
  const isPhrase = start !== -1 && start <= 2 && (start === 0 || words.determiners.has(phrase[0]?.lower ?? ''));
  return isPhrase ? phrase.map(({ lower }) => lower) : [];
}

/** Small words in front of a name that describe: "the foreign minister of Norland" does not, "presidential candidate" does. */
function describedBefore(tokens: readonly Token[], index: number, words: ReportingWords): string[] {
  const described: string[] = [];
  for (let place = index - 1; place >= Math.max(0, index - 4); place--) {
    const token = tokens[place];
    if (token?.kind !== 'word' || words.prepositions.has(token.lower) || words.verbs.has(token.lower)) break;
    if (words.breaks.has(token.lower) || words.conjunctions.has(token.lower) || words.determiners.has(token.lower))
      break;
    described.unshift(token.lower);
  }
  return described.some((word) => officeOf(word, words) !== undefined) ? described : [];
}

/** What is set behind a name in commas: ", the foreign minister of Norland,". */
function describedBehind(tokens: readonly Token[], end: number, words: ReportingWords): string[] {
  if (tokens[end]?.text !== ',') return [];
  const described: string[] = [];
  for (const token of tokens.slice(end + 1, end + 12)) {
    if (token.kind !== 'word' || words.relatives.has(token.lower) || words.verbs.has(token.lower)) break;
    described.push(token.lower);
  }
  return described.some((word) => officeOf(word, words) !== undefined) ? described : [];
}

function samePerson(
  people: readonly Person[],
  name: readonly Token[],
  { nameEnding, bodies }: ReportingWords,
): Person | undefined {
  const parts = name.map(({ text }) => text);
  const bare = (part: string | undefined) => {
    const folded = (part ?? '').toLowerCase();
    const stem = nameEnding ? folded.replace(nameEnding, '') : folded;
    return stem.length >= 3 ? stem.replace(/^(?:al|el)-(?=\p{L}{3})/u, '') : folded;
  };
  const last = bare(parts.at(-1));
  const first = bare(parts[0]);
  const isBody = ({ name: whole, gender }: Person) =>
    gender === 'other' || whole.split(' ').some((word) => bodies.has(word.toLowerCase()));
  if (parts.length === 1) {
    // A name alone is the last name of somebody, before it is a first name; of several with it, of the one named most.
    const isOwnBody = bodies.has((parts[0] ?? '').toLowerCase());
    const named = people.filter((person) => isBody(person) === isOwnBody || person.name === parts[0]);
    const most = (all: readonly Person[]) => all.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
    return (
      most(named.filter((person) => bare(person.name.split(' ').at(-1)) === last)) ??
      most(named.filter((person) => person.name.includes(' ') && bare(person.name.split(' ')[0]) === last))
    );
  }
  return people.findLast((person) => {
    const own = person.name.split(' ').map(bare);
    // "the Commission", and then "the Commission on the Strait"
    if (own.length === 1 && own[0] === first && bodies.has((parts[0] ?? '').toLowerCase())) return true;
    if (own.at(-1) !== last) return false;
    return (
      (own.length === 1 && !isBody(person)) ||
      own[0] === first ||
      (own[0]?.[0] === first[0] && (first.length <= 2 || (own[0]?.length ?? 0) <= 2))
    );
  });
}

function addPerson(people: Person[], name: readonly Token[]): Person {
  const person: Person = {
    name: printedOf(name),
    isUnnamed: false,
    gender: 'any',
    described: new Set(),
    mentions: [],
  };
  people.push(person);
  return person;
}
