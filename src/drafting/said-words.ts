import type { ReportingWords } from '../languages/reporting-words.ts';
import { startsClause, whereSaidBegins } from './behind-cue.ts';
import { contentEnd, endOf, isIntroduction, leftOf, lengthOf, withoutLead } from './bounds-of-said.ts';
import { followsQuote, isComplement } from './cue-context.ts';
import type { Cue } from './cue.ts';
import { type Phrase, endsInComma } from './noun-phrases.ts';
import { isPureQuote, isWholeQuote, isWork, quoteAlone, takenUpAfter } from './quotations-said.ts';
import type { Token } from './sentences.ts';

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
  // What a participle in front says ends with its comma.
  const isInFront = tokens[0] !== undefined && words.participles.has(tokens[0].lower);
  const comma = isInFront ? tokens.findIndex(endsInComma) : -1;
  const lead = tokens[comma]?.kind === 'quote' ? comma + 1 : comma;
  const end = cue.verb === 0 && lead > 0 ? Math.min(lead, limit) : endOf(tokens, limit, words);
  const own = leftOf(tokens, free, cue.whole.from, words);
  const beforeCue = tokens[cue.whole.from - 1];
  const isOuter =
    cue.kind === 'source' ||
    (cue.kind === 'verb' &&
      !own &&
      !isInFront &&
      (beforeCue?.text === ',' || /,["'”’»]+$/.test(beforeCue?.text ?? '')));
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
    // "not, as one envoy put it, “out of wheat”": only the quotation is theirs.
    const at = tokens[cue.whole.to]?.text === ',' ? cue.whole.to + 1 : cue.whole.to;
    const isAside = words.asWords.has(tokens[cue.whole.from]?.lower ?? '') && at < end && tokens[at]?.kind === 'quote';
    if (isAside) return { phrases: [{ from: at, to: at + 1 }], isOpen: false, isRight: true };
    const atStart = cue.whole.from <= free + 1;
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
    const isLead = left && words.subordinators.has(tokens[left.from]?.lower ?? '');
    if (left && goesOn && !isLead) return { phrases: [left, behind], isOpen: false, isRight: true };
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
    const subject = cue.subject ? tokens.slice(cue.subject.from, cue.subject.to) : [];
    const performs =
      words.performing.has(tokens[cue.verb]?.lower ?? '') &&
      subject.some(({ text, lower }) => words.bodies.has(lower) || (/^\p{Lu}{2,}$/u.test(text) && subject.length <= 2));
    // "llamó, por su parte, a la “unidad”": an aside right behind the verb was not said.
    const aside =
      tokens[cue.whole.to]?.text === ','
        ? tokens.findIndex(({ text: mark }, index) => index > cue.whole.to && mark === ',')
        : -1;
    const from = aside > 0 && aside <= cue.whole.to + 6 && aside < quote ? aside + 1 : cue.whole.to;
    return quote >= 0 || likens || performs
      ? { phrases: [{ from, to: end }], isOpen: false, isRight: true }
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
    all !== undefined &&
    !isPureQuote(tokens, all) &&
    isIntroduction(tokens, all, words) &&
    rightPhrase !== undefined &&
    (isWork(text, tokens, all, words) || isWholeQuote(tokens[rightPhrase.from]));
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
  // "But, she said, grain will pass."
  const opener = tokens[0];
  if (!left && cue.subject && cue.whole.from === 2 && opener && words.conjunctions.has(opener.lower)) {
    const behind = goesOnAfter(tokens, cue.whole.to, end, words);
    if (behind) return { phrases: [behind], isOpen: false, isRight: true };
  }
  if (left && commaBefore && isOwn) {
    const isLed =
      rightPhrase && words.that.has(tokens[rightPhrase.from]?.lower ?? '') && isIntroduction(tokens, left, words);
    // "Her enemies, she says, “always forget”": a quotation in small letters goes on with the words in front.
    const quoted = cue.whole.to + 1;
    const goesOn =
      tokens[cue.whole.to]?.text === ',' &&
      tokens[quoted]?.kind === 'quote' &&
      /^\W{1,2}\p{Ll}/u.test(tokens[quoted].text) &&
      !isIntroduction(tokens, left, words);
    const quotation = goesOn ? { from: quoted, to: end } : undefined;
    const behind = isLed ? undefined : (goesOnAfter(tokens, cue.whole.to, end, words) ?? quotation);
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
  // "wrote a few minutes ago:": the words follow in the next paragraph.
  if (tokens[rightPhrase.to - 1]?.text === ':') return undefined;
  while (rightPhrase.from < rightPhrase.to - 1 && tokens[rightPhrase.from]?.kind === 'mark') rightPhrase.from++;
  return { phrases: [rightPhrase], isOpen: tokens[rightPhrase.to - 1]?.kind === 'quote', isRight: true };
}

/** What goes on behind a cue that interrupts it: "Grain, she said, is not a weapon". */
function goesOnAfter(tokens: readonly Token[], from: number, end: number, words: ReportingWords): Phrase | undefined {
  if (tokens[from]?.text !== ',' || startsWithParticiple(tokens, from + 1, words)) return undefined;
  const rest = tokens.slice(from + 1, end);
  const isVerb = rest.length === 2 && words.breaks.has(rest[0]?.lower ?? '');
  if (rest.length <= 2 && !isVerb) return undefined;
  return { from: from + 1, to: end };
}

/** More than one word, or words between quotation marks. */
function isTold(tokens: readonly Token[], phrase: Phrase): boolean {
  return lengthOf(phrase) >= 2 || tokens[phrase.from]?.kind === 'quote';
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
