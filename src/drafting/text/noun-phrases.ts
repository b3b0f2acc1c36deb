import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { listBefore } from './name-lists.ts';
import type { Stretch } from './paragraphs.ts';
import type { Token } from './sentences.ts';

/** A stretch of a sentence: numbers of tokens, end exclusive. */
export interface Phrase {
  from: number;
  to: number;
}

/** The number of tokens of a phrase. */
export function lengthOf({ from, to }: Phrase): number {
  return to - from;
}

/** Where a phrase stands in the text. */
export function stretchOf(tokens: readonly Token[], phrase: Phrase | undefined): Stretch | undefined {
  if (!phrase) return undefined;
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

export const capital = /^(?:[ae]l-)?\p{Lu}/u;

/** What ends a noun phrase. */
export const closer = /^[,;:—–)\]]$|^--$/;

/**
 * The noun phrase that ends before a token, as a verb's subject does, with what is set behind it in commas or brackets:
 * `Ada Marsh, the foreign minister of Norland,`. Undefined where no noun phrase ends there.
 */
export function nounPhraseBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  words: ReportingWords,
): Phrase | undefined {
  const last = tokens[end - 1];
  if (!last || end <= floor) return undefined;
  if (last.kind === 'mark' && /^[,)—–]$|^--$/.test(last.text)) {
    const far = asideBefore(tokens, end - 1, floor, words);
    // "After meeting Olga Kern, the minister, Ada Marsh, said": an aside within an aside is of the one in between.
    const near = tokens.findLastIndex(({ text }, index) => index < end - 1 && text === last.text);
    const isLed = far !== undefined && far < near && words.subordinators.has(tokens[0]?.lower ?? '');
    const open = isLed ? near : far;
    const head = open === undefined ? undefined : nounPhraseBefore(tokens, open, floor, words);
    // "Nils Berg, president of the Council, in a letter to Lund, said"
    const comma = (head?.from ?? 0) - 1;
    const isHeld = tokens[comma]?.text === ',' && isAside(tokens, comma, words);
    const holder = isHeld ? nounPhraseBefore(tokens, comma, floor, words) : undefined;
    const isFirst = holder && (tokens[holder.from - 1]?.kind ?? 'mark') === 'mark';
    const isName =
      isFirst && capital.test(tokens[holder.from]?.text ?? '') && !words.time.has(tokens[holder.from]?.lower ?? '');
    return head && { from: (isName ? holder : head).from, to: end };
  }
  if (last.kind === 'quote' || last.kind === 'mark') return undefined;
  if (words.relatives.has(last.lower)) {
    return { from: end - 1, to: end };
  }
  if (words.pronouns.has(last.lower)) {
    const before = tokens[end - 2];
    const isPhrase = before !== undefined && (words.determiners.has(before.lower) || words.links.has(before.lower));
    if (!isPhrase || !words.determiners.has(last.lower)) return { from: end - 1, to: end };
  }
  let from = end;
  while (from > floor && belongs(tokens, from - 1, end, words)) {
    from--;
    const own = tokens[from];
    const before = tokens[from - 1];
    // "the secretary of the All Harbours Congress"
    const isNamed = capital.test(own?.text ?? '') && words.definites.has(before?.lower ?? '');
    const ends = own && words.determiners.has(own.lower) && !words.links.has(own.lower) && !isNamed;
    if (ends && !(before && linksBackwards(tokens, from, words))) break;
  }
  from = withoutLead(tokens, from, end, words);
  // "…, analysts and exiled politicians say"
  const isJoined = words.and.has(tokens[from - 1]?.lower ?? '') && words.plurals?.test(tokens[from - 2]?.lower ?? '');
  if (isJoined && from - 2 > floor && tokens[from - 3]?.text === ',' && words.plurals?.test(last.lower)) from -= 2;
  // "Norland, Maravia and Korfia said"
  const list = listBefore(tokens, end, floor, words);
  const head = list && nounPhraseBefore(tokens, list.first, floor, words);
  if (head && !words.prepositions.has(tokens[head.from - 1]?.lower ?? '')) from = Math.min(from, head.from);
  return from < end && isSomebody(tokens.slice(from, end), words) ? { from, to: end } : undefined;
}

