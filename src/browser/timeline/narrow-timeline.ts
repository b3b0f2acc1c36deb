import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { loadSearchWords } from '../../languages/load-search-words.ts';
import {
  isNarrowed,
  notNarrowed,
  readNarrowing,
  writeNarrowing,
  type Narrowing,
} from '../../search/queries/narrowing.ts';
import type { PeriodEvent } from './period-event.ts';
import { filterForm } from './filter-form.ts';
import { growTimeline, rowsAtOnce } from './grow-timeline.ts';
import { placeIn, returnTo, type KeptPlace } from './kept-place.ts';
import { narrowedStatus } from './narrowed-status.ts';
import { offerWider } from './offer-wider.ts';
import { openStatementIndex } from './statement-index.ts';
import { openRows } from './timeline-rows.ts';
import { headlinesIn, withHeadlines } from './view-in-address.ts';
import { readTypedPeriod, type PeriodReading } from './typed-period.ts';
import { sayReason } from '../../search/hits/say-reason.ts';

/** What a timeline that is filtered can be told from outside. */
export interface Filters {
  /** Shows what the form asks for. */
  follow(): void;
  showPeriod(period: PeriodEvent['detail']): void;
}

let started: Promise<Filters> | undefined;

/** Makes the timeline follow the filters, and the filters the address; once. */
export function startFilters(details: HTMLDetailsElement): Promise<Filters> {
  const language = details.querySelector('form')?.dataset.language;
  return (started ??= loadSearchWords(language).then((words) => start(details, words)));
}

function start(details: HTMLDetailsElement, words: SearchWords): Filters {
  const element = details.querySelector('form');
  const status = document.querySelector('.remaining');
  const whole = document.querySelector<HTMLElement>('.whole');
  const narrowed = document.querySelector<HTMLElement>('.narrowed');
  const strip = document.querySelector<HTMLElement>('.density');
  if (!element || !status || !whole || !narrowed) throw new Error('the page lacks a part of its filters');
  const form = filterForm(element);
  const index = openStatementIndex(element.dataset.index ?? '');
  const rows = openRows(element.dataset.rows ?? '');
  let current = notNarrowed;
  let asked = 0;
  let stop = new AbortController();

  const show = async (narrowing: Narrowing, kept: KeptPlace | undefined, signal: AbortSignal) => {
    const answer = await index.narrow(narrowing);
    if (signal.aborted) return;
    status.textContent = narrowedStatus(answer, words);
    whole.hidden = true;
    narrowed.hidden = false;
    const { documents, possible, rowAt } = answer;
    strip?.dispatchEvent(new CustomEvent('show-share', { detail: answer.months }));
    const rowOf = (document: number) => rows(rowAt(document));
    const growing = { documents, possible, order: narrowing.order, rows: rowOf, words };
    await growTimeline(narrowed, growing, Math.max(rowsAtOnce, kept?.statements ?? 0), signal);
    if (documents.length === 0 && answer.unknown.length === 0) {
      const countOf = async (wider: Narrowing) => (await index.narrow(wider)).documents.length;
      const offered = await offerWider(narrowing, countOf, element, words);
      if (offered) narrowed.append(offered);
    }
    if (kept) returnTo(kept, narrowed);
  };
  const apply = async ({ narrowing, problem }: PeriodReading, kept?: KeptPlace) => {
    current = narrowing;
    stop.abort();
    stop = new AbortController();
    const { signal } = stop;
    strip?.dispatchEvent(new CustomEvent('show-period', { detail: narrowing }));
    if (!isNarrowed(narrowing)) {
      whole.hidden = false;
      narrowed.hidden = true;
      narrowed.replaceChildren();
      strip?.dispatchEvent(new CustomEvent('show-share'));
      status.textContent = status.textContent === '' ? '' : words.narrowed.whole;
      return;
    }
    if (problem !== undefined) {
      status.textContent = problem;
      whole.hidden = true;
      narrowed.hidden = false;
      narrowed.replaceChildren();
      return;
    }
    try {
      await index.trying(() => show(narrowing, kept, signal));
    } catch (reason) {
      if (!signal.aborted) status.textContent = words.search.failed(sayReason(reason));
    }
  };

  const keepPlace = () => {
    if (isNarrowed(current)) history.replaceState(placeIn(narrowed), '');
  };
  /** Reads the dates as they are typed, and goes on with the last that was asked. */
  const read = async (narrowing: Narrowing, then: (reading: PeriodReading) => void) => {
    const own = (asked += 1);
    const reading = await readTypedPeriod(narrowing, words);
    if (own !== asked) return;
    form.showPeriod(narrowing, reading.narrowing);
    then(reading);
  };
  const go = (reading: PeriodReading) => {
    const query = writeNarrowing(reading.narrowing);
    if (query === writeNarrowing(current)) return;
    keepPlace();
    const address = withHeadlines(query, headlinesIn(location.search));
    history.pushState(null, '', address === '' ? location.pathname : address);
    void apply(reading);
  };
  const readAddress = () => {
    const narrowing = readNarrowing(new URLSearchParams(location.search));
    history.scrollRestoration = isNarrowed(narrowing) ? 'manual' : 'auto';
    const kept = (history.state as KeptPlace | null) ?? undefined;
    form.show(narrowing);
    void read(narrowing, (reading) => void apply(reading, kept));
  };
  const clear = () => {
    form.show(notNarrowed);
    void read(notNarrowed, go);
  };

  element.addEventListener('reset', (event) => {
    event.preventDefault();
    clear();
  });
  document.addEventListener('keydown', (event) => {
    // In a list that is open, and in a field that is being written, Escape has a meaning of its own.
    const isBusy = event.target instanceof HTMLSelectElement || writeNarrowing(form.read()) !== writeNarrowing(current);
    if (event.key === 'Escape' && isNarrowed(current) && !isBusy && !document.querySelector('dialog[open]')) clear();
  });
  window.addEventListener('popstate', readAddress);
  window.addEventListener('pagehide', keepPlace);
  // What somebody has written before this was loaded stays.
  if (isNarrowed(readNarrowing(new URLSearchParams(location.search)))) readAddress();
  index.names().then(
    (names) => form.offer(names),
    (reason: unknown) => (status.textContent = words.search.failed(sayReason(reason))),
  );

  return {
    follow: () => void read(form.read(), go),
    showPeriod({ from, to }) {
      details.open = true;
      const narrowing = { ...form.read(), from, to };
      form.show(narrowing);
      void read(narrowing, go);
    },
  };
}
