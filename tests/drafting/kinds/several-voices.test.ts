import { describe, expect, test } from 'vitest';
import { readNames } from '../../../src/cli/read-names.ts';
import { norland } from '../../read-folder.ts';
import { enReporting } from '../reporting-languages.ts';
import { draftReport, findStatements } from '../statements-in.ts';

/** Who says each statement of a text, several with a plus, and its first words. */
const voices = (text: string) =>
  findStatements(text, enReporting).map(({ entity, speakers, start }) => [
    speakers ? speakers.join(' + ') : entity,
    text.slice(start, start + 12),
  ]);

describe('a communiqué is of the body', () => {
  test.each([
    [
      'that its first sentence names with an abbreviation',
      'JOINT COMMUNIQUÉ OF THE 14TH LOP MINISTERS’ MEETING\n\n1. We, the Ministers of the League of Ports (LOP), gathered in Lakeside on 8 July 2032.',
      'League of Ports',
    ],
    [
      'whose meeting its heading names',
      'FINAL COMMUNIQUÉ OF THE EXTRAORDINARY MEETING OF THE COUNCIL OF MINISTERS OF THE LEAGUE OF PORTS\n\nThe Ministers condemned the closure of the river.',
      'Council of Ministers of the League of Ports',
    ],
    [
      'whose summit it is',
      "Chairman's Statement of the 31st LOP Summit\n\n1. We welcomed the opening of the ports of the LOP.\n\n2. We reaffirmed our commitment.\n\n3. We agreed to meet again.",
      'LOP',
    ],
    [
      'that each of its points is of, without the reasons in front',
      'Communiqué of the 12th Meeting of the Ports Council\n\nThe Ports Council,\n\nRecalling its decision of 3 May;\n\n1. Strongly condemns the raid;',
      'Ports Council',
    ],
    [
      'where its heads of State speak without “we”',
      'COMMUNIQUÉ OF THE SUMMIT OF THE PORTS\n\n1. The Heads of State and Government of the Kell Community (KC) held their summit in Lakeside.',
      'Kell Community',
    ],
  ])('%s', (_which, text, body) => {
    expect([...new Set(voices(`${text}\n`).map(([who]) => who))], text).toEqual([body]);
  });
});

describe('a text of two', () => {
  const head = `Joint Statement of the Foreign Ministers of Norland and Sudland

The Foreign Minister of Norland, Ada Marsh, received the Foreign Minister of Sudland, Bo Lund, on 5 May.
`;
  test.each([
    ['of one side', 'The Norlandic side offered a fund.', [['Norland', 'The Norlandi']]],
    ['of one State', 'Sudland explained its position.', [['Sudland', 'Sudland expl']]],
    ['of the ministers of one State', 'The Ministers of Norland expressed regret.', [['Norland', 'The Minister']]],
    [
      'of one and the other',
      'Minister Marsh congratulated Minister Lund. Minister Lund thanked her.',
      [
        ['Ada Marsh', 'Minister Mar'],
        ['Bo Lund', 'Minister Lun'],
      ],
    ],
    [
      'of one and then of both',
      'Norland expressed concern about the toll. Both Ministers agreed to meet again.',
      [
        ['Norland', 'Norland expr'],
        ['Ada Marsh + Bo Lund', 'Both Ministe'],
      ],
    ],
  ])('has sentences %s', (_whose, paragraph, expected) => {
    const text = `${head}\n${paragraph}\n`;
    expect(voices(text).slice(1), text).toEqual(expected);
  });

  test('ends where it lists what was signed', () => {
    const text = `${head}\nBoth Ministers welcomed the opening.\n\nList of documents signed:\n\nMemorandum of Understanding on Pilots\n`;
    expect(voices(text)).toHaveLength(2);
  });

  test('names all who stand side by side behind their offices', () => {
    const text =
      'Joint Statement of the Ministerial Meeting\n\n1. The Minister for Foreign Affairs and the Minister of Defence of Norland, Ada Marsh and Emil Voss, and the Minister of External Affairs of Sudland, Bo Lund, met in Lakeside.\n\n2. The Ministers agreed to share data.\n';
    expect(voices(text)[1]?.[0]).toBe('Ada Marsh + Emil Voss + Bo Lund');
  });

  test.each([
    [
      'a text that news print in full',
      'Lakeside (ANTA) – Norland and Sudland issued a statement on Friday.\n\nThe following is the full text of the joint statement.\n\n1. The two sides welcomed the opening.',
      '1. The two s',
    ],
    ['a text that was filed at a place', 'LAKESIDE – The two sides welcomed the opening.', 'The two side'],
  ])('begins where its words do: %s', (_which, body) => {
    const text = `Joint Statement of Norland and Sudland\n\n${body}\n\n2. The two sides agreed to meet again.\n`;
    expect(voices(text)[0]?.[1]?.replace(/^1\. /, ''), text).toBe('The two side');
  });

  test('is of nobody whom a sentence only lists', () => {
    const text =
      'Statement by the Foreign Ministers of the Sound Alliance on the boarding\n\n1. We condemn the boarding of the Maria Rosa and the Halcyon.\n\n2. We remain open to dialogue.\n';
    expect([...new Set(voices(text).map(([who]) => who))]).toEqual(['Sound Alliance']);
  });

  test('gives what an office says to whoever has it', () => {
    const text = `Joint Communiqué on the Annual Conference

The Secretary-General of the League, Tomas Okar, and the Chairperson of the Commission, Moussa Sel, convened the conference.

The Chairperson of the Commission commended the envoy. The Secretary-General paid tribute to the troops.
`;
    expect(voices(text).slice(1)).toEqual([
      ['Moussa Sel', 'The Chairper'],
      ['Tomas Okar', 'The Secretar'],
    ]);
  });

  test('keeps the points that a letter numbers with the sentence that leads to them', () => {
    const text = `${head}\nOn all matters, the two Ministers:\n\na. Agreed to meet more often.\n\nb. Noted the progress.\n`;
    expect(voices(text)).toHaveLength(2);
  });

  test('counts the country of whoever reads it out', () => {
    const text =
      'Joint statement delivered by Tarn on behalf of the Coast countries\n\nMr. President,\n\nI have the honour to speak on behalf of Norland, Sudland and my own country, Tarn.\n';
    expect(voices(text)[0]?.[0]).toBe('Norland + Sudland + Tarn');
  });
});

