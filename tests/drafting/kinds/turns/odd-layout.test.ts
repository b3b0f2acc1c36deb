import { describe, expect, test } from 'vitest';
import { statementsIn } from '../../statements-in.ts';

const plainAnswers = [
  ['The first tug is on its way. It sails tonight.', 'Ada Marsh'],
  ['Nobody has asked us for a second one.', 'Ada Marsh'],
];

describe('turns whose labels are no words with a colon', () => {
  test('have them in bold', () => {
    const text = `# Doorstep by Minister Ada Marsh

**Question:** Minister, where is the tug?

**Ada Marsh:** The first tug is on its way. It sails tonight.

**Question**: And the second?

**Ada Marsh**: Nobody has asked us for a second one.`;
    expect(statementsIn(text)).toEqual(plainAnswers);
  });

  test('have them in lines of their own', () => {
    const text = `Television interview, Sunday Desk

David Spear
Minister, where is the tug?

Ada Marsh
The first tug is on its way. It sails tonight.

David Spear
And the second?

Ada Marsh
Nobody has asked us for a second one.

David Spear
Thank you.`;
    expect(statementsIn(text)).toEqual(plainAnswers);
  });

  test('have them in lines with a time', () => {
    const text = `Harbour Talk, episode 4

Nora Fell  00:00
Welcome to Harbour Talk. Where is the tug?

Ada Marsh  00:14
The first tug is on its way. It sails tonight.

Nora Fell  00:31
And the second?

Ada Marsh  01:02:40
Nobody has asked us for a second one.`;
    expect(statementsIn(text)).toEqual(plainAnswers);
  });

  test('have them behind the marks of captions, with times between the lines', () => {
    const text = `Premier Marsh and President Lund meet the press

0:02
>> PREMIER MARSH: THE FIRST TUG IS ON ITS WAY.
0:09
IT SAILS TONIGHT.
0:12
>> PRESIDENT LUND: THIS IS A GOOD DAY FOR OUR PILOTS.
0:20
>> WE HAVE TIME FOR TWO QUESTIONS FROM THE ROOM.
0:28
>> REPORTER: PREMIER, AND THE SECOND TUG?
0:31
>> PREMIER MARSH: NOBODY HAS ASKED US FOR A SECOND ONE.`;
    expect(statementsIn(text)).toEqual([
      ['THE FIRST TUG IS ON ITS WAY. … IT SAILS TONIGHT.', 'Marsh'],
      ['THIS IS A GOOD DAY FOR OUR PILOTS.', 'Lund'],
      ['NOBODY HAS ASKED US FOR A SECOND ONE.', 'Marsh'],
    ]);
  });

  test('are those of a debate with names and seats above what is said', () => {
    const text = `Harbour Tugs

HC Deb 11 March 2033 vol 812 cc345-9

The Secretary of State for Ports (Ms. Ada Marsh)

The first tug is on its way. It sails tonight.

Mr. Gerald Quill (Westport)

Will the Secretary of State tell us who pays? The House has a right to know.

Ms. Marsh

The port pays.

Mr. Speaker

Order. We must get on.

Sir Bo Lund (Lakeside)

Is she aware that it has no money?

Ms. Marsh

I am aware of it.`;
    expect(statementsIn(text)).toEqual([
      ['The first tug is on its way. It sails tonight.', 'Ada Marsh'],
      ['Will the Secretary of State tell us who pays? The House has a right to know.', 'Gerald Quill'],
      ['The port pays.', 'Ada Marsh'],
      ['Is she aware that it has no money?', 'Bo Lund'],
      ['I am aware of it.', 'Ada Marsh'],
    ]);
  });

  test('are those of a house that prints parties, and the peer in the bracket of an office', () => {
    const text = `House of Lords debates, 14 April 2033

The Minister of State, Foreign Office (Lord Marsh of Port Ada) (Con)
My Lords, four pilots have been released.

Baroness Quell (Lab)
My Lords, what of the other six?

Lord Marsh of Port Ada (Con)
My Lords, we see them each week.

Lord Lund (LD)
My Lords, is a ship a prison?

Lord Marsh of Port Ada (Con)
My Lords, it is not.`;
    expect(statementsIn(text).map(([, who]) => who)).toEqual(['Marsh', 'Baroness Quell', 'Marsh', 'Lund', 'Marsh']);
  });

  test('and captions of pictures that recur are none', () => {
    const text = `Tug sails for Port Ada

Picture: Harbour Wire
Ada Marsh said the first tug was on its way. The second had not been ordered.

Read more
"It sails tonight," Ada Marsh added.

Read more
Bo Lund said he was glad.`;
    expect(statementsIn(text).map(([, who]) => who)).toEqual(['Ada Marsh', 'Ada Marsh', 'Bo Lund']);
  });
});

describe('what moves a conversation along', () => {
  const answer = (words: string) =>
    statementsIn(`Press briefing by Minister Ada Marsh

Q  What will you do now?

MS. MARSH:  We have sent two notes.

Q  And then?

MS. MARSH:  ${words}

Q  Thank you.

MS. MARSH:  It was an honour to serve here.`).map(([said]) => said);

  test.each([
    'We will open the strait by force.',
    'We’ll take every step that the law allows.',
    'I call on both sides to stop firing.',
    'The man is a liar.',
  ])('is no answer as short as "%s"', (words) => {
    expect(answer(words)).toContain(words);
  });

  test.each(['We’ll take the next question.', 'Nora, please. The Harbour Radio microphone.', 'Say it again?'])(
    'is "%s"',
    (words) => {
      expect(answer(words)).not.toContain(words);
    },
  );
});

test('a hearing has labels that end in a full stop, and a chair whom its head names', () => {
  const text = `HEARING
BEFORE THE
COMMITTEE ON HARBOURS

    The committee met, pursuant to notice, at 10:03 a.m., Hon. Bo Lund,
chairman of the committee, presiding.

    The Chairman. The committee will come to order. This hearing is about
tugs.
    Secretary Marsh. The first tug is on its way.
    Senator Quill. And who pays?
    Secretary Marsh. The port pays.
    The Chairman. So noted. The hearing is adjourned.
    [Whereupon, at 11:40 a.m., the hearing was adjourned.]`;
  expect(statementsIn(text)).toEqual([
    ['The committee will come to order. This hearing is about\ntugs.', 'Bo Lund'],
    ['The first tug is on its way.', 'Marsh'],
    ['And who pays?', 'Quill'],
    ['The port pays.', 'Marsh'],
  ]);
});
