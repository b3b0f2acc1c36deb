import { groupLink, time } from './page.js';

let markdown;
const rendered = new Map();

/** Statements are rendered by the Markdown library of the site. */
export function renderWith(library) {
  markdown = library;
}

/** A statement as every page shows it, rendered once. */
export function statementHtml({ id, text, speaker, topic, name, label, entry }) {
  const known = rendered.get(id);
  if (known !== undefined) return known;
  const html = `<figure id="${id}">
<blockquote>${markdown.render(text)}</blockquote>
<figcaption>${groupLink('speakers', speaker, name)} on ${groupLink('topics', topic, label)}, <a href="${entry.url}">${time(entry.date)}</a></figcaption>
</figure>`;
  rendered.set(id, html);
  return html;
}
