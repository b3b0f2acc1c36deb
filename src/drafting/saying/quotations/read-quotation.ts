import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { firstPhrase } from '../../text/first-phrase.ts';
import { type Phrase, stretchOf } from '../../text/noun-phrases.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Sentence, Token } from '../../text/sentences.ts';
import { findCues } from '../cues/find-cues.ts';
import type { Reading, SentenceRead } from '../reading.ts';
import { isSomebody } from './uncued-speaker.ts';
import { type Utterance, utteranceOf } from '../utterance.ts';

/** Whether a sentence is a quotation and nothing else. */
export function isQuoteOnly(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === 'quote') && tokens.every(({ kind }) => kind === 'quote' || kind === 'mark');
}

/**
 * Reads a quotation that stands alone: it goes on with the statement before, or is led to by the sentence before, or is a
 * statement without a cue. A few words alone in a line are a heading, and none.
 */
export function readQuotation(reading: Reading): SentenceRead {
  const { text, sentence, words, previous, before } = reading;
  const { tokens } = sentence;
  const phrase = quoteSpan(tokens);
  const part = stretchOf(tokens, phrase);
  if (part && previous && isContinued(text, part, sentence, previous, words))
    return { found: [], previous: withPart(text, part, sentence, previous) };
  const led = before && leadsOn(before, sentence) ? before : undefined;
  const isBehindTag = previous?.sentence === before && previous?.paragraph === sentence.paragraph;
  const tag = isBehindTag ? previous.tag : undefined;
  if (!led && !tag && isHeading(text.slice(part?.start, part?.end), sentence)) return { found: [], previous };
  const utterance = utteranceOf(sentence, [phrase], { speaker: undefined, sourcing: 'implicit' }, words);
  if (!utterance) return { found: [], previous };
  const isBehind = before && !wasSaid(previous, before) && sentence.paragraph - before.paragraph <= 1;
  const told = tag
    ? { ...tag, sourcing: 'explicit' as const }
    : led
      ? toldByLead(led, reading)
      : { speaker: isBehind ? whomItIsAbout(before, words) : undefined };
  return { found: [{ ...utterance, ...told, isOpen: true }], previous };
}

/** The statement before with a quotation that goes on with it. */
function withPart(text: string, part: Stretch, sentence: Sentence, previous: Utterance): Utterance {
  const last = previous.parts.at(-1);
  // What stands between two parts, and is not theirs, stays outside.
  const isApart = last === undefined || /[\p{L}\p{N}]/u.test(text.slice(last.end, part.start));
  const parts = isApart ? [...previous.parts, part] : [...previous.parts.slice(0, -1), { ...last, end: part.end }];
  const isFar = sentence.paragraph - previous.paragraph > 1;
  const doubt = isFar ? 'paragraphs without a tag follow: check that nobody else speaks there' : undefined;
  return { ...previous, parts, continuedIn: sentence, ...(doubt !== undefined && { doubt: previous.doubt ?? doubt }) };
}

/** Who says a quotation, and by which cue, when the sentence before leads to it. */
function toldByLead(led: Sentence, { words, tongue }: Reading): Pick<Utterance, 'speaker' | 'cue' | 'sourcing'> {
  const lead = findCues(led.tokens, words, tongue).at(-1);
  return {
    speaker: stretchOf(led.tokens, lead?.subject ?? firstPhrase(led.tokens, words)),
    cue: stretchOf(led.tokens, lead?.phrase),
    sourcing: lead ? 'explicit' : 'implicit',
  };
}

/** Behind a sentence in which nobody speaks, whom it is about speaks. */
function whomItIsAbout({ tokens }: Sentence, words: ReportingWords): Stretch | undefined {
  const speaker = firstPhrase(tokens, words);
  return speaker && isSomebody(tokens.slice(speaker.from, speaker.to), words) ? stretchOf(tokens, speaker) : undefined;
}

/** Paragraphs without a tag, one behind the other, that are taken for the speaker's of the first: beyond, two may speak in turn. */
const mostParagraphs = 2;

/** Whether a quotation goes on with a statement: in its paragraph, or in the next when a tag stood behind the one before. */
function isContinued(
  text: string,
  part: Stretch,
  sentence: Sentence,
  previous: Utterance,
  words: ReportingWords,
): boolean {
  const { paragraph } = sentence;
  if (!previous.isOpen) return false;
  if (previous.paragraph === paragraph) return true;
  if (paragraph - previous.sentence.paragraph !== 1 || !isTagged(previous) || isAnswered(text, previous, words))
    return false;
  const last = previous.parts.at(-1);
  const isOneMore = previous.parts.length > 1;
  return (
    !isOneMore ||
    (paragraph - previous.paragraph <= mostParagraphs &&
      text[last?.start ?? 0] === text[part.start] &&
      !isHeading(text.slice(part.start, part.end), sentence))
  );
}

function isHeading(printed: string, { paragraph }: Sentence): boolean {
  const alone = printed.trim();
  const isShort = alone.split(/\s+/).length <= 4;
  return isShort && (!/[.!?]\W{1,2}$/.test(alone) || /^['‘]\p{L}/u.test(alone) || paragraph === 0);
}

/** Whether a statement asks, so that a quotation in the next paragraph answers it. */
function isAnswered(text: string, { parts, cue }: Utterance, words: ReportingWords): boolean {
  const last = parts.at(-1);
  const verb = cue ? text.slice(cue.start, cue.end).toLowerCase() : '';
  return (
    words.asking.has(verb.slice(verb.lastIndexOf(' ') + 1)) && /[?]\W{1,3}$/.test(text.slice(last?.start, last?.end))
  );
}

/** Whether somebody speaks in a sentence. */
function wasSaid(previous: Utterance | undefined, sentence: Sentence): boolean {
  return previous?.sentence === sentence || previous?.continuedIn === sentence;
}

/** From the first quotation to the last. */
function quoteSpan(tokens: readonly Token[]): Phrase {
  const from = tokens.findIndex(({ kind }) => kind === 'quote');
  const last = tokens.findLastIndex(({ kind }) => kind === 'quote');
  return { from, to: last + 1 };
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
