import type { Run } from '../statement.ts';

/** What stands where words were cut off; nobody has said it. */
const ellipsis: Run = { text: ' …', verbatim: false };

/**
 * The beginning of some paragraphs for a list that leads to the whole: about so many UTF-16 units, cut at a space; undefined where what
 * would be left out is less than a quarter of that.
 */
export function cutRuns(paragraphs: readonly (readonly Run[])[], most: number): Run[][] | undefined {
  const length = paragraphs.flat().reduce((sum, { text }) => sum + text.length, 0);
  if (length <= most * 1.25) return undefined;
  const kept: Run[][] = [];
  let left = most;
  for (const runs of paragraphs) {
    const own: Run[] = [];
    kept.push(own);
    for (const run of runs) {
      if (run.text.length < left) {
        own.push(run);
        left -= run.text.length;
        continue;
      }
      const space = run.text.lastIndexOf(' ', left);
      const end = space > 0 ? space : wholeCharacters(run.text, left);
      return [...kept.slice(0, -1), [...own, { ...run, text: run.text.slice(0, end) }, ellipsis]];
    }
  }
  return kept;
}

/** An end that cuts no character beyond the first plane in two. */
function wholeCharacters(text: string, end: number): number {
  return /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end;
}
