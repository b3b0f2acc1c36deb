import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { subjectFrom } from '../../saying/cues/cue-subject.ts';
import type { Utterance } from '../../saying/utterance.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { type Phrase, nounPhraseBefore, stretchOf } from '../../text/noun-phrases.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Sentence, Token } from '../../text/sentences.ts';
import type { ParagraphInText, Passage, WholeText } from './passage.ts';

const opening = /^[—–-]\s*(?=[\p{L}¿¡])/u;
const dash = /\s[—–-]\s*(?=\p{L})|—(?=\p{L})/gu;
const closing = /[,.]?\s?[—–-](?=[\s,.]|$)[,.]?/u;
/** The words of a tag among which its verb stands. */
const near = 4;

/** A tag of speech that a dash opens: where it stands, with the marks that set it off from what was said, and what it tells. */
interface Tag extends Stretch, Pick<Utterance, 'cue' | 'speaker'> {}

/** Speech that a dash opens, with its tags between dashes or behind a comma. */
export const dashSpeech: Passage = {
  name: 'dash speech',
  readerOf: (whole) => (paragraph, above) => {
    const spoken = spokenBehindDash(whole, paragraph);
    return spoken && [...above.utterances, spoken];
  },
};

/**
 * What a paragraph says that a dash opens, without its tags and without quotation marks, as Russian, French and Spanish print
 * speech: "— Grain will pass, — said Ada Marsh. — And soon." None where nobody is told to speak.
 */
function spokenBehindDash(
  { text, words }: WholeText,
  { number, sentences, ...paragraph }: ParagraphInText,
): Utterance | undefined {
  const printed = text.slice(paragraph.start, paragraph.end);
  const lead = words.dashSpeech ? opening.exec(printed)?.[0] : undefined;
  const sentence = sentences.at(-1);
  if (lead === undefined || !sentence) return undefined;
  const begins = paragraph.start + lead.length;
  const between = betweenDashes(text, { start: begins, end: paragraph.end }, sentences, words);
  const tags = [...between, ...behindCommas(sentences, between, words)].sort((one, other) => one.start - other.start);
  const [first] = tags;
  if (!first) return undefined;
  // What was spoken stands between the tags, all of them.
  const edges = [begins, ...tags.flatMap(({ start, end }) => [start, end]), paragraph.end];
  const parts = Array.from({ length: tags.length + 1 }, (_, index) =>
    spoken(text, edges[index * 2] ?? begins, edges[index * 2 + 1] ?? paragraph.end),
  ).filter(({ start, end }) => end > start);
  const { cue, speaker } = first;
  const whole = { kind: 'direct', sourcing: 'explicit', paragraph: number, sentence, isOpen: false } as const;
  return { ...whole, parts, cue, speaker, doubt: 'a dash opens it, no mark closes it: check where the words end' };
}

/** The tags between dashes, or from a dash to the end: « …, — сказала Марш. — … ». */
function betweenDashes(
  text: string,
  { start, end }: Stretch,
  sentences: readonly Sentence[],
  words: ReportingWords,
): Tag[] {
  const tags: Tag[] = [];
  const printed = text.slice(start, end);
  for (const match of printed.matchAll(dash)) {
    const from = match.index + match[0].length;
    if (start + match.index < (tags.at(-1)?.end ?? start)) continue;
    const close = closing.exec(printed.slice(from));
    const to = close ? from + close.index : printed.length;
    // « — откликается сосед »: what a mark and a dash lead to is a verb, though no list has it.
    const isLed = /[,.!?…]$/u.test(printed.slice(0, match.index));
    const tag = readTag(tokensBetween(sentences, start + from, start + to), words, near, isLed);
    if (tag) tags.push({ ...tag, start: start + match.index, end: start + to + (close?.[0].length ?? 0) });
  }
  return tags;
}

/** The tags behind a comma, up to the end of their sentence: « — Le grain passera, dit Ada Marsh. Et vite. » */
function behindCommas(sentences: readonly Sentence[], taken: readonly Stretch[], words: ReportingWords): Tag[] {
  return sentences.flatMap(({ tokens, end }) => {
    for (const [at, { text: mark, start, end: behind }] of tokens.entries()) {
      const rest = tokens.slice(at + 1);
      const isFree = !taken.some((tag) => start < tag.end && tag.start < end);
      const isTag = /^[,?!]$/.test(mark) && !rest.some(({ text }) => /^[,—–]$/.test(text));
      const tag = isTag && isFree ? readTag(rest, words, 3, false) : undefined;
      if (tag) return [{ ...tag, start: mark === ',' ? start : behind, end }];
    }
    return [];
  });
}

/** The verb of a tag and who speaks, where it has one. */
function readTag(
  tokens: readonly Token[],
  words: ReportingWords,
  within: number,
  canBeUnlisted: boolean,
): Pick<Utterance, 'cue' | 'speaker'> | undefined {
  const listed = tokens.slice(0, within).findIndex(({ lower }) => words.verbs.has(lower));
  const isVerb = canBeUnlisted && words.tagVerb?.test(tokens[0]?.text ?? '') === true;
  const verb = listed === -1 && isVerb ? 0 : listed;
  if (verb === -1) return undefined;
  const behind = nounPhraseAfter(tokens, subjectFrom(tokens, verb + 1, words), tokens.length, words);
  const subject =
    behind ?? nounPhraseBefore(tokens, verb, 0, words) ?? (words.tagVerb ? nameIn(tokens, verb + 1) : undefined);
  return subject && { cue: stretchOf(tokens, { from: verb, to: verb + 1 }), speaker: stretchOf(tokens, subject) };
}

/** The first name in a tag, with the small words in front of it up to a preposition or a comma: `местный фельдшер Ада Марш`. */
function nameIn(tokens: readonly Token[], start: number): Phrase | undefined {
  const name = tokens.findIndex(({ text }, index) => index >= start && /^\p{Lu}/u.test(text));
  if (name === -1) return undefined;
  let [from, to] = [name, name + 1];
  while (/^\p{Lu}/u.test(tokens[to]?.text ?? '')) to++;
  while (from > start && /^\p{Ll}{4,}$/u.test(tokens[from - 1]?.text ?? '')) from--;
  return { from, to };
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
