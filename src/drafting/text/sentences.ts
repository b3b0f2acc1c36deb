import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import type { Stretch } from './paragraphs.ts';
import type { QuotedRun } from './quoted-runs.ts';

/** A word, a number, a mark, or a whole run between quotation marks, which is read as one thing. */
export interface Token extends Stretch {
  kind: 'word' | 'number' | 'mark' | 'quote';
  text: string;
  /** The text in small letters, with straight apostrophes. */
  lower: string;
  run?: QuotedRun;
}

/** The tokens from one end of a sentence to the other. */
export interface Sentence extends Stretch {
  tokens: Token[];
  /** The number of its paragraph. */
  paragraph: number;
  /** Whether it is a line that tells who takes part, though it looks like a headline. */
  isCast?: boolean;
}

// A word may hold hyphens, apostrophes, one also right in front of a quotation as in « qu’“ », and dots as in "U.S."; a single capital keeps its dot, as in "Donald J. Trump".
const token =
  /\p{L}{1,7}['’]$|(?:\p{Lu}-)?(?:\p{Lu}\.){2,}|(?<!\p{L})(?:(\p{Lu})\1\.){2,}|(?<!\p{L})\p{Lu}{2}\.\p{Lu}{2}(?:\.|(?!\p{L}))|(?<!\p{L})(?:\p{Ll}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'‑](?=\p{L})\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*%?|\.{3}|--|\S/gu;
/** A sentence of more tokens is cut: no prose has one, and what reads a sentence may look at all of it for each of its words. */
const longestSentence = 400;
const ends = /^(?:[.!?…]|\.{3})$/;

/** Takes a paragraph apart into sentences; a run between quotation marks is one token and never cut. */
export function findSentences(
  text: string,
  paragraph: Stretch,
  number: number,
  runs: readonly QuotedRun[],
  words: ReportingWords,
): Sentence[] {
  const tokens = findTokens(text, paragraph, runs, words);
  const sentences: Sentence[] = [];
  let begun = 0;
  const heading = endOfHeading(tokens);
  tokens.forEach((_token, index) => {
    const isCut = index + 1 - begun >= longestSentence;
    if (!isCut && index + 1 < tokens.length && index + 1 !== heading && !endsSentence(text, tokens, index, words))
      return;
    const own = tokens.slice(begun, index + 1);
    begun = index + 1;
    const [first] = own;
    const last = own.at(-1);
    if (first && last) sentences.push({ tokens: own, start: first.start, end: last.end, paragraph: number });
  });
  return sentences;
}

/** Where the words in capitals end that head a paragraph without a line of their own: "GRAIN PASSES THE STRAIT Ships waited." */
function endOfHeading(tokens: readonly Token[]): number | undefined {
  const isCapital = ({ kind, text }: Token) => kind !== 'quote' && text === text.toUpperCase();
  const end = tokens.findIndex((token) => !isCapital(token));
  const count = tokens.slice(0, end).filter(({ text }) => /^\p{Lu}{3}/u.test(text)).length;
  const isWord = tokens[end - 1]?.kind !== 'mark';
  const next = tokens[end];
  return count >= 3 && isWord && next && (next.kind === 'quote' || /^\p{Lu}\p{Ll}/u.test(next.text)) ? end : undefined;
}

function findTokens(text: string, paragraph: Stretch, runs: readonly QuotedRun[], words: ReportingWords): Token[] {
  const tokens: Token[] = [];
  let offset = paragraph.start;
  const readUpTo = (end: number) => {
    for (const match of text.slice(offset, end).matchAll(token)) {
      const start = offset + match.index;
      const [value] = match;
      const first = value[0] ?? '';
      const kind = /\p{L}/u.test(first) ? 'word' : /\p{N}/u.test(first) ? 'number' : 'mark';
      const last = tokens.at(-1);
      // The dot of an abbreviation or an initial belongs to its word; "no." is one only in front of a number.
      const isEnd = words.determiners.has(last?.text ?? '') && !/^\s*\d/.test(text.slice(start + 1, start + 4));
      if (value === '.' && last?.kind === 'word' && last.end === start && !isEnd && isAbbreviated(last, words)) {
        last.end += 1;
        last.text += '.';
        last.lower += '.';
        continue;
      }
      tokens.push(
        ...cutAtApostrophe({ kind, start, end: start + value.length, text: value, lower: fold(value) }, words),
      );
    }
  };
  for (const run of runs.flatMap((whole) => withoutTag(text, whole, words))) {
    readUpTo(run.start);
    const value = text.slice(run.start, run.end);
    const inside = text.slice(run.innerStart, run.innerEnd).trim();
    const token = { start: run.start, end: run.end };
    if (isName(inside, tokens.at(-1), words))
      tokens.push({ ...token, kind: 'word', text: inside, lower: fold(inside) });
    else tokens.push({ ...token, kind: 'quote', text: withoutSpaces(value), lower: '', run });
    offset = run.end;
  }
  readUpTo(paragraph.end);
  // What is somebody's name in this text is in no list of words, which are all in small letters.
  if (words.names?.text === text) for (const own of tokens) if (words.names.places.has(own.start)) own.lower = own.text;
  return tokens;
}

