import type { RoleBand } from '../../lenses/role-band.ts';
import { html, type SafeHtml } from '../html.ts';
import { officeName } from '../office-name.ts';
import type { Setting } from '../setting.ts';

const rowHeight = 18;
const narrowest = 0.006;

/** Offices as bands on the axis of the strip above, one below the other; for the eye alone, as a list says the same. */
export function roleBandDrawing(bands: readonly RoleBand[], { words }: Setting): SafeHtml {
  if (bands.length === 0) return html``;
  const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
  const rows = bands.map(({ role, start, end }, row) => {
    const name = officeName(role, words);
    const isLate = start > 0.5;
    const y = row * rowHeight;
    return html`<rect x="${percent(start)}" y="${y + 2}" width="${percent(Math.max(narrowest, end - start))}" height="3"></rect><text x="${percent(isLate ? Math.max(end, start + narrowest) : start)}" y="${y + 16}" text-anchor="${isLate ? 'end' : 'start'}">${name}</text>`;
  });
  return html`<svg class="role-bands" height="${bands.length * rowHeight + 4}" aria-hidden="true">
    ${rows}
  </svg>`;
}
