import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interfaceLanguages } from '../../src/languages/languages.ts';
import { matchLanguage } from '../../src/languages/match-language.ts';
import { canonicalTag, isSameLanguage } from '../../src/languages/same-language.ts';

test.each([
  ['en', 'en'],
  ['EN', 'en'],
  ['en-GB', 'en'],
  ['en-gb-oxendict', 'en'],
  ['eng', 'en'],
  ['fr-CA', 'fr'],
  ['es-419', 'es'],
  ['ar-EG', 'ar'],
  ['ru-Cyrl-RU', 'ru'],
  ['zh', 'zh'],
  ['zh-Hans', 'zh'],
  ['zh-hans-SG', 'zh'],
  ['cmn', 'zh'],
  ['zh-CN', 'zh'],
])('%s is served in %s', (tag, served) => {
  expect(matchLanguage(tag)).toBe(served);
});

test.each([
  ['a language that is not there', ['de', 'pt-BR', 'uk', 'xx']],
  ['the same language in another script', ['zh-Hant', 'zh-TW', 'zh-HK', 'ru-Latn', 'en-Shaw', 'ar-Latn']],
  ['what is no tag', ['', 'en_GB', 'English language', '-', 'e']],
])('%s is not served', (_what, tags) => {
  for (const tag of tags) expect([tag, matchLanguage(tag)]).toEqual([tag, undefined]);
});

test('a language is served in every region, in any case', () => {
  const region = fc.stringMatching(/^(?:[A-Z]{2}|\d{3})$/).filter((code) => !/^(?:TW|HK|MO)$/.test(code));
  const language = fc.constantFrom(...interfaceLanguages.map(({ tag }) => tag));
  fc.assert(
    fc.property(language, region, fc.boolean(), (tag, code, isSmall) => {
      const asked = `${tag}-${code}`;
      const script = new Intl.Locale(asked).maximize().script;
      fc.pre(script === new Intl.Locale(tag).maximize().script);
      expect(matchLanguage(isSmall ? asked.toLowerCase() : asked)).toBe(tag);
    }),
  );
});

test.each([
  ['en', 'en-GB', true],
  ['en-US', 'EN-gb', true],
  ['zh-Hans', 'zh', true],
  ['zh-Hant', 'zh', false],
  ['zh-TW', 'zh-Hant', true],
  ['fr', 'es', false],
  ['xx', 'xx', true],
  ['no tag', 'en', false],
])('%s and %s are one language in one script: %s', (a, b, isSame) => {
  expect(isSameLanguage(a, b)).toBe(isSame);
});

test('a tag has one way to be written', () => {
  expect(['EN-gb', 'ZH-hans', 'iw', 'no_tag'].map(canonicalTag)).toEqual(['en-GB', 'zh-Hans', 'he', undefined]);
});
