import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Phrase } from '../../text/noun-phrases.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';

/** Whether most words have a capital, as in a headline. */
export function isHeadline(tokens: readonly Token[]): boolean {
  const found = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return found.filter(({ text }) => /^\p{Lu}/u.test(text)).length * 3 >= found.length * 2;
}

/** Whether a phrase can be the subject of a verb in its plain form: "analysts say", "they say". */
export function isPlural(tokens: readonly Token[], { from, to }: Phrase, words: ReportingWords): boolean {
  const phrase = tokens.slice(from, to);
  const last = phrase.findLast(({ kind }) => kind === 'word' || kind === 'number');
  if (!last) return false;
  const gender = words.pronouns.get(last.lower);
  if (gender !== undefined) return gender === 'several' || gender === 'any';
  if (last.kind === 'number' || words.relatives.has(last.lower) || last.lower === 'that') return true;
  return phrase.some(({ lower }) => words.and.has(lower)) || phrase.some(({ lower }) => words.plurals?.test(lower));
}

/** "issued a statement saying": who issued it said so. */
export function isMessage(phrase: readonly Token[], words: ReportingWords): boolean {
  return phrase.some(({ lower }) => words.messages.has(lower));
}

/** A quotation that ends as one does in front of its tag: with a comma, a question or exclamation mark, or a dash. */
export function isClosedQuote(token: Token | undefined): boolean {
  const text = token?.kind === 'quote' ? token.text : '';
  return /[,!?…—–-]["'”’»“]+$|\.{3}["'”’»“]+$/u.test(text);
}

/** Whether the phrase behind a verb is its subject: nothing that could be said by somebody else comes after it. */
export function standsBehind(tokens: readonly Token[], phrase: Phrase, words: ReportingWords): boolean {
  const first = tokens[phrase.from];
  if (!first) return false;
  const isPronoun = words.pronouns.has(first.lower) && phrase.to - phrase.from === 1;
  const { to } = withAside(tokens, phrase, words);
  if (words.tongue?.tagEnds?.(tokens, phrase, to)) return true;
  if (isPronoun && !/^[.!?…;]$/.test(tokens[phrase.to]?.text ?? '.')) return false;
  const [next, second] = [tokens[to], tokens[to + 1]];
  if (next === undefined || /^[.!?…;]$/.test(next.text)) return true;
  const rest = tokens.slice(to);
  // „sagte Marsh dem Sender“
  if (
    words.prepositions.has(next.lower) ||
    (!words.tongue && words.time.has(next.lower)) ||
    (words.verbSecond && words.determiners.has(next.lower))
  )
    return rest.length <= 8 && rest.slice(1).every(({ lower, kind }) => kind !== 'quote' && !words.breaks.has(lower));
  if (next.kind === 'quote') return phrase.to - phrase.from <= 3 && followsQuote(tokens, phrase.from - 1);
  const isCited = isCiting(tokens, to + 1, words);
  return (
    next.text === ',' &&
    second !== undefined &&
    (words.participles.has(second.lower) || second.kind === 'quote' || isCited)
  );
}

/** What is said of a speaker behind the name: `said Ada Marsh, a diplomat who knows the talks.` */
export function withAside(tokens: readonly Token[], phrase: Phrase, words: ReportingWords): Phrase {
  const [comma, next] = [tokens[phrase.to], tokens[phrase.to + 1]];
  if (comma?.text !== ',' || !next) return phrase;
  // "said Marsh's lawyer, Ilya Kornev."
  const isOffice = tokens.slice(phrase.from, phrase.to).some(({ lower }) => words.offices.has(lower));
  const endsInName = /^\p{Lu}/u.test(tokens[phrase.to - 1]?.text ?? '') && !isOfSomething(tokens, phrase.to - 1, words);
  const isNamed = isOffice && !endsInName && /^\p{Lu}/u.test(next.text);
  // Where a comma leads to what was said, it is an aside only when it tells an office.
  const isOfficeBehind = tokens.slice(phrase.to + 1, phrase.to + 5).some(({ lower }) => words.offices.has(lower));
  if (words.commaLeads && !isOfficeBehind && !(isNamed && isWholeName(tokens, phrase.to + 1))) return phrase;
  const describes =
    isNamed ||
    words.determiners.has(next.lower) ||
    words.relatives.has(next.lower) ||
    (!words.tongue && words.openers.has(next.lower)) ||
    words.offices.has(next.lower) ||
    words.offices.has(tokens[phrase.to + 2]?.lower ?? '');
  if (!describes || words.participles.has(next.lower)) return phrase;
  let to = phrase.to + 1;
  let relative: number | undefined;
  while (to < tokens.length && tokens[to]?.kind !== 'quote' && !/^[.!?…;:]$/.test(tokens[to]?.text ?? '')) {
    if (tokens[to]?.text === ',' && (words.commaLeads || words.participles.has(tokens[to + 1]?.lower ?? ''))) break;
    if (phraseAt(words.relativeSources, tokens, to + 1)) break;
    const { lower: own = '' } = tokens[to] ?? {};
    if (words.relatives.has(own) || (words.proDrop && words.that.has(own) && tokens[to - 1]?.text === ','))
      relative = to;
    // What a speaker says in an aside is a statement of its own: "said Ada Marsh, who added that".
    const { text: word = '' } = tokens[to] ?? {};
    if (relative !== undefined && (words.verbs.has(word) || words.judging.has(word)))
      return { from: phrase.from, to: relative - 1 };
    to++;
  }
  return { from: phrase.from, to };
}

/** "the secretary of the Council": whether a capital word at the end of a phrase is what something is of. */
function isOfSomething(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  let from = index;
  while (/^\p{Lu}/u.test(tokens[from]?.text ?? '') || words.determiners.has(tokens[from]?.lower ?? '')) from--;
  return words.links.has(tokens[from]?.lower ?? '') || words.links.has(tokens[from + 1]?.lower ?? '');
}

/** Whether two words with capitals stand at a place, and then nothing or a mark: a name, and no clause that a noun begins. */
function isWholeName(tokens: readonly Token[], index: number): boolean {
  let to = index;
  while (/^\p{Lu}/u.test(tokens[to]?.text ?? '')) to++;
  return to >= index + 2 && (to === tokens.length || /^[,.;]$/.test(tokens[to]?.text ?? ''));
}

/** Whether a quotation, with a comma or without, ends right before a token. */
export function followsQuote(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind === 'quote') return true;
  return before !== undefined && /^[,—–-]$|^--$/.test(before.text) && followsQuote(tokens, index - 1);
}

