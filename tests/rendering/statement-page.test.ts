import { describe, expect, test } from 'vitest';
import type { CitedFrom } from '../../src/exports/citations/cited-statement.ts';
import { statementTags } from '../../src/exports/citations/head-tags.ts';
import { en } from '../../src/languages/en/interface.ts';
import { statementPage } from '../../src/rendering/pages/statement-page.ts';
import type { PageContent } from '../../src/rendering/page-content.ts';
import { sparedInTurn, type Spared } from '../../src/rendering/statement/spared.ts';
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

const citing: CitedFrom = {
  archive: 'Norland Papers',
  language: 'en',
  addressOf: ({ id }) => `https://example.org/articles/together/#${id}`,
  editionOf: () => undefined,
  words: en,
};

describe('a light page that would be too large', () => {
  const names = ['Ada Marsh', 'Ilya Kornev', 'Bo Lind', 'Cy Dahl', 'Di Foss', 'Eli Gard', 'Fay Holt'];
  const person = (name: string) =>
    `---\nname: ${name}\nsort_name: ${name.split(' ').reverse().join(', ')}\nroles:\n  - { role: Minister of Grain and of the Ports of the ${name} Coast, organization: Norland }\n---\n`;
  const sentence = 'The ports of the coast are open to every ship that carries grain. ';
  const said = (topics: string) =>
    `> ${sentence.repeat(30).trim()}\n>\n> — ${names.join('; ')} on ${topics} ^open\n> answers [the letter](letter.md#port)`;
  const files = changedNorland({
    ...Object.fromEntries(
      names.slice(2).map((name) => [`speakers/${name.toLowerCase().replace(' ', '-')}.md`, person(name)]),
    ),
    ...Object.fromEntries(
      ['ports', 'ships', 'tolls'].map((topic) => [`topics/${topic}.md`, `---\nlabel: ${topic}\n---\n`]),
    ),
    'articles/2031/letter.md': letter,
    'articles/2031/together.md': entry(said('grain, ports, ships, tolls')),
  });
  const { archive, problems } = buildArchive(norland, files);
  const statement = archive.statements.find(({ id }) => id === 'open');
  const metaOf = (spared: ReadonlySet<Spared>) =>
    statement && statementTags(statement, citing, 'https://example.org/articles/together/open/', spared);
  const steps: PageContent[] = [];
  for (
    let page: PageContent | undefined = statement && statementPage(statement, setting, metaOf);
    page;
    page = page.lighter?.make()
  )
    steps.push(page);
  const sizeOf = (page: PageContent) =>
    Buffer.byteLength([page.title, page.description, page.meta ?? '', page.main].join(''));

  test('does without one part more at each step', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const sizes = steps.map(sizeOf);
    expect(sizes).toHaveLength(sparedInTurn.length + 1);
    expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(5500);
    expect(sizes.at(-1)).toBeLessThan(3300);
  });

  test('has at every step who said it with each office, the day, the mode, the source and the way to the entry', () => {
    for (const { main, meta } of steps) {
      const text = main.toString().replace(/<[^>]*>/g, '');
      for (const name of names.slice(2)) {
        expect(text).toContain(name);
        expect(text).toContain(`Minister of Grain and of the Ports of the ${name} Coast, Norland`);
        expect(meta?.toString()).toContain(`content="${name.split(' ').reverse().join(', ')}"`);
      }
      expect(text).toContain('2 May 2031');
      expect(text).toContain(en.mode.indirect);
      expect(text).toContain('jointly');
      expect(main.toString()).toContain('<a href="https://news.example/x">');
      expect(main.toString()).toContain('<h1><a href="../#open">');
    }
  });

  test('has its words as they are, and says where the rest of them stands', () => {
    for (const { main } of steps) {
      const html = main.toString();
      const words = /<div class="words"><p>(.*?)<\/p>/s.exec(html)?.[1] ?? '';
      expect(words.startsWith(sentence.repeat(3))).toBe(true);
    }
    expect(steps[0]?.main.toString()).not.toContain(en.statement.rest);
    expect(steps.at(-1)?.main.toString()).toContain(`>${en.statement.rest}</a>`);
  });
});
