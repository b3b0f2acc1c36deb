import { beforeEach, describe, expect, test } from 'vitest';
import { indexParties, type PartyIndex, unknownParty } from '../../src/archive/names/parties.ts';
import { readSpeaker, type Speaker } from '../../src/archive/names/speakers.ts';

const parties = indexParties([]);

test.each([
  ['Turkey', 'TR'],
  ['Türkiye', 'TR'],
  ['the Russian Federation', 'RU'],
  ['Россия', 'RU'],
  ['Viet Nam', 'VN'],
  ['Democratic People’s Republic of Korea', 'KP'],
  ["Lao People's Democratic Republic", 'LA'],
  ['Burma', 'MM'],
  ['Holy See', 'VA'],
  ['USSR', 'SU'],
  ['VE', 'VE'],
])('"%s" is the country %s', (name, code) => {
  expect(parties.find(name)?.code).toBe(code);
});

test('what no country is called is none', () => {
  expect(parties.find('Russian')).toBeUndefined();
});

/** Speakers from the fields of their files, by file name. */
function speakersOf(files: Record<string, string>): Speaker[] {
  return Object.entries(files).flatMap(
    ([slug, fields]) => readSpeaker({ path: `speakers/${slug}.md`, text: `---\n${fields}\n---\n` }).speaker ?? [],
  );
}

const speakers = speakersOf({
  'ada-marsh': 'name: Ada Marsh\ncountry: XN\nroles: [{ role: Premier, organization: Norland }]',
  'ilya-kornev':
    'name: Ilya Kornev\ncountry: XS\nroles: [{ role: Envoy, organization: Sudmark }, { role: Consul, organization: South Mark }]',
  'bo-lund': 'name: Bo Lund\ncountry: SE\nroles: [{ role: Minister, organization: Swedish Council }]',
  sweden: 'name: Sweden\nkind: organization\ncountry: SE\naliases: [Kingdom of Sweden]\nlabels: { ru: Швеция }',
  'swedish-council': 'name: Swedish Council\nkind: organization\ncountry: SE',
  'old-union-ministry': 'name: Ministry of the Old Union\nkind: organization\ncountry: XU',
  'old-union': 'name: Old Union\nkind: organization\ncountry: XU',
  'strait-commission': 'name: Commission on the Strait\nkind: organization\naliases: [Strait Commission]',
  norway: 'name: Norway Society\nkind: organization',
  ports: 'name: The Three Ports\nkind: group\nmembers: [ada-marsh]',
  officials: 'name: Officials\nkind: unnamed\norganization: Strait Commission',
  nobody: 'name: Bo Nobody',
  finland: 'name: Finland\nkind: organization',
});
let index: PartyIndex;
// What an index remembers is of the test that asks.
beforeEach(() => {
  index = indexParties(speakers);
});
const file = (slug: string) => {
  const found = speakers.find((speaker) => speaker.slug === slug);
  if (!found) throw new Error(slug);
  return found;
};

