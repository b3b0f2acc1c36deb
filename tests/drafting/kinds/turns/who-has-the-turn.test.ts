import { describe, expect, test } from 'vitest';
import { statementsIn } from '../../statements-in.ts';

const voices = (text: string) => statementsIn(text).map(([said, who]) => [who, said.slice(0, 22)]);

describe('whoever asks is nobody whose words are kept:', () => {
  test('a host who brings guests in, beside clips of what others said', () => {
    expect(
      voices(`Port Morning - May 5, 2031

NORA FELL: This Sunday, the strait is shut. My guests this morning, two members of the Ports Committee.

PREMIER MARSH: All I can tell you is this, there was no mine.

NORA FELL: And the pilots go home. Senator Lund, do you believe her?

SEN. BO LUND: There is an awful lot of ice out there, and we must count it first.`),
    ).toEqual([
      ['Marsh', 'All I can tell you is '],
      ['Bo Lund', 'There is an awful lot '],
    ]);
  });

  test('somebody whose house stands in brackets, and who greets first', () => {
    expect(
      voices(`Press Briefing by Presidential Spokesperson Ada Marsh

PRESIDENTIAL SPOKESPERSON MARSH: I have no report of a resignation.

Ian Crane (NTV-7): Good morning, Secretary, and thank you for this.

Mr. Crane: Did the minister resign?

PRESIDENTIAL SPOKESPERSON MARSH: She should answer that herself.`).map(([who]) => who),
    ).toEqual(['Ada Marsh', 'Ada Marsh']);
  });

  test('whoever a paragraph above says to have interviewed somebody', () => {
    expect(
      voices(`Marsh in Lakeside

Minister Ada Marsh was interviewed in Lakeside today by the Gazette’s Nora Fell. Here is how the interview begins:

Fell: Minister Marsh, thank you. You have been here many times, never on such a day.

Marsh: Right.

Fell: Was anything unexpected?

Marsh: I knew before I came that the port had its work cut out.`),
    ).toEqual([['Ada Marsh', 'I knew before I came t']]);
  });
});

describe('whom a label means:', () => {
  test('an office of the label before, which has the name in front', () => {
    expect(
      voices(`Harbour Summit - Lakeside

NORA FELL: Minister, congratulations. How was the summit?

ADA MARSH, FOREIGN MINISTER: I had not known, because we do not count the days.

FELL: And the strait?

FOREIGN MINISTER: It was a really important summit for the strait.`),
    ).toEqual([
      ['Ada Marsh', 'I had not known, becau'],
      ['Ada Marsh', 'It was a really import'],
    ]);
  });

  test('the name in its bracket, where the lines above name it among those who are there', () => {
    expect(
      voices(`Conversation between Lee Marsh and Kim Lund

Participants:

From Port Ada
Lee Marsh Co-chairman of the Committee

From Salis
Kim Lund

North (LUND): I am very pleased to meet you again. The harbour was late.

South (MARSH): We had good ice but suffered some damage towards the end.

North (LUND): We have two winters a year in the North.`).map(([who]) => who),
    ).toEqual(['Kim Lund', 'Lee Marsh', 'Kim Lund']);
  });

  test('whom the lines above name behind an office and what it is for', () => {
    expect(
      voices(`Transcript of Press Stakeout by UN Special Envoy for Norland, Ada L. Marsh, following the Salis meeting

SE: I was here to have consultations with the guarantors of the port.

Question: In how many weeks do you expect to meet?

SE: It is very difficult to discuss precise weeks here.`).map(([who]) => who),
    ).toEqual(['Ada L. Marsh', 'Ada L. Marsh']);
  });

  test('the one person above an interview, where it is an office alone', () => {
    expect(
      voices(`Speeches, etc.

Ada Marsh

Radio Interview for NRN (10th anniversary as Prime Minister)

Venue: Harbour House
Themes: Shipping, Ice, Society, Ports (general), Foreign policy (Sudland), Winter, Pilots & tugs, Media

Interviewer

Prime Minister, congratulations on ten years. Have you enjoyed them?

Prime Minister

Oh yes I have. Of course there have been many worries.

Interviewer

The House was loud today.

Prime Minister

They were attacking me so why should I not defend myself?`),
    ).toEqual([
      ['Ada Marsh', 'Oh yes I have. Of cour'],
      ['Ada Marsh', 'They were attacking me'],
    ]);
  });
});