/** Whether a phrase can be a subject: not a time, an article or a participle alone, nor what ends in a preposition. */
function isSomebody(phrase: readonly Token[], words: ReportingWords): boolean {
  const [first, ...rest] = phrase;
  const last = phrase.at(-1);
  if (!first || !last) return false;
  if (phrase.length <= 3 && words.prepositions.has(last.lower)) return false;
  if (rest.length > 0 || capital.test(first.text)) return true;
  // « comme l’a dit la ministre »: an article alone is an object.
  if (/['’]$/.test(first.text)) return false;
  // "sparking protests", "disputed claims": the noun behind it looks like a verb.
  if (
    words.participleEnding?.test(first.lower) === true ||
    (words.introduces?.test(first.lower) === true && !words.offices.has(first.lower))
  )
    return false;
  return !words.time.has(first.lower) && !words.indefinites.has(first.lower) && !words.participles.has(first.lower);
}

/** Where what is set behind a name in commas, dashes or brackets begins, given the mark that ends it. */
function asideBefore(
  tokens: readonly Token[],
  close: number,
  floor: number,
  words: ReportingWords,
): number | undefined {
  const mark = tokens[close]?.text ?? '';
  const opener = mark === ')' ? '(' : mark;
  const opens: number[] = [];
  for (let index = close - 1; index >= Math.max(floor, close - 60); index--) {
    if (tokens[index]?.kind === 'quote' && tokens.length > 0 && opener === ',' && isWholeQuote(tokens[index])) break;
    if (tokens[index]?.text === opener) opens.push(index);
    if (opener !== ',' && opens.length > 0) break;
  }
  const [nearest] = opens;
  if (nearest === undefined || opener !== ',') return nearest;
  // "Cory Marsh, 22, of Port Ada, N., said": a list of asides begins with the first of them.
  const relative = opens.findLast(
    (open) => words.relatives.has(tokens[open + 1]?.lower ?? '') || words.asides.has(tokens[open + 1]?.lower ?? ''),
  );
  let first = nearest;
  for (const open of opens) {
    if (!isAside(tokens, open, words)) break;
    first = open;
  }
  return relative === undefined ? first : Math.min(relative, first);
}

function isWholeQuote(token: Token | undefined): boolean {
  return token !== undefined && /[.,!?…]\W{1,3}$/u.test(token.text);
}

function isAside(tokens: readonly Token[], comma: number, words: ReportingWords): boolean {
  const [next, second] = [tokens[comma + 1], tokens[comma + 2]];
  if (!next) return false;
  if (next.kind === 'number' || words.relatives.has(next.lower) || words.offices.has(next.lower)) return true;
  if (words.determiners.has(next.lower) || words.asides.has(next.lower) || words.openers.has(next.lower)) return true;
  // "Norland ambassador" describes; "Professor Ada Marsh" is who is described.
  return (
    (/^\p{Lu}.*\.$/u.test(next.text) && !words.titles.has(next.lower)) ||
    (words.offices.has(second?.lower ?? '') && !capital.test(second?.text ?? ''))
  );
}

function belongs(tokens: readonly Token[], index: number, end: number, words: ReportingWords): boolean {
  const token = tokens[index];
  if (!token) return false;
  // A nickname: Ada "Granite" Marsh.
  if (token.kind === 'quote') {
    const isBetweenNames = capital.test(tokens[index - 1]?.text ?? '') && capital.test(tokens[index + 1]?.text ?? '');
    return token.end - token.start < 24 && index + 1 < end && isBetweenNames;
  }
  if (token.kind === 'mark')
    return /^[&/()’']$/.test(token.text) || (token.text === '-' && token.start === tokens[index - 1]?.end);
  if (token.kind === 'number') return true;
  if (/^['’]s$/.test(token.lower)) return true;
  if (capital.test(token.text) && index > 0 && !words.conjunctions.has(token.lower) && !words.breaks.has(token.lower))
    return !words.prepositions.has(token.lower);
  if (words.determiners.has(token.lower)) return true;
  if (words.and.has(token.lower)) return joinsNames(tokens, index, words);
  if (words.links.has(token.lower))
    return index > 0 && tokens[index - 1]?.kind === 'word' && !words.breaks.has(tokens[index - 1]?.lower ?? '');
  // "a letter obtained by the agency"
  const isAgent = words.afterPassive.has(token.lower) && words.pastTense?.test(tokens[index - 1]?.lower ?? '') === true;
  if (isAgent && words.agents.has(token.lower)) return true;
  if (words.breaks.has(token.lower) || words.conjunctions.has(token.lower) || words.prepositions.has(token.lower))
    return false;
  if (words.subordinators.has(token.lower) || words.pronouns.has(token.lower)) return false;
  return true;
}

/** Two names, or two nouns, make one phrase: "Ada Marsh and Ilya Kornev". */
function joinsNames(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before && after && words.determiners.has(after.lower)) {
    return words.pronouns.has(before.lower) && tokens[index - 2]?.kind === 'mark';
  }
  return capital.test(tokens[index - 1]?.text ?? '') && capital.test(tokens[index + 1]?.text ?? '');
}

function linksBackwards(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== 'word') return false;
  if (words.and.has(before.lower)) return false;
  const isAgent = words.agents.has(before.lower) && words.pastTense?.test(tokens[index - 2]?.lower ?? '') === true;
  return (isAgent || words.links.has(before.lower)) && index - 2 >= 0 && tokens[index - 2]?.kind === 'word';
}

/** A phrase cannot begin with a preposition, an adverb or a word of time: `In an interview Friday Mr. Marsh`. */
function withoutLead(tokens: readonly Token[], from: number, end: number, words: ReportingWords): number {
  let start = from;
  const isLead = (token: Token | undefined) =>
    token !== undefined &&
    (words.prepositions.has(token.lower) ||
      words.conjunctions.has(token.lower) ||
      words.breaks.has(token.lower) ||
      (words.adverb?.test(token.lower) ?? false) ||
      token.kind === 'mark');
  const first = tokens[start];
  // «Также дипломат»: an opener has a capital, and is no word of the phrase.
  const isOpener = (token: Token | undefined) => words.isWithoutArticles && words.openers.has(token?.lower ?? '');
  if (tokens.slice(0, from).every(isOpener)) while (isOpener(tokens[start]) && start < end - 1) start++;
  // « Des soldats ont affirmé »: an article, where nothing stands in front.
  const before = tokens[start - 1];
  const isFirst = before?.kind !== 'word' || words.conjunctions.has(before.lower);
  if (first && words.prepositions.has(first.lower)) {
    if (isFirst && words.determiners.has(first.lower)) return start;
    // The subject is what begins at the last determiner or name of a phrase that a preposition leads.
    for (let index = end - 1; index > start; index--) {
      const token = tokens[index];
      const before = tokens[index - 1];
      if (!token || !before) break;
      const isStart = words.determiners.has(token.lower) || (capital.test(token.text) && !capital.test(before.text));
      if (isStart && !words.links.has(before.lower) && before.text !== '&' && !/^['’]s$/.test(before.lower)) {
        start = index;
        break;
      }
    }
  }
  while (start < end && isLead(tokens[start])) {
    // "Jolly said": a name can look like an adverb.
    if (
      !words.proDrop &&
      start === end - 1 &&
      capital.test(tokens[start]?.text ?? '') &&
      words.adverb?.test(tokens[start]?.lower ?? '')
    )
      break;
    start++;
  }
  while (start < end - 1 && words.time.has(tokens[start]?.lower ?? '')) start++;
  return start;
}

/** A comma, or a quotation with one inside its marks. */
export function endsInComma({ kind, text }: Token): boolean {
  return text === ',' || (kind === 'quote' && /,["'”’»]+$/.test(text));
}
