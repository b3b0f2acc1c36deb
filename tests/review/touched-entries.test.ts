import { describe, expect, test } from 'vitest';
import type { OutlinedStatement } from '../../src/archive/entry-outline.ts';
import { touchedEntries, type OutlineOfBytes } from '../../src/review/touched-entries.ts';

const date = { edtf: '2031', earliest: '2031-01-01', latest: '2031-12-31' };
const place = { line: 1, column: 1 };

function entry(
  slug: string,
  { id = 'as-it-was', by = slug, to = '', alias = '', said = 'said' } = {},
): [string, OutlineOfBytes] {
  const file = `content/articles/${slug}.md`;
  const relations = [{ kind: 'answers' as const, label: 'it', target: to, byEditors: false, place }];
  const statement: OutlinedStatement = { id: said, by, ...(to !== '' && { relations }) };
  const archived = { slug, file, date, isWithdrawn: false, statements: [statement] };
  const aliases = alias === '' ? [] : [{ text: alias, place }];
  return [file, { id, outline: { ofText: [], ofNames: [], aliases, archived } }];
}

/** The touched among entries of which `edited` is the one that differs. */
function touched(others: readonly [string, OutlineOfBytes][], edited: Parameters<typeof entry>[1] = {}) {
  const before = new Map([entry('edited'), ...others]);
  const after = new Map([entry('edited', { id: 'otherwise', ...edited }), ...others]);
  const found = touchedEntries(before, after);
  return found && [...found].map((file) => file.replace(/.*\/(.*)\.md/, '$1')).sort();
}

describe('a change touches', () => {
  test('the entry that differs, and no other', () => {
    expect(touched([entry('quiet')])).toEqual(['edited']);
  });

  test('those that lead to it, and where they lead besides', () => {
    expect(touched([entry('answer', { to: 'edited.md#said' }), entry('quiet', { to: 'answer.md' })])).toEqual([
      'answer',
      'edited',
    ]);
    expect(touched([entry('far'), entry('quiet')], { to: 'far.md#said' })).toEqual(['edited', 'far']);
  });

  test('what the speaker of a new statement has said elsewhere, but not of one that stays', () => {
    const others = [entry('elsewhere', { by: 'ada' }), entry('quiet', { by: 'ilya' })];
    expect(touched(others, { by: 'ada', said: 'new' })).toEqual(['edited', 'elsewhere']);
    expect(touched(others, { by: 'ada' })).toEqual(['edited']);
  });

  test('everything where two entries have one address', () => {
    expect(touched([entry('quiet')], { alias: 'quiet' })).toBeUndefined();
  });
});
