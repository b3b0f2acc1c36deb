import type { IndexReader } from '../files/index-reader.ts';
import type { Typed } from '../queries/query.ts';
import { foldWord, isUnspaced } from '../words/tokens.ts';
import { withPlain, type Assumed } from './assumed.ts';
import { articles, namesAt, type FoundName } from './find-names.ts';
import { isSmall, readings } from './known-words.ts';
import type { Reading } from './read-meaning.ts';
import { isOfSpeaker, smallWordKey, type NamedKind, type smallWord } from './senses.ts';

/** A name in a query behind words that leave it out, and the landmarks that are called so; none where it is a part of names only. */
export interface LeftOut extends Typed {
  name: Typed;
  landmarks: string[];
  /** Whether only what is said of it is left out, and not what it says itself. */
  isSubject: boolean;
}

/** Characters of the longest small word in a script without spaces. */
const longestUnspaced = 3;

/** What a query leaves out in words: `Lavrov on Syria, not on Nusra`, `кроме Сирии`. */
export function leftOutIn(text: string, reading: Pick<Reading, 'words' | 'known'>): LeftOut[] {
  const found: LeftOut[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    const own = leftOutAt(text, reading, at);
    if (own && own.start >= (found.at(-1)?.end ?? 0)) found.push(own);
  }
  return found;
}

function leftOutAt(text: string, reading: Pick<Reading, 'words' | 'known'>, at: number): LeftOut | undefined {
  const { words } = reading;
  const without = lengthOfSmall(reading, at, 'without');
  const length = without || lengthOfSmall(reading, at, 'not');
  const first = words[at];
  if (length === 0 || !first) return undefined;
  let next = at + length;
  const skipArticles = () => {
    while (articles.has(words[next]?.key ?? '')) next++;
  };
  skipArticles();
  const about = lengthOfSmall(reading, next, 'about');
  // "Except for", "exception faite de": what stands there carries nothing.
  next += about || (without && lengthOfSmall(reading, next, 'empty'));
  skipArticles();
  const isBehind = isBehindNothing(reading, at) || isBehindSpeaker(reading, at);
  const isSurely = without > 0 || about > 0;
  const name = nameAt(reading, next, isSurely || isBehind);
  // "No deal with Iran" leaves nothing out.
  if (!isSurely && !isSetAgainst(text, reading, at) && !(isBehind && name?.behind === words.length)) return undefined;
  const last = words[(name?.behind ?? 0) - 1];
  const begin = words[next];
  if (!name || !last || !begin || words[name.behind]?.isHyphened === true) return undefined;
  const span = (start: number) => ({ text: text.slice(start, last.end), start, end: last.end });
  return { ...span(first.start), name: span(begin.start), landmarks: name.landmarks, isSubject: about > 0 };
}

/** How many words a small word of that kind has at a place: one, or so many characters of a script without spaces; 0 where there is none. */
function lengthOfSmall(
  { words, known }: Pick<Reading, 'words' | 'known'>,
  at: number,
  kind: keyof typeof smallWord,
): number {
  const word = words[at];
  if (!word) return 0;
  if (!isUnspaced(word.key)) return readings(word).some(({ key }) => isSmall(key, kind, known)) ? 1 : 0;
  for (let length = longestUnspaced; length > 0; length--) {
    const own = words.slice(at, at + length);
    const key = smallWordKey(own.map((each) => each.key).join(''));
    if (own.length === length && isSmall(key, kind, known)) return length;
  }
  return 0;
}

const opposing = new Set(['but', 'mais', 'pero', 'sino', 'aber', 'sondern', 'но', 'а', 'لكن']);

/** Whether a word stands behind a comma, or behind a word like "but". */
function isSetAgainst(text: string, { words }: Pick<Reading, 'words'>, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return false;
  return opposing.has(before.key) || /[,،，、;；]/u.test(text.slice(before.end, word.start));
}

/** Whether nothing that is looked for stands in front of a word, but years: "statements before 2014 without Syria". */
function isBehindNothing(reading: Pick<Reading, 'words' | 'known'>, at: number): boolean {
  const isYear = (place: number) => /^\d+$/u.test(reading.words[place]?.key ?? '');
  const before = [...reading.words.keys()].slice(0, at);
  return before.every((place) => isYear(place) || isYear(place + 1) || lengthOfSmall(reading, place, 'empty') > 0);
}

/** Whether all that stands in front of a word may be the name of a speaker, as in "Lavrov not Syria". */
function isBehindSpeaker({ words, known }: Pick<Reading, 'words' | 'known'>, at: number): boolean {
  const own = words.slice(0, at).map(({ key }) => (known.get(key)?.senses ?? []).filter(isOfSpeaker));
  const [first = []] = own;
  return first.some(({ landmark }) => own.every((senses) => senses.some((sense) => sense.landmark === landmark)));
}

/** The longest name at a place, or words in a row that are parts of one: of a speaker, and of a topic where that is `surely` left out. */
function nameAt({ words, known }: Pick<Reading, 'words' | 'known'>, at: number, surely: boolean) {
  const whole = namesAt(words, at, known).filter(({ kind }) => kind !== 'o');
  const longest = Math.max(0, ...whole.map(({ behind }) => behind));
  const landmarks = (names: readonly FoundName[]) => names.map(({ landmark }) => landmark);
  if (longest > 0) return { behind: longest, landmarks: landmarks(whole.filter(({ behind }) => behind === longest)) };
  const kinds: readonly NamedKind[] = surely ? ['s', 't'] : ['s'];
  const partsAt = (place: number) =>
    (known.get(words[place]?.key ?? '')?.senses ?? []).filter(({ is, kind }) => is === 'part' && kinds.includes(kind));
  let behind = at;
  let shared = partsAt(at).map(({ landmark }) => landmark);
  const speakers = shared.filter((landmark) => landmark.startsWith('s'));
  for (; shared.length > 0; behind++)
    shared = partsAt(behind + 1).flatMap(({ landmark }) => (shared.includes(landmark) ? [landmark] : []));
  if (behind === at) return undefined;
  return { behind, landmarks: speakers.length === 1 && behind === at + 1 ? speakers : [] };
}

/** A query in which what it leaves out in words is left out by a minus, and what was read so; undefined where nothing is. */
export async function withLeftOut(
  index: IndexReader,
  text: string,
  reading: Pick<Reading, 'words' | 'known'>,
): Promise<{ query: string; assumed: Assumed[] } | undefined> {
  const found = leftOutIn(text, reading);
  if (found.length === 0) return undefined;
  const assumed: Assumed[] = [];
  let query = text;
  for (const { name, landmarks, isSubject, ...whole } of found.toReversed()) {
    const known = await Promise.all(landmarks.map((landmark) => index.landmark(landmark)));
    const names = new Map([name.text, ...known.map((each) => each.name)].map((each) => [foldWord(each), each]));
    const minuses = [...names.values()].map((each) => `-"${each}"`);
    known.forEach(({ slug }, at) => {
      const field = fields[landmarks[at]?.charAt(0) ?? ''];
      if (field !== undefined && (field === 'topic' || !isSubject)) minuses.push(`-${field}:"${slug}"`);
    });
    query = `${query.slice(0, whole.start)} ${minuses.join(' ')} ${query.slice(whole.end)}`;
    const [main] = known;
    assumed.unshift({
      kind: 'left-out',
      typed: whole.text,
      asWords: withPlain(text, [name]),
      ...(main ? { name: main.name, labels: main.labels } : { name: name.text }),
    });
  }
  return { query, assumed };
}

const fields: Readonly<Record<string, string>> = { c: 'country', s: 'speaker', t: 'topic' };
