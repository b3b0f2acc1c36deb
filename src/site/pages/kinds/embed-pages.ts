import type { Archive } from '../../../archive/archive.ts';
import { embedPath, statementPagePath } from '../../../archive/permalinks.ts';
import { statementsWithPages } from '../../../lenses/statement-pages.ts';
import { embeddedLens, embeddedStatement } from '../../../rendering/pages/embed-page.ts';
import type { Setting } from '../../../rendering/setting.ts';
import { published } from '../../published.ts';
import { embeddedLenses } from '../embeds.ts';
import type { ListedPage } from '../listed-page.ts';

/**
 * What stands in a frame on somebody else's page: each statement that has a page, and where the address is known that leads there, each
 * position and each strip.
 */
export function embedPages(archive: Archive): ListedPage[] {
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
