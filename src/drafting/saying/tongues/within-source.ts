import type { ReportingWords } from '../../../languages/reporting-words.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import { followsQuote } from '../cues/cue-context.ts';
import type { Cue } from '../cues/cue.ts';

/** Tokens within which the source at the beginning of a sentence ends. */
const longest = 20;

/** « Selon Marsh, les experts ont constaté que », «По словам Марш, стороны признали»: what others say there is told by the source at the beginning. */
export function withinSource(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  if (cue.kind !== 'verb' && cue.kind !== 'judging') return cue;
  if (!subject || subject.to > verb || cue.object || followsQuote(tokens, cue.clause.from)) return cue;
  const lead = words.openers.has(tokens[0]?.lower ?? '') ? 1 : 0;
  const source = phraseAt(words.sources, tokens, lead) ?? phraseAt(words.ownSources, tokens, lead);
  const comma = source ? tokens.findIndex(({ text }) => text === ',') : -1;
  const isTag = words.pronouns.has(tokens[subject.from]?.lower ?? '') && tokens[subject.from - 1]?.text !== ',';
  const isInside = comma > 0 && comma <= longest && subject.from > comma && !isTag;
  return isInside ? { ...cue, object: { from: verb, to: verb } } : cue;
}
