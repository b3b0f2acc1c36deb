import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../src/archive/archive.ts';
import { archiveBook } from '../src/exports/archive-book.ts';
import { en } from '../src/languages/en/interface.ts';
import { paragraphsHtml } from '../src/statements/text/words-html.ts';
import { collectionOf, contentCases, isRefused, numbered, numberIn } from './attacks/cases.ts';
import { attackClasses } from './attacks/classes.ts';
import { ofTheSite } from './attacks/places.ts';
import { readOutput, xml } from './attacks/read-outputs.ts';

const cases = contentCases(attackClasses);

test('at least three hundred attacks are tried, and each is told from the others', () => {
  const all = numbered(attackClasses);
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(attackClasses.filter(({ attacks }) => attacks.length < 10)).toEqual([]);
  expect(numberIn(JSON.stringify(all[0]?.attack))).toBe(all[0]?.number);
});

describe('the corpus at once, by whoever reads it without a check', () => {
  // Whatever the check says of it: this is what pages, books and previews are made from.
  const files = Object.entries(collectionOf(cases.filter(({ attack }) => !ofTheSite.has(attack.at))));
  const { archive } = buildArchive('content', files.map(([path, text]) => ({ path: `content/${path}`, text: text.toWellFormed() }))); // prettier-ignore

  test('is read: most of it is text like any other', () => {
    expect(archive.articles.length).toBeGreaterThan(300);
  });

  test('leads from prose and from words to the web, to mail and to other parts of the page, and holds nothing else that acts', () => {
    const html = archive.articles.flatMap(({ blocks }) =>
      blocks.map((block) => (block.type === 'prose' ? block.html : paragraphsHtml(block.statement.paragraphs))),
    );
    const notes = [...archive.speakers, ...archive.topics, ...archive.themes].map(({ noteHtml }) => noteHtml);
    const { document } = parseHTML(`<html><body>${[...html, ...notes].join('')}</body></html>`);
    const found = [...document.body.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            /^(?:on|style|src)/i.test(name) || (name === 'href' && !/^(?:https?:\/\/|mailto:|#)/i.test(value)),
        )
        .map(({ name, value }) => `${element.localName} ${name} ${value}`),
    );
    expect(found).toEqual([]);
    expect(
      document.querySelectorAll('script, img, iframe, svg, math, style, form, object, base, meta, link').length,
    ).toBe(0);
  });

  test('makes a book whose every part is well-formed', async () => {
    const book = unzipSync(await archiveBook(archive, archive.statements, en));
    for (const [path, bytes] of Object.entries(book)) if (/\.(?:xhtml|opf|xml)$/.test(path)) xml(strFromU8(bytes));
  });
});

test('the check refuses what it can tell: links that lead nowhere safe, HTML, what nobody sees', () => {
  const some = cases.filter(({ of }) => /link|invisible|HTML/.test(of)).filter((_each, index) => index % 5 === 0);
  expect(some.filter(isRefused).length).toBeGreaterThan(some.length / 2);
});

test.each([
  ['a.xml', '<a>&b;</a>', 'broke a file'],
  ['a.atom', '<!DOCTYPE a [<!ENTITY b "c">]><a>x</a>', 'broke a file'],
  ['a.json', '{"a":}', 'broke a file'],
  ['a.ndjson', '{}\n{', 'broke a file'],
  ['a.ttl', '<a> <b> "c', 'broke a file'],
  ['a.csv', 'a,b\r\n=1+1,c\r\n', 'is a formula'],
  ['a.csv', 'a,b\r\nc\r\n', 'broke a file'],
  [
    'a.ics',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nBEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    'broke a file',
  ],
])('a file that a value has broken is seen: %s %j', (name, text, what) => {
  const file = join(mkdtempSync(join(tmpdir(), 'communique-')), name);
  writeFileSync(file, text);
  expect(readOutput(name, file).map((each) => each.what)).toEqual([what]);
});
