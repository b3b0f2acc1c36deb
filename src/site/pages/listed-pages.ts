import { gzipSync } from 'node:zlib';
import type { Archive } from '../../archive/archive.ts';
import type { ArchivedArticle, ArchivedStatement } from '../../archive/archived-statement.ts';
import { newestFirst, type Clock } from '../../archive/chronology.ts';
import {
  articlePath,
  citationsPath,
  embedPath,
  entrySourcePath,
  isMadeOfEntries,
  matrixPath,
  monthPath,
  occasionPath,
  partyPath,
  partyPositionPath,
  positionPath,
  reportedPath,
  speakerPath,
  statementPagePath,
  themePath,
  topicPath,
  yearPath,
} from '../../archive/permalinks.ts';
import { isOfTheme } from '../../archive/themes.ts';
import { descendantsOf, type Topic } from '../../archive/names/topics.ts';
import { entryJsonLd, jsonLdScript } from '../../exports/linked-data/schema-org.ts';
import { bibliographyControl } from '../../exports/citations/bibliography.ts';
import { areDataPacked } from '../../exports/data/data-files.ts';
import { citationsPage } from '../../exports/citations/citations-page.ts';
import { entryTags, statementTags } from '../../exports/citations/head-tags.ts';
import { embedHtml } from '../../exports/sharing/embed-control.ts';
import { sharedPositions } from '../../exports/sharing/shared-positions.ts';
import type { InterfaceWords } from '../../languages/interface-words.ts';
import { Comparables } from '../../lenses/comparable.ts';
import type { Party } from '../../archive/names/parties.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import { groupByParty } from '../../lenses/countries.ts';
import { topicsToOpen } from '../../lenses/matrix.ts';
import { findOccasions } from '../../lenses/occasions.ts';
import { readOnFrom, type ReadOn } from '../../lenses/neighbours.ts';
import { monthsOfLongYear, pagesOf } from '../../lenses/page-length.ts';
import { tracePosition, traceStatements, type PositionStep } from '../../lenses/position.ts';
import { hasSecondView, type Position } from '../../lenses/positions.ts';
import { statementsWithPages } from '../../lenses/statement-pages.ts';
import { dateBy, indexBySpeaker, indexByTopic, latestReportFirst, yearOf } from '../../lenses/timeline.ts';
import { html, type SafeHtml } from '../../rendering/html.ts';
import type { PageContent } from '../../rendering/page-content.ts';
import { embeddedLens, embeddedStatement, type EmbeddedLens } from '../../rendering/pages/embed-page.ts';
import { entryPage } from '../../rendering/pages/entry-page.ts';
import { matrixPage } from '../../rendering/pages/matrix-page.ts';
import { occasionPage } from '../../rendering/pages/occasion-page.ts';
import { partyPage } from '../../rendering/pages/party-page.ts';
import { positionPage } from '../../rendering/pages/position-page.ts';
import { speakerPage } from '../../rendering/pages/speaker-page.ts';
import { statementPage } from '../../rendering/pages/statement-page.ts';
import { themePage, themeQuery } from '../../rendering/pages/theme-page.ts';
import { topicCountriesPage, topicDatesPage, topicPage } from '../../rendering/pages/topic-page.ts';
import { yearPage } from '../../rendering/pages/year-page.ts';
import type { Setting } from '../../rendering/setting.ts';
import { dataSource } from '../writing/data-source.ts';
import { embeddedLenses, embedOfLens, embedOfStatement, oEmbedLink, positionLens } from './embeds.ts';
import { published } from '../published.ts';
import { faultPages } from './fault-pages.ts';
import { href, wholeAddress } from './href.ts';
import type { Shown } from './page-keys.ts';
import { archivePositions, citedFrom } from './setting.ts';

/** A page of which a collection has many: where it stands, without the folder of its language, and what is in its frame. */
export interface ListedPage {
  path: string;
  /** What it is made from, so that it is made again only when that has changed. */
  shown: Shown;
  content: (setting: Setting) => PageContent;
}

/** Every kind of page that a collection has many of: another is one function here. */
const kinds: readonly ((archive: Archive) => ListedPage[])[] = [
  entryPages,
  statementPages,
  citationPages,
  embedPages,
  occasionPages,
  speakerPages,
  topicPages,
  partyPages,
  positionPages,
  themePages,
  matrixPages,
  (archive) => periodPages('said', archive),
  (archive) => periodPages('reported', archive),
];

