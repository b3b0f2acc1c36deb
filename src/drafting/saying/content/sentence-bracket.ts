import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { type Phrase, capital, nounPhraseBefore } from '../../text/noun-phrases.ts';
import { isOffice } from '../../text/offices.ts';
import type { Token } from '../../text/sentences.ts';
import { followsQuote } from '../cues/cue-context.ts';
import { beginsAdverbially } from '../tongues/german/adverbial-front.ts';
import { endOf } from './content-end.ts';
import { isBetween, subjectEnd, subjectFrom } from '../cues/cue-subject.ts';
import type { Cue } from '../cues/cue.ts';

/** „Sorvien, das den Vorsitz hat, kündigte … an“: a relative clause between the subject and its verb. */
function isBehindAside(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const open = tokens.findIndex(({ text }) => text === ',');
  const next = tokens[open + 1]?.lower ?? '';
  const isRelative = words.definites.has(next) || /^(?:deren|dessen|dem|den|denen)$/.test(next);
  const close = tokens.findIndex(({ text }, at) => at > open && text === ',');
  if (open > 0 && open <= 6 && isRelative && close === index - 1) return true;
  // „Der Initiator, der Vorsitzende der Partei, Ada Marsch, warf“, „Jon Berg, Leiter der Kommission, warf“: nothing but nouns in front.
  const front = tokens.slice(0, index);
  const isNoun = ({ kind, text, lower }: Token) =>
    text === ',' ||
    kind === 'number' ||
    (kind === 'word' &&
      (/^\p{Lu}/u.test(text) || words.links.has(lower) || words.determiners.has(lower) || /(?:e|en|er|es|em)$/u.test(lower)) &&
      !words.verbs.has(lower));
  return front.filter(({ text }) => text === ',').length >= 2 && front.every(isNoun) && (words.determiners.has(front[0]?.lower ?? '') || isToldOf(front, words));
}

/** A name with an office or an age behind it. */
function isToldOf([name, ...behind]: readonly Token[], words: ReportingWords): boolean {
  return capital.test(name?.text ?? '') && behind.some((token) => token.kind === 'number' || isOffice(token, words));
}

/** How far apart the two parts of a verb stand at most. */
const reach = 40;

/**
 * A verb in two parts with what it says between them, as German builds its sentences: „wies die Vorwürfe als Lärm zurück“, „hat
 * einen Bericht bestritten“; or behind them: „hatte am Freitag ausgeschlossen, dass“.
 */
export function bracketAt(
  tokens: readonly Token[],
  index: number,
  floor: number,
  words: ReportingWords,
): Cue | undefined {
  const isAuxiliary = words.auxiliaries.has(tokens[index]?.lower ?? '');
  const isTag = followsQuote(tokens, index) || (!isAuxiliary && tokens[index - 1]?.text === ',' && !isBehindAside(tokens, index, words));
  if (!words.verbSecond || index === 0 || isTag) return undefined;
  const close = closeOf(tokens, index, words);
  if (close === undefined) return undefined;
  const subject = subjectOfBracket(tokens, index, close, floor, words);
  const [next, second] = tokens.slice(close + 1, close + 3);
  const isTold = next?.text === ':' && tokens.slice(close).some(({ text }) => words.reportedMood.has(text));
  const isRelative =
    next?.text === ',' && (beginsRelative(tokens, close + 2, words) ||
      (words.performing.has(tokens[isAuxiliary ? close : index]?.lower ?? '') && goesOnRelative(tokens, close + 1, words)));
  const isLed = (next?.text === ',' || isTold) && second !== undefined && second.kind !== 'mark' && !/^(?:nachdem|während|weil|obwohl|obgleich|indem|bevor|als|sobald|solange|wobei)$/u.test(second.lower) && !isCoordinate(second, words) && !isRelative;
  const from = subject && subject.from > index ? subject.to : index + 1;
  const own = isLed ? undefined : objectOf(tokens, { from, to: close }, words);
  const object = own && isRelative ? { from: own.from, to: endOf(tokens, tokens.length, words) } : own;
  const isCoordinated = words.and.has(tokens[index - 1]?.lower ?? '');
  if ((!subject && !isCoordinated) || (!isLed && !object)) return undefined;
  const verb = isAuxiliary ? close : index;
  // „hat einen Roman geschrieben“: what is written, spoken or held is said only with its words.
  const isQuoted = object !== undefined && tokens.slice(object.from, object.to).some(({ kind }) => kind === 'quote');
  if (words.wordless.has(tokens[verb]?.lower ?? '') && !isLed && !isQuoted) return undefined;
  const phrase = isAuxiliary ? { from: close, to: close + 1 } : { from: index, to: index + 1 };
  const clause = { from: Math.min(subject?.from ?? index, index), to: close + 1 };
  return { kind: 'verb', phrase, verb, subject, clause, ...(object && { object }) };
}

