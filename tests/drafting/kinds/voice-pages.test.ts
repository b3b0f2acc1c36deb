import { describe, expect, test } from 'vitest';
import { enReporting } from '../reporting-languages.ts';
import { textRead } from '../statements-in.ts';
import { attributedIn, foundStatement } from '../../../src/drafting/find-statements.ts';

/** The kind of a text, and its statements: who says each, how sure that is where it is not for certain, and its words from the first to the last. */
function read(text: string): string[] {
  const whole = textRead(text, enReporting);
  const said = attributedIn(whole, enReporting).map((attributed) => {
    const { entity, confidence, start, end } = foundStatement(text, attributed);
    const words = text.slice(start, end).split(/\s+/);
    const who = confidence === 0 ? '?' : (entity ?? '?');
    return `${who}${confidence >= 0.97 || who === '?' ? '' : ' (?)'}: ${words.slice(0, 3).join(' ')} … ${words.slice(-2).join(' ')}`;
  });
  return [whole.kind.name, ...said];
}

describe('pages that print what one says tell whose it is', () => {
  test.each([
    [
      'by a name above an office, below what it was said at',
      `Remarks at a Council Briefing on the Strait

Ambassador Ada Norman Marsh
Acting Deputy Permanent Representative
Mission of Norland
Port Ada, Tarn
May 15, 2031
AS DELIVERED

The Council has shown that it can work at sea. It has met on a ferry and adopted three texts.

Norland will send pilots, and we look forward to their reports.`,
      ['speech', 'Ada Norman Marsh: The Council has … their reports.'],
    ],
    [
      'by a line that says who delivered it, whatever else that one does',
      `Statement at the Debate on the Veto by the Permanent Members of the Council

11 April 2031

Delivered by: Sela Matar, Spokesperson and Acting Coordinator

Check against delivery.

Mr. President,

The veto is an anchor, and we pull it every spring.`,
      ['speech', 'Sela Matar: The veto is … every spring.'],
    ],
    [
      'by an office without a name in front of the name of whom it serves',
      `Statement by the Spokesperson of the High Representative Ada Marsh following the vote in Port Ada

The Spokesperson of the High Representative for Sea Affairs and Safety Policy, Vice-President Ada Marsh, made today the following statement:

“The High Representative congratulates the people of Port Ada on a quiet vote.”`,
      [
        'speech',
        'Spokesperson of the High Representative for Sea Affairs and Safety Policy: The High Representative … quiet vote.',
      ],
    ],
    [
      'by the name below an eulogy, and neither the dead nor the place',
      `Sir Bo Lund (1974 – 2031)
By Dame Ada Marsh, Prime Minister of Norland
At the Lighthouse Church on 30 January 2031.

I stand here in two offices. I am his successor, and I was his pupil.

He taught me to read a chart, and I shall miss him at every reef.`,
      ['speech', 'Ada Marsh: I stand here … every reef.'],
    ],
    [
      'by a tribute that a sentence tells of',
      `Category: Harbour Family

The tribute made by Bo Lund, the Member for Lakeside, in the House on 9 September 2031.

Lakeside mourns the harbour master. I knew her for forty years, and she never closed the gate to us.`,
      ['speech', 'Bo Lund: Lakeside mourns the … to us.'],
    ],
    [
      'by a name in front of “Delivers Remarks”, and not by where a page was changed below',
      `Office of Harbour Affairs
SPEECH

Attorney General Mara Holt Delivers Remarks on the Arrest of Two Smugglers

Monday, June 3, 2030

Remarks as Delivered

Good afternoon.

This morning, agents arrested two men who sold our charts.

I am joined by Deputy Attorney General Lisa Quill. I want to thank her.

We will go on until our charts are safe again.

Updated February 6, 2031

Speaker
Attorney General Mara Holt`,
      ['speech', 'Mara Holt: This morning, agents … safe again.'],
    ],
    [
      'by the name above, which stands below again in front of a note',
      `Ada Marsh

Harbour Day Statement.

July 3, 2031

Because the first Harbour Day gave us the light, each one gives us a reason to keep it. We shall keep it.

ADA MARSH

Note: The statement was issued at Lakeside.

Ada Marsh, Harbour Day Statement. Online by the Harbour Project`,
      ['speech', 'Ada Marsh: Because the first … keep it.'],
    ],
    [
      'by whom it can be attributed to',
      `Press Release

Harbour Fund Statement on the Ferry

Attributable to Maria Cali, Harbour Fund Regional Director for the Northern Sea

SALIS, Tarn (December 16, 2031) The Harbour Fund is horrified by reports of a raid on a ferry.

We call upon all parties to let ferries pass.`,
      ['speech', 'Maria Cali: The Harbour Fund … ferries pass.'],
    ],
    [
      'by a heading in the middle of a line that ends as a sentence does',
      `Archived page: may contain outdated information!

Northern Council

22-12-2031 Statement

Northern Council, meeting of 22 December 2031, Lakeside. Statement by the President of the Harbour Committee, Cornel Summer.

I would like to begin with the wind, which the Council will have noticed.

There are three matters that I would like to raise here today.`,
      ['speech', 'Cornel Summer: I would like … here today.'],
    ],
    [
      'by the office of a heading with the name that the first sentence has',
      `Statement of the Chairperson of the Coast Union Commission on the situation in Tarn

The Chairperson of the Coast Union Commission Moussa Sel Mahama is following with deep concern the blockade of Tarn.

The Chairperson recalls his statement of 9 May and urges all parties to lift it.`,
      ['speech', 'Moussa Sel Mahama: The Chairperson of … lift it.'],
    ],
    [
      'by a message of condolence',
      `REPUBLIC OF SAVANNA
STATE HOUSE

PRESS RELEASE

CONDOLENCE MESSAGE FROM HIS EXCELLENCY DR. TOMAS EKANDJO, PRESIDENT OF THE REPUBLIC OF SAVANNA, ON THE PASSING OF FORMER PRESIDENT JOSEPH KALAMA

Windhaven, 14 March 2031

I have learnt with sadness of the passing of our former President.

We shall cherish his wisdom.

DR. TOMAS EKANDJO
PRESIDENT OF THE REPUBLIC OF SAVANNA`,
      ['speech', 'Tomas Ekandjo: I have learnt … his wisdom.'],
    ],
    [
      'by the ministry that begins it, and no country that a headline has',
      `REPUBLIC OF SAVANNA
MINISTRY OF FOREIGN AFFAIRS

PRESS STATEMENT

SAVANNA'S POSITION ON THE STRAIT

Windhaven, 22nd August, 2031

The Ministry of Foreign Affairs has noted with concern the tension in the strait.

ENDS

www.mfa.example`,
      ['speech', 'Ministry of Foreign Affairs (?): The Ministry of … the strait.'],
    ],
    [
      'by brackets behind what it is about',
      `Press Releases

The Raid on a Ferry in the Strait (Statement by Foreign Minister MARSH Ada)

March 24, 2031
[In Tarnish]

1. On March 22, a raid on a ferry occurred in the strait.

2. The Government of Norland strongly condemns it.`,
      ['speech', 'Marsh Ada: On March 22, … condemns it.'],
    ],
    [
      'by the only label, with an office and a name',
      `President of Norland

Video address to the President and people of Tarn

Ada Marsh sent a video address to the people of Tarn.

July 15, 2031   06:30

President of Norland Ada Marsh: Last night we all heard of the flood in Tarn. I would like to address Mr President publicly.

Dear Radu,

We know floods, and we know neighbours.`,
      ['speech', 'Ada Marsh: Last night we … know neighbours.'],
    ],
    [
      'by the line below “Speech given by”, under a question',
      `A little bit of sand?

Speech given by
Sir Jon Cray, Deputy Governor, Member of the Harbour Committee

Chamber of Pilots, Kendale
Friday 13 July 2031

All speeches are available online at www.bank.example/speeches

I would like to talk about sand, and about what we build on it.`,
      ['speech', 'Jon Cray: I would like … on it.'],
    ],
    [
      'by a name without “Hon”, above an occasion, though they have said much',
      `Hon Wilma Peters
Foreign Affairs
1 MAY 2031

Speech to the Institute of Sea Affairs, Parliament

Annual Lecture

Our region is changing, and we have said plainly what we think of it. We shall serve it.`,
      ['speech', 'Wilma Peters (?): Our region is … serve it.'],
    ],
    [
      'or of nobody where only a greeting tells that it is one',
      `Tarn at the general debate on the item "Report of the Council."

Mr. Chairman,

The Council was made to end double standards. We fear that it has learned to count them.`,
      ['speech', '?: The Council was … count them.'],
    ],
    [
      'or of the office that gives an answer',
      `Embassy Press Officer’s reply to a media question on the ferries

Question: How do you see the ban on ferries?

Answer: It runs against every custom of the sea.

We have sent a note to the local authorities.`,
      ['transcript', 'Embassy Press Officer (?): It runs against … local authorities.'],
    ],
    [
      'by the summary of a page below the office of a heading',
      `Department of Health

Speech

Health Secretary's speech to the Valley Doctors

Jon Tarrant spoke about hospitals, doctors and money.

Delivered on: 3 March 2032

Ten years ago this association asked for a doctor in every valley. We have one in every second.`,
      ['speech', 'Jon Tarrant: Ten years ago … every second.'],
    ],
    [
      'by the mission whose name is above, though it speaks of itself by that name',
      `PERMANENT MISSION OF TARN TO THE LAKESIDE ORGANIZATION

PRESS RELEASE

The Permanent Mission of Tarn rejects the statement of Norland.

1. No ship of Tarn was in the strait.
2. The photographs that were shown are old.`,
      ['speech', 'Permanent Mission of Tarn (?): The Permanent Mission … are old.'],
    ],
    [
      'by the line below “delivered by”, under a title between marks',
      `The Third Annual Lund Lecture

"Small States and Large Waters"

delivered by

Professor Tomas Ek
Former Foreign Minister of Savanna

University of Windhaven
17 October 2031

I propose to defend an idea that nobody likes. A small State has interests.`,
      ['speech', 'Tomas Ek: I propose to … has interests.'],
    ],
    [
      'by the ministry that issues it, and no unit of it',
      `MINISTRY OF FINANCE
Communications Unit

5 August 2032

MEDIA STATEMENT

RESPONSE TO AN ARTICLE

In response to the article “Port fund empty”, we wish to state that the fund is full.

Issued by the Ministry of Finance

Enquiries: Lena Moss, 012 315 5944`,
      ['speech', 'Ministry of Finance (?): In response to … is full.'],
    ],
    [
      'by a homily',
      `HOMILY OF FATHER ANSELM ROY AT THE FUNERAL OF PRESIDENT HUGO DANE
Cathedral of St Brida, 2 May 2030

We have come to bury a man who did not like sermons, so I shall be brief.`,
      ['speech', 'Anselm Roy: We have come … be brief.'],
    ],
    [
      'by the name above an office that the heading repeats',
      `ADA MARSH
33rd President of Norland: 2025 - 2033

Statement by the President on the Situation in the Isles.

June 27, 2031

I have today told the Council that it has our support.`,
      ['speech', 'Ada Marsh: I have today … our support.'],
    ],
    [
      'and not by whom the press may call',
      `Tarn: Statement by the Spokesperson on the sentencing of pilots

19.05.2031

The Union deplores the sentencing of two pilots.

We call for their release.

Peter Stane
Lead Spokesperson for Sea Affairs
+99 (0)460 75 45 53`,
      ['speech', 'Spokesperson (?): The Union deplores … their release.'],
    ],
    [
      'by the minister of whom a chair in office is one',
      `Coast Chair-in-Office calls for release of pilots

SALIS, 24 April 2031 – Coast Chair-in-Office, Minister for Foreign Affairs Ian Borge, made the following statement today:

“I am appalled by the arrest of our pilots. They have been held for a year.”`,
      ['speech', 'Ian Borge: I am appalled … a year.'],
    ],
    [
      'behind a number and a day',
      `QA-52, 14 July 2031, Statement of the Spokesperson of the Ministry of Foreign Affairs, Mr. Hami Akso, in Response to a Question Regarding the Statement of the Council

The decision of the Council on our ship is biased. We have always said that talks are the only way.`,
      ['speech', 'Hami Akso: The decision of … only way.'],
    ],
    [
      'below a heading that ends as a sentence does',
      `311 - Remarks Upon Presenting the Pilots' Trophies.
September 10, 2031

I WANT to express our pleasure in having the winners here. They are the best of us.

Note: The President spoke at noon in the garden.

Jon Kenned, Remarks Upon Presenting the Pilots' Trophies.`,
      ['speech', 'Jon Kenned (?): I WANT to … of us.'],
    ],
    [
      'by a ministry above a country that takes a stand',
      `Ministry of Foreign Affairs and Emigration

Savanna Condemns the Raid on the Oil Port

Saturday, 6 April 2031

The Republic of Savanna condemns in the strongest terms the raid on the oil port.

Savanna stands by its neighbours in all measures that they take.`,
      ['speech', 'Republic of Savanna (?): The Republic of … they take.'],
    ],
    [
      'and by nobody of whom it only speaks',
      `Media Release

Statement on the death of President Radu Velik

The Ministry of Foreign Affairs has learned of the death of President Velik.

Our Mission is in touch with his family.`,
      ['speech', 'Ministry of Foreign Affairs (?): The Ministry of … his family.'],
    ],
    [
      'behind the place where it was filed',
      `STATEMENT
ON THE COLLISION AT THE SHOAL

05 March 2031 Salis – The Department of Foreign Affairs takes exception to the manoeuvres at the shoal.

We remain committed to peace. END`,
      ['speech', 'Department of Foreign Affairs (?): The Department of … to peace.'],
    ],
    [
      'by testimony, whose name is no name',
      `Written Testimony of Omar Stadt
Director, Harbour Institute

Before the Committee on Ports and Ferries

June 12, 2030

My institute has counted near-misses for ten years. We found that crews are tired.`,
      ['speech', 'Omar Stadt: My institute has … are tired.'],
    ],
    [
      'by a byline, above a note on who that is',
      `Why small ports matter

By Tomas Berg

Tomas Berg is Minister for Ports of Norland.

Last summer I walked through the harbour and counted nine ships. We used to have ninety.`,
      ['speech', 'Tomas Berg (?): Last summer I … have ninety.'],
    ],
    [
      'by an embassy that responds',
      `Embassy of Tarn in Norland

Response of the Embassy to the article in the Lakeside Post

Published: 5 May 2031

The Embassy has seen the article "Tarn's secret fleet" with surprise. None of the ships in it is ours.`,
      ['speech', 'Embassy (?): The Embassy has … is ours.'],
    ],
    [
      'by a name behind the letters of an agency',
      `News comment

UNSEA Filippo Grand's statement on the shipwreck off Salis

Refugees are again among the dead. I have seen the list, and we must do more at sea.`,
      ['speech', 'Filippo Grand: Refugees are again … at sea.'],
    ],
  ])('%s', (_by, text, expected) => {
    expect(read(`${text}\n`)).toEqual(expected);
  });
});

