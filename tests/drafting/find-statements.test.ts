import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNames } from '../../src/cli/read-names.ts';
import { writeDraft } from '../../src/drafting/write-draft.ts';
import { writtenWords } from '../../src/drafting/written-words.ts';
import { enReporting } from './reporting-languages.ts';
import { reportingLanguageFor } from './reporting-languages.ts';
import { ruReporting } from '../../src/languages/ru/reporting.ts';
import { readArticle } from '../../src/statements/article.ts';
import { norland } from '../read-folder.ts';
import { draftReport, findStatements } from './statements-in.ts';

const said = (text: string) =>
  findStatements(text, enReporting).map(({ kind, parts, speaker, entity, cue }) => [
    kind,
    parts.map(([start, end]) => text.slice(start, end)).join(' … '),
    speaker ?? null,
    entity ?? null,
    cue ?? null,
  ]);

describe('hard cases of news prose', () => {
  test.each([
    [
      'a tag in the middle',
      '“Grain,” Marsh said, “will pass.”',
      [['direct', '“Grain,” … “will pass.”', 'Marsh', 'Marsh', 'said']],
    ],
    [
      'a quotation that goes on',
      '“Grain will pass,” Ada Marsh said. “Nobody asked.”',
      [['direct', '“Grain will pass,” … “Nobody asked.”', 'Ada Marsh', 'Ada Marsh', 'said']],
    ],
    [
      'a speaker behind the verb',
      '“Grain will pass,” said Ada Marsh, the minister of grain.',
      [['direct', '“Grain will pass,”', 'Ada Marsh, the minister of grain', 'Ada Marsh', 'said']],
    ],
    [
      'a speaker with asides',
      '“Grain will pass,” Ada Marsh, 52, of Port Ada, said.',
      [['direct', '“Grain will pass,”', 'Ada Marsh, 52, of Port Ada,', 'Ada Marsh', 'said']],
    ],
    [
      'a question that is closed in front of its tag',
      '“Who asked?” Marsh replied.',
      [['direct', '“Who asked?”', 'Marsh', 'Marsh', 'replied']],
    ],
    [
      'a verb that no list has',
      '“Grain will pass,” Marsh thundered.',
      [['direct', '“Grain will pass,”', 'Marsh', 'Marsh', 'thundered']],
    ],
    [
      'a chain',
      'Marsh noted that grain passed, adding that fish would follow.',
      [
        ['indirect', 'that grain passed', 'Marsh', 'Marsh', 'noted'],
        ['indirect', 'that fish would follow', 'Marsh', 'Marsh', 'adding'],
      ],
    ],
    [
      'a second verb',
      'Marsh said grain would pass and added that fish would follow.',
      [
        ['indirect', 'grain would pass', 'Marsh', 'Marsh', 'said'],
        ['indirect', 'that fish would follow', 'Marsh', 'Marsh', 'added'],
      ],
    ],
    [
      'a speaker that comes last',
      'Grain would pass before the frost, Marsh said.',
      [['indirect', 'Grain would pass before the frost', 'Marsh', 'Marsh', 'said']],
    ],
    [
      'a cue that interrupts',
      'Grain, Marsh said, would pass before the frost.',
      [['indirect', 'Grain … would pass before the frost', 'Marsh', 'Marsh', 'said']],
    ],
    [
      'words in front of the sentence that are not said',
      'In an interview on Friday, Marsh said grain would pass.',
      [['indirect', 'grain would pass', 'Marsh', 'Marsh', 'said']],
    ],
    [
      'a hearer and a place',
      'Marsh told reporters in Port Ada on Friday that grain would pass.',
      [['indirect', 'that grain would pass', 'Marsh', 'Marsh', 'told']],
    ],
    [
      'a source',
      'According to Marsh, grain would pass.',
      [['indirect', 'grain would pass', 'Marsh', 'Marsh', 'According to']],
    ],
    [
      'words that are named',
      'Marsh called the toll “a theft” on Friday.',
      [['mixed', 'the toll “a theft”', 'Marsh', 'Marsh', 'called']],
    ],
    [
      'initials and titles that look like the end of a sentence',
      'Sen. A. B. Marsh of the U.S. said grain would pass.',
      [['indirect', 'grain would pass', 'Sen. A. B. Marsh of the U.S.', 'A. B. Marsh', 'said']],
    ],
    [
      'a line of speech behind a colon',
      'Marsh continued:\n\n“Grain will pass before the frost.”',
      [['direct', '“Grain will pass before the frost.”', 'Marsh', 'Marsh', 'continued']],
    ],
    [
      'a signature',
      '“Grain will pass before the frost.”\n\n— Ada Marsh',
      [['direct', '“Grain will pass before the frost.”', 'Ada Marsh', 'Ada Marsh', null]],
    ],
    [
      'a verb in a relative clause',
      'Marsh, who said grain would pass, left on Friday.',
      [['indirect', 'grain would pass', 'who', 'Marsh', 'said']],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text), text).toEqual(expected);
  });

  test.each([
    ['a title', 'She spoke on “Meet the Press” on Friday.'],
    ['a term held at arm’s length', 'The “reporter” left early.'],
    ['a noun', 'The report on grain was long.'],
    ['a passive', 'Marsh was told nothing about grain.'],
    ['an infinitive', 'Marsh declined to say anything.'],
    ['a nickname', 'Ada “Granite” Marsh left.'],
  ])('nothing is said by %s', (_what, text) => {
    expect(said(text), text).toEqual([]);
  });
});

