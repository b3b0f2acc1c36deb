import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { copyContent } from './build-site.ts';
import { run } from './cli/run-command.ts';
import { norland } from './read-folder.ts';
import type { Problem } from '../src/statements/problems.ts';

const sound = `title: Grain
date: 2031-05-30
topics: [grain]
source: { publisher: norland-news, url: https://news.example/1 }`;
const said = '> Grain will pass.\n>\n> — Ada Marsh\n';

/** An entry with other fields, or other words. */
function fields(text: string): string {
  return `---\n${text}\n---\n\n${said}`;
}
function field(line: string): string {
  return fields(`${sound}\n${line}`);
}
function without(name: string): string {
  return fields(
    sound
      .split('\n')
      .filter((line) => !line.startsWith(`${name}:`))
      .join('\n'),
  );
}
function replaced(name: string, value: string): string {
  return fields(
    sound
      .split('\n')
      .map((line) => (line.startsWith(`${name}:`) ? `${name}: ${value}` : line))
      .join('\n'),
  );
}
function words(text: string): string {
  return `---\n${sound}\n---\n\n${text}\n`;
}
function attributed(line: string): string {
  return words(`> Grain will pass.\n>\n> ${line}`);
}
function speaker(text: string): string {
  return `---\n${text}\n---\n`;
}

