import { officeOf } from '../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import type { Utterance } from '../saying/utterance.ts';
import { capital } from '../text/noun-phrases.ts';
import type { Token } from '../text/sentences.ts';
import type { Mention, Person } from './person.ts';
import type { Before } from './speaker-found.ts';

/** Sentences behind which a description can be of the last speaker rather than of somebody named before. */
const near = 2;

/**
 * Whoever spoke last, for "the minister" right behind: where nothing is known of their office, and whom the report has
 * described so has not been named for some sentences.
 */
export function lastSpeaker(
  people: readonly Person[],
  tokens: readonly Token[],
  sentence: number,
  before: Before,
  words: ReportingWords,
): Person | undefined {
  const last = before.found.at(-1)?.person;
  const [first, second] = tokens;
  const isPlain =
    tokens.length === 2 && words.definites.has(first?.lower ?? '') && words.offices.has(second?.lower ?? '');
  if (!last || !isPlain || last.isUnnamed || last.gender === 'other' || !/\p{Ll}/u.test(last.name)) return undefined;
  const isKnown = [...last.described].some((word) => words.offices.has(word));
  const age = (person: Person) =>
    sentence - (person.mentions.findLast((mention) => mention.sentence <= sentence)?.sentence ?? -Infinity);
  const namesake = described(people, tokens, sentence, words);
  // "she said of the remarks by the minister": whom somebody speaks of is not who speaks.
  const isSpokenOf = namesake?.mentions.findLast((mention) => mention.sentence <= sentence)?.isSubject === false;
  return !isKnown && age(last) <= near && namesake && (isSpokenOf || age(namesake) > near) ? last : undefined;
}

/** Whom "the 52-year-old" means: whoever spoke last, or was named last and has a full name. */
export function lastPerson(
  people: readonly Person[],
  sentence: number,
  start: number,
  before: Before,
  words: ReportingWords,
): Person | undefined {
  const last = before.found.at(-1)?.person;
  if (last && !last.isUnnamed && last.gender !== 'other') return last;
  const isBody = (name: string) => name.split(' ').some((word) => words.bodies.has(word.toLowerCase()));
  const named = people
    .filter(({ name, gender }) => name.includes(' ') && gender !== 'other' && !isBody(name))
    .flatMap(({ mentions }) =>
      mentions.filter((mention) => mention.sentence >= sentence - near && mention.end <= start),
    );
  return named.sort((a, b) => b.end - a.end)[0]?.person;
}

/** Whoever issued "the statement": the last to speak, where nothing else is called so. */
export function issuer(
  tokens: readonly Token[],
  utterance: Utterance,
  before: Before,
  words: ReportingWords,
): Person | undefined {
  const [first, second] = tokens;
  // «говорится в письме», „heißt es in seinem Brief“
  const isLast = words.subjectMayWait && words.messages.has(tokens.at(-1)?.lower ?? '');
  const isMessage = isLast || (words.determiners.has(first?.lower ?? '') && words.messages.has(second?.lower ?? ''));
  if (!isMessage || tokens.length > 2 || words.indefinites.has(first?.lower ?? '')) return undefined;
  const last = before.utterances.at(-1);
  return last && utterance.paragraph - last.paragraph <= 2 ? before.found.at(-1)?.person : undefined;
}

/**
 * Whom a phrase describes: somebody whom the report describes by its words, the latest named among several; whoever spoke last
 * where the others are far off and nothing is known against it.
 */