describe('whose words', () => {
  test('pronouns, offices and last names are read as whom they stand for', () => {
    const text = `Foreign Minister Ada Marsh met Ilya Kornev, the envoy of Sudmark, on Friday.

“Grain will pass,” she said.

The envoy said ten ships were waiting. He added that the frost would not.

“We shall see,” Marsh said.`;
    expect(
      said(text).map(([, , speaker, entity]) => [speaker, entity]),
      text,
    ).toEqual([
      ['she', 'Ada Marsh'],
      ['The envoy', 'Ilya Kornev'],
      ['He', 'Ilya Kornev'],
      ['Marsh', 'Ada Marsh'],
    ]);
  });

  test('a speaker that nothing tells is left open, below the threshold', () => {
    const text = '“Grain will pass before the first frost of the winter.”';
    const { statements } = draftReport(text, readNames(norland), enReporting);
    expect(
      statements.map(({ resolved }) => [resolved.speaker, resolved.confidence]),
      text,
    ).toEqual([[undefined, 0]]);
    expect(statements[0]?.doubts.join()).toContain('speaker unresolved');
  });

  test('an office is whoever held it on the day', () => {
    const speakers = readNames(norland);
    const text = (day: string) => `PORT ADA, ${day} (NNA) - Grain will pass, the premier said.`;
    const who = (day: string) => draftReport(text(day), speakers, enReporting).statements[0]?.resolved;
    // The collection's country codes are invented; a premier without a country is nobody in particular.
    expect(who('July 1, 2031')?.speaker, text('July 1, 2031')).toBeUndefined();
    expect(who('July 1, 2031')?.reason).toContain('the premier');
  });
});

test('a summary above the dateline is one statement with its twin below', () => {
  const text = `Marsh speaks of grain

According to the minister, "nobody asked us to stop the ships"

PORT ADA, May 30 (NNA) - Ada Marsh, the minister, spoke on Friday.

"Nobody asked us to stop the ships," Marsh said.`;
  const { statements } = draftReport(text, readNames(norland), enReporting);
  expect(
    statements.map(({ parts, twins }) => [parts.length, twins.length]),
    text,
  ).toEqual([[1, 1]]);
});

test('a summary is its twin by the words that it quotes, whatever leads to them', () => {
  const text = `Marsh speaks of grain

Ada Marsh also noted that nobody “had asked for the tolls” at the port

PORT ADA, May 30 (NNA) - Ada Marsh, the minister, spoke on Friday. She said that captains “had asked for the tolls” in May.`;
  const { statements } = draftReport(text, readNames(norland), enReporting);
  expect(
    statements.map(({ twins }) => twins.length),
    text,
  ).toEqual([1]);
  expect(writeDraft(text, { ...draftReport(text, readNames(norland), enReporting) }).text).toContain(
    '<!-- ? told twice: line 3 of the report says it too -->',
  );
});

