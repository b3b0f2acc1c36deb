import { expect, test } from 'vitest';
import { readNames } from '../../../src/cli/read-names.ts';
import { norland } from '../../read-folder.ts';
import { reportingLanguageFor } from '../reporting-languages.ts';
import { draftReport } from '../statements-in.ts';

test('what an archive prints above a text is neither its title nor its day nor anybody’s words', () => {
  const text =
    'The web site below is a permanent electronic archive of information released online from January 1, 2028 to January 20, 2035.\nNOTE: Content in this archive site is NOT UPDATED, and links may not function.\n\nRemarks on Velden\nAda Marsh\nSecretary of State\nPort Ada\nApril 3, 2031\n\nI condemn the raid on the port of Velden. I call on all sides to hold their fire.\n\nWe will go on with our work in the strait, and we thank those who help us.\n';
  const { title, date, statements } = draftReport(text, readNames(norland), reportingLanguageFor('en'));
  expect([title, date, statements.map(({ entity }) => entity)]).toEqual([
    'Remarks on Velden',
    '2031-04-03',
    ['Ada Marsh'],
  ]);
});
