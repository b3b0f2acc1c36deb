import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuotations, withoutMarks } from '../../src/statements/text/quotation-marks.ts';

/** The verbatim stretches of each paragraph, as text. */
function verbatim(...paragraphs: string[]): string[][] {
  return readQuotations(paragraphs).ranges.map((ranges, index) =>
    ranges.map(({ start, end }) => paragraphs[index]?.slice(start, end) ?? ''),
  );
}

function faults(...paragraphs: string[]): string[] {
  return readQuotations(paragraphs).faults.map(
    ({ kind, paragraph, offset, mark }) => `${kind} ${mark} ${paragraph}:${offset}`,
  );
}

describe('reads the words between quotation marks', () => {
  test.each([
    ['English double', 'She said “no deal” and left.', ['“no deal”']],
    ['English straight', 'She said "no deal" and left.', ['"no deal"']],
    ['English single', 'She said ‘we don’t know’ and left.', ['‘we don’t know’']],
    ['Russian', 'Она сказала «нет» и ушла.', ['«нет»']],
    ['Russian, inner marks', 'Он: «Судно „Ада“ ушло».', ['«Судно „Ада“ ушло»']],
    ['French, spaced', 'Elle a dit : « non », puis rien.', ['« non »']],
    ['French, nested alike', 'Il dit « elle a dit « non » hier » enfin.', ['« elle a dit « non » hier »']],
    ['German', 'Sie sagte „nein“ und ging.', ['„nein“']],
    ['German, typed with a straight end', 'Sie sagte „nein" und ging.', ['„nein"']],
    ['German guillemets', 'Sie sagte »nein« und ging.', ['»nein«']],
    ['German inner', 'Sie sagte „er sagte ‚nein‘ zu mir“ leise.', ['„er sagte ‚nein‘ zu mir“']],
    ['Polish', 'Powiedziała „nie” i wyszła.', ['„nie”']],
    ['Swedish', 'Hon sade ”nej” och gick.', ['”nej”']],
    ['Arabic guillemets', 'قال «المضيق مفتوح» ثم مضى', ['«المضيق مفتوح»']],
    ['Arabic doubles', 'قال “المضيق مفتوح” ثم مضى', ['“المضيق مفتوح”']],
    ['Chinese corners', '他说「海峡是开放的」。', ['「海峡是开放的」']],
    ['Chinese corners, nested', '他说「她说『不』」。', ['「她说『不』」']],
    ['Chinese doubles', '他说：“海峡是开放的。”', ['“海峡是开放的。”']],
    ['Japanese dashes', '彼は〝否〟と言った。', ['〝否〟']],
    [
      'inner singles and apostrophes',
      '“They said, ‘No, we can’t,’ and left.”',
      ['“They said, ‘No, we can’t,’ and left.”'],
    ],
    ['straight inside curly', '“He said "no" again,” she said.', ['“He said "no" again,”']],
    ['two in a sentence', '“One,” she said, “two.”', ['“One,”', '“two.”']],
    ['full width', '她说＂不＂。', ['＂不＂']],
    ['half-width corners', '彼は｢否｣と言った。', ['｢否｣']],
    ['a high mark reversed', 'She said ‟no deal” and left.', ['‟no deal”']],
    ['German, closed by the reversed mark', 'Sie sagte „nein‟ und ging.', ['„nein‟']],
    ['the other closing prime', '彼は〝否〞と言った。', ['〝否〞']],
    ['single guillemets', 'Elle a dit ‹ non ›.', ['‹ non ›']],
    ['German single guillemets', 'Sie sagte ›nein‹ und ging.', ['›nein‹']],
    ['German singles', 'Sie sagte ‚nein‘ und ging.', ['‚nein‘']],
    ['German singles closed as in Polish', 'Powiedziała ‚nie’ i wyszła.', ['‚nie’']],
    ['a word at the beginning, a word at the end', '"Yes" or "no"', ['"Yes"', '"no"']],
    ['straight marks beside brackets and dashes', 'It was ("no")–"yes"—"both".', ['"no"', '"yes"', '"both"']],
    ['an apostrophe inside singles', '‘It isn’t so,’ she said.', ['‘It isn’t so,’']],
    ['an apostrophe after singles', '‘No,’ she said, and didn’t.', ['‘No,’']],
    ['a Hebrew quotation', 'הוא אמר "לא" והלך', ['"לא"']],
    ['an ayn behind a mark', '“Sa‘ud” came.', ['“Sa‘ud”']],
    ['Hebrew gershayim are letters', 'צה"ל הודיע', []],
    ['apostrophes alone', 'The allies’ ships weren’t there, the ’30s were over.', []],
    ['an ayn in a name', 'King Sa‘ud said the ministers’ council would meet.', []],
    ['no marks', 'Nothing was said.', []],
  ])('%s', (_name, text, expected) => {
    expect(verbatim(text)).toEqual([expected]);
    expect(faults(text)).toEqual([]);
  });

  test.each([
    ['mark repeated at each paragraph', ['“One.', '“Two.', '“Three,” she said.'], [['“One.'], ['“Two.'], ['“Three,”']]],
    ['mark not repeated', ['“One.', 'Two.” The end.'], [['“One.'], ['Two.”']]],
    ['straight marks repeated', ['"One.', '"Two."'], [['"One.'], ['"Two."']]],
    ['French closing mark repeated', ['« Un.', '» Deux. »'], [['« Un.'], ['» Deux. »']]],
    ['inner marks repeated too', ['«„Раз.', '«„Два“».'], [['«„Раз.'], ['«„Два“»']]],
  ])('goes on across paragraphs: %s', (_name, paragraphs, expected) => {
    expect(verbatim(...paragraphs)).toEqual(expected);
    expect(faults(...paragraphs)).toEqual([]);
  });
});

