import { expect, test } from 'vitest';
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
  ['english', 'the interface is not in "english". Did you mean "en"? Languages are'],
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
