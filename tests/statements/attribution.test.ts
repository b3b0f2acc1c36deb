import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAttribution, type Reading, type Span } from '../../src/statements/attribution.ts';

function show({ speaker, role, topics }: Reading<Span>): string {
  return [
    speaker.text,
    role && `as ${role.text}`,
    topics.length > 0 && `on ${topics.map((topic) => topic.text).join('|')}`,
  ]
    .filter(Boolean)
    .join(' / ');
}

/** The likeliest reading of a line, with date and id. */
function first(line: string): string {
  const read = parseAttribution(line);
  if ('fact' in read) return `${read.offset}: ${read.fact}`;
  const { readings, date, id } = read.attribution;
  return [show(readings[0]), date && `(${date.text})`, id && `^${id.text}`].filter(Boolean).join(' / ');
}

describe('takes an attribution line apart', () => {
  test.each([
    ['— Ada Marsh', 'Ada Marsh'],
    ['– Ada Marsh', 'Ada Marsh'],
    ['-- Ada Marsh', 'Ada Marsh'],
    ['- Ada Marsh', 'Ada Marsh'],
    ['―Ada Marsh', 'Ada Marsh'],
    ['— Ada Marsh on grain', 'Ada Marsh / on grain'],
    ['— Ada Marsh on grain, the Strait', 'Ada Marsh / on grain|the Strait'],
    ['— Ada Marsh on зерно، пролив、海峡；wheat', 'Ada Marsh / on зерно|пролив|海峡|wheat'],
    ['— Ada Marsh as Acting Premier', 'Ada Marsh / as Acting Premier'],
    ['— Ada Marsh as Acting Premier on grain', 'Ada Marsh / as Acting Premier / on grain'],
    ['— Ada Marsh (2031-05-30)', 'Ada Marsh / (2031-05-30)'],
    ['— Ada Marsh on grain (2031-05-28/2031-05-29) ^ships', 'Ada Marsh / on grain / (2031-05-28/2031-05-29) / ^ships'],
    ['— Ada Marsh ^зерно-1', 'Ada Marsh / ^зерно-1'],
    ['—  Ada   Marsh\n on  grain ', 'Ada Marsh / on grain'],
    ['— إيليا كورنيف on المضيق', 'إيليا كورنيف / on المضيق'],
  ])('%s', (line, expected) => {
    expect(first(line)).toBe(expected);
  });

  test('gives every reading of a name that holds "as" or "on", the likeliest by grammar first', () => {
    const read = parseAttribution('— Envoy as Guest on Water on grain');
    expect('attribution' in read && read.attribution.readings.map(show)).toEqual([
      'Envoy / as Guest / on Water on grain',
      'Envoy / as Guest on Water / on grain',
      'Envoy / as Guest on Water on grain',
      'Envoy as Guest / on Water on grain',
      'Envoy as Guest on Water / on grain',
      'Envoy as Guest on Water on grain',
    ]);
  });

  test('keeps the offset of each part', () => {
    const line = '— Ada Marsh as Premier on grain, the Strait (2031) ^ships';
    const read = parseAttribution(line);
    if ('fact' in read) throw new Error(read.fact);
    const { readings, date, id } = read.attribution;
    const spans = [readings[0].speaker, readings[0].role, ...readings[0].topics, date, id];
    for (const span of spans) expect(line.slice(span?.offset).startsWith(span?.text ?? '?')).toBe(true);
  });
});

describe('says what is wrong with a line', () => {
  test.each([
    ['Ada Marsh', '0: this is not an attribution'],
    ['—', '1: the attribution names no speaker'],
    ['— ^ships', '2: the attribution names no speaker'],
    ['— on grain', '2: the attribution names no speaker'],
    ['— as Premier on grain', '2: the attribution names no speaker'],
    ['— (2031-05-30)', '2: the attribution names no speaker'],
    ['— Ada Marsh ^Ships', '13: "^Ships" is not an id'],
    ['— Ada Marsh ^', '13: "^" is not an id'],
    ['— Ada Marsh ^two--hyphens', '13: "^two--hyphens" is not an id'],
    ['— Ada Marsh [^ships]', '12: the id [^ships] stands in brackets'],
  ])('%s', (line, expected) => {
    expect(first(line)).toBe(expected);
  });
});

test('reads back what it is given, whatever the words', () => {
  const word = fc.string({ unit: fc.constantFrom(...'a b c d e é Ж з я 海'.split(' ')), minLength: 1, maxLength: 6 });
  const phrase = fc
    .array(word, { minLength: 1, maxLength: 3 })
    .map((words) => words.join(' '))
    .filter((text) => !/\b(?:as|on)\b/.test(text));
  fc.assert(
    fc.property(phrase, fc.option(phrase), fc.array(phrase, { maxLength: 3 }), (speaker, role, topics) => {
      const line = `— ${speaker}${role === null ? '' : ` as ${role}`}${topics.length === 0 ? '' : ` on ${topics.join(', ')}`}`;
      const read = parseAttribution(line);
      if ('fact' in read) throw new Error(read.fact);
      const [likeliest] = read.attribution.readings;
      expect(likeliest.speaker.text).toBe(speaker);
      expect(likeliest.role?.text ?? null).toBe(role);
      expect(likeliest.topics.map((topic) => topic.text)).toEqual(topics);
    }),
  );
});
