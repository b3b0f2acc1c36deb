import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { type Phrase, endsInComma, lengthOf } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import { contentBeginning } from './content-beginning.ts';
import { contentEnd, endOf } from './content-end.ts';
import type { Cue } from '../cues/cue.ts';
import { withoutLead, wordsInFront } from './words-in-front.ts';

/** What was said with a cue: its content, in front of it or behind it. */
export interface Content {
  phrases: Phrase[];
  isOpen: boolean;
  isPostposed: boolean;
}

/** A cue in its sentence. */
export interface CueInPlace {
  text: string;
  tokens: readonly Token[];
  cue: Cue;
  words: ReportingWords;
}

/** A cue with the words around it that can be its content: preposed as in “…,” Marsh said, or postposed as in Marsh said that …. */
export interface ContentCandidates extends CueInPlace {
  /** Where the words of the cue end at the latest. */
  end: number;
  /** Whether it stands at the beginning of the words that no cue has claimed. */
  isInitial: boolean;
  /** Everything in front of it, with what leads up to a quotation there. */
  wholeFront: Phrase | undefined;
  preposed: Phrase | undefined;
  postposed: Phrase | undefined;
  /** Whether a hearer, a place or a time stands between the cue and the words behind it. */
  isSeparated: boolean;
}

/** What can be the content of a cue, in front of it and behind it, among the words that it may claim. */
export function contentCandidates(place: CueInPlace, { from: unclaimed, to: limit }: Phrase): ContentCandidates {
  const { tokens, cue, words } = place;
  const [opening] = tokens;
  // What a participle in front says ends with its comma.
  const isInFront = opening !== undefined && words.participles.has(opening.lower);
  const comma = isInFront ? tokens.findIndex(endsInComma) : -1;
  const lead = tokens[comma]?.kind === 'quote' ? comma + 1 : comma;
  const last = cue.verb === 0 && lead > 0 ? Math.min(lead, limit) : endOf(tokens, limit, words);
  const end = words.tongue?.particleFrom?.(tokens, cue.verb, last) ?? last;
  // "Marsh, who called it “a farce”, said she": what stands in front is told of her.
  const isBehindAside = cue.kind === 'verb' && cue.subject !== undefined && cue.subject.to < cue.clause.from - 1;
  const own = isBehindAside ? undefined : wordsInFront(tokens, unclaimed, cue.clause.from, words);
  const before = tokens[cue.clause.from - 1];
  const isBehindComma = before !== undefined && endsInComma(before);
  const isOuter =
    cue.kind === 'adjunct' || (cue.kind === 'verb' && !isBehindAside && !own && !isInFront && isBehindComma);
  const wholeFront = isOuter ? wordsInFront(tokens, 0, cue.clause.from, words) : own;
  const isRelative = words.relatives.has(tokens[cue.subject?.from ?? -1]?.lower ?? '');
  // ", who said grain would pass,": the aside ends what was said in it.
  const isAside = isRelative && tokens[(cue.subject?.from ?? 0) - 1]?.text === ',';
  // "While critics argue that …, the minister": the sentence goes on with somebody else.
  // "Soon after the Treasury announced the toll, the minister"
  const isOpener = opening !== undefined && words.openers.has(opening.lower);
  const isLead =
    opening !== undefined &&
    words.subordinators.has((isOpener ? tokens[1] : opening)?.lower ?? '') &&
    cue.clause.from > 0 &&
    !tokens.slice(0, cue.clause.from).some(({ text: mark }) => mark === ',');
  const begins = contentBeginning(tokens, cue, end, words);
  // “…, Marsh said answering a question”: what was said stands in front.
  const next = tokens[cue.phrase.to]?.lower ?? '';
  // "…, Marsh told reporters when asked about the date"
  const [first, second] = tokens.slice(begins?.from ?? tokens.length);
  const isAsked =
    isBehindComma &&
    ((words.answering.has(next) && words.participles.has(next)) || (words.subordinators.has(first?.lower ?? '') && words.asking.has(second?.lower ?? '')));
  const postposed =
    begins && begins.from < end && !isAsked
      ? { from: begins.from, to: contentEnd(tokens, begins.from, end, words, isRelative, isLead || isAside) }
      : undefined;
  return {
    ...place,
    end,
    isInitial:
      cue.clause.from <= unclaimed + 1 &&
      !tokens.slice(unclaimed, cue.clause.from).some(({ kind }) => kind === 'quote'),
    wholeFront,
    preposed: wholeFront && withoutLead(tokens, wholeFront, words),
    postposed,
    isSeparated: begins?.isSeparated === true,
  };
}

/** What was said behind a cue, and nothing else. */
export function behindCue(phrase: Phrase): Content {
  return { phrases: [phrase], isOpen: false, isPostposed: true };
}

/** More than one word, or words between quotation marks. */
export function isTold(tokens: readonly Token[], phrase: Phrase): boolean {
  return lengthOf(phrase) >= 2 || tokens[phrase.from]?.kind === 'quote';
}
