import type { ReportingWords } from '../../../../languages/reporting/reporting-words.ts';
import { phraseAt } from '../../../text/phrase-at.ts';
import type { Token } from '../../../text/sentences.ts';
import { contentEnd, endOf } from '../../content/content-end.ts';
import { followsQuote } from '../../cues/cue-context.ts';
import type { Cue, FindCue } from '../../cues/cue.ts';
import { opensSentence } from './front-field.ts';
import { firstPhrase } from '../../../text/first-phrase.ts';

/** „beklagte, in Norland würde niemand gehört“: behind its comma what is told by its mood begins, with a place as with any word. */
export function toMood(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, clause } = cue;
  const before = tokens[clause.from - 1];
  // „Auf die Frage, ob das so sei, sagte der Minister, darüber entscheide der Rat“
  const isTag =
    before !== undefined &&
    (before.text === ',' || followsQuote(tokens, clause.from)) &&
    !opensSentence(tokens, clause.from, words);
  const [comma, first] = tokens.slice(clause.to, clause.to + 2);
  const { lower: lead = '' } = first ?? {};
  const isArticle = words.determiners.has(lead);
  const isLed = cue.kind === 'verb' && !cue.object && subject !== undefined && !isTag && comma?.text === ',';
  if (!words.verbSecond || !isLed || words.that.has(lead) || phraseAt(words.sources, tokens, clause.to + 1)) return cue;
  const from = clause.to + 1;
  const next = tokens.findIndex(({ text }, at) => at > from && /^[,;:.!?]$/.test(text));
  const own = tokens.slice(from, next === -1 ? undefined : next);
  // „mahnte, die letzten Tage hätten gezeigt“: with its verb inside it is no relative clause.
  const isInside =
    own.slice(2, -1).some(({ lower }) => words.reportedMood.has(lower)) &&
    !words.reportedMood.has(own.at(-1)?.lower ?? '');
  if (words.isReported?.(own) !== true || (isArticle && !isInside)) return cue;
  return {
    ...cue,
    object: { from, to: contentEnd(tokens, from, endOf(tokens, tokens.length, words), words, false, false) },
  };
}

/** „fordern ein Ende: „Es reicht“, so Marsch“: in front of a colon what is demanded ends, where the quotation behind it has a tag of its own. */
export function untilOwnTag(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { clause } = cue;
  const isPlain =
    words.verbSecond &&
    !cue.object &&
    clause.to === cue.verb + 1 &&
    words.performing.has(tokens[cue.verb]?.lower ?? '');
  const colon = isPlain ? tokens.findIndex(({ text }, at) => at > clause.to + 1 && text === ':') : -1;
  const [quote, mark, tag] = tokens.slice(colon + 1, colon + 4);
  const isTag = tag !== undefined && (tag.lower === 'so' || words.verbs.has(tag.lower));
  if (colon === -1 || quote?.kind !== 'quote' || mark?.text !== ',' || !isTag) return cue;
  return { ...cue, object: { from: clause.to, to: colon } };
}

/** „…“, so Marsch abschließend: adverbs between the name and the end of the sentence are no words of hers. */
export function pastLastAdverb(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { clause, subject } = cue;
  if (!words.verbSecond || cue.kind !== 'adjunct' || subject?.to !== clause.to || clause.from === 0) return cue;
  let to = clause.to;
  // „…“, hieß es aus Kreisen angesichts des Streits; „…“, so Marsch unter Verweis darauf, dass: behind a quotation the rest is told.
  const next = tokens[to];
  const isBehind = followsQuote(tokens, clause.from) || tokens[clause.from - 1]?.text === ',';
  const isLed = next?.kind === 'word' && words.prepositions.has(next.lower) && isBehind;
  if (isLed && !tokens.slice(to).some(({ kind, text }) => kind === 'quote' || text === ':'))
    return { ...cue, clause: { from: clause.from, to: tokens.length } };
  while (
    tokens[to]?.kind === 'word' &&
    (words.openers.has(tokens[to]?.lower ?? '') || words.between.has(tokens[to]?.lower ?? ''))
  )
    to++;
  const isEnd = to > clause.to && /^[.!?…,:]$/.test(tokens[to]?.text ?? '.');
  return isEnd ? { ...cue, clause: { from: clause.from, to } } : cue;
}

/** Nouns for what somebody says with what they do. */
const said = /^(?:vorwurf|begründung|argument|hinweis|warnung|forderung|behauptung|ankündigung|drohung|erklärung)$/u;

