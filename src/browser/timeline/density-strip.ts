import { formatDate } from '../../languages/interface/format-date.ts';
import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { loadSearchWords } from '../../languages/load-search-words.ts';
import { readMonthScale, type MonthScale } from './month-scale.ts';
import type { PeriodEvent } from './period-event.ts';
import { readBars } from './strip-bars.ts';
import { showWhere } from './strip-place.ts';
import { showPeriodOnPage } from './period-on-page.ts';
import {
  boundsOf,
  dragged,
  isWholeStrip,
  monthText,
  movedByKey,
  readPeriod,
  wholeStrip,
  writePeriod,
  type StripPeriod,
} from './strip-period.ts';

/** Pixels a pointer moves before a click becomes a drag. */
const slack = 4;
/** Milliseconds after the last key until the timeline follows. */
const pause = 350;

for (const figure of document.querySelectorAll<HTMLElement>('.density'))
  void loadSearchWords(figure.dataset.language).then((words) => {
    readBars(figure, words);
    if (figure.dataset.knots === undefined) return;
    start(figure, words);
    showWhere(figure);
  });

/** Lets a reader choose a period on a strip: by dragging over it, or by moving its two ends. */
function start(figure: HTMLElement, words: SearchWords): void {
  const svg = figure.querySelector('svg');
  if (!svg) return;
  const scale = readMonthScale(figure.dataset.knots ?? '');
  const isFollowed = figure.dataset.page === 'whole' || document.querySelector('details.filters') !== null;
  const brush = makeBrush(words);
  svg.before(brush.root);
  let period = wholeStrip(scale);

  const choose = (chosen: StripPeriod) => {
    period = chosen;
    drawBrush(brush, period, scale, words);
  };
  const tell = () => {
    const detail = writePeriod(period, scale);
    const event = new CustomEvent('period', { detail, bubbles: true, cancelable: true });
    if (!figure.dispatchEvent(event)) return;
    if (figure.dataset.page === 'whole') showPeriodOnPage(figure, detail, words);
    else location.assign(`${figure.dataset.home ?? '?'}${new URLSearchParams(detail).toString()}`);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const onKey = (event: KeyboardEvent, end: 'first' | 'last') => {
    const moved = movedByKey(period, end, event.key, scale);
    if (!moved && event.key !== 'Enter') return;
    event.preventDefault();
    if (moved) choose(moved);
    clearTimeout(timer);
    if (event.key === 'Enter') tell();
    else if (isFollowed) timer = setTimeout(tell, pause);
  };
  const monthUnder = ({ clientX }: PointerEvent) => {
    const { left, width } = brush.root.getBoundingClientRect();
    return scale.monthAt((100 * (clientX - left)) / width);
  };
  /** Follows a pointer from where it went down; `anchor` is the month that stays. */
  const follow = (down: PointerEvent, anchor: number, isDragging: boolean) => {
    let moves = isDragging;
    const onMove = (event: PointerEvent) => {
      moves ||= Math.abs(event.clientX - down.clientX) > slack;
      if (moves) choose(dragged(anchor, monthUnder(event)));
    };
    const over = new AbortController();
    const onUp = () => {
      over.abort();
      if (!moves) return;
      // The click that ends a drag is not a click on a month.
      const swallow = (event: Event) => event.preventDefault();
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 50);
      tell();
    };
    window.addEventListener('pointermove', onMove, { signal: over.signal });
    window.addEventListener('pointerup', onUp, { signal: over.signal });
    window.addEventListener('pointercancel', onUp, { signal: over.signal });
  };

  brush.first.addEventListener('keydown', (event) => onKey(event, 'first'));
  brush.last.addEventListener('keydown', (event) => onKey(event, 'last'));
  brush.first.addEventListener('pointerdown', (event) => follow(event, period.last, true));
  brush.last.addEventListener('pointerdown', (event) => follow(event, period.first, true));
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  svg.addEventListener('pointerdown', (event) => {
    if (event.button === 0) follow(event, monthUnder(event), false);
  });
  figure.addEventListener('show-period', (event) => choose(readPeriod((event as PeriodEvent).detail, scale)));
  choose(period);
  if (figure.dataset.page !== 'whole') return;
  const address = new URLSearchParams(location.search);
  const asked = { from: address.get('from') ?? '', to: address.get('to') ?? '' };
  if (asked.from === '' && asked.to === '') return;
  choose(readPeriod(asked, scale));
  showPeriodOnPage(figure, asked, words);
}

/** What lies over a strip: a band over the period, and a handle at each end of it. */
interface Brush {
  root: HTMLElement;
  band: HTMLElement;
  first: HTMLElement;
  last: HTMLElement;
}

function makeBrush(words: SearchWords): Brush {
  const [root, band] = [part('brush'), part('band')];
  const [first, last] = [handle(words.narrowed.from), handle(words.narrowed.to)];
  root.title = words.narrowed.period;
  root.append(band, first, last);
  return { root, band, first, last };
}

function drawBrush(brush: Brush, period: StripPeriod, scale: MonthScale, words: SearchWords): void {
  const [left, right] = [scale.placeOf(period.first), scale.placeOf(period.last + 1)];
  brush.band.style.left = `${left}%`;
  brush.band.style.width = `${right - left}%`;
  brush.band.hidden = isWholeStrip(period, scale);
  for (const [end, x] of [
    ['first', left],
    ['last', right],
  ] as const) {
    const [low, high] = boundsOf(end, period, scale);
    brush[end].style.left = `${x}%`;
    brush[end].setAttribute('aria-valuemin', String(low));
    brush[end].setAttribute('aria-valuemax', String(high));
    brush[end].setAttribute('aria-valuenow', String(period[end]));
    brush[end].setAttribute('aria-valuetext', formatDate(monthText(period[end]), words));
  }
}

function part(className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  return made;
}

function handle(label: string): HTMLElement {
  const made = part('handle');
  made.tabIndex = 0;
  made.setAttribute('role', 'slider');
  made.setAttribute('aria-label', label);
  return made;
}
