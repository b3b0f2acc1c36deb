import type { ArchivedArticle, ArchivedStatement } from '../../archive/archived-statement.ts';
import { statementPath } from '../../archive/permalinks.ts';
import { mainTag } from '../../archive/site-settings.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { nameIn } from '../../rendering/name-in.ts';
import { listed } from '../../rendering/listed.ts';
import { namesOf, whoSaidLine } from '../../rendering/statement/who-said.ts';
import { firstDay } from '../../statements/dates/dates.ts';
import { firstMoment } from '../../statements/dates/first-moment.ts';
import { escapeXml } from '../../statements/text/escape-xml.ts';
import { paragraphsHtml } from '../../statements/text/words-html.ts';
import type { DataSource } from '../data/table.ts';

/** What a feed tells, whatever its format. */
export interface Feed {
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** The page whose statements these are. */
  page: string;
  /** Where the feed lies: its folder. */
  folder: string;
  /** The last day on which something in it came or was corrected, `2031-05-30`. */
  updated: string;
  licence: string;
  items: readonly FeedItem[];
}

/** A statement in a feed. */
export interface FeedItem {
  /** Its address, which is its id for ever. */
  address: string;
  title: string;
  authors: readonly string[];
  topics: readonly string[];
  /** The words with who said them and where that was read, as HTML. */
  html: string;
  /** The first moment at which it can have been said, as far as that is known, else the first day. */
  said: string;
  /** The last day on which it came or was corrected. */
  updated: string;
}

/** A feed before its items are made: of which statements, and where. */
export interface FeedPlan {
  title: string;
  /** The path of its page under the base. */
  path: string;
  /** The latest first. */
  statements: readonly ArchivedStatement[];
}

/** The folder of a feed under the base, by the path of its page: `feedFolder('topics/grain/') // => 'feeds/topics/grain/'` */
export function feedFolder(path: string): string {
  return `feeds/${path}`;
}

/**
 * The day on which an entry was changed last, as far as it says: its last correction, else the day its source was read, was published,
 * or the words were said. When a site was built says nothing about it.
 */
export function updatedOn({ corrections, source, date }: ArchivedArticle): string {
  const corrected = corrections
    .map((correction) => firstDay(correction.date))
    .sort()
    .at(-1);
  return corrected ?? firstDay(source.accessed ?? source.issued ?? date);
}

/** Makes a feed of a plan. */
export function makeFeed({ title, path, statements }: FeedPlan, source: DataSource, words: InterfaceWords): Feed {
  const { site } = source.archive;
  const items = statements.map((statement) => itemOf(statement, source, words));
  return {
    title,
    description: nameIn(site.strapline, words.tag),
    language: mainTag(site),
    page: source.addressOf(path),
    folder: source.addressOf(feedFolder(path)),
    updated:
      items
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? '1970-01-01',
    licence: [site.licence.name, site.licence.url].filter((part) => part !== undefined).join(', '),
    items,
  };
}

function itemOf(statement: ArchivedStatement, { addressOf }: DataSource, words: InterfaceWords): FeedItem {
  const { article, id, speakers, topics, date } = statement;
  const labels = topics.map((topic) => nameIn(topic, words.tag));
  return {
    address: addressOf(statementPath(article.slug, id)),
    title: `${namesOf(statement, words)}, ${listed(labels, words)}: ${article.title}`,
    authors: speakers.map(({ speaker }) => nameIn(speaker, words.tag)),
    topics: labels,
    html: itemHtml(statement, words),
    said: firstMoment(date),
    updated: updatedOn(article),
  };
}

function itemHtml(statement: ArchivedStatement, words: InterfaceWords): string {
  const { article, paragraphs, mode, date, locator } = statement;
  const { source, status } = article;
  const language = mode === 'indirect' || article.translation !== undefined ? undefined : source.language;
  const lang = language === undefined ? '' : ` lang="${escapeXml(language)}"`;
  const facts = [
    status === 'current' ? undefined : words.said.status[status],
    whoSaidLine(statement, words),
    formatDate(date, words),
    words.mode[mode],
  ];
  const report = words.reportedBy(
    nameIn(source.publisher, words.tag),
    source.issued && formatDate(source.issued, words),
  );
  const where = [source.title, source.document, locator?.text].filter((part) => part !== undefined).join(', ');
  const url = source.url ?? source.archived;
  const shown = escapeXml([report, where].filter((part) => part !== '').join(': '));
  const link = url === undefined ? shown : `<a href="${escapeXml(url)}">${shown}</a>`;
  return `<blockquote${lang}>${paragraphsHtml(paragraphs)}</blockquote><p>— ${escapeXml(facts.filter(Boolean).join(' · '))}</p><p>${link}</p>`;
}
