import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/languages/en/interface.ts';
import { interfaceLanguages, reportingLanguages, reportingTagOf } from '../../src/languages/languages.ts';
import { loadSearchWords } from '../../src/languages/load-search-words.ts';
import { loadWords } from '../../src/languages/load-words.ts';
import { queryFields } from '../../src/languages/asking/query-fields.ts';
import { parseQuery } from '../../src/search/queries/parse-query.ts';

const tags = interfaceLanguages.map(({ tag }) => tag);
const languages = await Promise.all(tags.map(loadWords));

type Words = Record<string, unknown>;

/** What stands for the arguments of a sentence, so that it is seen whether they are all said. */
const samples = ['ALPHA', 'BETA', 'GAMMA', 'DELTA'];
const citationParts = { who: 'W', when: 'N', mode: 'M', chain: 'C', title: 'T', archive: 'A', address: 'D' };
/** Sentences that take a count, by the places where they stand. */
const counts = /^(?:statements|speakers|topics|months|accounts|results|all|speaker|newer)$/;

/** Words that a language shares with English. */
const shared: Record<string, string[]> = {
  es: ['coverage.formerStates.YU'],
  fr: [
    'navigation.site',
    'contribute.fields.occasion',
    'mode.indirect',
    'statement.source',
    'article.kind.article',
    'article.source',
    'article.document',
    'article.pages',
    'article.corrections',
    'occasions.title',
  ],
};

/** Every sentence of a language by its key; one with arguments is said with samples. */
function sentences(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words as Words).flatMap(([key, value]): [string, string][] => {
      const own = path === '' ? key : `${path}.${key}`;
      if (typeof value === 'string') return [[own, value]];
      if (typeof value === 'function') return [[own, said(key, own, value as (...args: unknown[]) => string)]];
      return [...sentences(value as object, own)];
    }),
  );
}

function said(key: string, path: string, sentence: (...args: unknown[]) => string): string {
  if (key === 'citation') return sentence(citationParts);
  const isCount = counts.test(key) && path !== 'speaker.all';
  return isCount ? sentence(7) : sentence(...samples.slice(0, Math.max(1, sentence.length)));
}

const english = sentences(en);
/** What is the same in every language, or may be. */
const international =
  /^(?:locale|tag|direction|role|said\.comma|search\.readAs|search\.syntax|position\.on|coverage\.between|date\.(?:span|inYear|at|zone)$)/;

