import { escape, groupLink, page, time } from './page.js';
import { statementHtml } from './statement.js';

export function render({ title, occasion, dateline, source, statements, names, neighbours, content, page: own }) {
  const { url, date } = own;
  const said = statements.map((statement) =>
    statementHtml({
      ...statement,
      name: names[statement.speaker],
      label: names[statement.topic],
      entry: { url, date },
    }),
  );
  const year = String(date.getUTCFullYear());
  const { newer, older } = neighbours;
  return page(
    title,
    `<article>
<h1>${escape(title)}</h1>
<p>${escape(dateline)}, ${time(date)}, ${escape(occasion)}, ${groupLink('years', year, year)}</p>
<p>${escape(source.publisher)}, <a href="${source.url}">${escape(source.title)}</a></p>
${content}
${said.join('\n')}
</article>
<nav>${newer ? `<a href="${newer}" rel="next">Newer</a>` : ''} ${older ? `<a href="${older}" rel="prev">Older</a>` : ''}</nav>`,
  );
}
