import { describe, expect, test } from 'vitest';
import { parseAttribution, type Clauses } from '../../src/statements/attribution.ts';

function show({ speakers, role, behalf, topics, date, locator }: Clauses): string {
  return [
    speakers.text,
    role && `as ${role.text}`,
    behalf && `for ${behalf.text}`,
    topics && `on ${topics.text}`,
    date && `(${date.text})`,
    locator && `[${locator.text}]`,
  ]
    .filter(Boolean)
    .join(' / ');
}

/** The likeliest way to read a line by grammar alone, with its id. */
function first(line: string): string {
  const read = parseAttribution(line);
  if ('fact' in read) return `${read.offset}: ${read.fact}`;
  const { candidates, id } = read.attribution;
  return [show(candidates[0]), id && `^${id.text}`].filter(Boolean).join(' / ');
}

describe('takes an attribution line apart', () => {
  test.each([
    ['— Ada Marsh', 'Ada Marsh'],
    ['– Ada Marsh', 'Ada Marsh'],
    ['-- Ada Marsh', 'Ada Marsh'],
    ['- Ada Marsh', 'Ada Marsh'],
    ['―Ada Marsh', 'Ada Marsh'],
    ['— Ada Marsh on grain', 'Ada Marsh / on grain'],
    ['— Ada Marsh on grain, the Strait', 'Ada Marsh / on grain, the Strait'],
    ['— Ada Marsh; Ilya Kornev on grain', 'Ada Marsh; Ilya Kornev / on grain'],
    ['— Ada Marsh as Acting Premier', 'Ada Marsh / as Acting Premier'],
    ['— Ada Marsh as Acting Premier on grain', 'Ada Marsh / as Acting Premier / on grain'],
    ['— Ada Marsh (2031-05-30)', 'Ada Marsh / (2031-05-30)'],
    ['— Ada Marsh [p. 4]', 'Ada Marsh / [p. 4]'],
    ['— Ada Marsh (2031-05-30T23:30+03:00) [1:02:41]', 'Ada Marsh / (2031-05-30T23:30+03:00) / [1:02:41]'],
    ['— Ada Marsh [p. 4] (2031)', 'Ada Marsh / (2031) / [p. 4]'],
    ['— Ada Marsh on grain (2031-05-28/2031-05-29) ^ships', 'Ada Marsh / on grain / (2031-05-28/2031-05-29) / ^ships'],
    ['— Ada Marsh ^зерно-1', 'Ada Marsh / ^зерно-1'],
    ['—  Ada   Marsh\n on  grain ', 'Ada Marsh / on grain'],
    ['— إيليا كورنيف on المضيق', 'إيليا كورنيف / on المضيق'],
  ])('%s', (line, expected) => {
    expect(first(line), line).toBe(expected);
  });

  test('gives every reading of a name that holds "as", "for" or "on", the likeliest by grammar first', () => {
    const read = parseAttribution('— Envoy as Guest for Water on grain');
    expect('attribution' in read && read.attribution.candidates.map(show)).toEqual([
      'Envoy / as Guest for Water / on grain',
      'Envoy / as Guest for Water on grain',
      'Envoy / as Guest / for Water / on grain',
      'Envoy / as Guest / for Water on grain',
      'Envoy as Guest for Water / on grain',
      'Envoy as Guest for Water on grain',
      'Envoy as Guest / for Water / on grain',
      'Envoy as Guest / for Water on grain',
    ]);
  });

  test('gives brackets at the end as date and locator, and as the end of a name', () => {
    const read = parseAttribution('— Ada Marsh on Plan (2031) [A]');
    expect('attribution' in read && read.attribution.candidates.map(show)).toEqual([
      'Ada Marsh / on Plan / (2031) / [A]',
      'Ada Marsh on Plan / (2031) / [A]',
      'Ada Marsh / on Plan (2031) / [A]',
      'Ada Marsh on Plan (2031) / [A]',
      'Ada Marsh / on Plan (2031) [A]',
      'Ada Marsh on Plan (2031) [A]',
    ]);
  });

  test('keeps the offset of each part', () => {
    const line = '— Ada Marsh as Premier for Norland on grain, the Strait (2031) [p. 4] ^ships';
    const read = parseAttribution(line);
    if ('fact' in read) throw new Error(read.fact);
    const { candidates, id } = read.attribution;
    for (const { speakers, role, behalf, topics, date, locator } of candidates) {
      for (const span of [speakers, role, behalf, topics, date, locator, id]) {
        if (span) expect(line.slice(span.offset).startsWith(span.text), span.text).toBe(true);
      }
    }
  });
});

