import { describe, expect, test } from 'vitest';
import { statementsIn } from '../../statements-in.ts';

const tug = 'The first tug is on its way. It sails tonight.';
const second = 'Nobody has asked us for a second one.';
const plainAnswers = [
  [tug, 'Ada Marsh'],
  [second, 'Ada Marsh'],
];

describe('labels that have no colon', () => {
  test('stand in brackets, and what is asked within others', () => {
    const text = `Minister's interview with Harbour News

Interview

[Ada Marsh] ${tug}

([Nora Fell] You have a second one, people say.)

[Ada Marsh] ${second}

([Nora Fell] Why not?)

[Ada Marsh] We have no need of it.`;
    expect(statementsIn(text)).toEqual([...plainAnswers, ['We have no need of it.', 'Ada Marsh']]);
  });

  test('stand in the brackets of Japanese offices', () => {
    const text = `Press Conference by Minister Ada Marsh

1. The tug
【Harbour Times, Fell】Where is the tug?
【Ada Marsh】${tug}
2. Others
【Daily Mole, Hale】And the second?
【Ada Marsh】${second}`;
    expect(statementsIn(text)).toEqual(plainAnswers);
  });

  test('are letters alone, of which an answer begins with a word in capitals, too', () => {
    const text = `Press Conference by Spokesperson Ada Marsh

Q Where is the tug?
A ${tug}
Q And the second?
A ${second}`;
    expect(statementsIn(text)).toEqual(plainAnswers);
  });

  test('are times alone, of a talk that names nobody', () => {
    const text = `Minister Ada Marsh on the tugs

[00:00:04]

Good morning, Minister. Where is the tug?

[00:00:11]

${tug}

[00:00:20]

And the second, who has asked you for it?

[00:00:31]

${second}`;
    expect(statementsIn(text)).toEqual(plainAnswers);
  });

  test('are none where brackets open what is told of a room or a source', () => {
    const text = `Remarks by Minister Ada Marsh

[Laughter] We have a tug.

[Applause] It sails tonight.

[Laughter] I shall be on it.

[Applause] Thank you.`;
    expect(statementsIn(text).map(([, who]) => who)).not.toContain('Laughter');
  });
});

describe('the numbered lines of a court', () => {
  test('are no part of the words, and a turn goes on over them', () => {
    const text = `Tribunal for the Strait

Page 12

1 Friday, 15 April 2033

2 [Open session]

3 --- Upon commencing at 10.40 a.m.

4 JUDGE OAKES: Mr. Marsh, have you seen the list of the tugs that was

5 handed in last night?

6 MR. MARSH: I have not, Your Honour. We were given forty papers at

7 midnight, and we ask for

Page 13

1 a day to read them.

2 MS. LUND: The Prosecution does not object to a day, but it would

3 object to two.`;
    expect(statementsIn(text)).toEqual([
      ['Mr. Marsh, have you seen the list of the tugs that was … handed in last night?', 'Oakes'],
      [
        'I have not, Your Honour. We were given forty papers at … midnight, and we ask for … a day to read them.',
        'Marsh',
      ],
      ['The Prosecution does not object to a day, but it would … object to two.', 'Lund'],
    ]);
  });

  test('are points where each ends as a sentence does', () => {
    const points = ['The tug sails tonight', 'The second one waits', 'The third is sold', 'The fourth is old'];
    const text = `Minister Ada Marsh said on Friday:\n\n${[...points, ...points]
      .map((point, index) => `${index + 1} ${point}.`)
      .join('\n')}\n`;
    expect(statementsIn(text).flat().join(' ')).not.toContain('tonight. … The second');
  });
});

describe('whoever leads a talk', () => {
  test.each([
    [
      'answers questions of a journalist',
      'Minister Ada Marsh answered questions from Nora Fell, a journalist of the Harbour Post.',
    ],
    ['is told to moderate', 'The talk was moderated by Nora Fell, head of the Harbour Institute.'],
    ['is told to host', 'The show is hosted by Nora Fell. The guests are Minister Ada Marsh and others.'],
  ])('is no speaker, where somebody %s', (_what, line) => {
    const text = `Interview of Minister Ada Marsh

${line}

Nora Fell: The tug is late.

Ada Marsh: ${tug}

Nora Fell: And people ask for a second one.

Ada Marsh: ${second}`;
    expect(statementsIn(text)).toEqual(plainAnswers);
  });

  test('says so in the first words, whatever comes behind', () => {
    const text = `Transcript: Ada Marsh on the tugs

Nora Fell (00:04):
Hello and welcome to the Harbour Podcast. With me today is Ada Marsh.

Ada Marsh (00:15):
${tug}

Nora Fell (00:31):
So the red one it is.

Ada Marsh (00:40):
${second}

Nora Fell (00:55):
We'll leave it there.`;
    expect(statementsIn(text)).toEqual(plainAnswers);
  });

  test('may be two, by their first names', () => {
    const text = `Interview with Jo and Min - Harbour FM

JO: Minister Ada Marsh is on the line. Where is the tug?

ADA MARSH: ${tug}

MIN: You were late.

ADA MARSH: ${second}

MIN: Does the crew like it?

ADA MARSH: They love it, and so do I, and so does everybody whom I have met this week on the quays.`;
    expect(statementsIn(text)).toEqual([
      ...plainAnswers,
      ['They love it, and so do I, and so does everybody whom I have met this week on the quays.', 'Ada Marsh'],
    ]);
  });

  test('leaves a clip that ends with a question to whoever is heard in it', () => {
    const text = `Full transcript of "Harbour Talk" on May 4, 2031

On this "Harbour Talk" broadcast moderated by Nora Fell:

NORA FELL: The port is closed.

ADA MARSH: The mole is made of sand. Has anybody ever walked on it dry?

NORA FELL: So much for the tugs.

BO LUND: The mole was never mine.`;
    expect(statementsIn(text)).toEqual([
      ['The mole is made of sand. Has anybody ever walked on it dry?', 'Ada Marsh'],
      ['The mole was never mine.', 'Bo Lund'],
    ]);
  });
});
