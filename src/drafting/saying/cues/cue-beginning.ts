import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { endsInComma } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import { contentBeginning } from '../content/content-beginning.ts';
import { endOf } from '../content/content-end.ts';
import { followsQuote } from './cue-context.ts';
import { type Cue, introducesNothing } from './cue.ts';

const pause = /^[,—–:-]$|^--$/;

/** Where what belongs to a cue begins and ends what was said before it; beyond the sentence where it does not. */
export function cueBeginning(tokens: readonly Token[], cue: Cue, words: ReportingWords): number {
  const { from } = cue.clause;
  const before = tokens[from - 1];
  const first = tokens[from];
  if (cue.kind === 'adjunct' && introducesNothing(cue)) return tokens.length;
  if (cue.kind === 'participle')
    return first &&
      (pause.test(first.text) ||
        words.conjunctions.has(first.lower) ||
        (before && (endsInComma(before) || (words.proDrop && before.kind === 'quote'))))
      ? from
      : tokens.length;
  if (!before) return tokens.length;
  if ((!cue.subject && before.text === ',') || before.text === ';') return from;
  // « …, al tiempo que ha instado a »: what joins the verb to the sentence is nobody's.
  const isJoined = words.proDrop && (words.that.has(before.lower) || words.subordinators.has(before.lower));
  const comma = tokens.slice(Math.max(0, from - 4), from).findLastIndex(({ text }) => text === ',');
  if (!cue.subject && isJoined && comma !== -1) return Math.max(0, from - 4) + comma;
  // "Marsh, who called it “a farce”, said": the aside ends in front of the verb.
  if (cue.subject && cue.subject.to < from - 1 && before.text === ',') return from - 1;
  if (words.conjunctions.has(before.lower)) return from;
  if (cue.kind === 'adjunct') return before.text === ',' ? from : tokens.length;
  // "…, she told the paper.": nothing is said behind it, so everything in front of it was.
  const isAtEnd = before.text === ',' && cue.kind === 'verb' && cue.subject !== undefined;
  if (isAtEnd && !contentBeginning(tokens, cue, endOf(tokens, tokens.length, words), words)) return from - 1;
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
function leadsToQuote(tokens: readonly Token[], { clause: { to } }: Cue): boolean {
  const comma = tokens.findIndex(({ kind }, index) => index >= to && kind !== 'word');
  return /^[,:]$/.test(tokens[comma]?.text ?? '') && comma - to <= 2 && tokens[comma + 1]?.kind === 'quote';
}
