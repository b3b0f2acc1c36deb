import { headSentences } from './cast.ts';
import { readHeading } from './heading.ts';
import { readProse } from './prose-reading.ts';
import { readRecord } from './record.ts';
import type { ReadKind } from './text-kind.ts';
import { isHeadingLine } from './turns.ts';

/** Reads the memorandum of a conversation: its turns where it has labels, else what its prose says that each said. */
export const readMemorandum: ReadKind = (form, style) => {
  const { blocks, head, printed, labels, words } = form;
  const heading = readHeading(form, [words.forms.memorandum], 'talks');
  if (labels.filter((label) => label !== undefined).length >= 2) return { ...readRecord(form, style), heading };
  const below = blocks.filter((_block, index) => index >= head && !isHeadingLine(printed[index] ?? ''));
  const { utterances, sentences } = readProse(form, below);
  // Those who take part are named above.
  return {
    utterances,
    sentences: [...headSentences(form).map((sentence) => ({ ...sentence, paragraph: -1 })), ...sentences],
    paragraphs: below,
    heading,
  };
};