/** "urged both sides to": those who are urged are part of what was said. */
export function isUrging(tokens: readonly Token[], verb: number, words: ReportingWords): boolean {
  if (!words.urging.has(tokens[verb]?.lower ?? '')) return false;
  // „bat die Gesandten, das Korn durchzulassen“
  const comma = words.commaLeads ? tokens.findIndex(({ kind }, index) => index > verb && kind !== 'word') : -1;
  if (comma > verb + 1 && comma - verb <= 8) return words.isInfinitiveClause?.(tokens, comma) === true;
  const of = words.subjectMayWait ? words.saidOf.get(tokens[verb]?.lower ?? '') : undefined;
  const isLead = (lower: string, index: number) =>
    words.infinitive.has(lower) || (of?.has(lower) && words.infinitiveEnding?.test(tokens[index + 1]?.lower ?? ''));
  const to = tokens.findIndex(({ lower }, index) => index > verb + 1 && isLead(lower, index));
  return to > 0 && to - verb <= 12 && tokens.slice(verb + 1, to).every(({ kind }) => kind === 'word');
}

/** Whether a token leads to whom a report goes back to: "citing", "with reference to". */
export function isCiting(tokens: readonly Token[], index: number, { citing }: ReportingWords): boolean {
  return phraseAt(citing, tokens, index) !== undefined;
}

/** The quotation that an answer leads to behind "with", and perhaps a hearer: "responded to the envoys with a curt “no”". */
export function quoteBehindWith(tokens: readonly Token[], index: number, words: ReportingWords): number | undefined {
  if (!words.answering.has(tokens[index - 1]?.lower ?? '')) return undefined;
  const leads = tokens.slice(index, index + 9);
  const quote = leads.findIndex(({ kind }) => kind === 'quote');
  const between = leads.slice(0, Math.max(0, quote));
  const at = between.findLastIndex(({ lower }) => words.withWords.has(lower));
  const isPlain = between.every(({ kind, text }, place) => kind === 'word' || (place > at && /^[,:]$/.test(text)));
  return at >= 0 && isPlain && quote - at <= 4 ? index + quote : undefined;
}

/** Whether what was said begins at a token, or behind a comma, colon or word that leads to it. */
export function isComplement(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (isUrging(tokens, index - 1, words)) return true;
  // "rejected as “baseless” the reports"
  if (words.likeness.has(token.lower) && tokens[index + 1]?.kind === 'quote') return true;
  // "underscored the importance of", "agreed to meet"
  const next = tokens[index + 1];
  const weight = words.determiners.has(token.lower) ? next : words.isWithoutArticles ? token : undefined;
  if (words.weights.has(weight?.lower ?? '')) return true;
  const before = tokens[index - 1]?.lower ?? '';
  if (words.resolving.has(before) && words.infinitive.has(token.lower)) return true;
  if (words.subjectMayWait && words.saidOf.get(before)?.has(token.lower)) return true;
  if (token.kind === 'quote' || words.complementizers.has(token.lower)) return true;
  // "added, however, that"
  if (token.text === ',' && words.openers.has(next?.lower ?? '') && tokens[index + 2]?.text === ',')
    return isComplement(tokens, index + 3, words);
  // "claims he would": a pronoun with its verb.
  const isSubject =
    words.pronouns.has(token.lower) && !words.objects.has(token.lower) && !words.determiners.has(token.lower);
  if (isSubject && words.auxiliaryVerbs.has(next?.lower ?? '')) return true;
  // "claims the toll was", and not "moves to Western states this week that"
  const isLed = words.determiners.has(token.lower) && !words.time.has(next?.lower ?? '');
  const verb =
    isLed && !words.participles.has(before) && !words.pastTense?.test(before)
      ? tokens.slice(index + 1, index + 5).find(({ kind, lower }) => kind !== 'word' || words.auxiliaryVerbs.has(lower))
      : undefined;
  if (verb?.kind === 'word') return true;
  if (token.text === ':' && index === tokens.length - 1) return true;
  if (quoteBehindWith(tokens, index, words) !== undefined) return true;
  // „verlangte, den Ausschuss einzuberufen“, «считает, что»
  if (words.tongue?.leadsToSaid?.(tokens, index)) return true;
  return /^[,:]$/.test(token.text) && next?.kind === 'quote';
}
