import { expect, test } from 'vitest';
import { editFilePage, newIssuePage } from '../../src/contributing/host-pages.ts';

const at = (address: string) => ({ address, branch: 'main' });
const path = 'content/articles/2031/a & b.md';

test.each([
  [
    'https://github.com/norland/archive.git',
    'https://github.com/norland/archive/edit/main/content/articles/2031/a%20%26%20b.md',
  ],
  [
    'https://gitlab.com/norland/archive',
    'https://gitlab.com/norland/archive/-/edit/main/content/articles/2031/a%20%26%20b.md',
  ],
  [
    'https://codeberg.org/norland/archive',
    'https://codeberg.org/norland/archive/_edit/main/content/articles/2031/a%20%26%20b.md',
  ],
  ['https://example.org/norland/archive', undefined],
])('the page on which a file of %s is changed', (address, expected) => {
  expect(editFilePage(at(address), path)).toBe(expected);
});

test('an issue carries its title and its text, whatever is in them', () => {
  const page = newIssuePage(at('https://gitlab.com/norland/archive'), 'Grain & “ships”', 'a=1&b\n');
  const query = new URL(page ?? '').searchParams;
  expect([query.get('issue[title]'), query.get('issue[description]')]).toEqual(['Grain & “ships”', 'a=1&b\n']);
});
