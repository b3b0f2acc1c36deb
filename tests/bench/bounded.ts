import { readArticle } from '../../src/statements/article.ts';
import { itemsOf, rowReader } from '../../src/importing/row-values.ts';
import { findUnsaid } from '../../src/statements/text/verbatim-gate.ts';
import { head, kinds, places } from '../statements/hostile-sizes.ts';

const readRow = rowReader({ rows: 'statements', fields: { topics: 'Topics' } }, ['Topics']);
const topics = { isKnown: () => false, commas: true };

/** What reads texts of strangers beside entries, and what each grew too fast on, 40,000 signs of it. */
const others: Record<string, { read: (text: string) => unknown; texts: Record<string, string> }> = {
  'in a cell of a table': {
    read: (text) =>
      itemsOf(readRow({ line: 2, cells: new Map([['Topics', [text]]]), columnOf: () => 1 }), 'topics', topics),
    texts: { spaces: `a${' '.repeat(40_000)}b`, 'bars and spaces': 'a | '.repeat(10_000) },
  },
  'quoted, with its report': {
    read: (text) => findUnsaid(readArticle({ path: 'articles/x.md', text: quoted(text) }).article?.blocks ?? [], { path: 'articles/x.md', text: quoted(text) }, 'a '.repeat(100_000)), // prettier-ignore
    texts: {
      'brackets that open': 'a [ '.repeat(10_000),
      'brackets behind each other': 'a [b] '.repeat(6666),
      'words left out': 'a ... '.repeat(6666),
      'as many of these as may be': 'a ... '.repeat(200),
    },
  },
};
const quoted = (words: string) => `${head}> “${words.trim()}”\n>\n> — Ada Marsh on grain\n`;

/** `npm run bench -- bounded`: CPU seconds that each hostile text of 390,000 signs takes where it is read slowest, and how many times those of half of it. */
export function benchBounded(): void {
  console.log(`${'text'.padEnd(40)} ${'place'.padEnd(24)}   CPU s   × half`);
  const rows = Object.entries(kinds).map(([kind, text]) => {
    const [place, seconds] = Object.entries(places)
      .map(([place, put]) => [place, secondsToRead(put(text))] as const)
      .reduce((slowest, one) => (one[1] > slowest[1] ? one : slowest));
    const half = secondsToRead(places[place]?.(text.slice(0, text.length / 2)) ?? '');
    return { kind, place, seconds, times: seconds / half };
  });
  const further = Object.entries(others).flatMap(([place, { read, texts }]) =>
    Object.entries(texts).map(([kind, text]) => {
      const seconds = secondsOf(() => read(text));
      return { kind, place, seconds, times: seconds / secondsOf(() => read(text.slice(0, text.length / 2))) };
    }),
  );
  for (const { kind, place, seconds, times } of [...rows, ...further].toSorted((a, b) => b.seconds - a.seconds))
    console.log(
      `${kind.padEnd(40)} ${place.padEnd(24)} ${seconds.toFixed(2).padStart(7)}   ${times.toFixed(1).padStart(6)}`,
    );
}

function secondsToRead(text: string): number {
  return secondsOf(() => readArticle({ path: 'articles/x.md', text }));
}

/** Seconds of work of this process alone: others may have the same cores. */
function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
