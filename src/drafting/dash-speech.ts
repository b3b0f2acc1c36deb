import type { ReportingWords } from '../languages/reporting-words.ts';
import { subjectFrom } from './cue-subject.ts';
import { type Phrase, nounPhraseAfter, nounPhraseBefore, stretchOf } from './noun-phrases.ts';
import type { Stretch } from './paragraphs.ts';
import type { Sentence, Token } from './sentences.ts';
import type { Utterance } from './utterance.ts';

const opening = /^[—–-]\s*(?=[\p{L}¿¡])/u;
const dash = /\s[—–-]\s*(?=\p{L})|—(?=\p{L})/gu;
const closing = /[,.]?\s?[—–-](?=[\s,.]|$)[,.]?/u;
/** The words of a tag among which its verb stands. */
const near = 4;

/**
 * What a paragraph says that a dash opens, with its tag between dashes and no quotation marks, as Russian and Spanish print
 * speech: "— Grain will pass, — said Ada Marsh. — And soon." None where nobody is told to speak.
 */
export function dashSpeech(
  text: string,
  paragraph: Stretch,
  number: number,
  sentences: readonly Sentence[],
  words: ReportingWords,
): Utterance | undefined {
  const printed = text.slice(paragraph.start, paragraph.end);
  const lead = words.dashSpeech ? opening.exec(printed)?.[0] : undefined;
  const sentence = sentences.at(-1);
  if (lead === undefined || !sentence) return undefined;
  const tagged = behindComma(text, paragraph, lead.length, number, sentences, words);
  if (tagged) return tagged;
  for (const match of printed.matchAll(dash)) {
    const from = match.index + match[0].length;
    if (from <= lead.length) continue;
    const close = closing.exec(printed.slice(from));
    const to = close ? from + close.index : printed.length;
    const tag = readTag(tokensBetween(sentences, paragraph.start + from, paragraph.start + to), words);
    if (!tag) continue;
    const said = [
      [lead.length, match.index],
      [close ? to + close[0].length : printed.length, printed.length],
    ] as const;
    const parts = said.map(([start, end]) => spoken(text, paragraph.start + start, paragraph.start + end));
    const whole = { kind: 'direct', by: 'cue', paragraph: number, sentence, isOpen: false } as const;
    return { ...whole, ...tag, parts: parts.filter((part) => part.end > part.start) };
  }
  return undefined;
}

/** A tag behind a comma, up to the end of its sentence: « — Le grain passera, dit Ada Marsh. Et vite. » */
function behindComma(
  text: string,
  paragraph: Stretch,
  lead: number,
  number: number,
  sentences: readonly Sentence[],
  words: ReportingWords,
): Utterance | undefined {
  for (const sentence of sentences) {
    const { tokens } = sentence;
    for (const [at, { text: mark, start, end }] of tokens.entries()) {
      const rest = tokens.slice(at + 1);
      const isTag = /^[,?!]$/.test(mark) && !rest.some((token) => /^[,—–]$/.test(token.text) && token !== rest.at(-1));
      const tag = isTag ? readTag(rest, words, 3) : undefined;
      if (!tag) continue;
      const said = spoken(text, paragraph.start + lead, mark === ',' ? start : end);
      const parts = [said, spoken(text, sentence.end, paragraph.end)].filter((part) => part.end > part.start);
      return { ...tag, parts, kind: 'direct', by: 'cue', paragraph: number, sentence, isOpen: false };
    }
  }
  return undefined;
}

/** The verb of a tag and who speaks, where it has one. */
function readTag(
  tokens: readonly Token[],
  words: ReportingWords,
  within = near,
): Pick<Utterance, 'cue' | 'speaker'> | undefined {
  const verb = tokens.slice(0, within).findIndex(({ lower }) => words.verbs.has(lower));
  if (verb === -1) return undefined;
  const behind = nounPhraseAfter(tokens, subjectFrom(tokens, verb + 1, words), tokens.length, words);
  const subject: Phrase | undefined = behind ?? nounPhraseBefore(tokens, verb, 0, words);
  return subject && { cue: stretchOf(tokens, { from: verb, to: verb + 1 }), speaker: stretchOf(tokens, subject) };
}

function tokensBetween(sentences: readonly Sentence[], start: number, end: number): Token[] {
  return sentences.flatMap(({ tokens }) => tokens.filter((token) => token.start >= start && token.end <= end));
}

/** What was spoken, without white space and without the comma that leads to the tag. */
function spoken(text: string, start: number, end: number): Stretch {
  const said = text.slice(start, end);
  const from = start + (/^\s*/.exec(said)?.[0].length ?? 0);
  return { start: from, end: Math.max(from, end - (/[,\s]*$/.exec(said)?.[0].length ?? 0)) };
}
