import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Token } from '../../text/sentences.ts';
import { isComplement, isUrging, quoteBehindWith } from '../cues/cue-context.ts';
import type { Cue } from '../cues/cue.ts';
import { hasFiniteVerb } from '../cues/governing-verb.ts';
import { skipAdjunct, skipHearer } from './in-front-of-content.ts';

/** The token at which what was said begins, and whether a hearer, a place or a time stands before it. */
export interface Beginning {
  from: number;
  isSeparated: boolean;
}

/** Where what was said begins behind a cue: behind the hearer, a place, a time and the word that leads to it. */
export function contentBeginning(
  tokens: readonly Token[],
  cue: Cue,
  end: number,
  words: ReportingWords,
): Beginning | undefined {
  const quote = wholeQuoteAfter(tokens, cue.clause.to, end, words);
  if (quote) return quote;
  const answer = quoteBehindWith(tokens, cue.clause.to, words);
  if (answer !== undefined) return { from: answer, isSeparated: true };
  const behind = words.tongue?.behindParticle?.(tokens, cue.verb, cue.clause.to, end);
  if (behind !== undefined) return { from: behind, isSeparated: true };
  let index = cue.clause.to;
  let isSeparated = false;
  // "заявил газете «Вестник», что", "sagte der Zeitung, dass": behind a hearer and a comma.
  const comma = tokens.findIndex(({ text: mark }, place) => place >= index && mark === ',');
  const isHearer = ({ kind, lower }: Token) => kind !== 'mark' && !words.verbs.has(lower) && !words.breaks.has(lower);
  if (
    comma > index &&
    comma - index <= 8 &&
    comma < end &&
    words.that.has(tokens[comma + 1]?.lower ?? '') &&
    tokens.slice(index, comma).every(isHearer)
  )
    return { from: comma + 1, isSeparated: true };
  if (isUrging(tokens, cue.verb, words)) return { from: index, isSeparated };
  const of = words.saidOf.get(tokens[cue.verb]?.lower ?? '');
  if (of?.has(tokens[index]?.lower ?? '')) return { from: index + 1, isSeparated };
  if (words.hearers.has(tokens[cue.verb]?.lower ?? '')) {
    index = skipHearer(tokens, index, end, of, words);
    if (of?.has(tokens[index]?.lower ?? '')) return { from: index, isSeparated: true };
    // Somebody was told: with nothing behind but a place, a time or more of who they are, it was said in front.
    isSeparated = index > cue.clause.to;
  }
  for (;;) {
    const token = tokens[index];
    if (!token || index >= end) return undefined;
    // « había amenazado el jueves con cerrar »
    if (isSeparated && of?.has(token.lower)) return { from: index + 1, isSeparated };
    if (token.kind === 'mark' && /^[,:—–]$|^--$/.test(token.text)) {
      const next = tokens[index + 1];
      // Behind a comma an aside may stand: "said, without naming anybody, that".
      if (token.text === ',' && next?.kind === 'word' && !words.complementizers.has(next.lower)) {
        const close = tokens.findIndex((other, place) => place > index && place < end && other.text === ',');
        if (close > 0 && close - index < 12 && isComplement(tokens, close + 1, words)) {
          index = close + 1;
          isSeparated = true;
          continue;
        }
      }
      const that = tokens.findIndex(
        ({ lower }, place) => place > index && place < Math.min(end, index + 12) && words.that.has(lower),
      );
      // ", she argued, pointing to a clause that"
      const isAside = words.participleEnding?.test(next?.lower ?? '') === true;
      if (
        that > 0 &&
        !isAside &&
        // ", hours after its neighbours announced that": another one's words.
        tokens
          .slice(index + 1, that)
          .every(({ kind, lower }) => (kind === 'word' && !words.verbs.has(lower)) || kind === 'number')
      )
        return { from: that, isSeparated: true };
      const leads =
        words.commaLeads || isSeparated || isComplement(tokens, index, words) || isPlainlyLed(tokens, cue, index, words);
      if (token.text === ',' && !leads) return undefined;
      index++;
      continue;
    }
    // "told the Council today, as delegates clashed over who": the writer's.
    if (isSeparated && tokens[index - 1]?.text === ',' && words.subordinators.has(token.lower)) return undefined;
    if (isBehind(token, tokens, index, words)) {
      index = skipAdjunct(tokens, index, end, words);
      isSeparated = true;
      continue;
    }
    return { from: index, isSeparated };
  }
}

