import { readMarks } from './read-marks.ts';

for (const chart of document.querySelectorAll<HTMLElement>('.chart')) readMarks(chart);

// Where the timeline of just the statements of a mark can be shown, the mark leads there.
for (const link of document.querySelectorAll<HTMLElement>('[data-narrowed]'))
  link.setAttribute('href', link.dataset.narrowed ?? '');
