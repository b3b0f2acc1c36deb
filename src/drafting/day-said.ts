import type { ReportingWords } from '../languages/reporting/reporting-words.ts';
import type { Stretch } from './text/paragraphs.ts';
import type { Token } from './text/sentences.ts';

/** The day on which something was said, other than that of its report, and the word that tells it. */
export interface DaySaid {
  /** `2031-05-27` */
  edtf: string;
  printed: string;
}

/** A day of the week stands within so many words of the cue. */
const reach = 6;
const dayLength = 86_400_000;

/**
 * The day that a weekday beside a cue means in a report of a day (`YYYY-MM-DD`): the last one before it. Undefined where none
 * stands there, where it is the day of the report itself, or where another week may be meant: "next Tuesday".
 */
export function daySaid(
  tokens: readonly Token[],
  parts: readonly Stretch[],
  cue: Stretch | undefined,
  words: ReportingWords,
  issued: string,
): DaySaid | undefined {
  const at = tokens.findIndex(({ start }) => start === cue?.start);
  const report = /^\d{4}-\d{2}-\d{2}$/.test(issued) ? Date.parse(`${issued}T00:00Z`) : NaN;
  if (at === -1 || Number.isNaN(report)) return undefined;
  const isSaid = ({ start, end }: Token) => parts.some((part) => start >= part.start && end <= part.end);
  for (let step = 1; step <= reach; step++) {
    for (const index of [at + step, at - step]) {
      const token = tokens[index];
      const day = token?.kind === 'word' && !isSaid(token) ? weekdayOf(token.lower, words) : undefined;
      if (!token || day === undefined || words.otherWeek.has(tokens[index - 1]?.lower ?? '')) continue;
      const ago = (new Date(report).getUTCDay() + 6 - day + 7) % 7;
      if (ago === 0) return undefined;
      return { edtf: new Date(report - ago * dayLength).toISOString().slice(0, 10), printed: token.text };
    }
  }
  return undefined;
}

/** The number of a weekday, Monday 0, from its first letters: they are declined and shortened. */
function weekdayOf(word: string, { weekdays, time }: ReportingWords): number | undefined {
  if (!time.has(word) && !weekdays.has(word)) return undefined;
  const isShort = weekdays.has(word);
  const found = [...weekdays]
    .slice(0, 7)
    .findIndex((day) => day.slice(0, 4) === word.slice(0, 4) || (isShort && day.slice(0, 3) === word.slice(0, 3)));
  return found === -1 ? undefined : found;
}
