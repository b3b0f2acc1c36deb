import type { PrintedText } from './printed-text.ts';

/** The passage of a report that has most of the words, in about their length; undefined when none has a third of them. */
export function nearestPassage(words: string, { folded, offsets }: PrintedText, report: string): string | undefined {
  const wanted = tokensOf(words);
  const text = tokensOf(folded);
  if (wanted.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { word } of wanted) counts.set(word, (counts.get(word) ?? 0) + 1);
  const length = wanted.length;
  const inside = new Map<string, number>();
  let shared = 0;
  let best = { shared: 0, score: 0, first: 0, last: 0 };
  text.forEach(({ word }, index) => {
    const had = inside.get(word) ?? 0;
    inside.set(word, had + 1);
    if (had < (counts.get(word) ?? 0)) shared++;
    const gone = text[index - length];
    if (gone) {
      const left = inside.get(gone.word) ?? 0;
      inside.set(gone.word, left - 1);
      if (left <= (counts.get(gone.word) ?? 0)) shared--;
    }
    const first = Math.max(0, index - length + 1);
    // Among passages with as many of the words, one that begins and ends with the same words is the one that was meant.
    const ends = (text[first]?.word === wanted[0]?.word ? 0.6 : 0) + (word === wanted.at(-1)?.word ? 0.3 : 0);
    if (shared + ends > best.score) best = { shared, score: shared + ends, first, last: index };
  });
  if (best.shared * 3 < length) return undefined;
  // A word more or less in between: the passage reaches to the last of the words that is near.
  const lastWord = wanted.at(-1)?.word;
  for (let step = 1; step <= 4 && text[best.last]?.word !== lastWord; step++) {
    if (text[best.last + step]?.word === lastWord) best = { ...best, last: best.last + step };
  }
  const start = offsets[text[best.first]?.start ?? 0] ?? 0;
  const lastToken = text[best.last];
  const end = (offsets[(lastToken?.end ?? 1) - 1] ?? report.length - 1) + 1;
  return report.slice(start, end).replace(/\s+/g, ' ');
}

function tokensOf(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
