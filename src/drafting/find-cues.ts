import type { ReportingWords } from '../languages/reporting-words.ts';
import {
  followsQuote,
  isClosedQuote,
  isComplement,
  isHeadline,
  isMessage,
  isPlural,
  standsBehind,
  withAside,
} from './cue-context.ts';
import { officeOf } from './people.ts';
import { nounPhraseAfter, nounPhraseBefore, type Phrase } from './noun-phrases.ts';
import type { Token } from './sentences.ts';

/**
 * Words that say that somebody said something, with whose words they are where the sentence names it beside them.
 * `verb`: Ada Marsh said; `participle`: …, adding that; `source`: according to; `judging`: called it “…”.
 */
export interface Cue {
  kind: 'verb' | 'participle' | 'source' | 'judging';
  /** The words of the cue: the verb with what stands before it, as `went on to say`. */
  phrase: Phrase;
  /** The verb itself. */
  verb: number;
  subject?: Phrase | undefined;
  /** Everything that belongs to the cue and the speaker, and to neither side of them. */
  whole: Phrase;
}

/** Finds the cues of a sentence, from left to right. */
export function findCues(tokens: readonly Token[], words: ReportingWords): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const floor = cues.at(-1)?.whole.to ?? 0;
    const cue =
      sourceAt(tokens, index, words) ??
      quotedAs(tokens, index, words) ??
      participleAt(tokens, index, words) ??
      verbAt(tokens, index, floor, words);
    if (!cue) continue;
    cues.push(cue);
    index = Math.max(
      index,
      cue.phrase.to - 1,
      cue.kind === 'verb' && cue.subject && cue.subject.from > cue.verb ? cue.whole.to - 1 : 0,
    );
  }
  return cues;
}

function sourceAt(tokens: readonly Token[], index: number, words: ReportingWords): Cue | undefined {
  // "In her words, grain will pass": the owner is the speaker.
  const [lead, owner, noun] = tokens.slice(index, index + 3);
  const isOwn =
    words.owns.has(owner?.lower ?? '') &&
    words.ownSources.some(([before, behind]) => before === lead?.lower && behind === noun?.lower) &&
    !/^\p{L}/u.test(tokens[index + 3]?.text ?? '') &&
    tokens[index + 3] !== undefined;
  if (isOwn) {
    const phrase = { from: index, to: index + 3 };
    return { kind: 'source', phrase, verb: index, subject: { from: index + 1, to: index + 2 }, whole: phrase };
  }
  const said = asSaid(tokens, index, words);
  if (said) return said;
  const source = words.sources.find((phrase) => phrase.every((word, step) => tokens[index + step]?.lower === word));
  if (!source) return undefined;
  // A source of one word is one only where a phrase begins: German "so", French "selon".
  const before = tokens[index - 1];
  if (source.length === 1 && before && before.kind !== 'quote' && !/^[,—–]$/.test(before.text)) return undefined;
  const phrase = { from: index, to: index + source.length };
  const subject = sourcePhrase(tokens, phrase.to, words);
  return subject && { kind: 'source', phrase, verb: index, subject, whole: { from: index, to: subject.to } };
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
  const verb = tokens.findIndex(({ lower }, place) => place > index && place < end && words.verbs.has(lower));
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
  const subject = left?.from === index + 1 ? left : right;
  if (!subject) return undefined;
  return { kind: 'source', phrase: { from, to: behind }, verb, subject, whole: { from: index, to: end } };
}

/** "The agency quoted Marsh as saying", "Marsh was quoted by the agency as saying": the words are hers. */
function quotedAs(tokens: readonly Token[], index: number, words: ReportingWords): Cue | undefined {
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
  const isPassive = words.passive.has(tokens[index - 1]?.lower ?? '');
  const left = nounPhraseBefore(tokens, isPassive ? index - 1 : index, 0, words);
  const subject = isPassive ? left : { from: index + 1, to: as };
  if (!subject || subject.from === subject.to) return undefined;
  return { kind: 'verb', phrase, verb: as + 1, subject, whole: { from: left?.from ?? index, to: as + 2 } };
}

