import type { Utterance } from '../../saying/utterance.ts';
import type { Block } from '../../text/blocks.ts';
import type { Sentence } from '../../text/sentences.ts';
import { bylineOf, leadOf } from './coverage-leads.ts';

/** "Ada Marsh, for the Agency, made the following statement:" */
const announced =
  /\b(?:the following (?:statement|remarks)|(?:statement|remarks) (?:was|were) read(?: out)?|read (?:out )?a statement):$/iu;
/** No statement that is read out has more paragraphs. */
const mostParagraphs = 40;

/** The statements that coverage prints whole between marks, over as many paragraphs as they have, below a line that says who made them. */
export function readOut(text: string, blocks: readonly Block[], sentences: readonly Sentence[]): Utterance[] {
  return blocks.flatMap((block, index): Utterance[] => {
    const line = text.slice(block.start, block.end);
    const first = blocks[index + 1];
    const lead = announced.test(line.slice(-80)) ? leadOf(text, block) : undefined;
    if (!lead || !first || !/^[“"]/u.test(text.slice(first.start, first.end))) return [];
    const length = blocks
      .slice(index + 1, index + 1 + mostParagraphs)
      .findIndex(({ start, end }) => /[”"][.,]?$/u.test(text.slice(start, end)));
    const sentence = sentences.find(({ paragraph }) => paragraph === index + 1);
    if (length === -1 || !sentence) return [];
    const parts = blocks.slice(index + 1, index + 2 + length).map(({ start, end }) => ({ start, end }));
    return [
      {
        parts,
        kind: 'direct',
        speaker: lead.at,
        sourcing: 'explicit',
        by: bylineOf(lead),
        paragraph: index + 1,
        sentence,
        isOpen: false,
      },
    ];
  });
}
