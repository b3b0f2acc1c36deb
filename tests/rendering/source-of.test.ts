import { expect, test } from 'vitest';
import { sourceOfWords } from '../../src/rendering/statement/source-of.ts';
import { addressOfWords } from '../../src/rendering/statement/text-quote.ts';
import { readNorland } from '../read-folder.ts';

const { archive } = readNorland();
const said = archive.statements.find(({ id }) => id === 'nobody-asked') ?? archive.statements[0];

function asked(change: object, paragraphs = said?.paragraphs ?? []): string | undefined {
  if (!said) expect.fail();
  return sourceOfWords({ ...said, paragraphs, article: { ...said.article, ...change } });
}

const source = { publisher: said?.article.source.publisher, url: 'https://news.example/a' };

test('the link to a source leads to its verbatim words', () => {
  expect(asked({ source })).toBe('https://news.example/a#:~:text=Nobody%20asked%20us%20to%20stop%20the%20ships.');
  const archived = { ...source, url: undefined, archived: 'https://archive.example/a' };
  expect(asked({ source: archived })).toMatch(/^https:\/\/archive\.example\/a#:~:text=Nobody/);
});

test('a paraphrase, the words of a translation, and a recording are not looked for on a page', () => {
  expect(asked({ source }, [[{ text: 'She asked nobody.', verbatim: false }]])).toBe('https://news.example/a');
  expect(asked({ source, translation: 'Norland News' })).toBe('https://news.example/a');
  expect(asked({ source: { ...source, url: undefined, media: 'https://media.example/a.mp3' } })).toBe(
    'https://media.example/a.mp3',
  );
  expect(asked({ source: { ...source, url: undefined } })).toBeUndefined();
});

test.each([
  ['a & b, c-d', 'text=a%20%26%20b%2C%20c%2Dd'],
  ['пролив открыт', `text=${encodeURIComponent('пролив открыт')}`],
  [
    'one two three four five six seven eight nine ten eleven',
    'text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  ],
])('the words %j are named as browsers read them', (passage, directive) => {
  expect(addressOfWords('https://news.example/a', passage)).toBe(`https://news.example/a#:~:${directive}`);
  // A place on the page that the address names stays.
  expect(addressOfWords('https://news.example/a#part-2', passage)).toBe(`https://news.example/a#part-2:~:${directive}`);
  expect(new URL(addressOfWords('https://news.example/a?b=1', passage)).search).toBe('?b=1');
});
