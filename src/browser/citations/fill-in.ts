import { shortMonths } from '../../languages/interface/short-months.ts';

/** Fills in what only a browser knows: the day on which citations are read, and where the site is published. */
export function fillIn(citations: ParentNode, base: string, now = new Date()): void {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  for (const place of citations.querySelectorAll<HTMLElement>('[data-day]')) {
    const written = new Intl.DateTimeFormat(place.dataset.day, { dateStyle: 'long' }).format(now);
    place.replaceWith('short' in place.dataset ? shortMonths(written) : written);
  }
  for (const place of citations.querySelectorAll('[data-read]')) {
    const text = place.textContent;
    place.replaceWith(
      text
        .replace('YYYY', year ?? '')
        .replace('MM', month ?? '')
        .replace('DD', day ?? ''),
    );
  }
  for (const place of citations.querySelectorAll('[data-address]'))
    place.replaceWith(new URL(place.textContent, base).href);
}
