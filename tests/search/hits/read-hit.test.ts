import { describe, expect, test } from 'vitest';
import { readHit } from '../../../src/search/hits/read-hit.ts';
import type { Word } from '../../../src/search/hits/score-documents.ts';
import type { Shown } from '../../../src/search/hits/shown.ts';
import { acronymTerm, soundTerm, variantTerm } from '../../../src/search/files/index-files.ts';
import { soundOf } from '../../../src/search/words/name-key.ts';
import type { Likeness } from '../../../src/search/words/expansion.ts';

const word = (typed: string, readings: [term: string, likeness?: Likeness][] = [[typed]], either?: number): Word => ({
  typed,
  either,
  expansions: readings.map(([term, likeness = 'same']) => ({
    entry: { term, file: 0, start: 0, end: 0, positionFile: 0, positionStart: 0, positionEnd: 0, family: undefined },
    likeness,
    quality: 1,
  })),
});
const sound = (name: string) => soundTerm(soundOf(name) ?? '');
const shown = (other: Partial<Shown> = {}): Shown => ({
  path: 'articles/a/#b',
  text: 'The old ships of Lawrow wait.',
  title: 'Lantern talks',
  date: '2031-05-30',
  mode: 'indirect',
  speakers: [
    {
      name: 'Ada Marsh',
      labels: { ru: 'Ада Марш' },
      office: { role: 'Premier', labels: { fr: 'Première ministre' }, organization: 'Norland' },
    },
  ],
  topics: [{ name: 'grain', labels: { fr: 'blé' } }],
  behalf: [{ name: 'Sudmark' }],
  ...other,
});
const marked = (words: Word[], phrase: string[] = [], of = shown()) =>
  readHit(of, words, phrase).marks.map(([start, end]) => of.text.slice(start, end));

describe('marks', () => {
  test.each<[string, Word[], string[], string[]]>([
    ['each word of the query', [word('ships'), word('wait')], [], ['ships', 'wait']],
    ['what a word was read as', [word('ship', [['ships', 'form']])], [], ['ships']],
    ['the words of phrases', [], ['old', 'ships'], ['old', 'ships']],
    ['what sounds alike', [word('lavrov', [[sound('lavrov'), 'sound']])], [], ['Lawrow']],
    ['nothing else', [word('coal')], [], []],
  ])('%s', (_said, words, phrase, expected) => {
    expect(marked(words, phrase)).toEqual(expected);
  });

  test('words in another shape and acronyms', () => {
    const of = shown({ text: 'The U.N. wants a cease-fire.' });
    expect(marked([word('ceasefire', [[variantTerm('ceasefire'), 'form']])], [], of)).toEqual(['cease-fire']);
    expect(marked([word('un', [[acronymTerm('un')]])], [], of)).toEqual(['U.N']);
  });

  test('beside all that is shown', () => {
    const of = shown();
    expect(readHit(of, [word('ships')], [])).toEqual({ ...of, marks: [[8, 13]], reasons: [] });
  });
});