describe('a letter', () => {
  test('and its annex are each of whoever signs them', () => {
    const text = `Letter dated 3 March 2032 from the Chargé d’affaires of Norland to the United Nations addressed to the President of the Security Council

I have the honour to transmit a letter from my Minister (see annex).

(Signed) Nora Fell
Chargé d’affaires

Annex

I write to you about the ships that have been stopped.

(Signed) Yusuf al-Hadri
Minister for Foreign Affairs
`;
    expect(voices(text)).toEqual([
      ['Nora Fell', 'I have the h'],
      ['Yusuf al-Hadri', 'I write to y'],
    ]);
  });

  test('has an annex that is a statement of the body in its heading', () => {
    const text = `Letter dated 3 March 2032 from the Representative of Norland addressed to the President of the Council

I have the honour to transmit a statement (see annex).

(Signed) Nora Fell

Annex

Statement by the Ministry of Foreign Affairs of Norland regarding the incident of 20 January

Norland rejects the allegations.
`;
    expect(voices(text)[1]).toEqual(['Ministry of Foreign Affairs of Norland', 'Norland reje']);
  });

  test.each([
    [
      'in lines with their offices',
      'Ada Marsh, former Minister of Norland\n\nAdmiral (ret.) Bo Lund, former Chief of Staff',
    ],
    [
      'in columns',
      'Ada Marsh                              Bo Lund\nPrime Minister of Norland              Chancellor of Sudland',
    ],
    [
      'each with a sign',
      '(Signed) Ada Marsh\nRepresentative of Norland\n\n(Signed) Bo Lund\nRepresentative of Sudland',
    ],
  ])('that several sign %s is of all of them', (_how, signatures) => {
    const text = `AN OPEN LETTER ON THE STRAIT

We urge you to reopen the hotline before the winter comes and the ships are gone.

Signed,

${signatures}
`;
    expect(voices(text)[0]?.[0], text).toBe('Ada Marsh + Bo Lund');
  });

  test('of a government that nobody signs is of that government', () => {
    const text =
      'AIDE-MEMOIRE\n\nThe Government of Norland wishes to draw the attention of the Government of Sudland to the following.\n\nArdvik, 5 May 2032\n';
    expect(voices(text)).toEqual([['Government of Norland', 'The Governme']]);
  });
});

test.each([
  [
    'the name that its first sentence has',
    'STATEMENT BY THE CHAIRPERSON OF THE COMMISSION ON THE RAID\n\nLakeside, 12 May 2032: The Chairperson of the Commission, Moussa Sel, strongly condemns the raid.',
    'Moussa Sel',
  ],
  [
    'no place where it was given',
    'Handover of the League\n\nPort Ada, 11 January 2032\n\nExcellencies,\n\nI would like to commend the League for its efforts, and I thank you for your trust.',
    undefined,
  ],
  [
    'who explains a vote, below its heading',
    'Explanation of Vote on a Draft Resolution\n\nCora Nemroth\nDeputy Representative of Norland\n\nThank you, Chair.\n\nNorland is committed to the rights of all.',
    'Cora Nemroth',
  ],
])('a speech is of %s', (_whom, text, who) => {
  expect(voices(`${text}\n`)[0]?.[0], text).toBe(who);
});

test('an office that heads a speech is who gives it, and not the speech or the occasion', () => {
  const text = `Ambassador's Speech at the Republic Day Reception

Excellencies, dear friends,

Our republic is seventy years old today, and I am proud of it.
`;
  expect(voices(text)[0]?.[0]).toBe('Ambassador');
});

test.each([
  [
    'Security Council\n10555th meeting\nThursday, 5 June 2031, 10 a.m.\n\nPresident: Ms. Marsh (Norland)',
    'Security Council, 10555th meeting',
  ],
  ['House of Assembly\n\nTuesday 4 May 2031\n\nThe House met at half-past Two o’clock', 'House of Assembly'],
  ['Security Council\n10555th meeting\n\nAgenda\n\nThe situation in the Sound', 'The situation in the Sound'],
  ['The meeting was called to order at 3.10 p.m.', undefined],
])('a record is called by its agenda, else by its body and the number of the meeting: %j', (head, title) => {
  const text = `${head}\n\nMr. Kern (Sudmark): The convoy has been waiting for eleven days.\n\nMrs. Holt (Norland): My delegation supports the request.\n\nMr. Lund (Tarn): So do we, and we say so for the third time.`;
  expect(draftReport(text, readNames(norland), enReporting, {}).title).toBe(title);
});
