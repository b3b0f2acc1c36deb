import { expect, test } from 'vitest';
import { namesOfOrganization, namesOfParty } from '../../../src/search/meaning/party-names.ts';

const fiji = { slug: 'fiji', name: 'Fiji', aliases: ['FJ'], code: 'FJ' };
const texts = (code: string, name: string) =>
  namesOfParty({ slug: '', name, aliases: [], code }).map(({ text }) => text.toLowerCase());

test('a country is called by its names, its adjectives and its people in every language and form', () => {
  const names = namesOfParty(fiji).map(({ text }) => text.toLowerCase());
  for (const name of [
    'fijian',
    'fijians',
    'fidji',
    'fidjienne',
    'fidjiens',
    'fiyi',
    'fijianas',
    'фиджи',
    'фиджийского',
  ])
    expect(names).toContain(name);
  for (const name of ['فيجي', '斐济', '斐濟', 'fidschianischen']) expect(names).toContain(name);
});

test.each([
  ['SE', 'Sweden', ['швеции', 'швецией', 'шведский', 'السويد', 'سويدي', 'السويدية', 'suédoise', 'suecas', 'schwedens']],
  ['EE', 'Estonia', ['эстонию', 'эстонских', 'estonienne', 'estonios', 'estnisches']],
  ['AE', 'United Arab Emirates', ['uae', 'emirati', 'оаэ', 'الإماراتي', '阿联酋', 'émirienne']],
  ['UN', 'United Nations', ['un', 'u.n.', 'оон', 'onu', 'الأمم المتحدة', '联合国', 'vereinten nationen']],
])('%s is called %j', (code, name, expected) => {
  for (const each of expected) expect(texts(code, name)).toContain(each);
});

test('a code is one in capitals only, unless it is what people write', () => {
  const isCode = (code: string, name: string) =>
    namesOfParty({ slug: '', name, aliases: [code], code }).find(({ text }) => text === code)?.isCode;
  expect([isCode('FJ', 'Fiji'), isCode('IN', 'India'), isCode('UN', 'United Nations')]).toEqual([true, true, false]);
});

test.each(['Constructor', 'toString', '__proto__', 'valueOf'])(
  'a name that every object has a value under, %s, is a name like any other',
  (name) => {
    expect(namesOfOrganization([name])).toEqual([]);
    expect(namesOfParty({ slug: 'x', name, aliases: [] }).map(({ text }) => text)).toEqual([name]);
  },
);

test('a party is called as its file has it, with endings where these are of its script', () => {
  const names = namesOfParty({
    slug: 'board',
    name: 'Harbour Board',
    aliases: ['Совет Гавани'],
    labels: { fr: 'Conseil du port' },
  });
  const all = names.map(({ text, isCode }) => [text, isCode]);
  for (const name of ['Harbour Board', 'Совет Гавани', 'Conseil du port']) expect(all).toContainEqual([name, false]);
  expect(all.some(([, isCode]) => isCode)).toBe(false);
});

test('a country is called as records call it', () => {
  expect(texts('TR', 'Türkiye')).toContain('turkey');
  expect(texts('LK', 'Sri Lanka')).toContain('ceylon');
});

test('what languages call an organization is found by any of its names, whatever its letters', () => {
  expect(namesOfOrganization(['nato'])).toEqual(namesOfOrganization(['Harbour', 'NATO']));
  expect(namesOfOrganization(['NATO'])).toEqual(expect.arrayContaining(['OTAN', '北约']));
  expect(namesOfOrganization(['Harbour'])).toEqual([]);
});
