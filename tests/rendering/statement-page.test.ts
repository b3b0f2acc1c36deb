import { expect, test } from 'vitest';
import { en } from '../../src/languages/en/interface.ts';
import { statementPage } from '../../src/rendering/pages/statement-page.ts';
import { statementHtml } from '../../src/rendering/statement/statement.ts';
import { buildArchive } from '../../src/archive/archive.ts';
import { changedNorland, norland } from '../read-folder.ts';
import { setting } from './plain-setting.ts';

const entry = (said: string) =>
  `---\ntitle: Grain\ndate: 2031-05-02\ntopics: [grain]\nsource: { publisher: norland-news, url: "https://news.example/x" }\n---\n\n${said}\n`;
const files = changedNorland({
  'articles/2031/letter.md': entry('> The port is open.\n>\n> — Ilya Kornev ^port'),
  'articles/2031/answer.md': entry('> It is shut.\n>\n> — Ada Marsh ^shut\n> answers [the letter](letter.md#port)'),
});
const related = buildArchive(norland, files).archive.statements.find(({ id }) => id === 'shut');
if (!related) throw new Error('no answer');
const main = statementPage(related, setting).main.toString();

test('on the page of one statement its links do not say which is meant, and its headline leads to the entry', () => {
  const { article, id } = related;
  expect(main).toContain(`<h1><a href="../#${id}">`);
  expect(main.match(/aria-label="[^"]*"/g)).toEqual([
    `aria-label="${en.relations.title}"`,
    `aria-label="${en.navigation.topics}"`,
  ]);
  expect(main).not.toContain(`/articles/${article.slug}/#${id}"`);
  expect(main).not.toContain('data-statement');
});

test('on the page of one statement the others are links, whose words stand beside it in lists', () => {
  const opened = '<details class="other-words">';
  expect(statementHtml(related, setting).toString()).toContain(opened);
  expect(main).not.toContain(opened);
  expect(main).toContain('<ul class="relations"');
  expect(main).not.toMatch(/\b(?:false|undefined)\b/);
});
