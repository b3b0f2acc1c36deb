import type { IndexReader } from '../files/index-reader.ts';
import { onDemand } from '../on-demand.ts';
import type { Query, Typed } from '../queries/query.ts';
import { isUnspaced } from '../words/tokens.ts';
import type { Cover, FoundName } from './find-names.ts';
import { isInCapitals, isSmall, readings, type Meanings } from './known-words.ts';
import { smallWord, smallWordKey } from './senses.ts';
import { typedWords, type TypedWord } from './typed-words.ts';

const findNamesPart = onDemand(() => import('./find-names.ts'));

/** What the words of a query may name, before anything is searched. */
export interface Reading {
  /** The words that names are made of, in order, but for those of periods. */
  words: TypedWord[];
  /** Those that carry something, by their numbers. */
  content: number[];
  /** What is known of them. */
  known: Meanings;
  /** Whole names of countries and organizations, in order; none within another. */
  parties: FoundName[];
  /** Organizations that a topic is called as, under a name that texts seldom have. */
  organizations: FoundName[];
  /** What some words may be names or parts of names of, by its landmark. */
  covers: ReadonlyMap<string, Cover>;
}

/** Words beyond which no name is looked for. */
const mostWords = 32;

/** Reads the names in a query; `taken` are the runs that have another meaning already. */
export async function readMeaning(
  index: IndexReader,
  { runs, either }: Query,
  taken: readonly Typed[],
): Promise<Reading> {
  const words = runs
    .flatMap(typedWords)
    .filter(({ start }) => !taken.some((own) => own.start <= start && start < own.end));
  const segments = segmentsOf(words);
  const keys = new Set([
    ...words.slice(0, mostWords).flatMap((word) => readings(word).map(({ key }) => key)),
    ...segments.map(({ key }) => key),
  ]);
  const known = new Map(await Promise.all([...keys].map(async (key) => [key, await index.meaning(key)] as const)));
  const empty = emptyWords(words, segments, known);
  const content = words.flatMap((_word, at) => (empty.has(at) ? [] : [at]));
  // Most words name nothing, and need nothing more.
  if (![...known.values()].some(({ senses }) => senses.length > 0))
    return { words, content, known, parties: [], organizations: [], covers: new Map() };
  const { covers, parties, organizations } = (await findNamesPart()).findNames(words, content, known);
  // One of several that are enough is not what all must be said for.
  const isNeeded = ({ start }: Typed) => !either.flat().some((run) => run.start <= start && start < run.end);
  return {
    ...{ words, content, known, covers },
    parties: parties.filter(isNeeded),
    organizations: organizations.filter(isNeeded),
  };
}

/** Whether a word of the query leaves something out, as "except" and "not" do. */
export function mayLeaveOut({ known }: Reading): boolean {
  return [...known.values()].some(({ small }) => (small & (smallWord.without | smallWord.not)) !== 0);
}

/** The numbers of the words that carry nothing; none where a hyphen joins one to a word that does, as in "de-escalation". */
function emptyWords(words: readonly TypedWord[], segments: readonly Segment[], known: Meanings): ReadonlySet<number> {
  const small = new Set(segments.flatMap(({ key, words: own }) => (isSmall(key, 'empty', known) ? own : [])));
  const carries = words.map(({ key, text }, at) =>
    isUnspaced(key) ? !small.has(at) : !isSmall(key, 'empty', known) || isInCapitals(text),
  );
  const isKept = words.map(({ isHyphened }, at) => {
    const joinsBefore = isHyphened && (carries[at - 1] ?? false);
    const joinsBehind = (words[at + 1]?.isHyphened ?? false) && (carries[at + 1] ?? false);
    return Boolean(carries[at]) || joinsBefore || joinsBehind;
  });
  return new Set(words.flatMap((_word, at) => (isKept[at] ? [] : [at])));
}

/** A word in a script without spaces, as a segmenter cuts it: 和 is "and", but not in 和平, peace. */
interface Segment {
  key: string;
  words: number[];
}

function segmentsOf(words: readonly TypedWord[]): Segment[] {
  const unspaced = words.flatMap(({ key }, at) => (isUnspaced(key) ? [at] : []));
  if (unspaced.length === 0 || typeof Intl.Segmenter === 'undefined') return [];
  // A space where another word stands, so that nothing is joined over it.
  const text = words.map(({ key }) => (isUnspaced(key) ? key : ' ')).join('');
  const places = words.flatMap(({ key }, at) =>
    isUnspaced(key) ? Array.from({ length: key.length }, () => at) : [at],
  );
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({
      key: smallWordKey(segment),
      words: [...new Set(places.slice(index, index + segment.length))],
    }));
}
