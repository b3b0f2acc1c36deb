import type { ReportingWords } from '../languages/reporting-words.ts';
import { beginningOf } from './bounds-of-said.ts';
import type { Cue } from './cue.ts';
import { findCues } from './find-cues.ts';
import { type Turn, findTurns } from './find-turns.ts';
import { isRelative, isSomebody, ownerOf } from './loose-quote-speaker.ts';
import { isSaid } from './loose-quotes.ts';
import { colonNaming, headlineNaming } from './name-and-colon.ts';
import { type Phrase, firstPhrase, stretchOf } from './noun-phrases.ts';
import { type Stretch, findParagraphs } from './paragraphs.ts';
import { findQuotedRuns } from './quoted-runs.ts';
import { contentOf } from './said-words.ts';
import { type Sentence, type Token, findSentences } from './sentences.ts';
import { refersBack } from './source-cues.ts';

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
  const turns = findTurns(text, paragraphs, words);
  paragraphs.forEach((paragraph, number) => {
    const own = runs.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
    const sentences = findSentences(text, paragraph, number, own, words);
    const turn = turns.find(({ from, to }) => number >= from && number < to);
    if (turn) {
      all.push(...sentences);
      const [sentence] = sentences;
      if (turn.from === number && !turn.isQuestion && sentence) utterances.push(utteranceOf(turn, sentence));
      return;
    }
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

/** A turn of a transcript: every word of it was said. */
function utteranceOf({ said, label }: Turn, sentence: Sentence): Utterance {
  const { paragraph } = sentence;
  return {
    parts: [{ ...said }],
    kind: 'direct',
    speaker: label,
    by: label ? 'cue' : 'free',
    paragraph,
    sentence,
    isOpen: false,
  };
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
    const parts = phrases.flatMap((phrase) => stretchOf(tokens, phrase && withoutBracket(tokens, phrase)) ?? []);
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
    // What a participle in front says is said by the subject that follows.
    const following =
      cue.verb === 0 ? cues.find((later) => later.kind !== 'source' && later.subject)?.subject : undefined;
    const carried = subject ?? following ?? firstPhrase(tokens, words);
    const who = cue.subject ?? (cue.kind === 'source' ? undefined : carried);
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
    utterance.isOpen = content.isOpen && !isLedTo(tokens, cues, cue, content.phrases, words);
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
        (sentence.paragraph - previous.sentence.paragraph === 1 &&
          previous.parts.length === 1 &&
          isTagged(previous) &&
          !isAnswered(text, previous, words)));
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

/** Whether a statement asks, so that a quotation in the next paragraph answers it. */
function isAnswered(text: string, { parts, cue }: Utterance, words: ReportingWords): boolean {
  const last = parts.at(-1);
  const verb = cue ? text.slice(cue.start, cue.end).toLowerCase() : '';
  return (
    words.asking.has(verb.slice(verb.lastIndexOf(' ') + 1)) && /[?]\W{1,3}$/.test(text.slice(last?.start, last?.end))
  );
}

function wasSaid(previous: Utterance | undefined, sentence: Sentence): boolean {
  return previous?.sentence === sentence || previous?.goesOn === sentence;
}

/** Whether a cue in front of a quotation led to it already: “She scolded him: ‘No,’ she said.” Nothing goes on behind the tag. */
function isLedTo(
  tokens: readonly Token[],
  cues: readonly Cue[],
  cue: Cue,
  phrases: readonly Phrase[],
  words: ReportingWords,
): boolean {
  const [first] = phrases;
  if (!first || first.to > cue.whole.from) return false;
  const lead = tokens[first.from - 1]?.text ?? '';
  // "She scolded him: “…,” she said."
  const isVerb = tokens
    .slice(Math.max(1, first.from - 4), first.from)
    .some(({ lower }) => words.pastTense?.test(lower));
  if (lead === ':' && isVerb) return true;
  const isLed = /^[:,]$/.test(lead);
  return isLed && cues.some((other) => other !== cue && other.kind !== 'source' && other.whole.to <= first.from);
}

function kindOf(tokens: readonly Token[], phrases: readonly (Phrase | undefined)[]): FoundStatement['kind'] {
  const own = phrases.flatMap((phrase) => (phrase ? tokens.slice(phrase.from, phrase.to) : []));
  const quotes = own.filter(({ kind }) => kind === 'quote');
  if (quotes.length === 0) return 'indirect';
  return own.some(({ kind }) => kind === 'word' || kind === 'number') ? 'mixed' : 'direct';
}

/** A phrase without a bracket at its end that it does not open: "(Marsh said that grain would pass)". */
function withoutBracket(tokens: readonly Token[], { from, to }: Phrase): Phrase {
  const own = tokens.slice(from, to);
  const closes = own.at(-1)?.text === ')' && !own.some(({ text }) => text === '(');
  return closes && to - from > 1 ? { from, to: to - 1 } : { from, to };
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
