import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSiteAddress } from '../../src/archive/site-address.ts';
import { mainTag, readSiteSettings } from '../../src/archive/site-settings.ts';
import { formatProblem } from '../../src/statements/problems.ts';

function read(...lines: string[]) {
  const text = ['title: Norland Record', 'strapline: Who said what.', 'licence: { name: CC0 }', ...lines, ''].join(
    '\n',
  );
  const { site, problems } = readSiteSettings({ path: 'site.yaml', text });
  return { site, problems: problems.map(formatProblem) };
}

test('a language with a region or a script is served by the language there is, under the tag that was written', () => {
  const { site, problems } = read('languages: [en-gb, zh-Hans, FR-ca]');
  expect(problems).toEqual([]);
  expect(site?.languages).toEqual(['en', 'zh', 'fr']);
  expect(site?.writtenTags).toEqual({ en: 'en-GB', zh: 'zh-Hans', fr: 'fr-CA' });
  expect(site && mainTag(site)).toBe('en-GB');
});

test.each([
  ['de', 'the interface is not in German ("de"). Languages are'],
  ['el', 'the interface is not in Greek ("el"). Languages are'],
  ['zh-Hant', 'the interface is not in Traditional Chinese ("zh-Hant"). Languages are'],
  ['english', 'this is not a language tag. Did you mean "en"? Write it'],
  ['rus-x', 'this is not a language tag. Write it'],
  ['en_GB', 'this is not a language tag. Write it'],
])('the language %s is refused where it stands', (tag, expected) => {
  const { site, problems } = read('languages:', '  - en', `  - ${tag}`);
  expect(site).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^site\.yaml:6:5 error /);
  expect(problems[0]).toContain(expected);
});

test('the refusal names the languages there are', () => {
  expect(read('languages: [pt-BR]').problems).toEqual([
    'site.yaml:4:13 error the interface is not in Brazilian Portuguese ("pt-BR"). Languages are en, ru, fr, ar, es, zh, with a region or without.',
  ]);
});

