import type { ReportingWords } from '../languages/reporting-words.ts';
import { startsClause, whereSaidBegins } from './behind-cue.ts';
import { followsQuote, isComplement } from './cue-context.ts';
import type { Cue } from './find-cues.ts';
import type { Phrase } from './noun-phrases.ts';
import { isTitle } from './loose-quotes.ts';
import type { Token } from './sentences.ts';

const endMark = /^[.!?…;]$|^\.{3}$/;
const pause = /^[,—–:-]$|^--$/;

/** The words on the one or the other side of a cue that were said. */
export interface Content {
  phrases: Phrase[];
  isOpen: boolean;
  isRight: boolean;
}

/** The words that belong to a cue, between the words that others have: `free` is the first that nobody has, `limit` ends the cue's own. */
export function contentOf(
  text: string,
  tokens: readonly Token[],
  cue: Cue,
  free: number,
  limit: number,
  words: ReportingWords,
): Content | undefined {
  const end = endOf(tokens, limit, words);
  const own = leftOf(tokens, free, cue.whole.from, words);
  const beforeCue = tokens[cue.whole.from - 1];
  const isOuter =
    cue.kind === 'source' ||
    (cue.kind === 'verb' && !own && (beforeCue?.text === ',' || /,["'”’»]+$/.test(beforeCue?.text ?? '')));
  const all = isOuter ? leftOf(tokens, 0, cue.whole.from, words) : own;
  const left = all && withoutLead(tokens, all, words);
  const isRelative = words.relatives.has(tokens[cue.subject?.from ?? -1]?.lower ?? '');
  // ", who said grain would pass,": the aside ends what was said in it.
  const isAside = isRelative && tokens[(cue.subject?.from ?? 0) - 1]?.text === ',';
  // "While critics argue that …, the minister": the sentence goes on with somebody else.
  const opening = tokens[0];
  const isLead =
    opening !== undefined &&
    words.subordinators.has(opening.lower) &&
    cue.whole.from > 0 &&
    !tokens.slice(0, cue.whole.from).some(({ text: mark }) => mark === ',');
  const right = whereSaidBegins(tokens, cue, end, words);
  const rightPhrase =
    right && right.from < end
      ? { from: right.from, to: contentEnd(tokens, right.from, end, words, isRelative, isLead || isAside) }
      : undefined;

  if (cue.kind === 'source') {
    const atStart = cue.phrase.from <= free + 1;
    if (atStart) {
      const from = tokens[cue.whole.to]?.text === ',' ? cue.whole.to + 1 : cue.whole.to;
      return from < end ? { phrases: [{ from, to: end }], isOpen: false, isRight: true } : undefined;
    }
    const alone = left && !isPureQuote(tokens, left) ? takenUpAfter(text, tokens, cue.whole.to, end, words) : undefined;
    const behind = goesOnAfter(tokens, cue.whole.to, end, words) ?? alone;
    const goesOn =
      behind &&
      !words.conjunctions.has(tokens[behind.from]?.lower ?? '') &&
      !words.subordinators.has(tokens[behind.from]?.lower ?? '');
    const isAside = left && words.subordinators.has(tokens[left.from]?.lower ?? '');
    if (left && goesOn && !isAside) return { phrases: [left, behind], isOpen: false, isRight: true };
    return left ? { phrases: [left], isOpen: false, isRight: false } : undefined;
  }
  if (cue.kind === 'judging') {
    if (left && cue.subject && isPureQuote(tokens, left)) return { phrases: [left], isOpen: true, isRight: false };
    const quote = tokens.findIndex((token, index) => index >= cue.whole.to && index < end && token.kind === 'quote');
    // "to what it called “…”": nothing else was said.
    if (quote >= 0 && words.freeRelatives.has(tokens[cue.whole.from - 1]?.lower ?? '')) {
      return { phrases: [{ from: quote, to: quote + 1 }], isOpen: false, isRight: false };
    }
    const that = tokens.findIndex(
      ({ lower }, index) => index > cue.verb && index < Math.min(end, cue.verb + 7) && words.that.has(lower),
    );
    const isFeeling = words.expressing.has(tokens[cue.verb]?.lower ?? '') && that > cue.verb + 1;
    if (isFeeling)
      return {
        phrases: [{ from: that, to: contentEnd(tokens, that, end, words, false, false) }],
        isOpen: false,
        isRight: true,
      };
    const led = quote > 0 && /^[,:]$/.test(tokens[quote - 1]?.text ?? '');
    const isWhole = isWholeQuote(tokens[quote]) && tokens.slice(quote + 1, end).every(({ kind }) => kind === 'mark');
    if (led && isWhole) return { phrases: [{ from: quote, to: quote + 1 }], isOpen: true, isRight: true };
    const likens =
      words.likening.has(tokens[cue.verb]?.lower ?? '') &&
      tokens.slice(cue.whole.to, Math.min(end, cue.whole.to + 9)).some(({ lower }) => words.likeness.has(lower));
    return quote >= 0 || likens
      ? { phrases: [{ from: cue.whole.to, to: end }], isOpen: false, isRight: true }
      : undefined;
  }
  if (cue.kind === 'participle') {
    const needsQuote = words.judgingParticiples.has(tokens[cue.verb]?.lower ?? '');
    const quoted = quoteAlone(tokens, cue.whole.to, end, words);
    if (!needsQuote && quoted) return { phrases: [quoted], isOpen: false, isRight: true };
    if (needsQuote && !tokens.slice(cue.whole.to, end).some(({ kind }) => kind === 'quote')) return undefined;
    return rightPhrase && isTold(tokens, rightPhrase)
      ? { phrases: [rightPhrase], isOpen: false, isRight: true }
      : undefined;
  }

  // "In her memoir, “A Chair by the Window,” Marsh wrote that", "As the author of “X,” put it, “…”": a lead, not her words.
  const isOnlyLead =
    left !== undefined &&
    !isPureQuote(tokens, left) &&
    isIntroduction(tokens, left, words) &&
    rightPhrase !== undefined &&
    (isWork(text, tokens, left, words) || isWholeQuote(tokens[rightPhrase.from]));
  const quoteBefore = followsQuote(tokens, cue.whole.from) && left !== undefined && !isOnlyLead;
  const commaBefore = !isOnlyLead && (tokens[cue.whole.from - 1]?.text === ',' || quoteBefore);
  const isClosed = /[,!?.…—–-]\W{1,4}$/u.test(tokens[(left?.to ?? 0) - 1]?.text ?? '');
  if (
    left &&
    quoteBefore &&
    (isClosed || isPureQuote(tokens, left) || !isIntroduction(tokens, left, words) || !rightPhrase)
  ) {
    const behind = isPureQuote(tokens, left) ? undefined : goesOnAfter(tokens, cue.whole.to, end, words);
    const on = behind ?? takenUpAfter(text, tokens, cue.whole.to, end, words);
    return {
      phrases: on ? [left, on] : [left],
      isOpen: !on || tokens[on.to - 1]?.kind === 'quote',
      isRight: on !== undefined,
    };
  }
  // "…, vows to go on": what stands before the comma is told, not said.
  const isOwn = cue.subject !== undefined || quoteBefore;
  if (left && commaBefore && isOwn) {
    const isLed =
      rightPhrase && words.that.has(tokens[rightPhrase.from]?.lower ?? '') && isIntroduction(tokens, left, words);
    const behind = isLed ? undefined : goesOnAfter(tokens, cue.whole.to, end, words);
    if (behind) return { phrases: [left, behind], isOpen: false, isRight: true };
    const starts = rightPhrase && startsClause(tokens, rightPhrase.from, words);
    if (
      !starts ||
      (!isIntroduction(tokens, left, words) &&
        !isComplement(tokens, rightPhrase.from, words) &&
        right?.skipped === true)
    ) {
      const isPlace =
        isIntroduction(tokens, left, words) && !tokens.slice(left.from, left.to).some(({ text: mark }) => mark === ',');
      if (isPlace && !rightPhrase && cue.whole.to < end) return undefined;
      if (!isIntroduction(tokens, left, words) || !rightPhrase)
        return lengthOf(left) >= 2 ? { phrases: [left], isOpen: false, isRight: false } : undefined;
    }
  }
  if (!rightPhrase || !isTold(tokens, rightPhrase)) return undefined;
  while (rightPhrase.from < rightPhrase.to - 1 && tokens[rightPhrase.from]?.kind === 'mark') rightPhrase.from++;
  return { phrases: [rightPhrase], isOpen: tokens[rightPhrase.to - 1]?.kind === 'quote', isRight: true };
}

/** Whether the quotation at the end of a phrase is the title of a work. */
function isWork(text: string, tokens: readonly Token[], phrase: Phrase, words: ReportingWords): boolean {
  const run = tokens.slice(phrase.from, phrase.to).findLast(({ kind }) => kind === 'quote')?.run;
  return run !== undefined && isTitle(text.slice(run.innerStart, run.innerEnd).replace(/,$/, ''), words);
}

function isWholeQuote(token: Token | undefined): boolean {
  return token?.kind === 'quote' && /^\W{1,2}\p{Lu}.*[.!?]\W{1,4}$/su.test(token.text);
}

/** A quotation right behind a participle, with no other behind it: "chanting “No tolls” after the talks". */
function quoteAlone(tokens: readonly Token[], from: number, end: number, words: ReportingWords): Phrase | undefined {
  const at = /^[,:]$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  if (at >= end || tokens[at]?.kind !== 'quote') return undefined;
  const rest = tokens.slice(at + 1, end);
  const next = rest[0];
  if (rest.some(({ kind }) => kind === 'quote')) return undefined;
  const goesOn =
    next?.kind === 'word' &&
    !words.prepositions.has(next.lower) &&
    !words.conjunctions.has(next.lower) &&
    !words.subordinators.has(next.lower);
  return goesOn ? undefined : { from: at, to: at + 1 };
}

/** What goes on behind a cue that interrupts it: "Grain, she said, is not a weapon". */
function goesOnAfter(tokens: readonly Token[], from: number, end: number, words: ReportingWords): Phrase | undefined {
  if (tokens[from]?.text !== ',' || startsWithParticiple(tokens, from + 1, words)) return undefined;
  const rest = tokens.slice(from + 1, end);
  const isVerb = rest.length === 2 && words.breaks.has(rest[0]?.lower ?? '');
  if (rest.length <= 2 && !isVerb) return undefined;
  return { from: from + 1, to: end };
}

function lengthOf({ from, to }: Phrase): number {
  return to - from;
}

/** More than one word, or words between quotation marks. */
function isTold(tokens: readonly Token[], phrase: Phrase): boolean {
  return lengthOf(phrase) >= 2 || tokens[phrase.from]?.kind === 'quote';
}

/** What stands in front of a cue, without the comma and what joins it to the sentence before. */
function leftOf(tokens: readonly Token[], free: number, end: number, words: ReportingWords): Phrase | undefined {
  let [from, to] = [free, end];
  while (to > from && pause.test(tokens[to - 1]?.text ?? '') && tokens[to - 1]?.kind === 'mark') to--;
  while (from < to && tokens[from]?.kind === 'mark' && /^[,;—–)]$|^--$/.test(tokens[from]?.text ?? '')) from++;
  if (words.conjunctions.has(tokens[from]?.lower ?? '') && to - from > 1) from++;
  return to > from ? { from, to } : undefined;
}

/** Where a sentence's words end: before its last full stop, which is nobody's. */
function endOf(tokens: readonly Token[], limit: number, words: ReportingWords): number {
  let end = limit;
  while (
    end > 0 &&
    tokens[end - 1]?.kind === 'mark' &&
    (endMark.test(tokens[end - 1]?.text ?? '') || /^[,)\]—–]$|^--$/.test(tokens[end - 1]?.text ?? ''))
  )
    end--;
  const last = tokens[end - 1];
  if (limit < tokens.length && last && words.conjunctions.has(last.lower)) return endOf(tokens, end - 1, words);
  return end;
}