describe('where a turn begins:', () => {
  test('behind capitals with a full stop, and the house of whoever asks in brackets', () => {
    expect(
      voices(`Northern Broadcast Journalists Question-and-Answer Session

NORA FELL [Norland Radio]. Mr. President, do you think that people feel let down?

THE PRESIDENT. We will wind up with a plan of 20 tugs this year. That is adequate.

MR. CRANE. But will you be under pressure in Salis?

THE PRESIDENT. I cannot anticipate what others will think.`).map(([, said]) => said),
    ).toEqual(['We will wind up with a', 'I cannot anticipate wh']);
  });

  test('behind a bracket with a long office and one with the time', () => {
    expect(
      voices(`Senate

Monday, 9 February 2032

The PRESIDENT (Senator the Hon. Maud Allard) took the chair at 10:00.

Senator BRISK (Western Shires—Leader of the Opposition) (14:02): How many of our citizens remain in Port Azur?

Senator QUILL (Southern Isles—Minister for Trade and Minister representing the Minister for Foreign Affairs) (14:03): As of this morning there were 611. The embassy is in contact with them.

Senator BRISK: Why did the first flight leave half empty?

Senator QUILL: It left with every citizen who could reach the airport.`).filter(([who]) => /quill/i.test(who ?? '')),
    ).toEqual([
      ['Quill', 'As of this morning the'],
      ['Senator QUILL', 'It left with every cit'],
    ]);
  });

  test('and not behind a heading in capitals that has a full stop in it', () => {
    expect(
      voices(`HEARING
BEFORE THE
COMMITTEE ON FOREIGN RELATIONS

          OPENING STATEMENT OF HON. WADE CORBIN,
               SENATOR FROM TANNERY

    Senator Corbin. The committee will come to order. We are here to talk about the straits.

          STATEMENT OF HON. GRETA VANCE, SECRETARY OF STATE

    Secretary Vance. The straits have been closed for ninety days.

    Senator Corbin. How many ships have been lost?

    Secretary Vance. None. We have not lost a single ship.`).map(([who]) => who),
    ).not.toContain('Opening Statement');
  });

  test('within a line that was copied from a table', () => {
    expect(
      voices(`Foreign Ministry Spokesperson Ada Marsh’s Regular Press Conference on August 30, 2031 |
|
Port News Service: Some say that the strait is closed to them. What is your comment? Ada Marsh: Norland and Sudland both work for open water. They have done so for years. NPA: Does Norland have a comment on the talks? Ada Marsh: Norland welcomes all efforts for the strait.`),
    ).toEqual([
      ['Ada Marsh', 'Norland and Sudland bo'],
      ['Ada Marsh', 'Norland welcomes all e'],
    ]);
  });

  test('behind questions without a label, where the first answer alone has one', () => {
    expect(
      voices(`Transcript: Full Interview With Minister Ada Marsh

In an interview on Friday with co-host Nora Fell, Minister Ada Marsh took questions about the strait.

Nora Fell: Minister, good to see you.

Minister Ada Marsh: Good to be with you.

Let us start with the strait. What is the plan?

We have been engaged in deep efforts since the first day.

But are there any talks underway?

We never talk about private conversations.

And the pilots?

They are on board.`).map(([, said]) => said),
    ).toEqual(expect.arrayContaining(['We have been engaged i', 'We never talk about pr', 'They are on board.']));
  });

  test('between marks of quotation, where an interview prints every turn so', () => {
    expect(
      voices(`Full Transcript Of The Harbour Interview With The Daily Tug

LAKESIDE — President Ada Marsh sat for an interview Tuesday with The Daily Tug for 38 minutes.

The transcript is as follows:

THE DAILY TUG: “You have to be proud of the port.”

POTUS: “It is my gut instinct coupled with a lot of talented people.”

THE DAILY TUG: “What are you most proud of?”

POTUS: “We have a lot of ships. They come every day.”`).map(([who]) => who),
    ).toEqual(['Ada Marsh', 'Ada Marsh']);
  });
});

test('what a spokesperson announces above the questions is theirs', () => {
  expect(
    voices(`Foreign Ministry Spokesperson Ada Marsh’s Regular Press Conference on November 1, 2031

At the invitation of the Norland side, Premier Lund of Sudland will pay a working visit to Norland from November 4 to 7.

NPA: What is the comment of the ministry on the raid in the strait?

Ada Marsh: Norland condemns the raid. We oppose raids of all forms.

Reuters: Does the ministry have anything on the tugs?

Ada Marsh: We have noted some reports of them.`),
  ).toEqual([
    ['Ada Marsh', 'At the invitation of t'],
    ['Ada Marsh', 'Norland condemns the r'],
    ['Ada Marsh', 'We have noted some rep'],
  ]);
});

describe('a statement is of whom it is delivered by, and of nobody whom it answers:', () => {
  const body = `Mr. Chairperson,

Norland warmly welcomes the Chair to the Council. We thank her for a comprehensive outline.

We commend her determination to focus on the strait.`;
  test.each([
    [
      'a line tells who delivered it',
      `Statement in response to the address by the Ports Chairperson, Minister for Harbours Bo Lund

Delivered by Ambassador Ada Marsh, Permanent Representative of Norland, to the 1171st meeting of the Council, 11 January 2031

${body}`,
      'Ada Marsh',
    ],
    [
      'only its words name a party',
      `Thank you Mr. Chairperson,

Norland joins others in warmly welcoming the Chair. We appreciate this update.

We hope to agree on new commitments on the strait.`,
      'Norland',
    ],
    [
      'its points begin with the party',
      `Harbour Council 1387 Lakeside, 1 September 2031

HU Statement in response to the address by the Minister of Ports of Sudland, Bo Lund

1. The Harbour Union warmly welcomes the Minister of Ports of Sudland, Bo Lund. We thank you for your priorities.

2. We agree with you that the strait comes first.`,
      'Harbour Union',
    ],
  ])('%s', (_which, text, who) => {
    expect([...new Set(voices(text).map(([own]) => own))]).toEqual([who]);
  });
});

