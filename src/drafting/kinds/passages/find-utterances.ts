import type { Utterance } from '../../saying/utterance.ts';
import { closeForgotten } from '../../text/forgotten-marks.ts';
import { findQuotedRuns } from '../../text/quoted-runs.ts';
import { type Sentence, findSentences } from '../../text/sentences.ts';
import { passages } from './passages.ts';
import type { ReadParagraph, Passage, WholeText } from './passage.ts';

/** Reads the statements of a text, in order, paragraph by paragraph; whose they are by the mention beside them only. */
export function findUtterances(
  whole: WholeText,
  among: readonly Passage[] = passages,
): { utterances: readonly Utterance[]; sentences: readonly Sentence[] } {
  const { text, paragraphs, words } = whole;
  const runs = closeForgotten(text, findQuotedRuns(text, paragraphs), words);
  const readers = among.map((kind) => kind.readerOf(whole));
  const all: Sentence[] = [];
  let utterances: readonly Utterance[] = [];
  for (const [number, paragraph] of paragraphs.entries()) {
    const own = runs.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
    const sentences = findSentences(text, paragraph, number, own, words);
    const above = { utterances, before: all.at(-1) };
    utterances = firstReading(readers, (read) => read({ ...paragraph, number, sentences }, above)) ?? utterances;
    all.push(...sentences);
  }
  return { utterances, sentences: all };
}

/** What the first of the readers gives that reads a paragraph at all. */
function firstReading(
  readers: readonly ReadParagraph[],
  ask: (read: ReadParagraph) => ReturnType<ReadParagraph>,
): ReturnType<ReadParagraph> {
  for (const read of readers) {
    const found = ask(read);
    if (found) return found;
  }
  return undefined;
}
