import { expect, test } from 'vitest';
import { statementsWithPages } from '../../src/lenses/statement-pages.ts';
import { readNorland } from '../read-folder.ts';

const { archive } = readNorland();
const [article] = archive.articles;
if (!article) throw new Error('the invented collection has no entry');
const many = (count: number) => {
  const [statement] = article.statements;
  return [{ ...article, statements: Array.from({ length: count }, () => statement ?? expect.fail()) }];
};

test.each([
  [5000, undefined, 5000],
  [5001, undefined, 0],
  [5001, 'every', 5001],
  [3, 'none', 0],
] as const)('of %i statements, where site.yaml asks for %s, %i have pages', (count, statements, expected) => {
  const site = { ...archive.site, pages: { ...archive.site.pages, statements } };
  expect(statementsWithPages({ articles: many(count), site })).toHaveLength(expected);
});
