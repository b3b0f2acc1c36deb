import type { Clock } from '../../archive/chronology.ts';
import { monthPath } from '../../archive/permalinks.ts';
import { attributes, html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';

/** A part of a month that is too long for one page. */
export interface PartShown {
  year: string;
  month: string | null;
  clock: Clock;
  /** From 1. */
  part: number;
  parts: number;
}

/** The parts of a long month by number, the one shown marked; `heading` is what they are parts of. */
export function partLinks({ year, month, clock, part, parts }: PartShown, heading: string, setting: Setting): SafeHtml {
  const items = Array.from({ length: parts }, (_, index) => {
    const number = index + 1;
    const own = attributes({
      href: setting.linkTo(monthPath(clock, year, month, number)),
      'aria-current': number === part ? 'page' : undefined,
    });
    return html`<li><a${own}>${number}</a></li>`;
  });
  return html`<nav class="years" aria-label="${heading}">
    <ul>
      ${items}
    </ul>
  </nav>`;
}
