import { describe, expect, test } from 'vitest';
import { readArticle, slugOf } from '../../src/statements/article.ts';
import { formatProblem } from '../../src/statements/problems.ts';
import { dateOf } from '../date-of.ts';

const said = (words: string, end = '') => `> ${words}\n>\n> — Ada Marsh${end}`;
const front = 'title: x\ndate: 2031-05-30\nsource: { publisher: p, url: https://p.example }';
const read = (fields: string, body = said('Grain.')) =>
  readArticle({ path: 'content/articles/2031/x.md', text: `---\n${fields}\n---\n\n${body}\n` });
const told = (fields: string, body?: string) =>
  read(fields, body).problems.map((problem) => [
    problem.code,
    formatProblem(problem).slice('content/articles/2031/x.md:'.length),
  ]);

describe('an entry', () => {
  test('is all that its fields say, and knows where the names in them stand', () => {
    const { article, problems } = read(`title: Grain
date: 2031-05-30T14:05
timezone: Europe/Paris
occasion: talks
kind: interview
dateline: PORT ADA
place: Port Ada
addressee: [Bo Lund, Cy Lund]
topics: [grain, ships]
via:
  - { agent: Strait Review, as: interviewer }
  - { agent: Bo Lund, as: translator }
source:
  publisher: norland-news
  title: Headline
  document: S/1
  pages: 4-5
  url: https://a.example/1
  archived: https://b.example/1
  media: https://c.example/1
  issued: 2031-06-02
  accessed: 2031-06-03
  language: fr
  sha256: ${'ab'.repeat(32)}
  note: a repost
also:
  - { publisher: q, url: https://d.example/1, issued: 2031-06-04 }
spoken_in: ar
translation: agency
aliases: [old-x, older-x]
status: corrected
corrections:
  - { date: 2031-06-05, text: a name }`);
    expect(problems).toEqual([]);
    const at = (text: string, line: number, column: number) => ({ text, place: { line, column } });
    expect(article).toEqual({
      slug: 'x',
      file: 'content/articles/2031/x.md',
      title: 'Grain',
      date: { ...dateOf('2031-05-30T14:05', 'Europe/Paris'), place: { line: 3, column: 7 } },
      latest: { day: '2031-06-05', edtf: '2031-06-05', place: { line: 34, column: 13 } },
      timezone: 'Europe/Paris',
      occasion: 'talks',
      kind: 'interview',
      dateline: 'PORT ADA',
      place: 'Port Ada',
      addressee: [at('Bo Lund', 9, 13), at('Cy Lund', 9, 22)],
      topics: [at('grain', 10, 10), at('ships', 10, 17)],
      via: [
        { as: 'interviewer', agent: at('Strait Review', 12, 14) },
        { as: 'translator', agent: at('Bo Lund', 13, 14) },
      ],
      source: {
        publisher: at('norland-news', 15, 14),
        title: 'Headline',
        document: 'S/1',
        pages: '4-5',
        url: 'https://a.example/1',
        archived: 'https://b.example/1',
        media: 'https://c.example/1',
        issued: dateOf('2031-06-02'),
        accessed: dateOf('2031-06-03'),
        language: 'fr',
        sha256: 'ab'.repeat(32),
        note: 'a repost',
      },
      also: [{ publisher: at('q', 28, 18), url: 'https://d.example/1', issued: dateOf('2031-06-04') }],
      spokenIn: 'ar',
      translation: 'agency',
      aliases: [at('old-x', 31, 11), at('older-x', 31, 18)],
      status: 'corrected',
      corrections: [{ date: dateOf('2031-06-05'), text: 'a name' }],
      blocks: [expect.objectContaining({ type: 'statement' })],
    });
  });

  test('needs no more than a title, a date and a publisher', () => {
    const { article } = read('title: x\ndate: 2031\nsource: { publisher: p }');
    expect(article).toMatchObject({
      addressee: [],
      topics: [],
      via: [],
      also: [],
      aliases: [],
      corrections: [],
      status: 'current',
    });
    expect(article?.latest).toEqual({ day: '2031-01-01', edtf: '2031', place: { line: 3, column: 7 } });
  });

  test.each([
    ['issued', 'source: { publisher: p, url: https://p.example, issued: 2031-06-02 }', 4, 57],
    ['accessed', 'source: { publisher: p, url: https://p.example, accessed: 2031-06-02 }', 4, 59],
    [
      'issued again',
      'source: { publisher: p, url: https://p.example }\nalso: [{ publisher: q, issued: 2031-06-02 }]',
      5,
      32,
    ],
  ])('knows its latest day where that is when its source was %s', (_what, source, line, column) => {
    expect(read(`title: x\ndate: 2031-05-30\n${source}`).article?.latest?.place).toEqual({ line, column });
  });
});

