import type { ReportingWords } from './reporting-words.ts';
import type { MentionPlace, SaidAbove, SomebodyNamed } from './tongue-words.ts';
import type { Word } from './word.ts';

/** Nouns that stand for a body named before, each with how names of such bodies are known. */
const kinds: readonly (readonly [noun: RegExp, name: RegExp])[] = [
  [
    /^(?:ведомств|министерств)/u,
    /(?:^|[\s-])(?:мид|мвд|мчс|минист|мин(?:обор|фин|юст|энерго|транс|здрав|культур|эконом|образ)|пресс-служб)/u,
  ],
  [/^(?:диппредставительств|представительств|дипмисси)/u, /^(?:посольств|консульств|генконсульств|постпредств)/u],
  [/^partei/u, /^\p{L}{2,6}$/u],
];

/** «Министерство транспорта Норландии»: whether a body is told with what it is for, so that it is no other body of the report. */
export function isWholeBody([first, second, third]: readonly Word[], words: ReportingWords): boolean {
  const isBody = words.isWithoutArticles && (first?.lower ?? '').startsWith('министерств') && third !== undefined;
  return isBody && second?.text === second?.lower && !(second?.lower ?? '').startsWith('иностранн');
}

/** Sentences within which a body is meant by its noun alone. */
const near = 5;

/**
 * The body that a noun alone stands for, perhaps behind the message that it is the sender of: «в ведомстве», «в сообщении ведомства», „schreibt die
 * Partei“: of those named the one that spoke last, or else was named last.
 */
export function bodyAlone<P extends SomebodyNamed>(
  printed: readonly Word[],
  people: readonly P[],
  { sentence, start }: MentionPlace,
  { found }: SaidAbove<P>,
  words: ReportingWords,
): P | undefined {
  const isLed = words.definites.has(printed[0]?.lower ?? '') || words.messages.has(printed[0]?.lower ?? '');
  const own = printed.slice(isLed ? 1 : 0);
  const noun = own.at(-1);
  const isPlain = own.slice(0, -1).every(({ text }) => text.startsWith('дипломатическ')) && own.length <= 2;
  const kind = isPlain ? kinds.find(([known]) => known.test(noun?.lower ?? '')) : undefined;
  if (!kind) return undefined;
  const [known, named] = kind;
  const isBefore = ({ end, sentence: at }: P['mentions'][number]) => end <= start && sentence - at <= near;
  const fitting = people.filter(
    ({ name, mentions }) =>
      !known.test(name.toLowerCase()) &&
      named.test(name.toLowerCase()) &&
      (!words.verbSecond || /^\p{Lu}+$/u.test(name)) &&
      mentions.some(isBefore),
  );
  const spoke = found.findLast(({ person }) => person !== undefined && fitting.includes(person))?.person;
  const lastOf = ({ mentions }: P) => mentions.findLast(isBefore)?.end ?? 0;
  return spoke ?? fitting.toSorted((a, b) => lastOf(b) - lastOf(a))[0];
}