/** „hatte die Gespräche mit dem Vorwurf abgebrochen, Norland halte sich nicht daran“: what is told by its mood, or with "that", behind a noun for it. */
export const saidWithDeed: FindCue = (tokens, index, floor, words) => {
  const isLead = words.verbSecond && tokens[index]?.lower === 'mit' && /^de[mr]$/u.test(tokens[index + 1]?.lower ?? '');
  if (!isLead || floor > 0 || !said.test(tokens[index + 2]?.lower ?? '')) return undefined;
  const comma = tokens.findIndex(({ kind }, at) => at > index && kind !== 'word');
  if (tokens[comma]?.text !== ',' || comma - index > 6) return undefined;
  const behind = tokens.slice(comma + 1);
  const isTold = words.that.has(behind[0]?.lower ?? '') || words.isReported?.(behind) === true;
  const subject = isTold ? firstPhrase(tokens.slice(0, index), words) : undefined;
  const object = {
    from: comma + 1,
    to: contentEnd(tokens, comma + 1, endOf(tokens, tokens.length, words), words, false, false),
  };
  const phrase = { from: index, to: index + 3 };
  return (
    subject && {
      kind: 'verb',
      phrase,
      verb: index + 2,
      subject,
      isLoose: true,
      object,
      clause: { from: subject.from, to: comma + 1 },
    }
  );
};

/** „Zu den Themen gehörten demnach die Gebühren“: behind what somebody said, said by the same. */
export const saidThereafter: FindCue = (tokens, index, floor, words) => {
  if (!words.verbSecond || tokens[index]?.lower !== 'demnach' || floor > 0) return undefined;
  const isAlone = tokens.every(({ kind, lower }, at) => kind !== 'quote' && (at === index || !words.verbs.has(lower)));
  if (!isAlone || index === 0) return undefined;
  const phrase = { from: index, to: index + 1 };
  return {
    kind: 'verb',
    phrase,
    verb: index,
    subject: phrase,
    object: { from: 0, to: endOf(tokens, tokens.length, words) },
    clause: phrase,
  };
};

/** Auxiliaries in the mood of what is reported. */
const helper = /^(?:habe|hätten?|sei(?:en)?|würden?|werde)$/u;

/** Verbs that an infinitive stands with. */
const modal = /^(?:woll|will|konn|kann|könn|soll|möcht|mag|dürf|darf|muss|müss|musst)(?:en|te|ten|e)?$/u;

/** What is only kept to. */
const heldOn = /^h(?:[aä]lt|alte|alten|ielt|ielten) (?:an|am|daran)$/u;

/** „Dabei hätten sie für Ruhe plädiert“, „der für frei erklärten Häfen“, „Dies sagte Marsch“: a participle at the end of its clause, or in front of its noun, introduces nothing. */
export function noFinite(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  const ofNothing = { ...cue, object: { from: verb, to: verb } };
  // „Er findet, so könne man nicht arbeiten“
  const isManner =
    cue.kind === 'adjunct' && tokens[verb]?.lower === 'so' && words.reportedMood.has(tokens[verb + 1]?.lower ?? '');
  if (isManner) return ofNothing;
  // „hielten an ihrer Politik fest“
  if (heldOn.test(`${tokens[verb]?.lower ?? ''} ${tokens[verb + 1]?.lower ?? ''}`)) return ofNothing;
  if (!words.verbSecond || cue.object || cue.kind === 'adjunct' || !subject || subject.to > verb) return cue;
  const [before, own, next, second] = tokens.slice(verb - 1, verb + 3);
  const begins = tokens.findLastIndex(({ kind }, at) => at < verb && kind !== 'word' && kind !== 'number') + 1;
  const isHelped = tokens.slice(begins, verb).some(({ lower }) => helper.test(lower));
  const isEnd = next === undefined || next.kind === 'mark' || words.and.has(next.lower);
  if (isHelped && isEnd && own?.lower.endsWith('t')) return ofNothing;
  // „wollte man weder bestätigen noch dementieren“, „…, der Härte gegen Norland fordert“: at the end of a clause that another verb governs.
  const isGoverned = tokens.slice(begins, verb).some(({ lower }) => modal.test(lower)) && own?.lower.endsWith('en');
  const isOfPlace =
    begins > 0 && words.prepositions.has(tokens[subject.from - 1]?.lower ?? '') && next?.kind === 'mark';
  // „die Republik verteidigen zu wollen“
  const isInfinitive = next?.lower === 'zu' && own?.lower.endsWith('en') && modal.test(second?.lower ?? '');
  if (isInfinitive) return ofNothing;
  const isUttered = own?.lower.startsWith('äußer') === true && words.reflexives.has(next?.lower ?? '');
  if (
    isUttered &&
    !tokens.slice(verb).some(({ kind, text, lower }) => kind === 'quote' || text === ':' || words.that.has(lower))
  )
    return ofNothing;
  const isAs = subject.from === 0 && subject.to === 1 && words.asWords.has(tokens[0]?.lower ?? '');
  if ((isEnd && (isGoverned || isOfPlace)) || isAs || (isGoverned && next?.lower === 'noch')) return ofNothing;
  const isHeldFor = tokens[verb - 2]?.lower === 'für' && /^\p{Ll}/u.test(before?.text ?? '');
  const isBehindAdjective =
    isHeldFor || (before?.kind === 'word' && /^\p{Ll}{4,}(?:t|en|ig|lich)$/u.test(before.text) && subject.to === verb);
  const isBeforeNoun =
    /^\p{Lu}/u.test(next?.text ?? '') || (/^\p{Ll}+en$/u.test(next?.text ?? '') && /^\p{Lu}/u.test(second?.text ?? ''));
  if (isBehindAdjective && isBeforeNoun && own?.lower.endsWith('ten') === true) return ofNothing;
  return subject.from === 0 && subject.to === 1 && /^(?:dies|das)$/u.test(tokens[0]?.lower ?? '') ? ofNothing : cue;
}

