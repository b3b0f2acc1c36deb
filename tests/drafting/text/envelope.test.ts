import { describe, expect, test } from 'vitest';
import { readNames } from '../../../src/cli/read-names.ts';
import { readMail } from '../../../src/drafting/text/envelope.ts';
import { writtenWords } from '../../../src/drafting/written-words.ts';
import { enReporting } from '../reporting-languages.ts';
import { norland } from '../../read-folder.ts';
import { draftReport } from '../statements-in.ts';

const statement = `Statement by the Minister of Foreign Affairs of Norland, Ada Marsh

Norland is deeply concerned about the ferry. We call on Sudland to release its crew.`;
const words = ['“Norland is deeply concerned about the ferry. We call on Sudland to release its crew.”'];
const quoted = (text: string) => text.replace(/^/gm, '> ');

/** What is drafted of a mail: the day, the title, and who says what. */
function drafted(mail: string) {
  const { date, title, statements } = draftReport(mail, readNames(norland), enReporting);
  return {
    date,
    title,
    said: statements.map((own) => [own.entity, ...writtenWords(mail, own).paragraphs]),
  };
}

describe('the message of a mail is drafted, with the day it was sent', () => {
  test.each([
    [
      'as it came',
      `From: MFA Press\nTo: Press list\nSubject: The ferry\nDate: Tue, 6 May 2031 17:42:11 +0200\n\n${statement}`,
    ],
    [
      'with a field that goes on in the next line',
      `From: MFA Press\nTo: One,\n  Two\nDate: 6 May 2031\n\n${statement}`,
    ],
    ['with fields that empty lines part', `From: MFA Press\n\nTo: Press list\n\nDate: 6 May 2031\n\n${statement}`],
    [
      'passed on',
      `---------- Forwarded message ---------\nFrom: MFA Press <p@mfa.example>\nDate: Tue, May 6, 2031 at 5:42 PM\nSubject: The ferry\n\n\n${statement}`,
    ],
    [
      'passed on with a note, from an inbox',
      `Subject: FW: The ferry\nFrom: Bo Lund\nDate: 7 May 2031\n\nHi,\nthis came in.\nB.\n\n-----Original Message-----\nFrom: MFA Press\nSent: Tuesday, May 6, 2031 5:42 PM\nSubject: The ferry\n\n${statement}`,
    ],
    ['quoted below a note', `From: Bo Lund\nTo: desk\nDate: 6 May 2031\n\nFYI\n\n${quoted(statement)}`],
    [
      'with a signature',
      `From: MFA Press\nTo: Press list\nDate: 6 May 2031\n\n${statement}\n\n-- \nPress Service\nWe answer calls until six.`,
    ],
  ])('%s', (_how, mail) => {
    const title = 'Statement by the Minister of Foreign Affairs of Norland, Ada Marsh';
    expect(drafted(mail)).toEqual({ date: '2031-05-06', title, said: [['Ada Marsh', ...words]] });
  });

  test('and its subject, where no heading has a title, and the year, where a dateline has none', () => {
    const news = 'PORT ADA, May 5 — Ada Marsh said on Tuesday that the ferry would sail.';
    const mail = `From: Wire\nTo: desk\nSubject: Fwd: [Wire] The ferry\nDate: 6 May 2031\n\n${news}`;
    expect(drafted(mail)).toMatchObject({ date: '2031-05-05', title: 'The ferry' });
  });

  test('and what it quotes is written without the signs of quotation', () => {
    const wrapped = 'Ada Marsh said on Tuesday: “The ferry\nwill sail in June.”';
    const mail = `From: Wire\nTo: desk\nDate: 6 May 2031\n\n${quoted(wrapped)}`;
    expect(drafted(mail).said).toEqual([['Ada Marsh', '“The ferry will sail in June.”']]);
  });
});

test.each([
  ['a report that begins with a label', 'PORT ADA: The ferry has sailed, Ada Marsh said.'],
  ['one field', `Date: 6 May 2031\n\n${statement}`],
  ['fields further down', `${statement}\n\nFrom: Ministry\nTo: Press`],
])('%s is no mail', (_what, text) => {
  expect(readMail(text)).toBeUndefined();
});