/** Whoever a source phrase names, up to the comma; asides that describe are taken in. */
function sourcePhrase(tokens: readonly Token[], from: number, words: ReportingWords): Phrase | undefined {
  let to = from;
  const isEnd = (token: Token | undefined) =>
    token === undefined || /^[,;:.!?…—–]$/.test(token.text) || (token.kind === 'quote' && token.end - token.start > 40);
  while (to < tokens.length && !isEnd(tokens[to])) {
    // German puts the verb right behind its source: "Laut Marsh hat".
    if (words.commaLeads && to > from && words.breaks.has(tokens[to]?.lower ?? '')) break;
    const isBehindName =
      to > from && /^\p{Lu}/u.test(tokens[to - 1]?.text ?? '') && /^\p{Ll}/u.test(tokens[to]?.text ?? '');
    const { lower: own = '' } = tokens[to] ?? {};
    const goesOn =
      words.links.has(own) || words.prepositions.has(own) || words.determiners.has(own) || words.and.has(own);
    if (words.commaLeads && isBehindName && !goesOn) break;
    if (to > from && words.conjunctions.has(tokens[to]?.lower ?? '') && tokens[to]?.lower !== 'and') break;
    to++;
  }
  if (to === from) return undefined;
  const close = tokens.findIndex((token, index) => index > to && token.text === ',');
  const next = tokens[to + 1];
  const describes = next !== undefined && /^(?:a|an|the|who|whose|which)$/.test(next.lower);
  // "According to Marsh's spokeswoman, Nora Quill, the talks": an office, and then who holds it.
  const isOffice = tokens.slice(from, to).some(({ lower }) => words.offices.has(lower));
  const isNamed = isOffice && /^\p{Lu}/u.test(next?.text ?? '');
  if (tokens[to]?.text === ',' && isNamed && close > 0 && close - to <= 6) to = close;
  else if (tokens[to]?.text === ',' && describes && close > 0 && close - to <= 14 && from > 3) to = close;
  return { from, to };
}

function participleAt(tokens: readonly Token[], index: number, words: ReportingWords): Cue | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word' || !words.participles.has(token.lower) || words.verbs.has(token.lower)) return undefined;
  const before = tokens[index - 1];
  let from = index;
  while (from > 0 && isBetween(tokens[from - 1], words)) from--;
  const lead = tokens[from - 1];
  if (from === 0 || !before) return undefined;
  if (
    lead &&
    (words.determiners.has(lead.lower) || (words.passive.has(lead.lower) && !words.passive.has(before.lower)))
  )
    return undefined;
  // "is saying that" is a verb; ", saying that" and "by saying that" go on.
  if (lead && words.passive.has(lead.lower)) {
    const subject = nounPhraseBefore(tokens, from - 1, 0, words);
    const phrase = { from: from - 1, to: index + 1 };
    return (
      subject && {
        kind: kindOf(token, words),
        phrase,
        verb: index,
        subject,
        whole: { from: subject.from, to: index + 1 },
      }
    );
  }
  const starts =
    lead &&
    (/^[,—–]$|^--$/.test(lead.text) ||
      lead.kind === 'quote' ||
      words.verbs.has(lead.text) ||
      /^(?:by|as|while|and|before|after)$/.test(lead.lower));
  if (!starts && !isComplement(tokens, index + 1, words)) return undefined;
  const phrase = { from: index, to: index + 1 };
  const own = starts ? undefined : nounPhraseBefore(tokens, from, 0, words);
  if (own && !isMessage(tokens.slice(own.from, own.to), words)) {
    return { kind: 'participle', phrase, verb: index, subject: own, whole: { from: own.from, to: index + 1 } };
  }
  return {
    kind: 'participle',
    phrase,
    verb: index,
    whole: { from: lead && /^[,—–]$/.test(lead.text) ? from - 1 : from, to: index + 1 },
  };
}

function kindOf(token: Token, words: ReportingWords): 'verb' | 'judging' {
  const isJudging = words.judging.has(token.lower) && !words.verbs.has(token.lower);
  return isJudging ? 'judging' : 'verb';
}

