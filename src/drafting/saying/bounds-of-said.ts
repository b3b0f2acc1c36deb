import type { ReportingWords } from '../../languages/reporting-words.ts';
import { type Phrase, endsInComma } from '../text/noun-phrases.ts';
import { phraseAt } from '../text/phrase-at.ts';
import type { Token } from '../text/sentences.ts';
import { whereSaidBegins } from './behind-cue.ts';
import { followsQuote } from './cue-context.ts';
import type { Cue } from './cue.ts';
import { isPureQuote } from './quotations-said.ts';

const endMark = /^[.!?…;]$|^\.{3}$/;

const pause = /^[,—–:-]$|^--$/;

/** The number of tokens of a phrase. */
export function lengthOf({ from, to }: Phrase): number {
  return to - from;
}

/** What stands in front of a cue, without the comma and what joins it to the sentence before. */
export function leftOf(tokens: readonly Token[], free: number, end: number, words: ReportingWords): Phrase | undefined {
  let [from, to] = [free, end];
  while (to > from && pause.test(tokens[to - 1]?.text ?? '') && tokens[to - 1]?.kind === 'mark') to--;
  while (from < to && tokens[from]?.kind === 'mark' && /^[,;—–()]$|^--$/.test(tokens[from]?.text ?? '')) from++;
  // "Yet, “grain is rotting,” Marsh said"
  // "Exclusive: grain to pass, sources say"
  if (words.labels.has(tokens[from]?.lower ?? '') && tokens[from + 1]?.text === ':') from += 2;
  // "So will Norland, Marsh said": in front of its verb it stands for what was said.
  const [next, third] = tokens.slice(from + 1, from + 3);
  const isClause = words.subordinators.has(next?.lower ?? '') || words.complementizers.has(next?.lower ?? '');
  const isInverted = words.breaks.has(next?.lower ?? '') && !isClause && /^\p{Lu}/u.test(third?.text ?? '');
  if (words.conjunctions.has(tokens[from]?.lower ?? '') && !isInverted) from += tokens[from + 1]?.text === ',' ? 2 : 1;
  return to > from ? { from, to } : undefined;
}

/** Where a sentence's words end: before its last full stop, which is nobody's. */
export function endOf(tokens: readonly Token[], limit: number, words: ReportingWords): number {
  let end = limit;
  while (
    end > 0 &&
    tokens[end - 1]?.kind === 'mark' &&
    (endMark.test(tokens[end - 1]?.text ?? '') || /^[,)\]—–]$|^--$/.test(tokens[end - 1]?.text ?? '')) &&
    !closesBracket(tokens, end - 1)
  )
    end--;
  const last = tokens[end - 1];
  if (limit < tokens.length && last && words.conjunctions.has(last.lower)) return endOf(tokens, end - 1, words);
  return end;
}

/** Whether a bracket closes one that words of the sentence opened, and not the sentence itself. */
function closesBracket(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === ')' && tokens.findLastIndex(({ text }, place) => place < index && text === '(') > 0;
}

