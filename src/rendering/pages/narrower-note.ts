import type { Topic } from '../../archive/names/topics.ts';
import { html, type SafeHtml } from '../html.ts';
import { contentText } from '../named.ts';
import type { Setting } from '../setting.ts';

/** Names the narrower topics through which some of the statements of a page came; nothing where there are none. */
export function narrowerNote(narrower: readonly Topic[], setting: Setting): SafeHtml | undefined {
  if (narrower.length === 0) return undefined;
  const { topic } = setting.words;
  return html`<p class="note">${contentText(narrower, setting, (...labels) => topic.includesNarrower(labels.join(setting.words.said.comma)))}</p>`;
}
