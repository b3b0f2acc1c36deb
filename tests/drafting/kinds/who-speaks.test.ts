import { describe, expect, test } from 'vitest';
import { enReporting } from '../reporting-languages.ts';
import { findStatements } from '../statements-in.ts';

/** The statements of a text, each as who says it, several with a plus, and its words. */
const said = (text: string) =>
  findStatements(text, enReporting).map(({ entity, speakers, parts }) => [
    speakers ? speakers.join(' + ') : entity,
    parts.map(([start, end]) => text.slice(start, end)).join(' … '),
  ]);

const briefing = (answer: string) => `Press Briefing by Press Secretary Nora Quill

May 14, 2031

MS. QUILL:  The Premier signed the grain act this morning.

Q    What about the harbours?

MS. QUILL:  ${answer}

Q    Thank you.
`;

describe('a briefing', () => {
  test.each([
    ['a name that calls on the next', 'They open in June.  James?', 'They open in June.'],
    ['a call in a paragraph of its own', 'They open in June.\n\nGo ahead in the back.', 'They open in June.'],
    [
      'a call, and thanks behind it',
      'They open in June. That concludes our briefing. Thank you.',
      'They open in June.',
    ],
    ['applause', 'They open in June.  (Applause.)', 'They open in June.'],
    [
      'words that only look like a call',
      'We open with our friends. We stood with Tomas.',
      'We open with our friends. We stood with Tomas.',
    ],
    [
      'thanks that end an answer',
      'They open in June. I wish to thank Ms. Okar.',
      'They open in June. I wish to thank Ms. Okar.',
    ],
    ['a short answer', 'Yes. All of them.', 'Yes. All of them.'],
  ])('with %s', (_what, answer, words) => {
    const text = briefing(answer);
    expect(said(text), text).toEqual([
      ['Nora Quill', 'The Premier signed the grain act this morning.'],
      ['Nora Quill', words],
    ]);
  });

  test('is cut where a heading stands in what its spokesman opens with', () => {
    const text = `Daily Press Briefing by the Office of the Spokesperson

The following is a near-verbatim transcript of today’s noon briefing by Bo Lund, Spokesman for the Secretary-General.

**Lowland

Good afternoon. We have opened three points.

**Sudmark

Our envoy is in Port Ada.

Spokesman: Edie?

Question: Does he have a reaction?

Spokesman: He regrets the raid.
`;
    expect(said(text), text).toEqual([
      ['Bo Lund', 'Good afternoon. We have opened three points.'],
      ['Bo Lund', 'Our envoy is in Port Ada.'],
      ['Bo Lund', 'He regrets the raid.'],
    ]);
  });
});

test.each(['Interview by Jonas Weller', 'JONAS WELLER, HOST: Good evening.'])(
  'whoever the text says to ask is not quoted: %s',
  (line) => {
    const text = `Interview: the minister on the toll

${line}

WELLER: Minister, you have been asleep.

KVAM: I have been in Port Ada.

WELLER: The harbours complain.

KVAM: They complain every year.

WELLER: Will the toll end?

KVAM: In June.
`;
    expect([...new Set(said(text).map(([who]) => who))], text).toEqual(['Kvam']);
  },
);

describe('a joint text', () => {
  const bodyOf = (heading: string) => `${heading}

Port Ada, 12 May 2031

The two sides agreed to open the strait.

The Norlandic side thanked the pilots.
`;
  test.each([
    ['a pair', 'Norland – Sudmark Joint Statement', 'Norland + Sudmark'],
    ['"between"', 'Joint Communiqué between the Republic of Norland and the Kingdom of Sudmark', 'Norland + Sudmark'],
    [
      'a visit',
      'Joint Statement on the Official Visit of the President of the Republic of Norland to the Kingdom of Sudmark',
      'Norland + Sudmark',
    ],
  ])('is of the parties of %s, and of one side where it says so', (_what, heading, parties) => {
    const text = bodyOf(heading);
    expect(
      said(text).map(([who]) => who),
      text,
    ).toEqual([parties, 'Norland']);
  });

  test('keeps the points of a sentence with it', () => {
    const text = `Joint Statement of Norland and Sudmark on the Strait

We call on all of the pilots of the strait to:
- return to work;
- light the lamps.

We thank them.
`;
    expect(
      said(text).map(([, words]) => words),
      text,
    ).toEqual([
      'We call on all of the pilots of the strait to:\n- return to work;\n- light the lamps.',
      'We thank them.',
    ]);
  });

  test('of a list of ministers is of their countries, and of who is beside them', () => {
    const text = `G7 Foreign Ministers’ Statement on the Strait

We, the G7 Foreign Ministers of Norland, Lowland, and the United Isles, and the High Representative of the Union, condemn the raid.

We demand an inquiry.
`;
    expect(said(text)[1], text).toEqual([
      'Norland + Lowland + United Isles + High Representative of the Union',
      'We demand an inquiry.',
    ]);
  });
});