describe('says where marks do not add up', () => {
  test.each([
    ['never closed', ['Fine.', 'He said “no and left.'], ['unclosed “ 1:8']],
    ['never opened', ['He said no” and left.'], ['unopened ” 0:10']],
    ['a closing corner alone', ['他说不」。'], ['unopened 」 0:3']],
    ['an apostrophe that may be the end', ['‘The allies’ ships,’ he said.'], ['ambiguous ’ 0:19']],
    [
      'an apostrophe that may be the end, a paragraph before it',
      ['‘It is the farmers’ grain.', 'It will pass,’ she said.'],
      ['ambiguous ’ 1:13'],
    ],
    [
      'a straight mark that can only open inside one that is open',
      ['"We will go, she said. "We will not stop," she added.'],
      ['straight-inside " 0:23'],
    ],
    ['straight marks inside straight marks', ['"We said "no" to them."'], ['straight-inside " 0:9']],
    ['the same at the end', ['"They said "no."" He left.'], ['straight-inside " 0:11']],
    ['the same twice', ['He: "We said "no" to "them"."'], ['straight-inside " 0:13', 'straight-inside " 0:21']],
    ['a straight mark that can only close where none is open', ['He said no" and left.'], ['unopened " 0:10']],
    ['never closed, over paragraphs', ['He said “no', 'and left.'], ['unclosed “ 0:8']],
    ['two that are never closed', ['“He said „no.'], ['unclosed “ 0:0']],
    ['a mark that closes behind one that did', ['“No” again” she said.'], ['unopened ” 0:10']],
    ['a closing mark in front of a sign', ['It is ”, she said.'], ['unopened ” 0:6']],
    ['a closing mark in front of nothing', ['It is ”'], ['unopened ” 0:6']],
    ['an inch mark', ['A 12" gun and a “no”.'], ['inch " 0:4']],
    ['two inch marks', ['Fine.', 'A 12" gun, a “9" one” and “no.'], ['inch " 1:4', 'inch " 1:15']],
    ['marks in front of inches', ['“He” said no” here.', 'A 12" gun.'], ['unopened ” 0:12', 'inch " 1:4']],
    ['straight singles behind a quotation', ["“He” said 'no deal' here."], ["straight-single ' 0:10"]],
    ['straight singles twice', ["'Yes' and 'no'."], ["straight-single ' 0:0", "straight-single ' 0:10"]],
    ['straight singles', ["He said 'no deal' and left."], ["straight-single ' 0:8"]],
  ])('%s', (_name, paragraphs, expected) => {
    expect(faults(...paragraphs)).toEqual(expected);
  });

  test.each([
    ['an inch mark where all marks add up', 'He said "12" and left.'],
    ['years and clipped words', "The '90s and 'tis."],
    ['a possessive behind singles that never closed one', 'The ministers’ council and the allies’ ships.'],
    ['what is letters for one and a year', "In '31 it’s"],
  ])('nothing of %s', (_what, text) => {
    expect(faults(text)).toEqual([]);
  });

  test('straight singles inside a quotation are its own affair', () => {
    expect(faults(`“He said 'no deal' to me.”`)).toEqual([]);
  });
});

test.each([
  ['«Нет»', 'Нет'],
  ['  « Non »  ', 'Non'],
  ['“No', 'No'],
  ['No”', 'No'],
  ['No', 'No'],
  ['“‘No’ again”', '‘No’ again'],
  ['”nej”', 'nej'],
  ['〝否〟', '否'],
  ['say “no” twice', 'say “no” twice'],
])('%s without its marks is %s', (words, expected) => {
  expect(withoutMarks(words)).toBe(expected);
});

test('ranges are in order, apart, and within the text, whatever the marks', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('“”„"«»‘’「」\'ab é.')) });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => {
      readQuotations(paragraphs).ranges.forEach((ranges, index) => {
        let last = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(paragraphs[index]?.length ?? 0);
          last = end;
        }
      });
    }),
  );
});