const listed = new WeakMap<Archive, { site: string | undefined; pages: readonly ListedPage[] }>();

/**
 * All of them, each once, and listed once for an archive and the address of its site: in which languages a page is made, its path says
 * (`isMadeOfEntries`).
 */
export function listedPages(archive: Archive): readonly ListedPage[] {
  const { site } = published();
  const known = listed.get(archive);
  if (known && known.site === site) return known.pages;
  const pages = kinds.flatMap((pagesOfKind) => pagesOfKind(archive));
  listed.set(archive, { site, pages });
  return pages;
}

/** Those that are made in a language of the site; in its main one all of them are. */
export function pagesInLanguage(
  pages: readonly ListedPage[],
  { tag }: Pick<InterfaceWords, 'tag'>,
  { site }: Archive,
): ListedPage[] {
  if (tag === site.languages[0] || site.pages.entries_in === 'every') return [...pages];
  return pages.filter(({ path }) => !isMadeOfEntries(path));
}

function entryPages({ articles, statements }: Archive): ListedPage[] {
  const occasions = new Map(
    findOccasions(articles).flatMap(({ slug, accounts }) => accounts.map((article) => [article, slug])),
  );
  const around = readOnFrom(statements);
  return articles.map((article) => {
    const place = { occasion: occasions.get(article), readOn: around(article), faults: faultPages(article) };
    return {
      path: articlePath(article.slug),
      shown: { entries: [article], also: JSON.stringify([place.occasion, namesAround(place.readOn)]) },
      content: (setting) => ({
        ...entryPage(article, place, setting),
        meta: html`${entryTags(article, citedFrom(setting.words), wholeAddress(articlePath(article.slug), setting.words))}${asMarkdown(article)}${jsonLdScript(entryJsonLd(article, dataSource()))}`,
      }),
    };
  });
}

/** Where a program finds the entry as Markdown. */
function asMarkdown({ slug }: ArchivedArticle): SafeHtml {
  return html`<link rel="alternate" type="text/markdown" href="${href(entrySourcePath(slug))}" />`;
}

/** What an entry tells of those around it. */
function namesAround({ speakers, topics, sameDay }: ReadOn) {
  const said = (one: ArchivedStatement | undefined) =>
    one && [one.article.slug, one.id, one.article.title, one.date.edtf];
  return [
    [...speakers, ...topics].map(({ of, before, after }) => [of.slug, said(before), said(after)]),
    sameDay.map(({ slug, title }) => [slug, title]),
  ];
}

/** Each statement alone, where there are not too many of them. */
function statementPages(archive: Archive): ListedPage[] {
  return statementsWithPages(archive).map((statement) => {
    const path = statementPagePath(statement.article.slug, statement.id);
    return {
      path,
      shown: { statements: [[statement]] },
      content: (setting) =>
        statementPage(
          statement,
          setting,
          (spared) =>
            html`${statementTags(statement, citedFrom(setting.words), wholeAddress(path, setting.words), spared)}${oEmbedLink(path, setting.words)}`,
        ),
    };
  });
}

/** Of forms of citations 6 is 2 % smaller than 2, and takes four times as long; what is packed has some 3 KB, of 20, and less room is made faster. */
const packing = { level: 2, windowBits: 14, memLevel: 7, chunkSize: 8192 };

/** How the statements of each entry are cited. */
function citationPages(archive: Archive): ListedPage[] {
  const hasPages = statementsWithPages(archive).length > 0;
  const isPacked = areDataPacked(archive);
  return archive.articles
    .filter(({ statements }) => statements.length > 0)
    .map((article) => ({
      path: citationsPath(article.slug),
      shown: { entries: [article], also: `${hasPages} ${isPacked}` },
      content: (setting) =>
        citationsPage(article, citedFrom(setting.words), setting, {
          embedOf: (statement) => (hasPages ? embedOfStatement(statement, setting.words) : undefined),
          pack: isPacked ? (page) => gzipSync(page, packing).toString('base64') : undefined,
        }),
    }));
}

/**
 * What stands in a frame on somebody else's page: each statement that has a page, and where the address is known that leads there, each
 * position and each strip.
 */
