import type { Part } from '../../contributing/places-said.ts';

/** The report beside its draft, with the statements marked in it. */
export interface MarkedReport {
  /** Shows a report with the parts of each statement, by the number of the statement. */
  show(report: string, places: readonly (readonly Part[])[]): void;
}

/** Binds the report to the form of its draft: a mark leads to its statement, and a statement to its mark. */
export function bindMarkedReport(panel: HTMLDetailsElement, form: HTMLFormElement): MarkedReport {
  const target = panel.querySelector<HTMLElement>('.report-text');
  if (!target) throw new Error('the report has no place for its words');
  let shown = '';
  let current: string | undefined;
  const marksOf = (number: string | undefined) => [
    ...target.querySelectorAll<HTMLElement>(`[data-statement="${number ?? ''}"]`),
  ];

  /** Tells one statement from the others, and brings its words into sight where they are not; the page itself stays where it is. */
  const point = (number: string | undefined) => {
    current = number;
    for (const mark of target.querySelectorAll('[aria-current]')) mark.removeAttribute('aria-current');
    const marks = marksOf(number);
    for (const mark of marks) mark.setAttribute('aria-current', 'true');
    const [first] = marks;
    if (!first) return;
    const below = first.getBoundingClientRect().top - target.getBoundingClientRect().top;
    const left = target.clientHeight - first.offsetHeight;
    if (below < 0 || below > left) target.scrollTop += below - Math.max(0, left / 2);
  };

  target.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-statement]') : null;
    const fields = form.querySelector(`[data-number="${mark?.dataset.statement ?? ''}"]`);
    if (!mark || !fields) return;
    event.preventDefault();
    fields.scrollIntoView({ block: 'nearest' });
    fields.querySelector('textarea')?.focus();
  });
  const numberAt = ({ target: at }: Event) =>
    at instanceof Element ? at.closest<HTMLElement>('[data-number]')?.dataset.number : undefined;
  form.addEventListener('focusin', (event) => {
    const number = numberAt(event);
    if (number !== undefined && number !== current) point(number);
  });
  form.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.matches('.place')) return;
    panel.open = true;
    point(numberAt(event));
    marksOf(current)[0]?.focus();
  });

  return {
    show(report, places) {
      panel.hidden = report.trim() === '';
      places.forEach((parts, number) => {
        const button = form.querySelector<HTMLButtonElement>(`[data-number="${number}"] .place`);
        if (button) button.disabled = parts.length === 0;
      });
      const marked = JSON.stringify([report, places]);
      if (marked === shown) return;
      shown = marked;
      const top = target.scrollTop;
      target.replaceChildren(...withMarks(report, places));
      target.scrollTop = top;
      point(current);
    },
  };
}

/** A report, word for word, in which every part that is a statement's is a link to it; of one inside another, to the inner. */
function withMarks(report: string, places: readonly (readonly Part[])[]): (string | HTMLElement)[] {
  const parts = places.flatMap((own, number) => own.map(([start, end]) => ({ start, end, number })));
  // Those that begin last stand first, and of two that begin together the shorter: the first that covers a place is the inner.
  parts.sort((one, other) => other.start - one.start || one.end - other.end);
  const edges = [...new Set([0, ...parts.flatMap(({ start, end }) => [start, end]), report.length])];
  edges.sort((one, other) => one - other);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const words = report.slice(start, end);
    const inner = parts.find((part) => part.start <= start && part.end >= end);
    return inner ? markOf(words, inner.number) : words;
  });
}

function markOf(words: string, number: number): HTMLElement {
  const mark = document.createElement('a');
  mark.href = `#said-${number + 1}`;
  mark.dataset.statement = String(number);
  mark.textContent = words;
  return mark;
}