describe('a memorandum', () => {
  test('knows who has the office that a label or a sentence gives, and who only assists them', () => {
    const text = `Memorandum of Conversation

PARTICIPANTS
Walter Keene, Secretary of State
Hobart Lyle, Assistant Secretary for Coastal Affairs
Sverre Holm, Prime Minister of Norland

The Secretary: Let me come to the point. The conference will produce a text that nobody can accept.

Holm: And the alliance?

Lyle: We could pay for the nets, and for the boats as well.

The Secretary: For the nets.
`;
    expect(said(text), text).toEqual([
      ['Walter Keene', 'Let me come to the point. The conference will produce a text that nobody can accept.'],
      ['Sverre Holm', 'And the alliance?'],
      ['Hobart Lyle', 'We could pay for the nets, and for the boats as well.'],
      ['Walter Keene', 'For the nets.'],
    ]);
  });

  test('takes "The President" for nobody else’s president, and leaves out how secret a paragraph is', () => {
    const text = `MEMORANDUM OF TELEPHONE CONVERSATION

PARTICIPANTS: The President
President Orlov

The President: Good morning. How do things stand? (U)

President Orlov: The situation is calm. (S)

The President: That is good news. (U)
`;
    expect(said(text), text).toEqual([
      ['President', 'Good morning. How do things stand?'],
      ['Orlov', 'The situation is calm.'],
      ['President', 'That is good news.'],
    ]);
  });

  test('goes on with whom a sentence is about', () => {
    const text = `Memorandum of Conversation

PARTICIPANTS:
Ambassador Olaf Brehm
Mr. Carl Dunning

The Ambassador called at his own request. He said that his government was concerned. Mr. Dunning objected that it was late.

The Ambassador replied that he knew.
`;
    expect(
      said(text).map(([who]) => who),
      text,
    ).toEqual(['Olaf Brehm', 'Carl Dunning', 'Olaf Brehm']);
  });
});

describe('the coverage of a meeting', () => {
  const above = 'SC/99901\n4 March 2031\n\nSecurity Council\n9901st Meeting (AM)\n\n';
  test.each([
    [
      'an office behind the name',
      'ADA MARSH (Norland), Council President for March, said that her country did not complain.\n\nBO LUND (Sudmark) said no.',
      'Ada Marsh',
    ],
    [
      'an act that is no verb of saying',
      'ADA MARSH (Norland), also speaking in exercise of the right of reply, dismissed the map as a forgery.\n\nBO LUND (Sudmark) said no.',
      'Ada Marsh',
    ],
    [
      'a person who is brought in by the verb',
      'The representative of Sudmark said no.\n\nAlso briefing the Council was Hassan Idrees, a captain. “They took our phones,” he said.',
      undefined,
    ],
  ])('with %s', (_what, body, first) => {
    const text = above + body;
    const whose = said(text).map(([who]) => who);
    if (first === undefined) expect(whose.at(-1), text).toBe('Hassan Idrees');
    else expect(whose[0], text).toBe(first);
  });
});

test('a thread is a statement for each of its posts, with whoever wrote it', () => {
  const text = `Ada Marsh
@adamarsh
·
Feb 3
1/2 The port is open.

Bo Lund
@bolund
·
Feb 3
And the toll is dead.

128 replies 1.2K reposts
`;
  expect(said(text), text).toEqual([
    ['Ada Marsh', '1/2 The port is open.'],
    ['Bo Lund', 'And the toll is dead.'],
  ]);
});

test('a letter that several sign with their offices is of all of them', () => {
  const text = `Dear Secretary Marsh:

We write to urge you to suspend the sale. We request a response.

Sincerely,

Dana Whitlow
Senator

Marcus Hale
Senator
`;
  expect(
    said(text).map(([who]) => who),
    text,
  ).toEqual(['Dana Whitlow + Marcus Hale']);
});

test('an interview without labels is answered by whom the lines above name, questions without a sign left out', () => {
  const text = `Interview with the Foreign Minister

Ada Marsh on ships and patience

By Nora Fell

Ms Marsh, how many ships are waiting?

Eleven. There were forty in January.

What changed?

Somebody picked up the telephone.

Many of your critics say you gave up too much.

I hear that. They should read the text.
`;
  expect(said(text)).toEqual([
    ['Ada Marsh', 'Eleven. There were forty in January.'],
    ['Ada Marsh', 'Somebody picked up the telephone.'],
    ['Ada Marsh', 'I hear that. They should read the text.'],
  ]);
});

test('a label of capital letters is the office above that has them', () => {
  const text = `Secretary-General’s press encounter

New York, 21 January 2032

SG: I have briefed the Council.

Q: Have you spoken to the President?

SG: I have spoken to both.
`;
  expect(said(text).map(([who]) => who)).toEqual(['Secretary-General', 'Secretary-General']);
});