describe('a memorandum', () => {
  test('of two has its writer in “I”, and the other in “he”', () => {
    expect(
      voices(`183. Memorandum of Conversation1

PARTICIPANTS

  • Ambassador Bo Lund
  • Ms. Ada L. Marsh

The meeting was requested by Ambassador Lund. He was jovial. I said no, I very rarely went to the pier. He said he had read reports of the tugs. I replied that I had seen them also.

Lund said the only pilot who counted was old. Lund also told me that the tugs were late.`),
    ).toEqual([
      ['Ada L. Marsh', 'no, I very rarely went'],
      ['Bo Lund', 'he had read reports of'],
      ['Ada L. Marsh', 'that I had seen them a'],
      ['Bo Lund', 'the only pilot who cou'],
      ['Bo Lund', 'that the tugs were lat'],
    ]);
  });

  test('goes on behind a clause in front, and behind its marks of secrecy', () => {
    expect(
      voices(`181. Memorandum of Conversation

  • The President
  • Chairman A.B. Lund

President Marsh warned Chairman Lund that they would face five waves of newsmen. (S)

As the first wave entered, Chairman Lund said he had been told about the ice. On the ferry he had had a call from Salis. (S)`),
    ).toEqual([
      ['President Marsh', 'that they would face f'],
      ['A.B. Lund', 'he had been told about'],
      ['A.B. Lund', 'On the ferry he had ha'],
    ]);
  });

  test('is told by a table of who is there', () => {
    expect(
      voices(`Seventh plenary meeting, 4:00 p.m.

Present
Norland Sudland Quorra
President Marsh Prime Minister Lund Marshal Orr
Secretary Quill Foreign Secretary Vega Foreign Commissar Sel

Subjects:

  • THE STRAIT

The President said that the strait was open.

The Prime Minister then said that he thought the ice made no mention of frontiers.

Marshal Orr remarked that the pilots should be told.`).map(([who]) => who),
    ).toEqual(['Marsh', 'Lund', 'Marshal Orr']);
  });
});

describe('coverage', () => {
  test('has no State for another that is told of in front of it', () => {
    expect(
      voices(`HARBOUR/5874

16 September 2031
Press Release

The representative of Norland, speaking on behalf of the Ice Group, said the Council was being renewed. Never before had the ice been on the agenda.

The representative of Sudland said the Group expected the Council to meet.

On behalf of the Eastern Coast States, the representative of Quorra, expressed hope that the chamber would last.`).map(
        ([who]) => who,
      ),
    ).toEqual([
      'the representative of Norland',
      'the representative of Norland',
      'the representative of Sudland',
      'the representative of Quorra',
    ]);
  });

  test('takes the floor to say, and goes on with “and”', () => {
    expect(
      voices(`9592ND MEETING (PM)
SC/15649

The representative of Norland said the Council was charged with crises, and condemned any attack on the pilots of the strait.

The representative of Sudland then took the floor to say that the agenda was closed, adding that nobody had been consulted.`).map(
        ([, said]) => said,
      ),
    ).toEqual(['the Council was charge', 'any attack on the pilo', 'the agenda was closed', 'that nobody had been c']);
  });

  test('is a summary record without numbers, and one whose numbers touch the names', () => {
    expect(
      voices(`SUMMARY RECORD OF THE 1437th MEETING

Chairman: Mr. SEL

1.Mr. MARSH (Rapporteur) drew attention to document Misc.38, which contained a list of pilots. He proposed that no pilot should be named.

2.After a discussion in which Mr. MARSH and Ms. LUND took part, the CHAIRMAN read out the names.

Mr. QUILL thanked the delegation of Norland for its report.`),
    ).toEqual([
      ['Marsh', 'drew attention to docu'],
      ['Marsh', 'that no pilot should b'],
      ['Quill', 'the delegation of Norl'],
    ]);
  });
});

test('a telegram in capitals takes no words for a name', () => {
  const [found] = statementsIn(`LETTER DATED 15 OCTOBER 2031 FROM THE REPRESENTATIVE OF NORLAND TO THE COUNCIL

SUDLAND HAS SENT YOU A FURTHER LETTER, WHICH WAS CIRCULATED ON 13 OCTOBER.

SUDLAND IS ONCE AGAIN INTERFERING IN THE INTERNAL HARBOURS OF MY COUNTRY, AN ACT WHICH I REJECT.`);
  expect(found?.[1]).not.toMatch(/harbours/iu);
});
