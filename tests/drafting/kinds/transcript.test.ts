import { describe, expect, test } from 'vitest';
import { readNames } from '../../../src/cli/read-names.ts';
import { writeDraft } from '../../../src/drafting/write-draft.ts';
import { enReporting } from '../reporting-languages.ts';
import { frReporting } from '../../../src/languages/fr/reporting.ts';
import { readArticle } from '../../../src/statements/article.ts';
import { findUnsaid } from '../../../src/statements/text/verbatim-gate.ts';
import { norland } from '../../read-folder.ts';
import { draftReport, findStatements, statementsIn } from '../statements-in.ts';

const transcript = `Ada Marsh answers questions, Port Ada, March 4, 2031

Question (to both ministers): Will grain pass before winter?

Ada Marsh: We have counted the ships. Grain will pass.

Nobody asked us to stop them, and "nobody" will.

Question: And what of the toll, please?

Answer: Let us call a spade a spade. The toll is dead.

Ilya Kornev (laughing): I agree with my colleague.
`;

const said = (text: string) =>
  findStatements(text, enReporting).map(({ kind, entity, parts }) => [
    kind,
    entity,
    parts.map(([start, end]) => text.slice(start, end)).join(' … '),
  ]);

describe('a transcript', () => {
  test('is verbatim turn by turn, without its questions', () => {
    expect(said(transcript), transcript).toEqual([
      [
        'direct',
        'Ada Marsh',
        'We have counted the ships. Grain will pass.\n\nNobody asked us to stop them, and "nobody" will.',
      ],
      ['direct', undefined, 'Let us call a spade a spade. The toll is dead.'],
      ['direct', 'Ilya Kornev', 'I agree with my colleague.'],
    ]);
  });

  test('is drafted in quotation marks, with every word as it is printed', () => {
    const draft = draftReport(transcript, readNames(norland), enReporting, { publisher: 'Norland News' });
    const file = { path: 'draft.md', text: writeDraft(transcript, draft).text };
    expect(file.text).toContain('> “We have counted the ships. Grain will pass.\n>\n> “Nobody asked us');
    expect(file.text).toContain('— WHO SAID IT');
    const { article } = readArticle(file);
    const statements = article?.blocks.flatMap((block) => (block.type === 'statement' ? [block.statement] : [])) ?? [];
    expect(statements.map(({ mode }) => mode)).toEqual(['direct', 'direct', 'direct']);
    expect(article && findUnsaid(article.blocks, file, transcript)).toEqual([]);
  });
});

test.each([
  [
    'labels in lines of their own',
    'Joint press conference by President Ada Marsh and Premier Bo Lund\n\nPresident Ada Marsh:\n\nIt is raining, so it must be July.\n\nPremier Lund:\n\nThank you, Ada. The patrol stays.\n\nModerator: Two questions, please.\n\nPresident Marsh:\n\nI agree with Bo.',
    [
      ['Ada Marsh', 'It is raining, so it must be July.'],
      ['Bo Lund', 'Thank you, Ada. The patrol stays.'],
      ['Ada Marsh', 'I agree with Bo.'],
    ],
  ],
  [
    'labels in capitals, and who holds them above',
    'Department Press Briefing – February 27, 2031\n\nAda Marsh, Principal Deputy Spokesperson\n\nMS MARSH: Hey, everybody.\n\nQUESTION: So was there a warning?\n\nMS MARSH: (Laughter.) I have answered your question.\n\nQUESTION LUND: You have not.\n\nMS MARSH: Nora.',
    [
      ['Ada Marsh', 'I have answered your question.'],
      ['Ada Marsh', 'Nora.'],
    ],
  ],
  [
    'answers without a name, by whom the title names',
    'Foreign Ministry Spokeswoman Ada Marsh’s Regular Press Conference on September 3, 2031\n\nQ: What is your comment on the ship?\n\nA: The ship was counting fish.\n\nNorland Evening Post: Does the visit signal a thaw?\n\nA: There is a saying: no frost, no thaw.\n\nThere is another: ask again in spring.',
    [
      ['Ada Marsh', 'The ship was counting fish.'],
      ['Ada Marsh', 'There is a saying: no frost, no thaw.\n\nThere is another: ask again in spring.'],
    ],
  ],
  [
    'opening words below the line that names the occasion, and questions',
    'Foreign Minister Ada Marsh’s remarks and answers to media questions, Port Ada, October 9, 2031\n\n1633-09-10-2031\n\nLadies and gentlemen,\n\nWe have had frank talks.\n\nQuestion: Was there a letter?\n\nAda Marsh: I cannot answer for his mailbox.\n\n* * *\n\nQuestion: And the journalists?\n\nAda Marsh: They are free.',
    [
      ['Ada Marsh', 'Ladies and gentlemen,\n\nWe have had frank talks.'],
      ['Ada Marsh', 'I cannot answer for his mailbox.'],
      ['Ada Marsh', 'They are free.'],
    ],
  ],
  [
    'an interview, with the paper that asks, and a hint to another article',
    'Ada Marsh on tea and the art of saying no\n\nHARBOUR WIRE: You agreed to open the crossing. Is it shut?\n\nMARSH: It should be open. He has the key.\n\nHARBOUR WIRE: And the lock?\n\nMARSH: He says the lock is frozen.\n\nREAD ALSO: Norland denies a gas deal\n\nIn October!',
    [
      ['Ada Marsh', 'It should be open. He has the key.'],
      ['Ada Marsh', 'He says the lock is frozen. … In October!'],
    ],
  ],
  [
    'prose above the first question, where only a sentence speaks of remarks',
    'Foreign Minister Ada Marsh meets the press\n\nThe minister’s remarks drew anger within the hour.\n\nReporters were kept outside for two hours.\n\nQuestion: Is the port closed?\n\nAnswer: The port is closed.\n\nQuestion: And the grain?\n\nAnswer: It will pass soon.',
    [
      ['Ada Marsh', 'The port is closed.'],
      ['Ada Marsh', 'It will pass soon.'],
    ],
  ],
  [
    'a label that is an office, and who holds it above',
    'The following is a transcript of the briefing by Ilya Kornev, Deputy Spokesman for the League.\n\nQuestion: Is the port closed?\n\nDeputy Spokesman: The port is closed.\n\nQuestion: And the grain?\n\nDeputy Spokesman: It will pass.',
    [
      ['Ilya Kornev', 'The port is closed.'],
      ['Ilya Kornev', 'It will pass.'],
    ],
  ],
  [
    'a numbered heading, which ends a turn',
    'Question: Is the port closed?\n\nAda Marsh: The port is closed.\n\n2. Grain\n\nThe grain waits.\n\nQuestion: And now?\n\nAda Marsh: It will pass.',
    [
      ['Ada Marsh', 'The port is closed.'],
      ['Ada Marsh', 'It will pass.'],
    ],
  ],
])('%s', (_what, text, expected) => {
  expect(
    said(text).map(([, who, words]) => [who, words]),
    text,
  ).toEqual(expected);
});

