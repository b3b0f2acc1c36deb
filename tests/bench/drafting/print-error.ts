import type { FoundStatement } from '../../../src/drafting/found-statement.ts';
import type { GoldQuote, Stretch } from './gold.ts';

/** Prints one disagreement with the words around it. */
export function printError(
  text: string,
  what: string,
  gold: GoldQuote | undefined,
  found: FoundStatement | undefined,
): void {
  const start = Math.max(0, Math.min(gold?.start ?? Infinity, found?.start ?? Infinity) - 120);
  const end = Math.max(gold?.end ?? 0, found?.end ?? 0) + 120;
  console.log(`\n${what}: ${JSON.stringify(text.slice(start, end))}`);
  const shown = (parts: readonly Stretch[]) =>
    JSON.stringify(parts.map(([from, to]) => text.slice(from, to)).join(' … '));
  for (const [name, quote] of [
    ['gold', gold],
    ['ours', found],
  ] as const) {
    if (quote)
      console.log(
        `  ${name} ${quote.kind} ${shown(quote.parts)}, ${quote.speaker ?? '–'}, ${quote.cue ?? '–'}, ${quote.entity ?? '–'}`,
      );
  }
}
