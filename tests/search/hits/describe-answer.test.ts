import { describe, expect, test } from 'vitest';
import { en } from '../../../src/languages/en/interface.ts';
import { fr } from '../../../src/languages/fr/interface.ts';
import { zh } from '../../../src/languages/zh/interface.ts';
import type { Hits } from '../../../src/search/engine.ts';
import { describeAnswer, remarksOn, sayAssumed, sayPage, sayPeriod } from '../../../src/search/hits/describe-answer.ts';
import type { Hit } from '../../../src/search/hits/read-hit.ts';

const ada = { name: 'Ada Marsh', labels: { fr: 'Adèle Marsh' } };
const bo = { name: 'Bo Lind' };
const answer = (other: Partial<Hits>) =>
  ({
    total: 2,
    said: 0,
    people: [],
    possible: 0,
    partial: false,
    strange: [],
    forgiven: [],
    unknown: [],
    ...other,
  }) as unknown as Hits;

describe('an answer says', () => {
  test.each<[string, Partial<Hits>, string[]]>([
    ['how many', {}, ['2 statements found']],
    ['that there are none', { total: 0 }, ['No statements match.']],
    ['by whom some are', { total: 3, said: 1, people: [{ ...ada }] }, ['3 statements found.', 'By Ada Marsh: 1.']],
    ['nothing of them where all are', { total: 3, said: 3, people: [{ ...ada }] }, ['3 statements found']],
    ['nothing of nobody', { total: 3, said: 1 }, ['3 statements found']],
    [
      'how many only may lie in the period',
      { possible: 1 },
      ['2 statements found.', en.narrowed.possible(en.statements(1)).replace(/\.?$/, '.')],
    ],
    [
      'that not all words are in them',
      { partial: true },
      ['2 statements found.', en.search.partial.replace(/\.?$/, '.')],
    ],
    ['not so of none', { total: 0, partial: true }, ['No statements match.']],
    [
      'how a value was read',
      { forgiven: [{ field: 'speaker', value: 'Mersh', read: [ada, bo] }] },
      ['2 statements found.', '“Mersh” read as Ada Marsh and Bo Lind.'],
    ],
    [
      'what no field is',
      { strange: [{ name: 'speeker', nearest: 'speaker' }] },
      ['2 statements found.', '“speeker:” is no field, and was read as speaker:.'],
    ],
    [
      'what is not known',
      { total: 0, unknown: [{ field: 'topic', value: 'x', nearest: 'grain' }] },
      ['No statements match.', en.search.unknownValue('topic', 'x', 'grain').replace(/[.]?$/, '.').replace('?.', '?')],
    ],
    [
      'that a period ends before it begins',
      { total: 0, reversed: { from: '2032-03-01', to: '2031-05-05' } },
      ['The period ends before it begins: from March 2032 to 5 May 2031.'],
    ],
  ])('%s', (_said, other, expected) => {
    expect(describeAnswer(answer(other), en)).toEqual(expected);
  });

  test('so with the stop and the names of the language', () => {
    const said = {
      total: 3,
      said: 1,
      people: [{ ...ada }],
    };
    expect(describeAnswer(answer(said), fr)[1]).toMatch(/Adèle Marsh: 1\.$/);
    expect(describeAnswer(answer(said), zh).map((each) => each.at(-1))).toEqual(['。', '。']);
  });
});

describe('beside a hit stands', () => {
  const hit = (other: Partial<Hit>): Hit => ({
    path: '',
    text: '',
    title: '',
    date: '',
    mode: 'direct',
    speakers: [],
    topics: [],
    marks: [],
    reasons: [],
    ...other,
  });
  test.each<[string, Partial<Hit>, string[]]>([
    ['nothing', {}, []],
    ['of whom it speaks', { isOf: true }, ['mentions Ada Marsh']],
    ['where it has the words', { isInHeadline: true }, ['in the headline']],
    ['that it only may lie in the period', { isPossible: true }, ['may be in this period']],
    [
      'by which name it was found',
      { reasons: [{ typed: 'марш', found: 'Марш', likeness: 'alias' }] },
      ['found by the name Марш'],
    ],
    [
      'as what a word was read',
      { reasons: [{ typed: 'shipss', found: 'ships', likeness: 'spelling' }] },
      ['“shipss” read as ships'],
    ],
  ])('%s', (_said, other, expected) => {
    expect(remarksOn(hit(other), [ada], en)).toEqual(expected);
  });

  test('of nobody nothing', () => {
    expect(remarksOn(hit({ isOf: true }), [], en)).toEqual([]);
  });
});

test.each([
  ['2031-01-01', '2031-12-31', '2031', '2031'],
  ['2031-02-01', '2031-02-28', 'February 2031', 'February 2031'],
  ['2032-02-01', '2032-02-28', '1 – 28 February 2032', undefined],
  ['2031-02-01', '2031-02-31', 'February 2031', 'February 2031'],
  ['2031-05-05', '2031-05-05', '5 May 2031', '5 May 2031'],
  ['2031-01-01', '2033-12-31', '2031 – 2033', undefined],
  ['2031-03-01', '2032-05-31', 'March 2031 – May 2032', undefined],
  ['2031-01-01', '2031-05-31', 'January 2031 – May 2031', undefined],
  ['2031-01-01', undefined, 'from 2031', '2031'],
  ['2031-05-03', undefined, 'from 3 May 2031', '3 May 2031'],
  [undefined, '2031-05-31', 'until May 2031', 'May 2031'],
  [undefined, '2031-12-31', 'until 2031', '2031'],
])('a period from %s to %s is %s', (from, to, said, bare) => {
  const plain = (text: string) => text.replace(/\s/g, ' ').replace('January 2031 – May 2031', 'January – May 2031');
  expect(plain(sayPeriod({ from, to }, en))).toBe(plain(said));
  if (bare !== undefined) expect(sayPeriod({ from, to }, en, 'bare')).toBe(bare);
});

test('what was assumed is a period or a name in the language', () => {
  expect(sayAssumed({ kind: 'period', typed: '', asWords: '', from: '2031-01-01', to: '2031-12-31' }, en)).toBe('2031');
  expect(sayAssumed({ kind: 'party', typed: '', asWords: '', ...ada }, fr)).toBe('Adèle Marsh');
  // From right to left a minus would stand behind the digits.
  const leftOut = { kind: 'left-out', typed: '', asWords: '', name: '2031' } as const;
  expect(sayAssumed(leftOut, fr)).toBe('−2031');
  expect(sayAssumed(leftOut, { ...fr, tag: 'ar' })).toBe('\u2066−2031\u2069');
  expect(sayPage({ kind: 'position', path: '', names: [ada, bo], count: 3 }, fr)).toBe('Adèle Marsh · Bo Lind');
});
