import type { PeriodEvent } from './period-event.ts';
import type { Filters } from './narrow-timeline.ts';

/** The small part of the filters that the timeline loads: it fetches the rest when somebody filters. */
const details = document.querySelector<HTMLDetailsElement>('details.filters');

async function start(then?: (filters: Filters) => void) {
  if (!details) return;
  const { startFilters } = await import('./narrow-timeline.ts');
  const filters = await startFilters(details);
  then?.(filters);
}

if (details) {
  // They lie open already (asked-script.ts).
  if (details.dataset.asked !== undefined) void start();
  details.addEventListener('toggle', () => void start());
  details.addEventListener('submit', (event) => {
    event.preventDefault();
    void start((filters) => filters.follow());
  });
  details.addEventListener('change', () => void start((filters) => filters.follow()));
  document.addEventListener('period', (event) => {
    event.preventDefault();
    void start((filters) => filters.showPeriod((event as PeriodEvent).detail));
  });
}
