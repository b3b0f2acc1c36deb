import { describe, expect, test } from 'vitest';
import { collectTerms } from '../../../src/search/files/collect-terms.ts';
import { foundUnder } from '../../../src/search/files/records.ts';
import { romanize } from '../../../src/search/words/romanize.ts';
import { soundTerm } from '../../../src/search/files/index-files.ts';
import type { SearchRecord } from '../../../src/search/files/records.ts';
import { soundOf } from '../../../src/search/words/name-key.ts';
import { named } from '../hand-made-index.ts';

const nobody = named('x');
const record = (text: string, other: Partial<SearchRecord> = {}): SearchRecord => ({
  path: 'articles/a/#b',
  text,
  speakers: [],
  members: [],
  behalf: [],
  parties: [],
  topics: [],
  broader: [],
  title: '',
  occasion: '',
  publisher: nobody,
  status: 'current',
  locator: '',
  date: '2031',
  day: '2031-01-01',
  mode: 'direct',
  ...other,
});
/** The statements of a term, each with what the term weighs there. */
const weighed = (records: readonly SearchRecord[], term: string) => {
  const list = collectTerms(records).lists.get(term);
  return list?.documents.map((document, at) => `${document}:${list.impacts[at] ?? ''}`).join(' ');
};
const has = (term: string, ...texts: string[]) => collectTerms(texts.map((text) => record(text))).lists.has(term);
const sound = (name: string) => soundTerm(soundOf(name.toLowerCase()) ?? '');

describe('a text is found', () => {
  test.each([
    ['Grain ships', ['grain', 'ships'], ['coal']],
    ['A cease-fire holds', ['cease', 'fire', 'ceasefire='], ['ceasefire']],
    ['The U.N. met un ami', ['un', 'un.'], []],
    ['The U.N. met', ['un'], ['un.']],
    ['海峡是', ['海峡', '峡是'], ['海']],
    ['发展', ['发展', '發展=', '髮展='], ['發展']],
    ['Москва', ['москва', 'moskva'], []],
    ['قال السلام', ['السلام', 'سلام='], []],
  ])('%s by %j', (text, terms, others) => {
    const { lists } = collectTerms([record(text)]);
    for (const term of terms) expect([term, lists.has(term)]).toEqual([term, true]);
    for (const term of others) expect([term, lists.has(term)]).toEqual([term, false]);
  });

  test('with the places at which its words stand', () => {
    const { lists } = collectTerms([record('Grain and old grain')]);
    expect([...(lists.get('grain')?.positions.take() ?? [])]).toEqual([2, 0, 3]);
    expect([...(lists.get('!m:direct')?.positions.take() ?? [])]).toEqual([]);
  });

  test('the more a word stands there, and the shorter it is', () => {
    const long = `grain ${'filler '.repeat(12)}`;
    expect(weighed([record('grain'), record(long), record(`${long} grain grain grain grain`)], 'grain')).toBe(
      '0:2 1:0 2:2',
    );
    expect(weighed([record('grain coal'), record('grain ore')], 'grain')).toBe('0:1 1:1');
  });
});

describe('words apart are one where some text joins them', () => {
  test('by a hyphen, in that order', () => {
    expect(has('ceasefire=', 'To cease fire now.', 'A cease-fire.')).toBe(true);
    expect(weighed([record('To cease fire now.'), record('A cease-fire.')], 'ceasefire=')).toBe('0:0 1:0');
    expect(
      weighed([record('To cease fire now.'), record('A cease\u2011fire.'), record('A fire to cease.')], 'ceasefire='),
    ).toBe('0:0 1:0');
    expect(weighed([record('To cease the fire.'), record('A cease-fire.')], 'ceasefire=')).toBe('1:0');
    expect(weighed([record('cease'), record('fire'), record('A cease-fire.')], 'ceasefire=')).toBe('2:0');
    expect(has('ceasefire=', 'To cease fire now.', 'A cease - fire.')).toBe(false);
  });

  test('of letters of forty at most', () => {
    const [long, longer] = ['x'.repeat(39), 'y'.repeat(41)];
    expect(has(`${long}fire=`, `${long} fire`, `${long}-fire`)).toBe(true);
    expect(weighed([record(`${longer} fire`), record(`${longer}-fire`)], `${longer}fire=`)).toBe('1:0');
  });
});

describe('what may be joined to a word', () => {
  test('counts where an article says so, or the collection has the word without it', () => {
    expect(has('سياسه=', 'والسياسه')).toBe(true);
    expect(has('سوريا=', 'لسوريا')).toBe(false);
    expect(has('سوريا=', 'لسوريا', 'سوريا')).toBe(true);
  });

  test('an acronym is another word where the same letters are written small', () => {
    expect(has('us.', 'The US said.', 'He told us.')).toBe(true);
    expect(has('us.', 'The US said.')).toBe(false);
  });
});