describe('whom a name stands for', () => {
  test.each([
    ['Sweden', 'country sweden SE sweden'],
    ['the Sweden', 'country sweden SE sweden'],
    ['SE', 'country sweden SE sweden'],
    ['Kingdom of Sweden', 'country sweden SE sweden'],
    ['Swedish Council', 'organization swedish-council  swedish-council'],
    ['Norway', 'country norway NO '],
    ['Norway Society', 'organization norway-organization  norway'],
    ['Finland', 'organization finland-organization  finland'],
    ['Old Union', 'country old-union XU old-union'],
    ['XU', 'country old-union XU old-union'],
    ['Ministry of the Old Union', 'organization old-union-ministry  old-union-ministry'],
    ['Norland', 'country xn XN '],
    ['XN', 'country xn XN '],
    ['Strait Commission', 'organization strait-commission  strait-commission'],
    ['commission on the strait', 'organization strait-commission  strait-commission'],
    ['strait-commission', 'organization strait-commission  strait-commission'],
    ['the strait commission', 'organization strait-commission  strait-commission'],
    ['Three Ports', 'undefined'],
    ['The Three Ports', 'organization ports  ports'],
    ['European Union', 'organization european-union EU '],
    ['UN', 'organization united-nations UN '],
    ['Sudmark', 'undefined'],
    ['XS', 'undefined'],
    ['XX', 'undefined'],
    ['se', 'undefined'],
    ['XSE', 'undefined'],
    ['SEX', 'undefined'],
    ['Norway and the Sweden', 'undefined'],
    ['South Mark', 'undefined'],
    ['Ada Marsh', 'undefined'],
  ])('%s: %s', (name, expected) => {
    const party = index.find(name);
    expect(party ? `${party.kind} ${party.slug} ${party.code ?? ''} ${party.speaker?.slug ?? ''}` : 'undefined').toBe(
      expected,
    );
  });

  test('there is one object for each', () => {
    expect(index.find('Sweden')).toBe(index.find('SE'));
    expect(index.find('Strait Commission')).toBe(index.find('Commission on the Strait'));
  });

  test('a party is called as its file has it, and as its offices where it has none', () => {
    expect(index.find('Sweden')).toMatchObject({
      name: 'Sweden',
      aliases: ['Kingdom of Sweden'],
      labels: { ru: 'Швеция' },
    });
    expect(index.find('XN')).toMatchObject({ name: 'Norland', aliases: [], labels: {} });
    expect(index.spokenFor(file('ilya-kornev'), undefined)).toMatchObject({ name: 'XS', slug: 'xs', code: 'XS' });
    expect(index.find('Norway')).toMatchObject({ name: 'Norway', aliases: [], labels: {} });
  });

  test('two countries whose offices say the same have no name by it', () => {
    const both = indexParties(
      speakersOf({
        a: 'name: A\ncountry: XA\nroles: [{ role: Envoy, organization: The Isles }]',
        b: 'name: B\ncountry: XB\nroles: [{ role: Envoy, organization: The Isles }]',
      }),
    );
    expect(both.find('The Isles')).toBeUndefined();
  });
});

describe('for whom a speaker speaks', () => {
  test.each([
    ['ada-marsh', {}, 'xn'],
    ['bo-lund', {}, 'sweden'],
    ['bo-lund', { country: 'NO' }, 'norway'],
    ['bo-lund', { organization: 'Swedish Council' }, 'sweden'],
    ['bo-lund', { organization: 'Strait Commission' }, 'strait-commission'],
    ['bo-lund', { organization: 'Nothing Known' }, 'sweden'],
    ['sweden', undefined, 'sweden'],
    ['swedish-council', undefined, 'sweden'],
    ['strait-commission', undefined, 'strait-commission'],
    ['ports', undefined, 'ports'],
    ['officials', undefined, 'strait-commission'],
    ['nobody', undefined, undefined],
  ])('%s in %j: %s', (slug, office, expected) => {
    const role = office && { role: 'Envoy', labels: {}, from: null, to: null, ...office };
    expect(index.spokenFor(file(slug), role)?.slug).toBe(expected);
  });
});

test('who cannot be spoken for is told with the name that was meant', () => {
  const { code, fact, repair, lacks } = unknownParty('Strait Comission', index);
  expect([code, fact, lacks]).toEqual([
    'unknown-party',
    'there is no country or organization "Strait Comission"',
    'Strait Comission',
  ]);
  expect(unknownParty('Sweeden', index).repair).toBe(
    'Did you mean "Sweden"? Name a country, or an organization or group of content/speakers.',
  );
  expect(repair).toMatch(/Name a country/);
  expect(unknownParty('Swеden', index).code).toBe('look-alike');
  expect(
    index
      .names()
      .filter((name) => /^(?:Sweden|Norway|Strait Commission|Commission on the Strait)$/.test(name))
      .sort(),
  ).toEqual(['Commission on the Strait', 'Norway', 'Sweden']);
});
