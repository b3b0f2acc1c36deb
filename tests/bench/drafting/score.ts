import type { FoundStatement } from '../../../src/drafting/found-statement.ts';
import { findQuotedRuns } from '../../../src/drafting/text/quoted-runs.ts';
import type { GoldArticle, GoldQuote, Stretch } from './gold.ts';
import { isSpeechCue } from './speech-cues.ts';

/** A share that is counted up article by article. */
export interface Tally {
  right: number;
  of: number;
}

/** What the README of the gold defines, as counts; F1 has its two shares. */
export interface Scores {
  runsRecalled: Tally;
  runsPrecise: Tally;
  directSpans: Tally;
  runSpeakers: Tally;
  statementsRecalled: Tally;
  statementsPrecise: Tally;
  matchedSpeakers: Tally;
  /** Whom a right mention was taken for, where the gold says who it is: of names surely, of pronouns with noise. */
  namedEntities: Tally;
  pronounEntities: Tally;
  byKind: Record<'direct' | 'mixed' | 'indirect', Tally>;
  byMention: Record<'name' | 'pronoun' | 'phrase' | 'none', Tally>;
  /** Where a speaker was given, how sure the drafting room was, and whether it was right. */
  confidences: Sure[];
  /** The same of every quoted run that was found, whatever the span of its statement. */
  runConfidences: Sure[];
}

/** How sure a speaker was, and whether it was right. */
export interface Sure {
  confidence: number;
  right: boolean;
}

export function noScores(): Scores {
  const none = (): Tally => ({ right: 0, of: 0 });
  return {
    runsRecalled: none(),
    runsPrecise: none(),
    directSpans: none(),
    runSpeakers: none(),
    statementsRecalled: none(),
    statementsPrecise: none(),
    matchedSpeakers: none(),
    namedEntities: none(),
    pronounEntities: none(),
    byKind: { direct: none(), mixed: none(), indirect: none() },
    byMention: { name: none(), pronoun: none(), phrase: none(), none: none() },
    confidences: [],
    runConfidences: [],
  };
}

/** An error to look at: what was wrong, and the words. */
export type OnError = (what: string, gold: GoldQuote | undefined, found: FoundStatement | undefined) => void;

/** Adds what was found in an article to the scores. */
export function scoreArticle(
  article: GoldArticle,
  found: readonly FoundStatement[],
  scores: Scores,
  onError: OnError = () => undefined,
): void {
  const { text } = article;
  const isScored = (start: number, end: number) => !article.discard.some(([from, to]) => start < to && from < end);
  const gold = article.quotes.filter(({ start, end }) => isScored(start, end));
  const ours = found.filter(({ start, end }) => isScored(start, end));

  const runs = findQuotedRuns(text).filter(({ start, end }) => isScored(start, end));
  for (const run of runs) {
    const theirs = innermost(
      gold.filter(({ kind }) => kind !== 'indirect'),
      run.start,
      run.end,
    );
    const mine = innermost(ours, run.start, run.end);
    if (theirs) count(scores.runsRecalled, mine !== undefined);
    if (mine) count(scores.runsPrecise, theirs !== undefined);
    if (theirs && !mine) onError('run missed', theirs, undefined);
    if (mine && !theirs) onError('run too many', undefined, mine);
    if (theirs?.speaker != null) {
      const right = mine !== undefined && isSameSpeaker(theirs, mine);
      count(scores.runSpeakers, right);
      count(scores.byMention[mentionKind(theirs.speaker)], right);
      if (mine) scores.runConfidences.push({ confidence: mine.confidence, right });
      if (mine && !right) onError('run speaker', theirs, mine);
    }
  }

  for (const quote of gold) {
    if (quote.kind !== 'direct') continue;
    const right = ours.some(({ start, end }) => start === quote.start && end === quote.end);
    count(scores.directSpans, right);
    if (!right) onError('direct span', quote, innermost(ours, quote.start, quote.start + 1));
  }

  const taken = new Set<FoundStatement>();
  for (const quote of gold) {
    const match = ours
      .filter((statement) => !taken.has(statement))
      .map((statement) => ({ statement, share: overlap(quote.parts, statement.parts) }))
      .sort((a, b) => b.share - a.share)[0];
    const matched = match !== undefined && match.share >= 0.8 ? match.statement : undefined;
    if (matched) taken.add(matched);
    if (!isSpeechCue(quote.cue)) continue;
    count(scores.statementsRecalled, matched !== undefined);
    count(scores.byKind[quote.kind], matched !== undefined);
    if (!matched) onError('statement missed', quote, match && match.share > 0 ? match.statement : undefined);
    if (matched) count(scores.statementsPrecise, true);
    if (matched && quote.speaker !== null) {
      const right = isSameSpeaker(quote, matched);
      count(scores.matchedSpeakers, right);
      scores.confidences.push({ confidence: matched.confidence, right });
      if (!right) onError('speaker', quote, matched);
      else scoreEntity(quote, matched, scores, onError);
    }
  }
  // A statement that matches an attribution by other than speech is neither right nor wrong.
  for (const statement of ours) {
    if (taken.has(statement)) continue;
    count(scores.statementsPrecise, false);
    onError('statement too many', undefined, statement);
  }
}

