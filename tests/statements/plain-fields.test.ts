import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { readContent } from '../../src/site/content/read-content.ts';
import { pathKey, readPlainFields } from '../../src/statements/fields/plain-fields.ts';

/** What the library reads: the data, and the offset of each value. */
function byLibrary(yaml: string) {
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: true, prettyErrors: false });
  const offsets: Record<string, number> = {};
  const walk = (node: unknown, path: (string | number)[]) => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        const own = [...path, name];
        if ((isScalar(value) || isMap(value) || isSeq(value)) && value.range) offsets[pathKey(own)] = value.range[0];
        walk(value, own);
      }
    }
    if (isSeq(node)) {
      node.items.forEach((value, index) => {
        if (isScalar(value) && value.range) offsets[pathKey([...path, index])] = value.range[0];
      });
    }
  };
  walk(document.contents, []);
  return { errors: document.errors.length + document.warnings.length, data: document.toJS() as unknown, offsets };
}

function agrees(yaml: string): boolean {
  const plain = readPlainFields(yaml);
  if (!plain) return false;
  const library = byLibrary(yaml);
  expect([yaml, library.errors]).toEqual([yaml, 0]);
  expect(plain.data).toEqual(library.data ?? {});
  expect(Object.fromEntries(plain.offsets)).toEqual(library.offsets);
  return true;
}

test('reads what the library reads, and where, in every file that ships; most entries need no more', () => {
  const fields = readContent('content').files.flatMap(({ path, text }) => {
    const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
    return match ? [{ path, yaml: `\n${match[1] ?? ''}\n` }] : [];
  });
  const read = fields.filter(({ yaml }) => agrees(yaml));
  expect(read.length).toBeGreaterThan(fields.length / 3);
});

const value = fc
  .array(
    fc.constantFrom(
      'grain',
      '2031',
      'Ada’s',
      '- x',
      '-1',
      ':',
      'a:b',
      ': ',
      '#',
      ' #',
      '&a',
      '*a',
      '!t',
      '"q"',
      "'q'",
      '|',
      '>',
      '[a, b]',
      '{ a: b }',
      '~',
      'null',
      '?',
      '? ',
      '%',
      '@',
      '`',
      ',',
      'é',
      '(x)',
      '  ',
      '“',
      '…',
      'https://a.example/b?c=d',
      '---',
      '...',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(''));
const name = fc.constantFrom('title', 'date', 'topics', 'source', 'a b', '- a', '2031', 'é');
const line = fc.oneof(
  fc.tuple(name, value).map(([key, text]) => `${key}: ${text}`),
  fc.tuple(name, fc.array(value, { maxLength: 3 })).map(([key, texts]) => `${key}: [${texts.join(', ')}]`),
  fc.tuple(name, value).map(([key, text]) => `  ${key}: ${text}`),
  fc
    .tuple(name, fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 3 }))
    .map(([key, pairs]) => `${key}: { ${pairs.map(([own, text]) => `${own}: ${text}`).join(', ')} }`),
  name.map((key) => `${key}:`),
  fc.constantFrom('', '  ', '# note', '  - x', '- x', '    deep: x', '\ttab: x', 'x'),
);

test('reads what the library reads, or nothing, whatever stands there', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      if (agrees(`\n${lines.join('\n')}\n`)) read++;
    }),
    { numRuns: 6000 },
  );
  expect(read).toBeGreaterThan(100);
});
