import { describe, expect, test } from 'vitest';
import {
  countries,
  countryName,
  countrySlug,
  isFormerState,
  namesInRecords,
  organizationCodes,
} from '../../src/archive/names/countries.ts';
import { isSlug } from '../../src/statements/addresses/slug.ts';

describe('countries there are a code for', () => {
  test('have each an address of its own, the former ones last', () => {
    const slugs = countries.map(({ slug }) => slug);
    expect(countries.map(({ code }) => code).every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
    expect(slugs.every(isSlug)).toBe(true);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(countries.length).toBe(254);
    expect(countries[0]).toEqual({ code: 'AD', slug: 'andorra' });
    expect(countries.slice(-5).map(({ code, slug }) => `${code} ${slug}`)).toEqual([
      'ZW zimbabwe',
      'CS czechoslovakia',
      'DD german-democratic-republic',
      'SU soviet-union',
      'YU yugoslavia',
    ]);
  });

  test('have names in CLDR, all of them', () => {
    for (const { code } of countries) expect(countryName(code, 'en'), code).toBeTruthy();
  });

  test('an address is found by its code', () => {
    expect(['RU', 'XK', 'YU', 'EU', 'ZZ'].map(countrySlug)).toEqual([
      'russia',
      'kosovo',
      'yugoslavia',
      undefined,
      undefined,
    ]);
  });

  test('and a state that is no more by its code', () => {
    expect(['CS', 'DD', 'SU', 'YU', 'RU', 'ZZ'].map(isFormerState)).toEqual([true, true, true, true, false, false]);
  });
});

describe('what a country is called', () => {
  test.each([
    ['RU', 'fr', undefined, 'Russie'],
    ['RU', 'ar', undefined, 'روسيا'],
    ['US', 'en', undefined, 'United States'],
    ['US', 'en', 'long', 'United States'],
    ['US', 'en', 'short', 'US'],
    ['EU', 'en', undefined, 'European Union'],
    ['UN', 'en', undefined, 'United Nations'],
    // A former state has its English name in every language, not that of its successor.
    ['SU', 'fr', undefined, 'Soviet Union'],
    ['CS', 'en', undefined, 'Czechoslovakia'],
    ['DD', 'en', undefined, 'German Democratic Republic'],
    ['YU', 'en', undefined, 'Yugoslavia'],
    // CLDR has names for these, which are no countries.
    ['EZ', 'en', undefined, undefined],
    ['ZZ', 'en', undefined, undefined],
    ['150', 'en', undefined, undefined],
  ] as const)('%s in %s (%s): %s', (code, language, style, expected) => {
    expect(countryName(code, language, style)).toBe(expected);
    expect(countryName(code, language, style)).toBe(expected);
  });

  test('in records, beside its name in CLDR', () => {
    expect(namesInRecords('CD')).toEqual(['Democratic Republic of the Congo', 'DR Congo', 'DRC', 'Zaire']);
    expect(namesInRecords('FR')).toEqual([]);
    for (const { code } of countries) {
      for (const name of namesInRecords(code)) {
        expect(name).toMatch(/^[A-Za-z’ -]{3,}$/);
        expect(name).not.toBe(countryName(code, 'en'));
      }
    }
  });

  test('in records is one country only', () => {
    const named = countries.flatMap(({ code }) => namesInRecords(code));
    expect(new Set(named).size).toBe(named.length);
    expect(countries.filter(({ code }) => namesInRecords(code).length > 0).map(({ code }) => code)).toEqual(
      'BN BO CD CG CI CN CV CZ FM GB IR KP KR LA LK MD MK MM NL PS RU SY SZ TL TR TZ US VA VE VN SU'.split(' '),
    );
  });

  test('organizations that CLDR has among regions are two', () => {
    expect([...organizationCodes]).toEqual(['EU', 'UN']);
  });
});