describe('a statement has its own words only', () => {
  test.each([
    [
      'without the footnotes of a press office',
      `SPEECH

The crown at twenty-five

Speech by Ada Marsh, President of the Bank, at the 33rd Banking Congress

Lakeside, 17 November 2031

When the crown was born, few believed that it would reach adulthood.[1] We did.

1. See Bank of Norland (2031), “Twenty-five years”, Occasional Paper.`,
      ['speech', 'Ada Marsh: When the crown … We did.'],
    ],
    [
      'without further greetings below the first',
      `Address by Ada Marsh, President of Norland

Mr Mayor,
Members of the Council and of the Harbour Board,
Representatives of the Press,
Ladies and Gentlemen!

I come as a pilot, and I ask for a lamp.`,
      ['speech', 'Ada Marsh: I come as … a lamp.'],
    ],
    [
      'without the sign that an agency ends with',
      `Press Statement of Spokesman for Norland Foreign Ministry

Salis, March 12 (NNA) -- Kim Song, spokesman for the Foreign Ministry of Norland, issued the following press statement on Tuesday:

Sudland has again staged a drill in the sky near our country.

If they persist, they will have to pay. -0-`,
      ['speech', 'Kim Song: Sudland has again … to pay.'],
    ],
    [
      'without whom a press office asks to call',
      `Lakeside, 13 November 2031

Declaration by the High Representative, Ada Marsh, on behalf of the Coast Union on the vote in Tarn

The Union notes that voters came in high numbers.

PRESS
Harbour Street 175   Tel.: +99 281 5394   Fax: +99 281 8026`,
      ['speech', 'Ada Marsh: The Union notes … high numbers.'],
    ],
    [
      'without those who helped to write it',
      `William Dud: The role of the Bank
Remarks by Mr William Dud, President of the Bank of Norland, at the Annual Meeting of Economists, Lexton, Norland, 31 March 2031.

Kenneth Garb, Jack Gutt and Joyce Hanse assisted in preparing these remarks.

It is a great pleasure to speak here today, and I mean it.`,
      ['speech', 'William Dud: It is a … mean it.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(read(`${text}\n`)).toEqual(expected);
  });
});

describe('what looks like a statement of one is none', () => {
  test.each([
    [
      'where an editor has a byline',
      `Port to open in May, says Marsh

By Nora Fell, Political Editor

“We will open the port,” said Ada Marsh.

Bo Lund said that he had waited for our ships.`,
      'news',
    ],
    [
      'where several have it delivered by one',
      `Joint statement on the strait delivered by Ambassador Ada Marsh on behalf of Norland, Sudland and Tarn

We are alarmed by what happens in the strait.

We call on all parties to let the ships go.`,
      'joint',
    ],
    [
      'where news tell of remarks',
      `Remarks on treaty anger neighbours

Ada Marsh said the treaty was dead.

Her neighbours said they would wait for us.`,
      'news',
    ],
    [
      'where a headline names somebody in front of a colon',
      `Salis: Bo Lund, Harbour Master of Salis: the port is safe

President Ada Marsh: “We will see to it that our ships pass before the winter comes to us.”

Traders said that they doubted it, and that they had told her so.`,
      'news',
    ],
  ])('%s', (_where, text, kind) => {
    expect(read(`${text}\n`)[0]).toBe(kind);
  });

  test('nor is a spokesperson without a name where a comma gives it', () => {
    const text = `The Spokesperson for the Minister of Ports, Ada Marsh, made the following statement today:

"The strait must be open to all. Our farmers wait, and our ships wait."
`;
    expect(read(text)[1]).toMatch(/^Ada Marsh:/u);
  });

  test('nor does a sentence with a day at the top tell but where it was said', () => {
    const text = `Statement by Ada Marsh, Minister of Ports, at the harbour forum

At the summit of 8 May 2031 we agreed to open the ports by 8 May 2032.
`;
    expect(read(text)[1]).toMatch(/: At the summit/u);
  });
});
