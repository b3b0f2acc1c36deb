import type { Archive } from '../archive/archive.ts';
import type { ArchivedStatement } from '../archive/archived-statement.ts';

/** Beyond so many statements a page for each would be most of the files of a site. */
const mostPages = 5000;

/** The statements that have a page of their own: all of them while they are few, else all or none as site.yaml asks. */
export function statementsWithPages({ articles, site }: Pick<Archive, 'articles' | 'site'>): ArchivedStatement[] {
  const statements = articles.flatMap((article) => article.statements);
  const asked = site.pages.statements ?? (statements.length <= mostPages ? 'every' : 'none');
  return asked === 'every' ? statements : [];
}