const entries: Record<string, string | Buffer> = {
  // Encodings
  'latin one': Buffer.from([...Buffer.from('---\ntitle: Caf'), 0xe9, ...Buffer.from('\n---\n')]),
  'utf sixteen': Buffer.from(`\ufeff${field('occasion: x')}`, 'utf16le'),
  'a zero byte': words('> Grain\u0000 will pass.\n>\n> — Ada Marsh'),
  'a lost character': words('> Grain \ufffd pass.\n>\n> — Ada Marsh'),
  'a direction override': words('> Grain \u202e pass.\n>\n> — Ada Marsh'),
  'a zero-width space': words('> Grain\u200b pass.\n>\n> — Ada Marsh'),
  'a soft hyphen in a name': attributed('— Ada Ma\u00adrsh'),
  'a character by its number': words('> Grain &#x202E; pass.\n>\n> — Ada Marsh'),
  'a private character': words('> Grain \ue000 pass.\n>\n> — Ada Marsh'),
  'a control character in a field': field('occasion: "a\\u0007b"'),
  // Fences and YAML
  'an empty file': '',
  'no fields': said,
  'fields that never end': `---\n${sound}\n\n${said}`,
  'fields closed with plus signs': `---\n${sound}\n+++\n\n${said}`,
  'a blank line before the fields': `\n---\n${sound}\n---\n\n${said}`,
  'a headline still to be written': replaced('title', 'HEADLINE IN YOUR OWN WORDS'),
  'a publisher still to be written': replaced('source', '{ publisher: WHO PUBLISHED IT, url: https://news.example/1 }'),
  'fields that are a list': fields('- title: x'),
  'fields that are a word': fields('grain'),
  'a field twice': field('title: Again'),
  'a colon in a value': replaced('title', 'Marsh: grain: soon'),
  'a tab for indentation': fields(`title: x\ndate: 2031\nsource:\n\tpublisher: norland-news`),
  'an open bracket': replaced('topics', '[grain'),
  'an open quotation mark': replaced('title', '"Grain'),
  'an anchor': replaced('title', '&a Grain'),
  'an alias': replaced('title', '*a'),
  'a tag': replaced('title', '!!binary Grain'),
  'a merge key': field('<<: { title: x }'),
  'bad indentation': fields(`title: x\n  date: 2031\nsource: { publisher: norland-news }`),
  'a percent sign first': replaced('title', '%grain'),
  'a backtick first': replaced('title', '`grain`'),
  'a comma outside': replaced('topics', '[grain], [trade]'),
  'json for executable fields': `---js\n{ title: 'x' }\n---\n\n${said}`,
  // Fields
  'no title': without('title'),
  'no date': without('date'),
  'no source': without('source'),
  'no publisher': replaced('source', '{ url: https://news.example/1 }'),
  'an empty title': replaced('title', '""'),
  'a title that is a list': replaced('title', '[a, b]'),
  'a title that is a group': replaced('title', '{ a: b }'),
  'a field that is none': field('titel: x'),
  'a field of the source that is none': replaced('source', '{ publisher: norland-news, urll: https://a.example }'),
  'a kind that is none': field('kind: interviw'),
  'a status that is none': field('status: gone'),
  'a translation that is none': field('translation: google'),
  'topics without brackets': replaced('topics', 'grain'),
  'an empty topic': replaced('topics', '[""]'),
  'via without brackets': field('via: norland-news'),
  'a hop of no kind': field('via: [{ agent: norland-news, as: friend }]'),
  'a hop without an agent': field('via: [{ as: agency }]'),
  'an address without a scheme': replaced('source', '{ publisher: norland-news, url: news.example }'),
  'an address for scripts': replaced('source', '{ publisher: norland-news, url: "javascript:alert(1)" }'),
  'a language that is none': replaced(
    'source',
    '{ publisher: norland-news, url: https://a.example, language: english! }',
  ),
  'a digest that is none': replaced('source', '{ publisher: norland-news, url: https://a.example, sha256: abc }'),
  'a time zone that is none': field('timezone: Norland/Port_Ada'),
  'an earlier address with a space': field('aliases: ["grain talks"]'),
  'an earlier address of another entry': field('aliases: [grain-talks]'),
  'a correction without a text': field('status: corrected\ncorrections: [{ date: 2031 }]'),
  'corrected without a reason': field('status: corrected'),
  'withdrawn without a reason': field('status: withdrawn'),
  'a publisher that nobody has': replaced('source', '{ publisher: norlnad-news, url: https://a.example }'),
  'a topic that nobody has': replaced('topics', '[grian]'),
  'an agent that nobody has': field('via: [{ agent: The Harbour Post, as: agency }]'),
  // Dates
  'a day that is none': replaced('date', '2031-02-29'),
  'a month that is none': replaced('date', '2031-13'),
  'a day in another order': replaced('date', '30-05-2031'),
  'a day with slashes': replaced('date', '2031/05/30'),
  'a day in words': replaced('date', '30 May 2031'),
  'a year of two digits': replaced('date', "'31"),
  'a year that is missing': replaced('date', 'XXXX-05-30'),
  'a period that ends before it begins': replaced('date', '2031-05-30/2031-05-29'),
  'a period of three days': replaced('date', '2031-05-28/2031-05-29/2031-05-30'),
  'a period without ends': replaced('date', '../..'),
  'an empty date': replaced('date', '""'),
  'a date of issue that is none': replaced(
    'source',
    '{ publisher: norland-news, url: https://a.example, issued: 2031-06-31 }',
  ),
  'a date of a statement that is none': attributed('— Ada Marsh (2031-02-30)'),
  'a role where a date stands': attributed('— Ada Marsh (Minister of Grain)'),
  // Attributions
  'no attribution': words('> Grain will pass.'),
  'an attribution without an empty line': words('> Grain will pass.\n> — Ada Marsh'),
  'an attribution of nobody': attributed('—'),
  'a speaker that nobody is': attributed('— Ada Marhs'),
  'a topic of a statement that nobody has': attributed('— Ada Marsh on grian'),
  'a role that the day excludes': attributed('— Ada Marsh as Premier'),
  'an id in brackets': attributed('— Ada Marsh [^grain]'),
  'an id with a space': attributed('— Ada Marsh ^grain talks'),
  'an id with capitals': attributed('— Ada Marsh ^Grain'),
  'a line without a sign': words('> Grain will\npass.\n>\n> — Ada Marsh'),
  'an attribution among the words': words('> Grain.\n>\n> — Ada Marsh\n>\n> Trade.\n>\n> — Ada Marsh'),
  'no words': words('> — Ada Marsh'),
  'only marks for words': words('> …\n>\n> — Ada Marsh'),
  'the same words twice': words('> Grain will pass.\n>\n> — Ada Marsh\n\n> Grain will pass.\n>\n> — Ilya Kornev'),
  'no topic at all': `---\n${sound.replace('topics: [grain]\n', '')}\n---\n\n${said}`,
  // Words
  'a mark never closed': words('> “Grain will pass.\n>\n> — Ada Marsh'),
  'a mark that closes nothing': words('> Grain will pass.”\n>\n> — Ada Marsh'),
  'a mark that can be both': words('> "Grain will "pass" soon.\n>\n> — Ada Marsh'),
  'a list among the words': words('> - Grain.\n> - Trade.\n>\n> — Ada Marsh'),
  'a heading among the words': words('> # Grain\n>\n> — Ada Marsh'),
  'code among the words': words('>     Grain\n>\n> — Ada Marsh'),
  'a table among the words': words('> | a | b |\n> | - | - |\n> | c | d |\n>\n> — Ada Marsh'),
  'a rule among the words': words('> ***\n>\n> — Ada Marsh'),
  'a quotation among the words': words('> > Grain.\n>\n> — Ada Marsh'),
  'a picture among the words': words('> ![grain](a.png)\n>\n> — Ada Marsh'),
  'a footnote among the words': words('> Grain.[^1]\n>\n> — Ada Marsh\n\n[^1]: x'),
  'html among the words': words('> <b>Grain</b>.\n>\n> — Ada Marsh'),
  'a link for scripts': words('> [Grain](javascript:x).\n>\n> — Ada Marsh'),
  'a link by reference': words('> [Grain][a].\n>\n> — Ada Marsh\n\n[a]: https://a.example'),
  // Prose
  html: words(`<script>alert(1)</script>\n\n${said}`),
  'a picture': words(`![grain](https://a.example/a.png)\n\n${said}`),
  'an address that leads nowhere safe': words(`[grain](data:text/html,x)\n\n${said}`),
  'a footnote that nothing refers to': words(`${said}\n[^9]: lost`),
  'a statement in a list': words(`- > Grain.\n  >\n  > — Ada Marsh\n\n${said}`),
  'no statement': words('Nobody said anything.'),
  'marks nested too deep': words(`${'> '.repeat(40)}deep\n\n${said}`),
  'a run of marks': words(`${'*'.repeat(300)}\n\n${said}`),
  'more than anybody writes': words(`${'grain '.repeat(80_000)}\n\n${said}`),
};

