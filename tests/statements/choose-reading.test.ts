import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAttribution } from '../../src/statements/attribution.ts';
import { chooseReading, namesIn, type AttributionNames, type Reading } from '../../src/statements/choose-reading.ts';

interface Known {
  speakers?: string[];
  /** Names that are known in part: a last name, an office in front. */
  inPart?: string[];
  roles?: Record<string, string[]>;
  parties?: string[];
  topics?: string[];
}

function namesOf({ speakers = [], inPart = [], roles = {}, parties = [], topics = [] }: Known): AttributionNames {
  return {
    speaker: (name) => (speakers.includes(name) ? 'whole' : inPart.includes(name) ? 'part' : undefined),
    holds: (speaker, role) => roles[speaker]?.includes(role) ?? false,
    isParty: (name) => parties.includes(name),
    isTopic: (name) => topics.includes(name),
  };
}

function show({ speakers, role, behalf, topics, date, locator }: Reading): string {
  const list = (spans: readonly { text: string }[]) => spans.map(({ text }) => text).join(' | ');
  return [
    list(speakers),
    role && `as ${role.text}`,
    behalf.length > 0 && `for ${list(behalf)}`,
    topics.length > 0 && `on ${list(topics)}`,
    date && `(${date.text})`,
    locator && `[${locator.text}]`,
  ]
    .filter(Boolean)
    .join(' / ');
}

function choose(line: string, known: Known): string {
  const read = parseAttribution(line);
  if ('fact' in read) throw new Error(`${line}: ${read.fact}`);
  const { reading, rival } = chooseReading(read.attribution, namesOf(known));
  return rival ? `${show(reading)} OR ${show(rival)}` : show(reading);
}

const collection: Known = {
  speakers: ['Ada Marsh', 'Ilya Kornev', 'Commission on the Strait', 'Coalition for Water', 'Council [Reformed]'],
  inPart: ['Foreign Minister Ada Marsh', 'Marsh'],
  roles: { 'Ada Marsh': ['Premier', 'Minister for Ports', 'Envoy on Water'] },
  parties: ['Norland', 'Sudland', 'Commission on the Strait'],
  topics: ['grain', 'the Strait', 'women, peace and security', 'talks on grain', 'Elections (2031)', 'Elections'],
};

describe('chooses by the names that are known', () => {
  test.each([
    ['— Ada Marsh on grain', 'Ada Marsh / on grain'],
    ['— Commission on the Strait on grain', 'Commission on the Strait / on grain'],
    ['— Ada Marsh; Ilya Kornev on grain', 'Ada Marsh | Ilya Kornev / on grain'],
    ['— Ada Marsh; Commission on the Strait', 'Ada Marsh | Commission on the Strait'],
    ['— Ada Marsh for Norland, Sudland on grain', 'Ada Marsh / for Norland | Sudland / on grain'],
    ['— Ada Marsh for Commission on the Strait on grain', 'Ada Marsh / for Commission on the Strait / on grain'],
    ['— Coalition for Water for Norland', 'Coalition for Water / for Norland'],
    ['— Ada Marsh as Premier for Norland on grain [p. 4]', 'Ada Marsh / as Premier / for Norland / on grain / [p. 4]'],
    ['— Ada Marsh on women, peace and security, grain', 'Ada Marsh / on women, peace and security | grain'],
    ['— Ada Marsh on talks on grain', 'Ada Marsh / on talks on grain'],
    ['— Ada Marsh on Elections (2031)', 'Ada Marsh / on Elections (2031)'],
    ['— Ada Marsh on Elections (2032)', 'Ada Marsh / on Elections / (2032)'],
    ['— Council [Reformed] on grain [para. 3]', 'Council [Reformed] / on grain / [para. 3]'],
    ['— Council [Reformed]', 'Council [Reformed]'],
    ['— Foreign Minister Ada Marsh on grain', 'Foreign Minister Ada Marsh / on grain'],
    ['— Ada Marsh on 海峡、grain', 'Ada Marsh / on 海峡 | grain'],
  ])('%s', (line, expected) => {
    expect(choose(line, collection), line).toBe(expected);
  });
});