test.each(['[en, en]', '[ru, en-GB, en-US]', '[zh, cmn]'])(
  'two languages with the same pages are an error: %s',
  (list) => {
    const { problems } = read(`languages: ${list}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/ has the same pages as ".*" in front of it, those in ".*"\. Keep one of the two\.$/);
  },
);

describe('what else the settings say', () => {
  const settings = (...lines: string[]) => read('languages: [en]', ...lines).site;

  test('which pages there are, the number of statements as one', () => {
    expect(settings()?.pages).toEqual({ positions_from: undefined });
    expect(
      settings('pages: { positions_from: 5, statements: none, pictures: every, entries_in: main, data: packed }')
        ?.pages,
    ).toEqual({
      positions_from: 5,
      statements: 'none',
      pictures: 'every',
      entries_in: 'main',
      data: 'packed',
    });
  });

  test('where the entries are kept, which may be a machine at home', () => {
    expect(settings('repository: http://localhost:3000/norland')?.repository).toBe('http://localhost:3000/norland');
  });

  test('the strapline in the very language goes before one in another region of it', () => {
    const text = (strapline: string, languages = '[en]') =>
      `title: N\nstrapline: ${strapline}\nlanguages: ${languages}\nlicence: { name: CC0 }\n`;
    const straplineOf = (...parts: Parameters<typeof text>) =>
      readSiteSettings({ path: 'site.yaml', text: text(...parts) });
    expect(straplineOf('{ en-US: a, en: b }').site?.strapline).toEqual({ name: 'b', labels: { 'en-US': 'a' } });
    expect(straplineOf('{ ru: c, en-US: a }').site?.strapline).toEqual({ name: 'a', labels: { ru: 'c' } });
    const { problems } = straplineOf('[a, b]');
    expect(problems.map(formatProblem)).toEqual([
      'site.yaml:2:12 error strapline: this is not a strapline. Write one sentence, or one for each language: { en: …, fr: … }.',
    ]);
    expect(straplineOf('{ ru: c }').problems.map(({ code }) => code)).toEqual(['strapline']);
    expect(straplineOf('a', '[de]').problems.map(({ code }) => code)).toEqual(['language']);
    expect(straplineOf('a', '[en, en-GB]').problems.map(({ code }) => code)).toEqual(['language']);
  });

  test('the main tag is that of the collection, or what stands for it', () => {
    expect(mainTag({ languages: ['fr'], writtenTags: {} })).toBe('fr');
    expect(mainTag({ languages: [], writtenTags: {} })).toBe('en');
  });
});

describe('where the site is published', () => {
  test.each([
    ['https://example.org', 'https://example.org/', 'https://example.org/'],
    ['https://example.org/timeline', 'https://example.org/timeline/', 'https://example.org/timeline/'],
    ['HTTPS://Example.ORG:443/Timeline/', 'https://example.org/Timeline/', 'https://example.org/Timeline/'],
    ['http://localhost:8080/a/b/', 'http://localhost:8080/a/b/', 'http://localhost:8080/a/b/'],
    [
      'https://example.org/~marsh/a/../papers',
      'https://example.org/~marsh/papers/',
      'https://example.org/~marsh/papers/',
    ],
    [
      'https://пример.example/хроника/',
      'https://xn--e1afmkfd.example/%D1%85%D1%80%D0%BE%D0%BD%D0%B8%D0%BA%D0%B0/',
      'https://пример.example/хроника/',
    ],
    ['https://xn--e1afmkfd.example/%D1%85/', 'https://xn--e1afmkfd.example/%D1%85/', 'https://xn--e1afmkfd.example/х/'],
    ['"https://example.org/my papers"', 'https://example.org/my%20papers/', 'https://example.org/my%20papers/'],
    ['https://example.org/a.html/b', 'https://example.org/a.html/b/', 'https://example.org/a.html/b/'],
    ['https://例え.テスト/年表', 'https://xn--r8jz45g.xn--zckzah/%E5%B9%B4%E8%A1%A8/', 'https://例え.テスト/年表/'],
  ])('%s', (written, address, shownAddress) => {
    const { site, problems } = read('languages: [en]', `address: ${written}`);
    expect(problems).toEqual([]);
    expect([site?.address, site?.shownAddress]).toEqual([address, shownAddress]);
  });

  test.each([
    ['example.org/timeline', 'address: this is not a web address. Give it whole, beginning with https:// or http://.'],
    ['ftp://example.org/', 'address: this is not a web address. Give it whole, beginning with https:// or http://.'],
    [
      'https://example.org/timeline/index.html',
      'this address names the page index.html, and a site is a folder. Write https://example.org/timeline/.',
    ],
    [
      'https://example.org/Start.HTM',
      'this address names the page Start.HTM, and a site is a folder. Write https://example.org/.',
    ],
    [
      'https://example.org/timeline?lang=en',
      'this address has a part behind ? or #, and a site is a folder. Write https://example.org/timeline/.',
    ],
    [
      '"https://example.org/#"',
      'this address has a part behind ? or #, and a site is a folder. Write https://example.org/.',
    ],
    [
      'https://marsh:grain@example.org/a',
      'this address holds a name or a password, which everybody would read. Write https://example.org/a/.',
    ],
    [
      'https://marsh@example.org/a',
      'this address holds a name or a password, which everybody would read. Write https://example.org/a/.',
    ],
    [
      'https://:grain@example.org/a',
      'this address holds a name or a password, which everybody would read. Write https://example.org/a/.',
    ],
    [
      'https://example.org/start.asp',
      'this address names the page start.asp, and a site is a folder. Write https://example.org/.',
    ],
    [
      'https://example.org//a/',
      'this address has two slashes together. Use letters, digits and hyphens for its folders, with one slash between them.',
    ],
    [
      'https://example.org/a%2Fb/',
      '"a%2Fb" cannot be a folder of an address. Use letters, digits and hyphens for its folders, with one slash between them.',
    ],
    [
      'https://example.org/100%/',
      '"100%" cannot be a folder of an address. Use letters, digits and hyphens for its folders, with one slash between them.',
    ],
    [
      'https://example.org/[language]/',
      '"[language]" cannot be a folder of an address. Use letters, digits and hyphens for its folders, with one slash between them.',
    ],
  ])('%s is refused, and the repair says what to write', (written, expected) => {
    const { site, problems } = read('languages: [en]', `address: ${written}`);
    expect(site).toBeUndefined();
    expect(problems).toEqual([`site.yaml:5:10 error ${expected}`]);
  });

  test('a refusal is one of an address', () => {
    const refused = [
      'https://marsh@example.org/',
      'https://example.org/?a',
      'https://example.org/a.php',
      'https://a.example//',
    ];
    expect(refused.map(readSiteAddress).map((found) => ('code' in found ? found.code : found))).toEqual(
      refused.map(() => 'address'),
    );
  });

  test('whatever is written, what is taken is an address that begins the addresses of all pages', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (written) => {
        const found = readSiteAddress(written);
        if ('fact' in found) return;
        expect(new URL('articles/x/', found.address).href).toBe(`${found.address}articles/x/`);
        expect(new URL(found.shownAddress).href).toBe(found.address);
      }),
    );
  });
});