function isBetween(token: Token | undefined, words: ReportingWords): boolean {
  if (token?.kind !== 'word') return false;
  return words.between.has(token.lower) || (words.adverb?.test(token.lower) === true && !/^\p{Lu}/u.test(token.text));
}

function verbAt(tokens: readonly Token[], index: number, floor: number, words: ReportingWords): Cue | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word' || (index > 0 && /^\p{Lu}/u.test(token.text) && !isHeadline(tokens))) return undefined;
  const isVerb = words.verbs.has(token.lower);
  if (!isVerb && !words.judging.has(token.lower)) return tagOf(tokens, index, words);
  let from = index;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const isDoubtful = words.doubtful.has(token.lower);
  // "went on to say": the verb that goes on carries the other.
  const goesOn = words.goesOn.find((phrase) =>
    phrase.every((word, step) => tokens[index - phrase.length + step]?.lower === word),
  );
  if (goesOn) from = index - goesOn.length;
  else if (
    before &&
    ((words.determiners.has(before.lower) && !words.pronouns.has(before.lower) && !words.counts.has(before.lower)) ||
      words.prepositions.has(before.lower))
  )
    return undefined;
  // "Marsh's comments", "Marsh's proposed toll": no verb, unless the sign is short for "has".
  const isOwned = before !== undefined && /^['’]s$/.test(before.lower) && !isShort(tokens[index - 2], words);
  if (isOwned && (isDoubtful || !isComplement(tokens, index + 1, words))) return undefined;
  if (isNoun(tokens, index, words)) return undefined;
  const idiom = words.idioms.get(token.lower);
  if (idiom && tokens.slice(index + 1, index + 6).some(({ lower }) => idiom.has(lower))) return undefined;
  const particles = words.phrasal.get(token.lower);
  const hasParticle = particles !== undefined && next !== undefined && particles.has(next.lower);
  if (isVerb && particles && !hasParticle) return partedVerb(tokens, index, particles, words);
  while (from > 0 && isBetween(tokens[from - 1], words)) from--;
  const lead = tokens[from - 1];
  if (lead && words.passive.has(lead.lower)) return undefined;
  if (lead && words.infinitive.has(lead.lower)) return undefined;

  const kind = isVerb ? 'verb' : 'judging';
  const phrase = { from, to: index + 1 };
  const behind =
    words.hearers.has(token.lower) && !followsQuote(tokens, from)
      ? undefined
      : nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), tokens.length, words);
  const between = lead?.kind === 'quote' ? undefined : betweenQuoteAnd(tokens, from, floor, words);
  const isSecond = words.verbSecond && behind !== undefined && opensSentence(tokens, from, words);
  const isInverted =
    isSecond ||
    (!between &&
      behind !== undefined &&
      lead?.text === ',' &&
      !isDoubtful &&
      kind === 'verb' &&
      canSpeak(tokens, behind, words) &&
      standsBehind(tokens, behind, words));
  const left =
    lead?.kind === 'quote' || isInverted
      ? undefined
      : (between ?? nounPhraseBefore(tokens, subjectEnd(tokens, from, words), floor, words));
  // "marching through the streets chanted": what a preposition leads is nobody; the subject stands further in front.
  const isPlace =
    left !== undefined &&
    words.prepositions.has(tokens[left.from - 1]?.lower ?? '') &&
    tokens
      .slice(left.from, left.to)
      .every(({ text, lower }) => !/^\p{Lu}/u.test(text) && !words.pronouns.has(lower) && !words.offices.has(lower));
  if (left && isPlace && isComplement(tokens, index + 1, words))
    return { kind, phrase, verb: index, whole: { from: left.from - 1, to: index + 1 } };
  const isTag = left ? followsQuote(tokens, withAuxiliary(tokens, left.from, words)) : false;
  const right = left ? undefined : behind;
  const isCoordinate =
    !left &&
    !isInverted &&
    lead !== undefined &&
    (words.conjunctions.has(lead.lower) || (lead.text === ',' && !followsQuote(tokens, from)));
  if (left) {
    const last = tokens[left.to - 1];
    if (words.plurals && !goesOn && words.plainForms.has(token.lower) && last && !isPlural(tokens, left, words))
      return undefined;
    if (!isTag && next && words.pastTense?.test(token.lower) && words.afterPassive.has(next.lower)) return undefined;
    if (hasParticle) {
      return {
        kind: 'verb',
        phrase: { from, to: index + 2 },
        verb: index,
        subject: left,
        whole: { from: left.from, to: index + 2 },
      };
    }
    if (isDoubtful && !isTag && !isComplement(tokens, index + 1, words)) return undefined;
    return {
      kind,
      phrase,
      verb: index,
      subject: left,
      whole: { from: withAuxiliary(tokens, left.from, words), to: index + 1 },
    };
  }
  if (isCoordinate) {
    if (isDoubtful && !isComplement(tokens, index + 1, words)) return undefined;
    return { kind, phrase, verb: index, whole: { from, to: index + 1 } };
  }
  // The speaker stands behind: “…”, said Ada Marsh.
  const isJudged = kind === 'judging' && !(right && followsQuote(tokens, from) && canSpeak(tokens, right, words));
  if (!right || isJudged) {
    return followsQuote(tokens, from) && !isDoubtful
      ? { kind, phrase, verb: index, whole: { from, to: index + 1 } }
      : undefined;
  }
  if (!followsQuote(tokens, from) && lead?.text !== ',' && !isSecond) return undefined;
  return {
    kind,
    phrase,
    verb: index,
    subject: withAside(tokens, right, words),
    whole: { from, to: withAside(tokens, right, words).to },
  };
}

