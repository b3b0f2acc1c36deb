import { officeOf } from '../../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { namesListed } from '../../text/name-lists.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { type Phrase, nounPhraseBefore } from '../../text/noun-phrases.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import { canSpeak, isBetween, subjectFrom } from './cue-subject.ts';
import type { Cue } from './cue.ts';
import { citedIn } from './relayed-cues.ts';
import { standsAsNoun } from './verb-or-noun.ts';

/** A cue that is no clause of its own, but set into what was said: "according to Marsh", "in her words", "as Marsh put it". */
export function adjunctAt(tokens: readonly Token[], index: number, words: ReportingWords): Cue | undefined {
  // "In her words, grain will pass": the owner is the speaker.
  const [lead, owner, noun] = tokens.slice(index, index + 3);
  const isOwn =
    words.owns.has(owner?.lower ?? '') &&
    words.ownSources.some(([before, behind]) => before === lead?.lower && behind === noun?.lower) &&
    (words.verbSecond || !/^\p{L}/u.test(tokens[index + 3]?.text ?? '')) &&
    tokens[index + 3] !== undefined;
  if (isOwn) {
    const phrase = { from: index, to: index + 3 };
    return { kind: 'adjunct', phrase, verb: index, subject: { from: index + 1, to: index + 2 }, clause: phrase };
  }
  const said = asSaid(tokens, index, words);
  if (said) return said;
  const leads = phraseAt(words.sources, tokens, index);
  if (!leads) return undefined;
  // An adjunct that one word leads is one only where a phrase begins: German "so", French "selon".
  const before = tokens[index - 1];
  if (words.verbSecond && !before && leads[0] === 'so') return undefined;
  const isInside = words.verbSecond && leads.length === 1 && leads[0] !== undefined && leads[0].length > 2;
  if (leads.length === 1 && before && !isInside && before.kind !== 'quote' && !/^[,—–]$/.test(before.text))
    return undefined;
  const phrase = { from: index, to: index + leads.length };
  const subject = sourceNamed(tokens, phrase.to, words);
  return subject && { kind: 'adjunct', phrase, verb: index, subject, clause: { from: index, to: subject.to } };
}

/** "As Marsh put it, …": who said so, between the beginning or a mark and the next mark. */
function asSaid(tokens: readonly Token[], index: number, words: ReportingWords): Cue | undefined {
  const before = tokens[index - 1];
  if (!words.asWords.has(tokens[index]?.lower ?? '')) return undefined;
  if (before && before.kind !== 'quote' && !/^[,—–-]$/.test(before.text)) return undefined;
  const isEnd = (token: Token | undefined) =>
    token === undefined || token.kind === 'quote' || /^[,:.—–]$/.test(token.text);
  let end = index + 1;
  while (end < Math.min(tokens.length, index + 18) && !isEnd(tokens[end])) end++;
  const isVerb = ({ lower }: Token, place: number) => words.verbs.has(lower) && !standsAsNoun(tokens, place, words);
  const verb = tokens.findIndex((token, place) => place > index && place < end && isVerb(token, place));
  if (verb === -1 || !isEnd(tokens[end])) return undefined;
  const particle = words.phrasal.get(tokens[verb]?.lower ?? '');
  const behind = verb + (particle?.has(tokens[verb + 1]?.lower ?? '') ? 2 : 1);
  if (particle && behind === verb + 1) return undefined;
  let from = verb;
  while (from > index + 1 && isBetween(tokens[from - 1], words)) from--;
  if (words.passive.has(tokens[from - 1]?.lower ?? '')) return undefined;
  const isHeard = words.hearers.has(tokens[verb]?.lower ?? '');
  const left = isHeard || behind >= end - 3 ? nounPhraseBefore(tokens, from, index + 1, words) : undefined;
  const right = nounPhraseAfter(tokens, subjectFrom(tokens, behind, words), end, words);
  // "as health workers reported a sharp rise": that is nobody.
  const behindVerb = right && canSpeak(tokens, right, words) ? right : undefined;
  const subject = left?.from === index + 1 ? left : behindVerb;
  if (!subject) return undefined;
  const clause = { from: index, to: behindOffice(tokens, end, words) };
  const cited = words.relaying.has(tokens[verb]?.lower ?? '') ? citedIn(tokens, subject.to, end, words) : undefined;
  const phrase = { from, to: behind };
  return cited
    ? { kind: 'adjunct', phrase, verb, subject: cited, relay: subject, clause }
    : { kind: 'adjunct', phrase, verb, subject, clause };
}

