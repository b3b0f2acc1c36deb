import { archiveBuilder } from '../../../src/archive/rebuild-archive.ts';
import { readArticle } from '../../../src/statements/article.ts';
import { norland, norlandFiles } from '../../read-folder.ts';
import { fail } from '../target.ts';
import { collectionWith, entryFile, entryTarget } from '../norland-entry.ts';

const files = norlandFiles();

/** A collection with the entry in it is built, and the same is built by who remembers the collection without it. */
export const archive = entryTarget('archive', (text) => {
  const anew = collectionWith(text);
  const build = archiveBuilder(norland, readArticle);
  build(files);
  const again = build([...files, entryFile(text)]);
  const [a, b] = [anew, again].map(({ archive: { statements }, problems }) =>
    JSON.stringify([statements.map(({ id, article }) => `${article.slug}#${id}`), problems]),
  );
  if (a !== b) fail('what was remembered and what is read anew are not the same');
});
