import type { IndexReader, Meaning } from '../index-reader.ts';
import type { Query, Typed } from '../query.ts';
import { isUnspaced } from '../tokens.ts';
import { carriesNothing, pointsToSubject } from './empty-words.ts';
import type { NamedKind, Sense } from './senses.ts';
import { typedWords, type TypedWord } from './typed-words.ts';

/** A whole name that stands in a query. */
export interface FoundName extends Typed {
  kind: NamedKind;
  landmark: string;
  /** The numbers of its first word and of the one behind its last, among the words of the reading. */
  first: number;
  behind: number;
  /** Whether it is what somebody spoke of: a preposition stands in front of it. */
  isSubject: boolean;
}

/** Which words of a query stand in a name of something, and whether they are one of its names. */
export interface Cover {
  words: ReadonlySet<number>;
  isWhole: boolean;
}

/** What the words of a query may name, before anything is searched. */
export interface Reading {
  /** The words that names are made of, in order, but for those of periods. */
  words: TypedWord[];
  /** Those that carry something, by their numbers. */
  content: number[];
  /** Those that a preposition leads to which points to what is spoken of. */
  subjects: ReadonlySet<number>;
  /** Whole names of countries and organizations, in order; none within another. */
  parties: FoundName[];
  /** What some words may be names or parts of names of, by its landmark. */
  covers: ReadonlyMap<string, Cover>;
}

/** Characters of a script without spaces beyond which no name is looked for. */
const mostCharacters = 32;

/** Reads the names in a query; `taken` are the runs that have another meaning already. */
export async function readMeaning(index: IndexReader, { runs }: Query, taken: readonly Typed[]): Promise<Reading> {
  const words = runs
    .flatMap(typedWords)
    .filter(({ start }) => !taken.some((own) => own.start <= start && start < own.end));
  const known = await meaningsOf(index, words);
  const names = words.flatMap((_word, at) => namesAt(words, at, known));
  const covers = coversOf(words, names, known);
  const empty = emptyWords(words);
  return {
    words,
    content: words.flatMap((_word, at) => (empty.has(at) ? [] : [at])),
    subjects: new Set(words.flatMap((_word, at) => (isAfterPreposition(words, at) ? [at] : []))),
    parties: partiesIn(words, names, covers),
    covers,
  };
}

async function meaningsOf(index: IndexReader, words: readonly TypedWord[]): Promise<Map<string, Meaning>> {
  const keys = new Set(words.slice(0, mostCharacters).flatMap((word) => readings(word).map(({ key }) => key)));
  return new Map(await Promise.all([...keys].map(async (key) => [key, await index.meaning(key)] as const)));
}

/** A word as a name may begin with it; in Arabic without what is joined to it, and whether that is a preposition. */
function readings({ key }: Pick<TypedWord, 'key'>): { key: string; isSubject: boolean }[] {
  const own = [{ key, isSubject: false }];
  const [, conjunction = '', preposition = '', article = '', stem = ''] = joined.exec(key) ?? [];
  if (stem === '') return own;
  const isSubject = preposition !== '';
  const whole = article === '' ? stem : `ال${stem}`;
  return conjunction + preposition === '' ? own : [...own, { key: whole, isSubject }];
}

/** And or then, to or in or as, the article, which after "to" is written without its alif. */
const joined = /^([وف]?)([بكل]?)(ال|(?<=ل)ل)?(\p{Script=Arabic}{3,})$/u;

/** The whole names that begin at a word, of each landmark the longest. */
function namesAt(words: readonly TypedWord[], at: number, known: ReadonlyMap<string, Meaning>): FoundName[] {
  const word = words[at];
  if (!word) return [];
  const found = new Map<string, FoundName>();
  for (const { key, isSubject } of readings(word)) {
    for (const sense of known.get(key)?.senses ?? []) {
      const behind = at + 1 + sense.rest.length;
      const last = words[behind - 1];
      if (!last || sense.is === 'part' || !mayBeNamed(word, sense)) continue;
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
        isSubject: isSubject || isAfterPreposition(words, at),
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
function mayBeNamed({ text, key }: TypedWord, { rest, is }: Sense): boolean {
  const isInCapitals = text !== text.toLowerCase() && text === text.toUpperCase();
  if (rest.length > 0) return true;
  if (is === 'code' || carriesNothing(key)) return isInCapitals && key.length > 1;
  return key.length > 1;
}

/** Whether a preposition that leads to what is spoken of stands before a word, an article between them or not. */
function isAfterPreposition(words: readonly TypedWord[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const key = words[before]?.key ?? '';
    const pair = (words[before - 1]?.key ?? '') + key;
    if (pointsToSubject(key) || (isUnspaced(key) && pointsToSubject(pair))) return true;
    if (!articles.has(key)) return false;
  }
  return false;
}

const articles = new Set(['the', 'la', 'le', 'les', 'l', 'el', 'los', 'las', 'der', 'die', 'das', 'den', 'dem']);

function coversOf(
  words: readonly TypedWord[],
  names: readonly FoundName[],
  known: ReadonlyMap<string, Meaning>,
): Map<string, Cover> {
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
  covers: ReadonlyMap<string, Cover>,
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
    return !isJoined && !inLonger && (isSubject || !isOfTopic(words, first, behind, covers));
  });
}

/** Whether a topic or an occasion has the name and all else that is asked, with no preposition between them. */
function isOfTopic(
  words: readonly TypedWord[],
  first: number,
  behind: number,
  covers: ReadonlyMap<string, Cover>,
): boolean {
  const empty = emptyWords(words);
  if (words.some(({ key }, at) => at >= behind && pointsToSubject(key))) return false;
  const content = words.flatMap((_word, at) => (empty.has(at) ? [] : [at]));
  const isAlone = content.every((at) => first <= at && at < behind);
  if (isAlone) return false;
  return [...covers].some(([landmark, { words: own }]) => /^[to]/.test(landmark) && content.every((at) => own.has(at)));
}

/** The numbers of the words that carry nothing; none where a hyphen joins one to a word that does, as in "de-escalation". */
export function emptyWords(words: readonly TypedWord[]): ReadonlySet<number> {
  const small = smallInUnspaced(words);
  const carries = words.map(({ key, text }, at) =>
    isUnspaced(key)
      ? !small.has(at)
      : !carriesNothing(key) || (text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()),
  );
  const isKept = words.map(({ isHyphened }, at) => {
    const joinsBefore = isHyphened && (carries[at - 1] ?? false);
    const joinsBehind = (words[at + 1]?.isHyphened ?? false) && (carries[at + 1] ?? false);
    return Boolean(carries[at]) || joinsBefore || joinsBehind;
  });
  return new Set(words.flatMap((_word, at) => (isKept[at] ? [] : [at])));
}

/** Small words in a script without spaces, where they are words by themselves: 和 is "and", but not in 和平, peace. */
function smallInUnspaced(words: readonly TypedWord[]): Set<number> {
  const small = new Set<number>();
  const text = words.map(({ key }) => (isUnspaced(key) ? key : ' '.repeat(key.length || 1))).join('');
  if (text.trim() === '' || typeof Intl.Segmenter === 'undefined') return small;
  const places = new Map<number, number>();
  let offset = 0;
  words.forEach(({ key }, at) => {
    places.set(offset, at);
    offset += key.length || 1;
  });
  for (const { segment, index } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (!carriesNothing(segment)) continue;
    for (let step = 0; step < segment.length; step++) {
      const at = places.get(index + step);
      if (at !== undefined) small.add(at);
    }
  }
  return small;
}
