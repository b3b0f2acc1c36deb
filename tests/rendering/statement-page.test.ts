import { expect, test } from 'vitest';
import { en } from '../../src/languages/en/interface.ts';
import { statementPage } from '../../src/rendering/pages/statement-page.ts';
import { statementHtml } from '../../src/rendering/statement/statement.ts';
import { buildArchive } from '../../src/archive/archive.ts';
import { changedNorland, norland } from '../read-folder.ts';
import { setting } from './plain-setting.ts';

const entry = (said: string) =>
  `---\ntitle: Grain\ndate: 2031-05-02\ntopics: [grain]\nsource: { publisher: norland-news, url: "https://news.example/x" }\n---\n\n${said}\n`;
const letter = entry('> The port is open.\n>\n> — Ilya Kornev ^port');
/** A statement of an entry beside the letter that says the port is open. */
function beside(said: string, id: string) {
  const files = changedNorland({ 'articles/2031/letter.md': letter, 'articles/2031/answer.md': entry(said) });
  return buildArchive(norland, files).archive.statements.find((each) => each.id === id) ?? expect.fail(id);
}
const answer = '> It is shut.\n>\n> — Ada Marsh ^shut';
const related = beside(`${answer}\n> answers [the letter](letter.md#port)`, 'shut');
const main = statementPage(related, setting).main.toString();

test('on the page of one statement its links do not say which is meant, and its headline leads to the entry', () => {
  const { article, id } = related;
  expect(main).toContain(`<h1><a href="../#${id}">`);
  expect(main.match(/aria-label="[^"]*"/g)).toEqual([`aria-label="${en.navigation.topics}"`]);
  expect(main).not.toContain(`/articles/${article.slug}/#${id}"`);
  expect(main).not.toContain('data-statement');
});

test('on the page of one statement the other is a link, whose words stand beside it in lists', () => {
  const opened = '<details class="other-words">';
  expect(statementHtml(related, setting).toString()).toContain(opened);
  expect(main).not.toContain(opened);
  expect(main).toContain(
    '<p class="relations">answers <a href="/articles/letter/#port">Илья Корнев, 2 May 2031</a></p>',
  );
  expect(main).not.toMatch(/\b(?:false|undefined)\b/);
});

test('on the page of one statement several others are told by their number, and one of the same entry stands above', () => {
  const pageOf = (said: string, id: string) => statementPage(beside(said, id), setting).main.toString();
  const twice = `${answer}\n> answers [it](letter.md#port)\n> repeats [it](letter.md#port)`;
  expect(pageOf(twice, 'shut')).toContain(`<p class="relations"><a href="../#shut">${en.relations.title}: 2</a></p>`);
  const near = `${answer}\n\n> It is not.\n>\n> — Ilya Kornev ^not\n> denies [it](#shut)`;
  expect(pageOf(near, 'not')).toContain('<p class="relations">denies <a href="../#shut">Ada Marsh, 2 May 2031</a></p>');
  expect(pageOf(answer, 'shut')).not.toContain('relations');
});
