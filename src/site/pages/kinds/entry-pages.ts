import type { Archive } from '../../../archive/archive.ts';
import type { ArchivedArticle, ArchivedStatement } from '../../../archive/archived-statement.ts';
import { articlePath, entrySourcePath } from '../../../archive/permalinks.ts';
import { entryTags } from '../../../exports/citations/head-tags.ts';
import { entryJsonLd, jsonLdScript } from '../../../exports/linked-data/schema-org.ts';
import { readOnFrom, type ReadOn } from '../../../lenses/neighbours.ts';
import { findOccasions } from '../../../lenses/occasions.ts';
import { html, type SafeHtml } from '../../../rendering/html.ts';
import { entryPage } from '../../../rendering/pages/entry-page.ts';
import { dataSource } from '../../writing/data-source.ts';
import { faultPages } from '../fault-pages.ts';
import { href, wholeAddress } from '../href.ts';
import type { ListedPage } from '../listed-page.ts';
import { citedFrom } from '../setting.ts';

/** Each entry, with what was said around it. */
export function entryPages({ articles, statements }: Archive): ListedPage[] {
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