describe.each(languages.map((words) => [words.tag, words] as const))('the interface in %s', (tag, words) => {
  const own = sentences(words);

  test('lacks no sentence of the English one, and has no other', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('says something everywhere, and every part that the English says', () => {
    for (const [key, sentence] of own) {
      expect([key, sentence.trim() !== '' || key === 'position.on']).toEqual([key, true]);
      for (const sample of samples) {
        const isSaid = english.get(key)?.includes(sample) ?? false;
        expect([key, sample, sentence.includes(sample)]).toEqual([key, sample, isSaid]);
      }
    }
  });

  test('has no word left in English', () => {
    if (tag === 'en') return;
    const same = [...own].filter(([key, sentence]) => !international.test(key) && english.get(key) === sentence);
    expect(same.map(([key]) => key).filter((key) => !shared[tag]?.includes(key))).toEqual([]);
  });

  test('explains queries that are read as it says', () => {
    for (const [example] of words.search.syntax) {
      const query = parseQuery(example);
      expect([example, query.unread]).toEqual([example, []]);
    }
    const fields = words.search.syntax.map(([example]) => parseQuery(example));
    expect(fields.some(({ filters }) => filters.speaker.length === 1)).toBe(true);
    expect(fields.some(({ from, to }) => from === '2015-09-01' && to === '2016-12-31')).toBe(true);
  });

  test('counts in the plural forms of the language', () => {
    const forms = new Intl.PluralRules(words.locale).resolvedOptions().pluralCategories.length;
    const spoken = new Set([1, 2, 3, 5, 11, 100].map((count) => words.statements(count).replace(/[\d\s]/g, '')));
    expect(spoken.size).toBeGreaterThanOrEqual(Math.min(forms, tag === 'zh' ? 1 : 2));
  });

  test('is the one that the browser is sent', async () => {
    expect(words).toMatchObject({ ...(await loadSearchWords(tag)) });
  });
});

test('a Russian count takes one of three forms, an Arabic one of five', () => {
  const counted = (tag: string, numbers: number[]) =>
    numbers.map((count) => languages.find((words) => words.tag === tag)?.statements(count));
  expect(counted('ru', [1, 2, 5, 21])).toEqual([
    '1 высказывание',
    '2 высказывания',
    '5 высказываний',
    '21 высказывание',
  ]);
  expect(counted('ar', [1, 2, 3, 11, 100])).toEqual(['تصريح واحد', 'تصريحان', '3 تصريحات', '11 تصريحًا', '100 تصريح']);
});

test.each(tags)('the words in the folder %s are of that language', async (tag) => {
  expect((await loadWords(tag)).tag).toBe(tag);
  expect((await loadSearchWords(tag)).tag).toBe(tag);
});

test('each field of a query is found by every name that a language has for it', () => {
  for (const { queryFields: names } of interfaceLanguages) {
    for (const [field, ofField] of Object.entries(names)) {
      expect(ofField.map((name) => queryFields.get(name))).toEqual(ofField.map(() => field));
    }
  }
});

/** What languages share, by what it is for. */
const sharedFolders = ['asking', 'interface', 'reporting'];

test('each folder is a language of the list, with a file for each part that it has, or what languages share', () => {
  const folders = readdirSync('src/languages', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !sharedFolders.includes(entry.name),
  );
  const filesOf = (part: readonly { tag: string }[], names: string[]) =>
    part.flatMap(({ tag }) => names.map((name) => `${tag}/${name}.ts`));
  const expected = [
    ...filesOf(
      folders.map(({ name }) => ({ tag: name })),
      ['language', 'asking', 'parties'],
    ),
    ...filesOf(interfaceLanguages, ['interface', 'query-fields', 'search']),
    ...filesOf(reportingLanguages, ['reporting', 'forms', 'turns']),
    // What is fetched for a text that may be of a kind that few are of.
    ...filesOf([{ tag: 'en' }], ['seldom-forms']),
    // What the common rules of drafting ask of these alone.
    ...filesOf([{ tag: 'de' }, { tag: 'ru' }], ['syntax']),
    // A name of which a report has other cases only.
    ...filesOf([{ tag: 'ru' }], ['body-in-nominative', 'body-in-place', 'party-in-nominative', 'plain-name']),
    // Adjectives of countries, by which reports tell whose office is meant.
    ...filesOf(
      reportingLanguages.filter(({ tag }) => tag !== 'en'),
      ['nationalities'],
    ),
    // A body that a report names with an article, words as Switzerland prints them, and last names with particles.
    ...filesOf([{ tag: 'de' }], ['body-names', 'noble-name', 'swiss-spelling']),
  ];
  const found = folders.flatMap(({ name }) => readdirSync(`src/languages/${name}`).map((file) => `${name}/${file}`));
  expect(found.sort()).toEqual(expected.sort());
  expect(folders.map(({ name }) => name).sort()).toEqual(
    [...new Set([...interfaceLanguages, ...reportingLanguages].map(({ tag }) => tag))].sort(),
  );
});

test.each(['xx', '', 'EN', 'de', undefined])(
  'a page in "%s", which is not there, is not answered in another language',
  async (tag) => {
    await expect(loadSearchWords(tag)).rejects.toThrow();
    await expect(loadWords(tag)).rejects.toThrow();
  },
);

test('nor is a report in a language that is not read', () => {
  expect(() => reportingTagOf('zh')).toThrow('reports are read in en, ru, fr, de, es, not "zh"');
});