/** „laut Ministerin Ada Marsch (NLP) kein Bruch“: who is named ends with the bracket of a party. */
export function withParty(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, clause } = cue;
  if (!words.verbSecond || cue.kind !== 'adjunct' || !subject) return cue;
  const open = tokens.findIndex(({ text }, at) => at > subject.from && at <= subject.to && text === '(');
  const close = open === -1 ? -1 : open + 2;
  if (close === -1 || tokens[close]?.text !== ')') return cue;
  return { ...cue, subject: { from: subject.from, to: open }, clause: { from: clause.from, to: close + 1 } };
}

/** „Von der Marsch betonte“, „erklärte von der Marsch weiter“: a last name begins with its particles. */
export function withParticles(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  if (!words.verbSecond || cue.kind === 'participle') return cue;
  const end = (at: number) => words.officePhraseEnd?.(tokens, at);
  const front = subject
    ? [subject.from - 1, subject.from - 2].find((at) => at >= 0 && end(at) === subject.to)
    : undefined;
  if (subject && front !== undefined)
    return {
      ...cue,
      subject: { from: front, to: subject.to },
      clause: { ...cue.clause, from: Math.min(front, cue.clause.from) },
    };
  const behind = tokens[verb - 1]?.text === ',' ? end(verb + 1) : undefined;
  if (behind === undefined || cue.object || subject?.from === verb + 1) return cue;
  const isLast = !tokens.slice(behind).some(({ kind, lower }) => kind === 'quote' || words.that.has(lower));
  return isLast
    ? {
        ...cue,
        subject: { from: verb + 1, to: behind },
        object: { from: 0, to: verb - 1 },
        clause: { from: verb, to: tokens.length },
      }
    : cue;
}

/** „Kritik kam auch: Der Hafen dürfe nicht schließen, forderte Marsch“: behind a colon what is told by its mood begins. */
export function behindItsColon(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  const isTag = words.verbSecond && cue.kind === 'verb' && !cue.object && subject !== undefined && subject.from > verb;
  if (!isTag || tokens[verb - 1]?.text !== ',') return cue;
  const colon = tokens.findLastIndex(({ text }, at) => at < verb - 3 && text === ':');
  const said = tokens.slice(colon + 1, verb - 1);
  const isPlain = colon > 1 && said.every(({ kind }) => kind !== 'quote') && words.isReported?.(said) === true;
  return isPlain ? { ...cue, object: { from: colon + 1, to: verb - 1 } } : cue;
}

/** „Dem Magazin „Bote“ sagte Marsch: „…““: whom it was said to stands in front, and the words behind the colon. */
export function pastHearerInFront(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  const isFront =
    words.verbSecond && cue.kind === 'verb' && !cue.object && /^(?:dem|der|den)$/u.test(tokens[0]?.lower ?? '');
  const front = tokens.slice(0, verb);
  const isPaper = front.length <= 7 && front.some(({ kind, text }) => kind === 'quote' && text.length < longestPaper);
  if (!isFront || !isPaper || subject?.from !== verb + 1) return cue;
  const colon = subject.to;
  if (tokens[colon]?.text !== ':' || tokens[colon + 1]?.kind !== 'quote') return cue;
  const end = endOf(tokens, tokens.length, words);
  return { ...cue, object: { from: colon + 1, to: contentEnd(tokens, colon + 1, end, words, false, false) } };
}

/** Signs of the name of a paper. */
const longestPaper = 30;
