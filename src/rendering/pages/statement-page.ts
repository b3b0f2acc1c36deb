import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { articlePath } from '../../archive/permalinks.ts';
import { formatDate } from '../../languages/format-date.ts';
import { plainText } from '../../statements/statement.ts';
import { attributes, html } from '../html.ts';
import type { PageContent } from '../page-content.ts';
import type { Setting } from '../setting.ts';
import { fromLightPage } from '../statement/relations.ts';
import { statementHtml } from '../statement/statement.ts';
import { namesOf } from '../statement/who-said.ts';

/** Letters of the words that a preview in a chat shows at most. */
const mostInPreview = 120;

/** One statement on a light page of its own, below that of its entry, for whoever takes it elsewhere: what counts is the page of its entry. */
export function statementPage(statement: ArchivedStatement, setting: Setting): PageContent {
  const { words, content } = setting;
  const { article, date } = statement;
  return {
    title: `${namesOf(statement, words)}${words.said.comma}${formatDate(date, words)}`,
    description: beginningOf(plainText(statement).replace(/\s+/g, ' ')),
    part: 'timeline',
    isBare: true,
    canonical: articlePath(article.slug),
    main: html`<header class="title">
        <h1${attributes(content)}><a href="${fromLightPage(statement)}">${article.title}</a></h1>
      </header>
      ${statementHtml(statement, setting, { dated: true, alone: true })}`,
  };
}

/** The first words of a text, cut between two words. */
function beginningOf(text: string): string {
  if (text.length <= mostInPreview) return text;
  const cut = text.slice(0, mostInPreview + 1);
  const end = cut.lastIndexOf(' ');
  // A script without spaces is cut between two signs, and a sign may be two units.
  const kept =
    end > mostInPreview / 2
      ? cut.slice(0, end)
      : Array.from(text)
          .slice(0, mostInPreview / 2)
          .join('');
  return `${kept} …`;
}