describe('says what is wrong with a line', () => {
  test.each([
    ['Ada Marsh', '0: this is not an attribution'],
    ['—', '1: the attribution names no speaker'],
    ['— ^ships', '2: the attribution names no speaker'],
    ['— on grain', '2: the attribution names no speaker'],
    ['— for Norland', '2: the attribution names no speaker'],
    ['— as Premier on grain', '2: the attribution names no speaker'],
    ['— (2031-05-30)', '2: the attribution names no speaker'],
    ['— [p. 4]', '2: the attribution names no speaker'],
    ['— Ada Marsh ^Ships', '13: "^Ships" is not an id'],
    ['— Ada Marsh ^', '13: "^" is not an id'],
    ['— Ada Marsh ^two--hyphens', '13: "^two--hyphens" is not an id'],
    ['— Ada Marsh [^ships]', '12: the id [^ships] stands in brackets'],
  ])('%s', (line, expected) => {
    expect(first(line), line).toBe(expected);
  });
});

/** Every way to read a line. */
function every(line: string): string[] {
  const read = parseAttribution(line);
  return 'fact' in read ? [read.fact] : read.attribution.candidates.map(show);
}

describe('reads no more into a line than stands there', () => {
  test.each([
    ['— Ada ^a Marsh', 'Ada ^a Marsh'],
    ['— Ada Marsh ^ships ', 'Ada Marsh / ^ships'],
    ['— Ada [^x] Marsh', 'Ada [^x] Marsh'],
    ['— Ada Marsh (2031) ', 'Ada Marsh / (2031)'],
    ['— Ada Marsh ( 2031 )', 'Ada Marsh / (2031)'],
    ['— Ada Marsh [p. 4] ', 'Ada Marsh / [p. 4]'],
    ['— (Acting) Premier', '(Acting) Premier'],
    ['— [Council of Norland]', '[Council of Norland]'],
    ['Ada — Marsh', '0: this is not an attribution'],
    ['— (2031-05-30) ', '2: the attribution names no speaker'],
    ['— [p. 4] ', '2: the attribution names no speaker'],
    ['— Ada Marsh [^ships] ', '12: the id [^ships] stands in brackets'],
  ])('%s', (line, expected) => {
    expect(first(line), line).toBe(expected);
  });

  test.each([
    ['— Ada Marsh [p. 4]', ['Ada Marsh / [p. 4]', 'Ada Marsh [p. 4]']],
    ['— Marsh on Hill as Envoy', ['Marsh on Hill / as Envoy', 'Marsh / on Hill as Envoy', 'Marsh on Hill as Envoy']],
    [
      '— Ada for Norland as Envoy',
      ['Ada for Norland / as Envoy', 'Ada for Norland as Envoy', 'Ada / for Norland as Envoy'],
    ],
    ['— Ada as  for Norland', ['Ada / as for Norland', 'Ada as for Norland', 'Ada as / for Norland']],
  ])('%s can be %j', (line, expected) => {
    expect(every(line)).toEqual(expected);
  });

  test('more clauses than eight of a kind are a mistake, whose readings do not multiply', () => {
    expect(every(`— Ada${' as b'.repeat(12)}`)).toHaveLength(9);
  });

  test('the offset of a clause is that of its first letter', () => {
    const line = '—  Ada Marsh as  Envoy on   grain';
    const read = parseAttribution(line);
    const { speakers, role, topics } = 'attribution' in read ? read.attribution.candidates[0] : expect.fail(read.fact);
    expect([speakers, role, topics].map((span) => line.slice(span?.offset).split(' ')[0])).toEqual([
      'Ada',
      'Envoy',
      'grain',
    ]);
  });

  test.each([
    ['Ada Marsh', 'Write — SPEAKER [; SPEAKER] [as ROLE] [for PARTY] [on TOPIC, TOPIC] [(DATE)] [[LOCATOR]] [^id].'],
    ['— on grain', 'Write — SPEAKER [; SPEAKER] [as ROLE] [for PARTY] [on TOPIC, TOPIC] [(DATE)] [[LOCATOR]] [^id].'],
    ['— Ada Marsh [^ships]', 'Write ^ships without brackets.'],
    ['— Ada Marsh ^Ships', 'Use small letters and digits, with single hyphens between words.'],
  ])('of %s it says how to write it', (line, repair) => {
    expect(parseAttribution(line)).toMatchObject({ repair });
  });
});
