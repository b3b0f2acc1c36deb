import { readArticle } from '../../src/statements/article.ts';
import { kinds, places } from '../statements/hostile-sizes.ts';

/** `npm run bench -- bounded`: CPU seconds that each hostile text of 390,000 signs takes where it is read slowest, and how many times those of half of it. */
export function benchBounded(): void {
  console.log(`${'text'.padEnd(40)} ${'place'.padEnd(22)}   CPU s   × half`);
  const rows = Object.entries(kinds).map(([kind, text]) => {
    const [place, seconds] = Object.entries(places)
      .map(([place, put]) => [place, secondsToRead(put(text))] as const)
      .reduce((slowest, one) => (one[1] > slowest[1] ? one : slowest));
    const half = secondsToRead(places[place]?.(text.slice(0, text.length / 2)) ?? '');
    return { kind, place, seconds, times: seconds / half };
  });
  for (const { kind, place, seconds, times } of rows.toSorted((a, b) => b.seconds - a.seconds))
    console.log(
      `${kind.padEnd(40)} ${place.padEnd(22)} ${seconds.toFixed(2).padStart(7)}   ${times.toFixed(1).padStart(6)}`,
    );
}

/** Seconds of work of this process alone: others may have the same cores. */
function secondsToRead(text: string): number {
  const before = process.cpuUsage();
  readArticle({ path: 'articles/x.md', text });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
