import { describe, expect, test } from 'vitest';
import { readSiteSettings } from '../../src/archive/site-settings.ts';
import { labelFor, nameIn } from '../../src/rendering/name-in.ts';
import { formatProblem } from '../../src/statements/problems.ts';

function read(strapline: string, languages = '[en, ru, fr]') {
  const text = `title: Norland Papers\nstrapline: ${strapline}\nlanguages: ${languages}\nlicence: { name: CC0 }\n`;
  const { site, problems } = readSiteSettings({ path: 'site.yaml', text });
  return { strapline: site?.strapline, problems: problems.map(formatProblem) };
}

describe('the strapline', () => {
  test('is one sentence for every language', () => {
    const { strapline, problems } = read('What the two shores said.');
    expect(problems).toEqual([]);
    expect(strapline && ['en', 'ru', 'fr'].map((tag) => nameIn(strapline, tag))).toEqual(
      Array(3).fill('What the two shores said.'),
    );
    expect(strapline && labelFor(strapline, 'ru')).toBeUndefined();
  });

  test('is a sentence for each language, that of the main one where there is none', () => {
    const { strapline, problems } = read('{ ru: Что сказали берега., en: What the shores said. }');
    expect(problems).toEqual([]);
    expect(strapline && ['en', 'ru', 'fr'].map((tag) => nameIn(strapline, tag))).toEqual([
      'What the shores said.',
      'Что сказали берега.',
      'What the shores said.',
    ]);
  });

  test('is given in the main language, whatever that is', () => {
    expect(read('{ en: What the shores said. }', '[ru, en]').problems).toEqual([
      'site.yaml:2:12 error the strapline is not given in the main language of the site ("ru"). Add "ru:" to it.',
    ]);
    expect(read('{ en: What the shores said. }', '[en, ru]').problems).toEqual([]);
  });

  test('is that of the language in another region, and not of one in another script', () => {
    const { strapline, problems } = read('{ en: What the shores said., zh-Hant: 兩岸說了什麼。 }', '[en-GB, zh-Hans]');
    expect(problems).toEqual([]);
    expect(strapline && ['en', 'zh'].map((tag) => nameIn(strapline, tag))).toEqual([
      'What the shores said.',
      'What the shores said.',
    ]);
    expect(read('{ zh-Hant: 兩岸說了什麼。 }', '[zh]').problems).toHaveLength(1);
  });

  test.each(['[What, the, shores, said]', '{ en: { text: x } }', '{ not a tag: x }', '{ en: "" }'])(
    'is neither a list nor a map of something else: %s',
    (strapline) => {
      expect(read(strapline).problems).toEqual([expect.stringMatching(/^site\.yaml:2:\d+ error /)]);
    },
  );
});
