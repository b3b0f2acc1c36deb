import { acronymTerm, variantTerm, wordOf } from '../files/index-files.ts';
import type { IndexReader, Located } from '../files/index-reader.ts';
import { onDemand } from '../on-demand.ts';
import { adderTo, otherForms, type Expansion } from './expansion.ts';
import { withoutJoined } from './joined-words.ts';
import { soundOf } from './name-key.ts';
import { isUnspaced, type SoughtWord } from './tokens.ts';

const endingsPart = onDemand(() => import('./endings.ts'));
const otherwisePart = onDemand(() => import('./read-otherwise.ts'));
const spellingPart = onDemand(() => import('./spelling.ts'));

const mostBeginnings = 24;
/** Letters of the shortest word that is read as a form of another. */
const shortestForm = 3;
/** Forms of a word that no text has as it is typed. */
const mostForms = 12;
/** How many times as many bytes of postings a word has that is far more frequent than another, and how many at least. */
const farMore = 5;
const fewestOfMore = 8;
/** Letters of the shortest word beside which a commoner spelling is looked for: shorter ones are too often other words. */
const shortestBesideCommoner = 6;
/** Two neighbours that changed places. */
const mostDiffering = 2;

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

/** The terms that may be forms of a word, where no text has it as typed, and the other forms of those. */
async function formsByEnding(index: IndexReader, word: string): Promise<Located[]> {
  if (word.length < shortestForm || isUnspaced(word)) return [];
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

/** What a word may mean that is not there as typed; the part that reads it is fetched for such a word. */
export async function readOtherwise(index: IndexReader, word: string): Promise<Expansion[]> {
  return (await otherwisePart()).readOtherwise(index, word);
}

/** What a word in the name of a speaker may mean as a part of another's. */
export async function readAsOtherName(index: IndexReader, word: string): Promise<Expansion[]> {
  return (await otherwisePart()).readAsOtherName(index, word);
}
