import { isUnspaced } from '../words/tokens.ts';
import type { Typed } from '../queries/query.ts';
import { isInCapitals, isSmall, readings, type Meanings } from './known-words.ts';
import { smallWordKey, type NamedKind, type Sense } from './senses.ts';
import type { TypedWord } from './typed-words.ts';

/** A whole name that stands in a query. */
export interface FoundName extends Typed {
  kind: NamedKind;
  landmark: string;
  /** The numbers of its first word and of the one behind its last, among the words of the reading. */
  first: number;
  behind: number;
  /** Whether it is what somebody spoke of: a preposition stands in front of it. */
  isSubject: boolean;
  /** Whether texts call it by its main name instead. */
  isOther: boolean;
}

/** Which words of a query stand in a name of something, and whether they are one of its names. */
export interface Cover {
  words: ReadonlySet<number>;
  isWhole: boolean;
}

/** Finds what the words of a query name; `content` are the numbers of those that carry something. */
export function findNames(words: readonly TypedWord[], content: readonly number[], known: Meanings) {
  const names = words.flatMap((_word, at) => namesAt(words, at, known));
  const covers = coversOf(words, names, known);
  const isOfTopic = (first: number, behind: number) => isNameOfTopic(words, content, [first, behind], covers, known);
  const parties = partiesIn(words, names, isOfTopic);
  return { covers, parties, organizations: names.filter(({ isOther }) => isOther) };
}

/** The whole names that begin at a word, of each landmark the longest. */
export function namesAt(words: readonly TypedWord[], at: number, known: Meanings): FoundName[] {
  const word = words[at];
  if (!word) return [];
  const found = new Map<string, FoundName>();
  for (const { key, isSubject } of readings(word)) {
    for (const sense of known.get(key)?.senses ?? []) {
      const behind = at + 1 + sense.rest.length;
      const last = words[behind - 1];
      if (!last || sense.is === 'part' || !mayBeNamed(word, sense, known)) continue;
      if (!sense.rest.every((next, step) => words[at + 1 + step]?.key === next)) continue;
      if ((found.get(sense.landmark)?.behind ?? 0) >= behind) continue;
      const { kind, landmark } = sense;
      const typed = { text: textFrom(words, at, behind), start: word.start, end: last.end };
      found.set(landmark, {
        ...typed,
        kind,
        landmark,
        first: at,
        behind,
        isOther: sense.is === 'other',
        isSubject: isSubject || isAfterPreposition(words, at, known),
      });
    }
  }
  return [...found.values()];
}

function textFrom(words: readonly TypedWord[], first: number, behind: number): string {
  return words
    .slice(first, behind)
    .map(({ text }) => text)
    .join(isUnspaced(words[first]?.text ?? '') ? '' : ' ');
}

/** "who", "it" and "in" are names in capitals only; one letter is none. */
function mayBeNamed({ text, key }: TypedWord, { rest, is }: Sense, known: Meanings): boolean {
  if (rest.length > 0) return true;
  if (is === 'code' || isSmall(key, 'empty', known)) return isInCapitals(text);
  return key.length > 1;
}

/** Whether a preposition that leads to what is spoken of stands before a word, an article between them or not. */
export function isAfterPreposition(words: readonly TypedWord[], at: number, known: Meanings): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const key = words[before]?.key ?? '';
    const pair = (words[before - 1]?.key ?? '') + key;
    const own = isUnspaced(key) ? [key, pair].map(smallWordKey) : [key];
    if (own.some((each) => isSmall(each, 'about', known))) return true;
    if (!articles.has(key)) return false;
  }
  return false;
}

/** What may stand between a preposition and a name. */
export const articles: ReadonlySet<string> = new Set([
  'the',
  'la',
  'le',
  'les',
  'l',
  'el',
  'los',
  'las',
  'der',
  'die',
  'das',
  'den',
  'dem',
]);

function coversOf(words: readonly TypedWord[], names: readonly FoundName[], known: Meanings): Map<string, Cover> {
  const covers = new Map<string, { words: Set<number>; isWhole: boolean }>();
  const of = (landmark: string) => {
    const cover = covers.get(landmark) ?? { words: new Set<number>(), isWhole: false };
    covers.set(landmark, cover);
    return cover;
  };
  for (const { landmark, first, behind } of names) {
    const cover = of(landmark);
    cover.isWhole = true;
    for (let at = first; at < behind; at++) cover.words.add(at);
  }
  words.forEach(({ key }, at) => {
    for (const { landmark, is } of known.get(key)?.senses ?? []) if (is === 'part') of(landmark).words.add(at);
  });
  return covers;
}

/**
 * The countries and organizations that a query may be asking for: the longest at each place, unless a longer name of something else
 * has the word in it, as "Cuban missile crisis" has, or a hyphen joins it to what is no name, as in "anti-American".
 */
function partiesIn(
  words: readonly TypedWord[],
  names: readonly FoundName[],
  isOfTopic: (first: number, behind: number) => boolean,
): FoundName[] {
  const longest: FoundName[] = [];
  for (const name of names) {
    if (name.kind !== 'c' || (longest.at(-1)?.behind ?? 0) > name.first) continue;
    const here = names.filter(({ kind, first }) => kind === 'c' && first === name.first);
    const length = Math.max(...here.map(({ behind }) => behind));
    const best = here.filter(({ behind }) => behind === length);
    // What two parties are called tells neither.
    if (best.length === 1 && best[0]) longest.push(best[0]);
  }
  const isName = (at: number) => longest.some(({ first, behind }) => first <= at && at < behind);
  return longest.filter(({ first, behind, isSubject }) => {
    const joinsName = (at: number, other: number) => (words[at]?.isHyphened ?? false) && !isName(other);
    const isJoined = joinsName(first, first - 1) || joinsName(behind, behind);
    const inLonger = names.some(
      (other) =>
        other.kind !== 'c' &&
        other.first <= first &&
        other.behind >= behind &&
        other.behind - other.first > behind - first,
    );
    return !isJoined && !inLonger && (isSubject || !isOfTopic(first, behind));
  });
}

/** Whether a topic or an occasion has the name and all else that is asked, with no preposition between them. */
function isNameOfTopic(
  words: readonly TypedWord[],
  content: readonly number[],
  [first, behind]: readonly [number, number],
  covers: ReadonlyMap<string, Cover>,
  known: Meanings,
): boolean {
  if (words.some(({ key }, at) => at >= behind && isSmall(key, 'about', known))) return false;
  if (content.every((at) => first <= at && at < behind)) return false;
  return [...covers].some(([landmark, { words: own }]) => /^[to]/.test(landmark) && content.every((at) => own.has(at)));
}
