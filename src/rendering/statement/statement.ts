import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { articlePath, statementPath } from '../../archive/permalinks.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import { cutRuns } from '../../statements/text/cut-runs.ts';
import { markRuns, type Marks } from '../../statements/text/mark-runs.ts';
import { paragraphsHtml } from '../../statements/text/words-html.ts';
import { attribution } from './attribution.ts';
import { asHtml, attributes, html, joined, type SafeHtml } from '../html.ts';
import { named } from '../named.ts';
import { citeControl } from './cite-control.ts';
import { lightRelations, relationList } from './relations.ts';
import { reportingLadder } from './reporting-ladder.ts';
import type { Setting } from '../setting.ts';
import type { Spared } from './spared.ts';
import { namesOf } from './who-said.ts';
import { sourceAddress, sourceOfWords, verbatimLanguage } from './source-of.ts';

/** How a statement stands on a page. */
export interface StatementLook {
  /** Whether this is the statement's own page: there it carries its id, and elsewhere a link to it. */
  home?: boolean;
  /** Whether the day stands beside the statement; on the entry's page it stands at the top. */
  dated?: boolean;
  /** That there is nothing else on its page, and what is left out there: then its links need not say which statement is meant, and the headline leads to it. */
  alone?: ReadonlySet<Spared> | undefined;
  /** Places in the words that the page points at. */
  marks?: Marks | undefined;
}

/** Letters of a statement in a list: more than twice as many as nearly every statement has; the rest of a speech is where it stands whole. */
const mostInList = 1600;

/** Letters of it on a light page that has no room for more. */
const mostWhereSpared = 500;

const rendered = new WeakMap<Setting, WeakMap<ArchivedStatement, Map<string, SafeHtml>>>();

/** A statement with who said it, on what, in which mode and by which chain; made once for each look and language. */
export function statementHtml(statement: ArchivedStatement, setting: Setting, look: StatementLook = {}): SafeHtml {
  if (look.home || look.marks || look.alone) return render(statement, setting, look);
  const ofSetting = rendered.get(setting) ?? new WeakMap<ArchivedStatement, Map<string, SafeHtml>>();
  rendered.set(setting, ofSetting);
  const looks = ofSetting.get(statement) ?? new Map<string, SafeHtml>();
  ofSetting.set(statement, looks);
  const key = look.dated ? 'dated' : 'plain';
  const made = looks.get(key) ?? render(statement, setting, look);
  looks.set(key, made);
  return made;
}

function render(statement: ArchivedStatement, setting: Setting, look: StatementLook): SafeHtml {
  const { home, marks, alone } = look;
  const { words, content } = setting;
  const { article, topics, mode, paragraphs, relations } = statement;
  const [{ speaker }] = statement.speakers;
  // The language of the words within quotation marks, where it is not that of the entries.
  const language = verbatimLanguage(article);
  const spoken = language === setting.collectionTag ? undefined : language;
  const status =
    article.status === 'current'
      ? ''
      : html`<p class="status">
          <a href="${setting.linkTo(articlePath(article.slug))}#_status">${words.said.status[article.status]}</a>
        </p>`;
  const ownAttributes = attributes({
    class: `statement ${mode}`,
    id: home ? statement.id : undefined,
    // Where it stands alone nobody asks which one it is.
    'data-statement': alone ? undefined : `${article.slug}#${statement.id}`,
  });
  const most = alone?.has('long words') ? mostWhereSpared : mostInList;
  const cut = home || marks ? undefined : cutRuns(paragraphs, most);
  const shown = marks ? markRuns(paragraphs, marks) : (cut ?? paragraphs);
  const said = asHtml(paragraphsHtml(shown, spoken));
  const rest =
    cut &&
    html`<p class="rest">
      <a href="${setting.linkTo(statementPath(article.slug, statement.id))}">${words.statement.rest}</a>
    </p>`;
  const isLinked = !alone?.has('links of topics');
  const onTopics = topics.map((topic) => {
    const href = isLinked ? setting.linkTo(setting.positionOf(speaker, topic)) : undefined;
    return html`<li>${named(topic, setting, { href })}</li>`;
  });
  return html`<article${ownAttributes}>${attribution(statement, setting, alone)}${status}<div class="words"${attributes(content)}>${said}</div>${rest}${alone ? lightRelations(statement, setting, alone) : relationList(relations, setting)}<ul class="topics" aria-label="${words.navigation.topics}">${onTopics}</ul>${foot(statement, setting, look)}</article>`;
}

/** The mode, the chain, the ways to the statement and to its source, and how it is cited. */
function foot(
  statement: ArchivedStatement,
  setting: Setting,
  { home = false, dated = false, alone }: StatementLook,
): SafeHtml {
  const { words } = setting;
  const { mode, date, article, locator } = statement;
  // Where the statement is at home, the link leads to its words in the source; in lists that would be many bytes.
  const source = home ? sourceOfWords(statement) : sourceAddress(article.source, locator);
  // A list of links says of each which statement is meant.
  const meant = (link: string) =>
    attributes({
      'aria-label': alone
        ? undefined
        : `${link}: ${namesOf(statement, words)}${words.said.comma}${formatDate(date, words)}`,
    });
  const fine = joined([
    html`<span class="mode"${attributes({ title: alone ? undefined : words.modeExplained[mode] })}>${words.mode[mode]}</span>`,
    dated ? html`<span class="day">${formatDate(date, words)}</span>` : undefined,
    reportingLadder(article, setting),
    alone
      ? undefined
      : html`<a href="${setting.linkTo(statementPath(article.slug, statement.id))}"${meant(words.statement.link)}>${words.statement.link}</a>`,
    source === undefined
      ? undefined
      : html`<a href="${source}"${meant(words.statement.source)}>${words.statement.source}</a>`,
    locator && html`<bdi class="locator">${locator.text}</bdi>`,
  ]);
  return html`<div class="foot">
    <p class="fine">${fine}</p>
    ${citeControl(statement, setting, { alone: alone !== undefined })}
  </div>`;
}