describe('why it was found is said', () => {
  const reasons = (words: Word[], of = shown(), typed?: Map<string, string>, language?: string) =>
    readHit(of, words, [], typed, language).reasons;

  test('not where a reader sees the word: in the text, a name, an office, a topic, the title', () => {
    for (const seen of ['ships', 'marsh', 'premier', 'norland', 'sudmark', 'grain', 'lantern'])
      expect([seen, reasons([word(seen)], shown(), new Map([[seen, seen]]))]).toEqual([seen, []]);
  });

  test('of a spelling, seen or not', () => {
    expect(reasons([word('shipps', [['ships', 'spelling']])])).toEqual([
      { typed: 'shipps', found: 'ships', likeness: 'spelling' },
    ]);
    expect(reasons([word('coall', [['coal', 'spelling']])])).toEqual([
      { typed: 'coall', found: 'coal', likeness: 'spelling' },
    ]);
    expect(reasons([word('coall', [[variantTerm('coal'), 'spelling']])])).toEqual([
      { typed: 'coall', found: 'coal', likeness: 'spelling' },
    ]);
    expect(
      reasons([
        word('shipps', [
          [variantTerm('ceasefire'), 'spelling'],
          ['ships', 'spelling'],
        ]),
      ]),
    ).toMatchObject([{ found: 'ships' }]);
  });

  test('not of a form or a beginning', () => {
    expect(reasons([word('ship', [['ships', 'form']])])).toEqual([]);
    expect(reasons([word('shi', [['ships', 'beginning']])])).toEqual([]);
    expect(reasons([word('coa', [['coal', 'beginning']])])).toEqual([]);
  });

  test('of a sound: the speaker who is heard so, else the word of the text', () => {
    const two = shown({
      text: 'x',
      speakers: [{ name: 'Bo Lind' }, { name: 'Bo Lawrow', labels: { fr: 'Bo Lavroff' } }],
    });
    expect(reasons([word('lavrov', [[sound('lavrov'), 'sound']])], two)).toEqual([
      { typed: 'lavrov', found: 'Bo Lawrow', likeness: 'sound' },
    ]);
    expect(reasons([word('lavrov', [[sound('lavrov'), 'sound']])], two, undefined, 'fr')).toMatchObject([
      { found: 'Bo Lavroff' },
    ]);
    expect(reasons([word('lavrov', [[sound('lavrov'), 'sound']])])).toMatchObject([{ found: 'Lawrow' }]);
    // Of nobody whom the page shows: all who said it.
    expect(reasons([word('khrushchev', [[sound('khrushchev'), 'sound']])], two)).toMatchObject([
      { found: 'Bo Lind; Bo Lawrow' },
    ]);
  });

  test('of letters of another alphabet', () => {
    const ilya = shown({ text: 'x', speakers: [{ name: 'Илья Корнев' }] });
    expect(reasons([word('lawrow', [['lawrow', 'letters']])], ilya)).toMatchObject([
      { found: 'Илья Корнев', likeness: 'letters' },
    ]);
    const text = shown({ text: 'Lavrova spoke', speakers: [{ name: 'Bo Lind' }] });
    expect(reasons([word('лаврова', [['lavrova', 'letters']])], text)).toEqual([]);
  });

  test('of a name that nobody sees there', () => {
    const typed = new Map([['марш', 'Марш']]);
    expect(reasons([word('марш')], shown(), typed)).toEqual([{ typed: 'марш', found: 'Марш', likeness: 'alias' }]);
    expect(reasons([word('марш')], shown(), typed, 'ru')).toEqual([]);
    expect(reasons([word('ble')], shown(), new Map([['ble', 'blé']]), 'fr')).toEqual([]);
    expect(reasons([word('premiere')], shown(), new Map([['premiere', 'première']]), 'fr')).toEqual([]);
    expect(reasons([word('марш')])).toEqual([]);
  });

  test('not of a word that was read as nothing', () => {
    expect(reasons([word('xyzzy', [])])).toEqual([]);
  });

  test('of one of several words only where none of them is seen', () => {
    const typed = new Map([
      ['coal', 'coal'],
      ['ore', 'ore'],
    ]);
    expect(reasons([word('ships', undefined, 1), word('coal', undefined, 1)], shown(), typed)).toEqual([]);
    expect(reasons([word('ore', undefined, 1), word('coal', undefined, 1)], shown(), typed)).toHaveLength(2);
    expect(reasons([word('ships', undefined, 1), word('coal', undefined, 2)], shown(), typed)).toHaveLength(1);
    expect(reasons([word('ships', undefined, 1), word('coal')], shown(), typed)).toHaveLength(1);
    expect(reasons([word('shipps', [['ships', 'spelling']], 1)], shown(), typed)).toHaveLength(1);
  });
});
