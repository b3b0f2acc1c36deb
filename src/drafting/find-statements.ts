import type { ReportingWords } from '../languages/reporting-words.ts';
import { isHeadline } from './cue-context.ts';
import { findCues, refersBack, type Cue } from './find-cues.ts';
import { isSaid } from './loose-quotes.ts';
import { firstPhrase, stretchOf, type Phrase } from './noun-phrases.ts';
import { findParagraphs, type Stretch } from './paragraphs.ts';
import { findQuotedRuns } from './quoted-runs.ts';
import { beginningOf, contentOf } from './said-words.ts';
import { findSentences, type Sentence, type Token } from './sentences.ts';

/** A statement of a report, by places in its text: UTF-16 offsets, end exclusive. */
export interface FoundStatement extends Stretch {
  /** The words, without a cue that interrupts them. */
  parts: [start: number, end: number][];
  kind: 'direct' | 'mixed' | 'indirect';
  /** The speaker as the report names them here. */
  speaker?: string;
  speakerStart?: number;
  speakerEnd?: number;
  /** Who that is, by the fullest name that the report or the collection has. */
  entity?: string;
  cue?: string;
  cueStart?: number;
  cueEnd?: number;
  /** From 0 to 1, how sure the speaker is; see docs/drafting.md for what it was measured at. */
  confidence: number;
}

/** A statement while the report is being read. */
export interface Utterance {
  parts: Stretch[];
  kind: FoundStatement['kind'];
  speaker?: Stretch | undefined;
  cue?: Stretch | undefined;
  /** How the speaker was found. */
  by: 'cue' | 'carried' | 'free';
  paragraph: number;
  sentence: Sentence;
  /** Whether a quotation that follows at once goes on with it. */
  isOpen: boolean;
  /** The last sentence that it took in. */
  goesOn?: Sentence;
}

/** Reads the statements of a text, in order; whose they are by the mention beside them only. */
export function findUtterances(
  text: string,
  words: ReportingWords,
  paragraphs: readonly Stretch[] = findParagraphs(text),
): { utterances: Utterance[]; sentences: Sentence[] } {
  const runs = findQuotedRuns(text, paragraphs);
  const utterances: Utterance[] = [];
  const all: Sentence[] = [];
  paragraphs.forEach((paragraph, number) => {
    const own = runs.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
    const sentences = findSentences(text, paragraph, number, own, words);
    for (const sentence of sentences) {
      const before = utterances.length;
      const last = all.at(-1);
      const previous =
        utterances.findLast((utterance) => utterance.sentence === last && utterance.isOpen) ?? utterances.at(-1);
      const found = readSentence(text, sentence, words, previous, last);
      utterances.push(...found);
      if (utterances.length === before && previous) {
        if (previous.goesOn === sentence) previous.sentence = sentence;
        else previous.isOpen = false;
      }
      all.push(sentence);
    }
  });
  return { utterances, sentences: all };
}

