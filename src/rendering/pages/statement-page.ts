import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { articlePath } from '../../archive/permalinks.ts';
import { plainText } from '../../statements/statement.ts';
import { attributes, html, type SafeHtml } from '../html.ts';
import type { PageContent } from '../page-content.ts';
import type { Setting } from '../setting.ts';
import { fromLightPage } from '../statement/relations.ts';
import { sparedAt, sparedInTurn, type Spared } from '../statement/spared.ts';
import { statementHtml } from '../statement/statement.ts';
import { titleOf } from '../statement/who-said.ts';

/** Letters of the words that a preview in a chat shows at most. */
const mostInPreview = 120;

/** Bytes of a whole page from which on it is made with less. */
const tooLarge = 4096;

/**
 * One statement on a light page of its own, below that of its entry, for whoever takes it elsewhere: what counts is the page of its entry.
 * `metaOf` says what programs are told of it.
 */
export function statementPage(
  statement: ArchivedStatement,
  setting: Setting,
  metaOf: (spared: ReadonlySet<Spared>) => SafeHtml | undefined = () => undefined,
  step = 0,
): PageContent {
  const { words, content } = setting;
  const { article } = statement;
  const spared = sparedAt(step);
  return {
    title: titleOf(statement, words, spared),
    description: beginningOf(
      plainText(statement).replace(/\s+/g, ' '),
      spared.has('half of the preview') ? mostInPreview / 2 : mostInPreview,
    ),
    part: 'timeline',
    isBare: true,
    meta: metaOf(spared),
    lighter:
      step === sparedInTurn.length
        ? undefined
        : { from: tooLarge, make: () => statementPage(statement, setting, metaOf, step + 1) },
    canonical: articlePath(article.slug),
    main: html`<header class="title">
        <h1${attributes(content)}><a href="${fromLightPage(statement)}">${article.title}</a></h1>
      </header>
      ${statementHtml(statement, setting, { dated: true, alone: spared })}`,
  };
}

/** The first words of a text, cut between two words. */
function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  const end = cut.lastIndexOf(' ');
  // A script without spaces is cut between two signs, and a sign may be two units.
  const kept =
    end > most / 2
      ? cut.slice(0, end)
      : Array.from(text)
          .slice(0, most / 2)
          .join('');
  return `${kept} …`;
}