describe('names in texts are found by their sound', () => {
  test('where they are mostly written with a capital inside a sentence', () => {
    expect(has(sound('Lavrov'), 'When Lavrov spoke.')).toBe(true);
    expect(has(sound('Lavrov'), 'Spoke, Lavrov.')).toBe(true);
    expect(has(sound('Lavrov'), 'Lavrov spoke.')).toBe(false);
    expect(has(sound('Lavrov'), 'Quiet. Lavrov spoke.')).toBe(false);
    expect(has(sound('Lavrov'), 'When lavrov spoke.')).toBe(false);
    expect(has(sound('Lavrov'), 'When Lavrov spoke, lavrov went.')).toBe(false);
    expect(has(sound('Lavrov'), 'When Lavrov and Lavrov spoke, lavrov went.')).toBe(true);
    expect(has(sound('Lavrov'), 'Когда Лавров сказал.')).toBe(true);
  });

  test('each spelling of them, with what it weighs', () => {
    expect(weighed([record('When Lavrov spoke.'), record('x'), record('Of Lawrow and Lawrow.')], sound('Lavrov'))).toBe(
      '0:0 2:2',
    );
  });
});

describe('a statement is found by names', () => {
  const ada = named('Ada Marsh', { aliases: ['Tidewater'], labels: { ru: 'Марш' } });
  const grain = named('grain', { labels: { fr: 'blé' } });
  const spoken = record('x', {
    speakers: [{ speaker: ada, office: { role: 'Premier', organization: 'Norland', labels: { fr: 'Première' } } }],
    members: [named('Bo Lind')],
    behalf: [named('Fiji', { aliases: ['FJ', 'NATO'] })],
    parties: [named('Fiji')],
    topics: [grain],
    broader: [named('trade')],
    title: 'Lantern talks',
    occasion: 'Day of the sea',
    publisher: named('Norland News', { aliases: ['Gazette'] }),
  });
  const weightOf = (term: string) => weighed([spoken], term)?.slice(2);

  test.each([
    // The names of those who said it and of what it is about, and what else they are called.
    ['ada', '3'],
    ['marsh', '3'],
    ['tidewater', '2'],
    ['марш', '2'],
    [sound('marsh'), '1'],
    ['grain', '3'],
    ['ble', '1'],
    ['trade', '1'],
    // Its office, for whom, the entry and the source.
    ['premier', '0'],
    ['premiere', '0'],
    ['norland', '0'],
    ['fiji', '0'],
    ['nato', '0'],
    ['otan', '0'],
    ['lantern', '0'],
    ['sea', '0'],
    ['gazette', '0'],
    // Its filters.
    ['!s:ada-marsh', '0'],
    ['!s:bo-lind', '0'],
    ['!c:fiji', '0'],
    ['!t:grain', '0'],
    ['!t:trade', '0'],
    ['!p:norland-news', '0'],
    ['!m:direct', '0'],
    // Not by the code of a country, nor by the name of a member.
    ['fj', undefined],
    ['fj.', undefined],
    ['lind', undefined],
  ])('%s weighs %s', (term, weight) => {
    expect(weightOf(term)).toBe(weight);
  });

  test('in other shapes of their words, too', () => {
    const of = (name: string) => record('x', { topics: [named(name)] });
    expect(weighed([of('cease-fire')], 'ceasefire=')).toBe('0:3');
    expect(weighed([of('发展')], '發展=')).toBe('0:3');
    expect(weighed([of('NATO UN')], 'un.')).toBeUndefined();
    expect(weighed([of('لسوريا'), record('y')], 'سوريا=')).toBeUndefined();
  });

  test('under all who said it, and the members of a group', () => {
    expect(foundUnder(spoken).map(({ slug }) => slug)).toEqual(['ada-marsh', 'bo-lind']);
  });
});

describe('words are forms of one', () => {
  const familiesOf = (...records: SearchRecord[]) => collectTerms(records).families.map((family) => family.join(' '));
  test('in the language of the source, the script, or the small words', () => {
    expect(familiesOf(record('negociation negociations', { language: 'fr-CA' }))).toContain('negociation negociations');
    expect(familiesOf(record('санкция санкции'))).toContain('санкции санкция');
    expect(familiesOf(record('قرار قرارات'))).toContain('قرار قرارات');
    expect(familiesOf(record('The house of the sea and the houses of the land were there when they came.'))).toContain(
      'house houses',
    );
    expect(familiesOf(record('санкция санкции', { language: 'fr' }))).toContain('санкции санкция');
  });

  test('of a text of no telling language those of the language that most words are in', () => {
    expect(familiesOf(record('Land Lander'), record('Haus Hauser Baum Baume', { language: 'de' }))).toContain(
      'land lander',
    );
    expect(familiesOf(record('house houses'), record('Nations nation', { language: 'en' }))).toContain('house houses');
  });

  test('in the labels of topics, each in its language', () => {
    const of = (name: string, labels = {}) => record('x', { topics: [named(name, { labels })] });
    expect(familiesOf(of('ceasefires'), record('ceasefire'))).toContain('ceasefire ceasefires');
    expect(familiesOf(of('gates', { 'ru-RU': 'санкция' }), of('walls', { ru: 'санкции' }))).toContain(
      'санкции санкция',
    );
    expect(familiesOf(record('x', { broader: [named('gates')] }), record('gate'))).toContain('gate gates');
  });

  test('and of scripts without spaces none', () => {
    expect(familiesOf(record('海峡是开放的'))).toEqual([]);
  });
});

test.each([
  ['москва', 'moskva'],
  ['grain', undefined],
  ['2031', undefined],
  ['海峡', undefined],
  ['σ', 's'],
])('%s in Latin letters is %s', (term, latin) => {
  const known = new Map<string, string>();
  expect(romanize(term, known)).toBe(latin);
  expect(romanize(term, known)).toBe(latin);
});
