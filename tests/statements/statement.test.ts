import type { Blockquote } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { placeInAttribution, plainText, readStatement } from '../../src/statements/statement.ts';

const markdown = remark().use(remarkGfm);

/** A blockquote as it is read, and what is wrong with it by place, code and fact. */
function read(quote: string) {
  const { statement, findings } = readStatement(markdown.parse(quote).children[0] as Blockquote, quote.split('\n'));
  return {
    statement,
    findings: findings.map(({ place, finding }) => `${place.line}:${place.column} ${finding.code}: ${finding.fact}`),
  };
}

const by = '>\n> — Ada Marsh on grain';

describe('whose words they are is read off the marks', () => {
  test.each([
    ['> Grain will pass.', 'indirect'],
    ['> “Grain will pass.”', 'direct'],
    ['> “Grain,” … “will pass.”', 'direct'],
    ['> “Grain will pass.\n>\n> “And soon.”', 'direct'],
    ['> “Grain will pass.”\n>\n> And soon.', 'mixed'],
    ['> She said “grain will pass”.', 'mixed'],
    ['> “Grain will pass”, in 2031.', 'mixed'],
    ['> “Grain will pass” 9', 'mixed'],
    ['> 9 “Grain will pass”', 'mixed'],
  ])('%j: %s', (words, mode) => {
    const { statement, findings } = read(`${words}\n${by}`);
    expect([statement?.mode, findings]).toEqual([mode, []]);
  });

  test('words are cut where their marks or their style change, and nowhere else', () => {
    const { statement } = read(
      `> She *said* that “grain **will** pass”, ~~not~~ \`now\` <https://a.example/> and [so *on*](https://b.example/).\n${by}`,
    );
    expect(statement?.paragraphs).toEqual([
      [
        { text: 'She ', verbatim: false },
        { text: 'said', verbatim: false, emphasis: true },
        { text: ' that ', verbatim: false },
        { text: '“grain ', verbatim: true },
        { text: 'will', verbatim: true, strong: true },
        { text: ' pass”', verbatim: true },
        { text: ', ', verbatim: false },
        { text: 'not', verbatim: false, deleted: true },
        { text: ' ', verbatim: false },
        { text: 'now', verbatim: false, code: true },
        { text: ' ', verbatim: false },
        { text: 'https://a.example/', verbatim: false, href: 'https://a.example/' },
        { text: ' and ', verbatim: false },
        { text: 'so ', verbatim: false, href: 'https://b.example/' },
        { text: 'on', verbatim: false, href: 'https://b.example/', emphasis: true },
        { text: '.', verbatim: false },
      ],
    ]);
  });

  test('a line that breaks hard goes on in the same run', () => {
    expect(read(`> “Grain\\\n> will pass”\n${by}`).statement?.paragraphs).toEqual([
      [{ text: '“Grain\nwill pass”', verbatim: true }],
    ]);
  });

  test('what stands in several paragraphs is plain text with an empty line between them', () => {
    const { statement } = read(`> “Grain *will* pass.\n>\n> “And soon.”\n${by}`);
    expect(statement && plainText(statement)).toBe('“Grain will pass.\n\n“And soon.”');
  });
});

describe('a statement has an address of its words, or the one that is given to it', () => {
  test('of its words', () => {
    const [first, second, third] = ['Grain will pass.', 'Grain will pass', 'No grain.'].map(
      (words) => read(`> ${words}\n${by}`).statement,
    );
    expect([first?.pinned, first?.id === second?.id, first?.id === third?.id]).toEqual([false, true, false]);
  });

  test('of several paragraphs as of one', () => {
    const [two, one] = ['> Grain.\n>\n> Will pass.', '> Grain. Will pass.'].map(
      (words) => read(`${words}\n${by}`).statement?.id,
    );
    expect(two).toBe(one);
  });

  test('given', () => {
    const { statement } = read(`> Grain will pass.\n>\n> — Ada Marsh ^own-id`);
    expect([statement?.pinned, statement?.id]).toEqual([true, 'own-id']);
  });
});

