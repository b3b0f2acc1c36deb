import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, indexNames } from '../../src/archive/names/names.ts';
import { formatProblem } from '../../src/statements/problems.ts';

test.each([
  ['Ban Ki-moon', 'BAN KI MOON', 'Ban Ki‑moon', 'Ban Ki–moon', 'Ban  Ki moon'],
  ['Lech Wałęsa', 'lech walesa'],
  ['Łukasz', 'lukasz'],
  ['İsmet İnönü', 'ismet inonu'],
  ['Işık', 'IŞIK', 'Isik', 'ısık'],
  ['Søren Ågård', 'Soren Agard'],
  ['Weiß', 'WEISS', 'WEIẞ', 'Weiss'],
  ['Æthel Œuvre', 'Aethel Oeuvre'],
  ['Ðorđe Þór', 'Dorde Thor'],
  ['Əli', 'Eli'],
  ['Sir Fliﬃn', 'SIR FLIFFIN'],
  [
    'Shaʿban',
    'Sha‘ban',
    "Sha'ban",
    'Sha’ban',
    'Shaʾban',
    'Shaʼban',
    'Shaʻban',
    'Sha`ban',
    'Sha´ban',
    'Sha′ban',
    'Shaban',
  ],
  ['ʿAbd al-ʿAziz', '‘Abd al-‘Aziz', 'Abd al-Aziz', 'Abd al Aziz', 'ABD AL-AZIZ', 'ʿAbd al‐ʿAzīz'],
  ['Ismaʿil', 'Isma’il', 'Ismail', 'İsmail'],
  ['O’Brien', "o'brien", 'OʼBrien', 'O`Brien', 'O´Brien', 'OBrien', 'O＇Brien'],
  ['Hawaiʻi', 'Hawaii'],
  ['D’Or N’Dour', "D'Or N'Dour", 'DOr NDour'],
  ['Gorʹkiy', "Gor'kiy", 'Gorkiy'],
  ['Gal·la', 'Galla', 'Gaŀla'],
  ['J. F. Marsh', 'J.F. Marsh', 'J.F.Marsh', 'J F Marsh', 'JF Marsh', 'j.-f. marsh'],
  ['U.N.', 'UN', 'U. N.'],
  ['Сергей Лавров', 'СЕРГЕЙ  ЛАВРОВ'],
  ['Артём', 'Артем', 'АРТЁМ'],
  ['В’ячеслав', 'Вʼячеслав', "В'ячеслав"],
  ['Παπαδόπουλος', 'ΠΑΠΑΔΟΠΟΥΛΟΣ', 'παπαδοπουλοσ'],
  ['سَيرغي لافروف', 'سيرغي لافروف', 'ســـيرغي لافروف'],
  ['أحمد', 'احمد', 'إحمد', 'آحمد', 'ٱحمد'],
  ['مؤمن', 'مومن'],
  ['مصطفى', 'مصطفي', 'مصطفی'],
  ['فاطمة كريم', 'فاطمه کریم'],
  ['צה״ל', 'צהל'],
  ['亚历山大·普里', '亚历山大・普里', '亚历山大‧普里', '亚历山大•普里', '亚历山大普里'],
  ['Ｌａｖｒｏｖ', 'lavrov'],
])('%s is one name with %s', (name, ...others) => {
  for (const other of others) expect(foldName(other), other).toBe(foldName(name));
});

test.each([
  ['Lavrov', 'Lavrow'],
  ['Abd al-Aziz', 'Abdulaziz'],
  ['Abd al-Aziz', 'Abdalaziz'],
  ['Kim Jong-un', 'Kim Jongun'],
  ['Müller', 'Mueller'],
  ['Ada Marsh', 'Marsh, Ada'],
  ['A. Marsh', 'B. Marsh'],
  ['فاطمة', 'فاطم'],
  ['伊利亚', '伊利'],
  ['राम', 'रमा'],
  ['オハマ', 'オバマ'],
])('%s and %s are two', (a, b) => {
  expect(foldName(a)).not.toBe(foldName(b));
});

test('what is folded stays as it is when it is folded again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }),
    { numRuns: 1000 },
  );
});

describe('names of the collection', () => {
  const entry = (slug: string, names: readonly string[], former: readonly string[] = []) => {
    const placed = (text: string, index: number) => ({ text, place: { line: index + 2, column: 7 } });
    return { slug, file: `${slug}.md`, names: names.map(placed), former: former.map(placed) };
  };
  const indexed = (...entries: ReturnType<typeof entry>[]) => {
    const { index, problems } = indexNames(entries, ({ names }) => names);
    return {
      names: index.names,
      find: (name: string) => index.find(name)?.slug,
      problems: problems.map(formatProblem),
    };
  };

  test('lead to what bears them, as do its address and its earlier ones, however they are written', () => {
    const { find, names, problems } = indexed(
      entry('norland-news', ['Norland News', 'N.N.'], ['norland-agency']),
      entry('strait-review', ['The Strait Review']),
    );
    expect(problems).toEqual([]);
    const asked = [
      'NORLAND  NEWS',
      'NN',
      'Norland-News',
      'norland agency',
      'the strait review',
      'strait-review',
      'Strait',
    ];
    const led = [
      'norland-news',
      'norland-news',
      'norland-news',
      'norland-news',
      'strait-review',
      'strait-review',
      undefined,
    ];
    expect(asked.map(find)).toEqual(led);
    expect(asked.map(find)).toEqual(led);
    expect(names).toEqual(['Norland News', 'N.N.', 'The Strait Review']);
  });

  test('that two files bear are told in the later one, and lead to the first', () => {
    const { find, names, problems } = indexed(entry('a', ['Grain', 'GRAIN', 'Grain']), entry('b', ['wheat', 'grain']));
    expect(problems).toEqual(['b.md:3:7 error "grain" is already a name of a.md. Keep it in one of the two files.']);
    expect(find('grain')).toBe('a');
    expect(names).toEqual(['Grain', 'GRAIN', 'wheat']);
  });

  test('that are the address of another file are told, even if that file comes later', () => {
    const { find, problems } = indexed(entry('a', ['B']), entry('b', ['Wheat']));
    expect(problems).toEqual(['a.md:2:7 error "B" is already a name of b.md. Keep it in one of the two files.']);
    expect(find('b')).toBe('b');
  });

  test('without a letter are told, and lead nowhere', () => {
    const { find, names, problems } = indexed(entry('a', ['–', 'Grain']));
    expect(problems).toEqual(['a.md:2:7 error "–" has no letter. Give a name that has.']);
    expect([find('–'), find('grain'), names]).toEqual([undefined, 'a', ['Grain']]);
  });

  test('an earlier address that something bears now leads there', () => {
    const { find, problems } = indexed(
      entry('a', ['Grain'], ['wheat', 'old']),
      entry('b', ['Wheat']),
      entry('c', [], ['old']),
    );
    expect(problems).toEqual([]);
    expect([find('wheat'), find('old')]).toEqual(['b', 'a']);
  });

  test('faults have codes by which they are known', () => {
    const { problems } = indexNames([entry('a', ['–', 'b']), entry('b', [])], ({ names }) => names);
    expect(problems.map(({ code }) => code)).toEqual(['empty-name', 'name-taken']);
  });
});
