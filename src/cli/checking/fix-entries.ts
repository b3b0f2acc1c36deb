import { writeFileSync } from 'node:fs';
import { buildArchive, linkNames } from '../../archive/archive.ts';
import { addressesOf, findLostStatements } from '../../review/vanished-addresses.ts';
import { readCollection } from '../../archive/collection.ts';
import { findRepairs, pinRepair, repaired, type Repair } from '../../review/repairs.ts';
import { readArticle, type Article } from '../../statements/article.ts';
import type { SourceFile } from '../../statements/problems.ts';
import { branchPoint } from '../reviewing/branch-point.ts';
import { readRevision } from '../reviewing/read-revision.ts';

const read = (file: SourceFile) => readArticle(file, { html: false });

/**
 * Makes every repair of a collection that has no alternative, in the files themselves, and says which; with a base revision
 * also pins the addresses of published statements that an edit would move. `only` are the files that may be touched, where not all.
 */
export function fixEntries(
  folder: string,
  files: readonly SourceFile[],
  base: string | undefined,
  only?: ReadonlySet<string>,
): string[] {
  const collection = readCollection(folder, files, read);
  const { names } = linkNames(collection);
  const pins = base === undefined ? new Map<string, Repair[]>() : findPins(folder, files, collection.articles, base);
  const fileAt = new Map(files.map((file) => [file.path, file]));
  return collection.articles.flatMap((article) => {
    const file = fileAt.get(article.file);
    if (!file || only?.has(file.path) === false) return [];
    const repairs = [...findRepairs(file, article, names), ...(pins.get(file.path) ?? [])];
    if (repairs.length === 0) return [];
    const text = repaired(file.text, repairs);
    // A repair that would lose a statement is none.
    if (countOf(read({ path: file.path, text }).article) !== countOf(article)) return [];
    writeFileSync(file.path, text);
    return repairs.map(({ line, column, what }) => `${file.path}:${line}:${column} fixed: ${what}`);
  });
}

function countOf(article: Article | undefined): number {
  return article?.blocks.filter(({ type }) => type === 'statement').length ?? -1;
}

/** Repairs, by file, that keep the address of each published statement whose words an edit changed. */
function findPins(
  folder: string,
  files: readonly SourceFile[],
  articles: readonly Article[],
  base: string,
): Map<string, Repair[]> {
  const published = buildArchive(folder, readRevision(folder, branchPoint(folder, base).commit), read).archive;
  const now = buildArchive(folder, files, read).archive;
  const fileAt = new Map(files.map((file) => [file.path, file]));
  const articleAt = new Map(articles.map((article) => [article.file, article]));
  const pins = new Map<string, Repair[]>();
  for (const { id, entry, heir } of findLostStatements(addressesOf(published), addressesOf(now))) {
    const source = fileAt.get(entry.file);
    const block = articleAt
      .get(entry.file)
      ?.blocks.find((other) => other.type === 'statement' && other.statement.place.line === heir?.place.line);
    if (!source || block?.type !== 'statement') continue;
    const pin = pinRepair(source, block.statement, id);
    if (pin) pins.set(source.path, [...(pins.get(source.path) ?? []), pin]);
  }
  return pins;
}
