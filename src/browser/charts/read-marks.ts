import { nextMark } from './next-mark.ts';

/**
 * The marks of a chart tell what they are on hover, focus and tap, and are reached with the arrow keys: one stop of the Tab key for all of
 * them. Left and right go along a row of the chart, up and down to the nearest mark of the next row that has any.
 */
export function readMarks(chart: HTMLElement): void {
  const rows = [...chart.querySelectorAll<SVGSVGElement>('svg:has(a[tabindex])')].map((drawing) => {
    drawing.removeAttribute('aria-hidden');
    return [...drawing.querySelectorAll<SVGAElement>('a')];
  });
  const [first] = rows.flat();
  if (!first) return;
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  tip.ariaHidden = 'true';
  chart.append(tip);
  for (const mark of rows.flat()) nameByTitle(mark);
  first.setAttribute('tabindex', '0');

  let shown: SVGAElement | undefined;
  const show = (mark: SVGAElement) => {
    shown = mark;
    tip.textContent = mark.getAttribute('aria-label');
    tip.hidden = false;
    const [box, place] = [chart.getBoundingClientRect(), mark.getBoundingClientRect()];
    const left = place.left + place.width / 2 - box.left - tip.offsetWidth / 2;
    tip.style.left = `${Math.max(0, Math.min(left, box.width - tip.offsetWidth))}px`;
    tip.style.top = `${place.bottom - box.top + 6}px`;
  };
  const hide = () => {
    shown = undefined;
    tip.hidden = true;
  };
  const markOf = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<SVGAElement>('svg a[tabindex]') : null;
    return link && chart.contains(link) ? link : undefined;
  };

  let before: SVGAElement | undefined;
  chart.addEventListener('pointerdown', () => (before = shown));
  chart.addEventListener('click', (event) => {
    const mark = markOf(event);
    // A finger that cannot hover reads first, and goes there with a second tap.
    if (!mark || !('pointerType' in event) || event.pointerType !== 'touch' || before === mark) return;
    event.preventDefault();
    show(mark);
  });
  chart.addEventListener('pointerover', (event) => {
    const mark = markOf(event);
    if (event.pointerType !== 'touch' && mark) show(mark);
  });
  chart.addEventListener('pointerout', (event) => {
    if (event.pointerType !== 'touch' && markOf(event)) hide();
  });
  chart.addEventListener('focusin', (event) => {
    const mark = markOf(event);
    if (!mark) return;
    for (const other of rows.flat()) other.setAttribute('tabindex', other === mark ? '0' : '-1');
    if (mark.matches(':focus-visible')) show(mark);
  });
  chart.addEventListener('focusout', hide);
  chart.addEventListener('keydown', (event) => {
    const mark = markOf(event);
    if (event.key === 'Escape') hide();
    const next = mark && nextMark(rows, mark, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** A title is shown by browsers after a while, and would stand beside the tip. */
function nameByTitle(mark: SVGAElement): void {
  const title = mark.querySelector('title');
  const said = title?.textContent ?? '';
  // What is written on a mark belongs to its name (WCAG 2.5.3): a language may say two without a digit.
  const written = mark.querySelector('text')?.textContent.trim() ?? '';
  const isSaid = written === '' || said.split(/[^\p{L}\p{N}]+/u).includes(written);
  mark.setAttribute('aria-label', isSaid ? said : `${said} · ${written}`);
  title?.remove();
}