test('without a dateline nothing is merged, and the draft asks which of two to keep', () => {
  const text = `Marsh: ‘Nobody Asked Us’

Ada Marsh spoke on Friday. “Nobody asked us,” Marsh said.`;
  const { statements } = draftReport(text, readNames(norland), enReporting);
  expect(
    statements.map(({ doubts }) => doubts.filter((doubt) => doubt.startsWith('told twice'))),
    text,
  ).toEqual([['told twice: line 3 of the report says it too; keep one'], []]);
});

test('--paraphrase leaves the words out, and says where they stand', () => {
  const text = 'PORT ADA, May 30, 2031 (NNA) - "Grain will pass," Ada Marsh said.';
  const draft = draftReport(text, readNames(norland), enReporting);
  const { text: written } = writeDraft(text, draft, { paraphrase: true });
  expect(written).toContain('> TO BE WRITTEN in your own words');
  expect(written).toContain('<!-- ? the report, line 1: characters 31 to 49 -->');
  expect(written).not.toContain('Grain will pass');
});

test('a name in another case is the speaker of the collection', () => {
  const text = 'По словам Ильи Корнева, зерно пройдёт.';
  const { statements } = draftReport(text, readNames(norland), ruReporting);
  expect(
    statements.map(({ resolved }) => resolved.speaker?.slug),
    text,
  ).toEqual(['ilya-kornev']);
});

test('speech that a dash sets off is drafted in quotation marks, each part of it in its own', () => {
  const text = 'Выступила Ada Marsh.\n\n— Зерно пройдёт, — сказала она. — И скоро.\n';
  const { text: written } = writeDraft(text, draftReport(text, readNames(norland), ruReporting));
  expect(written).toContain('<!-- ? a dash opens it, no mark closes it: check where the words end -->');
  expect(written).toContain('> “Зерно пройдёт” “И скоро.”\n');
});

test('every tag of speech that a dash sets off is cut out, for it is nobody’s words', () => {
  const text = 'Выступила Ada Marsh.\n\n— Зерно пройдёт, — сказала она. — И скоро, — добавила она, — очень скоро.\n';
  const { text: written } = writeDraft(text, draftReport(text, readNames(norland), ruReporting));
  expect(written).toContain('> “Зерно пройдёт” “И скоро” “очень скоро.”\n');
});

test('further paragraphs without a tag are the speaker’s with a doubt', () => {
  const text = '“Grain will pass,” Ada Marsh said.\n\n“It is late.”\n\n“It is not rotten.”\n';
  const draft = draftReport(text, readNames(norland), enReporting);
  expect(
    draft.statements.map(({ entity, doubts }) => [entity, doubts[0]]),
    text,
  ).toEqual([['Ada Marsh', 'paragraphs without a tag follow: check that nobody else speaks there']]);
});

test.each([
  ['de', '„Der Zoll, angekündigt am Montag, ist ungerecht“, sagte Ada Marsh.'],
  ['es', '“El acuerdo, anunciado el lunes, se rompió ayer”, dijo Ada Marsh.'],
])('a participle between commas leaves a quotation verbatim: %s', (tag, text) => {
  expect(
    findStatements(text, reportingLanguageFor(tag)).map(({ kind }) => kind),
    text,
  ).toEqual(['direct']);
});

test('a quotation that the report does not close is a doubt', () => {
  const text = '“Grain will pass, said Ada Marsh.';
  const draft = draftReport(text, readNames(norland), enReporting);
  expect(
    draft.statements.map(({ doubts }) => doubts),
    text,
  ).toEqual([['the report does not close this quotation: check where the words end']]);
});

test('a quotation over paragraphs that the report does not close is a doubt, and is closed where its words end', () => {
  const text = '“Grain will pass before winter, and it is rotting.\n\n“The patrol stays, said Ada Marsh.';
  const draft = draftReport(text, readNames(norland), enReporting);
  expect(
    draft.statements.map(({ doubts }) => doubts[0]),
    text,
  ).toEqual(['the report does not close this quotation: check where the words end']);
  expect(writeDraft(text, draft).text).toContain(
    '> “Grain will pass before winter, and it is rotting.\n>\n> “The patrol stays”\n>\n> — Ada Marsh',
  );
});

test('a short paragraph that opens with a mark and never closes it is closed in the draft', () => {
  const text = '“Grain will pass before winter, and nobody will stop it.\n\nNorland\n\n“The patrol stays';
  expect(writtenWords(text, { parts: [[0, text.length]], kind: 'direct' }).paragraphs.at(-1), text).toBe(
    '“The patrol stays”',
  );
});

