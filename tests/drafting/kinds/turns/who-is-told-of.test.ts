import { describe, expect, test } from 'vitest';
import { statementsIn } from '../../statements-in.ts';

const voices = (text: string) => statementsIn(text).map(([said, who]) => [who, said.slice(0, 24)]);

describe('an office alone in a memorandum is', () => {
  const talks = (prose: string) => `12. Memorandum of Conversation

SUBJECT

  • Summary of the President’s Talks with Norlandic President Bo Lund

PARTICIPANTS

  • President Ada Marsh
  • Secretary Holt
  • Under Secretary Filip Yarrow
  • President Bo Lund

${prose}`;

  test('whoever stands with it in the list, and no foreign one, and nobody below it', () => {
    expect(
      voices(
        talks(
          'The President began by suggesting that the port be opened. President Lund said that this was late. The Secretary replied that pilots were ready.',
        ),
      ),
    ).toEqual([
      ['Ada Marsh', 'that the port be opened'],
      ['Bo Lund', 'that this was late'],
      ['Holt', 'that pilots were ready'],
    ]);
  });

  test('told of by whoever spoke, where none who holds it is there', () => {
    expect(
      voices(`Memorandum of Conversation

PARTICIPANTS

  • Foreign Minister Lund
  • Secretary Holt
  • Ambassador Ada Marsh

Foreign Minister Lund welcomed the Secretary to Lakeside and said that he would listen. The Secretary said that he was grateful. The President felt strongly that he had to come. We believe that a partial truce would fail.`).map(
        ([who]) => who,
      ),
    ).toEqual(['Foreign Minister Lund', 'Holt', 'Holt', 'Holt']);
  });

  test('followed by no question of somebody else, and by no note', () => {
    expect(
      voices(`Summary of a Telephone Conversation Between President Marsh and Norlandic President Lund1

The President informed Lund that the pilots were safe. Lund called the harbour and asked about the port. Lund suggested working out terms, and the President wanted to know when.

1. Source: Port Archives, Box 11. Secret. Marsh said later that the call was short.`),
    ).toEqual([
      ['Marsh', 'that the pilots were saf'],
      ['Lund', 'working out terms'],
    ]);
  });
});

describe('coverage gives what is said', () => {
  const meeting = (prose: string) => `5 May 2031

Press Release
GA/9999

ASSEMBLY HEARS NORLAND ON STRAIT

${prose}`;

  test('to whoever stands behind a clause of the meeting', () => {
    expect(
      voices(
        meeting(
          'As the Assembly’s general debate continued, Ms. Marsh stressed that the strait must stay open to all.\n\nAs the session went on, Bo Lund, Foreign Minister of Sudmark, said that pilots were needed.',
        ),
      ),
    ).toEqual([
      ['Marsh', 'that the strait must sta'],
      ['Bo Lund', 'that pilots were needed'],
    ]);
  });

  test('to the speaker, and not to whom a clause is about', () => {
    expect(
      voices(
        meeting(
          'Ada Marsh, Minister for Ports of Norland, said the strait was open. Moreover, the only country that recognized the Tug Party and urged others to do the same was Sudmark. When a small port played a big game, "it lost its own quay", she added. Norland would stay in the court and called on all States to join it.\n\nIn other action, the Assembly re-elected Filip Yarrow (Sudmark) as harbour master. The extension of his term followed a vote.',
        ),
      ).map(([who]) => who),
    ).toEqual(['Ada Marsh', 'Ada Marsh', 'Ada Marsh', 'Ada Marsh']);
  });

  test('with the clause behind it that is said, too', () => {
    expect(
      statementsIn(
        meeting(
          'Norland, speaking as a country concerned, said it backed the lasting truce, which was led by the pilots themselves.\n\nThe representative of Sudmark said the need to investigate alleged raids remained.',
        ),
      ),
    ).toMatchObject([
      ['it backed the lasting truce, which was led by the pilots themselves', 'Norland'],
      ['the need to investigate alleged raids remained', 'the representative of Sudmark'],
    ]);
  });
});

describe('the turn is', () => {
  test('whose name stands behind the language of a clip in a list of shots', () => {
    expect(
      voices(`STRAIT / PRESSER

STORY: STRAIT / PRESSER
TRT: 4:07
SOURCE: PORTS
RESTRICTIONS: NONE

Shotlist

1. Various shots, room
2. SOUNDBITE (English) Ada Marsh, Director-General, Ports Agency (PA):
“What matters is that we will go on to support the pilots in all of this.”
3. Various shots, room
4. SOUNDBITE (French) Ada Marsh, Director-General, Ports Agency (PA):
“Our work goes on, and as you know it has never been so hard.”
5. Wide shot, end of presser`),
    ).toEqual([
      ['Ada Marsh', '“What matters is that we'],
      ['Ada Marsh', '“Our work goes on, and a'],
    ]);
  });

  test('not of the one with whom a programme is, nor of whoever has a square bracket with a house and asks', () => {
    expect(
      voices(`Transcript: Minister Ada Marsh on “Harbour Talk with Nora Fell,” May 5, 2031

NORA FELL: And we go now to the Minister for Ports. Welcome.

MINISTER ADA MARSH: The strait has been open since Monday, and it will stay so.

NORA FELL: Have they let your pilots in? You said some were moved.

MINISTER MARSH: They have told us that nothing will happen without a law.`).map(([who]) => who),
    ).toEqual(['Ada Marsh', 'Ada Marsh']);
    expect(
      voices(`Conversation with Secretary General Ada Marsh at the Lakeside Forum

Nora Fell [Port One]: It's my pleasure to introduce the Secretary General, Ada Marsh.

Ada Marsh [Secretary General]: Thank you.

Nora Fell [Port One]: What happens on the third of August?

Ada Marsh [Secretary General]: The treaty is a cornerstone for all our ports.

Nora Fell [Port One]: And if they don't?

Ada Marsh [Secretary General]: We will respond in a way that is measured.`).map(([who]) => who),
    ).toEqual(['Ada Marsh', 'Ada Marsh']);
  });

  test('of no one of the press who is called by a given name alone', () => {
    expect(
      voices(`Ports Department Press Briefing

Ada Marsh leads the Ports Department briefing. Read the transcript here.

Anna (00:04):

Just wanted to make sure your badge works.

Ada Marsh (00:07):

We know that many streaming options carry this live, and it is great to see you.

Anna (03:10):

The plan has been out since Monday, then.

Ada Marsh (03:20):

The plan will be sent to the Assembly on Friday.`).map(([who]) => who),
    ).toEqual(['Ada Marsh', 'Ada Marsh']);
  });
});

describe('a letter is of', () => {
  test('whoever is behind “(Signed)”, whatever a page prints below', () => {
    expect(
      voices(`Letter dated 5 May 2031 from the Permanent Representative of the Norland Arab Republic addressed to the Secretary-General

I have the honour to inform you that the Norland Arab Republic requests that the strait be kept on the list.

I should be grateful if you would have this letter circulated.

(Signed) Bashir al-Lund
Ambassador
Permanent Representative

Document Type: Letter, List

Document Sources: Ports Council

Country: Norland

Subject: Right of passage, Ports

Publication Date: 05/05/2031`).map(([who]) => who),
    ).toEqual(['Bashir al-Lund']);
  });
});

describe('an office and what it is of', () => {
  test('are no part of a name', () => {
    expect(
      voices(
        'Norland held talks on Monday.\n\nSecretary of State Marsh said the port was open. She added that ships would sail.',
      ),
    ).toEqual([
      ['Marsh', 'the port was open'],
      ['Marsh', 'that ships would sail'],
    ]);
  });
});