/** Where the second part of a verb ends its clause: a participle behind its auxiliary, or a particle. */
function closeOf(tokens: readonly Token[], index: number, words: ReportingWords): number | undefined {
  const { lower = '' } = tokens[index] ?? {};
  const particles = words.phrasal.get(lower) ?? words.parted.get(lower);
  const isAuxiliary = words.auxiliaries.has(lower);
  if (!particles && !isAuxiliary) return undefined;
  for (let at = index + 1; at < Math.min(tokens.length, index + reach); at++) {
    const token = tokens[at];
    if (isAuxiliary && token?.text === ',') {
      const behind = behindAside(tokens, at, words) ?? behindListed(tokens, at, words);
      if (behind === undefined) return undefined;
      at = behind;
      continue;
    }
    if (!token || (token.kind === 'mark' && /^[,;:.!?—–]$/.test(token.text))) return undefined;
    const isSaying = words.verbs.has(token.lower) || words.judging.has(token.lower);
    const isPart = isAuxiliary
      ? isSaying && (words.perfects.has(token.lower) || !/ten?$/.test(token.lower))
      : particles?.has(token.lower) === true;
    const next = tokens[at + 1];
    if (isPart && at > index + 1 && (next === undefined || next.kind === 'mark' || words.and.has(next.lower)))
      return at;
  }
  return undefined;
}

/** „hat die Schließung der Häfen von Norland, der Ostmark und Sorvien angekündigt“: behind a comma of a list, where another comma or “and” follows its nouns. */
function behindListed(tokens: readonly Token[], comma: number, words: ReportingWords): number | undefined {
  const next = tokens.findIndex(({ kind, text, lower }, at) => at > comma && (kind !== 'word' || text === ',' || words.and.has(lower)));
  const own = tokens.slice(comma + 1, next);
  const isPlain = own.every(
    ({ text, lower }) => /^\p{Lu}/u.test(text) || words.determiners.has(lower) || /^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(lower),
  );
  const isNoun = own.length > 0 && own.length <= 4 && /^\p{Lu}/u.test(own.at(-1)?.text ?? '');
  const isListed = tokens[next]?.text === ',' || words.and.has(tokens[next]?.lower ?? '');
  return next !== -1 && isNoun && isPlain && isListed && !own.some(({ lower }) => words.verbs.has(lower)) ? comma : undefined;
}

/** „hat die Entscheidung, Zölle zu verhängen, zutiefst bedauert“: the comma that ends a clause of the object, right in front of the participle. */
function behindAside(tokens: readonly Token[], open: number, words: ReportingWords): number | undefined {
  const close = tokens.findIndex(({ text }, at) => at > open && text === ',');
  const isNear = close > open + 2 && close < open + 16 && tokens.slice(open + 1, close).every(({ kind }) => kind !== 'mark');
  const part = tokens.findIndex(({ kind, lower }, at) => at > close && (kind !== 'word' || words.performing.has(lower)));
  const isPart = part > close && part <= close + 3 && tokens[part]?.kind === 'word' && !/ten?$/.test(tokens[part].lower);
  return isNear && isPart ? close : undefined;
}

/** Who says what stands between or behind the two parts of a verb: in front of the first, or behind it where something else opens the sentence. */
export function subjectOfBracket(
  tokens: readonly Token[],
  index: number,
  close: number,
  floor: number,
  words: ReportingWords,
): Phrase | undefined {
  const isOpened =
    beginsAdverbially(tokens, index, words) &&
    !tokens.slice(0, index).some(({ kind }) => kind === 'mark' || kind === 'quote');
  if (!isOpened) return nounPhraseBefore(tokens, subjectEnd(tokens, index, words), floor, words);
  const start = subjectFrom(tokens, index + 1, words);
  // „hat UN-Nothilfechef Thomas Wirth ungehinderten Zugang verlangt“
  const held = words.tongue?.holderEnd(tokens, start);
  if (held !== undefined && held < close) return { from: start, to: held };
  const behind = nounPhraseAfter(tokens, start, close, words);
  if (!behind) return undefined;
  // „hat die Regierung zwei Beamte ausgewiesen“: an article without a preposition begins the object.
  const object = tokens.findIndex(
    ({ lower }, place) =>
      place > behind.from &&
      place < behind.to &&
      words.determiners.has(lower) &&
      !words.links.has(lower) &&
      !words.prepositions.has(tokens[place - 1]?.lower ?? ''),
  );
  // „hat die Bundesregierung Norland aufgerufen“: behind an article and its noun a country is the object.
  const country = tokens.findIndex(
    ({ lower }, place) => place > behind.from + 1 && place < behind.to && words.countries.has(lower),
  );
  const isCountry = words.definites.has(tokens[behind.from]?.lower ?? '') && country === behind.from + 2;
  // „hatte Lund im ZDF angekündigt“
  const place = tokens.findIndex(({ lower }, at) => at > behind.from && at < behind.to && /^(?:im|am|beim)$/u.test(lower));
  const ends = [isCountry ? country : object, place].filter((at) => at !== -1);
  const to = ends.length === 0 ? -1 : Math.min(...ends);
  return to === -1 ? behind : { from: behind.from, to };
}

