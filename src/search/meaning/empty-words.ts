import { askingWords } from '../../languages/asking-words.ts';
import { foldLetters } from '../../statements/fold-letters.ts';

function listOf(part: 'empty' | 'about'): string[] {
  return askingWords.flatMap((own) => own[part].split(/\s+/).filter(Boolean).map(foldLetters));
}

const empty = new Set(listOf('empty'));
const about = new Set(listOf('about'));

/** Whether a folded word carries nothing in a query, in any language: `carriesNothing('sur') // => true` */
export function carriesNothing(key: string): boolean {
  return empty.has(key);
}

/** Whether a name behind this folded word is what somebody spoke of. */
export function pointsToSubject(key: string): boolean {
  return about.has(key);
}