function embedPages(archive: Archive): ListedPage[] {
  return [
    ...statementsWithPages(archive).map((statement) => ({
      path: embedPath(statementPagePath(statement.article.slug, statement.id)),
      shown: { statements: [[statement]] },
      content: (setting: Setting) => embeddedStatement(statement, setting),
    })),
    ...(published().site === undefined ? [] : embeddedLenses(archive)).map((lens) => ({
      path: embedPath(lens.path),
      shown: { statements: [lens.statements] },
      content: (setting: Setting) => embeddedLens(lens, setting),
    })),
  ];
}

function occasionPages({ articles }: Archive): ListedPage[] {
  return findOccasions(articles).map((occasion) => ({
    path: occasionPath(occasion.slug),
    shown: { entries: occasion.accounts, also: occasion.name },
    content: (setting) => occasionPage(occasion, setting),
  }));
}

/** A speaker with all that they said. */
function speakerPages({ speakers, topics, statements }: Archive): ListedPage[] {
  const said = indexBySpeaker(statements);
  const comparables = new Comparables(statements);
  return speakers.map((speaker) => {
    const own = said.get(speaker) ?? [];
    const shown = { speaker, statements: own, comparable: comparables.of(speaker, own) };
    return {
      path: speakerPath(speaker.slug),
      shown: {
        statements: [own],
        also: shown.comparable.map(({ other, topic }) => `${other.slug} ${topic.slug}`).join(),
      },
      content: withBibliography({ speaker: speaker.slug }, own, (setting) => speakerPage(shown, topics, setting)),
    };
  });
}

/** A topic by speaker and, where there is enough, by country and by date. */
function topicPages({ speakers, topics, parties, statements }: Archive): ListedPage[] {
  const onTopic = indexByTopic(statements);
  return topics.flatMap((topic) => {
    const shown = { topic, statements: onTopic.get(topic) ?? [] };
    const path = topicPath(topic.slug);
    return withViews(shown.statements, { topic: topic.slug }, [
      [path, (setting) => topicPage(shown, { speakers, parties }, setting)],
      [`${path}by-country/`, (setting) => topicCountriesPage(shown, parties, setting)],
      [`${path}by-date/`, (setting) => topicDatesPage(shown, setting)],
    ]);
  });
}

/** A country or an organization that somebody speaks for. */
function partyPages(archive: Archive): ListedPage[] {
  return groupByParty(archive.statements, archive.parties).map(([party, statements]) => ({
    path: partyPath(party.slug),
    shown: { statements: [statements] },
    content: withBibliography({ party: party.slug }, statements, (setting) =>
      partyPage({ party, statements }, archive, setting),
    ),
  }));
}

/** A second view of the same statements is worth a page where there are enough of them; `filter` narrows the timeline to them. */
function withViews(
  statements: readonly ArchivedStatement[],
  filter: Readonly<Record<string, string>>,
  views: readonly [path: string, content: ListedPage['content']][],
): ListedPage[] {
  return views.slice(0, hasSecondView(statements.length) ? undefined : 1).map(([path, content]) => ({
    path,
    shown: { statements: [statements] },
    content: withBibliography(filter, statements, content),
  }));
}

/** A page of statements with the control that gives them as a bibliography, unless there are none. */
function withBibliography(
  filter: Readonly<Record<string, string>>,
  statements: readonly ArchivedStatement[],
  content: ListedPage['content'],
): ListedPage['content'] {
  if (statements.length === 0) return content;
  return (setting) => {
    const page = content(setting);
    return {
      ...page,
      main: html`${page.main}${bibliographyControl(setting.words, String(new URLSearchParams(filter)))}`,
    };
  };
}

/** A page with what puts it on somebody else's, where the site has an address that leads there. */
function withEmbed(lens: EmbeddedLens | undefined, content: ListedPage['content']): ListedPage['content'] {
  if (!lens) return content;
  return (setting) => {
    const { words } = setting;
    const page = content(setting);
    if (wholeAddress(lens.path, words) === undefined) return page;
    const main = html`${page.main}${embedHtml(embedOfLens(lens, words), setting)}`;
    return { ...page, main, meta: html`${page.meta}${oEmbedLink(lens.path, words)}` };
  };
}

