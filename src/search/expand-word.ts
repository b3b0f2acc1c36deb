import { isWord, soundTerm } from './index-files.ts';
import type { IndexReader, Located } from './index-reader.ts';
import { soundOf } from './name-key.ts';
import type { Spelling } from './spelling.ts';
import { otherForms } from './stem.ts';
import { isUnspaced, type SoughtWord } from './tokens.ts';

/** How a word of the dictionary answers to a word of the query. */
export type Likeness = 'same' | 'form' | 'beginning' | 'letters' | 'sound' | 'spelling';

/** A term that stands for a word of the query, and how much it counts for. */
export interface Expansion {
  entry: Located;
  likeness: Likeness;
  quality: number;
}

const mostBeginnings = 24;
const shortestMisspelt = 3;
/** Each reading costs a shard and its postings; once all words are known, so may the readings be. */
const mostSpellings = { early: 4, late: 10 };

/** Whether what was found is the word itself or another form of it, not something that only resembles it. */
export function isExact(likeness: Likeness): boolean {
  return likeness === 'same' || likeness === 'form';
}

/**
 * The terms that a word of a query may mean. A word that the dictionary has stands for itself and its singular or plural, and
 * for what is left of it without an elided article; one that is still being typed and no word yet for what begins so. Only a word that it
 * has not is read by its letters, its sound and its misspellings.
 */
export async function expandWord(
  index: IndexReader,
  { term, elided }: SoughtWord,
  typing: boolean,
): Promise<Expansion[]> {
  const found: Expansion[] = [];
  const add = adderTo(found);
  const whole = { word: term, likeness: 'same', quality: 1 } as const;
  const cuts = elided === undefined ? [whole] : [whole, { word: elided, likeness: 'form', quality: 0.8 } as const];
  for (const { word, likeness, quality } of cuts) {
    add(await index.find(word), likeness, quality);
    for (const form of otherForms(word)) add(await index.find(form), 'form', 0.9 * quality);
    if (!typing || found.length > 0) continue;
    const beginnings = (await index.beginningWith(word, 400)).filter((entry) => isWord(entry.term));
    const commonest = beginnings.sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, mostBeginnings);
    for (const entry of commonest) add(entry, 'beginning', quality * (0.5 + (0.3 * word.length) / entry.term.length));
  }
  if (found.length > 0) return found;
  const otherwise = await readOtherwise(index, term);
  return elided === undefined ? otherwise : [...otherwise, ...(await readOtherwise(index, elided))];
}

/** What a word may mean that is not there as typed: its letters in the Latin alphabet, its sound, its misspellings. */
export async function readOtherwise(index: IndexReader, word: string): Promise<Expansion[]> {
  const found: Expansion[] = [];
  const add = adderTo(found);
  const latin = await inLatinLetters(index, word);
  if (latin !== undefined) add(await index.find(latin), 'letters', 0.9);
  const spoken = latin ?? word;
  const key = soundOf(spoken);
  if (key !== undefined) add(await index.find(soundTerm(key)), 'sound', 0.6);
  if (spoken.length < shortestMisspelt) return found;
  const readings = await readMisspelt(index, spoken);
  for (const { term, edits } of readings.slice(0, index.knowsAllWords ? mostSpellings.late : mostSpellings.early)) {
    add(await index.find(term), 'spelling', 0.7 / edits);
  }
  return found;
}

function adderTo(found: Expansion[]) {
  return (entry: Located | undefined, likeness: Likeness, quality: number) => {
    if (entry && !found.some((known) => known.entry.term === entry.term)) found.push({ entry, likeness, quality });
  };
}

/** Looks among the words that begin alike, and only where none of them is one error away among those that end alike. */
async function readMisspelt(index: IndexReader, word: string): Promise<Spelling[]> {
  const { spellingsOf } = await import('./spelling.ts');
  const alike = await spellingsOf(word, await index.candidates(word));
  if (index.knowsAllWords || Math.floor(alike[0]?.edits ?? 2) === 1) return alike;
  const ending = await spellingsOf(word, await index.candidatesByEnding(word));
  const known = new Set(alike.map(({ term }) => term));
  return [...alike, ...ending.filter(({ term }) => !known.has(term))].sort((a, b) => a.edits - b.edits);
}

/** A word of another alphabet in Latin letters; undefined for Latin words and for scripts that have no letters. */
async function inLatinLetters(index: IndexReader, word: string): Promise<string | undefined> {
  if (/^[\p{Script=Latin}\p{N}]*$/u.test(word) || isUnspaced(word)) return undefined;
  const letters = await index.letters();
  const latin = Array.from(word, (letter) => letters[letter] ?? '').join('');
  return latin === '' ? undefined : latin;
}
