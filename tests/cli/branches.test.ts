import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { git, publishedNorland, run } from './run-command.ts';

/** An entry of its own, by whom and on what the collection knows. */
function entryOf(words: string, day: string): string {
  return `---\ntitle: ${words}\ndate: ${day}\ntopics: [grain]\nsource: { publisher: norland-news, url: "https://news.example/${day}" }\n---\n\n> ${words}\n>\n> — Ada Marsh\n`;
}

function commit(folder: string, name: string, words: string, day: string): void {
  writeFileSync(join(folder, `content/articles/2031/${name}.md`), entryOf(words, day));
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '-m', name);
}

/** A branch with an entry of its own, which began before main got another one. */
function partedNorland(): string {
  const folder = publishedNorland();
  git(folder, 'switch', '--quiet', '-c', 'rye');
  commit(folder, 'rye', 'Rye is cheap.', '2031-05-11');
  git(folder, 'switch', '--quiet', 'main');
  commit(folder, 'oats', 'Oats were sold.', '2031-05-12');
  git(folder, 'switch', '--quiet', 'rye');
  return folder;
}

const review = (folder: string) => run('review.ts', ['--base', 'main', 'content'], { cwd: folder });
const check = (folder: string) => run('check.ts', ['content', '--base', 'main'], { cwd: folder });
const behind =
  'content/articles/2031/oats.md:1:1 error main has gone on since this branch began, and has an address that is not here. Take over what it has, and compare again: git merge main.';

test('what main got after a branch began is nothing that the branch took away', () => {
  const folder = partedNorland();
  const { out, status } = review(folder);
  expect(out).toContain(
    'Compared with main as it was when this branch began, statements: 1 added, 0 changed, 0 removed.',
  );
  expect(out).toContain(`### Errors: this cannot be merged\n\n- ${behind}\n`);
  expect(out).not.toMatch(/removed$|withdrawn/m);
  expect(status).toBe(1);
  expect(check(folder).out).toContain(behind);
});

test.each([
  ['is being merged', ['merge', '--quiet', '--no-ff', '--no-commit', 'main']],
  ['was merged', ['merge', '--quiet', '--no-edit', 'main']],
  ['is below it now', ['rebase', '--quiet', 'main']],
])('a branch into which main %s has what is its own', (_what, words) => {
  const folder = partedNorland();
  git(folder, ...words);
  const { out, status } = review(folder);
  expect(out).toContain('Compared with main, statements: 1 added, 0 changed, 0 removed.');
  expect([status, check(folder).status]).toEqual([0, 0]);
});

test('a branch that main has passed and that adds nothing to the addresses is told nothing else', () => {
  const folder = partedNorland();
  git(folder, 'switch', '--quiet', 'main');
  const file = join(folder, 'content/articles/2031/oats.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('title: Oats were sold.', 'title: Oats'));
  git(folder, 'commit', '--quiet', '-am', 'Title');
  git(folder, 'switch', '--quiet', '-c', 'late', 'main~1');
  expect(review(folder)).toMatchObject({
    status: 0,
    out: '## What this does to the archive\n\nNothing, compared with main as it was when this branch began.\n',
  });
});

test('what a branch takes away is missed, whatever main has got since', () => {
  const folder = partedNorland();
  git(folder, 'rm', '--quiet', 'content/articles/2031/grain-talks.md');
  const { out, status } = check(folder);
  expect(out).toContain('grain-talks.md:1:1 error the published entry "grain-talks" would be gone.');
  expect(out).toContain(behind);
  expect(status).toBe(1);
});

test('a history of its own is compared whole', () => {
  const folder = partedNorland();
  git(folder, 'switch', '--quiet', '--orphan', 'lone');
  git(folder, 'checkout', '--quiet', 'rye', '--', 'content');
  git(folder, 'commit', '--quiet', '-m', 'Lone');
  expect(check(folder).out).toContain('the published entry "oats" would be gone.');
});

test('the file of a speaker that is no text is told, and not at every name of it', () => {
  const folder = publishedNorland();
  const bytes = Buffer.from('---\nname: Ilya Kornev\n---\n\nA caf\xe9.\n', 'latin1');
  writeFileSync(join(folder, 'content/speakers/ilya-kornev.md'), bytes);
  const letter = join(folder, 'content/articles/2031/kornev-letter.md');
  writeFileSync(letter, readFileSync(letter, 'utf8').replace(/[-—] (?!Ilya)\p{L}[\p{L}·]+ ?\p{L}*/gu, '— Ilya Kornev'));
  const { out } = check(folder);
  expect(out).toContain('content/speakers/ilya-kornev.md:1:1 error this file is not UTF-8.');
  expect(out).not.toContain('there is no speaker "Ilya Kornev"');
  expect(out).not.toContain('speakers/ilya-kornev/ would be gone');
});