test.each([
  ['apostrophes', 'fr', "l'".repeat(20_000)],
  ['tags inside one quotation', 'ru', `«${'зерно, — сказала Ада, — '.repeat(1_000)}»`],
  ['marks that nobody closes', 'en', "''a ".repeat(20_000)],
  ['verbs in one sentence', 'es', `“It was late, ${'dijo, '.repeat(1_500)}`],
])('a text of nothing but %s is read to its end', (_what, tag, text) => {
  for (const { start, end } of findStatements(text, reportingLanguageFor(tag))) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
});

test('whatever the text: no crash, offsets in it, and a draft that the reader of entries reads with the same statements', () => {
  const names = readNames(norland);
  const piece = fc.constantFrom(
    'Ada Marsh',
    'she',
    'said',
    'told reporters',
    'that',
    'grain will pass',
    '“Grain',
    'will pass,”',
    '"Fish',
    'too,"',
    "''Coal''",
    '«',
    '»',
    ',',
    '.',
    ':',
    '—',
    '\n\n',
    'adding',
    'and',
    'According to',
    'the minister',
    '*',
    '_x_',
    '[a]',
    '<b>',
    '&amp;',
    '# x',
    '> y',
    '- z',
    '1. w',
    '`',
    '\\',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' ')),
      (text) => {
        const draft = draftReport(text, names, enReporting, {
          year: 2031,
          issued: '2031-05-30',
          publisher: 'Norland News',
        });
        for (const { parts } of draft.statements) {
          for (const [start, end] of parts) expect(0 <= start && start < end && end <= text.length, text).toBe(true);
        }
        const { article } = readArticle({ path: 'draft.md', text: writeDraft(text, draft).text }, { html: false });
        const read = article?.blocks.flatMap((block) => (block.type === 'statement' ? [block.statement] : [])) ?? [];
        const wordless = draft.statements.filter(
          ({ parts }) => !parts.some(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end))),
        );
        expect(read.length, text).toBe(draft.statements.length - wordless.length);
      },
    ),
    { numRuns: 400 },
  );
});

test.each([
  ['The ministry issued a statement on Monday saying the ports are open.', 'the ports are open', 'The ministry'],
  [
    'Norland’s foreign ministry on Monday released a statement saying the ports are open.',
    'the ports are open',
    'Norland’s foreign ministry',
  ],
  [
    'The town released a statement Wednesday saying Lind’s words “are his opinion.”',
    'Lind’s words “are his opinion.”',
    'The town',
  ],
  [
    'Ada Marsh put out a statement late on Tuesday calling the toll “an act of war.”',
    'the toll “an act of war.”',
    'Ada Marsh',
  ],
  ['Marsh has sent a letter to Premier Bo Lind urging him to open the port.', 'him to open the port', 'Marsh'],
  ['The embassy sent a note condemning the toll as “theft.”', 'the toll as “theft.”', 'The embassy'],
])('who gives out a message says what it says: %s', (text, words, entity) => {
  expect(said(text).map(([, parts, , who]) => [parts, who])).toEqual([[words, entity]]);
});

test.each([
  'The ministry received a letter from Lind saying the ports would close.',
  'The ministry dismissed a statement by Lind saying the ports would close.',
  'Lind, who had sent a letter to the council, left the room saying the ports would close.',
])('who gets a message, or leaves, is not held to say what it says: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['A statement from the foreign ministry said the ports are open.', 'the foreign ministry'],
  ['The ports are open, according to a statement issued by the foreign ministry on Monday.', 'the foreign ministry'],
  [
    'The foreign ministry of Norland in a statement on Monday said the ports are open.',
    'The foreign ministry of Norland',
  ],
  ['A State Department statement said the ports are open.', 'State Department'],
  ['“The ports are open,” read a statement from the government of Norland.', 'the government of Norland'],
  ['The statement said the ports are open.', 'The statement'],
  ['A report from the coast said the ports are open.', 'A report from the coast'],
])('a message is of the body that it names: %s', (text, entity) => {
  expect(said(text).map(([, , , who]) => who)).toEqual([entity]);
});
