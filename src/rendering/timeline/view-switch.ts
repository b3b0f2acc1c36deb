import { html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';

/** Chooses whether the entries of a timeline stand as headlines or with their words; it works by styles alone, and a script keeps the choice in the address. */
export function viewSwitch({ words }: Setting): SafeHtml {
  return html`<fieldset class="view-switch">
    <legend>${words.timeline.look}</legend>
    <label><input type="radio" name="view" value="full" checked />${words.timeline.full}</label>
    <label><input type="radio" name="view" value="headlines" />${words.timeline.headlines}</label>
  </fieldset>`;
}
