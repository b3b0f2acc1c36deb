import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { findLookAlikes } from '../../src/archive/names/look-alikes.ts';
import { formatProblem } from '../../src/statements/problems.ts';
import { changedNorland, norland } from '../read-folder.ts';

const bearer = (file: string, ...names: string[]) => ({
  file,
  names: names.map((text, index) => ({ text, place: { line: index + 2, column: 7 } })),
});
const found = (...bearers: ReturnType<typeof bearer>[]) => findLookAlikes(bearers).map(formatProblem);

describe('two names that look the same', () => {
  test('are told with the other file and the codes of the letters', () => {
    expect(found(bearer('a.md', 'Ada Marsh'), bearer('b.md', 'Bo', 'Аda Marsh'))).toEqual([
      'b.md:3:7 error "Аda Marsh" looks like "Ada Marsh" of a.md and is written with other letters (U+0410). Write both alike, or name what tells the two apart.',
    ]);
  });

  test('the one that mixes scripts is told, whichever file comes first', () => {
    expect(found(bearer('a.md', 'Илья Kopнев'), bearer('b.md', 'Илья Корнев'))).toEqual([
      expect.stringMatching(/^a\.md:2:7 error .*looks like "Илья Корнев" of b\.md/u),
    ]);
  });

  test.each([
    ['letters of another script', 'Norland', 'Νorland'],
    ['capital letters', 'NORLAND', 'ΝORLAND'],
    ['capital and small letters', 'Norland News', 'NОRLAND NEWS'],
    ['letters with other marks', 'Ada Mársh', 'Аda Marsh'],
    ['a whole word in another script', 'Pacco', 'Рассо'],
    ['mathematical letters beside Cyrillic ones', 'Ada Marsh', '𝐀dа Marsh'],
  ])('%s: an error', (_what, known, other) => {
    expect(found(bearer('a.md', known), bearer('b.md', other))).toEqual([expect.stringContaining('b.md:2:7 error')]);
  });

  test.each([
    ['a figure for a letter', 'Norland', 'N0rland'],
    ['two letters for one', 'Durham', 'Durharn'],
    ['a capital i for an l', 'Al Marri', 'AI Marri'],
    ['abbreviations of two languages', 'EC', 'ЕС'],
    ['abbreviations of four letters', 'OPEC', 'ОРЕС'],
  ])('%s: a warning, for it can be chance', (_what, known, other) => {
    expect(found(bearer('a.md', known), bearer('b.md', other))).toEqual([expect.stringContaining('b.md:2:7 warning')]);
  });

  test('a name that a file has twice is told once, by a code', () => {
    const told = findLookAlikes([bearer('a.md', 'Ada Marsh'), bearer('b.md', 'Аda Marsh', 'АDA MARSH')]);
    expect(told.map(({ line, code }) => [line, code])).toEqual([[2, 'look-alike']]);
  });

  test('digits and marks belong to the word that they stand in', () => {
    expect(found(bearer('a.md', 'Порт1A'), bearer('b.md', 'Порт1А'))).toEqual([
      expect.stringContaining('a.md:2:7 error'),
    ]);
    expect(found(bearer('a.md', 'Norland, Пост'), bearer('b.md', 'Norland, Пocт'))).toEqual([
      expect.stringContaining('b.md:2:7 error'),
    ]);
  });

  test.each([
    ['names of one file', [bearer('a.md', 'Ada Marsh', 'Аda Marsh')]],
    ['the same letters in files of two kinds', [bearer('a.md', 'Norland'), bearer('b.md', 'Norland')]],
    ['names in two scripts that look unlike', [bearer('a.md', 'Ada Marsh'), bearer('b.md', 'Ада Марш')]],
    ['Arabic letters told apart by their dots', [bearer('a.md', 'ثابت'), bearer('b.md', 'نابت')]],
    ['Hebrew letters of like forms', [bearer('a.md', 'דן'), bearer('b.md', 'רן')]],
    ['names of other letters', [bearer('a.md', 'Ada Marsh'), bearer('b.md', 'Ida Marsh')]],
  ])('are not %s', (_what, bearers) => {
    expect(found(...bearers)).toEqual([]);
  });
});

test('speakers, topics, publishers, their aliases and their labels are held beside each other', () => {
  const files = changedNorland({
    'topics/imitation.md': '---\nlabel: Commissiоn on the Strait\n---\n',
    'publishers/imitation.md': '---\nname: A paper\naliases: [grаin]\n---\n',
    'speakers/imitation.md': '---\nname: Somebody\nlabels: { fr: Nоrland News }\n---\n',
  });
  const facts = buildArchive(norland, files).problems.map(({ file, fact }) => `${file.split('/').at(-2)}: ${fact}`);
  expect(facts).toEqual([
    expect.stringMatching(/^publishers: "grаin" looks like "grain" of .*topics\/grain\.md/u),
    expect.stringMatching(/^speakers: "Nоrland News" looks like "Norland News" of .*publishers\/norland-news\.md/u),
    expect.stringMatching(
      /^topics: "Commissiоn on the Strait" looks like .* of .*speakers\/commission-on-the-strait\.md/u,
    ),
  ]);
});

describe('a name that an entry gives, which no file bears and which looks like one that a file bears', () => {
  const told = (attribution: string, publisher = 'norland-news') =>
    buildArchive(
      norland,
      changedNorland({
        'articles/2031/x.md': `---\ntitle: x\ndate: 2031-05-30\nsource: { publisher: ${publisher}, url: https://a.example }\n---\n\n> Ships.\n>\n> — ${attribution}\n`,
      }),
    ).problems.filter(({ severity }) => severity === 'error');

  test.each([
    ['a speaker', 'Аda Marsh on grain', '"Аda Marsh" looks like "Ada Marsh"', '(U+0410)', 'Ada Marsh'],
    [
      'a speaker in letters of Greek',
      'Αda Marsh on grain',
      '"Αda Marsh" looks like "Ada Marsh"',
      '(U+0391)',
      'Ada Marsh',
    ],
    ['a topic', 'Ada Marsh on grаin', '"grаin" looks like "grain"', '(U+0430)', 'grain'],
  ])('%s: whose it looks like, and by which letters', (_what, attribution, fact, codes, meant) => {
    const [problem, ...others] = told(attribution);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'look-alike',
      fact: `${fact} and is written with other letters ${codes}`,
      repair: `Write "${meant}" in its own letters.`,
    });
    // No file is to be made for it.
    expect(problem?.lacks).toBeUndefined();
  });

  test('a publisher, too; what only is spelt otherwise is asked about as before', () => {
    expect(told('Ada Marsh on grain', 'Nоrland News').map(({ code }) => code)).toEqual(['look-alike']);
    expect(told('Ada Mash on grain').map(({ code, repair }) => [code, repair.slice(0, 27)])).toEqual([
      ['unknown-speaker', 'Did you mean "Ada Marsh"? O'],
    ]);
  });
});
