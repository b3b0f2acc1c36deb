import { page, escape } from './page.js';
import { statementHtml } from './statement.js';

/** A page for each group of a collection: `/speakers/speaker-3/`. */
export const groupPages = (kind) => ({
  pagination: { data: `collections.${kind}`, size: 1, alias: 'group' },
  permalink: ({ group }) => `/${kind}/${group.slug}/`,
  eleventyExcludeFromCollections: true,
});

/** The statements of a group. */
export function groupPage({ group: { title, statements } }) {
  return page(title, `<h1>${escape(title)}</h1>\n${statements.map(statementHtml).join('\n')}`);
}