describe('reads a role by the file of its speaker', () => {
  test.each([
    ['an office of the file is read whole', '— Ada Marsh as Envoy on Water', 'Ada Marsh / as Envoy on Water'],
    ['any other ends at the topics', '— Ada Marsh as Guest on grain', 'Ada Marsh / as Guest / on grain'],
    ['a misspelt topic is none of it', '— Ada Marsh as Guest on grian', 'Ada Marsh / as Guest / on grian'],
    ['"for" in an office of the file', '— Ada Marsh as Minister for Ports', 'Ada Marsh / as Minister for Ports'],
    [
      '"for" behind it is a party',
      '— Ada Marsh as Minister for Ports for Sudland',
      'Ada Marsh / as Minister for Ports / for Sudland',
    ],
    [
      '"for" behind another is a party',
      '— Ada Marsh as Spokeswoman for Norland',
      'Ada Marsh / as Spokeswoman / for Norland',
    ],
    [
      'an envoy for a country does not speak for it',
      '— Ada Marsh as Special Envoy for Sudland',
      'Ada Marsh / as Special Envoy for Sudland',
    ],
    [
      '"for" without a party is of the office',
      '— Ada Marsh as Minister for Sports on grain',
      'Ada Marsh / as Minister for Sports / on grain',
    ],
  ])('%s', (_what, line, expected) => {
    expect(choose(line, collection), line).toBe(expected);
  });
});

describe('an office for something is not on behalf of it', () => {
  test.each([
    ...[
      'Envoy',
      'Special Representative',
      'Commissioner',
      'Coordinator',
      'Co-ordinator',
      'Special Rapporteur',
      'Minister',
    ],
    ...[
      'Secretary',
      'Under-Secretary-General',
      'Undersecretary-General',
      'Undersecretary General',
      'Adviser',
      'Advisor',
    ],
  ])('%s for a country', (office) => {
    expect(choose(`— Ada Marsh as ${office} for Sudland`, collection)).toBe(`Ada Marsh / as ${office} for Sudland`);
  });

  test.each([
    ['— Ada Marsh as Ministers for Sudland', 'Ada Marsh / as Ministers / for Sudland'],
    ['— Ada Marsh as Convoy for Sudland', 'Ada Marsh / as Convoy / for Sudland'],
    ['— Ada Marsh as Guest for Norland for Sudland', 'Ada Marsh / as Guest for Norland / for Sudland'],
    ['— Ada Marsh as Guest on Sea on grain', 'Ada Marsh / as Guest on Sea / on grain'],
    ['— Ada Marsh as Guest for Sports for Norland', 'Ada Marsh / as Guest for Sports / for Norland'],
    ['— Ada Marsh as Guest [acting]', 'Ada Marsh / as Guest [acting]'],
    ['— Ada Marsh as Guest (acting)', 'Ada Marsh / as Guest (acting)'],
    ['— Ada Marsh as Guest (2031) [p. 4]', 'Ada Marsh / as Guest / (2031) / [p. 4]'],
    ['— Ada Marsh as Guest [p. 4]', 'Ada Marsh / as Guest / [p. 4]'],
  ])('%s', (line, expected) => {
    expect(choose(line, collection), line).toBe(expected);
  });
});

describe('gives nobody the words of somebody else', () => {
  test('two whole names go before one of them in part', () => {
    const known = { speakers: ['Ilya', 'Lund for Norland'], inPart: ['Lund'], parties: ['Norland'] };
    expect(choose('— Ilya; Lund for Norland', known)).toBe('Ilya | Lund for Norland');
  });

  test('two readings that are both known and name different speakers are said, not chosen from', () => {
    const known = { speakers: ['Commission', 'Commission on the Strait'], topics: ['the Strait', 'trade'] };
    expect(choose('— Commission on the Strait', known)).toBe('Commission on the Strait OR Commission / on the Strait');
    expect(choose('— Commission on the Strait on trade', known)).toBe('Commission on the Strait / on trade');
  });

  test('a whole name goes before a last name or an office in front', () => {
    const known = { speakers: ['Marsh for Norland'], inPart: ['Marsh'], parties: ['Norland'] };
    expect(choose('— Marsh for Norland', known)).toBe('Marsh for Norland');
  });

  test('a speaker with a role of the file goes before one with a role that nobody knows', () => {
    const known = { speakers: ['Ada', 'Ada as Envoy'], topics: ['grain'] };
    expect(choose('— Ada as Envoy on grain', known)).toBe('Ada as Envoy / on grain');
  });
});

