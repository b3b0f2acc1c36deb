import { describe, expect, test } from 'vitest';
import { pathKey, readPlainFields } from '../../src/statements/fields/plain-fields.ts';

/** The data, and what stands at each path of the text. */
function read(yaml: string) {
  const plain = readPlainFields(yaml);
  if (!plain) return undefined;
  const rest = [...plain.offsets].map(([path, offset]) => [path.replace('\0', '.'), yaml.slice(offset, offset + 4)]);
  return { data: plain.data, at: Object.fromEntries(rest) as Record<string, string> };
}

test('a path is its steps, of which none is part of another', () => {
  expect([pathKey(['a']), pathKey(['a', 1]), pathKey(['a', 'b'])]).toEqual(['a', 'a\u00001', 'a\u0000b']);
});

describe('reads plain fields, and where their values begin', () => {
  test('single ones', () => {
    expect(read('title: Grain will pass\nspoken_in2: fr\n\n_x: (2031)\n')).toEqual({
      data: { title: 'Grain will pass', spoken_in2: 'fr', _x: '(2031)' },
      at: { title: 'Grai', spoken_in2: 'fr\n\n', _x: '(203' },
    });
  });

  test('values with the signs that mean nothing, and colons inside words', () => {
    const value = 'Зерно, “he” said’s «1.5» (a) b/c+d;e–f—g…h·i=j%k$l€m_n-o'.replace(',', '');
    expect(read(`title: ${value}\nurl: https://a.example/b\ntime: 2031-05-30T14:05`)?.data).toEqual({
      title: value,
      url: 'https://a.example/b',
      time: '2031-05-30T14:05',
    });
  });

  test('lists', () => {
    expect(read('a: x\ntopics: [grain,  the Strait,wheat ]\nb: y')).toBeUndefined();
    expect(read('a: x\ntopics: [grain, the Strait,wheat ]\nb: y')).toEqual({
      data: { a: 'x', topics: ['grain', 'the Strait', 'wheat'], b: 'y' },
      at: { a: 'x\nto', topics: '[gra', 'topics.0': 'grai', 'topics.1': 'the ', 'topics.2': 'whea', b: 'y' },
    });
  });

  test('pairs', () => {
    expect(read('a: x\nsource: { publisher: norland-news, title: A b ,x: 1 }\nb: y')).toEqual({
      data: { a: 'x', source: { publisher: 'norland-news', title: 'A b', x: '1' }, b: 'y' },
      at: {
        a: 'x\nso',
        source: '{ pu',
        'source.publisher': 'norl',
        'source.title': 'A b ',
        'source.x': '1 }\n',
        b: 'y',
      },
    });
  });

  test('values of lists and pairs with the spaces inside them', () => {
    expect(read('a: [x  y, z]\nb: { c: x  y, d: z }')).toEqual({
      data: { a: ['x  y', 'z'], b: { c: 'x  y', d: 'z' } },
      at: { a: '[x  ', 'a.0': 'x  y', 'a.1': 'z]\nb', b: '{ c:', 'b.c': 'x  y', 'b.d': 'z }' },
    });
  });

  test('groups, which begin where their first field does', () => {
    expect(read('source:\n  publisher: norland-news\n\n  url: https://a.example\nother:\n  x: 1')).toEqual({
      data: { source: { publisher: 'norland-news', url: 'https://a.example' }, other: { x: '1' } },
      at: { source: 'publ', 'source.publisher': 'norl', 'source.url': 'http', other: 'x: 1', 'other.x': '1' },
    });
  });

  test('and nothing where there is none', () => {
    expect(read('')).toEqual({ data: {}, at: {} });
    expect(read('\n\n')).toEqual({ data: {}, at: {} });
  });
});

test.each([
  ['a field twice', 'a: x\na: y'],
  ['a field twice, once a group', 'a: x\na:\n  b: y'],
  ['a field of a group twice', 'a:\n  b: x\n  b: y'],
  ['a field of pairs twice', 'a: { b: x, b: y }'],
  ['what every group has', 'toString: x'],
  ['what every group has, inside a group', 'a:\n  toString: x'],
  ['what every group has, among pairs', 'a: { toString: x }'],
  ['a value with a space behind it', 'a: x '],
  ['one in a group', 'a:\n  b: x '],
  ['a group without fields', 'a:\nb: x'],
  ['a group without fields at the end', 'a:'],
  ['a group below a group', 'a:\n  b: x\n  c:\n    d: y'],
  ['a field of a group without one', '  b: x'],
  ['a field of a group behind a single field', 'a: x\n  b: y'],
  ['deeper fields', 'a:\n    b: x'],
  ['a list of lines', 'a:\n  - b'],
  ['a comment', '# a'],
  ['a comment behind a value', 'a: x # y'],
  ['a quoted value', 'a: "x"'],
  ['a value with a colon and a space', 'a: x: y'],
  ['a value that ends with a colon', 'a: x:'],
  ['a value that begins with a sign', 'a: -x'],
  ['a value that begins with a mark', 'a: “x”'],
  ['a value with a comma', 'a: x, y'],
  ['no value', 'a: '],
  ['no space behind the colon', 'a:x'],
  ['no space behind it above a field of a group', 'a:x\n  b: y'],
  ['a space behind it there', 'a: \n  b: y'],
  ['two spaces behind it', 'a:  x'],
  ['a name that begins with a digit', '1a: x'],
  ['a name of other letters', 'é: x'],
  ['a name with a space', 'a b: x'],
  ['a word before a name', 'x a: y'],
  ['words alone', 'words'],
  ['an empty list', 'a: []'],
  ['a list with an empty value', 'a: [x, ]'],
  ['a list with two spaces before a value', 'a: [x,  y]'],
  ['a list with a tab', 'a: [x,\ty]'],
  ['a list with an address', 'a: [https://a.example]'],
  ['a list in a list', 'a: [[x]]'],
  ['a list that goes on', 'a: [x] y'],
  ['pairs without spaces inside', 'a: {b: x}'],
  ['pairs with two spaces between', 'a: { b: x,  c: y }'],
  ['pairs with a tab', 'a: { b: x,\tc: y }'],
  ['pairs with an address', 'a: { b: https://a.example }'],
  ['pairs with a name alone', 'a: { b: x, c }'],
  ['pairs with words before a name', 'a: { x b: y }'],
  ['pairs that go on', 'a: { b: x } y'],
  ['no pairs', 'a: {  }'],
  ['a return', 'a: x\r\nb: y'],
])('leaves to the library %s', (_what, yaml) => {
  expect(readPlainFields(yaml)).toBeUndefined();
});