/** A quotation that is closed with its own full stop ends what was said, and so does a source named behind it. */
function contentEnd(
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
  for (let index = from + 1; index < end; index++) {
    if (isRelative && tokens[index]?.kind === 'mark' && /^[—–-]$|^--$/.test(tokens[index]?.text ?? '')) return index;
    if (tokens[index]?.text !== ',') continue;
    const next = tokens[index + 1];
    if (index - from >= 3 && next && words.turns.has(next.lower)) return index;
    // "…, but she has": the speaker is spoken of again.
    const second = tokens[index + 2];
    const turns = index - from >= 3 && next && words.conjunctions.has(next.lower);
    if (turns && second && words.pronouns.has(second.lower) && !words.determiners.has(second.lower)) return index;
    if (index - from >= 3 && next && words.relatives.has(next.lower)) return index;
    if (isLead && index - from >= 3) return index;
    if (isRelative && index - from >= 3 && next && (words.breaks.has(next.lower) || words.conjunctions.has(next.lower)))
      return index;
    const at = words.sources.some((phrase) => phrase.every((word, step) => tokens[index + 1 + step]?.lower === word));
    if (at) return index;
  }
  return end;
}

/** Where what belongs to a cue begins and ends what was said before it; beyond the sentence where it does not. */
export function beginningOf(tokens: readonly Token[], cue: Cue, words: ReportingWords): number {
  const { from } = cue.whole;
  const before = tokens[from - 1];
  const first = tokens[from];
  if (cue.kind === 'participle')
    return first && (pause.test(first.text) || before?.text === ',') ? from : tokens.length;
  if (!before) return tokens.length;
  if (!cue.subject && before.text === ',') return from;
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
  if (/^[:,—–]$|^--$/.test(tokens[quote - 1]?.text ?? '')) return quote;
  // "called it “a farce,” Marsh said": the tag is of the whole sentence, and what was called so ends with its quotation.
  return cue.subject && /,["'”’»]+$/.test(before.text) ? from : tokens.length;
}

/** A whole quotation behind a dash or a colon, or behind words that only lead up to it, is all that was said. */
function withoutLead(tokens: readonly Token[], left: Phrase, words: ReportingWords): Phrase {
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
  return isLead && /^\W{1,2}\p{Lu}/u.test(text) ? { from: quote, to: left.to } : left;
}

/** Whether nothing but quotations and marks stands in a phrase. */
export function isPureQuote(tokens: readonly Token[], phrase: Phrase): boolean {
  return tokens.slice(phrase.from, phrase.to).every(({ kind }) => kind === 'quote' || kind === 'mark');
}

/** Words in front of a main clause that are not said: "In an interview", "When asked about it". */
function isIntroduction(tokens: readonly Token[], phrase: Phrase, words: ReportingWords): boolean {
  const first = tokens[phrase.from];
  if (!first) return false;
  const lower = first.lower;
  if (words.prepositions.has(lower) || words.subordinators.has(lower)) return true;
  if (lengthOf(phrase) <= 1) return first.kind === 'word';
  // "Earlier this week", "Two days later"
  const isTime = tokens.slice(phrase.from, phrase.to).some((token) => words.time.has(token.lower));
  if (isTime && lengthOf(phrase) <= 5) return true;
  if (words.adverb?.test(lower) === true && lengthOf(phrase) <= 4) return true;
  return (
    words.introduces?.test(lower) === true &&
    !/^\p{Lu}/u.test(tokens[phrase.from + 1]?.text ?? '') &&
    first.kind === 'word' &&
    lengthOf(phrase) > 1
  );
}

function startsWithParticiple(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    (words.participles.has(token.lower) ||
      words.relatives.has(token.lower) ||
      words.participleEnding?.test(token.lower) === true)
  );
}

/** A quotation that goes on behind its cue: “…,” he said, “…”. */
function takenUpAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  words: ReportingWords,
): Phrase | undefined {
  for (let index = from; index < end; index++) {
    const token = tokens[index];
    if (token?.kind !== 'quote' || !token.run) continue;
    const before = tokens[index - 1];
    if (isTitle(text.slice(token.run.innerStart, token.run.innerEnd), words)) return undefined;
    const between = tokens.slice(from, index);
    // ", explaining why …, “but nobody asked”": in small letters it goes on with the quotation before.
    const goesOn = before?.text === ',' && /^\W{1,2}\p{Ll}/u.test(token.text);
    const isSaying = ({ lower }: Token) => words.verbs.has(lower) || (!goesOn && words.participles.has(lower));
    if (between.some(isSaying)) return undefined;
    if (index > from && !(before && /^[,:;.—–]$|^--$/.test(before.text))) return undefined;
    let to = index + 1;
    while (to < end && tokens[to]?.kind === 'quote') to++;
    return { from: index, to };
  }
  return undefined;
}
