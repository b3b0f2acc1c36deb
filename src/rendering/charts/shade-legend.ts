import { shadeRanges, type CountRange } from '../../lenses/matrix.ts';
import { html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';

/** What the shades of a chart stand for, over the counts that it has, behind what is counted. */
export function shadeLegend(scale: string, range: CountRange, { words }: Setting): SafeHtml {
  const number = new Intl.NumberFormat(words.locale);
  const ranges = shadeRanges(range).map(
    ({ shade, from, to }) =>
      html`<li><span data-shade="${shade}"></span> <bdi>${number.format(from)}${from === to ? '' : `–${number.format(to)}`}</bdi></li>`,
  );
  return html`<div class="shades"><p>${scale}</p><ul>${ranges}</ul></div>`;
}
