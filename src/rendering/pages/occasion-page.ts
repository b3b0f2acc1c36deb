import { articlePath } from '../../archive/permalinks.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import { alignAccounts, type Occasion } from '../../lenses/occasions.ts';
import { accountsHtml } from './accounts.ts';
import { attributes, html } from '../html.ts';
import { contentText } from '../named.ts';
import type { PageContent } from '../page-content.ts';
import { reportingLadder } from '../statement/reporting-ladder.ts';
import type { Setting } from '../setting.ts';
import { statementHtml } from '../statement/statement.ts';

/** The page of an occasion that several entries report: what each has, side by side, and what only one has. */
export function occasionPage(occasion: Occasion, setting: Setting): PageContent {
  const { words, content } = setting;
  const { name, date, accounts } = occasion;
  const parallels = alignAccounts(occasion);
  const told = parallels.flatMap((parallel) => parallel.accounts.flatMap(({ statements }) => statements));
  const inSeveral = new Set(told.map(({ statement }) => statement));
  const alone = accounts.flatMap(({ statements }) => statements.filter((statement) => !inSeveral.has(statement)));
  const facts = `${formatDate(date, words)} · ${words.occasions.accounts(accounts.length)}`;
  const reports = accounts.map((article) => {
    const address = setting.linkTo(articlePath(article.slug));
    const title = contentText(article.title, setting);
    return html`<li><a href="${address}">${title}</a> ${reportingLadder(article, setting)}</li>`;
  });
  const isMarked = told.some(({ marks }) => marks.flat().length > 0);
  const sideBySide = html`<section class="group" aria-labelledby="_side-by-side">
    <h2 id="_side-by-side">${words.occasions.sideBySide}</h2>
    ${isMarked ? html`<p class="facts">${words.occasions.differing}</p>` : ''}
    ${parallels.map((parallel) => accountsHtml(parallel, setting))}
  </section>`;
  const once = html`<section class="group" aria-labelledby="_once">
    <h2 id="_once">${words.occasions.once}</h2>
    <ol class="statements">
      ${alone.map((statement) => html`<li>${statementHtml(statement, setting)}</li>`)}
    </ol>
  </section>`;
  return {
    title: name,
    description: `${name}: ${facts}`,
    part: 'timeline',
    main: html`<header class="title">
        <h1${attributes(content)}>${name}</h1>
        <p class="facts">${facts}</p>
        <ul class="accounts">
          ${reports}
        </ul>
      </header>
      ${parallels.length > 0 ? sideBySide : ''} ${alone.length > 0 ? once : ''}`,
  };
}
