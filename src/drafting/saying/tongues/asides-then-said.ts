import type { ReportingWords } from '../../../languages/reporting-words.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import type { Cue } from '../cues/cue.ts';

/** Tokens that an aside between a verb and what it says may have, and how many of them may follow one another. */
const [longest, most] = [14, 3];

/**
 * « a indiqué, dans une déclaration, au terme de l’entretien, que », « a annoncé, jeudi, l’intention de », « a affirmé de son côté, que »: what is said
 * stands behind asides of the verb’s.
 */
export function pastSetAsides(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, clause, verb } = cue;
  const isFinite = (cue.kind === 'verb' || cue.kind === 'judging') && !cue.object;
  if (!isFinite || words.commaLeads || !subject || subject.from > verb || clause.to > verb + 4) return cue;
  let comma = clause.to;
  while (comma < clause.to + 5 && tokens[comma]?.kind === 'word') comma++;
  const { lower: last = '' } = tokens[comma - 1] ?? {};
  const isVerb = words.verbs.has(last) || words.judging.has(last);
  if (tokens[comma]?.text !== ',' || isVerb !== (comma === clause.to)) return cue;
  for (let step = 0; step < most; step++) {
    const from = comma + 1;
    const { lower = '' } = tokens[from] ?? {};
    const isThat = words.that.has(lower);
    const isObject = step > 0 && words.determiners.has(lower) && !words.doubtful.has(tokens[verb]?.lower ?? '');
    if ((isThat && (step > 0 || comma > clause.to)) || isObject) return behind(cue, from);
    const close = tokens.findIndex(({ kind }, place) => place > from && kind !== 'word' && kind !== 'number');
    const isAside =
      words.adjuncts.has(lower) ||
      words.prepositions.has(lower) ||
      words.time.has(lower) ||
      (words.tongue !== undefined && phraseAt(words.tongue.between, tokens, from) !== undefined);
    const isWhole = tokens[close]?.text === ',' && close - from <= longest;
    if (!isAside || !isWhole || hasVerb(tokens, from, close, words)) return cue;
    comma = close;
  }
  const { lower = '' } = tokens[comma + 1] ?? {};
  return words.that.has(lower) ? behind(cue, comma + 1) : cue;
}

/** A cue whose words end in front of what is said. */
const behind = (cue: Cue, said: number): Cue => ({ ...cue, clause: { from: cue.clause.from, to: said } });

/** Whether a verb of saying stands between two places; « la presse » is none. */
function hasVerb(tokens: readonly Token[], from: number, to: number, words: ReportingWords): boolean {
  return tokens.slice(from, to).some(({ lower }, place) => {
    const before = tokens[from + place - 1]?.lower ?? '';
    return words.verbs.has(lower) && !words.determiners.has(before) && !words.prepositions.has(before);
  });
}