/** Whether a place, a time or another opener, and nothing else, stands between a verb and the beginning of its sentence. */
function opensSentence(tokens: readonly Token[], verb: number, words: ReportingWords): boolean {
  const [first] = tokens;
  if (verb === 0 || verb > 10 || !first) return false;
  const opens = words.prepositions.has(first.lower) || words.openers.has(first.lower) || words.time.has(first.lower);
  return (
    opens &&
    tokens.slice(0, verb).every(({ kind, lower }) => kind !== 'mark' && kind !== 'quote' && !words.breaks.has(lower))
  );
}

/** "Об этом заявила Marsh.": the cue and the speaker of what the sentence before says. */
export function refersBack(
  tokens: readonly Token[],
  words: ReportingWords,
): { phrase: Phrase; subject: Phrase } | undefined {
  const lead = words.refersBack.find((phrase) => phrase.every((word, index) => tokens[index]?.lower === word));
  if (!lead) return undefined;
  const verb = tokens.findIndex(
    ({ lower }, index) => index >= lead.length && index <= lead.length + 3 && words.verbs.has(lower),
  );
  if (verb === -1) return undefined;
  const subject = nounPhraseAfter(tokens, subjectFrom(tokens, verb + 1, words), tokens.length, words);
  return subject && { phrase: { from: verb, to: verb + 1 }, subject: withAside(tokens, subject, words) };
}

/** Where the subject behind a verb begins, past a time or a place that stands in front of it. */
function subjectFrom(tokens: readonly Token[], start: number, words: ReportingWords): number {
  if (!words.subjectMayWait) return start;
  const isTime = (token: Token | undefined) => token !== undefined && words.time.has(token.lower);
  let at = start;
  for (let step = 0; step < 3; step++) {
    const first = tokens[at];
    if (first?.kind !== 'word') break;
    let to = at;
    if (words.determiners.has(first.lower) && isTime(tokens[at + 1])) to++;
    else if (words.adjuncts.has(first.lower)) {
      to++;
      while (words.determiners.has(tokens[to]?.lower ?? '')) to++;
      // A place or a paper has a name; "avec la presse" can be followed by anything.
      while (/^\p{Lu}/u.test(tokens[to]?.text ?? '') || isTime(tokens[to]) || tokens[to]?.kind === 'number') to++;
      // "сообщили в министерстве": a body in a place speaks itself.
      if (words.isWithoutArticles && words.bodies.has(tokens[at + 1]?.lower ?? '')) return at + 1;
      // "a la prensa", « aux journalistes »: one noun, and then the subject.
      const isNoun =
        tokens[to]?.kind === 'word' &&
        !words.prepositions.has(tokens[to]?.lower ?? '') &&
        !words.breaks.has(tokens[to]?.lower ?? '');
      if (
        to <= at + 2 &&
        isNoun &&
        !/^\p{Lu}/u.test(tokens[to]?.text ?? '') &&
        !/^\p{Lu}/u.test(tokens[to - 1]?.text ?? '')
      )
        to++;
      if (to === at + 1) break;
    }
    while (isTime(tokens[to]) || (to > at && tokens[to]?.kind === 'number')) to++;
    if (to === at) break;
    at = to;
  }
  const next = tokens[at];
  const isSubject =
    next?.kind === 'word' &&
    (words.determiners.has(next.lower) ||
      words.titles.has(next.lower) ||
      officeOf(next.lower, words) !== undefined ||
      /^\p{Lu}/u.test(next.text));
  return isSubject ? at : start;
}

