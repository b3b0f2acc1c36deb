import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { foldLetters } from '../../statements/text/fold-letters.ts';
import { isHeadline } from '../saying/cues/cue-context.ts';
import { type FoundName, namesIn } from '../text/names-in.ts';
import type { Sentence, Token } from '../text/sentences.ts';
import type { Acronym, findAcronyms } from './acronyms.ts';
import type { Mention, Person } from './person.ts';
import { findUnnamed, printedOf } from './unnamed-people.ts';

/**
 * Finds everybody a report names outside quotation marks, one person for all the forms of a name, and whom it brings in
 * without one; `explained` finds the acronyms of a text that may explain some.
 */
export function findPeople(
  sentences: readonly Sentence[],
  words: ReportingWords,
  explained?: typeof findAcronyms,
): Person[] {
  const people = [
    ...findNamed(sentences, words, explained?.(sentences, words) ?? []),
    ...findUnnamed(sentences, words),
  ];
  const first = new Map<number, Mention>();
  for (const mention of people.flatMap(({ mentions }) => mentions)) {
    // "Norland's envoy, Ada Marsh, …": a genitive is not whom the sentence is about.
    const other = first.get(mention.sentence);
    const isBefore = other === undefined || mention.start < other.start;
    const isOver = other === undefined || mention.isSubject === other.isSubject ? isBefore : mention.isSubject;
    if (isOver) first.set(mention.sentence, mention);
  }
  for (const mention of first.values()) mention.isFirst = true;
  return people;
}

