import type { Utterance } from '../saying/utterance.ts';
import type { Stretch } from '../text/paragraphs.ts';
import { headSentences } from './cast.ts';
import type { Form } from './form.ts';
import { readHeading } from './heading.ts';
import { readProse } from './prose-reading.ts';
import { readRecord } from './record.ts';
import type { ReadSpoken } from './text-kind.ts';
import { isHeadingLine } from './turns.ts';

/** Reads the memorandum of a conversation: its turns where it has labels, else what its prose says that each said. */
export const readMemorandum: ReadSpoken = (form, style) => {
  const { blocks, head, printed, labels, words } = form;
  const heading = readHeading(form, [words.forms.memorandum], 'talks');
  if (labels.filter((label) => label !== undefined).length >= 2) return { ...readRecord(form, style), heading };
  const below = blocks.filter((_block, index) => index >= head && !isHeadingLine(printed[index] ?? ''));
  const { utterances: told, sentences } = readProse(form, below);
  const utterances = withAntecedents(form, told);
  // Those who take part are named above.
  return {
    utterances,
    sentences: [...headSentences(form).map((sentence) => ({ ...sentence, paragraph: -1 })), ...sentences],
    paragraphs: below,
    heading,
  };
};

/** "The Ambassador said … He added …": in a memorandum he and she are whoever was named last beside what they say, and I its author. */
function withAntecedents({ text, words, ...form }: Form, told: readonly Utterance[]): Utterance[] {
  const author = /\bby .{3,120}\((\p{Lu}[\p{L}'’-]+)\)\s*$/mu.exec(text.slice(0, form.blocks[form.head]?.start));
  const start = author?.[1] === undefined ? undefined : author.index + author[0].lastIndexOf(author[1]);
  const writer = start === undefined ? undefined : { start, end: start + (author?.[1]?.length ?? 0) };
  let last: { at: Stretch; paragraph: number } | undefined;
  return told.map((utterance) => {
    const { speaker, paragraph } = utterance;
    const mention = speaker ? text.slice(speaker.start, speaker.end).toLowerCase() : '';
    if (mention === 'i' && writer) return { ...utterance, by: { at: [writer], as: 'heading' as const } };
    const gender = words.pronouns.get(mention);
    const isPronoun = gender === 'male' || gender === 'female';
    if (speaker && gender === undefined) last = { at: speaker, paragraph };
    if (!isPronoun || last?.paragraph !== paragraph) return utterance;
    return { ...utterance, by: { at: [last.at], as: 'heading' as const } };
  });
}
