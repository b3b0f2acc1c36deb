import type { Phrase } from '../../text/noun-phrases.ts';
import {
  type Content,
  type ContentCandidates,
  type CueInPlace,
  behindCue,
  contentCandidates,
  isTold,
} from './content-candidates.ts';
import { contentOfAdjunct } from './content-of-adjunct.ts';
import { contentOfJudgement } from './content-of-judgement.ts';
import { contentOfTag, contentOfVerb } from './content-of-verb.ts';
import { quoteAlone } from '../quotations/cued-quotations.ts';

/** The words that belong to a cue, among those that it may claim: behind what earlier cues have, and in front of what later ones have. */
export function contentOf(place: CueInPlace, claimable: Phrase): Content | undefined {
  const { cue } = place;
  if (cue.object)
    return { ...behindCue(cue.object), isOpen: place.tokens[cue.object.to - 1]?.run?.isOpen ?? false };
  const candidates = contentCandidates(place, claimable);
  switch (cue.kind) {
    case 'adjunct':
      return contentOfAdjunct(candidates);
    case 'judging':
      return contentOfJudgement(candidates);
    case 'participle':
      return contentOfParticiple(candidates);
    case 'verb':
      return contentOfTag(candidates) ?? contentOfVerb(candidates);
  }
}

/** What a participle says, behind it; one that judges needs a quotation. */
function contentOfParticiple({ text, tokens, cue, words, end, postposed }: ContentCandidates): Content | undefined {
  const isJudging = words.judgingParticiples.has(tokens[cue.verb]?.lower ?? '') && cue.phrase.to === cue.verb + 1;
  const quoted = quoteAlone(text, tokens, cue.clause.to, end, words);
  if (quoted) return behindCue(quoted);
  if (isJudging && !tokens.slice(cue.clause.to, end).some(({ kind }) => kind === 'quote')) return undefined;
  return postposed && isTold(tokens, postposed) ? behindCue(postposed) : undefined;
}
