import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/archive/names/role.ts';
import { en } from '../../src/languages/en/interface.ts';
import { ru } from '../../src/languages/ru/interface.ts';
import { officeName, officeNamed } from '../../src/rendering/office-name.ts';
import { setting as plainSetting } from './plain-setting.ts';

const office = (organization: string | undefined, labels: Record<string, string> = { ru: 'министр' }): Role => ({
  ...{ role: 'Minister', organization, labels },
  ...{ from: null, to: null },
});

describe('an office is named in a language', () => {
  test.each([
    ['with its country where it has a label', office('Sweden'), 'министр, Швеция'],
    ['a country by the name that records have for it', office('Turkey'), 'министр, Турция'],
    ['a state that is no more', office('Soviet Union'), 'министр, Советский Союз'],
    ['what is no country as the file has it', office('Harbour Board'), 'министр, Harbour Board'],
    ['all as the file has it where it has no label', office('Sweden', {}), 'Minister, Sweden'],
    ['without a country', office(undefined), 'министр'],
  ])('%s', (_name, role, expected) => {
    expect(officeName(role, ru)).toBe(expected);
  });

  test('in the language of the file as the file has it', () => {
    expect(officeName(office('Turkey'), en)).toBe('Minister, Turkey');
  });
});

describe('on a page of another language', () => {
  const setting = { ...plainSetting, words: ru, content: { lang: 'en' } };

  test('what is in the language of the collection says so', () => {
    expect(String(officeNamed(office('Harbour Board'), setting))).toBe(
      '<span>министр, <bdi lang="en">Harbour Board</bdi></span>',
    );
    expect(String(officeNamed(office('Sweden', {}), setting, 'role'))).toBe(
      '<span class="role" lang="en">Minister, Sweden</span>',
    );
  });

  test('and what is not does not', () => {
    expect(String(officeNamed(office('Sweden'), setting))).toBe('<span>министр, Швеция</span>');
  });
});
