import { expandWord, readAsOtherName, readOtherwise, type BesideWord } from '../words/expand-word.ts';
import { isExact } from '../words/expansion.ts';
import type { IndexReader } from '../files/index-reader.ts';
import { onDemand } from '../on-demand.ts';
import { isOfSpeaker } from '../meaning/senses.ts';
import { countNeeded, scoreDocuments, type Scores, type Word } from './score-documents.ts';
import type { SoughtWord } from '../words/tokens.ts';

/** What the words of a query match. */
export interface Matched {
  /** All words with what each may mean, and those of them that tell something. */
  words: Word[];
  telling: Word[];
  scores: Scores;
  /** The statements that have every word, or the most, in the order of their numbers; none where there is no word. */
  documents: number[];
  /** Whether they have every word that was asked for. */
  isWhole: boolean;
  /** Whether a word was read as misspelt with a part of the dictionary only. */
  isDoubtful: boolean;
}

/**
 * Bytes of postings for each statement of the archive: a word that takes more tells nothing, and is passed over beside others
 * that do. A posting is one byte where a word's statements are at most 32 apart, so that this is every fourth statement. With
 * two telling words and a common one, at 10,000 invented statements: an eighth lost one known statement of a hundred more, a
 * half cost 0.3 KB more a query, and to leave none out 0.8 KB.
 */
const bytesOfEverywhere = 0.25;
/** Statements of an archive so small that such a word may be asked for too: it cost 0.3 KB at 200 of them, 0.4 KB at 400. */
const smallArchive = 400;

/** What a word counts for that is read with one error: one that has no such reading may be two words. */
const oneError = 0.6;

const twoWordsPart = onDemand(() => import('../words/two-words.ts'));

/** Matches words with the statements that are allowed; the last word may go on. */
export async function matchDocuments(
  index: IndexReader,
  sought: readonly SoughtWord[],
  goesOn: boolean,
  allowed: (document: number) => boolean,
): Promise<Matched> {
  const words = await readWords(index, sought, goesOn);
  const answering = words.filter(({ expansions }) => expansions.length > 0);
  let telling = withoutEverywhere(answering, index.root.documents);
  let scores = await scoreDocuments(index, telling);
  let chosen = withMostWords(scores, allowed);
  let hasDoubt = false;
  if (chosen.most < countNeeded(telling)) {
    hasDoubt = !index.knowsAllWords && telling.some(isDoubtful);
    telling = await Promise.all(telling.map((word) => doubt(index, word)));
    scores = await scoreDocuments(index, telling);
    chosen = withMostWords(scores, allowed);
    if (chosen.most < countNeeded(telling)) {
      const respelt = await Promise.all(telling.map((word) => withOtherNames(index, word)));
      const respeltScores = await scoreDocuments(index, respelt);
      const respeltChosen = withMostWords(respeltScores, allowed);
      // Read so, a name is only worth it where all words are then together.
      if (respeltChosen.most === countNeeded(respelt))
        [telling, scores, chosen] = [respelt, respeltScores, respeltChosen];
    }
  }
  const { documents, most } = chosen;
  const isWhole = countNeeded(answering) === countNeeded(words) && most === countNeeded(telling);
  return { words, telling, scores, documents, isWhole, isDoubtful: hasDoubt };
}

/** Each word with what it may mean; a compound that is none in the archive is the words it is made of, with a hyphen or without. */
async function readWords(index: IndexReader, sought: readonly SoughtWord[], goesOn: boolean): Promise<Word[]> {
  const read = sought.map(async (word, position): Promise<Word[]> => {
    const mayGoOn = goesOn && position === sought.length - 1;
    const beside: BesideWord = { before: sought[position - 1]?.term, after: sought[position + 1]?.term };
    const expansions = await expandWord(index, word, mayGoOn, beside);
    const isThere = expansions.some(({ likeness }) => isExact(likeness) || likeness === 'beginning');
    const isFarFetched = !word.parts && !isThere && expansions.every(({ quality }) => quality < oneError);
    const parts = isFarFetched ? await (await twoWordsPart()).asTwoWords(index, word.term) : word.parts;
    if (!parts || isThere) return [{ typed: word.term, expansions, either: word.either }];
    return readWords(
      index,
      parts.map((term) => ({ term, either: word.either })),
      mayGoOn,
    );
  });
  return (await Promise.all(read)).flat();
}

/** A word of which only another form is there may as well be a misspelt one. */
function isDoubtful({ expansions }: Word): boolean {
  return expansions.every(({ likeness }) => likeness === 'form');
}

async function doubt(index: IndexReader, word: Word): Promise<Word> {
  if (!isDoubtful(word)) return word;
  return { ...word, expansions: [...word.expansions, ...(await readOtherwise(index, word.typed))] };
}

/** A word that is in the name of one speaker may be another's name, spelt otherwise: Muhammad, of a Mohammad. */
async function withOtherNames(index: IndexReader, word: Word): Promise<Word> {
  const { senses } = await index.meaning(word.typed);
  if (!senses.some(isOfSpeaker)) return word;
  return { ...word, expansions: [...word.expansions, ...(await readAsOtherName(index, word.typed))] };
}

/** Drops the words that stand in every fourth statement, unless all do; the bytes of a list are known before it is fetched. */
function withoutEverywhere(words: readonly Word[], documents: number): Word[] {
  const bytes = ({ expansions }: Word) => Math.min(...expansions.map(({ entry }) => entry.end - entry.start));
  const telling = words.filter((word) => documents < smallArchive || bytes(word) < documents * bytesOfEverywhere);
  return telling.length > 0 ? telling : [...words];
}

/** The statements that have every word; where none has, those that have the most. In the order of their numbers. */
function withMostWords({ touched, matched }: Scores, allowed: (document: number) => boolean) {
  let most = 0;
  const documents: number[] = [];
  for (const document of touched) {
    const has = matched[document] ?? 0;
    if (has < most || !allowed(document)) continue;
    if (has > most) {
      most = has;
      documents.length = 0;
    }
    documents.push(document);
  }
  return { documents: documents.sort((a, b) => a - b), most };
}