/** "He said, the ships are ready", as some print it: with nothing in front that could be said, a comma leads to a clause. */
function isPlainlyLed(tokens: readonly Token[], { clause, verb }: Cue, comma: number, words: ReportingWords): boolean {
  const { lower = '' } = tokens[verb] ?? {};
  const [first, second] = tokens.slice(comma + 1);
  const isBegun = (token: Token | undefined) =>
    token?.kind === 'word' && !words.participles.has(token.lower) && !words.relatives.has(token.lower);
  return (
    comma === verb + 1 &&
    words.verbs.has(lower) &&
    !words.doubtful.has(lower) &&
    isBegun(first) &&
    startsClause(tokens, comma + 1, words) &&
    second?.kind === 'word' &&
    tokens.slice(0, clause.from).every(({ kind, text }) => kind === 'word' && text !== ',') &&
    hasFiniteVerb(tokens, { from: comma + 1, to: tokens.length }, words)
  );
}

/** A whole quotation behind a comma or colon, with nothing said before it: "told the mayors who met there, “…”". */
function wholeQuoteAfter(
  tokens: readonly Token[],
  from: number,
  end: number,
  words: ReportingWords,
): Beginning | undefined {
  for (let index = from; index < Math.min(end, from + 25); index++) {
    const token = tokens[index];
    if (
      !token ||
      (token.kind === 'word' && token.lower === 'that') ||
      (words.complementizers.has(token.lower) && index === from)
    )
      return undefined;
    if (token.kind !== 'quote') continue;
    const before = tokens[index - 1];
    const isLed = before && /^[,:]$/.test(before.text);
    // "the arrests, “sooner or later,” would go on": the clause goes on behind it.
    if (/,\W{1,2}$/u.test(token.text) && words.breaks.has(tokens[index + 1]?.lower ?? '')) return undefined;
    const isWhole = before?.text === ':' || /[.!?…,]\W{1,4}$/u.test(token.text);
    if (!isLed || !isWhole || (index - from > 12 && before.text !== ',')) return undefined;
    const isClause =
      index - from > 4 && startsClause(tokens, from, words) && !words.hearers.has(tokens[from - 1]?.lower ?? '');
    return isClause ? undefined : { from: index, isSeparated: true };
  }
  return undefined;
}

/** Whether a clause, and not a place or a time, begins at a token. */
export function startsClause(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.kind === 'quote' || token.kind === 'number') return true;
  if (words.complementizers.has(token.lower) || words.pronouns.has(token.lower) || words.determiners.has(token.lower))
    return true;
  return token.kind === 'word' && !words.prepositions.has(token.lower) && !words.conjunctions.has(token.lower);
}

function isBehind(token: Token, tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  if (token.kind !== 'word') return false;
  const next = tokens[index + 1];
  if (words.complementizers.has(token.lower)) return false;
  if (words.infinitive.has(token.lower))
    return (
      words.determiners.has(next?.lower ?? '') ||
      /^\p{Lu}/u.test(next?.text ?? '') ||
      words.audience.has(next?.lower ?? '')
    );
  // "dijo el lunes que"
  if (words.subjectMayWait && words.determiners.has(token.lower) && words.time.has(next?.lower ?? '')) return true;
  if (words.openers.has(token.lower) && words.that.has(next?.lower ?? '')) return true;
  // "said there on Monday", and not "said there is"
  const isEnd =
    next === undefined || next.kind === 'mark' || words.time.has(next.lower) || words.adjuncts.has(next.lower);
  if (words.places.has(token.lower) && isEnd) return true;
  // "sagte lediglich, man", "dijo además que"
  if (words.commaLeads && words.between.has(token.lower) && next?.text === ',') return true;
  // "reported Monday's attack", "announced this change"
  if (words.time.has(token.lower) && /^['’]s$/.test(next?.lower ?? '')) return false;
  if (words.time.has(token.lower)) return !words.determiners.has(token.lower) || words.time.has(next?.lower ?? '');
  // "said about 20 ships had left"
  const isCount = next?.kind === 'number' || words.counts.has(next?.lower ?? '');
  if (words.adjuncts.has(token.lower)) return !(token.lower === 'about' && isCount);
  return words.adverb?.test(token.lower) === true && !/^\p{Lu}/u.test(token.text);
}
