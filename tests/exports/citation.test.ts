import { expect, test } from 'vitest';
import { citationOf } from '../../src/exports/citation.ts';
import { en } from '../../src/languages/en/interface.ts';
import { plainText } from '../../src/statements/statement.ts';
import { readNorland } from '../read-folder.ts';

const { statements } = readNorland().archive;
const found = statements.find(({ id }) => id === 'nobody-asked');

test('a citation names speaker, role, day, wording, chain, entry, archive and address, and quotes nothing', () => {
  if (!found) throw new Error('the invented collection lacks a statement');
  const citation = citationOf(
    found,
    'Norland Papers',
    'https://example.org/timeline/articles/grain-talks/#nobody-asked',
    en,
  );
  expect(citation).toBe(
    'Ada Marsh (Minister of Grain, Norland), 30 May 2031. Verbatim, said to The Strait Review, reported by Norland News, 31 May 2031, https://news.example/2031/grain, Accessed: 2 June 2031. “Grain will pass before winter, Marsh says”, Norland Papers, https://example.org/timeline/articles/grain-talks/#nobody-asked',
  );
  expect(citation).not.toContain(plainText(found).slice(0, 20));
});
