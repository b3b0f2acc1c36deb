import { describe, expect, test } from 'vitest';
import { statementsIn } from '../../statements-in.ts';

const voices = (text: string) => statementsIn(text).map(([said, who]) => [who, said.slice(0, 24)]);

describe('whoever is written short is told:', () => {
  test('a letter and “Sec” in the note of a call', () => {
    expect(
      voices(`12. Memorandum of Telephone Conversation Between Secretary of State Marsh and the Assistant Secretary of State for Ports (Elling)

TELEPHONE CALL TO MR ELLING

The Sec said recognition was a matter of intent. E said the legal people had a different view. We have been going on that basis, but it became hard so we went back to the pilots.`),
    ).toEqual([
      ['Marsh', 'recognition was a matter'],
      ['Elling', 'the legal people had a d'],
      ['Elling', 'We have been going on th'],
    ]);
  });

  test('a given name as an initial, which is no sign of an answer', () => {
    expect(
      voices(`Meeting with the heads of agencies

Ada Marsh opened the meeting with them in Lakeside.

Anders Kornev: Did you like the building, Madam President?

Ada Marsh: Nobody will be able to leave it so soon.

A. Kornev: You mean that? Is it dangerous?

Ada Marsh: The pilots talk in detail about every stone of it.

Anders Kornev: How do you see the port from the tower?

Ada Marsh: It is beautiful, and we hope that all will see it.`).map(([who]) => who),
    ).toEqual(['Ada Marsh', 'Ada Marsh', 'Ada Marsh']);
  });

  test('a rank of two words, and a name behind a rank with what it is for', () => {
    expect(
      voices(`Ports Press Secretary Brigadier General Filip Yarrow and Deputy Assistant Secretary of Ports Laura K. Marsh Hold a Press Briefing

DASP (SEA) LAURA K. MARSH: The package gives the pilots more boats than they have ever had.

Q: General, is there any change in the strait?

BRIG. GEN. YARROW: We have seen no change that would make us move our boats.`),
    ).toEqual([
      ['Laura K. Marsh', 'The package gives the pi'],
      ['Filip Yarrow', 'We have seen no change t'],
    ]);
  });
});

describe('what stands around the words is none of them:', () => {
  test('two who sign alone, whom the lines above name, and the notes of an editor', () => {
    expect(
      voices(`28. Telegram From the Department of Ports to the Embassy in Norland

1537. Following is unofficial translation of message sent by Kornev and Brandt via cable to President Marsh:

“Dear Mr. President:

In these last hours of the year we send the sincerest wishes for peace and happiness to your people and to you. We shall do everything in our power for it.

N. Kornev

L. Brandt”

1. Source: Port Archives, Lot 66. Official Use Only.`),
    ).toEqual([['N. Kornev; L. Brandt', 'In these last hours of t']]);
  });

  test('a sentence that tells who delivered them', () => {
    expect(
      voices(`Closing statement by the delegation of Norland at the meeting of the Ports Council

Delivered by Ambassador Ada Marsh, Permanent Representative of Norland to the International Organizations in Lakeside, 7 December 2031.

Mr. Chairperson,

I wish to thank my colleagues for their tireless work throughout the year. We thank all delegations that condemned the raid.`),
    ).toEqual([['Ada Marsh', 'I wish to thank my colle']]);
  });

  test('the head of verbatim minutes', () => {
    expect(
      voices(`249. Verbatim Minutes of the Chiefs of Harbour Conference, Lakeside, May 6, 2031

The following is verbatim text of the opening session of the Conference.

Ambassador Lund: I believe that the first will be last, and I shall be brief as the agenda is full.

Secretary of State Marsh: I am very happy indeed that this meeting could be held, and that I am able to be here with you.`),
    ).toEqual([
      ['Lund', 'I believe that the first'],
      ['Marsh', 'I am very happy indeed t'],
    ]);
  });
});