test.each([
  ['content/articles/2031/x.md', 'x'],
  ['x.md', 'x'],
  ['a/x.md.md', 'x.md'],
  ['a/x.mdx', 'x.mdx'],
  ['a/ne\u0301e.md', 'née'],
])('the address of %s is %s', (path, slug) => {
  expect(slugOf(path)).toBe(slug);
});

describe('says of an entry', () => {
  test.each([
    [
      'that its headline is still to be written',
      front.replace('x', 'HEADLINE IN YOUR OWN WORDS'),
      ['unwritten', '2:8 error the headline is still to be written. Write one in your own words.'],
    ],
    [
      'that its source has no address',
      front.replace(', url: https://p.example', ''),
      [
        'no-url',
        '4:9 warning the source has no address. Add "url:" when it is known, so that a reader can go and check.',
      ],
    ],
    [
      'that it was reported before it was said',
      front.replace(' }', ', issued: 2031-05-28 }'),
      [
        'issued-before-said',
        '4:57 warning the source is dated 2031-05-28, before the words were said (2031-05-30). Check both dates.',
      ],
    ],
    [
      'that it does not say why it is disputed',
      `${front}\nstatus: disputed`,
      ['no-reason', '5:9 error an entry that is disputed says why. Add "corrections:" with { date: …, text: … }.'],
    ],
  ])('%s', (_what, fields, expected) => {
    expect(told(fields)).toEqual([expected]);
  });

  test.each([
    ['an archived copy is an address', front.replace('url', 'archived')],
    ['the same day is no day before', front.replace(' }', ', issued: 2031-05-30 }')],
    ['nor is the day before, east of the date line', front.replace(' }', ', issued: 2031-05-29 }')],
    ['nor the same instant', front.replace('05-30', '05-30T12:00Z').replace(' }', ', issued: 2031-05-30T12:00Z }')],
    ['nor a time on a day without one', front.replace(' }', ', issued: 2031-05-30T00:00Z }')],
    ['a correction says why', `${front}\nstatus: disputed\ncorrections: [{ date: 2031-06-01, text: y }]`],
  ])('nothing, for %s', (_what, fields) => {
    expect(told(fields)).toEqual([]);
  });

  test('that it holds no statement, unless it was withdrawn, or a statement is told to be none', () => {
    const none =
      '7:1 error this entry holds no statement. Write each as a blockquote (">") that ends with "— SPEAKER on TOPIC".';
    expect(told(front, 'Words.')).toEqual([['no-statement', none]]);
    expect(told(front, 'Words.\n\nMore.\n\n\n')).toEqual([['no-statement', none.replace('7:', '9:')]]);
    expect(told(`${front}\nstatus: withdrawn\ncorrections: [{ date: 2031-06-01, text: y }]`, 'Words.')).toEqual([]);
    expect(told(front, '> Words.').map(([code]) => code)).toEqual(['no-attribution']);
  });

  test('that the address of a statement is one that Windows keeps', () => {
    expect(told(front, said('Aux.'))).toEqual([
      [
        'reserved-id',
        '7:1 error the address of this statement would be #aux, a name that Windows keeps for itself. End its attribution with ^aux-1, or another id.',
      ],
    ]);
  });
});

describe('of two statements with one address the later is told another', () => {
  const others = (...bodies: string[]) =>
    told(front, bodies.join('\n\n')).map(
      ([code = '', text = '']) => `${code} ${text.replace(/.*with \^(.*)\.$/, '$1')}`,
    );
  const seven = 'One two three four five six seven';

  test('of its words further on', () => {
    expect(others(said(`${seven} eight.`), said(`${seven} nine.`))).toEqual([
      'repeated-id two-three-four-five-six-seven-nine',
    ]);
  });

  test('which none of the entry has', () => {
    expect(
      others(
        said(`${seven} eight.`),
        said(`${seven} nine ten.`),
        said('Words.', ' ^two-three-four-five-six-seven-nine'),
      ),
    ).toEqual(['repeated-id three-four-five-six-seven-nine-ten']);
  });

  test('or of a number, where no words are left', () => {
    expect(others(said('Grain.'), said('Grain.'), said('Grain.'))).toEqual([
      'repeated-id grain-2',
      'repeated-id grain-3',
    ]);
    expect(others(said(`${seven} eight.`), said(`${seven} …  … — ! ? … —`))).toEqual([
      expect.stringMatching(/^repeated-id [a-z-]+$/),
    ]);
  });
});