function scoreEntity(quote: GoldQuote, found: FoundStatement, scores: Scores, onError: OnError): void {
  const { speaker, entity, entityBy } = quote;
  if (entity === null || speaker === null || mentionKind(entity) === 'pronoun') return;
  const kind = mentionKind(speaker);
  if (kind !== 'pronoun' && entityBy !== 'name') return;
  const right = found.entity !== undefined && isSameName(nameWords(entity), nameWords(found.entity));
  count(kind === 'pronoun' ? scores.pronounEntities : scores.namedEntities, right);
  if (!right) onError('entity', quote, found);
}

function count(tally: Tally, right: boolean): void {
  tally.of++;
  if (right) tally.right++;
}

function innermost<Quote extends { start: number; end: number; parts: readonly Stretch[] }>(
  quotes: readonly Quote[],
  start: number,
  end: number,
): Quote | undefined {
  return quotes
    .filter(({ parts }) => overlapLength(parts, [[start, end]]) >= (end - start) * 0.8)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function overlap(a: readonly Stretch[], b: readonly Stretch[]): number {
  const shared = overlapLength(a, b);
  return shared / (lengthOf(a) + lengthOf(b) - shared);
}

function lengthOf(parts: readonly Stretch[]): number {
  return parts.reduce((sum, [start, end]) => sum + end - start, 0);
}

function overlapLength(a: readonly Stretch[], b: readonly Stretch[]): number {
  return a.reduce(
    (sum, [start, end]) =>
      b.reduce((inner, [from, to]) => inner + Math.max(0, Math.min(end, to) - Math.max(start, from)), sum),
    0,
  );
}

/** The same mention, or the same person by name. */
function isSameSpeaker(gold: GoldQuote, found: FoundStatement): boolean {
  const { speakerStart, speakerEnd } = gold;
  if (
    found.speakerStart !== undefined &&
    found.speakerEnd !== undefined &&
    speakerStart != null &&
    speakerEnd != null
  ) {
    if (found.speakerStart < speakerEnd && speakerStart < found.speakerEnd) return true;
  }
  const names = [gold.speaker, gold.entity].filter((name): name is string => name !== null).map(nameWords);
  const given = [found.speaker, found.entity].filter((name): name is string => name !== undefined).map(nameWords);
  return names.some((name) => given.some((other) => isSameName(name, other)));
}

const empty = new Set(['the', 'a', 'an', 'mr', 'mrs', 'ms', 'dr', 'sen', 'rep', 'gov', 'president', 'former']);
const pronouns = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'who', 'which', 'that', 'his', 'her', 'their']);

function nameWords(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !empty.has(word));
}

function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  // "his lawyer" and "his lawyer"
  if (a.length > 1 && a.join(' ') === b.join(' ')) return true;
  if ([...a, ...b].some((word) => pronouns.has(word))) return false;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return (
    shorter.every((word) => longer.includes(word)) &&
    (shorter.length > 1 || a.at(-1) === b.at(-1) || shorter[0] === longer[0])
  );
}

function mentionKind(speaker: string): keyof Scores['byMention'] {
  const [first = '', ...rest] = speaker.trim().split(/\s+/);
  if (rest.length === 0 && pronouns.has(first.toLowerCase())) return 'pronoun';
  return /\p{Lu}/u.test(speaker.replace(/^(?:The|A|An|His|Her|Their)\b/, '')) ? 'name' : 'phrase';
}