/** A verb whose particle stands at the end, with its subject between: German „…“, teilte Marsh am Montag mit. */
function partedVerb(
  tokens: readonly Token[],
  index: number,
  particles: ReadonlySet<string>,
  words: ReportingWords,
): Cue | undefined {
  if (!words.verbSecond) return undefined;
  const particle = tokens.findIndex(
    ({ lower }, place) =>
      place > index && place <= index + 16 && particles.has(lower) && !/^\p{L}/u.test(tokens[place + 1]?.text ?? ''),
  );
  const before = tokens[index - 1];
  if (particle === -1 || !before || !(before.text === ',' || followsQuote(tokens, index))) return undefined;
  const subject = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), particle, words);
  return (
    subject && {
      kind: 'verb',
      phrase: { from: index, to: index + 1 },
      verb: index,
      subject,
      whole: { from: index, to: particle + 1 },
    }
  );
}

/** Whether "'s" behind a word is short for "is" or "has". */
function isShort(token: Token | undefined, words: ReportingWords): boolean {
  return (
    token !== undefined &&
    (words.pronouns.has(token.lower) || words.relatives.has(token.lower) || words.that.has(token.lower))
  );
}

/** Whether a form that can be a noun is one here: "Marsh's attacks", "their phone calls for", "the protests demands". */
function isNoun(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const token = tokens[index];
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (!token || !before || !words.nounLike.has(token.lower)) return false;
  if (words.phrasal.get(token.lower)?.has(next?.lower ?? '') === true) return false;
  if (isComplement(tokens, index + 1, words) && !/^['’]s$/.test(before.lower)) return false;
  if (/^['’]s$/.test(before.lower)) return !words.pronouns.has(tokens[index - 2]?.lower ?? '');
  // "the United States", "her recovered emails"
  if (words.compounds.has(`${before.lower} ${token.lower}`)) return true;
  const second = tokens[index - 2]?.lower ?? '';
  const isDescribed = words.pastTense?.test(before.lower) === true || words.adverb?.test(before.lower) === true;
  if (words.owns.has(before.lower) || (isDescribed && (words.owns.has(second) || words.definites.has(second))))
    return true;
  const isPlural = words.plurals?.test(before.lower) === true && !/^\p{Lu}/u.test(before.text);
  if (isPlural && words.plurals?.test(token.lower) === true) return true;
  const isTag =
    next !== undefined && /^[.,]$/.test(next.text) && tokens.slice(0, index).some(({ kind }) => kind === 'quote');
  return next !== undefined && !isTag && (words.prepositions.has(next.lower) || next.kind === 'mark');
}

/** Where the subject in front of a verb ends, before a time that stands between them: "Marsh on Tuesday accused". */
function subjectEnd(tokens: readonly Token[], end: number, words: ReportingWords): number {
  let from = end;
  while (from > 1 && (words.time.has(tokens[from - 1]?.lower ?? '') || tokens[from - 1]?.kind === 'number')) from--;
  if (from === end || !/^\p{Lu}|^\d/u.test(tokens[end - 1]?.text ?? '')) return end;
  if (words.adjuncts.has(tokens[from - 1]?.lower ?? '')) from--;
  const before = tokens[from - 1];
  const isSubject = before?.kind === 'word' || /^[,)]$/.test(before?.text ?? '');
  return isSubject && !words.prepositions.has(before?.lower ?? '') ? from : end;
}

/** Whether a phrase can be somebody: a name, a pronoun, an office, a body, several; "a role in the plot" is nobody. */
function canSpeak(tokens: readonly Token[], phrase: Phrase, words: ReportingWords): boolean {
  const own = tokens.slice(phrase.from, phrase.to);
  return own.some(
    ({ text, lower }) =>
      /^\p{Lu}/u.test(text) ||
      words.pronouns.has(lower) ||
      words.offices.has(lower) ||
      words.bodies.has(lower) ||
      words.messages.has(lower) ||
      (words.plurals?.test(lower) ?? false),
  );
}

/** An auxiliary in front of a pronoun belongs to the verb behind it: French « a-t-il dit ». */
function withAuxiliary(tokens: readonly Token[], from: number, words: ReportingWords): number {
  const isJoined = tokens[from]?.text.startsWith('-') ?? false;
  return isJoined && isBetween(tokens[from - 1], words) ? from - 1 : from;
}

/** A speaker who stands between a quotation and the verb, with whatever is said of them: “…,” Ada Marsh, who knows, said. */
function betweenQuoteAnd(
  tokens: readonly Token[],
  end: number,
  floor: number,
  words: ReportingWords,
): Phrase | undefined {
  let from = end;
  while (from > floor && tokens[from - 1]?.kind !== 'quote') {
    const { lower } = tokens[from - 1] ?? { lower: '' };
    if (words.verbs.has(lower) && !words.doubtful.has(lower)) return undefined;
    from--;
  }
  if (from === floor && tokens[from - 1]?.kind !== 'quote') return undefined;
  const quote = tokens[from - 1];
  if (from === end || end - from > 45 || !quote || !isClosedQuote(quote)) return undefined;
  while (from < end && tokens[from]?.kind === 'mark') from++;
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (
    first?.kind !== 'word' ||
    words.conjunctions.has(first.lower) ||
    words.prepositions.has(first.lower) ||
    words.subordinators.has(first.lower)
  )
    return undefined;
  const isName = /^\p{Lu}/u.test(first.text) || words.determiners.has(first.lower) || words.pronouns.has(first.lower);
  if (!isName && !/^\p{Lu}/u.test(second?.text ?? '') && !words.offices.has(first.lower)) return undefined;
  if (words.participles.has(first.lower)) return undefined;
  return { from, to: end };
}

/** A verb that no list has, where only a verb of saying can stand: “…,” Ada Marsh scolded. */
function tagOf(tokens: readonly Token[], index: number, words: ReportingWords): Cue | undefined {
  const token = tokens[index];
  if (!token || !words.pastTense?.test(token.lower) || /^\p{Lu}/u.test(token.text)) return undefined;
  let from = index;
  while (from > 0 && isBetween(tokens[from - 1], words)) from--;
  const phrase = { from, to: index + 1 };
  const before = tokens[from - 1];
  const next = tokens[index + 1];
  if (before && words.passive.has(before.lower)) return undefined;
  if (
    before &&
    (before.kind === 'quote' ? isClosedQuote(before) : before.text === ',' && tokens[from - 2]?.kind === 'quote')
  ) {
    const right = nounPhraseAfter(tokens, index + 1, tokens.length, words);
    if (!right || !next || (!/^\p{Lu}/u.test(next.text) && !words.determiners.has(next.lower))) return undefined;
    const subject = withAside(tokens, right, words);
    return { kind: 'verb', phrase, verb: index, subject, whole: { from, to: subject.to } };
  }
  const left = betweenQuoteAnd(tokens, from, 0, words);
  const isClause = tokens
    .slice(left?.from, left?.to)
    .some(({ lower }) => words.breaks.has(lower) || words.verbs.has(lower));
  if (!left || left.to - left.from > 12 || isClause) return undefined;
  return { kind: 'verb', phrase, verb: index, subject: left, whole: { from: left.from, to: index + 1 } };
}
