import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as field from '../../src/statements/fields/fields.ts';
import { readAnyFields, readFields, readFrontMatter } from '../../src/statements/fields/front-matter.ts';
import { formatProblem } from '../../src/statements/problems.ts';

const schema = z.strictObject({
  title: field.text('the headline'),
  kind: z.enum(['post', 'letter', 'group']).describe('what it is').optional(),
  topics: z.array(field.text('a topic')).describe('what it is about').optional(),
  labels: field.labels('names by language').optional(),
  also: z
    .array(z.strictObject({ url: field.webAddress('its address'), note: field.text('a note').optional() }))
    .optional(),
  source: z
    .strictObject({ publisher: field.text('who published it'), document: field.text('its symbol').optional() })
    .describe('where it was read')
    .optional(),
  level: z.string().regex(/^\d$/).optional(),
});

const ofFields = (text: string) => readFields({ path: 'x.md', text }, schema);
const told = (text: string) => ofFields(text).problems.map((problem) => formatProblem(problem).replace(/^x\.md:/, ''));

describe('fields stand between two lines of three hyphens', () => {
  const read = (text: string) => readFrontMatter({ path: 'x.md', text }, schema);

  test('and the text behind them keeps the numbers of its lines', () => {
    const { data, body, problems } = read('---\ntitle: Grain\nkind: post\n---\n\nWords.\n');
    expect([data, body, problems]).toEqual([{ title: 'Grain', kind: 'post' }, '\n\n\n\n\nWords.\n', []]);
  });

  test.each([
    ['spaces behind the hyphens', '--- \t\ntitle: Grain\n---  \nWords.', '\n\n\nWords.'],
    ['line ends of Windows', '---\r\ntitle: Grain\r\n---\r\nWords.\r\nMore.', '\n\n\nWords.\nMore.'],
    ['line ends of old', '---\rtitle: Grain\r---\rWords.', '\n\n\nWords.'],
    ['nothing behind them', '---\ntitle: Grain\n---', '\n\n\n'],
    ['hyphens inside a value', '---\ntitle: Grain ---\n---\nWords.\n---\nMore.', '\n\n\nWords.\n---\nMore.'],
  ])('with %s', (_what, text, expected) => {
    const { data, body } = read(text);
    expect(data?.title).toMatch(/^Grain/);
    expect(body).toBe(expected);
  });

  test('a value stands where it stands in the file', () => {
    const { placeOf } = read('---\n\ntitle: Grain\nsource: { publisher: b }\n---\n');
    expect([placeOf(['title']), placeOf(['source', 'publisher']), placeOf(['nothing']), placeOf([])]).toEqual([
      { line: 3, column: 8 },
      { line: 4, column: 22 },
      { line: 3, column: 1 },
      { line: 3, column: 1 },
    ]);
  });

  const none = 'error the file does not begin with its fields. Put them between two lines "---" at the top.';
  const open = 'error the fields that begin here never end. Put a line "---" behind the last field.';
  test.each([
    ['', none],
    ['Words.\n---\ntitle: x\n---\n', none],
    ['----\ntitle: x\n---\n', none],
    ['--- title: x\n---\n', none],
    ['---\ntitle: x\n', open],
    ['---\ntitle: x\n----\n', open],
    ['---\ntitle: x\n--- a\n', open],
    ['---', open],
  ])('else the file is refused: %j', (text, expected) => {
    const { data, body, problems, placeOf } = read(text);
    expect(problems.map(formatProblem)).toEqual([`x.md:1:1 ${expected}`]);
    expect([data, body, placeOf(['title'])]).toEqual([undefined, '', { line: 1, column: 1 }]);
  });

  test('and is refused by a code', () => {
    expect(['', '---'].flatMap((text) => read(text).problems.map(({ code }) => code))).toEqual([
      'no-front-matter',
      'open-front-matter',
    ]);
  });
});

describe('a value is known by its path', () => {
  const text =
    '\ntitle: Grain\ntopics: [a, "b"]\nalso:\n  - url: https://a.example\n    note: c\nsource:\n  publisher: d\n';
  const paths = [
    ['title'],
    ['topics'],
    ['topics', 1],
    ['also', 0],
    ['also', 0, 'note'],
    ['source'],
    ['source', 'publisher'],
    ['source', 'document'],
    ['topics', 7],
    ['nothing', 'at', 'all'],
    [],
  ];

  test('read by the library', () => {
    const { data, placeOf } = ofFields(text);
    expect(data?.also).toEqual([{ url: 'https://a.example', note: 'c' }]);
    expect(paths.map((path) => placeOf(path)).map(({ line, column }) => `${line}:${column}`)).toEqual([
      '2:8',
      '3:9',
      '3:13',
      '5:5',
      '6:11',
      '8:3',
      '8:14',
      '8:3',
      '3:9',
      '2:1',
      '2:1',
    ]);
  });

  test('as in fields that need no library', () => {
    const plain = '\n\ntitle: Grain\ntopics: [a, b]\nsource:\n  publisher: d\n';
    const any = readAnyFields({ path: 'x.md', text: plain }, schema);
    for (const path of [...paths, ['source', 'x'], ['title', 'x', 'y']])
      expect([path, ofFields(plain).placeOf(path)]).toEqual([path, any.placeOf(path)]);
    expect(ofFields(plain).data).toEqual(any.data);
  });

  test('in a text without fields', () => {
    const { data, problems, placeOf } = readFields({ path: 'x.md', text: '\n' }, z.strictObject({}));
    expect([data, problems, placeOf(['title'])]).toEqual([{}, [], { line: 2, column: 1 }]);
    expect(readAnyFields({ path: 'x.md', text: '\n' }, z.strictObject({})).data).toEqual({});
  });
});

