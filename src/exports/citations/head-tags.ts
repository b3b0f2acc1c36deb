import type { ArchivedArticle, ArchivedStatement } from '../../archive/archived-statement.ts';
import { asHtml, attributes, html, type SafeHtml } from '../../rendering/html.ts';
import { nameIn } from '../../rendering/name-in.ts';
import type { Spared } from '../../rendering/statement/spared.ts';
import { titleOf } from '../../rendering/statement/who-said.ts';
import type { EdtfDate } from '../../statements/dates/dates.ts';
import { machineDate } from '../../statements/dates/machine-date.ts';
import { bareLine, oneLine } from './citation-part.ts';
import { citedName, citedStatement, type CitedFrom, type CitedName } from './cited-statement.ts';
import { factsOf } from './prose.ts';

/** What stands in a tag: the names by which Highwire Press, Dublin Core and Open Graph know it, and its text. */
type Tag = [names: { name?: string; property?: string }, content: string | undefined];

/**
 * The tags by which Zotero's Embedded Metadata translator, and previews in chats, take one statement and not the page around it;
 * `address` is its page, whole, where that is known.
 */
export function statementTags(
  statement: ArchivedStatement,
  from: CitedFrom,
  address: string | undefined,
  spared: ReadonlySet<Spared> = new Set(),
): SafeHtml {
  const cited = citedStatement(statement, from);
  const topics = spared.has('tags of topics') ? [] : statement.topics;
  // Tags of their own name the speakers.
  const facts = spared.has('speakers in the abstract') ? { ...cited, speakers: [] } : cited;
  return tagsHtml([
    [{ name: 'citation_title' }, cited.title],
    [{ property: 'og:title' }, bareLine(titleOf(statement, from.words, spared))],
    ...commonTags([statement], from, statement.date, address),
    [{ name: 'citation_abstract' }, bareLine(factsOf(facts))],
    ...topics.map((topic): Tag => [{ property: 'article:tag' }, nameIn(topic, from.words.tag)]),
  ]);
}

/** The same of an entry: every one who speaks in it is an author. */
export function entryTags(article: ArchivedArticle, from: CitedFrom, address: string | undefined): SafeHtml {
  return tagsHtml([
    [{ name: 'citation_title', property: 'og:title' }, bareLine(article.title)],
    ...commonTags(article.statements, from, article.date, address),
  ]);
}

function commonTags(
  statements: readonly ArchivedStatement[],
  { archive, language, words }: CitedFrom,
  date: EdtfDate,
  address: string | undefined,
): Tag[] {
  const speakers = new Set(statements.flatMap((statement) => statement.speakers.map(({ speaker }) => speaker)));
  const authors = new Set(Array.from(speakers, (speaker) => authorOf(citedName(speaker, words))));
  // Programs read a year, a month or a day; of any other date the days that it begins with.
  const time = machineDate(date);
  const day = (time ?? date.earliest ?? date.latest ?? '').slice(0, 10);
  const published = 'article:published_time';
  const dated: Tag[] =
    time === day
      ? [[{ name: 'citation_date', property: published }, day]]
      : [
          [{ name: 'citation_date' }, day],
          [{ property: published }, time],
        ];
  return [
    ...[...authors].map((author): Tag => [{ name: 'citation_author' }, author]),
    ...dated,
    [{ name: 'citation_language' }, language],
    // Open Graph has no type for what was said, and its article alone would be taken for one of a journal.
    [{ name: 'DC.type' }, 'newspaperArticle'],
    [{ property: 'og:type' }, 'article'],
    [{ property: 'og:site_name' }, oneLine(archive)],
    [{ name: 'citation_public_url', property: 'og:url' }, address],
  ];
}

/**
 * A name as the translator takes it: the family name in front of a comma. What has no parts ends in a comma, or its last word would pass for the family
 * name; it has no other, and no semicolon, for the translator would see two names.
 */
function authorOf({ text, family, given, suffix }: CitedName): string {
  const bare = (part: string) => bareLine(part).replace(/[,;]/g, '');
  if (family === undefined || given === undefined) return `${bare(text)},`;
  const [last, first] = [
    bare(family),
    [given, suffix].flatMap((part) => (part === undefined ? [] : bare(part))).join(' '),
  ];
  // Two words on both sides of a comma would pass for two names, unless a semicolon ends the list of them.
  return `${last}, ${first}${last.includes(' ') && first.includes(' ') ? ';' : ''}`;
}

function tagsHtml(tags: readonly Tag[]): SafeHtml {
  const there = tags.filter(([, content]) => content !== undefined && content !== '');
  return html`${there.map(([names, content]) => html`${asHtml('<meta')}${attributes({ ...names, content })}>`)}`;
}
