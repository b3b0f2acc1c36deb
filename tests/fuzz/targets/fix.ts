import { findChangedWords } from '../../../src/review/kept-words.ts';
import { findRepairs, repaired } from '../../../src/review/repairs.ts';
import { readArticle } from '../../../src/statements/article.ts';
import { fail } from '../target.ts';
import { entryFile, entryTarget, names } from '../norland-entry.ts';

/** What `check --fix` writes says the same words in the same statements, and has nothing left to repair. */
export const fix = entryTarget('fix', (text) => {
  const file = entryFile(text);
  const { article } = readArticle(file, { html: false });
  if (!article) return;
  const repairs = findRepairs(file, article, names);
  if (repairs.length === 0) return;
  const after = entryFile(repaired(text, repairs));
  const read = readArticle(after, { html: false }).article;
  const changed = findChangedWords(article, read);
  if (changed) fail(`the statement ${changed.id} says something else`);
  const left = read ? findRepairs(after, read, names) : [];
  if (left.length > 0 && repaired(after.text, left) === text) fail('a repair is taken back by the next');
});
