/**
 * The least of a text that still fails: lines and then letters are left out, in halves, quarters and so on (Zeller and Hildebrandt,
 * "Simplifying and Isolating Failure-Inducing Input", 2002), until nothing can go or the time is over.
 */
export async function minimise(
  text: string,
  fails: (text: string) => Promise<boolean>,
  isOver: () => boolean,
): Promise<string> {
  let least = text;
  for (const parted of [/(?<=\n)/, /(?<= )/, /(?:)/u]) least = await leastOf(least.split(parted), fails, isOver);
  return least;
}

async function leastOf(
  parts: readonly string[],
  fails: (text: string) => Promise<boolean>,
  isOver: () => boolean,
): Promise<string> {
  let kept = [...parts];
  for (let size = Math.ceil(kept.length / 2); size >= 1;) {
    let isSmaller = false;
    for (let start = 0; start < kept.length && !isOver();) {
      const without = [...kept.slice(0, start), ...kept.slice(start + size)];
      if (without.length < kept.length && (await fails(without.join('')))) {
        kept = without;
        isSmaller = true;
      } else start += size;
    }
    if (isOver()) break;
    if (size === 1 && !isSmaller) break;
    size = size > 1 ? Math.ceil(size / 2) : 1;
  }
  return kept.join('');
}