/** Adverbs that tell how somebody said it. */
const how =
  /^(?:entschieden|scharf|zutiefst|tief|ausdrücklich|nachdrücklich|mehrfach|erneut|deutlich|vehement|kategorisch|energisch|strikt|umgehend|prompt|klar|rundheraus|brüsk)$/u;

/** What is said between the two parts, without a day or an adverb in front of it. */
function objectOf(tokens: readonly Token[], { from, to }: Phrase, words: ReportingWords): Phrase | undefined {
  let start = from;
  const isLead = (at: number) => {
    const token = tokens[at];
    if (!token) return false;
    const isDay = words.prepositions.has(token.lower) && words.time.has(tokens[at + 1]?.lower ?? '');
    return isDay || words.time.has(token.lower) || isBetween(token, words) || words.reflexives.has(token.lower);
  };
  while (start < to && isLead(start)) start++;
  start = behindPlace(tokens, { from: start, to }, words);
  let end = to;
  // „wies die Vorwürfe entschieden zurück“
  while (end > start + 1 && (how.test(tokens[end - 1]?.lower ?? '') || tokens[end - 1]?.text === ',')) end--;
  // „hat Äußerungen aus Norland am Donnerstag zurückgewiesen“
  const isDay = words.time.has(tokens[end - 1]?.lower ?? '') && /^(?:am|im)$/u.test(tokens[end - 2]?.lower ?? '');
  if (isDay && end > start + 3) end -= 2;
  const own = tokens.slice(start, end);
  const isSaid =
    own.some(({ kind }) => kind === 'quote') || (own.length >= 2 && !words.prepositions.has(own[0]?.lower ?? ''));
  return start < end && isSaid ? { from: start, to: end } : undefined;
}

/** „hatte nach Berichten über Schüsse eine Aufklärung gefordert“: behind a place, the article that begins what was demanded. */
function behindPlace(tokens: readonly Token[], { from, to }: Phrase, words: ReportingWords): number {
  const hasQuote = tokens.slice(from, to).some(({ kind }) => kind === 'quote');
  if (!words.prepositions.has(tokens[from]?.lower ?? '') || hasQuote) return from;
  const article = tokens.findIndex(
    ({ lower }, at) =>
      at > from + 1 &&
      at < to &&
      /^(?:k?eine?n?|den|die|das|diese[nrs]?|mehr|weitere|(?:sein|ihr)(?:e|en)?)$/u.test(lower) &&
      /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ''),
  );
  // „hat bei einem Besuch in Oslund schnelle Gespräche gefordert“
  const noun = tokens.findIndex(
    ({ lower, text }, at) =>
      at > from + 1 &&
      at < to - 1 &&
      text === lower &&
      /^\p{Ll}{3,}(?:e|es)$/u.test(lower) &&
      !words.prepositions.has(lower) &&
      /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') &&
      /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''),
  );
  // „hat in der Krise Rufe nach Schutz zurückgewiesen“: two nouns side by side behind an article, the second begins the object.
  const isNoun = (at: number) => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
  const isPair = words.determiners.has(tokens[from + 1]?.lower ?? '') && isNoun(from + 2) && isNoun(from + 3);
  if (article === -1 && noun === -1 && isPair && from + 3 < to) return from + 3;
  if (article === -1) return noun === -1 ? from : noun;
  return article;
}

/** „verlangt, bei denen“, „gefordert, mit dem“: a relative clause that a preposition begins belongs to what was said. */
function beginsRelative(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const { lower: relative = '' } = tokens[index + 1] ?? {};
  const isLed = words.prepositions.has(tokens[index]?.lower ?? '');
  const isNoun = /^\p{Lu}/u.test(tokens[index + 2]?.text ?? '');
  const isPronoun = /^de(?:nen|ssen|ren)$/u.test(relative) || (/^(?:de[rm]|die|das)$/u.test(relative) && !isNoun);
  return isLed && isPronoun && verbEnds(tokens, index);
}

/** „hat die Forderung zurückgewiesen, die Marsch gestellt hatte“: a relative clause of what stands between the two parts. */
function goesOnRelative(tokens: readonly Token[], comma: number, words: ReportingWords): boolean {
  const isPronoun = /^(?:de[rmn]|die|das|denen|dessen|deren)$/u.test(tokens[comma + 1]?.lower ?? '');
  return isPronoun && words.isInfinitiveClause?.(tokens, comma) !== true && verbEnds(tokens, comma + 1);
}

/** Whether a clause has its verb at the end, as one that depends on another does. */
function verbEnds(tokens: readonly Token[], index: number): boolean {
  const close = tokens.findIndex(({ kind, text }, at) => at > index && kind === 'mark' && /^[,;:.!?…]$/.test(text));
  return /(?:en|t|te|ten|ei|e|war|sind)$/u.test(tokens[(close === -1 ? tokens.length : close) - 1]?.lower ?? '');
}

/** „…, pochte aber auf“: behind its comma the sentence goes on with another verb of the same subject. */
function isCoordinate({ lower }: Token, words: ReportingWords): boolean {
  return words.verbs.has(lower) || words.judging.has(lower) || words.conjunctions.has(lower);
}