/** What a speaker or a party said on a topic, narrower ones included, where there is enough. */
function positionPages(): ListedPage[] {
  const { ofSpeakers, ofParties, hasPage } = archivePositions();
  const shared = new Set<unknown>(sharedPositions(archivePositions()));
  const pageOf = (
    position: Position<Speaker> | Position<Party>,
    path: string,
    filter: Readonly<Record<string, string>>,
    trace: () => PositionStep[],
  ): ListedPage => {
    const { who, topic, statements, onTopic } = position;
    const isShared = shared.has(position);
    return {
      path,
      shown: { statements: [statements, onTopic], also: isShared ? 'shared' : '' },
      content: withEmbed(
        isShared ? positionLens(who, topic, statements) : undefined,
        withBibliography({ ...filter, topic: topic.slug }, statements, (setting) =>
          positionPage({ who, topic, steps: trace(), ...withNarrower(topic, statements) }, setting),
        ),
      ),
    };
  };
  return [
    ...ofSpeakers.filter(hasPage).map((position) => {
      const { who, topic, statements, onTopic } = position;
      return pageOf(position, positionPath(who.slug, topic.slug), { speaker: who.slug }, () =>
        tracePosition(who, statements, onTopic),
      );
    }),
    ...ofParties.filter(hasPage).map((position) => {
      const { who, topic, statements, onTopic } = position;
      return pageOf(position, partyPositionPath(who.slug, topic.slug), { party: who.slug }, () =>
        traceStatements(statements, onTopic),
      );
    }),
  ];
}

/** What was collected together, and at least something of it is there. */
function themePages({ themes, statements }: Archive): ListedPage[] {
  return themes
    .map((theme) => ({ theme, statements: statements.filter((statement) => isOfTheme(theme, statement)) }))
    .filter(({ statements: said }) => said.length > 0)
    .map((shown) => ({
      path: themePath(shown.theme.slug),
      shown: { statements: [shown.statements] },
      content: withBibliography(
        Object.fromEntries(new URLSearchParams(themeQuery(shown.theme))),
        shown.statements,
        (setting) => themePage(shown, setting),
      ),
    }));
}

/** The topics below each topic that has several, by who spoke on them. */
function matrixPages(archive: Archive): ListedPage[] {
  const onTopic = indexByTopic(archive.statements);
  return topicsToOpen(archive).flatMap((topic) =>
    (['speakers', 'parties'] as const).map((of) => ({
      path: matrixPath(of, topic.slug),
      shown: { statements: [onTopic.get(topic) ?? []] },
      content: (setting: Setting) => matrixPage(topic, of, archive, setting),
    })),
  );
}

/** The years by a clock, the months of those that are too long for one page, and the parts of long months. */
function periodPages(clock: Clock, { statements }: Archive): ListedPage[] {
  const inOrder = clock === 'said' ? newestFirst(statements) : latestReportFirst(statements);
  const pathOf = clock === 'said' ? yearPath : reportedPath;
  const years = Map.groupBy(inOrder, (statement) => yearOf(dateBy(clock, statement) ?? statement.date));
  return [...years].flatMap(([year, ofYear]) => [
    {
      path: pathOf(year),
      shown: { statements: [ofYear], daysBy: clock },
      content: (setting) => yearPage({ clock, year, statements: ofYear }, statements, setting),
    },
    ...(monthsOfLongYear(ofYear, clock) ?? []).flatMap(({ month, statements: ofMonth }) =>
      pagesOf(ofMonth).map((ofPart, index, { length: parts }): ListedPage => {
        const period = { clock, year, month, part: index + 1, parts, statements: ofPart, ofMonth };
        return {
          path: monthPath(clock, year, month, index + 1),
          shown: { statements: [ofPart, ofMonth], daysBy: clock, also: String(parts) },
          content: (setting) => yearPage(period, statements, setting),
        };
      }),
    ),
  ]);
}

/** The statements, and those narrower topics through which some of them came. */
function withNarrower(topic: Topic, statements: readonly ArchivedStatement[]) {
  const below = new Set(descendantsOf(topic));
  const through = statements
    .filter((statement) => !statement.topics.includes(topic))
    .flatMap((statement) => statement.topics.filter((candidate) => below.has(candidate)));
  return { statements, narrower: [...new Set(through)] };
}
