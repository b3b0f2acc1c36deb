import type { Run } from '../statement.ts';

/** Places in the words of a statement, paragraph by paragraph: UTF-16 offsets into the paragraph, end exclusive, in order. */
export type Marks = readonly (readonly [start: number, end: number])[][];

/** Cuts runs so that what is marked stands in runs of its own; not a letter changes. */
export function markRuns(paragraphs: readonly Run[][], marks: Marks): Run[][] {
  return paragraphs.map((runs, paragraph) => {
    const ranges = marks[paragraph] ?? [];
    let offset = 0;
    return runs.flatMap((run) => {
      const start = offset;
      offset += run.text.length;
      const inside = ranges.flat().filter((place) => place > start && place < offset);
      const cuts = [...new Set([start, ...inside, offset])].sort((a, b) => a - b);
      return cuts.slice(1).map((end, index): Run => {
        const begin = cuts[index] ?? start;
        const marked = ranges.some(([from, to]) => from <= begin && end <= to);
        return { ...run, text: run.text.slice(begin - start, end - start), ...(marked ? { marked } : {}) };
      });
    });
  });
}
