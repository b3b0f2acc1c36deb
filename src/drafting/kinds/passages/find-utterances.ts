import type { Utterance } from '../../saying/utterance.ts';
import { findQuotedRuns } from '../../text/quoted-runs.ts';
import { type Sentence, findSentences } from '../../text/sentences.ts';
import type { ReadParagraph, Passage, WholeText } from './passage.ts';

/** Of the statements above a paragraph so many can be changed by it. */
const mostRecent = 120;

/** Reads the statements of a text, in order, paragraph by paragraph; whose they are by the mention beside them only. */
export function findUtterances(
  whole: WholeText,
  among: readonly Passage[],
): { utterances: readonly Utterance[]; sentences: readonly Sentence[] } {
  const { text, paragraphs, words, marks } = whole;
  const printed = findQuotedRuns(text, paragraphs);
  const runs = marks?.closeForgotten(text, printed, words) ?? printed;
  const readers = among.map((kind) => kind.readerOf(whole));
  const all: Sentence[] = [];
  const utterances: Utterance[] = [];
  let next = 0;
  for (const [number, paragraph] of paragraphs.entries()) {
    while ((runs[next]?.start ?? Infinity) < paragraph.start) next++;
    const own: typeof runs = [];
    for (let run = runs[next]; run && run.start < paragraph.end; run = runs[++next])
      if (run.end <= paragraph.end) own.push(run);
    const sentences = findSentences(text, paragraph, number, own, words);
    const recent = utterances.slice(-mostRecent);
    const above = { utterances: recent, before: all.at(-1) };
    const read = firstReading(readers, (ask) => ask({ ...paragraph, number, sentences }, above));
    if (read) {
      utterances.length -= recent.length;
      for (const utterance of read) utterances.push(utterance);
    }
    for (const sentence of sentences) all.push(sentence);
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
