import leven from 'leven';

/**
 * The candidate nearest in spelling to a word, or undefined when none is near: at most one edit in three letters.
 * Upper and lower case count as the same letter.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const distance = editsBetween(wanted, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein's distance, with two letters that changed places counted as one edit. */
function editsBetween(a: string, b: string): number {
  const edits = leven(a, b);
  const sameLetters = a.length === b.length && Array.from(a).sort().join('') === Array.from(b).sort().join('');
  return sameLetters && edits === 2 ? 1 : edits;
}

/** Did you mean "x"? with a space behind it, or nothing when no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? '' : `Did you mean "${candidate}"? `;
}