/** Past an office that is set behind a name in commas: « Comme l’explique Ada Marsh, présidente du conseil, … ». */
function behindOffice(tokens: readonly Token[], end: number, words: ReportingWords): number {
  const isOffice = tokens[end]?.text === ',' && words.offices.has(tokens[end + 1]?.lower ?? '');
  const close = isOffice ? tokens.findIndex(({ text }, index) => index > end && text === ',') : -1;
  return close > 0 && close - end <= 14 ? close : end;
}

/** Whom an adjunct names, up to the comma; asides that describe are taken in. */
function sourceNamed(tokens: readonly Token[], from: number, words: ReportingWords): Phrase | undefined {
  // "According to him the toll is high."
  if (words.objects.has(tokens[from]?.lower ?? '') && tokens[from + 1]?.kind === 'word') return { from, to: from + 1 };
  let to = from;
  const isEnd = (token: Token | undefined) =>
    token === undefined || /^[,;:.!?…—–]$/.test(token.text) || (token.kind === 'quote' && token.end - token.start > 40);
  while (to < tokens.length && !isEnd(tokens[to])) {
    if (to > from && words.tongue?.endsSource?.(tokens, to)) break;
    if (to > from && words.conjunctions.has(tokens[to]?.lower ?? '') && !words.and.has(tokens[to]?.lower ?? '')) break;
    to++;
  }
  if (to === from) return undefined;
  // "According to Norland, Maravia and Korfia, the port is open."
  const listed = namesListed(tokens, from, words).at(-1);
  if (listed !== undefined && isEnd(tokens[listed])) return { from, to: listed };
  const close = tokens.findIndex((token, index) => index > to && token.text === ',');
  const next = tokens[to + 1];
  const describes =
    next !== undefined && [words.definites, words.indefinites, words.relatives].some((group) => group.has(next.lower));
  const isHolder =
    next !== undefined &&
    (words.offices.has(next.lower) || (words.subjectMayWait && words.possessives.has(next.lower)));
  // "Selon une note, que la Revue a pu lire, …", "Laut einem Vermerk, der der Rundschau vorliegt, …"
  const isRelative = words.relatives.has(next?.lower ?? '') || (words.commaLeads && describes);
  // "According to Marsh's spokeswoman, Nora Quill, the talks": an office, and then who holds it.
  const isOffice = tokens.slice(from, to).some(({ lower }) => officeOf(lower, words) !== undefined);
  const isNamed = isOffice && /^\p{Lu}/u.test(next?.text ?? '');
  if (tokens[to]?.text === ',' && isNamed) to = close > 0 && close - to <= 6 ? close : behindName(tokens, to);
  else if (tokens[to]?.text === ',' && describes && close > 0 && close - to <= 14 && (from > 3 || isRelative))
    to = close;
  else if (tokens[to]?.text === ',' && isHolder && close > 0 && close - to <= 14) to = close;
  return { from, to };
}

/** "according to the mayor, Ada Marsh.": behind a name that ends the sentence, else where it was. */
function behindName(tokens: readonly Token[], comma: number): number {
  let name = comma + 1;
  while (/^\p{Lu}/u.test(tokens[name]?.text ?? '')) name++;
  return /^[.!?…]$/.test(tokens[name]?.text ?? '.') ? name : comma;
}