test('who signs a mail with half a name is whoever sent it', () => {
  const mail =
    'From: Ada Marsh <a@mfa.example>\nTo: Bo Lund\nDate: 6 May 2031\n\nDear Bo,\n\nNorland will not pay for the ferry.\n\nBest regards,\nAda\n';
  expect(drafted(mail).said).toEqual([['Ada Marsh', '“Norland will not pay for the ferry.”']]);
});

test('an answer above what it quotes is the message', () => {
  const own = 'Norland will not pay. '.repeat(30);
  const mail = `From: Ada Marsh\nTo: Bo Lund\nDate: 6 May 2031\n\n${own}\n\n> Will you pay?`;
  expect(readMail(mail)?.text.trim().startsWith('Norland will not pay.')).toBe(true);
});

test('a message that no line of it names anybody of is of whom the envelope names', () => {
  const mail =
    'From: Jon Berg <berg@sea.example>\nTo: Ada Marsh <marsh@sea.example>\nDate: 4 May 2031\nSubject: The toll\n\nDear Ada,\n\nI cannot support the toll. It falls on the wrong people.\n\nJon\n';
  expect(drafted(mail).said).toEqual([['Jon Berg', '“I cannot support the toll. It falls on the wrong people.”']]);
  expect(drafted(mail.replace('Jon Berg', 'Press Office')).said.map(([who]) => who)).toEqual([undefined]);
});

test('words that a mail passes on are of whom its line names, with the first person or without', () => {
  const mail = (line: string, said: string) =>
    `From: Press Office <press@sea.example>\nDate: 4 May 2031\nSubject: The canal\n\nDear colleagues,\n\n${line}\n\n${said}\n\nBest regards,\nPress Office\n`;
  const said = 'The canal is open and will stay open. Norland has sent two tugs.';
  for (const line of [
    'please find below the statement by Minister Ada Marsh.',
    'Below is a statement by Minister Ada Marsh:',
  ])
    for (const own of [said, `"${said}"`]) expect(drafted(mail(line, own)).said).toEqual([['Ada Marsh', `“${said}”`]]);
});

describe('an answer is of whoever sent it, and what it answers is not', () => {
  const answer = `Thanks for the draft. We cannot live with paragraph 4, which takes no account of what was agreed in Port Ada.

I have told our pilots so.`;
  const mail = ({
    from = 'Ada Marsh',
    subject = 'RE: The draft',
    greeting = 'Bo,',
    earlier = 'Could you look at it?',
  }) =>
    `From: ${from}\nTo: Bo Lund\nSubject: ${subject}\nDate: 6 May 2031\n\n${greeting}\n\n${answer}\n\nBest,\nAda\n\n-----Original Message-----\nFrom: Bo Lund\nTo: Ada Marsh\nDate: 5 May 2031\nSubject: The draft\n\nDear Ada,\n\n${earlier}\n\nBo Lund\n`;
  const words = [
    '“Thanks for the draft. We cannot live with paragraph 4, which takes no account of what was agreed in Port Ada.',
    '“I have told our pilots so.”',
  ];

  test.each([
    ['greeted by a first name', {}],
    ['greeted as letters are', { greeting: 'Dear Bo,' }],
    ['longer than what it answers, or shorter', { earlier: 'I have put the draft together at last. '.repeat(9) }],
    ['of a sender whose first name the envelope has alone', { from: 'Ada' }],
  ])('%s', (_how, parts) => {
    expect(drafted(mail(parts))).toEqual({ date: '2031-05-06', title: 'The draft', said: [['Ada Marsh', ...words]] });
  });

  test('but where it passes a message on, that is the message', () => {
    const earlier = 'We shall not pay for the ferry. '.repeat(9).trim();
    expect(drafted(mail({ subject: 'FW: The draft', earlier })).said).toEqual([['Bo Lund', `“${earlier}”`]]);
  });
});
