import { expect, test } from 'vitest';
import { hasArticle, withoutJoined } from '../../../src/search/words/joined-words.ts';

test.each([
  ['والسياسه', ['سياسه', 'السياسه']],
  ['لسوريا', ['سوريا']],
  ['كشورها', ['شورها', 'كشور']],
  ['정부는', ['정부']],
  ['השלום', ['שלום', 'לום']],
  ['treaty', []],
  ['мира', []],
])('%s is, without what is joined to it, %j', (word, expected) => {
  expect(withoutJoined(word)).toEqual(expected);
});

test.each([
  ['بالسلام', ['سلام', 'السلام']],
  ['للسلام', ['سلام', 'لسلام']],
  ['وبالسلام', ['سلام', 'بالسلام', 'السلام']],
  ['فالسلام', ['سلام', 'السلام']],
  ['ولسوريا', ['لسوريا', 'سوريا']],
  ['سيقول', ['يقول']],
  ['كشورهاي', ['شورهاي', 'كشور']],
  ['كشورهايي', ['شورهايي', 'كشور']],
  ['سوريا', ['وريا']],
  // Two letters that are left are no word.
  ['بيت', []],
  ['وقال', ['قال']],
  ['والسلام', ['سلام', 'السلام']],
  ['ושלום', ['שלום', 'לום']],
  ['שלום', ['לום']],
  ['גשם', []],
  ['정부', []],
  ['나는', []],
  ['정부에서', ['정부']],
  ['정부들은', ['정부']],
  ['협상이라는', ['협상']],
  ['가나다', []],
  ['힣힣이', ['힣힣']],
  ['国会', []],
  ['ϯⲉ', []],
  // Only what stands at the beginning or the end of a word is joined to it.
  ['مكتبه', []],
  ['مدينهالبلد', []],
  ['مدفبلدا', []],
  ['كشورهاست', ['شورهاست']],
  ['גשלום', []],
  ['גמשלום', []],
  ['정부는데', []],
  // A particle behind letters of another script.
  ['国会는', []],
  ['ＵＮ는', []],
])('%s is, without its joined words, %j', (word, expected) => {
  expect(withoutJoined(word)).toEqual(expected);
});

test.each([
  ['السلام', true],
  ['بالسلام', true],
  ['للسلام', true],
  ['وكالسلام', true],
  ['سلام', false],
  ['وبسلام', false],
  ['سلامال', false],
])('the article stands before %s: %s', (word, expected) => {
  expect(hasArticle(word)).toBe(expected);
});