describe('of a line that is not known it shows the likeliest, for somebody to mend', () => {
  test.each([
    ['— Ada Mersh on grain', 'Ada Mersh / on grain'],
    ['— Ada Mersh as Premier on grian', 'Ada Mersh / as Premier / on grian'],
    ['— Ada Marsh for Norlund on grain', 'Ada Marsh / for Norlund / on grain'],
    ['— Bureau for Fish on grain', 'Bureau for Fish / on grain'],
    ['— Ada Marsh (Premier)', 'Ada Marsh / (Premier)'],
    ['— Ada Marsh [somewhere]', 'Ada Marsh / [somewhere]'],
  ])('%s', (line, expected) => {
    expect(choose(line, collection), line).toBe(expected);
  });
});

describe('reads a list of names as it is typed', () => {
  const isKnown = (name: string) =>
    ['grain', 'women, peace and security', 'peace', 'a, b', 'c; d', 'a, b, c', 'p', 'q', 'p, q'].includes(name);
  test.each([
    ['a name without a sign is one', 'grain', ['grain']],
    [
      'a known name is whole, whatever signs it holds',
      'grain, women, peace and security',
      ['grain', 'women, peace and security'],
    ],
    ['what nobody knows is cut at each sign', 'tolls, ships and fish', ['tolls', 'ships and fish']],
    ['of two ways to know everything the one with fewer names counts', 'p, q', ['p, q']],
    ['of two ways the one that knows more counts', 'a, b, c', ['a, b, c']],
    ['a name that is known in part of what is not', 'x, a, b, y', ['x', 'a, b', 'y']],
    ['nothing between two signs is no name', 'grain,, ,peace,', ['grain', 'peace']],
    ['nothing at all is no name', '', []],
    ['signs of any script part', 'grain، peace、tolls；ships', ['grain', 'peace', 'tolls', 'ships']],
  ])('%s', (_what, text, expected) => {
    expect(namesIn(text, 'commas', isKnown)).toEqual(expected);
  });

  test.each<[string, string[], string[]]>([
    ['a, b, c', ['a', 'b, c', 'a, b'], ['a', 'b, c']],
    ['a, b, c', ['a, b', 'c', 'b, c'], ['a, b', 'c']],
    ['a, b, c', ['a', 'b', 'c', 'b, c'], ['a', 'b, c']],
    ['a, b, c', ['a, b, c', 'a', 'b', 'c'], ['a, b, c']],
    ['a, b, c', ['b, c'], ['a', 'b, c']],
    ['a, b, c', ['a, b'], ['a, b', 'c']],
    ['a, b, c', [], ['a', 'b', 'c']],
    ['a, , b,', ['a', 'b'], ['a', 'b']],
    [', a', ['a'], ['a']],
    [',', [], []],
    ['a,, b', ['a,, b'], ['a,, b']],
    ['a, b, c, d', ['a, b', 'b, c', 'c, d'], ['a, b', 'c, d']],
    ['a, b, c, d', ['b, c', 'a', 'd', 'a, b'], ['a', 'b, c', 'd']],
  ])('%s, of which %j are known, is %j', (text, known, expected) => {
    expect(namesIn(text, 'commas', (name) => known.includes(name))).toEqual(expected);
  });

  test('a comma parts no speakers, for a name can hold one', () => {
    expect(namesIn('Marsh, Ada; Kornev', 'semicolons', isKnown)).toEqual(['Marsh, Ada', 'Kornev']);
    expect(namesIn('c; d; Kornev', 'semicolons', isKnown)).toEqual(['c; d', 'Kornev']);
  });

  test('a list of more than 24 is cut at every sign, a known name too, and nothing in it is a name', () => {
    const many = Array.from({ length: 24 }, (_, number) => `n${number}`);
    expect(namesIn([...many.slice(2), 'a, b'].join(', '), 'commas', isKnown)).toEqual([...many.slice(2), 'a, b']);
    expect(namesIn([...many, 'a, b,', ''].join(', '), 'commas', isKnown)).toEqual([...many, 'a', 'b']);
  });
});

