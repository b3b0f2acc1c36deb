import type { Article } from '../statements/article.ts';
import { at, error, type Problem } from '../statements/problems.ts';

/** Earlier addresses that another entry has or had: a redirect can lead to one place only. */
export function findTakenAddresses(articles: readonly Pick<Article, 'slug' | 'file' | 'aliases'>[]): Problem[] {
  const owners = new Map(articles.map((article) => [article.slug, article.file]));
  return articles.flatMap((article) =>
    article.aliases.flatMap(({ text, place }) => {
      const owner = owners.get(text);
      if (owner === undefined) {
        owners.set(text, article.file);
        return [];
      }
      const fact = `the earlier address "${text}" is the address of ${owner === article.file ? 'this entry' : owner}`;
      return [at(article.file, place, error('alias-taken', fact, 'Remove it from "aliases:".'))];
    }),
  );
}
