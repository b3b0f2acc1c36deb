import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { themePath, topicPath } from '../../archive/permalinks.ts';
import { isOfTheme, type Theme } from '../../archive/themes.ts';
import type { Topic } from '../../archive/names/topics.ts';
import { formatYear } from '../../languages/interface/format-date.ts';
import { indexByParty, indexBySpeaker } from '../../lenses/timeline.ts';
import type { Question } from '../../lenses/example-questions.ts';
import { leadingTopics } from '../../lenses/leading-topics.ts';
import { html, type SafeHtml } from '../html.ts';
import { nameIn } from '../name-in.ts';
import { contentText, named } from '../named.ts';
import { partyName } from '../party-name.ts';
import type { Setting } from '../setting.ts';
import { yearsOf } from '../timeline/years-of.ts';

/** What a collection holds, in the sentences that the landing page begins with. */
export function summaryHtml(statements: readonly ArchivedStatement[], setting: Setting): SafeHtml {
  return contentText(topicsOf(statements), setting, (...topics) => summary(statements, topics, setting));
}

/** The same as text. */
export function summaryOf(statements: readonly ArchivedStatement[], setting: Setting): string {
  const topics = topicsOf(statements).map((topic) => nameIn(topic, setting.words.tag));
  return summary(statements, topics, setting);
}

function topicsOf(statements: readonly ArchivedStatement[]): Topic[] {
  return leadingTopics(statements, topicsInSummary).map(({ topic }) => topic);
}

function summary(statements: readonly ArchivedStatement[], topics: readonly string[], { words }: Setting): string {
  const parties = indexByParty(statements).size;
  return words.landing.summary({
    statements: words.statements(statements.length),
    speakers: words.speakers(indexBySpeaker(statements).size),
    parties: parties > 0 ? words.party.count(parties) : undefined,
    topics: topics.join(words.said.comma),
    years: yearsOf(statements, words),
  });
}

const topicsInSummary = 4;

/** A field for a question, and questions that the collection answers, as links to their answers. */
export function askHere(questions: readonly Question[], setting: Setting): SafeHtml {
  const { words, linkTo } = setting;
  const items = questions.map((question) => {
    const topic = nameIn(question.topic, words.tag);
    const behind = 'who' in question ? nameOf(question.who, setting) : question.year;
    const query = 'who' in question ? `${behind} ${topic}` : `${topic} ${behind}`;
    const address = `${linkTo('search/')}?q=${encodeURIComponent(query)}`;
    return html`<li><a href="${address}">${asked(question, setting)}</a></li>`;
  });
  return html`<search class="ask">
    <form action="${linkTo('search/')}" method="get">
      <input
        type="search"
        name="q"
        aria-label="${words.navigation.search}"
        placeholder="${words.search.placeholder}"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false" />
      <button type="submit">${words.navigation.search}</button>
    </form>
    ${
      items.length > 0
        ? html`<div class="asked">
            <p id="_examples">${words.landing.examples}:</p>
            <ul aria-labelledby="_examples">
              ${items}
            </ul>
          </div>`
        : ''
    }
  </search>`;
}

function asked(question: Question, setting: Setting): SafeHtml {
  const { words } = setting;
  if ('year' in question)
    return contentText(
      question.topic,
      setting,
      (topic = '') => `${topic}${words.said.comma}${formatYear(question.year, words)}`,
    );
  const { who, topic } = question;
  return 'sortName' in who
    ? contentText([who, topic], setting, (name = '', on = '') => words.position.title(name, on))
    : contentText(topic, setting, (on = '') => words.position.title(partyName(who, words), on));
}

function nameOf(who: Extract<Question, { who: unknown }>['who'], { words }: Setting): string {
  return 'sortName' in who ? nameIn(who, words.tag) : partyName(who, words);
}

/** What was collected together, or where nothing says so the topics with the most, as ways in. */
export function waysIn(
  { themes, statements }: { themes: readonly Theme[]; statements: readonly ArchivedStatement[] },
  setting: Setting,
): SafeHtml {
  const { words } = setting;
  const ofThemes = themes.map((theme) => ({
    name: contentText(themeName(theme), setting),
    path: themePath(theme.slug),
    said: statements.filter((statement) => isOfTheme(theme, statement)),
  }));
  const ofTopics = () =>
    leadingTopics(statements, topicsAsWaysIn).map(({ topic, statements: said }) => ({
      name: html`${named(topic, setting)}${words.said.comma}${yearsOf(said, words)}`,
      path: topicPath(topic.slug),
      said,
    }));
  const [label, ways] = ofThemes.length > 0 ? [words.landing.themes, ofThemes] : [words.navigation.topics, ofTopics()];
  const items = ways
    .filter(({ said }) => said.length > 0)
    .toSorted((a, b) => b.said.length - a.said.length)
    .map(
      ({ name, path, said }) =>
        html`<li>
          <a href="${setting.linkTo(path)}">${name}</a> <span class="count">${words.statements(said.length)}</span>
        </li>`,
    );
  return html`<nav class="ways-in" aria-label="${label}">
    <ul>
      ${items}
    </ul>
  </nav>`;
}

const topicsAsWaysIn = 6;

/** A theme as something that has one name, and labels. */
export function themeName({ title, labels }: Theme) {
  return { name: title, labels };
}
