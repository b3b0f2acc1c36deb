import type { ReportingWords } from '../../languages/reporting-words.ts';
import { type Phrase, endsInComma } from '../text/noun-phrases.ts';
import type { Token } from '../text/sentences.ts';
import { whereSaidBegins } from './behind-cue.ts';
import { contentEnd, endOf, leftOf, withoutLead } from './bounds-of-said.ts';
import type { Cue } from './cue.ts';

/** The words on the one or the other side of a cue that were said. */
export interface Content {
  phrases: Phrase[];
  isOpen: boolean;
  isRight: boolean;
}

/** A cue in its sentence. */
export interface CueInPlace {
  text: string;
  tokens: readonly Token[];
  cue: Cue;
  words: ReportingWords;
}

/** A cue with the words around it that can have been said. */
export interface Sides extends CueInPlace {
  /** Where the words of the cue end at the latest. */
  end: number;
  /** Whether it stands at the beginning of what nobody has. */
  isAtStart: boolean;
  /** Everything in front of it, and that without what leads up to a quotation. */
  all: Phrase | undefined;
  left: Phrase | undefined;
  right: Phrase | undefined;
  /** Whether a hearer, a place or a time stands between the cue and the words behind it. */
  isSkipped: boolean;
}

/** The words around a cue, parted by who can have said them: `free` is the first that nobody has, `limit` ends the cue's own. */
export function sidesOf(place: CueInPlace, free: number, limit: number): Sides {
  const { tokens, cue, words } = place;
  const [opening] = tokens;
  // What a participle in front says ends with its comma.
  const isInFront = opening !== undefined && words.participles.has(opening.lower);
  const comma = isInFront ? tokens.findIndex(endsInComma) : -1;
  const lead = tokens[comma]?.kind === 'quote' ? comma + 1 : comma;
  const last = cue.verb === 0 && lead > 0 ? Math.min(lead, limit) : endOf(tokens, limit, words);
  const end = withoutParticle(tokens, cue, last, words);
  // "Marsh, who called it “a farce”, said she": what stands in front is told of her.
  const isBehindAside = cue.kind === 'verb' && cue.subject !== undefined && cue.subject.to < cue.whole.from - 1;
  const own = isBehindAside ? undefined : leftOf(tokens, free, cue.whole.from, words);
  const before = tokens[cue.whole.from - 1];
  const isBehindComma = before !== undefined && endsInComma(before);
  const isOuter =
    cue.kind === 'source' || (cue.kind === 'verb' && !isBehindAside && !own && !isInFront && isBehindComma);
  const all = isOuter ? leftOf(tokens, 0, cue.whole.from, words) : own;
  const isRelative = words.relatives.has(tokens[cue.subject?.from ?? -1]?.lower ?? '');
  // ", who said grain would pass,": the aside ends what was said in it.
  const isAside = isRelative && tokens[(cue.subject?.from ?? 0) - 1]?.text === ',';
  // "While critics argue that …, the minister": the sentence goes on with somebody else.
  const isLead =
    opening !== undefined &&
    words.subordinators.has(opening.lower) &&
    cue.whole.from > 0 &&
    !tokens.slice(0, cue.whole.from).some(({ text: mark }) => mark === ',');
  const begins = whereSaidBegins(tokens, cue, end, words);
  const right =
    begins && begins.from < end
      ? { from: begins.from, to: contentEnd(tokens, begins.from, end, words, isRelative, isLead || isAside) }
      : undefined;
  return {
    ...place,
    end,
    isAtStart: cue.whole.from <= free + 1 && !tokens.slice(free, cue.whole.from).some(({ kind }) => kind === 'quote'),
    all,
    left: all && withoutLead(tokens, all, words),
    right,
    isSkipped: begins?.skipped === true,
  };
}

/** „wies die Vorwürfe als „haltlos“ zurück“: the end without the particle of the verb. */
function withoutParticle(tokens: readonly Token[], cue: Cue, end: number, words: ReportingWords): number {
  const { lower: verb = '' } = tokens[cue.verb] ?? {};
  const last = tokens.findLastIndex(({ kind }, index) => index < end && kind !== 'mark');
  const { lower = '' } = tokens[last] ?? {};
  const isParticle = words.parted.get(verb)?.has(lower) === true || words.phrasal.get(verb)?.has(lower) === true;
  return words.verbSecond && isParticle && last > cue.verb + 1 ? last : end;
}

/** What was said behind a cue, and nothing else. */
export function behindCue(phrase: Phrase): Content {
  return { phrases: [phrase], isOpen: false, isRight: true };
}
