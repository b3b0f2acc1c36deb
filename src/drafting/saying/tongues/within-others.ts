import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import { isOffice } from '../../text/offices.ts';
import type { Token } from '../../text/sentences.ts';
import { followsQuote } from '../cues/cue-context.ts';
import { canSpeak, isBetween, subjectFrom } from '../cues/cue-subject.ts';
import { endOf } from '../content/content-end.ts';
import type { Cue, FindCue } from '../cues/cue.ts';
import { cueWithObject } from './cue-with-object.ts';

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
  // « Según informó Europa Norte, la ministra calificó »: who only relays tells nothing itself.
  const [verbOf, first] = tokens.slice(lead + (source?.length ?? 0), lead + (source?.length ?? 0) + 2);
  const isRelay = words.proDrop && words.relaying.has(verbOf?.lower ?? '') && /^\p{Lu}/u.test(first?.text ?? '');
  const isInside = comma > 0 && comma <= longest && subject.from > comma && !isTag && !isRelay;
  return isInside ? { ...cue, object: { from: verb, to: verb } } : cue;
}

/** « La Norlande réaffirme son attachement, a précisé Marsh »: what stands in front of a tag is said by whom the tag names, and by nobody inside it. */
export function withinTag(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  const isInside = (cue.kind === 'verb' || cue.kind === 'judging') && subject !== undefined && subject.to <= verb;
  if (!isInside || cue.object || subject.from > 1 || tokens[0]?.kind === 'quote') return cue;
  const tag = tokens.findIndex((token, at) => at > verb + 3 && token.text === ',' && isTag(tokens, at + 1, words));
  return tag === -1 ? cue : { ...cue, object: { from: verb, to: verb } };
}

/** Whether a verb of saying with its subject behind it stands at a place, and no agency that relays what others said. */
function isTag(tokens: readonly Token[], from: number, words: ReportingWords): boolean {
  let verb = from;
  while (words.auxiliaries.has(tokens[verb]?.lower ?? '') || words.between.has(tokens[verb]?.lower ?? '')) verb++;
  const { lower = '' } = tokens[verb] ?? {};
  const isSaying = words.verbs.has(lower) && !words.doubtful.has(lower) && !words.relaying.has(lower);
  if (!isSaying || (words.perfects.has(lower) && verb === from)) return false;
  const who = nounPhraseAfter(tokens, subjectFrom(tokens, verb + 1, words), tokens.length, words);
  const isNoun = who !== undefined && !words.pronouns.has(tokens[who.from]?.lower ?? '');
  const isAgency =
    who !== undefined &&
    tokens
      .slice(who.from, who.to)
      .some(({ text, lower: word }) => words.agencies.has(word) || /^(?:AFP|EFE|DPA|ТАСС|РИА)$/i.test(text));
  return isNoun && !isAgency && canSpeak(tokens, who, words);
}

/** «О том, что порт закрыт, сообщили источники»: what stands between the words that lead to it and the verb. */
export const saidOfThat: FindCue = (tokens, index, _floor, words) => {
  if (!words.isWithoutArticles || !words.verbs.has(tokens[index]?.lower ?? '')) return undefined;
  // «…, ранее сообщал Корнев»
  let begins = index;
  while (isBetween(tokens[begins - 1], words) || words.time.has(tokens[begins - 1]?.lower ?? '')) begins--;
  if (tokens[begins - 1]?.text !== ',') return undefined;
  const [of = '', that, comma, what = ''] = tokens.map(({ lower }) => lower);
  const isLed = /^об?$/u.test(of) && that === 'том' && comma === ',' && words.that.has(what);
  const from = subjectFrom(tokens, index + 1, words);
  const mark = tokens.findIndex(({ kind }, at) => at >= from && kind === 'mark');
  const to = mark === -1 ? tokens.length : mark;
  const first = tokens[from];
  const isPlain = first?.kind === 'word' && !words.prepositions.has(first.lower);
  const named =
    nounPhraseAfter(tokens, from, tokens.length, words) ?? (isPlain && to > from ? { from, to } : undefined);
  const subject = isLed ? named : undefined;
  if (!subject || index < 6) return undefined;
  return cueWithObject(index, {
    subject,
    object: { from: 4, to: begins - 1 },
    clause: { from: begins, to: subject.to },
  });
};

/** « …, selon Ada Marsh, ambassadrice de la Norlande auprès de la Ligue »: what is set behind the source is of the source. */
export function withSourceAside(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, clause } = cue;
  const isSource = cue.kind === 'adjunct' && !cue.object && subject?.to === clause.to && clause.from > 0;
  if (!subject || !isSource || words.articles.size === 0 || words.verbSecond) return cue;
  const isAside = tokens[clause.to]?.text === ',' && isOffice(tokens[clause.to + 1], words);
  if (!isAside) return cue;
  const stop = tokens.findIndex(
    ({ text, kind }, at) => at > clause.to + 1 && (kind === 'quote' || /^[,.;:]$/.test(text)),
  );
  const to = stop === -1 ? tokens.length : stop;
  return { ...cue, subject: { from: subject.from, to }, clause: { from: clause.from, to } };
}

/** Words that begin a clause of its own, behind a comma. */
const opensClause = /^(?:где|куда|откуда|когда|хотя|поскольку|но|а|и|однако|зато)$/u;

/** Words within which another one is told to say something, behind „а“. */
const nearest = 8;

/** «Министр прибыл в город, где, по мнению Лунда, решится всё», «Договор, по мнению Лунда, устарел, а в Варне считают его верным»: what somebody thinks is the clause that this stands in. */
export function ofItsClause(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { from, to } = cue.clause;
  if (!words.isWithoutArticles || cue.kind !== 'adjunct' || cue.object || from < 2) return cue;
  const isSet = tokens[from - 1]?.text === ',' && tokens[to]?.text === ',';
  if (!isSet) return cue;
  const end = endOf(tokens, tokens.length, words);
  const isVerb = ({ lower }: Token) => words.verbs.has(lower);
  const isOther = (at: number) =>
    tokens[at]?.text === ',' &&
    /^(?:а|но|тогда|однако)$/u.test(tokens[at + 1]?.lower ?? '') &&
    tokens.slice(at + 2, at + 2 + nearest).some(isVerb);
  const other = tokens.findIndex((_, at) => at > to && at < end && isOther(at));
  const close = other === -1 ? end : other;
  if (opensClause.test(tokens[from - 2]?.lower ?? '') && tokens[from - 3]?.text === ',')
    return { ...cue, object: { from: to + 1, to: close } };
  const isFirst = !tokens.slice(0, from - 1).some((token) => token.kind !== 'word' || isVerb(token));
  // «Порт, по словам Лунда, закрыт»
  const isShort = from <= 4 && end - to <= 3;
  return isFirst && (other !== -1 || isShort) ? { ...cue, object: { from: 0, to: close } } : cue;
}