test('whoever leads a panel asks, and its heading is nobody', () => {
  const text = `Lakeside Forum 2032
Panel II: “Whose Sea?”

Moderator: Helen Strand, Editor

Helen Strand: Welcome. Lena, what did you see?

Lena Okonjo: I saw a harbour with room for sixty ships.

Helen Strand: Is that still tenable?

Arjun Menon: We have taken the side of the crews.

Helen Strand: Please join me in thanking our panel.
`;
  expect(said(text).map(([who]) => who)).toEqual(['Lena Okonjo', 'Arjun Menon']);
});

test('a debate whose labels stand in lines of their own is read turn by turn', () => {
  const text = `Volume 812
Debated on Wednesday 21 January 2032

Strait

3.31 pm

The Prime Minister
(Ada Marsh)

Two vessels were boarded yesterday.

Mr Bo Lund
(Norwick South) (Lab)

Under what rules will the ship sail?

The Prime Minister

The usual ones.
`;
  expect(said(text)).toEqual([
    ['Ada Marsh', 'Two vessels were boarded yesterday.'],
    ['Bo Lund', 'Under what rules will the ship sail?'],
    ['Ada Marsh', 'The usual ones.'],
  ]);
});

test('some of many speakers say something, and none of them is named', () => {
  const text = `MEETING SUMMARIES

Council Holds Dialogue on Seafarers

Maria Quispe, Special Rapporteur, said 9,000 seafarers could not leave their ships.

Some speakers, among others, thanked her for the report. Several speakers voiced alarm over the mines.
`;
  expect(said(text).slice(1)).toEqual([
    [undefined, 'her for the report'],
    [undefined, 'alarm over the mines'],
  ]);
});

test('an interview that labels only the first answer goes on with whoever gave it, and yes is an answer', () => {
  const text = `Interview with Minister Lena Brandt

Question: Has diplomacy failed?

Lena Brandt: Diplomacy is like the dentist.

Question: Your critics want sanctions.

Sanctions are a tool and not a policy.

Question: Will the survey be published?

Lena Brandt: Yes. Thanks everyone.
`;
  expect(said(text)).toEqual([
    ['Lena Brandt', 'Diplomacy is like the dentist.'],
    ['Lena Brandt', 'Sanctions are a tool and not a policy.'],
    ['Lena Brandt', 'Yes. Thanks everyone.'],
  ]);
});

describe('whose a heading is', () => {
  const body = `I have heard of the ferry with sorrow, and my thoughts are with the crew.

We will stand by their families in the winter that is before us.`;
  const who = (head: string, below = body) =>
    findStatements(`${head}\n\n${below}`, enReporting).map(({ entity, confidence }) =>
      confidence === 0 ? '' : entity,
    )[0];

  test.each([
    ['a message to somebody is not that one’s', 'Condolence Message to Premier Bo Lund of Norland', ''],
    [
      'but a message from one to another is the first one’s',
      'Message from Minister Ada Marsh to Premier Bo Lund',
      'Ada Marsh',
    ],
    [
      'a menu above where the page is names nobody',
      'Ambassador Lund\nFormer Ambassadors\nHome > Speeches\nRemarks by Minister Ada Marsh',
      'Ada Marsh',
    ],
    [
      'a heading above where the page is, with nothing below it, is one',
      'Remarks by Minister Ada Marsh\nHome > Speeches > May',
      'Ada Marsh',
    ],
    ['an office in front of a day of the nation', 'President Marsh’s Harbour Day Address to the Nation', 'Marsh'],
  ])('%s', (_what, head, expected) => {
    expect(who(head) ?? '').toBe(expected);
  });
});

describe('how somebody is addressed is no part of the name', () => {
  const who = (head: string) =>
    findStatements(
      `${head}\n\nI have heard of the ferry with sorrow, and my thoughts are with the crew.\n\nWe will stand by them.`,
      enReporting,
    ).map(({ entity }) => entity)[0];
  test.each([
    'Address by His Excellency Bo Marsh, President of Norland',
    'Statement by Minister Smt. Bo Marsh in the House',
    'Remarks by Shri Bo Marsh, Official Spokesperson',
    'Remarks by Ambassador Bo Marsh OBE',
    'Speech: Ferries and the law\nFrom: Foreign Office and The Rt Hon Bo Marsh MP\nPublished 5 May 2031',
    'Statement by the Permanent Representative of Denmark to the Council Bo Marsh at its meeting',
  ])('%s', (head) => {
    expect(who(head)).toBe('Bo Marsh');
  });

  test('to whom a message goes does not send it, and an office of somebody does', () => {
    expect(who('Message from the Minister to the Premier Bo Lund')).toBe('Minister');
    expect(who('Message of the Special Envoy to the President Ada Marsh')).toBe('Ada Marsh');
  });
});
