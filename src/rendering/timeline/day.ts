import { formatDate, formatWithinYear } from '../../languages/interface/format-date.ts';
import type { EdtfDate } from '../../statements/dates/dates.ts';
import { machineDate } from '../../statements/dates/machine-date.ts';
import { attributes, html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';

/** A date as people read it; `withinYear` where the year stands above. HTML has no word for a period, a season or a doubt: such a date is no `<time>`. */
export function day(
  date: EdtfDate,
  { words }: Pick<Setting, 'words'>,
  { withinYear = false, class: className }: { withinYear?: boolean; class?: string } = {},
): SafeHtml {
  const machine = machineDate(date);
  const said = withinYear ? formatWithinYear(date, words) : formatDate(date, words);
  return machine === undefined
    ? html`<span${attributes({ class: className })}>${said}</span>`
    : html`<time${attributes({ class: className, datetime: machine })}>${said}</time>`;
}
