import { expect, test } from 'vitest';
import { cutRuns } from '../../src/statements/text/cut-runs.ts';

const said = (text: string) => ({ text, verbatim: true });
const told = (text: string) => ({ text, verbatim: false });
const ellipsis = told(' …');

test('short words stay whole, and those a little longer too', () => {
  expect(cutRuns([[told('Grain came.')]], 20)).toBeUndefined();
  expect(cutRuns([[told('1234567890')], [told('12345678901234')]], 20)).toBeUndefined();
});

test('long ones end at a space, with an ellipsis that is nobody’s words', () => {
  expect(cutRuns([[told('One. '), said('two three four five')], [said('six seven')]], 15)).toEqual([
    [told('One. '), said('two three'), ellipsis],
  ]);
  expect(cutRuns([[told('One.')], [told('Two three four'), said('five six seven')]], 8)).toEqual([
    [told('One.')],
    [told('Two'), ellipsis],
  ]);
});

test('no character is cut in two, and no style is lost', () => {
  expect(cutRuns([[{ ...said('𠮷𠮷𠮷𠮷'), strong: true }]], 3)).toEqual([[{ ...said('𠮷'), strong: true }, ellipsis]]);
});
