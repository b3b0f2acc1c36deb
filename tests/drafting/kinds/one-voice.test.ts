import { describe, expect, test } from 'vitest';
import { enReporting } from '../reporting-languages.ts';
import { findStatements } from '../statements-in.ts';

/** The statements of a text, each as who says it, how sure that is where it is not for certain, and its words from the first to the last. */
const said = (text: string) =>
  findStatements(text, enReporting).map(({ entity, confidence, start, end }) => {
    const words = text.slice(start, end).split(/\s+/);
    const who = confidence === 0 ? '?' : (entity ?? '?');
    return `${who}${confidence >= 0.97 || who === '?' ? '' : ' (?)'}: ${words.slice(0, 3).join(' ')} … ${words.slice(-2).join(' ')}`;
  });

describe('words below a line that leads to them are whose the line tells', () => {
  test.each([
    [
      'a spokesperson who reads out what two discussed, above what a site prints below',
      `Press release: Premier's call with President Velik: 11 May 2034

A Palace spokesperson said:

The Premier held a call with President Radu Velik this evening.

The Premier and the President condemned the shelling of the ferries. They agreed on the need for calm.

Finally, they looked forward to the President’s visit in July.

Original Article

Related Posts

Leave a Reply`,
      ['Palace spokesperson (?): The Premier held … in July.'],
    ],
    [
      'a spokesman on a call, in front of a quotation',
      `Tom Gale · @TomGaleNews

5th Mar 2034

Palace spokesman on Ada Marsh's call to Radu Velik this evening:

"The Premier said that she had followed the talks closely. She looked forward to working with Mr Velik.

"The Premier and Mr Velik also discussed grain."

Reply · Report Post`,
      ['Palace spokesman (?): The Premier said … discussed grain.'],
    ],
    [
      'a president whose message has a genitive',
      `President addressed a message of condolence to his counterpart

The President of the Republic addressed a message of condolence to his counterpart over the victims of the flood.

Following is the text of the President of the Republic’s message:

"Mister President,

It was with deep sorrow that I learned of the flood in Velden. I wish to convey to you our sympathy.

Anselmo Prata"`,
      ['Anselmo Prata (?): It was with … our sympathy.'],
    ],
    [
      'a secretary behind two offices and what the press asked',
      `MFA Press Statement: Parliamentary Secretary for Ports and Culture, Community and Youth Sam Tanner's Comments in response to queries on an interview

10 April 2034

Responding to press queries about an interview (‘Lessons of a shipwreck’ on 5 April 2034) with the Chairman of the Committee for Ports, Dr Bo Lund, in which he said that the authorities of Maravia could have done better, Parliamentary Secretary (Ports) and Parliamentary Secretary (Culture, Community and Youth) Sam Tanner said:

“The position of the Government has been set out by the Minister for Ports. It is a very difficult situation.

Dr Bo Lund’s remarks do not represent our views.”

Travel Page`,
      ['Sam Tanner: The position of … our views.'],
    ],
    [
      'whose message somebody received',
      `Greetings to Ada Marsh from Chairman of the Harbour Party of Karsia

Lakeside, April 18 (ANTA) — Ada Marsh, president of Norland, received a message of greeting from Gennadi Kornev, chairman of the Harbour Party of Karsia, on April 15.

The message said:
On the occasion of the anniversary of Norland we extend sincere congratulations to you and your people.
The successes of your country win admiration among the peoples of the coast.

Image credit: https://pictures.example/photos/2604019762/`,
      ['Gennadi Kornev: On the occasion … the coast.'],
    ],
    [
      'a ministry whose statement a line without a colon announces',
      `New address: www.guardian.example

Norland condemns attack on the consulate of Maravia

| The following statement issued by the Ministry of External Affairs, Lakeside, Norland

( May 23, 2034, Lakeside, The Norland Guardian) The Government of Norland unequivocally condemns the attack today on the consulate of Maravia. There were no casualties.

Ministry of External Affairs
23 May 2034

Powered by Presswork.`,
      ['Ministry of External Affairs (?): The Government of … no casualties.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a statement is of the body that begins it and goes on with “we”', () => {
  test.each([
    [
      'below the line of a meeting, in points',
      `Permanent Council No. 460 Port Ada, 8 February 2034
- The Coast Union warmly welcomes back Ms Ines Holm, President of the Assembly.
- Since you addressed the Council last, Karsia has continued to close the strait.
- We condemn the closing of the strait.`,
      ['Coast Union (?): The Coast Union … the strait.'],
    ],
    [
      'behind its thanks',
      `Reinforced Council No. 43 Port Ada, 26 September 2033
Thank you for the invitation, Minister Holm. The Coast Union commends Norland for its efforts to lead the organisation.
The Union deeply regrets that the Council has not been able to agree. We reiterate our support for the candidacy of Maravia.
The Union supports the missions.`,
      ['Coast Union (?): Thank you for … the missions.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    [
      'or that its heading names in front of the noun',
      `Embassy of Karsia Statement Regarding the Article 'A breach of the harbour network'

The "expert community" is smearing our pilots. Once again they were targets of fake "exposures".

The authors cited no fact. We intend to ask the Office of Ports for an explanation.`,
      ['Embassy of Karsia (?): The "expert community" … an explanation.'],
    ],
    [
      'but is of the minister who signs it',
      `MINISTRY OF FOREIGN AFFAIRS WILL ISSUE A PROTEST TO THE PEOPLE’S REPUBLIC OF KARSIA

The Ministry of Foreign Affairs refers to the statement issued by the Air Force regarding the intrusion of six aircraft.

In addition, I will relay our concern to my counterpart in Karsia.

YB DATO’ SERI RASHID HAMZA
PORT ADA
1 JUNE 2031`,
      ['Rashid Hamza (?): The Ministry of … in Karsia.'],
    ],
    [
      'or that stands below it',
      `Press Statement

We were informed of what some sites have reported. The Embassy is following this matter and believes that the accusations are unjustified.

We call on the media to be careful.

Embassy of the Republic of Norland Port Ada`,
      ['Embassy of the Republic of Norland Port Ada (?): We were informed … be careful.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('but news of what it did are news', () => {
    const text = `Norland condemns the shelling of ferries

The Coast Union condemned the shelling of two ferries on Monday. Its members met in Port Ada for three hours.

The ferries carried grain to Velden.`;
    expect(said(text)).toEqual(['Norland: the shelling of … of ferries', 'Coast Union: the shelling of … on Monday']);
  });
});

describe('a speech is of whom its heading names', () => {
  test.each([
    [
      'not of those whom the path of a site names',
      `You are in: Secretary of State Bo Lund > Former Secretaries of State > Secretary of State Ada Marsh > Remarks > March

Remarks at the Conference of Harbour Masters

Secretary Ada Marsh
Remarks to the Harbour Masters
Hotel Regency, Lakeside
March 23, 2031

SECRETARY MARSH: Thank you very much for that warm welcome. I am glad to address you again.

I am touched that Captain Holm introduced me.`,
      ['Ada Marsh: Thank you very … introduced me.'],
    ],
    [
      'below a sentence that a site prints of itself',
      `HARBOUR24 - Give to the pilots of the strait!

Ports and Straits

Norland Ministry of Foreign Affairs

Transcript of the Media Briefing by the Spokesperson Thursday, 06 February 2035

Ministry of Foreign Affairs
(Office of the Spokesperson)

Welcome to the Ministry of Foreign Affairs.

President Radu Velik is on a state visit from 4 to 8 February. The two sides signed three agreements.`,
      ['Spokesperson (?): President Radu Velik … three agreements.'],
    ],
    [
      'with a first name that no list has',
      `– As delivered –

Statement by H.E. Tarvo Muhammad Bel, President of the 74th Session of the Assembly

24 October 2031

Heads of State and Government,

Distinguished Ministers,

It is with great pleasure that I am here today.`,
      ['Tarvo Muhammad Bel: It is with … here today.'],
    ],
    [
      'in a field',
      `WS
Department for Ports
Made on: 14 December 2037
Made by: Ada Marsh (The Secretary of State for Ports)
Commons

Harbour Action Plan

Today I am publishing a plan for improving the harbours.

Our reforms are raising standards in the pilot schools.`,
      ['Ada Marsh: Today I am … pilot schools.'],
    ],
    [
      'or the line below its office',
      `Remarks at the Meeting of the Bureau

Remarks by the President of the Assembly,

Mr. Filip Yarrow

at the Meeting of the Bureau

23 September 2034

Your Excellencies,

Let me start by thanking the Bureau for its work.`,
      ['Filip Yarrow: Let me start … its work.'],
    ],
    [
      'and of nobody whom it greets',
      `Welcome to the Assembly. It is your house.

Port Ada, Norland, 10 May 2032

His Excellency Mr. Bo Lund, Minister for Foreign Affairs of Norland,
Excellencies, Ministers and senior officials,
Ladies and gentlemen,

At the outset, I should like to thank the people of Norland for their welcome. It is my honour to take part.`,
      ['?: At the outset, … take part.'],
    ],
    [
      'nor of anybody where no line is above it',
      `First, Sir, I should like to congratulate you on your election to the presidency. My delegation intends to support you as you guide our work.
As we meet today, much remains unsettled for us to say peace is here at last.`,
      ['?: First, Sir, I … at last.'],
    ],
    [
      'below the summary above its greeting, though it greets as a letter does',
      `The president's annual address for the new year

Minutes before midnight, the president of Norland addresses the country with his best wishes.

My fellow countrymen!

Dear friends!

I have a few minutes tonight to speak to each of you.

We shall do everything to keep the strait open.`,
      ['president (?): I have a … strait open.'],
    ],
    [
      'in a letter to an editor that says so below',
      `Kudos to the Harbour Office

The Harbour Office deserves all praise for its firm policy on tolls. The fleet has few reasons to pay twice.

Sunil Chandra Rao

(The views expressed by the author in the article are his own.)

Most Popular`,
      ['Sunil Chandra Rao: The Harbour Office … pay twice.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a letter is of whoever sends it', () => {
  test.each([
    [
      'groups that a heading names, below the summary of a page',
      `Harbour groups write open letter to the new Prime Minister

Friends of the Strait, Open Ports, and Harbour Watch urge that the Prime Minister should take the opportunity to usher in an era of free passage.

Dear Prime Minister

Congratulations on your appointment. We look forward to working with you.`,
      ['Harbour groups (?): Congratulations on your … with you.'],
    ],
    [
      'a president, above the notes of an edition, whatever leads to the words',
      `Marsh Papers: Telegram

President Marsh to Marshal Kornev1

operational priority

Personal and secret from the President for Marshal Kornev.

I am grateful for your courtesy to Ambassador Holm. I await your further word in accordance with your letter.2

  1. Sent to the Naval Attaché, Port Ada.
  2. Not found.`,
      ['Marsh: I am grateful … your letter.2'],
    ],
    [
      'an office whose holder stands in brackets, and what it passes on is of another',
      `Port Ada Embassy Files
The Commissar for Foreign Affairs of Karsia (Velin) to the Chargé of Norland (Holm)
Esteemed Mr. Holm: I inform you herewith of the following message from Premier I. V. Kornev to President Ada Marsh:
“I thank you for your message which I received on November 21.
“I send you best wishes for new successes.`,
      ['Velin: Esteemed Mr. Holm: … Ada Marsh:', 'I. V. Kornev: “I thank you … new successes.'],
    ],
    [
      'a representative, below what a book tells of the letter',
      `Disputes and letters

A further category of correspondence worthy of comment is the letters which states address to the secretary-general in the course of a dispute.

Letter dated 16 September 2031 from the representative of Norland to the president of the Security Council

Upon instructions from my Government, I have the honour to inform you of an act of aggression.`,
      ['representative of Norland (?): Upon instructions from … of aggression.'],
    ],
    [
      'a reader who greets the editor in the same line, below what a page tells',
      `Letters to the Editor - The Harbour Post - October 14, 2034

The Ambassador of Norland offered help to the Premier of the island. All hell broke loose, hence this letter.

* * *
Sir, — The Ambassador's offer was made in good faith. Spewing scorn on Norland does not augur well.

Rex S. Arden,
Smyrna, Lowland

* * *`,
      ["Rex S. Arden: The Ambassador's offer … augur well."],
    ],
    [
      'an embassy, where an office signs without a name',
      `December 23, 2032

The Editor
The Harbour Post

Dear Sir,

Reading the column on our ports makes one think that its author has not checked the facts. The success of our pilots is recognised by all.

Sincerely,

Sd/-
Information Officer
Embassy of Norland`,
      ['Embassy of Norland (?): Reading the column … by all.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('the points of a list are of whoever made them', () => {
  test('of whom the first names, where the line above tells a place and a day', () => {
    const text = `Summary of main points made by the Foreign Secretary\nRound table, Port Ada, 12 October 2031\n\n1. The Foreign Secretary, Ada Marsh, thanked the hosts.\n\n2. The fund is too small.\n\n3. Small States have to be heard before decisions are taken.`;
    expect(said(text)).toEqual([
      'Ada Marsh: the hosts … the hosts',
      'Ada Marsh (?): The fund is … too small.',
      'Ada Marsh (?): Small States have … are taken.',
    ]);
  });

  test('of a body that a line alone tells to have acted', () => {
    const text = `Outcome of the meeting of the Ferry Commission\nLakeside, 4 May 2033\n\nThe Commission:\n\n• Welcomed the report of the Harbour Master;\n• Agreed to open the night line on 1 June;\n• Called on both States to pay their share.`;
    expect(said(text)).toEqual([
      'Ferry Commission (?): Welcomed the report … Harbour Master;',
      'Ferry Commission (?): Agreed to open … 1 June;',
      'Ferry Commission (?): Called on both … their share.',
    ]);
  });

  test('but not where such a line heads who sits in it, and prose goes on', () => {
    const text = `Ports fall silent\n\nThe ministry has shut three ports. The Committee:\n\n• Ada Marsh, chair\n• Bo Lund, deputy\n• Nora Fell\n\nMarsh said on Monday that the ports would open in June.`;
    expect(said(text)).toEqual(['Ada Marsh: that the ports … in June']);
  });

  test('whomever each tells of, in lines that a sign begins', () => {
    const text = `Key points from Ada Marsh's press conference on the foreign policy of Norland in 2033:
▪The coast is looking for ways to make the island “more accommodating”;
▪️It is hard for the coast to admit its mistake;
▪️Norland and Maravia agreed to open the strait;
▪️Marsh said that she would present a plan in Port Ada;
▪️The opening of the strait should be the end of the talks;`;
    expect(said(text)).toEqual([
      'Ada Marsh (?): The coast is … “more accommodating”;',
      'Ada Marsh (?): It is hard … its mistake;',
      'Ada Marsh (?): Norland and Maravia … the strait;',
      'Ada Marsh: that she would … Port Ada',
      'Ada Marsh (?): The opening of … the talks;',
    ]);
  });
});

describe('the posts of a thread are of whose account it is', () => {
  test('on a network whose handles tell a server, and between which a site prints that it shows more', () => {
    const text = `Ines Holm🇳🇴
@iholm@harbour.social

Show newer

The rules of the Sound have been broken in the most brutal way. Either we stand by them, or we do not.


Show thread

Our plan needs to be thought anew.`;
    expect(said(text)).toEqual(['Ines Holm: The rules of … do not.', 'Ines Holm: Our plan needs … thought anew.']);
  });
});
