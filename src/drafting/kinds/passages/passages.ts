import type { Passage, WholeText } from './passage.ts';
import { prose } from './prose.ts';

const dash = /^[—–-]/u;

/**
 * The kinds of passages that a text may have, in the order in which they are asked: a paragraph is read by the first whose it is, and prose
 * takes any. What reads speech that a dash opens is fetched for a text that has a line with one.
 */
export async function loadPassages({ text, words }: Pick<WholeText, 'text' | 'words'>): Promise<readonly Passage[]> {
  const hasDash = words.dashSpeech && text.split(/[\r\n]/).some((line) => dash.test(line.trimStart()));
  if (!hasDash) return [prose];
  const { dashPassages } = await import('./dash-passages.ts');
  return [...dashPassages, prose];
}