export function described(
  people: readonly Person[],
  tokens: readonly Token[],
  sentence: number,
  words: ReportingWords,
): Person | undefined {
  const [first] = tokens;
  if (!first) return undefined;
  const isNoun = (word: string) => words.offices.has(word) || words.bodies.has(word);
  const isBare = words.tongue?.isBare?.(tokens) === true;
  if (!isBare && !words.determiners.has(first.lower)) return holder(people, tokens, sentence, words);
  const isIndefinite = words.indefinites.has(first.lower);
  if (words.counts.has(first.lower)) return undefined;
  const own = tokens.slice(isBare ? 0 : 1);
  const ends = own.findIndex(
    ({ text, lower }) => text === ',' || (words.prepositions.has(lower) && !words.possessives.has(lower)),
  );
  const phrase = own.slice(0, ends === -1 ? undefined : ends).map(({ lower }) => officeOf(lower, words) ?? lower);
  const at = phrase.findIndex(isNoun);
  // "the ministry official"
  const behind = phrase[at + 1] ?? '';
  const head = words.bodies.has(phrase[at] ?? '') && words.offices.has(behind) ? behind : phrase[at];
  if (head === undefined) return undefined;
  if (isIndefinite) return people.find(({ mentions }) => mentions.some(({ start }) => start === first.start));
  const kinds = words.kinds.get(head);
  const isBody = words.bodies.has(head) && !words.offices.has(head);
  const told = words.articles.get(first.lower);
  // "the embassy of Norland" is not the embassy named before, unless that is of Norland too.
  const of = tokens.findIndex(({ lower }) => words.possessives.has(lower));
  const owners = of === -1 ? [] : tokens.slice(of).filter(({ text }) => capital.test(text));
  const lastOf = ({ mentions }: Person) =>
    mentions.findLast((mention) => mention.sentence <= sentence && mention.start < first.start);
  const isOwned = ({ described: known, name }: Person) =>
    !words.bodies.has(head) || owners.every(({ text, lower }) => known.has(lower) || name.includes(text));
  // "the Maravian ministry" is not "Norland's ministry", and of another country nobody is meant by a looser word.
  const adjectives = tokens.filter(
    ({ text, lower }, index) =>
      index > 0 && capital.test(text) && !isNoun(lower) && officeOf(lower, words) === undefined,
  );
  const isOwn = ({ described: known, name }: Person) =>
    adjectives.some(({ lower, text }) => known.has(lower) || name.includes(text));
  const agrees = (person: Person) => {
    // "the Sudmark minister" is not "Norland's Minister Ada Marsh"
    if (isOfOther(adjectives, person, words)) return false;
    if (adjectives.length === 0 || isOwn(person)) return true;
    const isLoose = !person.described.has(head);
    const isBodyOf = person.isUnnamed && person.name.split(' ').some((word, index) => index > 0 && capital.test(word));
    const isOther = /^\p{Lu}\p{L}*['’]s /u.test(person.name) || isBodyOf;
    return words.bodies.has(head) || words.messages.has(head) ? !isOther : !isLoose;
  };
  const fitting = people
    .filter(isOwned)
    // "the police" is no police chief.
    .filter(({ described: known }) => !isBody || ![...known].some((word) => words.offices.has(word)))
    .filter(({ gender }) => !told || told === gender || !/^(?:fe)?male$/.test(gender))
    .filter(agrees)
    .filter(
      ({ described: known, name }) =>
        known.has(head) ||
        [...known].some((word) => kinds?.has(word)) ||
        name.toLowerCase().endsWith(` ${head}`) ||
        (words.bodies.has(head) &&
          name
            .toLowerCase()
            .split(' ')
            .some((word) => kinds?.has(word))),
    );
  const [best] = fitting
    .flatMap((person) => lastOf(person) ?? [])
    .map((mention) => ({ mention, shared: phrase.filter((word) => mention.person.described.has(word)).length }))
    .sort((a, b) => b.shared - a.shared || compareLast(b.mention, a.mention));
  return best?.mention.person ?? introducedLater(fitting, [head, ...(kinds ?? [])], sentence);
}

/** Which of two was named last; of one sentence it is the subject: "Minister Marsh met Minister Kern. The minister said …" */
function compareLast(a: Mention, b: Mention): number {
  return a.sentence - b.sentence || Number(a.isSubject) - Number(b.isSubject) || a.end - b.end;
}

/** An office in two letters, as headlines print it: PM, FM. */
const shortOffice = /^\p{L}{2}$/u;

/** Sentences within which a report names whom it has told of by office. */
const soon = 8;

/** Somebody whom the report names only later, with the office that it began with: "the governor said … Governor Ada Marsh". */
function introducedLater(people: readonly Person[], heads: readonly string[], sentence: number): Person | undefined {
  return people
    .filter(({ isUnnamed, described: known }) => !isUnnamed && heads.some((head) => known.has(head)))
    .flatMap(({ mentions }) => mentions.slice(0, 1))
    .filter((mention) => mention.sentence >= sentence && mention.sentence <= sentence + soon)
    .sort((a, b) => a.start - b.start)[0]?.person;
}

/**
 * Who holds an office that a report begins with and names further down: "Norland's president said … President Ada Marsh told",
 * "Norland PM warns". Only one may be described by it, and nobody of another country.
 */
function holder(
  people: readonly Person[],
  tokens: readonly Token[],
  sentence: number,
  words: ReportingWords,
): Person | undefined {
  const sign = tokens.findIndex(({ lower }) => /^['’]s?$/.test(lower));
  const phrase = tokens.slice(sign + 1).map(({ lower }) => officeOf(lower, words) ?? lower);
  const office = phrase.find((word) => words.offices.has(word));
  // "Deputy Spokesman: …", the label of a transcript that names him above.
  const isLabel = tokens.every(({ text }) => capital.test(text));
  const isOf = sign !== -1 || (capital.test(tokens[0]?.text ?? '') && tokens.length >= 2);
  if (!isOf || office === undefined) return undefined;
  const kinds = words.kinds.get(office);
  const fits = ({ described: known }: Person) =>
    known.has(office) || (shortOffice.test(office) && [...known].some((word) => kinds?.has(word)));
  const holders = people.filter((person) => !person.isUnnamed && fits(person));
  const [only] = holders;
  const first = only?.mentions[0]?.sentence ?? 0;
  const isNear = isLabel ? first <= sentence + 5 : first > sentence && first <= sentence + 5;
  return holders.length === 1 && isNear && only && !isOfOther(tokens, only, words) ? only : undefined;
}

/** Whether somebody is told to be of another country than the one that a phrase names. */
function isOfOther(tokens: readonly Token[], { described: known }: Person, { countries }: ReportingWords): boolean {
  const countriesOf = (names: readonly string[]) =>
    names.map((word) => countries.get(word)).filter((code) => code !== undefined);
  const own = countriesOf(tokens.map(({ lower }) => lower));
  return own.length > 0 && countriesOf([...known]).some((code) => !own.includes(code));
}
