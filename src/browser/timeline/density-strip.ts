import { formatDate } from '../../languages/format-date.ts';
import type { SearchWords } from '../../languages/interface-words.ts';
import { loadSearchWords } from '../../languages/load-search-words.ts';
import { readMonthScale } from './month-scale.ts';
import type { PeriodEvent } from './period-event.ts';
import { showPeriodOnPage } from './period-on-page.ts';

/** Pixels a pointer moves before a click becomes a drag. */
const slack = 4;
/** Milliseconds after the last key until the timeline follows. */
const pause = 350;
const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
  Home: -Infinity,
  End: Infinity,
};

for (const figure of document.querySelectorAll<HTMLElement>('.density'))
  void loadSearchWords(figure.dataset.language).then((words) => start(figure, words));

/** Lets a reader choose a period on a strip: by dragging over it, or by moving its two ends (WAI-ARIA APG, "Multi-Thumb Slider"). */
function start(figure: HTMLElement, words: SearchWords): void {
  const svg = figure.querySelector('svg');
  if (!svg) return;
  const scale = readMonthScale(figure.dataset.knots ?? '');
  const isFollowed = figure.dataset.page === 'whole' || document.querySelector('details.filters') !== null;
  let [first, last] = [scale.first, scale.end - 1];

  const band = part('band');
  const ends = { from: handle(words.narrowed.from), to: handle(words.narrowed.to) };
  const brush = part('brush');
  brush.title = words.narrowed.period;
  brush.append(band, ends.from, ends.to);
  svg.before(brush);

  const draw = () => {
    const [left, right] = [scale.placeOf(first), scale.placeOf(last + 1)];
    band.style.left = `${left}%`;
    band.style.width = `${right - left}%`;
    band.hidden = first === scale.first && last === scale.end - 1;
    place(ends.from, left, first, [scale.first, last], words);
    place(ends.to, right, last, [first, scale.end - 1], words);
  };
  const tell = () => {
    const isWhole = first === scale.first && last === scale.end - 1;
    const detail = isWhole ? { from: '', to: '' } : { from: monthText(first), to: monthText(last) };
    const event = new CustomEvent('period', { detail, bubbles: true, cancelable: true });
    if (!figure.dispatchEvent(event)) return;
    if (figure.dataset.page === 'whole') showPeriodOnPage(figure, detail, words);
    else location.assign(`${figure.dataset.home ?? '?'}${new URLSearchParams(detail).toString()}`);
  };
  const choose = (a: number, b: number) => {
    [first, last] = [Math.min(a, b), Math.max(a, b)];
    draw();
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const onKey = (event: KeyboardEvent, end: 'from' | 'to') => {
    const move = steps[event.key];
    if (move === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (move !== undefined) {
      const [low, high] = end === 'from' ? [scale.first, last] : [first, scale.end - 1];
      const moved = Math.min(high, Math.max(low, (end === 'from' ? first : last) + move));
      choose(end === 'from' ? moved : first, end === 'to' ? moved : last);
    }
    clearTimeout(timer);
    if (event.key === 'Enter') tell();
    else if (isFollowed) timer = setTimeout(tell, pause);
  };
  ends.from.addEventListener('keydown', (event) => onKey(event, 'from'));
  ends.to.addEventListener('keydown', (event) => onKey(event, 'to'));

  const monthUnder = (event: PointerEvent) => {
    const { left, width } = brush.getBoundingClientRect();
    return scale.monthAt((100 * (event.clientX - left)) / width);
  };
  /** Follows a pointer from where it went down; `anchor` is the month that stays. */
  const follow = (down: PointerEvent, anchor: number, isDragging: boolean) => {
    let moves = isDragging;
    const onMove = (event: PointerEvent) => {
      moves ||= Math.abs(event.clientX - down.clientX) > slack;
      if (moves) choose(anchor, monthUnder(event));
    };
    const onUp = () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onUp);
      if (!moves) return;
      // The click that ends a drag is not a click on a month.
      const swallow = (event: Event) => event.preventDefault();
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 50);
      tell();
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onUp);
  };
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  svg.addEventListener('pointerdown', (event) => {
    if (event.button === 0) follow(event, monthUnder(event), false);
  });
  ends.from.addEventListener('pointerdown', (event) => follow(event, last, true));
  ends.to.addEventListener('pointerdown', (event) => follow(event, first, true));

  const show = ({ from, to }: PeriodEvent['detail']) => {
    const within = (month: number) => Math.min(scale.end - 1, Math.max(scale.first, month));
    first = within(monthOf(from, '01') ?? scale.first);
    last = Math.max(first, within(monthOf(to, '12') ?? scale.end - 1));
    draw();
  };
  figure.addEventListener('show-period', (event) => show((event as PeriodEvent).detail));
  draw();
  if (figure.dataset.page !== 'whole') return;
  const address = new URLSearchParams(location.search);
  const asked = { from: address.get('from') ?? '', to: address.get('to') ?? '' };
  if (asked.from === '' && asked.to === '') return;
  show(asked);
  showPeriodOnPage(figure, asked, words);
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

function place(end: HTMLElement, x: number, month: number, [low, high]: [number, number], words: SearchWords): void {
  end.style.left = `${x}%`;
  end.setAttribute('aria-valuemin', String(low));
  end.setAttribute('aria-valuemax', String(high));
  end.setAttribute('aria-valuenow', String(month));
  end.setAttribute('aria-valuetext', formatDate(monthText(month), words));
}

function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The number of the month that a day, month or year begins or ends in. */
function monthOf(date: string, monthOfYear: '01' | '12'): number | undefined {
  const match = /^(\d{4})(?:-(\d{1,2}))?/.exec(date);
  return match ? Number(match[1]) * 12 + Number(match[2] ?? monthOfYear) - 1 : undefined;
}
