import type { Archive } from '../../../archive/archive.ts';
import { themePath } from '../../../archive/permalinks.ts';
import { isOfTheme } from '../../../archive/themes.ts';
import { themePage, themeQuery } from '../../../rendering/pages/theme-page.ts';
import type { ListedPage } from '../listed-page.ts';
import { withBibliography } from '../page-with.ts';

/** What was collected together, and at least something of it is there. */
export function themePages({ themes, statements }: Archive): ListedPage[] {
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
