import type { Likeness } from '../words/expansion.ts';
import { nameIn } from '../../rendering/name-in.ts';
import { soundTerm, wordOf } from '../files/index-files.ts';
import type { Shown, ShownName } from './shown.ts';
import { marksOf, termsOfToken } from './marks.ts';
import { soundOf } from '../words/name-key.ts';
import type { Word } from './score-documents.ts';
import { foldWord, tokenize } from '../words/tokens.ts';

/** Why a statement was found, where it is not obvious: the word as typed, and the one it was read as. */
export interface Reason {
  typed: string;
  found: string;
  likeness: Likeness | 'alias';
}

/** A statement found: where the words stand in its text (UTF-16 offsets, end exclusive, in order), and why. */
export interface Hit extends Shown {
  marks: [number, number][];
  reasons: Reason[];
  /** Whether it only may lie in the period that was asked for. */
  isPossible?: true;
  /** Whether it speaks of somebody whom the query names, and others are said by them. */
  isOf?: true;
  /** Whether it has the words in the headline of its entry only. */
  isInHeadline?: true;
}

/**
 * Marks the words of a query in a statement's text, and says what was found by a name or a spelling that nobody sees on a page in
 * some language. `typedNames` are the words of the query that are names, as they were typed.
 */
export function readHit(
  shown: Shown,
  words: readonly Word[],
  phraseWords: readonly string[],
  typedNames: ReadonlyMap<string, string> = new Map(),
  language = unspokenLanguage,
): Hit {
  const terms = new Set(words.flatMap(({ expansions }) => expansions.map(({ entry }) => entry.term)));
  for (const word of phraseWords) terms.add(word);
  const tokens = tokenize(shown.text);
  const { speakers, behalf = [], topics, title } = shown;
  const offices = speakers.flatMap(({ office }) =>
    office ? [nameIn(office, language), office.organization ?? ''] : [],
  );
  const names = [...speakers, ...behalf, ...topics].map((each) => nameIn(each, language));
  const others = [...names, ...offices, title].flatMap(tokenize);
  const visible = new Set<string>();
  for (const found of [tokens, others])
    for (const token of found) for (const term of termsOfToken(token)) if (terms.has(term)) visible.add(term);
  const wordsOfText = () => tokens.map(({ start, end }) => shown.text.slice(start, end));
  const isSeen = ({ expansions }: Word) => expansions.some(({ entry }) => visible.has(entry.term));
  const seenGroups = new Set(words.flatMap((word) => (word.either !== undefined && isSeen(word) ? [word.either] : [])));
  const telling = words.filter((word) => word.either === undefined || !seenGroups.has(word.either) || isSeen(word));
  const reasons = telling.flatMap((word) => reasonFor(word, visible, speakers, wordsOfText, typedNames, language));
  return { ...shown, marks: marksOf(tokens, terms), reasons };
}

/** Nobody has a label for a language that is undetermined (BCP 47): the main names are shown. */
const unspokenLanguage = 'und';

function reasonFor(
  { typed, expansions }: Word,
  visible: ReadonlySet<string>,
  speakers: readonly ShownName[],
  wordsOfText: () => readonly string[],
  typedNames: ReadonlyMap<string, string>,
  language: string,
): Reason[] {
  const seen = expansions.find(({ entry }) => visible.has(entry.term));
  if (seen)
    return seen.likeness === 'spelling' ? [{ typed, found: readAs(seen.entry.term), likeness: 'spelling' }] : [];
  const [hidden] = expansions;
  if (!hidden) return [];
  const { likeness, entry } = hidden;
  if (likeness === 'sound' || likeness === 'letters') {
    const read = speakers.filter(({ name }) => tokenize(name).some(({ term }) => isReadAs(term, entry.term)));
    const inText = read.length > 0 ? undefined : wordsOfText().find((word) => isReadAs(foldWord(word), entry.term));
    const names = (read.length > 0 ? read : speakers).map((speaker) => nameIn(speaker, language)).join('; ');
    return [{ typed, found: inText ?? names, likeness }];
  }
  if (likeness === 'spelling') return [{ typed, found: readAs(entry.term), likeness }];
  const name = typedNames.get(typed);
  return name === undefined ? [] : [{ typed, found: name, likeness: 'alias' }];
}

/** A term as a reader is shown it. */
function readAs(term: string): string {
  return wordOf(term) ?? term;
}

/** Whether a word of a name is the one that a query was read as, by its letters or by its sound. */
function isReadAs(word: string, term: string): boolean {
  const sound = soundOf(word);
  return word === term || (sound !== undefined && soundTerm(sound) === term);
}
