import type { Archive } from '../../../archive/archive.ts';
import { statementPagePath } from '../../../archive/permalinks.ts';
import { statementTags } from '../../../exports/citations/head-tags.ts';
import { statementsWithPages } from '../../../lenses/statement-pages.ts';
import { html } from '../../../rendering/html.ts';
import { statementPage } from '../../../rendering/pages/statement-page.ts';
import { oEmbedLink } from '../embeds.ts';
import { wholeAddress } from '../href.ts';
import type { ListedPage } from '../listed-page.ts';
import { citedFrom } from '../setting.ts';

/** Each statement alone, where there are not too many of them. */
export function statementPages(archive: Archive): ListedPage[] {
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