/** A quotation that is closed with its own full stop ends what was said, and so does a source named behind it. */
export function contentEnd(
  tokens: readonly Token[],
  from: number,
  end: number,
  words: ReportingWords,
  isRelative: boolean,
  isLead: boolean,
): number {
  const first = tokens[from];
  if (first?.kind === 'quote' && /[.,!?…]["'”’»“]+$/.test(first.text)) {
    let to = from + 1;
    while (to < end && tokens[to]?.kind === 'quote') to++;
    return to;
  }
  for (let index = from; index < end; index++) {
    if (closesSaid(tokens, from, index, end, words)) return index + 1;
    if (index === from) continue;
    // "… but declined to comment"
    const isRefused = words.refusing.has(tokens[index + 1]?.lower ?? '');
    if (words.conjunctions.has(tokens[index]?.lower ?? '') && isRefused) return index;
    if (isRelative && tokens[index]?.kind === 'mark' && /^[—–-]$|^--$/.test(tokens[index]?.text ?? '')) return index;
    if (tokens[index]?.text !== ',') continue;
    const next = tokens[index + 1];
    if (isSource(tokens, index + 1, words)) return index;
    if (index - from < 3 && !tokens.slice(from, index).some(({ kind }) => kind === 'quote')) continue;
    if (isLead) return index;
    if (next && turnsAway(tokens, index + 1, isRelative, words) && !isAsideOf(tokens, index + 1, end, words))
      return index;
  }
  return end;
}

/** Whether a source begins at a token: "according to". */
function isSource(tokens: readonly Token[], index: number, { sources }: ReportingWords): boolean {
  return phraseAt(sources, tokens, index) !== undefined;
}

/** "her coalition, which has a majority, might not": an aside behind which the clause goes on with its verb. */
function isAsideOf(tokens: readonly Token[], index: number, end: number, words: ReportingWords): boolean {
  if (!words.relatives.has(tokens[index]?.lower ?? '')) return false;
  const close = tokens.findIndex(({ text }, place) => place > index && place < end && text === ',');
  const { lower = '' } = tokens[close + 1] ?? {};
  return close > 0 && words.breaks.has(lower) && !words.complementizers.has(lower) && !words.conjunctions.has(lower);
}

/** Whether what stands behind a comma is no longer said: "while the ports", "which she", "but she has". */
function turnsAway(tokens: readonly Token[], index: number, isRelative: boolean, words: ReportingWords): boolean {
  const [first, second] = tokens.slice(index, index + 2);
  const lower = first?.lower ?? '';
  if (words.turns.has(lower) || words.relatives.has(lower)) return true;
  const isJoined = words.conjunctions.has(lower);
  // The speaker is spoken of again.
  const isAgain = isJoined && second && words.pronouns.has(second.lower) && !words.determiners.has(second.lower);
  if (isAgain) return !words.isWithoutArticles;
  // «заявил, что не знает, и ушёл»: behind a comma and "and" a verb goes on with the sentence around what was said.
  if (words.isWithoutArticles && words.and.has(lower) && words.pastTense?.test(second?.lower ?? '')) return true;
  return isRelative && (isJoined || words.breaks.has(lower));
}

/** Whether a phrase says when or where something was said: "on Monday", "in a telephone interview". */
function isOccasion(phrase: readonly Token[], words: ReportingWords): boolean {
  const [lead, ...rest] = phrase;
  if (lead && words.time.has(lead.lower) && phrase.every(({ lower }) => words.time.has(lower))) return true;
  if (!lead || !words.adjuncts.has(lead.lower) || phrase.some(({ kind }) => kind === 'quote')) return false;
  return words.time.has(rest[0]?.lower ?? '') || rest.slice(0, 4).some(({ lower }) => words.messages.has(lower));
}

/** Whether a quotation ends what was said: “non-entities,” but he gave her; “frank,” according to the ministry. */
function closesSaid(
  tokens: readonly Token[],
  from: number,
  index: number,
  end: number,
  words: ReportingWords,
): boolean {
  const token = tokens[index];
  if (token?.kind !== 'quote') return false;
  const [behind, second] = [tokens[index + 1], tokens[index + 2]];
  const { lower = '' } = behind ?? {};
  const isAll = tokens.slice(from, index).every(({ lower: lead }) => words.that.has(lead));
  // A headline: "vows ‘no retreat’ as talks open"
  const isHeading = !/[.!?…]\W{0,4}$/u.test(tokens.at(-1)?.text ?? '');
  const isTime = words.subordinators.has(lower) && words.adjuncts.has(lower);
  const rest = tokens.slice(index + 1, end);
  const isLast = !rest.some(({ kind }) => kind === 'quote');
  if ((isHeading || words.subjectMayWait) && isTime && isLast) return true;
  if (isOccasion(rest, words)) return true;
  // « “pas à vendre”, au lendemain d’une offre »
  if (words.subjectMayWait && behind?.text === ',' && isLast && words.adjuncts.has(second?.lower ?? '')) return true;
  if (!/,["'”’»]+$/.test(token.text)) return false;
  if (isSource(tokens, index + 1, words)) return true;
  if (isAll && behind?.kind === 'word' && words.participleEnding?.test(lower)) return true;
  if (words.turns.has(lower)) return second?.kind !== 'quote';
  return words.conjunctions.has(lower) && words.pronouns.has(second?.lower ?? '');
}

/** Where what belongs to a cue begins and ends what was said before it; beyond the sentence where it does not. */
export function beginningOf(tokens: readonly Token[], cue: Cue, words: ReportingWords): number {
  const { from } = cue.whole;
  const before = tokens[from - 1];
  const first = tokens[from];
  if (cue.kind === 'participle')
    return first && (pause.test(first.text) || (before && endsInComma(before))) ? from : tokens.length;
  if (!before) return tokens.length;
  if ((!cue.subject && before.text === ',') || before.text === ';') return from;
  // « …, al tiempo que ha instado a »: what joins the verb to the sentence is nobody's.
  const isJoined = words.proDrop && (words.that.has(before.lower) || words.subordinators.has(before.lower));
  const comma = tokens.slice(Math.max(0, from - 4), from).findLastIndex(({ text }) => text === ',');
  if (!cue.subject && isJoined && comma !== -1) return Math.max(0, from - 4) + comma;
  // "Marsh, who called it “a farce”, said": the aside ends in front of the verb.
  if (cue.subject && cue.subject.to < from - 1 && before.text === ',') return from - 1;
  if (words.conjunctions.has(before.lower)) return from;
  if (cue.kind === 'source') return before.text === ',' ? from : tokens.length;
  // "…, she told the paper.": nothing is said behind it, so everything in front of it was.
  const isAtEnd = before.text === ',' && cue.kind === 'verb' && cue.subject !== undefined;
  if (isAtEnd && !whereSaidBegins(tokens, cue, endOf(tokens, tokens.length, words), words)) return from - 1;
  if (!followsQuote(tokens, from)) return tokens.length;
  // The quotation in front of a tag belongs to the tag, if it stands by itself.
  let quote = from;
  while (
    quote > 0 &&
    (tokens[quote - 1]?.kind === 'quote' || (tokens[quote - 1]?.kind === 'mark' && tokens[quote - 2]?.kind === 'quote'))
  )
    quote--;
  const isLed = /^[:,—–]$|^--$/.test(tokens[quote - 1]?.text ?? '');
  if (isLed && !(/[.!?…]\W{1,4}$/u.test(before.text) && leadsToQuote(tokens, cue))) return quote;
  // "called it “a farce,” Marsh said": the tag is of the whole sentence, and what was called so ends with its quotation.
  return cue.subject && /,["'”’»]+$/.test(before.text) ? from : tokens.length;
}

/** Whether a comma or colon and then a quotation stand right behind a cue: "Marsh then wrote back, “…”". */
function leadsToQuote(tokens: readonly Token[], { whole: { to } }: Cue): boolean {
  const comma = tokens.findIndex(({ kind }, index) => index >= to && kind !== 'word');
  return /^[,:]$/.test(tokens[comma]?.text ?? '') && comma - to <= 2 && tokens[comma + 1]?.kind === 'quote';
}

/** A whole quotation behind a dash or a colon, or behind words that only lead up to it, is all that was said. */
export function withoutLead(tokens: readonly Token[], left: Phrase, words: ReportingWords): Phrase {
  const quote = tokens.findIndex(
    (token, index) =>
      index >= left.from &&
      index < left.to &&
      token.kind === 'quote' &&
      isPureQuote(tokens, { from: index, to: left.to }),
  );
  const before = tokens[quote - 1];
  if (quote <= left.from || !before || !isPureQuote(tokens, { from: quote, to: left.to })) return left;
  if (/^[:(—–-]$|^--$/.test(before.text)) return { from: quote, to: left.to };
  const isLead = before.text === ',' && isIntroduction(tokens, { from: left.from, to: quote - 1 }, words);
  const { text = '' } = tokens[quote] ?? {};
  // "As for grain, “it is rotting,” Marsh said", "Asked about it, …": what the words are about, and none of them.
  const { lower = '' } = tokens[left.from] ?? {};
  const isAbout = words.asWords.has(lower) || words.introduces?.test(lower) === true;
  return isLead && (isAbout || /^\W{1,2}\p{Lu}/u.test(text)) ? { from: quote, to: left.to } : left;
}

/** Words in front of a main clause that are not said: "In an interview", "When asked about it". */
export function isIntroduction(tokens: readonly Token[], phrase: Phrase, words: ReportingWords): boolean {
  const first = tokens[phrase.from];
  if (!first) return false;
  const lower = first.lower;
  if (words.prepositions.has(lower) || words.subordinators.has(lower)) return true;
  if (lengthOf(phrase) <= 1) return first.kind === 'word';
  // "Earlier this week", "Two days later"
  const isTime = tokens.slice(phrase.from, phrase.to).some((token) => words.time.has(token.lower));
  if (isTime && lengthOf(phrase) <= 5) return true;
  if (words.adverb?.test(lower) === true && lengthOf(phrase) <= 4) return true;
  // "Closing the port would breach the treaty, she argued": with a verb of its own it is what she said.
  const own = tokens.slice(phrase.from, phrase.to);
  const leads = ({ lower: other }: Token) =>
    words.complementizers.has(other) || words.relatives.has(other) || words.freeRelatives.has(other);
  const hasVerb = own.some((token) => words.auxiliaryVerbs.has(token.lower)) && !own.some(leads);
  return (
    !hasVerb &&
    words.introduces?.test(lower) === true &&
    !/^\p{Lu}/u.test(tokens[phrase.from + 1]?.text ?? '') &&
    first.kind === 'word' &&
    lengthOf(phrase) > 1
  );
}
