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

describe('a letter is of nobody where only its addressee is told', () => {
  test.each([
    [
      'the office and the address above the greeting',
      `Open Letter To the Premier

The Premier
10 Harbour Street
Lakeside

25th July 2034

Dear Premier,

We live by the ferries, and no ferry has sailed since May. We ask you to receive the pilots.`,
    ],
    [
      'a line that leads to it names him',
      `Letter to Bo Lund

Full text of the letter to the leader of the Assembly, Bo Lund, asking for a vote
The letter to the leader of the Assembly, Bo Lund, reads:

Dear Mr Lund,

We, the undersigned, ask you to let the Assembly vote. The canal has been closed for nine days.`,
    ],
    [
      'a letter without a heading that begins as letters do',
      `I would like to draw your attention to what the Harbour Post prints of you. Let me say two things:
1. The paper has you blame my pilots. I stood beside you on the quay.
2. You have let a week go by without a word.`,
    ],
    [
      'an open letter in which only "I" and "you" tell that it is one',
      `Open letter to Bo Lund, the new minister of ports

Now that the ports are yours, I wish you a calm year.

In May you said that you “mourn every ship.” I remember that.

I ask you to meet the families. You will not find them at the ministry, but on the quay.`,
    ],
  ])('%s', (_what, text) => {
    expect([...new Set(said(text).map((own) => own.split(':')[0]))]).toEqual(['?']);
  });
});