function readSentence(
  text: string,
  sentence: Sentence,
  words: ReportingWords,
  previous: Utterance | undefined,
  before: Sentence | undefined,
): Utterance[] {
  const { tokens } = sentence;
  const make = (
    phrases: readonly (Phrase | undefined)[],
    cue: Cue | undefined,
    subject: Phrase | undefined,
    by: Utterance['by'],
  ): Utterance | undefined => {
    const parts = phrases.flatMap((phrase) => stretchOf(tokens, phrase) ?? []);
    const said = phrases.flatMap((phrase) => (phrase ? tokens.slice(phrase.from, phrase.to) : []));
    if (!said.some((token) => isSaying(token, words))) return undefined;
    return {
      parts,
      kind: kindOf(tokens, phrases),
      speaker: stretchOf(tokens, subject),
      cue: stretchOf(tokens, cue?.phrase),
      by,
      paragraph: sentence.paragraph,
      sentence,
      isOpen: false,
    };
  };

  const first = tokens[0];
  // "— Ada Marsh", alone in the line under a quotation.
  const isSignature =
    first !== undefined &&
    /^[—–-]$|^--$/.test(first.text) &&
    tokens.length <= 12 &&
    /^\p{Lu}/u.test(tokens[1]?.text ?? '');
  if (isSignature && previous?.by === 'free' && previous.sentence === before) {
    const to = tokens.findIndex(({ text: mark }, index) => index > 0 && /^[,.(]$/.test(mark));
    previous.speaker = stretchOf(tokens, { from: 1, to: to === -1 ? tokens.length : to });
    previous.by = 'cue';
    return [];
  }
  let openEnd: number | undefined;
  // A paragraph that takes up an open quotation goes on with the statement before, up to where the marks close.
  if (first?.run?.continues && previous) {
    const last = previous.parts.at(-1);
    if (last && last.end < first.start) {
      openEnd = last.end;
      last.end = first.end;
    }
  }

  const back = before?.paragraph === sentence.paragraph ? refersBack(tokens, words) : undefined;
  if (before && back && previous?.sentence !== before) {
    const end = before.tokens.findLastIndex(({ text: mark }) => !/^[.!?…]$/.test(mark)) + 1;
    const parts = stretchOf(before.tokens, { from: 0, to: end });
    const kind = kindOf(before.tokens, [{ from: 0, to: end }]);
    const [speaker, cue] = [stretchOf(tokens, back.subject), stretchOf(tokens, back.phrase)];
    const { paragraph } = sentence;
    if (parts) return [{ parts: [parts], kind, speaker, cue, by: 'cue', paragraph, sentence, isOpen: false }];
  }
  const cues = findCues(tokens, words);
  const named = colonNaming(tokens, cues, words) ?? headlineNaming(sentence, cues, words);
  if (named) {
    const utterance = make([named.said], undefined, named.who, 'cue');
    if (utterance) {
      utterance.cue = stretchOf(tokens, named.colon);
      return [utterance];
    }
  }
  const found: Utterance[] = [];
  const claimed = new Set<number>();
  let free = 0;
  let subject: Phrase | undefined;
  cues.forEach((cue, number) => {
    const limit = Math.min(...cues.slice(number + 1).map((later) => beginningOf(tokens, later, words)), tokens.length);
    const who = cue.subject ?? (cue.kind === 'source' ? undefined : (subject ?? firstPhrase(tokens, words)));
    if (cue.kind !== 'source') subject = cue.subject ?? subject;
    const content = contentOf(text, tokens, cue, free, limit, words);
    if (!content) return;
    if (first?.run?.continues && previous && content.phrases[0]?.from === 0 && !previous.cue) {
      // The tag stands in the paragraph where the quotation closes.
      previous.cue = stretchOf(tokens, cue.phrase);
      previous.speaker = stretchOf(tokens, who);
      previous.by = cue.subject ? 'cue' : 'carried';
      previous.isOpen = content.isOpen;
      previous.goesOn = sentence;
      const rest = content.phrases.slice(1).flatMap((phrase) => stretchOf(tokens, phrase) ?? []);
      previous.parts.push(...rest);
      for (const phrase of content.phrases)
        for (let index = phrase.from; index < phrase.to; index++) claimed.add(index);
      free = Math.max(free, content.isRight ? limit : cue.whole.to);
      return;
    }
    // A tag of its own: the paragraph is a statement by itself.
    const last = previous?.parts.at(-1);
    if (openEnd !== undefined && last && content.phrases[0]?.from === 0) last.end = openEnd;
    const utterance = make(content.phrases, cue, who, cue.subject ? 'cue' : 'carried');
    if (!utterance) return;
    utterance.isOpen = content.isOpen && !isLedTo(tokens, cues, cue, content.phrases);
    found.push(utterance);
    for (const phrase of content.phrases) for (let index = phrase.from; index < phrase.to; index++) claimed.add(index);
    free = Math.max(free, content.isRight ? limit : cue.whole.to);
  });

  // What stands between quotation marks and nobody claimed.
  const loose = tokens.flatMap((token, index) => (token.kind === 'quote' && !claimed.has(index) ? [index] : []));
  const runOnly = isQuoteOnly(tokens);
  if (runOnly && first?.run?.continues && previous) previous.goesOn = sentence;
  else if (runOnly && first) {
    const phrase = quoteSpan(tokens, 0, tokens.length);
    const goesOn =
      previous !== undefined &&
      previous.isOpen &&
      (previous.paragraph === sentence.paragraph ||
        (sentence.paragraph - previous.sentence.paragraph === 1 && previous.parts.length === 1 && isTagged(previous)));
    const part = stretchOf(tokens, phrase);
    if (part && goesOn) {
      if (previous.parts.length > 0 && previous.cue && previous.cue.start >= (previous.parts.at(-1)?.end ?? 0))
        previous.parts.push(part);
      else {
        const last = previous.parts.at(-1);
        if (last) last.end = part.end;
      }
      previous.goesOn = sentence;
      return [];
    }
    const alone = text.slice(part?.start, part?.end).trim();
    const isShort =
      alone.split(/\s+/).length <= 4 &&
      (!/[.!?]\W{1,2}$/.test(alone) || /^['‘]\p{L}/u.test(alone) || sentence.paragraph === 0);
    const led = before && leadsOn(before, sentence) ? before : undefined;
    // A few words between marks, alone in a line, are a heading.
    const utterance = isShort && !led ? undefined : make([phrase], undefined, undefined, 'free');
    if (utterance) {
      utterance.isOpen = true;
      if (!led && before && !wasSaid(previous, before) && sentence.paragraph - before.paragraph <= 1) {
        // Behind a sentence in which nobody speaks, whom it is about speaks.
        const who = firstPhrase(before.tokens, words);
        if (who && isSomebody(before.tokens.slice(who.from, who.to), words))
          utterance.speaker = stretchOf(before.tokens, who);
      }
      if (led) {
        const lead = findCues(led.tokens, words).at(-1);
        utterance.speaker = stretchOf(led.tokens, lead?.subject ?? firstPhrase(led.tokens, words));
        utterance.cue = stretchOf(led.tokens, lead?.phrase);
        utterance.by = lead ? 'cue' : 'free';
      }
      return [utterance];
    }
  }
  if (!runOnly) {
    for (const index of loose) {
      const token = tokens[index];
      if (!token?.run || token.run.continues) continue;
      if (!isSaid(text, token, tokens, index, words)) continue;
      const owner = ownerOf(tokens, index, words);
      const said = cues.findLast((cue) => cue.subject && cue.subject.to <= index && !isRelative(tokens, cue, words));
      // "“They agree with us” on grain": what a sentence begins with goes on from the one before.
      const follows = index === 0 && previous?.isOpen === true && previous.paragraph === sentence.paragraph;
      const who = owner?.who ?? said?.subject ?? (follows ? undefined : firstPhrase(tokens, words));
      const utterance = make([{ from: index, to: index + 1 }], undefined, who, owner ? 'carried' : 'free');
      if (utterance && owner) utterance.cue = stretchOf(tokens, owner.noun);
      if (utterance) found.push(utterance);
    }
  }
  return found.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
}

function wasSaid(previous: Utterance | undefined, sentence: Sentence): boolean {
  return previous?.sentence === sentence || previous?.goesOn === sentence;
}

/** Whether a phrase can only be a person or a body: a name, an office, he or she. */
function isSomebody(phrase: readonly Token[], words: ReportingWords): boolean {
  return phrase.some(({ text, lower }) => {
    const gender = words.pronouns.get(lower);
    if (gender !== undefined && !/^\p{Lu}.+/u.test(text)) return gender === 'male' || gender === 'female';
    return (
      gender === 'male' ||
      gender === 'female' ||
      words.offices.has(lower) ||
      (gender === undefined && /^\p{Lu}/u.test(text) && !words.determiners.has(lower))
    );
  });
}

/** Whether a cue in front of a quotation led to it already: “She scolded him: ‘No,’ she said.” Nothing goes on behind the tag. */
function isLedTo(tokens: readonly Token[], cues: readonly Cue[], cue: Cue, phrases: readonly Phrase[]): boolean {
  const [first] = phrases;
  if (!first || first.to > cue.whole.from) return false;
  const isLed = /^[:,]$/.test(tokens[first.from - 1]?.text ?? '');
  return isLed && cues.some((other) => other !== cue && other.kind !== 'source' && other.whole.to <= first.from);
}

interface Named {
  who: Phrase;
  colon: Phrase;
  said: Phrase;
}

/**
 * A name and a colon in front of a quotation, as headlines and transcripts have them: "Marsh on tolls: ‘Grain will pass’". Behind
 * a headline's colon everything was said, else the quotation.
 */
function colonNaming(tokens: readonly Token[], cues: readonly Cue[], words: ReportingWords): Named | undefined {
  const at = tokens.findIndex(({ text }) => text === ':');
  const quote = tokens.findIndex(({ kind }) => kind === 'quote');
  if (at < 1 || at > 11 || quote <= at || cues.some(({ whole }) => whole.from < at)) return undefined;
  const isNamePart = ({ text, lower }: Token) =>
    /^\p{Lu}/u.test(text) || /^['’&/.-]/.test(text) || words.determiners.has(lower) || words.prepositions.has(lower);
  const before = tokens.slice(0, at);
  const colon = { from: at, to: at + 1 };
  if (isHeadline(tokens) && before.every(isNamePart)) {
    const cut = before.findIndex(({ lower }, index) => index > 0 && words.prepositions.has(lower) && lower !== 'of');
    return { who: { from: 0, to: cut === -1 ? at : cut }, colon, said: { from: at + 1, to: tokens.length } };
  }
  // "More from Ada Marsh: “…”"
  if (quote !== at + 1) return undefined;
  let from = at;
  while (from > 0 && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '') && !words.time.has(tokens[from - 1]?.lower ?? ''))
    from--;
  const isAlone =
    from === 0 ||
    /^[—–-]$|^--$/.test(tokens[from - 1]?.text ?? '') ||
    words.prepositions.has(tokens[from - 1]?.lower ?? '');
  const isRest = tokens.slice(at + 1).every(({ kind }) => kind === 'quote' || kind === 'mark');
  if (from === at || !isAlone || !isRest) return undefined;
  const last = tokens.findLastIndex(({ kind }) => kind === 'quote');
  return { who: { from, to: at }, colon, said: { from: quote, to: last + 1 } };
}

/** "Grain will pass — Marsh", "Marsh: grain will pass": a headline that names the speaker at one of its ends. */
function headlineNaming(
  { tokens, paragraph }: Sentence,
  cues: readonly Cue[],
  words: ReportingWords,
): Named | undefined {
  if (paragraph > 0 || cues.length > 0 || /^[.!?…]$/.test(tokens.at(-1)?.text ?? '')) return undefined;
  const isMark = ({ text }: Token) => /^[:—–-]$|^--$/.test(text);
  const isWho = (phrase: readonly Token[]) =>
    phrase.length > 0 &&
    phrase.length <= 5 &&
    phrase.every(
      ({ kind, text, lower }) =>
        kind === 'word' &&
        (/^\p{Lu}/u.test(text) ||
          words.offices.has(lower) ||
          words.bodies.has(lower) ||
          words.titles.has(lower) ||
          lower === 'foreign' ||
          words.countries.has(lower)),
    );
  const last = tokens.findLastIndex(isMark);
  if (last >= 3 && isWho(tokens.slice(last + 1)))
    return {
      who: { from: last + 1, to: tokens.length },
      colon: { from: last, to: last + 1 },
      said: { from: 0, to: last },
    };
  const first = tokens.findIndex(({ text }) => text === ':');
  const isName = isWho(tokens.slice(0, first)) && first <= 3 && tokens.length - first > 3;
  return first > 0 && isName
    ? {
        who: { from: 0, to: first },
        colon: { from: first, to: first + 1 },
        said: { from: first + 1, to: tokens.length },
      }
    : undefined;
}

function isRelative(tokens: readonly Token[], { subject }: Cue, words: ReportingWords): boolean {
  return words.relatives.has(tokens[subject?.from ?? -1]?.lower ?? '');
}

/** Whose a quotation is behind a noun for what was said: "Marsh's claim that grain is a “weapon”". */
function ownerOf(
  tokens: readonly Token[],
  quote: number,
  words: ReportingWords,
): { who: Phrase; noun: Phrase } | undefined {
  for (let noun = quote - 1; noun >= Math.max(1, quote - 12); noun--) {
    if (!words.reportingNouns.has(tokens[noun]?.lower ?? '')) continue;
    const leads = tokens.slice(noun + 1, quote).some(({ lower }) => words.that.has(lower) || words.links.has(lower));
    if (!leads) continue;
    for (let place = noun - 1; place >= Math.max(0, noun - 4); place--) {
      const token = tokens[place];
      if (!token || token.kind === 'mark') break;
      if (words.owns.has(token.lower))
        return { who: { from: place, to: place + 1 }, noun: { from: noun, to: noun + 1 } };
      if (!/^['’]s?$/.test(token.lower)) continue;
      let from = place;
      while (from > 0 && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from--;
      return from === place ? undefined : { who: { from, to: place }, noun: { from: noun, to: noun + 1 } };
    }
  }
  return undefined;
}

function kindOf(tokens: readonly Token[], phrases: readonly (Phrase | undefined)[]): FoundStatement['kind'] {
  const own = phrases.flatMap((phrase) => (phrase ? tokens.slice(phrase.from, phrase.to) : []));
  const quotes = own.filter(({ kind }) => kind === 'quote');
  if (quotes.length === 0) return 'indirect';
  return own.some(({ kind }) => kind === 'word' || kind === 'number') ? 'mixed' : 'direct';
}

/** Whether a token can be what was said: not a mark, nor the word that leads to it, nor quotation marks around nothing. */
function isSaying({ kind, text, lower }: Token, words: ReportingWords): boolean {
  if (kind === 'quote') return /[\p{L}\p{N}]/u.test(text);
  return (kind === 'word' && !words.that.has(lower)) || kind === 'number';
}

function isQuoteOnly(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === 'quote') && tokens.every(({ kind }) => kind === 'quote' || kind === 'mark');
}

function quoteSpan(tokens: readonly Token[], from: number, to: number): Phrase {
  const inside = tokens.slice(from, to);
  const first = inside.findIndex(({ kind }) => kind === 'quote');
  const last = inside.findLastIndex(({ kind }) => kind === 'quote');
  return { from: from + first, to: from + last + 1 };
}

/** Whether a sentence ends in a colon, or in a verb of saying, right before a paragraph of quotation. */
function leadsOn(before: Sentence, sentence: Sentence): boolean {
  const last = before.tokens.at(-1);
  return (
    last?.text === ':' || (last?.text === '.' && before.paragraph !== sentence.paragraph && before.tokens.length < 4)
  );
}

/** Whether the cue stands behind the words. */
function isTagged({ cue, parts }: Utterance): boolean {
  const [first] = parts;
  return cue !== undefined && first !== undefined && cue.start >= first.end;
}
