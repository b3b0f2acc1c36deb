import { escape, groupLink, page, time } from '../layouts/page.js';

const newest = 20;

export const data = { eleventyExcludeFromCollections: true };

export function render({ collections }) {
  const latest = collections.entries
    .slice(0, newest)
    .map(({ url, date, data: { title } }) => `<li><a href="${url}">${escape(title)}</a>, ${time(date)}</li>`);
  const lists = ['speakers', 'topics', 'years'].map((kind) => {
    const links = collections[kind].map(({ slug, title }) => `<li>${groupLink(kind, slug, title)}</li>`);
    return `<h2>${kind}</h2>\n<ul>\n${links.join('\n')}\n</ul>`;
  });
  return page('Bench', `<h1>Bench</h1>\n<ol>\n${latest.join('\n')}\n</ol>\n${lists.join('\n')}`);
}
