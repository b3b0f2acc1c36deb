import type { ArchivedArticle } from '../../archive/archived-statement.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import { html, joined, type SafeHtml } from '../html.ts';
import { listed } from '../listed.ts';
import { contentText } from '../named.ts';
import type { Setting } from '../setting.ts';
import { publishersOf } from './source-of.ts';

/** The chain by which words reached us, hop by hop, up to the report and to those who reported them besides. */
export function reportingLadder(article: ArchivedArticle, setting: Setting): SafeHtml {
  const { words } = setting;
  const { source, via } = article;
  const issued = source.issued && formatDate(source.issued, words);
  const others = publishersOf(article).filter((publisher) => publisher !== source.publisher);
  const rungs = [
    ...via.map(({ as, name }) => contentText(name, setting, (agent = '') => words.hop[as](agent))),
    contentText(source.publisher, setting, (publisher = '') => words.reportedBy(publisher, issued)),
    others.length > 0
      ? contentText(others, setting, (...publishers) => words.alsoBy(listed(publishers, words)))
      : undefined,
  ];
  return html`<span class="ladder">${joined(rungs, ' · ')}</span>`;
}
