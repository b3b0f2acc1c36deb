import { acronymTerm, soundTerm, variantTerm, wordOf } from '../files/index-files.ts';
import type { IndexReader, Located } from '../files/index-reader.ts';
import { withoutJoined } from './joined-words.ts';
import { soundOf, soundsOf } from './name-key.ts';
import { onDemand } from '../on-demand.ts';
import type { Spelling, WordList } from './spelling.ts';
import { isUnspaced, type SoughtWord } from './tokens.ts';

const endingsPart = onDemand(() => import('./endings.ts'));
const spellingPart = onDemand(() => import('./spelling.ts'));

/** How a word of the dictionary answers to a word of the query. */
export type Likeness = 'same' | 'form' | 'beginning' | 'letters' | 'sound' | 'spelling';

/** A term that stands for a word of the query, and how much it counts for. */
export interface Expansion {
  entry: Located;
  likeness: Likeness;
  quality: number;
  /** Whether it stands beside the word itself, because far more statements have it. */
  isCommoner?: true;
}

const mostBeginnings = 24;
const shortestMisspelt = 3;
/** Letters of a word that was one of eight, which forgives two errors, and lost two. */
const shortestOfTwoErrors = 6;
/** Letters of a word so short that the first word one error away is seldom the one that was meant. */
const shortestSure = 5;
/** Each reading costs a shard and its postings; once all words are known, so may the readings be. */
const mostSpellings = { early: 6, late: 10 };
/** Statements of a first list of hits; each takes a byte of postings at least. */
const hitsOfList = 10;
/** Forms of a word that no text has as it is typed. */
const mostForms = 12;
/** How many times as many bytes of postings a word has that is far more frequent than another, and how many at least. */
const farMore = 5;
const fewestOfMore = 8;
/** Letters of the shortest word beside which a commoner spelling is looked for: shorter ones are too often other words. */
const shortestBesideCommoner = 6;
/** Two neighbours that changed places. */
const mostDiffering = 2;

/** Whether what was found is the word itself or another form of it, not something that only resembles it. */
export function isExact(likeness: Likeness): boolean {
  return likeness === 'same' || likeness === 'form';
}

/** What stands beside a word in a query: "cease fire" may be meant as one word. */
export interface BesideWord {
  before?: string | undefined;
  after?: string | undefined;
}

/**
 * The terms that a word of a query may mean, the likeliest first. A word that the dictionary has stands for itself, then for its other
 * forms and shapes, then for a spelling of it that is far more frequent; one that is still being typed also for what begins so. Only a
 * word that it has in no form is read by its letters, its sound and its misspellings.
 */
export async function expandWord(
  index: IndexReader,
  { term, elided, parts, isAcronym }: SoughtWord,
  typing: boolean,
  { before, after }: BesideWord = {},
): Promise<Expansion[]> {
  const found: Expansion[] = [];
  const add = adderTo(found);
  const acronym = isAcronym && (await index.find(acronymTerm(term)));
  if (acronym) return [{ entry: acronym, likeness: 'same', quality: 1 }];
  const own = await index.find(term);
  const variant = await index.find(variantTerm(term));
  if (parts) add(variant, 'same', 1);
  add(own, parts && variant ? 'form' : 'same', 1);
  add(variant, 'form', 0.95);
  for (const together of [after && term + after, before && before + term])
    if (together) for (const entry of await index.findInAnyShape(together)) add(entry, 'form', 0.9);
  for (const other of [...(elided === undefined ? [] : [elided]), ...withoutJoined(term)])
    for (const entry of await index.findInAnyShape(other)) add(entry, 'form', 0.8);
  for (const { entry, quality } of [...found])
    for (const form of await otherForms(index, entry)) add(form, 'form', 0.9 * quality);
  const isThere = found.length > 0;
  if (!isThere) for (const form of await formsByEnding(index, term)) add(form, 'form', 0.8);
  if (own) for (const entry of await commonerSpellings(index, own)) add(entry, 'spelling', 0.5, true);
  if ((typing && !isThere) || (isUnspaced(term) && Array.from(term).length === 1)) {
    for (const word of elided === undefined ? [term] : [term, elided]) {
      const beginnings = (await index.beginningWith(word, 400)).filter((entry) => !entry.term.endsWith('.'));
      const commonest = beginnings.sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, mostBeginnings);
      for (const entry of commonest) add(entry, 'beginning', 0.5 + (0.3 * word.length) / entry.term.length);
    }
  }
  if (isThere || found.some(({ likeness }) => likeness === 'beginning')) return found;
  // What may be a form of a word by its ending may as well be a misspelt one.
  for (const word of elided === undefined ? [term] : [term, elided])
    for (const { entry, likeness, quality } of await readOtherwise(index, word)) add(entry, likeness, quality);
  return found;
}