function findNamed(sentences: readonly Sentence[], words: ReportingWords, acronyms: readonly Acronym[]): Person[] {
  const people: Person[] = [];
  // In a headline everything has a capital: names are learned from the sentences, and found again in it.
  const numbered = sentences.map(({ tokens, isCast = false }, number) => ({ tokens, number, isCast }));
  const isAbove = (tokens: readonly Token[]) =>
    !words.commaLeads && isHeadline(tokens) && !/[.!?…]["'”’»]*$/u.test(tokens.at(-1)?.text ?? '');
  const { above = [], below = [] } = Object.groupBy(numbered, ({ tokens, isCast }) =>
    !isCast && isAbove(tokens) ? 'above' : 'below',
  );
  const explained = new Map<Acronym, Person>();
  for (const { tokens, number, isCast } of [...below, ...above]) {
    const isInHeadline = !isCast && isAbove(tokens);
    for (const found of namesIn(tokens, words)) {
      const acronym = acronymOf(acronyms, found);
      if (acronym) {
        const person = explained.get(acronym) ?? addBody(people, acronym);
        explained.set(acronym, person);
        person.mentions.push(mentionOf(person, found, number));
        continue;
      }
      const known =
        samePerson(people, found.name, words) ??
        (isInHeadline ? samePerson(people, found.name.slice(-1), words) : undefined);
      const person = known ?? addPerson(people, found.name);
      // A transcript has MARSH, and only its title Ada Marsh.
      if (!isInHeadline || /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(person.name)) learn(person, found, words);
      const told = found.isSubject ? words.tongue?.genderTold?.(tokens, found.name) : undefined;
      if (told === 'female' || (told && person.gender === 'any')) person.gender = told;
      person.mentions.push(mentionOf(person, found, number));
    }
  }
  addFirstWords(people, numbered);
  for (const { mentions } of people) mentions.sort((a, b) => a.start - b.start);
  words.tongue?.settleNames?.(people, sentences);
  return people;
}

/** A first word has a capital whatever it is: "Marsh took office" is of Ada Marsh, where the report names her. */
function addFirstWords(
  people: readonly Person[],
  sentences: readonly { tokens: readonly Token[]; number: number }[],
): void {
  const byLast = new Map(
    people.filter(({ name }) => name.includes(' ')).map((person) => [person.name.split(' ').at(-1) ?? '', person]),
  );
  const named = new Set(people.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  for (const { tokens, number } of sentences) {
    const [first] = tokens;
    const person = first?.kind === 'word' ? byLast.get(first.text) : undefined;
    if (!first || !person || named.has(first.start)) continue;
    person.mentions.push(mentionOf(person, { name: [first], isSubject: true }, number));
  }
}

/** The acronym that a name is, or the words that it stands for. */
function acronymOf(acronyms: readonly Acronym[], { name }: FoundName): Acronym | undefined {
  const [first] = name;
  const last = name.at(-1);
  if (!first || !last) return undefined;
  return acronyms.find(
    ({ short, start, end }) => (first === last && first.text === short) || (first.start >= start && last.end <= end),
  );
}

function mentionOf(
  person: Person,
  { name, isSubject }: Pick<FoundName, 'name' | 'isSubject'>,
  sentence: number,
): Mention {
  return { person, sentence, start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0, isSubject, isFirst: false };
}

function addBody(people: Person[], { long }: Acronym): Person {
  const person: Person = { name: long, isUnnamed: false, gender: 'other', described: new Set(), mentions: [] };
  people.push(person);
  return person;
}

/** Adds to a person what one more mention tells: a fuller name, a gender, an office. */
function learn(person: Person, found: FoundName, words: ReportingWords): void {
  const printed = printedOf(found.name);
  const count = person.name.split(' ').length;
  const isFuller =
    found.name.length === count && count > 1 && isInitial(person.name) && !isInitial(found.name[0]?.text);
  const plain = words.tongue?.nominative?.(person.name, printed, found.isSubject);
  if (plain !== undefined) person.name = plain;
  else if (found.name.length > count || isFuller) person.name = printed;
  if (found.name.some(({ lower }) => words.bodies.has(lower))) person.gender = 'other';
  // A form of address tells more than a first name, and that more than an office, which may be held by anybody.
  const isFirst = found.name.length > 1 || count === 1;
  const first = isFirst ? words.firstNames.get(found.name[0]?.lower ?? '') : undefined;
  const told = found.title ?? first ?? (person.gender === 'any' ? found.office : undefined);
  if (told !== undefined) person.gender = told;
  for (const word of found.described) person.described.add(word);
}

/** Whether a name begins with an initial. */
function isInitial(name: string | undefined): boolean {
  return /^\p{Lu}\./u.test(name ?? '');
}

/** The words of names without accents and endings, kept for a language: every name is compared with those before it. */
const bareNames = new WeakMap<ReportingWords, Map<string, readonly string[]>>();
/** So many are kept. */
const mostKept = 20_000;

function bareParts(name: string, words: ReportingWords): readonly string[] {
  const kept = bareNames.get(words) ?? new Map<string, readonly string[]>();
  bareNames.set(words, kept);
  const known = kept.get(name);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const made = name.split(' ').map((part) => bare(part, words));
  kept.set(name, made);
  return made;
}

function bare(part: string, { nameEnding }: ReportingWords): string {
  const folded = foldLetters(part);
  const stem = nameEnding ? folded.replace(nameEnding, '') : folded;
  return stem.length >= 3 ? stem.replace(/^(?:al|el)-(?=\p{L}{3})/u, '') : folded;
}

/** The person of a report whom a name means: the same last name and no other first name. */
export function samePerson(
  people: readonly Person[],
  name: readonly Token[],
  words: ReportingWords,
): Person | undefined {
  const { bodies, proDrop, firstNames } = words;
  const parts = name.map(({ text }) => text);
  const last = bare(parts.at(-1) ?? '', words);
  const first = bare(parts[0] ?? '', words);
  const isBody = ({ name: whole, gender }: Person) =>
    gender === 'other' || whole.split(' ').some((word) => bodies.has(word.toLowerCase()));
  if (parts.length === 1) {
    // A name alone is the last name of somebody, before it is a first name; of several with it, of the one named most.
    const isOwnBody = bodies.has((parts[0] ?? '').toLowerCase());
    const isOfKind = (person: Person) => isBody(person) === isOwnBody || person.name === parts[0];
    const most = (isNamed: (own: readonly string[], person: Person) => boolean) =>
      people
        .filter((person) => isNamed(bareParts(person.name, words), person) && isOfKind(person))
        .sort((a, b) => b.mentions.length - a.mentions.length)[0];
    return (
      most((own) => own.at(-1) === last) ??
      // « Carolina Marsh Lacoste » is « Marsh »: of two last names the first.
      (proDrop && !firstNames.has(last) ? most((own) => own.length === 3 && own[1] === last) : undefined) ??
      most((own) => own.length > 1 && own[0] === last)
    );
  }
  const second = bare(parts[1] ?? '', words);
  return people.findLast((person) => {
    const own = bareParts(person.name, words);
    // "the Commission", and then "the Commission on the Strait"
    if (own.length === 1 && own[0] === first && bodies.has((parts[0] ?? '').toLowerCase())) return true;
    const isFirstOfTwo = proDrop && parts.length === 3 && !firstNames.has(second);
    if (isFirstOfTwo && own.length === 1 && own[0] === second) return !isBody(person);
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
