import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { type Phrase, stretchOf } from '../text/noun-phrases.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Sentence, Token } from '../text/sentences.ts';
import type { Cue } from './cues/cue.ts';
import { governingVerbOf } from './cues/governing-verb.ts';

/** What the form of a text tells of who says something: a label, a heading, a signature. */
export interface Byline {
  /** Where whoever it is stands in the text: several, where they speak together. */
  at: readonly Readonly<Stretch>[];
  /** As what they stand there: the label in front of the words, or a line that heads or closes the text. */
  as: 'label' | 'heading';
  /** Whether they are told by their office alone: what it is of, as “the Northern Republic”, is nobody's name. */
  isOffice?: boolean | undefined;
  /** The name, where the text prints it otherwise than one is called: in capitals, or as an office. */
  name?: string | undefined;
  /** The names of each, where the text prints them declined. */
  names?: readonly (string | undefined)[] | undefined;
  /** Whom they speak for, as printed. */
  party?: string | undefined;
  /** The tag of the language they spoke. */
  spokenIn?: string | undefined;
}

/** A statement while the report is being read. Nobody writes into one: what a later sentence changes of it is another. */
export interface Utterance {
  readonly parts: readonly Readonly<Stretch>[];
  /** Whether all of it stands between quotation marks, or a part, or nothing. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker?: Stretch | undefined;
  readonly cue?: Stretch | undefined;
  /** The verb, where what was said is no sentence without it: `urged` both sides to talk. */
  readonly governingVerb?: Stretch | undefined;
  /** Who relays it, where the speaker is only cited. */
  readonly relay?: Stretch | undefined;
  /** How the speaker is told: beside the cue, elsewhere, as in another clause or in the title of a transcript, or not at all. */
  readonly sourcing: 'explicit' | 'inherited' | 'implicit';
  readonly paragraph: number;
  readonly sentence: Sentence;
  /** Whether a quotation that follows at once goes on with it. */
  readonly isOpen: boolean;
  /** A tag that repeats who said it; what stands behind the tag is a statement of its own. */
  readonly tag?: Pick<Utterance, 'speaker' | 'cue'>;
  readonly by?: Byline | undefined;
  /** What a person should look at, beside the speaker. */
  readonly doubt?: string;
  /** The last sentence that went on with it. */
  readonly continuedIn?: Sentence;
}

/** What is known of an utterance beside its words. */
interface Said {
  cue?: Cue | undefined;
  speaker: Phrase | undefined;
  sourcing: Utterance['sourcing'];
}

/** Makes an utterance of some phrases of a sentence; none where nothing in them can have been said. */
export function utteranceOf(
  sentence: Sentence,
  phrases: readonly Phrase[],
  { cue, speaker, sourcing }: Said,
  words: ReportingWords,
): Utterance | undefined {
  const { tokens, paragraph } = sentence;
  if (!phrases.some(({ from, to }) => tokens.slice(from, to).some((token) => isSaying(token, words)))) return undefined;
  return {
    parts: phrases.flatMap((phrase) => stretchOf(tokens, withoutBracket(tokens, phrase)) ?? []),
    kind: wordingOf(tokens, phrases),
    speaker: stretchOf(tokens, speaker),
    cue: stretchOf(tokens, cue?.phrase),
    governingVerb: cue && stretchOf(tokens, governingVerbOf(tokens, cue, phrases, words)),
    relay: stretchOf(tokens, cue?.relay),
    sourcing,
    paragraph,
    sentence,
    isOpen: false,
  };
}

/** An utterance that gives its last part back. */
export function withoutLastPart(utterance: Utterance): Utterance {
  return { ...utterance, parts: utterance.parts.slice(0, -1) };
}

/** Whether what was said stands all between quotation marks, or partly, or not at all. */
export function wordingOf(tokens: readonly Token[], phrases: readonly Phrase[]): Utterance['kind'] {
  const own = phrases.flatMap(({ from, to }) => tokens.slice(from, to));
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
