import { formatLength } from '../../languages/interface/format-date.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { monthNumber } from '../../lenses/months.ts';

/** Fewer months than this without a statement are no gap. */
const fewest = 2;

/** What is said of the months between two that have statements, whichever comes first: `5 months without a statement`; undefined where they are few. */
export function gapBetween(
  one: string,
  other: string,
  words: Pick<InterfaceWords, 'timeline' | 'locale'> & Parameters<typeof formatLength>[1],
): string | undefined {
  const empty = Math.abs(monthNumber(one) - monthNumber(other)) - 1;
  if (empty < fewest) return undefined;
  const parts = [
    { count: Math.floor(empty / 12), unit: 'year' as const },
    { count: empty % 12, unit: 'month' as const },
  ];
  return words.timeline.gap(
    formatLength(
      parts.filter(({ count }) => count > 0),
      words,
    ),
  );
}