const others: Record<string, string> = {
  'speakers/no-name.md': speaker('aliases: [x]'),
  'speakers/name-taken.md': speaker('name: Another\nkind: organization\naliases: [Ada Marsh]'),
  'speakers/role-turned-round.md': speaker('name: Zed\nroles: [{ role: Envoy, from: 2031, to: 2030 }]'),
  'speakers/role-without-office.md': speaker('name: Yan\nroles: [{ organization: Norland }]'),
  'speakers/no-country.md': speaker('name: Xan\ncountry: Norland'),
  'speakers/no-item.md': speaker('name: Wim\nidentifiers: { wikidata: 42 }'),
  'speakers/only-signs.md': speaker('name: "—"'),
  'speakers/Capital.md': speaker('name: Vic'),
  'topics/of-nothing.md': speaker('label: tolls\nbroader: [ferries]'),
  'topics/own-parent.md': speaker('label: ships\nbroader: [ships]'),
  'topics/label-taken.md': speaker('label: Grain'),
  'publishers/blog.md': speaker('name: Blog\nkind: blog'),
  'publishers/nowhere.md': speaker('name: Nowhere\nurl: nowhere'),
  'articles/2031/two words.md': words(said),
  'articles/2031/notes.txt': 'notes',
  'articles/2032/grain-talks.md': words(said),
  'stray.md': 'x',
  'speeches/a.md': words(said),
};

const cases = [
  ...Object.entries(entries).map(
    ([what, text]) => [what, `articles/2031/x-${what.replace(/[^a-z]+/g, '-')}.md`, text] as const,
  ),
  ...Object.entries(others).map(([path, text]) => [path, path, text] as const),
];
let problems: Problem[] = [];
let stderr = '';

beforeAll(() => {
  const content = copyContent(norland);
  for (const [, path, text] of cases) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const { out, err, status } = run('check.ts', ['content', '--format', 'json'], { cwd: dirname(content) });
  stderr = err;
  expect(status).toBe(1);
  ({ problems } = JSON.parse(out) as { problems: Problem[] });
});

test(`there are at least 100 kinds: ${cases.length}`, () => {
  expect(cases.length).toBeGreaterThanOrEqual(100);
  expect(new Set(cases.map(([, path]) => path)).size).toBe(cases.length);
});

test.each(cases.map(([what, path]) => [what, path]))(
  '%s: a problem with file, line, column and repair',
  (_what, path) => {
    const own = problems.filter(({ file, severity }) => file === `content/${path}` && severity === 'error');
    expect(own.length).toBeGreaterThan(0);
    for (const { line, column, fact, repair } of own) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(fact).not.toMatch(/^\s*$|undefined|\bat .*:\d+:\d+\)/);
      expect(repair).toMatch(/^[“"A-Z].*[.?]$/u);
    }
  },
);

test('no stack trace', () => {
  expect(stderr).toBe('');
});