test('every value is the text that is written', () => {
  expect(ofFields('title: "1.10"\ntopics: [NO, 0x10, ~, 1e3]\nsource: { publisher: null }').data).toEqual({
    title: '1.10',
    topics: ['NO', '0x10', '~', '1e3'],
    source: { publisher: 'null' },
  });
});

describe('says what no field is, where, and what was meant', () => {
  const fields = 'Fields are title, kind, topics, labels, also, source, level.';
  test.each([
    ['title: x\ntitel: y', [`2:1 error there is no field "titel". Did you mean "title"? ${fields}`]],
    ['title: x\nzzz: y', [`2:1 error there is no field "zzz". ${fields}`]],
    ['title: x\ntags: [y]', [`2:1 error there is no field "tags". Did you mean "topics"? ${fields}`]],
    // What it is called elsewhere goes before what is near, and only where there is such a field.
    ['title: x\nparent: y', [`2:1 error there is no field "parent". ${fields}`]],
    [
      'title: x\nsource: { publisher: p, symbol: s, number: n }',
      [
        '2:25 error there is no field "symbol" in source. Did you mean "document"? Fields are publisher, document.',
        '2:36 error there is no field "number" in source. Did you mean "document"? Fields are publisher, document.',
      ],
    ],
    [
      'title: x\nalso: [{ url: https://a.example, nota: b }]',
      ['2:34 error there is no field "nota" in also. Did you mean "note"? Fields are url, note.'],
    ],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('says what is missing, and what stands there instead', () => {
  test.each([
    ['kind: post', ['1:1 error the field "title" is missing. Add it: the headline.']],
    ['title: x\nsource: {}', ['2:9 error the field "source.publisher" is missing. Add it: who published it.']],
    ['title: x\nalso: [{ note: y }]', ['2:8 error the field "also.url" is missing. Add it: its address.']],
    ['title: [x]', ['1:8 error "title" should be one text. Give the headline.']],
    ['title: [x, y]', ['1:8 error "title" should be one text. Keep one of them.']],
    ['title: { a: x }', ['1:8 error "title" should be one text. Give the headline.']],
    ['title: x\ntopics: y', ['2:9 error "topics" should be a list. Write it in brackets: [one, two].']],
    ['title: x\nsource: y', ['2:9 error "source" should be a group of fields. Give where it was read.']],
    [
      'title: x\nsource: [{ publisher: y }, { publisher: z }]',
      [
        '2:9 error "source" should be a group of fields. Keep the one that the entry was read from; further sources of the same words go into "also: [{ … }]".',
      ],
    ],
    [
      'title: x\nsource: [{ publisher: y }]',
      ['2:9 error "source" should be a group of fields. Give where it was read.'],
    ],
    ['title: x\nalso: [y]', ['2:8 error "also" should be a group of fields. Give a value.']],
    ['title: ""', ['1:8 error title: the value is empty. Give it, or leave the field out.']],
    [
      'title: x\ntopics: ["", y, ""]',
      [
        '2:10 error topics: the value is empty. Give it, or leave the field out.',
        '2:17 error topics: the value is empty. Give it, or leave the field out.',
      ],
    ],
    [
      'title: x\nkind: pist',
      ['2:7 error "pist" is not a kind. Did you mean "post"? Write one of post, letter, group.'],
    ],
    [
      'title: x\nkind: tweet',
      ['2:7 error "tweet" is not a kind. Did you mean "post"? Write one of post, letter, group.'],
    ],
    ['title: x\nkind: anything', ['2:7 error "anything" is not a kind. Write one of post, letter, group.']],
    ['title: x\nkind: [post]', ['2:7 error "kind" should be one text. Write one of post, letter, group.']],
    [
      'title: x\nlabels: { english_x: y }',
      ['2:22 error labels.english_x: this is not a language tag. Write it as in BCP 47: en, ru, fr, ar, zh-Hans.'],
    ],
    ['title: x\nlevel: high', ['2:8 error level: Invalid string: must match pattern /^\\d$/. Give a value.']],
    ['- title', ['1:1 error these lines are no fields. Write each as its name, a colon, a space and its value.']],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('each kind of fault by its code', () => {
    const texts = ['title: x\na: b', 'a: b', 'title: [x]', 'title: x\nkind: y', 'title: ""', 'title: x\ntitle: y'];
    expect(texts.map((text) => ofFields(text).problems[0]?.code)).toEqual([
      'unknown-field',
      'missing-field',
      'field-type',
      'field-value',
      'field-value',
      'yaml',
    ]);
  });
});

describe('says what YAML would read otherwise', () => {
  const invalid = 'error the fields are not valid YAML:';
  test.each([
    ['title: x\ntitle: y', ['2:1 error this field stands here twice. Keep one of them.']],
    [
      'title: a: b',
      [expect.stringMatching(/^1:8 .*Put the value in quotation marks: a colon followed by a space begins a field\.$/)],
    ],
    ['title: "x', [expect.stringMatching(/^1:10 .*[^.]\. Close the quotation mark or bracket\.$/)]],
    ['title: x\nsource:\n\tpublisher: y', [expect.stringMatching(/^3:1 .*Indent with spaces\.$/)]],
    [
      'title: x\nsource:\n    publisher: y\n  document: z',
      [expect.stringMatching(/Indent the lines of one list or group alike\.$/)],
    ],
    ['title: !x y', [expect.stringMatching(/^1:8 .*Write the value without a tag \("!"\)\.$/)]],
    [
      'title: @x',
      [expect.stringMatching(/^1:8 .*If a value holds a colon, # or a quotation mark, put it in quotation marks\.$/)],
    ],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
    if (!text.endsWith('title: y')) expect(told(text)[0]).toContain(invalid);
  });

  test('with no more than fifty faults', () => {
    expect(told('title: x\n'.repeat(60))).toHaveLength(50);
    expect(told('title: x\n'.repeat(50))).toHaveLength(49);
  });

  test('anchors and aliases, and what only looks like them is a value', () => {
    const anchors =
      'error YAML anchors and aliases are not read. Write the value out, or quote it if it begins with & or *.';
    expect(told('title: &a x')).toEqual([`1:11 ${anchors}`]);
    expect(told('title: x\ntopics: &a [y]')).toEqual([`2:12 ${anchors}`]);
    expect(told('title: &a x\ntopics: [*a]')).toEqual([`1:11 ${anchors}`, `2:10 ${anchors}`]);
    expect(told('title: "&a x"')).toEqual([]);
    expect(ofFields('title: &a x').problems[0]?.code).toBe('yaml');
  });
});

describe('says what nobody sees, or a field does not read', () => {
  test.each([
    ['title: "a\\u202eb"', ['1:8 error there is an invisible character here (U+202E). Delete it.']],
    ['title: x\ntopics: [y, "\\u200b"]', ['2:13 error there is an invisible character here (U+200B). Delete it.']],
    // Where it stands in the source itself it is found there.
    ['title: "a\u202eb"', []],
    [
      'title: AT&amp;T',
      ['1:8 warning "&amp;" is shown as it stands here, for a field is no Markdown. Write & for it.'],
    ],
    ['title: a&#x3164;b', ['1:8 error "&#x3164;" is shown as it stands here, for a field is no Markdown. Delete it.']],
    ['title: AT&T', []],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('by a code', () => {
    expect(ofFields('title: a&#x3164;b').problems[0]?.code).toBe('reference');
    expect(ofFields('title: AT&amp;T').problems[0]?.code).toBe('reference');
  });
});

describe('a comment that cuts a value is told', () => {
  const cut = (comment: string) =>
    `warning the value ends here: "${comment}" is a comment to YAML. Put the value in quotation marks if that belongs to it; else set two spaces in front of it.`;
  test.each([
    ['title: Minister is # 1 in polls', [`1:20 ${cut('# 1 in polls')}`]],
    ['title: Ada #1\nkind: post', [`1:12 ${cut('#1')}`]],
    ['title: 2031 #1', [`1:13 ${cut('#1')}`]],
    ['title: Grain # one\ntopics: [Resolution # 5\n ]', [`1:14 ${cut('# one')}`, `2:21 ${cut('# 5')}`]],
    [`title: Ada #${'1'.repeat(39)}`, [`1:12 ${cut(`#${'1'.repeat(39)}`)}`]],
    [`title: Ada #${'1'.repeat(40)}`, [`1:12 ${cut(`#${'1'.repeat(39)}…`)}`]],
    [
      'title: x\nlevel: #1',
      [`2:8 ${cut('#1')}`, '2:8 error level: Invalid string: must match pattern /^\\d$/. Give a value.'],
    ],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    'title: grain # a word of small letters is whole',
    'title: 2031-05-30 # a date, too',
    'title: Grain  # two spaces',
    'title: "Grain" # marks',
    'title: Grain#1',
    'title: Grain\n# a line',
    'title: Grain\nsource: # above a group\n  publisher: x',
    'title: Grain\n#x\nkind: post',
  ])('%j: none does', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('by a code', () => {
    expect(ofFields('title: Ada #1').problems.map(({ code }) => code)).toEqual(['cut-value']);
    expect(ofFields('title: Ada #1').data).toEqual({ title: 'Ada' });
  });
});
