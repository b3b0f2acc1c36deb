import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseBefore } from '../../text/noun-phrases.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import { contentEnd } from '../content/content-end.ts';
import { followsQuote } from '../cues/cue-context.ts';
import type { Cue } from '../cues/cue.ts';

/** « ha zanjado el tema manifestando que »: of a gerund whoever the sentence is about is the subject, and no noun in front of it. */
export function ofSentence(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { lower = '' } = tokens[cue.verb] ?? {};
  // « a mis en garde le Conseil en indiquant que »
  const isLed = words.articles.size > 0 && tokens[cue.verb - 1]?.lower === 'en' && lower.endsWith('ant');
  const isGerund = cue.kind === 'participle' && ((words.proDrop && /ndo(?:l[eoa]s?|se|nos)?$/u.test(lower)) || isLed);
  // « La tensión se elevó cuando Kern lanzó una advertencia, exigiéndole que »
  const when = isGerund
    ? tokens.findLastIndex((token, at) => at < cue.verb - 2 && /^(?:cuando|mientras|lorsque|quand)$/u.test(token.lower))
    : -1;
  const own =
    when > 0 && /^\p{Lu}/u.test(tokens[when + 1]?.text ?? '')
      ? nounPhraseBefore(tokens, nameEnd(tokens, when + 1), when + 1, words)
      : undefined;
  if (own && !cue.subject) return { ...cue, subject: own, isLoose: true };
  return isGerund && cue.subject && tokens[cue.subject.from - 1]?.text !== ','
    ? { ...cue, subject: undefined, clause: { from: cue.verb, to: cue.clause.to } }
    : cue;
}

/** Where words with capitals end. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (/^\p{Lu}/u.test(tokens[to]?.text ?? '')) to++;
  return to;
}

/** « Selon lui le port rouvrira »: behind a pronoun what is said begins without a comma. */
export function withPronounSource(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject } = cue;
  if (cue.kind !== 'adjunct' || cue.object || !subject || words.verbSecond || words.isWithoutArticles) return cue;
  const isPronoun = /^(?:lui|elle|eux|él|ella|ellos|ellas)$/u.test(tokens[subject.from]?.lower ?? '');
  const next = tokens[subject.from + 1];
  const isClause = next?.kind === 'word' && (words.determiners.has(next.lower) || words.pronouns.has(next.lower));
  if (!isPronoun || !isClause || cue.clause.from > 1) return cue;
  const to = subject.from + 1;
  return {
    ...cue,
    subject: { from: subject.from, to },
    clause: { from: cue.clause.from, to },
    object: { from: to, to: endOf(tokens) },
  };
}

/** « Aseguró mantener relaciones », « negó haber mentido »: an infinitive right behind a verb without a subject, or with one, is what is said. */
export function withBareInfinitive(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { to } = cue.clause;
  const { lower = '' } = tokens[to] ?? {};
  const isVerb = words.proDrop && cue.kind === 'verb' && !cue.object && to === cue.verb + 1;
  if (!isVerb || cue.subject || !/^\p{Ll}{2,}[aei]r(?:se)?$/u.test(lower) || tokens.length - to < 3) return cue;
  return { ...cue, object: { from: to, to: endOf(tokens) } };
}

function endOf(tokens: readonly Token[]): number {
  return tokens.findLastIndex(({ text }) => !/^[.!?…]$/.test(text)) + 1;
}

/** What begins a hearer. */
const hearer = /^(?:de[mr]|einem|einer|dies\p{L}+|journalisten|reportern)$/u;

/** „„…“, sagte Marsch dem Boten“, „…, sagte Marsch der Zeitung am Montag“: whom it was said to, behind a tag, is nothing that was said. */
export function withHearer(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { clause, subject, verb } = cue;
  const before = tokens[clause.from - 1];
  const isTag =
    words.verbSecond && cue.kind === 'verb' && !cue.object && clause.from === verb && subject?.to === clause.to;
  if (!isTag || !(before?.text === ',' || followsQuote(tokens, clause.from))) return cue;
  if (!hearer.test(tokens[clause.to]?.lower ?? '')) return cue;
  const to = tokens.findIndex(({ kind, text }, at) => at >= clause.to && kind === 'mark' && /^[,;:.!?]$/.test(text));
  const end = to === -1 ? tokens.length : to;
  const isPlain = tokens.slice(clause.to, end).every(({ lower, text }) => lower !== text || !words.verbs.has(lower));
  return isPlain && end - clause.to <= longest ? { ...cue, clause: { from: clause.from, to: end } } : cue;
}

/** Tokens that the adjuncts of a verb may have. */
const longest = 24;

/** „sagte am Montag nach dem Treffen in Varn unter ihrem Vorsitz, man müsse reden“: past adjuncts, to the comma that leads to what is said. */
export function pastGermanAdjuncts(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, clause, verb } = cue;
  const isFront =
    cue.kind === 'verb' && !cue.object && subject !== undefined && subject.to <= verb && clause.to === verb + 1;
  if (!words.commaLeads || !isFront) return cue;
  const { lower = '' } = tokens[clause.to] ?? {};
  const isPlace = words.prepositions.has(lower) && words.saidOf.get(tokens[verb]?.lower ?? '')?.has(lower) !== true;
  if (!isPlace && !words.adjuncts.has(lower) && !words.time.has(lower) && !hearer.test(lower)) return cue;
  const comma = tokens.findIndex(({ kind }, at) => at > clause.to && kind === 'mark');
  const said = tokens.slice(comma + 1);
  const isReported = words.isReported?.(said) === true || words.that.has(said[0]?.lower ?? '');
  const hasVerb = tokens
    .slice(clause.to, comma)
    .some((token) => words.verbs.has(token.lower) && !/^\p{Lu}/u.test(token.text));
  const isLed = tokens[comma]?.text === ',' && comma - clause.to <= longest && isReported && !hasVerb;
  const isSource = phraseAt(words.sources, tokens, comma + 1) !== undefined;
  if (!isLed || isSource) return cue;
  const from = words.that.has(said[0]?.lower ?? '') ? undefined : comma + 1;
  const object =
    from === undefined || tokens.slice(from).some(({ kind }) => kind === 'quote')
      ? undefined
      : { from, to: contentEnd(tokens, from, endOf(tokens), words, false, false) };
  return { ...cue, ...(object && { object }), clause: { from: clause.from, to: comma } };
}