describe('where the attribution stands', () => {
  test.each([
    ['> Words.\n>\n> — Ada Marsh on grain', 3, 5, 18],
    ['> Words.\n>\n> — Ada Marsh\n> on grain', 3, 5, 6],
    ['> Words.\n>\n> — Ada *Marsh*\n> on grain', 3, 5, 6],
    ['> Words.\n>\n> — Ada Marsh on\n> grain', 3, 5, 3],
    ['> Words.\n>\n> - Ada Marsh on grain', 3, 5, 18],
    ['> Words.\n>\n> -- Ada Marsh on grain', 3, 6, 19],
  ])('%j', (quote, line, column, topicColumn) => {
    const { statement, findings } = read(quote);
    const [clauses] = statement?.attribution.candidates ?? [];
    const places =
      statement &&
      clauses?.topics &&
      [clauses.speakers, clauses.topics].map(({ offset }) => placeInAttribution(statement.attribution, offset));
    expect(findings).toEqual([]);
    expect(places).toEqual([
      { line, column },
      { line: quote.split('\n').length, column: topicColumn },
    ]);
  });

  test('relations below it come with it', () => {
    const { statement } = read('> Words.\n>\n> — Ada Marsh on grain\n> answers [a](a.md)');
    expect(statement?.relations.map(({ kind, target }) => [kind, target])).toEqual([['answers', 'a.md']]);
    expect(statement?.attribution.candidates[0].topics?.text).toBe('grain');
  });

  test('a place that is not known is the beginning of the file', () => {
    expect(placeInAttribution({ places: [] }, 3)).toEqual({ line: 1, column: 1 });
    expect(placeInAttribution({ places: [{ offset: 2, place: { line: 4, column: 5 } }] }, 0)).toEqual({
      line: 4,
      column: 5,
    });
  });
});

describe('says what is wrong, where, and reads on where it can', () => {
  const nobody = 'no-attribution: this blockquote has no attribution, so nobody said it';
  const joined = 'joined-attribution: the attribution runs on from the words above it';
  test.each([
    ['no attribution', '> Words.', [`1:3 ${nobody}`]],
    [
      'words behind it',
      '> — Ada Marsh\n>\n> Words.',
      [
        '1:3 run-together: a line that begins with a dash is an attribution, and this one is not the last of its blockquote',
        `3:3 ${nobody}`,
      ],
    ],
    ['one that runs on', '> Words.\n> — Ada Marsh', [`2:1 ${joined}`]],
    ['one that runs on with two hyphens', '> More\n> words.\n> -- Ada Marsh', [`3:1 ${joined}`]],
    ['one as a list that runs on', '> Words.\n> - Ada Marsh', [`2:3 ${joined}`]],
    ['a list of two', '> Words.\n>\n> - Ada Marsh\n> - Bo Lund', [`3:3 ${nobody}`]],
    ['a list of numbers', '> Words.\n>\n> 1. Ada Marsh', [`3:3 ${nobody}`]],
    ['one that names nobody', '> Words.\n>\n> — on grain', ['3:5 attribution: the attribution names no speaker']],
    ['no words', '> — Ada Marsh', ['1:1 no-words: this statement has an attribution but no words']],
    ['no letters', '> …\n>\n> — Ada Marsh', ['1:1 no-words: this statement has an attribution but no words']],
    [
      'words to be written',
      '> Grain.\n>\n> TO BE WRITTEN in your own words, soon\n>\n> — Ada Marsh',
      ['1:1 unwritten: the words of this statement are still to be written'],
    ],
  ])('%s: no statement', (_what, quote, findings) => {
    const found = read(quote);
    // A list that runs on is read all the same.
    if (!quote.includes('\n> - Ada Marsh') || quote.includes('Bo')) expect(found.statement).toBeUndefined();
    expect(found.findings).toEqual(expect.arrayContaining(findings));
  });

  test('a dash in the middle of a line begins no attribution', () => {
    expect(read('> Words\n> and — so on.').findings).toEqual([`1:3 ${nobody}`]);
  });

  test('a heading at the end is no attribution', () => {
    expect(read('> Words.\n>\n> # Ada Marsh').findings).toEqual(expect.arrayContaining([`3:3 ${nobody}`]));
  });

  test('a list alone is an attribution without words', () => {
    expect(read('> - Ada Marsh').findings).toEqual(['1:1 no-words: this statement has an attribution but no words']);
  });

  test.each([
    ['among the words', `> Grain <b>will pass.\n${by}`, '1:9 raw-html'],
    ['in the attribution', '> Words.\n>\n> — Ada <b>Marsh', '3:9 raw-html'],
    ['in a relation', '> Words.\n>\n> — Ada Marsh\n> replies [a](a.md)', '4:11 unknown-relation'],
    ['behind the attribution', '> Words.\n>\n> — Ada Marsh\nand more', '4:1 line-outside'],
    ['with a sign of its own further on', `> Words\na > b\n${by}`, '2:1 line-outside'],
  ])('what has no place %s', (_what, quote, finding) => {
    const { findings, statement } = read(quote);
    expect(findings.map((one) => one.split(': ')[0])).toEqual([finding]);
    expect(statement).toBeDefined();
  });

  test.each([
    ['a list', '> - Words.\n> - More', 'a list cannot stand in a statement'],
    ['a heading', '> # Words', 'a heading cannot stand in a statement'],
    ['code', '> ```\n> Words\n> ```', 'a code block cannot stand in a statement'],
    ['a table', '> | a |\n> | - |\n> | b |', 'a table cannot stand in a statement'],
    ['a rule', '> * * *', 'a rule cannot stand in a statement'],
    ['a quotation', '> > Words', 'a quotation inside a quotation cannot stand in a statement'],
    ['HTML', '> <b>', 'raw HTML cannot stand in a statement'],
    ['anything else', '> [^1]: Words', 'a footnote cannot stand in a statement'],
  ])('%s among the words', (_what, block, fact) => {
    const { findings, statement } = read(`> Words.\n>\n${block}\n${by}`);
    expect([findings, statement?.paragraphs.length]).toEqual([[`3:3 not-a-paragraph: ${fact}`], 1]);
  });

  test.each([
    ['> “Grain will pass.', '1:3 unclosed-quotation: the quotation mark “ is never closed'],
    ['> Grain.\n>\n> It *will*” pass.', '3:12 unopened-quotation: the quotation mark ” closes nothing'],
    ["> Grain 'will' pass.", "1:9 straight-single: words between straight single marks ' ' are read as paraphrase"],
    [
      '> “Grain” is 6" deep',
      '1:15 inch: the mark " behind a number is read as a quotation mark, and the marks here do not add up',
    ],
    [
      '> "Grain "will pass"',
      '1:10 straight-inside: a quotation begins inside another here, and straight marks " do not show which of them ends',
    ],
    [
      '> ‘Grain’ of ministers’ is',
      '1:23 ambiguous-quotation: this mark can be an apostrophe or the end of the quotation',
    ],
    [
      '> Words.\n> — Bo Lund',
      '2:3 run-together: a line that begins with a dash is an attribution, and this one is not the last of its blockquote',
    ],
    [
      '> 海峡是\n> 开放的\n> — 部长',
      '3:3 run-together: a line that begins with a dash is an attribution, and this one is not the last of its blockquote',
    ],
    [
      '> -- Bo Lund',
      '1:3 run-together: a line that begins with a dash is an attribution, and this one is not the last of its blockquote',
    ],
    ['> Words\nmore', '2:1 line-outside: this line has no ">" but would belong to the statement above it'],
  ])('%j', (words, finding) => {
    const { findings, statement } = read(`${words}\n${by}`);
    expect(findings).toEqual([finding]);
    expect(statement).toBeDefined();
  });

  test.each([
    '> “Grain\n> — a lot — will pass.”',
    '> \\-5 degrees.',
    '> It was\n> -5 degrees.',
    '> “— Grain.”',
    '  > Words.',
    '> It was\n> \\- cold.',
    '> It was\n> cold — very.',
  ])('%j is sound', (words) => {
    expect(read(`${words}\n${by}`).findings).toEqual([]);
  });
});

