import type { Parallel } from '../../lenses/occasions.ts';
import { html, type SafeHtml } from '../html.ts';
import { contentText } from '../named.ts';
import type { Setting } from '../setting.ts';
import { statementHtml } from '../statement/statement.ts';

/** What a speaker said on a topic as each report has it, side by side, words that differ marked. */
export function accountsHtml({ speaker, topics, accounts }: Parallel, setting: Setting): SafeHtml {
  const [topic] = topics;
  const { position, said } = setting.words;
  const name = contentText([speaker, ...topics], setting, (who = '', ...what) =>
    position.title(who, what.join(said.comma)),
  );
  const heading = topic ? html`<a href="${setting.linkTo(setting.positionOf(speaker, topic))}">${name}</a>` : '';
  const columns = accounts.map(({ article, statements }) => {
    const told = statements.map(({ statement, marks }) => statementHtml(statement, setting, { marks }));
    return html`<li aria-label="${article.source.publisher.name}">${told}</li>`;
  });
  return html`<section class="parallel">
    <h3>${heading}</h3>
    <ul class="columns-${Math.min(accounts.length, 3)}">
      ${columns}
    </ul>
  </section>`;
}
