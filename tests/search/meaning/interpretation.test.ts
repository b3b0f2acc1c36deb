import { describe, expect, test } from 'vitest';
import type { FoundName } from '../../../src/search/meaning/find-names.ts';
import { interpretations, renamedInterpretations } from '../../../src/search/meaning/ways-to-take.ts';
import type { Reading } from '../../../src/search/meaning/read-meaning.ts';
import { typedWords } from '../../../src/search/meaning/typed-words.ts';
import { parseQuery } from '../../../src/search/queries/parse-query.ts';

const small = ['what', 'of', 'the'];

/** The words of a query; those in `parties` are names of parties, those of `about` spoken of. */
function taken(text: string, { parties = [] as string[], about = [] as string[], periods = [] as string[] } = {}) {
  const query = parseQuery(text);
  const places = (own: string[]) =>
    own.map((name) => ({ text: name, start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  const dates = places(periods);
  const words = query.runs
    .flatMap(typedWords)
    .filter(({ start }) => !dates.some((own) => own.start <= start && start < own.end));
  const reading: Reading = {
    words,
    content: words.flatMap(({ key }, at) => (small.includes(key) ? [] : [at])),
    known: new Map(),
    covers: new Map(),
    organizations: [],
    parties: places([...parties, ...about])
      .sort((a, b) => a.start - b.start)
      .map(({ text: name, start, end }): FoundName => {
        const first = words.findIndex((word) => word.start === start);
        const behind = words.findIndex((word) => word.end === end) + 1;
        return {
          text: name,
          start,
          end,
          kind: 'c',
          landmark: name,
          first,
          behind,
          isSubject: about.includes(name),
          isOther: false,
        };
      }),
  };
  return { query, reading, dates, length: text.length };
}
type Taken = Parameters<typeof taken>[1];
const ways = (text: string, other?: Taken) => {
  const { query, reading, dates, length } = taken(text, other);
  return interpretations(query, reading, dates, length).map(
    ({ parties, words, goesOn }) =>
      `${parties.map((own) => own.text).join('+')}: ${words.map(({ term, either }) => term + (either === undefined ? '' : `/${either}`)).join(' ')}${goesOn ? '…' : ''}`,
  );
};

describe('a query is taken', () => {
  test.each<[string, Taken, string[]]>([
    ['grain ships', {}, [': grain ships…']],
    ['what of grain', {}, [': grain…']],
    ['grain of', {}, [': grain']],
    ['grain ', {}, [': grain']],
    // Where nothing else is asked for, the small words are what is sought.
    ['what of the', {}, [': what of the…']],
    ['what of "grain"', {}, [': grain']],
    ['what of "grain ships"', {}, [': ']],
    ['what of topic:grain', {}, [': ']],
    ['what of from:2031', {}, [': ']],
    ['what of to:2031', {}, [': ']],
    ['what of 2031', { periods: ['2031'] }, [': ']],
    ['what of Norland', { parties: ['Norland'] }, ['Norland: ', ': norland…']],
    ['Norland grain', { parties: ['Norland'] }, ['Norland: grain…', ': norland grain…']],
    ['grain Norland', { parties: ['Norland'] }, ['Norland: grain', ': grain norland…']],
    // Said for all, for each with the others as words, and the words alone.
    [
      'Norland Sudmark grain',
      { parties: ['Norland', 'Sudmark'] },
      ['Norland+Sudmark: grain…', 'Norland: sudmark grain…', 'Sudmark: norland grain…', ': norland sudmark grain…'],
    ],
    [
      'Norland on Sudmark',
      { parties: ['Norland'], about: ['Sudmark'] },
      ['Norland: on sudmark…', ': norland on sudmark…'],
    ],
    ['on Sudmark', { about: ['Sudmark'] }, [': on sudmark…']],
    ['old sea lands grain', { parties: ['sea lands'] }, ['sea lands: old grain…', ': old sea lands grain…']],
    // Signs inside a word are read with it, and one piece ends where a word is left out.
    ['cease-fire of grain', {}, [': ceasefire grain…']],
    ['grain OR coal ships', {}, [': grain/0 coal/0 ships…']],
    ['x OR y of grain OR coal', {}, [': x/0 y/0 grain/1 coal/1…']],
    // A period between two words parts them.
    ['old 2031 grain', { periods: ['2031'] }, [': old grain…']],
    ['cease 2031 fire', { periods: ['2031'] }, [': cease fire…']],
    ['"old" grain', {}, [': old grain…']],
    ['grain -coal ships', {}, [': grain ships…']],
  ])('%s', (text, other, expected) => {
    expect(ways(text, other)).toEqual(expected);
  });
});

describe('what is left of the parties is called as the texts call it', () => {
  const renamed = (text: string, other: Taken, names: Record<string, string>) => {
    const { query, reading, dates, length } = taken(text, other);
    return renamedInterpretations(query, reading, dates, length, new Map(Object.entries(names))).map(
      ({ parties, words, goesOn }) =>
        `${parties.map((own) => own.text).join('+')}: ${words.map(({ term }) => term).join(' ')}${goesOn ? '…' : ''}`,
    );
  };

  test.each<[string, Taken, Record<string, string>, string[]]>([
    ['grain', {}, {}, []],
    ['XN grain', { parties: ['XN'] }, { XN: 'Norland' }, [': grain norland…']],
    ['XN grain', { parties: ['XN'] }, {}, [': grain…']],
    [
      'XN grain XS',
      { parties: ['XN', 'XS'] },
      { XN: 'Norland', XS: 'Old Sudmark' },
      ['XN: grain old sudmark', 'XS: grain norland', ': grain norland old sudmark'],
    ],
    [
      'XN on XS',
      { parties: ['XN'], about: ['XS'] },
      { XN: 'Norland', XS: 'Sudmark' },
      ['XN: on sudmark', ': on norland sudmark'],
    ],
  ])('%s', (text, other, names, expected) => {
    expect(renamed(text, other, names)).toEqual(expected);
  });
});
