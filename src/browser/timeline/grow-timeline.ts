import type { SearchWords } from '../../languages/interface/interface-words.ts';
import type { Narrowing } from '../../search/queries/narrowing.ts';
import { timelineList } from './timeline-list.ts';

/** What grows: the statements by their numbers, in order, and where their rows come from. */
export interface Growing {
  documents: Uint32Array;
  /** Those that only may lie in the period, which is said beside them. */
  possible: ReadonlySet<number>;
  order: Narrowing['order'];
  rows: (document: number) => Promise<HTMLLIElement>;
  words: SearchWords;
}

/** Rows added at a time: about two screens. */
export const rowsAtOnce = 30;
/** Pixels before its end at which a timeline grows. */
const ahead = 1500;

/** Shows the first rows in a place of the page, and more whenever the end comes near, until it is stopped. Rejects when the first could not be had. */
export async function growTimeline(
  into: HTMLElement,
  { documents, possible, order, rows, words }: Growing,
  first: number,
  stopped: AbortSignal,
): Promise<void> {
  const timeline = timelineList(order, words);
  const end = document.createElement('p');
  let shown = 0;
  const add = async (count: number) => {
    const numbers = [...documents.slice(shown, shown + count)];
    const next = await Promise.all(numbers.map((document) => rows(document)));
    if (stopped.aborted) return;
    next.forEach((row, index) => timeline.add(row, possible.has(numbers[index] ?? -1)));
    shown += next.length;
  };
  const nearEnd = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      // Unobserved meanwhile, and observed anew: an end that is still near after the rows came would else not be told again.
      nearEnd.unobserve(end);
      const goOn = () => {
        if (!stopped.aborted && shown < documents.length) nearEnd.observe(end);
      };
      add(rowsAtOnce).then(goOn, goOn);
    },
    { rootMargin: `${ahead}px` },
  );
  stopped.addEventListener('abort', () => nearEnd.disconnect());
  await add(first);
  if (!stopped.aborted) {
    into.replaceChildren(timeline.root, end);
    nearEnd.observe(end);
  }
}
