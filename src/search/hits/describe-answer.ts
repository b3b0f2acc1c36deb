import { formatDate } from '../../languages/interface/format-date.ts';
import type { DateWords, SearchWords } from '../../languages/interface/interface-words.ts';
import { listed } from '../../rendering/listed.ts';
import { nameIn } from '../../rendering/name-in.ts';
import type { Period } from '../../statements/dates/period.ts';
import type { Hits } from '../engine.ts';
import type { Assumed } from '../meaning/assumed.ts';
import type { PageHit } from '../meaning/page-hits.ts';
import type { Hit } from './read-hit.ts';
import { sayUnknown } from './say-unknown.ts';
import type { ShownName } from './shown.ts';

type Words = Pick<SearchWords, 'tag' | 'locale' | 'date' | 'narrowed' | 'search' | 'statements' | 'said'>;

/** How many were found, how the query was read and what of it was not understood, a sentence each. */
export function describeAnswer(answer: Hits, words: Words): string[] {
  const { search, narrowed } = words;
  const { total, said, people, possible, partial, reversed, strange, forgiven, unknown } = answer;
  const first = reversed
    ? narrowed.reversed(
        sayPeriod({ from: reversed.from }, words, 'bare'),
        sayPeriod({ to: reversed.to }, words, 'bare'),
      )
    : total === 0
      ? search.none
      : search.results(total);
  const more = [
    ...(people.length > 0 && said < total ? [`${search.by(namesSaid(people, words))}: ${said}`] : []),
    ...(possible > 0 ? [narrowed.possible(words.statements(possible))] : []),
    ...(partial && total > 0 ? [search.partial] : []),
    ...forgiven.map(({ value, read }) => search.readAs(value, namesSaid(read, words))),
    ...strange.map(({ name, nearest }) => search.strange(name, nearest)),
    ...unknown.map((value) => sayUnknown(value, words)),
  ];
  return more.length === 0 ? [first] : [first, ...more].map((each) => asSentence(each, words));
}

/** With the stop of the language behind it, unless it has one. */
function asSentence(text: string, { locale }: Pick<Words, 'locale'>): string {
  if (/[.!?。！？؟]$/u.test(text)) return text;
  return text + (locale.startsWith('zh') ? '。' : '.');
}

function namesSaid(names: readonly ShownName[], { tag, locale }: Words): string {
  return listed(
    names.map((name) => nameIn(name, tag)),
    { locale },
  );
}

/** Why a hit was found, and where it has its words, as far as that is not plain. */
export function remarksOn(hit: Hit, people: readonly ShownName[], words: Words): string[] {
  const { search } = words;
  return [
    ...(hit.isOf && people.length > 0 ? [search.mentions(namesSaid(people, words))] : []),
    ...(hit.isInHeadline ? [search.inHeadline] : []),
    ...(hit.isPossible ? [words.narrowed.mayBe] : []),
    ...hit.reasons.map(({ typed, found, likeness }) =>
      likeness === 'alias' ? search.byName(found) : search.readAs(typed, found),
    ),
  ];
}

/** What a query was taken to ask for, as a reader is shown it. */
export function sayAssumed(assumed: Assumed, words: Pick<Words, 'tag' | 'locale' | 'date'>): string {
  if (assumed.kind === 'period') return sayPeriod(assumed, words);
  const name = nameIn(assumed, words.tag);
  if (assumed.kind !== 'left-out') return name;
  // A minus before digits would stand behind them in a line from right to left.
  return words.tag === 'ar' && /^\p{Nd}/u.test(name) ? `\u2066−${name}\u2069` : `−${name}`;
}

/** What a page that a query names is called. */
export function sayPage({ names }: PageHit, { tag }: Pick<Words, 'tag'>): string {
  return names.map((name) => nameIn(name, tag)).join(' · ');
}

/** A period as a date is said: a whole year or month by its name; of an open one the `bare` end, or that it is open. */
export function sayPeriod({ from, to }: Period, words: DateWords, open: 'bare' | 'open' = 'open'): string {
  const first = from?.replace(/(?:-01)?-01$/, '');
  const last = to?.endsWith('-12-31') ? to.slice(0, 4) : to?.replace(lastOfMonth(to), '');
  // Both ends of one length, or the shorter one would be more than was asked.
  const length = Math.max(from === undefined ? 4 : (first ?? '').length, to === undefined ? 4 : (last ?? '').length);
  const ends = [from?.slice(0, length), to?.slice(0, length)];
  if (ends[0] === ends[1] || open === 'bare') return formatDate(ends[0] ?? ends[1] ?? '', words);
  return formatDate(`${ends[0] ?? '..'}/${ends[1] ?? '..'}`, words);
}

/** The end of a day that is the last of its month; 31 stands for it in any month. */
function lastOfMonth(day: string): string {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  return number >= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `-${number}` : '';
}