// A tag between dashes, of whatever length: "If there is a day, — said the envoy, — we come", "-warned Marsh-".
const tagInside = /[,.!?…]?\s+(?:[—–]\s?|-\s?|—)(?=(\p{L}+)[^—–«»“”"]{0,60}?[,.]?\s?[—–-](?:\s|$))/gu;
const behindTag = /[,.]?\s?[—–-]\s+/u;

/** A quotation with its tag inside the marks, as Russian, Spanish and French print it, in two. */
function withoutTag(text: string, run: QuotedRun, words: ReportingWords): QuotedRun[] {
  const parts: QuotedRun[] = [];
  let rest = run;
  for (let tag = tagIn(text, rest, words); tag; tag = tagIn(text, rest, words)) {
    const [first, second] = [rest.innerStart + tag.from, rest.innerStart + tag.to];
    parts.push({ ...rest, end: first, innerEnd: first, isOpen: false });
    rest = { ...rest, start: second, innerStart: second, continues: false };
  }
  return [...parts, rest];
}

/** Where the first tag inside a quotation begins and ends, in its words. */
function tagIn(text: string, run: QuotedRun, words: ReportingWords): { from: number; to: number } | undefined {
  const inside = text.slice(run.innerStart, run.innerEnd);
  for (const match of inside.matchAll(tagInside)) {
    if (!words.verbs.has((match[1] ?? '').toLowerCase())) continue;
    const from = match.index + match[0].length;
    const behind = behindTag.exec(inside.slice(from));
    if (behind)
      return { from: match.index + (/^\S/.test(match[0]) ? 1 : 0), to: from + behind.index + behind[0].length };
  }
  const plain = words.insideTag?.exec(inside) ?? words.tongue?.interruption(inside);
  return plain ? { from: plain.index + 1, to: plain.index + plain[0].length } : undefined;
}

/** «агентство «Вестник»», "the magazine “The Quay”": behind a noun for a body stands its name. */
function isName(inside: string, before: Token | undefined, words: ReportingWords): boolean {
  // «в интервью «Озёрной газете»»: to whom it was given.
  const isMessage = words.messages.has(before?.lower ?? '');
  const isBody = before?.kind === 'word' && (isMessage ? words.isWithoutArticles : isBodyNoun(before.lower, words));
  const parts = inside.split(/\s+/);
  return isBody && parts.length <= 4 && /^\p{Lu}/u.test(inside) && !/[.!?,…]$/u.test(inside);
}

/** Whether a word is a noun for a body, in whatever case. */
export function isBodyNoun(word: string, { bodies, nameEnding }: ReportingWords): boolean {
  if (bodies.has(word)) return true;
  if (!nameEnding) return false;
  const stem = word.replace(nameEnding, '');
  return stem.length >= 4 && [...bodies].some((body) => body.replace(nameEnding, '') === stem);
}

/** A quotation without the spaces that French sets inside its marks. */
function withoutSpaces(value: string): string {
  return value.replace(/^(«)\s+/u, '$1').replace(/\s+(»)$/u, '$1');
}

function fold(value: string): string {
  return value.toLowerCase().replace(/[’‑]/g, (mark) => (mark === '’' ? "'" : '-'));
}

/** "Marsh's" is a name and the sign of the genitive, "qu'elle" two words. */
function cutAtApostrophe(token: Token, words: ReportingWords): Token[] {
  const cut: Token[] = [];
  let rest = token;
  let match = token.kind === 'word' ? words.contraction?.exec(token.text) : null;
  while (match) {
    const groups: readonly (string | undefined)[] = match.slice(1);
    const [stem = '', suffix = ''] = groups.filter((group) => group !== undefined);
    const at = rest.start + stem.length;
    cut.push({ ...rest, end: at, text: stem, lower: fold(stem) });
    rest = { ...rest, start: at, text: suffix, lower: fold(suffix) };
    match = /^['’-]/.test(suffix) ? null : words.contraction?.exec(suffix);
  }
  return [...cut, rest];
}

function isAbbreviated({ lower, text }: Token, { abbreviations }: ReportingWords): boolean {
  return abbreviations.has(lower.slice(lower.lastIndexOf('-') + 1)) || /^\p{Lu}$/u.test(text);
}

function endsSentence(text: string, tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const own = tokens[index];
  const next = tokens[index + 1];
  if (!own || !next) return true;
  const { kind, text: day = '', lower: before = '' } = tokens[index - 1] ?? {};
  if (own.kind === 'mark' && /^[)\]]$/.test(own.text)) return ends.test(day) && isBeginning(next);
  // „am 3. Februar“
  const isDay = words.verbSecond && kind === 'number' && /^\d{1,2}$/.test(day);
  if (own.text === '.' && isDay && words.time.has(next.lower)) return false;
  // „als 1. Auslandsreise“, „das 25. Treffen“
  const { lower: lead = '' } = tokens[index - 2] ?? {};
  if (own.text === '.' && isDay && (lead === 'als' || words.determiners.has(lead))) return false;
  // "document Misc.38, which"
  if (own.end === next.start && next.kind === 'number' && tokens[index + 2]?.text === ',') return false;
  // "wrote on X. She left": behind a preposition that letter is no initial.
  const isPlatform = own.text === 'X.' && words.prepositions.has(before) && !words.agents.has(before);
  if (isPlatform || (own.kind === 'mark' && ends.test(own.text))) return isBeginning(next);
  if (own.kind === 'word' && own.text.endsWith('.')) return isLastAbbreviation(own, next, words);
  if (own.kind !== 'quote' || !own.run) return false;
  const inside = text.slice(own.run.innerStart, own.run.innerEnd).trimEnd();
  if (!/[.!?…]["'”’»]*$/u.test(inside) || !isBeginning(next)) return false;
  // “Why?” he asked. The question is closed, the sentence is not.
  return !(/[!?…]["'”’»]*$|\.{3}["'”’»]*$/u.test(inside) && tagFollows(tokens, index + 1, words));
}

function isBeginning(token: Token): boolean {
  return token.kind === 'quote' || token.kind === 'number' || /^[\p{Lu}\p{Lo}(\[–—-]/u.test(token.text);
}

/** "in the U.S. The ministry": a dot that ends an abbreviation and perhaps the sentence. */
function isLastAbbreviation(own: Token, next: Token, words: ReportingWords): boolean {
  if (/^\p{Lu}\.$/u.test(own.text) || words.titles.has(own.lower)) return false;
  if (next.kind === 'quote') return /^\W{1,2}\p{Lu}/u.test(next.text);
  return next.kind === 'word' && words.determiners.has(next.lower) && isBeginning(next);
}

/** Whether the next few words, up to the end of the sentence or another quotation, hold a verb of saying. */
function tagFollows(tokens: readonly Token[], from: number, words: ReportingWords): boolean {
  const behind = tokens.slice(from, from + 12);
  for (const [index, { kind, text, lower }] of behind.entries()) {
    if (kind === 'quote' || ends.test(text)) return false;
    const isPassive = words.passive.has(behind[index - 1]?.lower ?? '');
    if (index > 0 && !isPassive && words.pastTense?.test(text) && ends.test(behind[index + 1]?.text ?? '')) return true;
    const particles = words.phrasal.get(lower);
    if (particles && !particles.has(behind[index + 1]?.lower ?? '')) continue;
    // "She replied that": what she said stands behind, not in front.
    if (words.verbs.has(lower))
      return !behind.slice(index + 1, index + 5).some(({ lower: next }) => words.that.has(next));
  }
  return false;
}