describe('a letter is of whom its lines tell to have sent it', () => {
  test.each([
    [
      'two who sign without a closing, above what the page counts',
      `Two of the deputies – Ada de Marsh and Bo Lund – have released their letter:

Dear Premier

We are writing about the strait. It is closed.

Ada de Marsh MP

Bo Lund MP

16 comments for: De Marsh and Lund ask the Premier for an open strait`,
      ['Ada de Marsh; Bo Lund: We are writing … is closed.'],
    ],
    [
      'a heading that the page prints twice',
      `Documents

Letter dated 30 July 2034 from the representative of Norland Ada Marsh to the President of the Council.

Letter dated 30 July 2034 from the representative of Norland Ada Marsh to the President of the Council.

I refer to the letter of the representative of Sudmark. It tells half of what happened.`,
      ['Ada Marsh: I refer to … what happened.'],
    ],
    [
      'a heading in several lines, and points',
      `Measures to end piracy

Identical letters dated 14 July 2034 from the Permanent

Representative of the Island Republic of Norland to the United

Nations addressed to the Secretary-General and the President of

the Council

Upon instruction from my Government I have the honour to state the following:

– No ship of ours left port that night.

– The lights that were seen were those of Sudmark, and its ships were there.`,
      ['Permanent Representative of the Island Republic of Norland (?): Upon instruction from … were there.'],
    ],
    [
      'what a chapter says of letters above it',
      `Disputes and letters

States write many letters while they quarrel. Some want no more than to protest, and some want to be heard by asking to bring the quarrel before the Council.39

Letter dated 16 September 2034 from the representative of Norland to the president of the Council

[Original in English.] Upon instructions from my Government, I have the honour to inform you that two aircraft crossed our border.`,
      ['representative of Norland (?): Upon instructions from … our border.'],
    ],
    [
      'a speaker who sent the following letter, and the text of it below another line',
      `Marsh invites Premier Lund to address the Assembly

LAKESIDE – Speaker Ada Marsh sent the following letter today to Premier Lund inviting him to address the Assembly on Tuesday, January 29, 2034.

Below is a text of the letter to the Premier:

* * *

The Premier
Harbour House

Dear Mr. Premier:

The hall has been painted and the chairs are new. I invite you to try them.`,
      ['Ada Marsh: The hall has … try them.'],
    ],
    [
      'an agency that prints the full text below what it tells of it',
      `Lakeside, NANA - Norland's Ambassador to the League Amir Sadar in a letter to the League President Bo Lund and the Secretary General Ilse Kvam warned that Norland would defend its ships.

The following is the full text of Sadar's letter to Lund and Kvam:

I would like to tell the League of what happened on Sunday.

Sudmark's admiral boasted that "Sudmark holds nine ships." Moreover, he promised to hold more.`,
      ['Amir Sadar: I would like … hold more.'],
    ],
    [
      'an embassy to a department, with numbers in lines of their own',
      `840.50/2539

The Norland Embassy to the Department of State

Aide-Mémoire

The Government of Norland is content that talks be held in the spring.

2.
The Government does not know yet whom it will send.`,
      ['Government of Norland (?): The Government of … will send.'],
    ],
    [
      'a circular of one office to many',
      `740.0011/848d: Circular telegram

The Secretary of State to Diplomatic Representatives in the Straits Republics

Kindly see the Foreign Minister and tell him this:

Norland talks and waits. It wishes to know what his Government thinks.`,
      ['Secretary of State (?): Norland talks and … Government thinks.'],
    ],
    [
      'a mail as the archive of a list prints it, with one that it answers',
      `[Ports] letter regarding press releases

Adamarsh at example.org Adamarsh at example.org
Wed Dec 12 00:50:03 EST 2034


I did not know of this.

> ---------- Forwarded message ----------
> From: Bo Lund <bo.lund at example.net>
> Date: Dec 11, 2034 11:03 PM
> Subject: letter regarding press releases
> To: ports at example.org
>
> Ada, I had hoped to say this over tea, and now I say it to the whole list.
> We gave our word in May, and I for one mean to keep it.`,
      ['Bo Lund (?): Ada, I had … keep it.'],
    ],
    [
      'a press office that says to whom words may be attributed',
      `From: Norland Press Office <press@norland.example>
Date: Thu, Jun 8, 2034 at 4:15 PM
Subject: Line on the dam
To: Press list

Dear all,

Please find below the line by the Foreign Minister on the events at the dam. You may attribute it to Minister Ada Marsh.

"We have seen the images and we are appalled. We will support an inquiry."

Background:
- The dam was built in 1981.

Best,
Priya`,
      ['Ada Marsh: We have seen … an inquiry.'],
    ],
    [
      'legislators with their parties, whom prose above tells to have sent it and quotes',
      `Marsh, Lund Urge Ministry to Send More Tugs

LAKESIDE – Today, Senators Ada Marsh (S-North) and Bo de Lund, C-Tarn, sent a letter to Minister Ilse Kvam, urging her to send more tugs to the strait before the ice comes.

“Three tugs cannot hold a convoy,” said the senators. “We ask for ten.”

You can view the full letter here or below.

Dear Minister Kvam:

We write about the tugs. Three are in dock, and you know it.

Sincerely,`,
      ['the senators (?): “Three tugs cannot … for ten.”', 'Ada Marsh; Bo de Lund: We write about … know it.'],
    ],
    [
      'an office in the genitive in front of "letter to"',
      `Prime Minister's letter to Bo Lund on the canal (19 March 2034)

Jump to navigation

Dear Bo

The engineers have found your level, and I like it. My cabinet will vote for it.`,
      ['Prime Minister (?): The engineers have … for it.'],
    ],
    [
      'a chairperson below the words that close a letter, and not to whom it goes above',
      `OFFICE OF THE PRESIDENT
Ports Union

Port Ada, 7 July 2034

H.E. Ambassador Yusuf al-Hadri
President of the Council
Lakeside

Mr. President,

I have the honour to send you what the Union resolved on Friday.

The Union mourns the end of the truce.

Please accept, Mr. President, the assurances of my highest consideration.

Ada Marsh Lund
Chairperson of the Union`,
      ['Ada Marsh Lund: I have the … the truce.'],
    ],
    [
      'those who exchange notes, each of his own',
      `EXCHANGE OF NOTES

I

The Ambassador of Norland in Berg to the Minister for Foreign Affairs of Sudmark

BERG, 3 May 1934

Sir,

I have the honour to propose that the duty on salted fish be reduced to four per cent from July.

I have, etc.
A. MARSH

II

The Minister for Foreign Affairs of Sudmark to the Ambassador of Norland in Berg

BERG, 5 May 1934

Sir,

I have the honour to state that the Government of Sudmark agree to the proposal in your note.

I have, etc.
B. LUND`,
      ['A. Marsh: I have the … from July.', 'B. Lund: I have the … your note.'],
    ],
    [
      'a ministry whose statement is annexed, with its heading in several lines',
      `      Letter dated 15 July 2034 from the Permanent Representative of
        Norland to the United Nations addressed to the Secretary-General

        I have the honour to send you the text of a statement (see annex).

                                         (Signed)  Ada MARSH
                                                   Ambassador

                                   ANNEX

             Statement issued on 14 July 2034 by the Ministry of
                    Ports of the Republic of Norland

        The Ministry has learned of the attack on the convoy.

        Norland will find those who gave the order.`,
      [
        'Ada Marsh: I have the … (see annex).',
        'Ministry of Ports of the Republic of Norland (?): The Ministry has … the order.',
      ],
    ],
    [
      'a minister who resigns, and who answers below, by the whole name that a line above has',
      `Resignation letters in full
Ports Minister Ada Marsh has resigned. Here is the full text of her letter, together with the reply.

Dear Bo,

I leave my desk to a better swimmer. I learned more from you than I shall ever tell.

Best wishes, Ada.

Dear Ada,

I would have kept you until the harbour froze. We shall miss your maps and your jokes.

Yours ever,

Bo Lund`,
      ['Ada Marsh: I leave my … ever tell.', 'Bo Lund: I would have … your jokes.'],
    ],
    [
      'a letter of resignation, whose sender stands in the genitive',
      `The exchange of letters: 'High water'

ADA MARSH'S letter of resignation to Bo Lund reads:

'Dear Prime Minister,

'My boat is packed and I am off. I shall think of you at high water.`,
      ["Ada Marsh (?): 'My boat is … high water."],
    ],
    [
      'whoever answers, and not who is quoted above the answer',
      `On Tue, 4 Jul 2034, Bo Lund <bo.lund@foreign.example> wrote:

> Dear Ada,
>
> Thanks for your note. We cannot accept paragraph 7 as it stands.
>
> Bo

Dear Bo,

Paragraph 7 was agreed by the ministers themselves. I do not see how the secretariat could reopen it.

Let us speak on Thursday.

Best,
Ada Marsh
Director of the Secretariat`,
      ['Ada Marsh: Paragraph 7 was … on Thursday.'],
    ],
    [
      'a ministry that sends a statement to a paper',
      `Ministry responds to summons - Right of reply

The Ports Ministry has sent the following statement on our lead story of December 16, 2034.

Your reporter never rang this Ministry. Had he done so, his story would be shorter.

The photograph beside it is of another port. A paper of your age should know its harbours.`,
      ['Ports Ministry: Your reporter never … its harbours.'],
    ],
    [
      'a reader who greets and goes on, below what the page asks for',
      `Letter: The uses of embassies
Readers pay for our lamps
Your penny keeps us afloat.
Sir: I read that the Government is to sell our embassies.
A house abroad is a handshake that never ends.
A MARSH
Lakeside`,
      ['A MARSH (?): I read that … never ends.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a post is of the account, or of whom its first line names', () => {
  test.each([
    [
      'posts that end with their accounts',
      `Met the ministers today with @lund_ports and asked for an open strait. pic.example/SBz
— Ada Marsh (@AdaMarsh) July 8, 2034`,
      ['Ada Marsh: Met the ministers … open strait.'],
    ],
    [
      'the page of a channel that passes on what a ministry relays',
      `Norland Embassy to Sudmark – Telegram
Norland Embassy to Sudmark
3.45K subscribers
2.29K photos
1.35K links
Official channel of the Embassy

Download Telegram
Forwarded from Norland MFA 🇳🇴
✍️ President Ada Marsh sent greetings to the congress of pilots.

✉️ Whoever brings a ship home has earned a chair in this hall.

The sea has no owner.
👍62👏2🥰1`,
      ['Ada Marsh (?): Whoever brings a … no owner.'],
    ],
    [
      'a statement that a channel passes on, with its furniture',
      `Press Service of the President of Norland
Forwarded from Ministry of Foreign Affairs of Norland
⚡️⚡️ Statement of the Ministry of Foreign Affairs of Norland

The Ministry resolutely condemns the shelling of the village of Dol.

We demand an end to it.

🔗 Read in full: mfa.example/4411
#Norland #Dol
@mfa_norland
🔥 210 👍 98
12.4K views edited 23:41`,
      ['Ministry of Foreign Affairs of Norland (?): The Ministry resolutely … to it.'],
    ],
    [
      'an ambassador whom her mission quotes by her account',
      `Norland in the League
@NorlandLeague
#NOW Amb. @AdaMarsh at the Council on the strait:

💬 “Nine sailors have been in a cell for forty days.”

💬 “This Council has the tools.”

4:02 PM · Nov 11, 2034`,
      ['Ada Marsh (?): “Nine sailors have … the tools.”'],
    ],
    [
      'a mission that only tells of its ambassador',
      `Norland in the League
@NorlandLeague
Amb. @AdaMarsh met the pilots today. We stand by them.

4:02 PM · Nov 11, 2034`,
      ['Norland in the League (?): Amb. @AdaMarsh met … by them.'],
    ],
    [
      'the name above what somebody does, and a degree of acquaintance behind it',
      `Ada Marsh • 1st
Minister for Trade at Government of Norland
2d • Edited •

Proud to open the council in Port Ada today.

412
38 comments • 17 reposts`,
      ['Ada Marsh: Proud to open … Ada today.'],
    ],
    [
      'a thread with times between its posts',
      `Ada Marsh @adamarsh@harbour.social
Dec 3, 2034, 10:02 ·  · Web ·  22 ·  41

We came with a text. They came with a map.

Dec 3, 2034, 10:05 ·  · Web ·  7 ·  19

(2/2) The truce holds, and people slept last night.`,
      ['Ada Marsh: We came with … a map.', 'Ada Marsh: (2/2) The truce … last night.'],
    ],
    [
      'a premier whom her office quotes by her account, on a page with its menu',
      `Home
Explore
Post

See new posts
Prime Minister of Norland
@NorlandPM
Prime Minister @AdaMarsh: "I thank President Lund for his clear words."
Translated from Norlandic by Tell
Rate this translation:

7:12 PM · Jan 22, 2034
·
120.4K
 Views
Post your reply`,
      ['Ada Marsh (?): "I thank President … clear words."'],
    ],
    [
      'a minister, and nobody who answers below those who liked it',
      `Bo Lund
15 hrs · Public

Today I signed the order to reopen our consulate.

Helga Berg and 2.3K others
310 Comments 98 Shares
Like Comment Share
Helga Berg
About time, minister!
14 hrs Like Reply`,
      ['Bo Lund: Today I signed … our consulate.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('points are of whom their heading names', () => {
  test.each([
    [
      'lines that end with a semicolon, below a heading that comes twice',
      `The main statements from Ada Marsh's briefing:
The main statements from Ada Marsh's briefing:
Norland wants no patrols in the strait;
Norland will answer what the League has done in the spring of this year.;
Whoever shuts a port pays for it twice;
#Norland #Marsh`,
      [
        'Ada Marsh (?): Norland wants no … the strait;',
        'Ada Marsh (?): Norland will answer … this year.;',
        'Ada Marsh (?): Whoever shuts a … it twice;',
      ],
    ],
    [
      'what somebody said in so many points, by topics',
      `What Premier Bo Lund said in Berg today – in 3 points

➡️ On Sudmark: "A signature is a signature."
➡️ On the budget: no new debt before 2036.
➡️ On the coalition: it will hold.`,
      [
        'Bo Lund (?): On Sudmark: "A … a signature."',
        'Bo Lund (?): On the budget: … before 2036.',
        'Bo Lund (?): On the coalition: … will hold.',
      ],
    ],
    [
      'a ministry that issues them below, with a heading among them',
      `TALKING POINTS – USE FROM 3 APRIL
Subject: Closing of the consulate

Key messages:

• We regret the decision to close our consulate.

• We will respond in kind.

If asked about this:

• We do not speculate.

Issued by: Ministry of Foreign Affairs of Norland, Press Department`,
      [
        'Ministry of Foreign Affairs of Norland (?): We regret the … our consulate.',
        'Ministry of Foreign Affairs of Norland (?): We will respond … in kind.',
        'Ministry of Foreign Affairs of Norland (?): We do not … not speculate.',
      ],
    ],
    [
      'a delegation that a line of its own names',
      `Key messages on the strait
Delegation of Norland to Sudmark, 3 March 2034

1. Norland condemns the attacks on the tugs.
2. All parties must grant passage.
3. There is no military solution.`,
      [
        'Delegation of Norland to Sudmark (?): Norland condemns the … the tugs.',
        'Delegation of Norland to Sudmark (?): All parties must … grant passage.',
        'Delegation of Norland to Sudmark (?): There is no … military solution.',
      ],
    ],
    [
      'quotations, with a topic in front of them',
      `Highlights from Chancellor Ada Marsh's speech at the Forum

“We have slept in a guarded house.”

On energy: “We bought cheap gas and paid twice.”

On Norland: “Trade, yes. Dependence, never again.”`,
      [
        'Ada Marsh (?): “We have slept … guarded house.”',
        'Ada Marsh (?): On energy: “We … paid twice.”',
        'Ada Marsh (?): On Norland: “Trade, … never again.”',
      ],
    ],
    [
      'an ambassador in an interview that an embassy tells point by point',
      `🇳🇴 Embassy of Norland in Sudmark
💬 Ambassador Ada Marsh in an interview with Harbour TV:

• Our relations are at the lowest point since 1991.
• We did not start this, but we are prepared to talk.

👁 2.1K  18:04`,
      ['Ada Marsh (?): Our relations are … since 1991.', 'Ada Marsh (?): We did not … to talk.'],
    ],
    [
      'an office whose points tell of its President, and quote another',
      `Office of the Spokesperson
TALKING POINTS: TOLLS

- President Marsh has been clear: the era of one-way trade is over.
- As Minister Lund said yesterday, "we would rather have a deal than a fight."
- The tolls will be lifted in May.`,
      [
        'Office of the Spokesperson (?): President Marsh has … is over.',
        'Lund: "we would rather … a fight."',
        'Office of the Spokesperson (?): The tolls will … in May.',
      ],
    ],
    [
      'minutes with numbers are not',
      `Minutes\n\nThe committee heard the following remarks in the debate:\n\n1. The budget was adopted.\n2. The meeting rose at five.`,
      [],
    ],
    ['a number without letters is no headline', `ISSN: 1391 - 0531\n\nThe ships sailed.`, []],
    ['a sheet of facts is nobody', `FACT SHEET: President Marsh’s Visit to Sudmark\n\nThe ships sailed on Monday.`, []],
    ['nor is the end of a name with a dash', `OUTCOMES OF THE 4TH NORLAND–SUDMARK COMMISSION\n\nThe ships sailed.`, []],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a note that goes to many is of whoever has the honour in its first words', () => {
  test.each([
    [
      'a ministry',
      `MINISTRY OF FOREIGN AFFAIRS\nREPUBLIC OF TARN\n\nNo. 114/2032\n\nThe Ministry of Foreign Affairs of the Republic of Tarn has the honour to inform the Embassies in Dovre that the passes will expire on 30 June.\n\nMissions are requested to apply for new passes before 15 May.\n\nThe Ministry avails itself of this opportunity to renew to the Embassies the assurances of its highest consideration.\n\nDovre, 3 April 2032`,
      ['Ministry of Foreign Affairs of the Republic of Tarn (?): The Ministry of … 15 May.'],
    ],
    [
      'an embassy that answers',
      `The Royal Embassy of Maravia has the honor to acknowledge receipt of the note of 4 May 2033.\n\nThe vessel which it names is not in the register of Maravia.\n\nThe Royal Embassy avails itself of this opportunity to renew to the Ministry the assurances of its highest consideration.`,
      ['Royal Embassy of Maravia: The Royal Embassy … of Maravia.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('but news of who has it are no note', () => {
    const news =
      'The Ministry of Ports of Norland has the honour to host the fair, its spokesman Bo Lund said on Monday.\n\nLund said forty firms would come.';
    expect(said(news).map((own) => own.split(':')[0])).toEqual(['Bo Lund', 'Bo Lund']);
  });
});

describe('what a letter passes on below a line of its own is of whom that line names', () => {
  test('of a premier, in a telegram of an ambassador', () => {
    const text = `Telegram from the Ambassador in Highland to the Secretary of State\n4 May 1962\n\nI was handed tonight the following by the Foreign Minister.\n\nMessage from Premier Kornev to President Marsh:\n\nI have received your message of 2 May. My government will keep its ships where they are.`;
    expect(said(text)).toEqual([
      'Ambassador (?): I was handed … Foreign Minister.',
      'Kornev: I have received … they are.',
    ]);
  });

  test('but a letter that only tells of one is whole', () => {
    const text = `Letter from Bo Lund to Ada Marsh\n\nDear Ada,\n\nI write about the message that came last week.\n\nIt was a message from Kornev. He wants to meet in June.\n\nYours sincerely,\nBo Lund`;
    expect(said(text)).toEqual(['Bo Lund: I write about … in June.']);
  });
});

test.each([
  ['behind its day, with the time of receipt', 'PORT ADA, March 3, 1921 - 4 p.m.\n[Received March 4 - 9:10 a.m.]'],
  ['in a line of its own', 'DOVRE, May 8, 1921, noon.'],
])('when a telegram was sent is none of its words: %s', (_how, line) => {
  const text = `No. 87\nThe Consul General at Port Ada (Brandt) to the Acting Secretary of State\n\n${line}\n\nThe strike goes on. I have asked for protection for two vessels.\n\nBRANDT`;
  expect(said(text)).toEqual(['Brandt: The strike goes … two vessels.']);
});

test('how many follow an account is not whose post it is', () => {
  const text =
    'Norland Mission to the Lake Union\n12,408 followers\n2d • Edited •\n\nWe welcome the vote on the water directive. We stand ready to share our data.\n\n18 comments · 31 reposts';
  expect(said(text)).toEqual(['Norland Mission to the Lake Union: We welcome the … our data.']);
});

describe('a non-paper is of whom its heading or its first words name, and of nobody where neither does', () => {
  const paper = (heading: string, first: string) =>
    `${heading}\n\n4 May 2033\n\n${first}\n\nGrants should be paid within ninety days.`;
  test.each([
    [
      'the heading',
      paper('Non-paper by Norland on the reform of the Lake Fund', 'The Lake Fund is too slow.'),
      ['Norland (?): The Lake Fund … ninety days.'],
    ],
    [
      'the first words',
      paper('NON-PAPER', 'The Embassy of Tarn wishes to recall the treaty of 1991.'),
      ['Embassy of Tarn (?): The Embassy of … ninety days.'],
    ],
    ['neither', paper('NON-PAPER', 'The Lake Fund is too slow.'), ['?: The Lake Fund … ninety days.']],
    [
      'not where news tell of one',
      'Non-paper on river mission stirs anger\n\nLakeside, 4 May (ANTA) - A non-paper has angered Highland, Minister Ada Marsh said on Monday.',
      ['Ada Marsh: A non-paper has … angered Highland'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('the representative of a State sends a letter, and what the State is called is nobody', () => {
  const body = `I have the honour to draw your attention to the closing of the strait on 3 January, and to state that my Government reserves its right to respond.

I should be grateful if you would have this letter circulated as a document of the Council.`;
  test.each([
    'the Northern Arab Jamahiriya',
    'the Union of Northern Socialist Republics',
    'the Northern Arab Republic',
    'Norland (Islamic Republic of)',
    'the Democratic People’s Republic of Norland',
    'the Holy See',
    'Côte d’Or',
    'the former Sudland Republic of Tarn',
  ])('%s', (state) => {
    const office = (lead: string) => `${lead} of ${state.replace(/\s+/gu, ' ')}`;
    const heading = (lead: string) =>
      `Letter dated 20 January 2032 from the ${lead} of ${state} to the United Nations addressed to the President of the Council`;
    expect(said(`${heading('Permanent Representative')}\n\n${body}`)[0]).toContain(
      `${office('Permanent Representative')} (?)`,
    );
    const wrapped = `Letter dated 20 January 2032 from the representative of\n${state} to the Secretary-General`;
    expect(said(`${wrapped}\n\n${body}`)[0]).toContain(`${office('representative')} (?)`);
    expect(said(`${heading('Chargé d’affaires a.i. of the Permanent Mission')}\n\n${body}`)[0]).toContain(
      `${office('Mission')} to the United Nations (?)`,
    );
    expect(
      said(`${heading('Permanent Representative')}\n\n${body}\n\n(Signed ) Giada A. Marsh\nAmbassador`)[0],
    ).toContain('Giada A. Marsh:');
  });

  test('but a name behind the State is somebody', () => {
    const text = `Letter dated 20 January 2032 from the Permanent Representative of Norland, Ada Marsh, addressed to the President of the Council\n\n${body}`;
    expect(said(text)[0]).toMatch(/^Ada Marsh/u);
  });
});