/** The terms of the other forms of a word; all of them stand in its shard. */
async function otherForms(index: IndexReader, { term, family }: Located): Promise<Located[]> {
  if (family === undefined) return [];
  return (await index.neighbours(term)).filter((entry) => entry.family === family && entry.term !== term);
}

/** The terms that may be forms of a word, where no text has it as typed, and the other forms of those. */
async function formsByEnding(index: IndexReader, word: string): Promise<Located[]> {
  if (word.length < shortestMisspelt || isUnspaced(word)) return [];
  const { areForms } = await endingsPart();
  const neighbours = await index.neighbours(word);
  const near = neighbours.filter(({ term }) => areForms(word, wordOf(term) ?? ''));
  const families = new Set(near.flatMap(({ family }) => family ?? []));
  const others = neighbours.filter(({ family }) => family !== undefined && families.has(family));
  return [...new Set([...near, ...others])].slice(0, mostForms);
}

/** Spellings of a word that sound the same, are one letter off and stand in far more statements: Mitterand beside Mitterrand. */
async function commonerSpellings(index: IndexReader, { term, start, end, family }: Located): Promise<Located[]> {
  const sound = term.length < shortestBesideCommoner ? undefined : soundOf(term);
  if (sound === undefined) return [];
  const bytes = Math.max(farMore * (end - start), fewestOfMore);
  const near = (await index.neighbours(term)).filter(
    (entry) =>
      entry.end - entry.start >= bytes &&
      (family === undefined || entry.family !== family) &&
      entry.term !== term &&
      differing(entry.term, term) <= mostDiffering &&
      soundOf(entry.term) === sound,
  );
  if (near.length === 0) return [];
  const { editDistance } = await spellingPart();
  return near.filter((entry) => editDistance(entry.term, term, 1) < 2);
}

/** Letters between what two words begin and end with alike, of the longer one: at most two where they are one error apart. */
function differing(a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  let before = 0;
  while (before < shorter.length && shorter[before] === longer[before]) before++;
  let behind = 0;
  while (behind < shorter.length - before && shorter.at(-1 - behind) === longer.at(-1 - behind)) behind++;
  return longer.length - before - behind;
}

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

function adderTo(found: Expansion[]) {
  return (entry: Located | undefined, likeness: Likeness, quality: number, isCommoner = false) => {
    if (!entry || found.some((known) => known.entry.term === entry.term)) return;
    found.push(isCommoner ? { entry, likeness, quality, isCommoner } : { entry, likeness, quality });
  };
}

/**
 * Looks among the words that begin alike; where none of them is one error away, those that are fill no list of hits, or the word is
 * short, among those that end alike; then among more of both; and where none of these is either, a long word among those that are
 * alike between.
 */
async function readMisspelt(index: IndexReader, word: string): Promise<Spelling[]> {
  const { spellingsOf } = await spellingPart();
  let alike = await spellingsOf(word, await index.candidates(word));
  const near = () => alike.filter(({ edits }) => Math.floor(edits) === 1);
  const isEnough = async () => word.length > shortestSure && fillsList(index, near());
  const look = async (candidates: WordList) => {
    const known = new Set(alike.map(({ term }) => term));
    const others = (await spellingsOf(word, candidates)).filter(({ term }) => !known.has(term));
    alike = [...alike, ...others].sort((a, b) => a.edits - b.edits);
  };
  if (index.knowsAllWords || (await isEnough())) return alike;
  await look(await index.candidatesByEnding(word));
  if (await isEnough()) return alike;
  for (const candidates of await index.candidatesAround(word)) await look(candidates);
  if (near().length === 0 && word.length >= shortestOfTwoErrors) await look(await index.candidatesByInnerLetters(word));
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
