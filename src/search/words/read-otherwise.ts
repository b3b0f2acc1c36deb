import { soundTerm } from '../files/index-files.ts';
import type { IndexReader } from '../files/index-reader.ts';
import { isOfSpeaker } from '../meaning/senses.ts';
import { adderTo, otherForms, type Expansion } from './expansion.ts';
import { soundsOf } from './name-key.ts';
import { spellingsOf, type Spelling, type WordList } from './spelling.ts';
import { isUnspaced } from './tokens.ts';

/** Letters of the shortest word that is read as a misspelt one. */
const shortestMisspelt = 3;
/** Letters of a word that was one of eight, which forgives two errors, and lost two. */
const shortestOfTwoErrors = 6;
/** Letters of a word so short that the first word one error away is seldom the one that was meant. */
const shortestSure = 5;
/** Each reading costs a shard and its postings; once all words are known, so may the readings be. */
const mostSpellings = { early: 6, late: 10 };
/** Statements of a first list of hits; each takes a byte of postings at least. */
const hitsOfList = 10;

/** What a word may mean that is not there as typed: its letters in the Latin alphabet, its sound, its misspellings. */
export async function readOtherwise(index: IndexReader, word: string): Promise<Expansion[]> {
  const found: Expansion[] = [];
  const add = adderTo(found);
  const latin = await inLatinLetters(index, word);
  if (latin !== undefined) for (const entry of await index.findInAnyShape(latin)) add(entry, 'letters', 0.9);
  const spoken = latin ?? word;
  for (const key of soundsOf(spoken)) {
    const heard = await index.find(soundTerm(key));
    add(heard, 'sound', 0.6);
    if (heard) break;
  }
  if (spoken.length < shortestMisspelt) return found;
  const readings = await readMisspelt(index, spoken);
  for (const { term, edits } of readings.slice(0, index.knowsAllWords ? mostSpellings.late : mostSpellings.early)) {
    for (const entry of await index.findInAnyShape(term)) {
      add(entry, 'spelling', 0.7 / edits);
      for (const form of await otherForms(index, entry)) add(form, 'spelling', 0.6 / edits);
    }
  }
  return found;
}

/** The spellings of a word, one error away, that stand in names of speakers as it does itself: John for Jon. */
export async function readAsOtherName(index: IndexReader, word: string): Promise<Expansion[]> {
  const found: Expansion[] = [];
  const add = adderTo(found);
  const words = await (await index.candidates()).byBeginning(word);
  const near = (await spellingsOf(word, words)).filter(({ term, edits }) => term !== word && Math.floor(edits) === 1);
  for (const { term, edits } of near.slice(0, mostSpellings.early)) {
    const [entry, { senses }] = await Promise.all([index.find(term), index.meaning(term)]);
    if (senses.some(isOfSpeaker)) add(entry, 'spelling', 0.7 / edits);
  }
  return found;
}

/**
 * Looks among the words that begin alike; where none of them is one error away, those that are fill no list of hits, or the word is
 * short, among those that end alike; then among more of both; and where none of these is either, a long word among those that are
 * alike between.
 */
async function readMisspelt(index: IndexReader, word: string): Promise<Spelling[]> {
  const candidates = await index.candidates();
  let alike = await spellingsOf(word, await candidates.byBeginning(word));
  const near = () => alike.filter(({ edits }) => Math.floor(edits) === 1);
  const isEnough = async () => word.length > shortestSure && fillsList(index, near());
  const look = async (words: WordList) => {
    const known = new Set(alike.map(({ term }) => term));
    const others = (await spellingsOf(word, words)).filter(({ term }) => !known.has(term));
    alike = [...alike, ...others].sort((a, b) => a.edits - b.edits);
  };
  // Where the words one error away fill a list, one that is two away is not what was meant: emigration, of “migraton”.
  if (await isEnough()) return near();
  if (index.knowsAllWords) return alike;
  await look(await candidates.byEnding(word));
  if (await isEnough()) return near();
  for (const words of await candidates.around(word)) await look(words);
  if (near().length === 0 && word.length >= shortestOfTwoErrors) await look(await candidates.byInnerLetters(word));
  return alike;
}

/** Whether the words that a misspelt one was read as stand in as many statements as a first list of hits has, by the bytes of their postings. */
async function fillsList(index: IndexReader, readings: readonly Spelling[]): Promise<boolean> {
  const found = await Promise.all(readings.slice(0, mostSpellings.early).map(({ term }) => index.findInAnyShape(term)));
  return found.flat().reduce((bytes, { start, end }) => bytes + end - start, 0) >= hitsOfList;
}

const isLatin = /^[\p{Script=Latin}\p{N}]$/u;

/** A word of another alphabet, or of two, in Latin letters; undefined for Latin words and for scripts that have no letters. */
async function inLatinLetters(index: IndexReader, word: string): Promise<string | undefined> {
  if (/^[\p{Script=Latin}\p{N}]*$/u.test(word) || isUnspaced(word)) return undefined;
  const letters = await index.letters();
  const latin = Array.from(word, (letter) => letters[letter] ?? (isLatin.test(letter) ? letter : '')).join('');
  return latin === '' ? undefined : latin;
}
