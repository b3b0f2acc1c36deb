import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { nextMark } from '../charts/next-mark.ts';

/**
 * Says in the title of a strip what the bar under a pointer or finger, or the one that has the focus, stands for, and shows on each bar
 * how much of it is left by filters. The Tab key stops once for all bars, in their middle, clear of the two handles; arrow keys go from bar to
 * bar, over what is empty.
 */
export function readBars(figure: HTMLElement, words: SearchWords): void {
  const readout = figure.previousElementSibling?.querySelector('.readout');
  const whole = readout?.textContent ?? '';
  const bars = [...figure.querySelectorAll<SVGAElement>('a[data-months]')];
  const say = (bar: SVGAElement | undefined) => {
    if (readout) readout.textContent = bar?.querySelector('title')?.textContent ?? whole;
  };
  let touched: SVGAElement | undefined;
  for (const bar of bars) {
    bar.addEventListener('pointerenter', () => say(bar));
    bar.addEventListener('pointerleave', () => say(touched));
    bar.addEventListener('focus', () => {
      for (const other of bars) other.setAttribute('tabindex', other === bar ? '0' : '-1');
      say(bar);
    });
    bar.addEventListener('blur', () => say(touched));
    bar.addEventListener('keydown', (event) => {
      const next = nextMark([bars], bar, event.key);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
    bar.addEventListener('click', (event) => {
      // A finger has no hover: its first tap says what the bar is, its second goes there.
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || touched === bar) return;
      event.preventDefault();
      touched = bar;
      say(bar);
    });
  }
  figure.querySelector('svg')?.removeAttribute('aria-hidden');
  bars[Math.floor(bars.length / 2)]?.setAttribute('tabindex', '0');
  figure.addEventListener('show-share', (event) => {
    showShare(figure, bars, (event as CustomEvent<readonly [month: string, count: number][] | null>).detail, words);
  });
}

/** Pixels: a share that is there is seen. */
const lowest = 1.5;

function showShare(
  figure: HTMLElement,
  bars: readonly SVGAElement[],
  months: readonly [month: string, count: number][] | null,
  words: SearchWords,
): void {
  for (const share of figure.querySelectorAll('.share-of-bar')) share.remove();
  figure.classList.toggle('is-narrowed', months !== null);
  for (const bar of bars) {
    const title = bar.querySelector('title');
    const whole = Number(bar.dataset.count);
    const [period = ''] = title?.textContent.split(': ') ?? [];
    const [from = 0, to = 0] = (bar.dataset.months ?? '').split('-').map(Number);
    const own = (months ?? []).reduce((sum, [month, count]) => (isWithin(month, from, to) ? sum + count : sum), 0);
    const all = words.statements(whole);
    if (title) title.textContent = `${period}: ${months === null ? all : words.timeline.share(own, all)}`;
    const drawn = bar.querySelector('.bar');
    if (months === null || own === 0 || !drawn) continue;
    const share = drawn.cloneNode() as SVGRectElement;
    const height = Number(drawn.getAttribute('height'));
    const size = Math.max(lowest, (height * own) / whole);
    share.setAttribute('class', 'share-of-bar');
    share.setAttribute('y', String(Number(drawn.getAttribute('y')) + height - size));
    share.setAttribute('height', String(size));
    bar.append(share);
  }
}

function isWithin(month: string, from: number, to: number): boolean {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return number >= from && number <= to;
}
