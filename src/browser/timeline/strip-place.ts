import { readMonthScale } from './month-scale.ts';

/** Marks on a strip the month of the timeline that is in sight, while a reader scrolls. */
export function showWhere(figure: HTMLElement): void {
  const scale = readMonthScale(figure.dataset.knots ?? '');
  const here = document.createElement('div');
  here.className = 'here';
  here.hidden = true;
  figure.querySelector('.brush')?.append(here);
  const inSight = new Set<Element>();
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inSight.add(target);
        else inSight.delete(target);
      }
      const first = [...inSight].sort((a, b) =>
        a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      )[0];
      const month = first?.querySelector('h3')?.id ?? '';
      here.hidden = month === '' || window.scrollY === 0;
      if (!here.hidden)
        here.style.left = `${scale.placeOf(Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 0.5)}%`;
    },
    // The upper third of the window, below what stays at its top.
    { rootMargin: '-96px 0px -66% 0px' },
  );
  for (const month of document.querySelectorAll('.whole .month, main > .timeline .month')) seen.observe(month);
}