test('who answers without a name is less sure, by the title, than one whom each label names', () => {
  const interview = (label: string) =>
    `Interview of Ada Marsh\n\nQuestion: Is the port closed?\n\n${label}: The port is closed.\n\nQuestion: And the grain?\n\n${label}: It will all pass.`;
  const sure = (text: string) =>
    findStatements(text, enReporting).map(({ entity, confidence }) => [entity, confidence]);
  expect(sure(interview('Answer')), interview('Answer')).toEqual(Array(2).fill(['Ada Marsh', 0.92]));
  expect(sure(interview('Ada Marsh')), interview('Ada Marsh')).toEqual(Array(2).fill(['Ada Marsh', 0.99]));
});

test('« Q - » and « R - », as French ministries print them', () => {
  const text =
    'Entretien de la ministre des ports, Ada Marsh, avec Radio Port-Ada\n\nQ - Êtes-vous rassurée ?\n\nR - Rassurée n’est pas un mot de diplomate.\n\nQ - Et les marins ?\n\nR - Je ne ferai pas de commentaire.';
  expect(
    findStatements(text, frReporting).map(({ entity, parts: [part] }) => [entity, text.slice(...(part ?? []))]),
    text,
  ).toEqual([
    ['Ada Marsh', 'Rassurée n’est pas un mot de diplomate.'],
    ['Ada Marsh', 'Je ne ferai pas de commentaire.'],
  ]);
});

test.each([
  ['a table', 'Marsh: 1,769.\n\nKornev: 1,501.\n\nMarsh: 547.\n\nKornev: 46.'],
  [
    'labels in front of quotations',
    'Marsh: “Grain will pass.”\n\nKornev: “It will not pass.”\n\nMarsh: “It will pass, and soon.”',
  ],
  [
    'labels that are nobody',
    'Background: The port was closed in May by the council.\n\nAnalysis: The council has no ships of its own.\n\nBackground: The council was made in March.',
  ],
  [
    'a few colons in a report',
    `Update: The port is open.\n\n${'Ships came and ships went.\n\n'.repeat(9)}Update: It closed.`,
  ],
])('%s is none', (_what, text) => {
  expect(
    said(text).filter(([kind, , words]) => kind === 'direct' && !words?.startsWith('“')),
    text,
  ).toEqual([]);
});

test('a letter with a full stop and a colon is a label as one with either, and none of it is said', () => {
  const text = `Press-Conference by Amb. Ada Marsh on the occasion of the presidency of Norland

Q.: Will you meet the delegation of Sudland?

A.: We are always ready to meet. The date is not fixed yet.

Q.: And the grain?

A.: Grain will pass before the ice does.`;
  expect(statementsIn(text)).toEqual([
    ['We are always ready to meet. The date is not fixed yet.', 'Ada Marsh'],
    ['Grain will pass before the ice does.', 'Ada Marsh'],
  ]);
});

test('before the press a question is asked back, and is no statement', () => {
  const text = `Weekly Media Briefing by the Official Spokesperson

Ada Marsh, Official Spokesperson: The talks of Monday have not changed our position.

Nora: Nora Fell from the Gazette. What do you say to Sudland's letter?

Ada Marsh, Official Spokesperson: The letter on the islands?

Nora: Yes, of last Friday.

Ada Marsh, Official Spokesperson: It will be answered by letter.`;
  expect(statementsIn(text).map(([said]) => said)).toEqual([
    'The talks of Monday have not changed our position.',
    'It will be answered by letter.',
  ]);
});

test.each(['March 3, 2031  14:20  Lakeside', 'March 3, 2031, Lakeside', 'March 3, 2031'])(
  'a day below the summary of a page is that of the talks: %s',
  (line) => {
    const text = `Meeting with Governor of the Lake Region Bo Lund

The President heard a report on the harvest of the region.

${line}

President of Norland Ada Marsh: Mr Lund, let us begin with the harvest.

Governor of the Lake Region Bo Lund: Madam President, the harvest has been the best in nine years.

President of Norland Ada Marsh: And the two bridges?

Governor of the Lake Region Bo Lund: Both will be open by May.`;
    const { date, place } = draftReport(text, readNames(norland), enReporting, {});
    expect([date, place]).toEqual(['2031-03-03', line.includes('Lakeside') ? 'Lakeside' : undefined]);
  },
);