describe('signs that Markdown takes out of a word', () => {
  test.each([
    ['> “2*3*4 ships.”', '3'],
    ['> “File a*b*c.”', 'b'],
    ['> “1**000**000.”', '000'],
    ['> “Зер*но*вой.”', 'но'],
  ])('%s is told', (words, inside) => {
    expect(read(`${words}\n${by}`).findings).toEqual([
      `1:${words.indexOf(inside) + 1} emphasis-inside: the signs around "${inside}", inside a word or a number, set it in italics or bold and are not shown`,
    ]);
  });

  test.each([
    '> “We *will* go.”',
    '> “Un*believ*.”',
    '> “**Un**believable.”',
    '> “2 * 3 * 4.”',
    '> “2\\*3\\*4.”',
    '> “snake_case_word.”',
    '> “海*峡*海。”',
    '> “(*sic*).”',
  ])('%s is meant so', (words) => {
    expect(read(`${words}\n${by}`).findings).toEqual([]);
  });
});

test.each([
  ['a code block alone', '> ```\n> Words.\n> ```', '1:3 not-a-paragraph: a code block cannot stand in a statement'],
  ['a list alone', '> - Words.\n> - More.', '1:3 not-a-paragraph: a list cannot stand in a statement'],
])('%s is told once, not as words that lack besides', (_what, words, finding) => {
  expect(read(`${words}\n${by}`)).toEqual({ statement: undefined, findings: [finding] });
});

test('a blockquote with a mark too many is told once', () => {
  expect(read('> > Words.\n> >\n> > — Ada Marsh on grain').findings).toEqual([
    '1:3 not-a-paragraph: a quotation inside a quotation cannot stand in a statement',
  ]);
});
