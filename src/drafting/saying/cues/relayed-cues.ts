import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { type Phrase, nounPhraseBefore } from '../../text/noun-phrases.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import { canSpeak, isBetween } from './cue-subject.ts';
import type { Cue } from './cue.ts';

/** "The agency quoted Marsh as saying", "Marsh was quoted by the agency as saying": the words are hers. */
export function quotedAs(tokens: readonly Token[], index: number, words: ReportingWords): Cue | undefined {
  if (!words.quoting.has(tokens[index]?.lower ?? '')) return undefined;
  const as = tokens.findIndex(
    ({ lower }, place) =>
      place > index &&
      place <= index + 12 &&
      words.likeness.has(lower) &&
      words.participles.has(tokens[place + 1]?.lower ?? ''),
  );
  if (as === -1) return undefined;
  const phrase = { from: index, to: as + 2 };
  let from = index;
  // "was also quoted"
  while (isBetween(tokens[from - 1], words)) from--;
  const isPassive = words.passive.has(tokens[from - 1]?.lower ?? '');
  const left = nounPhraseBefore(tokens, isPassive ? from - 1 : index, 0, words);
  const subject = isPassive ? left : { from: index + 1, to: as };
  if (!subject || subject.from === subject.to) return undefined;
  return { kind: 'verb', phrase, verb: as + 1, subject, clause: { from: left?.from ?? index, to: as + 2 } };
}

/** "The agency reports, citing Ada Marsh": the words are hers, and whoever reports them relays them. */
export function withCited(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { kind, verb, subject, clause } = cue;
  if (kind !== 'verb' || !subject || !words.relaying.has(tokens[verb]?.lower ?? '')) return cue;
  const front = citedInFront(tokens, subject, words);
  if (front) return { ...cue, ...front, clause: { from: front.relay.from, to: clause.to } };
  let at = clause.to;
  const isTime = ({ kind: of, text, lower }: Token) =>
    of === 'number' || text === ',' || words.time.has(lower) || words.adjuncts.has(lower);
  for (
    let token = tokens[at];
    token && !phraseAt(words.citing, tokens, at) && isTime(token) && at - clause.to < 6;
    token = tokens[at]
  )
    at++;
  const phrase = phraseAt(words.citing, tokens, at);
  const cited = phrase && nounPhraseAfter(tokens, at + phrase.length, tokens.length, words);
  if (!cited || !canSpeak(tokens, cited, words)) return cue;
  return { ...cue, subject: cited, relay: subject, clause: { from: clause.from, to: cited.to } };
}

/** «Агентство со ссылкой на источник передало»: whom it cites stands between the agency and the verb. */
function citedInFront(
  tokens: readonly Token[],
  { from, to }: Phrase,
  words: ReportingWords,
): { subject: Phrase; relay: Phrase } | undefined {
  for (let at = Math.max(1, from - 2); at < to; at++) {
    const phrase = phraseAt(words.citing, tokens, at);
    const relay = phrase && nounPhraseBefore(tokens, at, 0, words);
    if (relay) return { subject: { from: at + phrase.length, to }, relay };
  }
  return undefined;
}

/** Whom a report goes back to, between two places: "citing Ada Marsh". */
export function citedIn(
  tokens: readonly Token[],
  from: number,
  end: number,
  words: ReportingWords,
): Phrase | undefined {
  for (let at = from; at < end; at++) {
    const phrase = phraseAt(words.citing, tokens, at);
    const cited = phrase && nounPhraseAfter(tokens, at + phrase.length, end, words);
    if (cited && canSpeak(tokens, cited, words)) return cited;
  }
  return undefined;
}