describe('reads each clause for what it can be', () => {
  test.each([
    [
      'a known speaker whose name holds a semicolon',
      '— Panel; North',
      { speakers: ['Panel; North', 'Panel'] },
      'Panel; North',
    ],
    [
      'one of two speakers unknown is not all known',
      '— Ada Marsh; Nobody on grain',
      collection,
      'Ada Marsh | Nobody / on grain',
    ],
    [
      'brackets that are no day are of the role',
      '— Ada Marsh as Premier (acting)',
      { speakers: ['Ada Marsh'], roles: { 'Ada Marsh': ['Premier (acting)'] } },
      'Ada Marsh / as Premier (acting)',
    ],
    [
      'brackets that are no place in a text are of the topic',
      '— Ada Marsh on Water [old]',
      { speakers: ['Ada Marsh'], topics: ['Water [old]', 'Water'] },
      'Ada Marsh / on Water [old]',
    ],
    [
      'brackets that are no day are of the topic',
      '— Ada Marsh on Water (old)',
      { speakers: ['Ada Marsh'], topics: ['Water (old)', 'Water'] },
      'Ada Marsh / on Water (old)',
    ],
    [
      'an envoy behind "as" speaks for no country that follows',
      '— Ada Marsh as Envoy for Norland',
      collection,
      'Ada Marsh / as Envoy for Norland',
    ],
    [
      'an office of the file speaks for the country that follows',
      '— Ada Marsh as Premier for Norland',
      collection,
      'Ada Marsh / as Premier / for Norland',
    ],
    [
      'a day behind an office that no file has',
      '— Ada Marsh as Guest (2031)',
      collection,
      'Ada Marsh / as Guest / (2031)',
    ],
    [
      'a place in a text behind an office that no file has',
      '— Ada Marsh as Guest [p. 4]',
      collection,
      'Ada Marsh / as Guest / [p. 4]',
    ],
  ])('%s', (_what, line, known, expected) => {
    expect(choose(line, known)).toBe(expected);
  });
});

test('a thousand attributions read back to what they were written from', () => {
  const word = fc.constantFrom(
    'port',
    'grain',
    'Ada',
    'sea',
    'as',
    'for',
    'on',
    '(north)',
    '[old]',
    'peace',
    'Жук',
    '海',
  );
  const name = fc
    .array(word, { minLength: 1, maxLength: 4 })
    // A name begins with a word of its own, as names do.
    .map((words) => ['Ur', ...words].join(' '))
    .filter((text) => !/ (?:as|for|on)$/.test(text));
  const listable = fc.tuple(name, fc.constantFrom('', ', and law', '')).map((parts) => parts.join(''));
  const date = fc.constantFrom('2031', '2031-05-02', '2031-05~', '2031-05-02/2031-05-03');
  const locator = fc.constantFrom('p. 4', 'pp. 4–6', 'para. 12', 'col. 870', '12:41', '1:02:41');
  const own = (letter: string) => (text: string) => `${letter}${text}`;
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
      fc.option(name),
      fc.uniqueArray(listable, { maxLength: 2 }),
      fc.uniqueArray(listable, { maxLength: 3 }),
      fc.option(date),
      fc.option(locator),
      (speakers, role, parties, topics, day, place) => {
        // Names of different kinds differ, or a line could truly be read in two ways.
        const written = {
          speakers: speakers.map(own('S')),
          role: role === null ? undefined : own('R')(role),
          parties: parties.map(own('P')),
          topics: topics.map(own('T')),
        };
        const line = [
          `— ${written.speakers.join('; ')}`,
          written.role === undefined ? '' : `as ${written.role}`,
          written.parties.length === 0 ? '' : `for ${written.parties.join(', ')}`,
          written.topics.length === 0 ? '' : `on ${written.topics.join(', ')}`,
          day === null ? '' : `(${day})`,
          place === null ? '' : `[${place}]`,
        ]
          .filter(Boolean)
          .join(' ');
        const roles = Object.fromEntries(written.speakers.map((speaker) => [speaker, [written.role ?? '']]));
        const expected = show({
          speakers: written.speakers.map((text) => ({ text, offset: 0 })) as Reading['speakers'],
          role: written.role === undefined ? undefined : { text: written.role, offset: 0 },
          behalf: written.parties.map((text) => ({ text, offset: 0 })),
          topics: written.topics.map((text) => ({ text, offset: 0 })),
          date: day === null ? undefined : { text: day, offset: 0 },
          locator: place === null ? undefined : { text: place, offset: 0 },
        });
        expect(choose(line, { ...written, roles }), line).toBe(expected);
      },
    ),
    { numRuns: 1000 },
  );
});
