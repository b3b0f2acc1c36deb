import { describe, expect, test } from 'vitest';
import { enReporting } from '../../reporting-languages.ts';
import { findStatements } from '../../statements-in.ts';

/** The statements of a text, each as who says it, several with a plus, and its first words. */
const said = (text: string) =>
  findStatements(text, enReporting).map(
    ({ entity = '', speakers, start, end }) =>
      `${speakers ? speakers.join(' + ') : entity}: ${text.slice(start, end).split(' ').slice(0, 3).join(' ')}`,
  );

/** How sure the speakers of a text are. */
const confidences = (text: string) => [...new Set(findStatements(text, enReporting).map((found) => found.confidence))];

describe('who speaks in a text of several', () => {
  test.each([
    [
      'a list below of those who sign, which a line announces',
      `Joint Statement on the Lom Nine

The undersigned members of the Press Coalition express concern about the trial.

We call on the court to admit observers.

Signed by the following members of the Coalition:

Brevonia, Fjordland, the Isles and Norland.`,
      [
        'Brevonia + Fjordland + Isles + Norland: The undersigned members',
        'Brevonia + Fjordland + Isles + Norland: We call on',
      ],
    ],
    [
      'names with offices below, where no line above names anybody',
      `Joint Statement of the Chairs of the Foreign Affairs Committees on the vote in Dorvia

The vote was neither free nor fair.

We call for an inquiry into it.

Ada Marsh, Chair of the Foreign Affairs Committee, Parliament of Norland
Emil Voss, Chair of the Foreign Affairs Committee, Diet of Jutmark`,
      ['Ada Marsh + Emil Voss: The vote was', 'Ada Marsh + Emil Voss: We call for'],
    ],
    [
      'the signatories, where the text is held for a speech by its heading',
      `Statement by Principals of the Committee on Velden

For two years people in Velden have waited for trucks that did not come.

We ask the parties to open the crossings.

Signatories:

Ms. Nora Quill, Relief Coordinator
Mr. Bo Lund, Executive Director, World Ports Organization`,
      ['Nora Quill + Bo Lund: For two years', 'Nora Quill + Bo Lund: We ask the'],
    ],
    [
      'those for whom somebody signs',
      `Declaration of the Salis Summit

have declared as follows:

1. The Parties settle all matters of the Inner Sea by themselves.

2. The Parties will keep other navies out.

For the Republic of Dorvia
R. Velik

For Tarn
M. Orlin`,
      ['Dorvia + Tarn: The Parties settle', 'Dorvia + Tarn: The Parties will'],
    ],
    [
      'the group on behalf of which one speaks',
      `Joint statement by the Northern Coast countries

As delivered by the Permanent Representative of Fjordland Solveig Aune

I am delivering this statement on behalf of the eight Northern Coast countries. We fully align with the statement of the Continental Union.

We call on Ostia to open the bridge.`,
      ['Northern Coast countries: I am delivering', 'Northern Coast countries: We call on'],
    ],
    [
      'the co-chairs that the first sentence names',
      `Co-chairs’ summary

Third Conference on Velden

The Continental Union and the League of Ports co-chaired the third Conference on Velden.

The co-chairs reaffirmed that only talks lead to peace.

The CU announced an office in Lom.`,
      [
        'Continental Union + League of Ports: The Continental Union',
        'Continental Union + League of Ports: The co-chairs reaffirmed',
        'Continental Union: The CU announced',
      ],
    ],
    [
      'the parties of the heading, where the first words name one of them only',
      `Joint Statement of the Norland – Gulf Council Ministerial Meeting

The Secretary of State and the Foreign Ministers of the Member States of the Gulf Council met today in Marrah.

The Ministers commended the opening of an air bridge.

The Gulf Council welcomed the offer of a centre.`,
      [
        'Norland + Gulf Council: The Secretary of',
        'Norland + Gulf Council: The Ministers commended',
        'Gulf Council: The Gulf Council',
      ],
    ],
    [
      'people behind an office and its State, in a readout',
      `JOINT READOUT OF THE TRILATERAL MEETING OF THE ADVISERS OF THE UNITED REPUBLIC, JUTMARK, AND LAKHAN

Security Adviser of the United Republic Ruth Calder, Security Adviser of Jutmark Emil Voss, and Security Adviser of Lakhan Arjun Das met in Berg.

They condemned the launches.

Mr. Voss and Mr. Das expressed their appreciation. Ms. Calder reiterated the commitment of her country.`,
      [
        'Ruth Calder + Emil Voss + Arjun Das: Security Adviser of',
        'Ruth Calder + Emil Voss + Arjun Das: They condemned the',
        'Emil Voss + Arjun Das: Mr. Voss and',
        'Ruth Calder: Ms. Calder reiterated',
      ],
    ],
    [
      'people in front of their office, below the heading of a visit',
      `Joint Statement

Visit of H.E. Mr. Radu Velik, President of Dorvia, to Lakhan

On the invitation of H.E. Smt. Kavita Rao, President of Lakhan, H.E. Mr. Radu Velik, President of Dorvia, paid a State visit to Lakhan.

1. President Velik congratulated his host on the probe Chandra-9. President Rao thanked him.`,
      [
        'Kavita Rao + Radu Velik: On the invitation',
        'Radu Velik: President Velik congratulated',
        'Kavita Rao: President Rao thanked',
      ],
    ],
    [
      'the body whose meeting was held',
      `Chairman’s Statement on the Leaders’ Meeting of the Strait Cooperation

The Leaders’ Meeting of the Strait Cooperation was convened on 24 April 2031 in Port Ada.

We expressed our concern at the situation in Velden.`,
      ['Strait Cooperation: The Leaders’ Meeting', 'Strait Cooperation: We expressed our'],
    ],
    [
      'who issues a local statement',
      `Local statement on the detention of journalists

The Delegation of the Continental Union issues the following statement in agreement with the Embassies of Norland and Sudmark:

The detention of three editors is a matter of concern.

We call on the authorities to release them.`,
      ['Delegation of the Continental Union: The detention of', 'Delegation of the Continental Union: We call on'],
    ],
    [
      'bodies that are called as offices are',
      `Joint appeal by the heads of the World Ports Organization, the Migration Agency and the Children's Fund

This winter not one child has crossed the strait to school at Tarn.

We appeal to the parties to open the crossing.`,
      [
        "World Ports Organization + Migration Agency + Children's Fund: This winter not",
        "World Ports Organization + Migration Agency + Children's Fund: We appeal to",
      ],
    ],
    [
      'those of whom a group consists',
      `Chair’s Statement

The Contact Group on Velden, consisting of Brevonia, Jutmark and Norland, met in Lakeside on 3 June.

Ministers agreed that sanctions would be lifted only when the bridge is open.`,
      ['Brevonia + Jutmark + Norland: The Contact Group', 'Brevonia + Jutmark + Norland: Ministers agreed that'],
    ],
  ])('is told by %s', (_by, text, expected) => {
    expect(said(text), text).toEqual(expected);
  });

  test('is not sure where a heading and the first words list others', () => {
    const text = `Joint Statement by Norland and Sudmark on the strait

The Foreign Ministers of Brevonia and Jutmark met today in Lakeside.

They call on Ostia to open the bridge.`;
    expect(confidences(text)).toEqual([0.92]);
  });

  test('is sure where paragraphs begin with the body that a heading names', () => {
    const text = `JOINT STATEMENT OF THE LOM HARBOUR COUNCIL

The Lom Harbour Council welcomed the anniversary of the Accord.

The Council expressed regret that the commission has no premises.`;
    expect(confidences(text)).toEqual([0.99]);
  });
});

describe('whose a sentence of several is', () => {
  const joint = (sentence: string) => `Joint Statement of Dorvia, Kremen and Tarn

The sides met in Lom in the presence of Deputy Premier Mira Orlin (Tarn).

The sides took note of the report.

${sentence}`;
  test.each([
    ['one of three States', 'Kremen firmly adheres to the accord.', 'Kremen: Kremen firmly'],
    ['two of three States', 'Kremen and Tarn welcomed the report.', 'Kremen + Tarn: Kremen'],
    ['all of them where one will only host', 'Tarn will host the next meeting.', 'Dorvia + Kremen + Tarn'],
    ['all of them where something happened to one', 'Tarn joined the accord in 2020.', 'Dorvia + Kremen + Tarn'],
    [
      'somebody by a whole name',
      'The sides agreed. Mira Orlin said that two bridges would be built.',
      'Mira Orlin: Mira',
    ],
    ['both, behind a Roman numeral', 'II. Both sides welcomed it.', 'Dorvia + Kremen + Tarn: Both sides'],
  ])('is told by its subject: %s', (_what, sentence, by) => {
    expect(said(joint(sentence)).at(-1), sentence).toSatisfy((found: string) => found.startsWith(by));
  });

  test('is less sure behind a verb that may only tell what happened', () => {
    expect(findStatements(joint('Kremen firmly maintains the accord.'), enReporting).at(-1)?.confidence).toBeLessThan(
      0.97,
    );
  });
});

test('tags and headings of Markdown that were left in a text are none of its words', () => {
  const text = `## Joint Statement by the Foreign Ministers of Norland and Lakhan

<p>The Ministers welcomed the agreement on trade.</p>

&nbsp;

<p>The Ministers agreed to meet in June.</p>`;
  expect(findStatements(text, enReporting).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The Ministers welcomed the agreement on trade.',
    'The Ministers agreed to meet in June.',
  ]);
});

describe('who speaks in a text of several, by more of what is printed', () => {
  test.each([
    [
      'people behind offices of houses and States, each in front of the name',
      `Common Statement of the Presidents of the Parliaments

We, Speaker of the Federal Diet of Jutmark Greta Holm, President of the National Assembly of Valmont Luc Perrin, and Marshal of the Sejm of Sudmark Jan Kowal, meeting in Lakeside,

state the following:

We will work for the swift ratification of the agreement.`,
      ['Greta Holm + Luc Perrin + Jan Kowal: We will work'],
    ],
    [
      'an office in front of a name and its State behind it',
      `Quartet Principals' statement

The Principals of the Quartet -- Secretary-General Idris Bello of the League, Secretary of State Ruth Calder of the United Republic and Foreign Minister Viktor Kornev of Ostia -- met in Berg.

The Quartet expressed its dismay.`,
      [
        'Idris Bello + Ruth Calder + Viktor Kornev: The Principals of',
        'Idris Bello + Ruth Calder + Viktor Kornev: The Quartet expressed',
      ],
    ],
    [
      'a name with small words behind an office',
      `Joint Statement by the President of the Commission, Ursa von der Holm, the President of the Council, Anton Costa, and Prime Minister of Norland Ada Marsh

We will step up our cooperation on defence.`,
      ['Ursa von der Holm + Anton Costa + Ada Marsh: We will step'],
    ],
    [
      'those for whom others sign, and a quotation of one of these',
      `Tarn and the Migration Agency sign agreement – joint statement

The Government of Tarn, represented by Prime Minister Mira Orlin, and the Migration Agency, represented by its Director-General Idris Bello, have signed an agreement.

Tarn and the Agency call on their neighbours to join it.

"Nobody should have to choose between a war and a wave," Ms. Orlin said at the signing.

Both parties thanked the fishermen.`,
      [
        'Tarn + Migration Agency: The Government of',
        'Tarn + Migration Agency: Tarn and the',
        'Mira Orlin: Nobody should have',
        'Tarn + Migration Agency: Both parties thanked',
      ],
    ],
    [
      'the two of a heading, whose commission met',
      `Dorvia – Tarn: Joint Press Communiqué on the Meeting of the Joint Economic Commission

The Twelfth Session of the Dorvia-Tarn Joint Economic Commission was held in Tarn Harbour. The Dorvian side was led by Minister of Economy Vasil Roka.

The two sides signed a protocol.

Ms. Arne announced a mission in spring.`,
      ['Dorvia + Tarn: The Twelfth Session', 'Dorvia + Tarn: The two sides', 'Arne: Ms. Arne announced'],
    ],
    [
      'a list behind "We"',
      `Skip to main content
Share Print

Joint statement by like-minded countries on Nadir

We, Brevonia, the Isles, Norland and Tarn, are appalled by the attack.

Whoever gave the order will be found.`,
      ['Brevonia + Isles + Norland + Tarn: We, Brevonia, the', 'Brevonia + Isles + Norland + Tarn: Whoever gave the'],
    ],
    [
      'who signs what begins with "We"',
      `Statement of the Elders' Circle on Velden

We, former presidents who have each ended a war, address those who fight.

Send two people to whom the other side listens.

Amara Sel, former President of Quorra
Greta Holm, former Chancellor of Jutmark`,
      ['Amara Sel + Greta Holm: We, former presidents', 'Amara Sel + Greta Holm: Send two people'],
    ],
    [
      'the heading of consultations, whose outline tells what the sides and each of them said',
      `PRESS RELEASE

Political consultations between Aldoria and Kremen

On 11 March consultations between the Ministries of Foreign Affairs of Aldoria and Kremen took place. The Aldorian delegation was headed by Deputy Minister Ines Caldera.

The sides noted the growth of trade.

Deputy Minister Caldera emphasized the role of energy.

The sides exchanged views on Velden.`,
      [
        'Aldoria + Kremen: On 11 March',
        'Aldoria + Kremen: The sides noted',
        'Caldera: Deputy Minister Caldera',
        'Aldoria + Kremen: The sides exchanged',
      ],
    ],
    [
      'a State that the heading abbreviates',
      `Joint Statement of the U.R.-Lakhan Ministerial Meeting

Secretary of State Ruth Calder and Minister for Foreign Affairs Arjun Das met in Berg today.

The United Republic reiterated its commitments.`,
      ['Ruth Calder + Arjun Das: Secretary of State', 'United Republic: The United Republic'],
    ],
    [
      'the parties of a heading without what it is on',
      `Joint Statement by the Leaders of Lakhan, Jutmark and Aldoria on Supply Chains

The Ministers noted recent disruptions.`,
      ['Lakhan + Jutmark + Aldoria: The Ministers noted'],
    ],
    [
      'the countries for which one speaks, whose heading has one name for them',
      `Statement on behalf of NC8 at the Special Session

I have the honour to speak on behalf of the Northern Coast countries: Brevonia, Fjordland and my own country Norland.

We demand that all parties let the ships pass.`,
      ['Brevonia + Fjordland + Norland: I have the', 'Brevonia + Fjordland + Norland: We demand that'],
    ],
  ])('is told by %s', (_by, text, expected) => {
    expect(said(text), text).toEqual(expected);
  });

  test('is not sure where the text counts more than were found', () => {
    const text = `Joint Statement of President Amara Sel and President Radu Velik on the dam

The three Presidents congratulated one another.`;
    expect(confidences(text)).toEqual([0.92]);
  });

  test('is a guess where a line only names somebody', () => {
    const text = `Joint statement on the harbour of Lom

Salis Vane

The parties welcomed the new pier.`;
    expect(
      confidences(text).every((confidence) => confidence <= 0.6),
      text,
    ).toBe(true);
  });
});

describe('a speech or a letter', () => {
  test.each([
    [
      'is of whoever stands with an office below it, where the heading has the office only',
      `Remarks by the President on the Signing of the Accord

THE PRESIDENT: Please sit down. It is hot, and the Accord is long.

Thank you. (Applause.)

Salis, 19 August 2032
President Amara Sel of Quorra`,
      ['Amara Sel: Please sit down.'],
    ],
    [
      'is of who signs it, below "Prime Minister\'s New Year Message"',
      `Prime Minister's New Year Message 2033

My fellow citizens,

A year ago I stood before you in a city without light.

Good night.

Mira Orlin
Prime Minister of Tarn`,
      ['Mira Orlin: A year ago'],
    ],
    [
      'is read to its end where it asks to accept congratulations',
      `President of Kremen Sanzhar Atabay sent a message of congratulations to President of Tarn Mira Orlin

The message reads, in part:

"Dear Mira Petrovna,

Please accept my heartfelt congratulations on your re-election.

I am confident that we will complete the railway."`,
      ['Sanzhar Atabay: Please accept my'],
    ],
    [
      'is of all who stand below it, each with a State',
      `Dear colleagues,

We write as former ambassadors to Dorvia. We urge you to vote against the draft law.

With respect,

Hanne Lindqvarn (Brevonia, 2018–2022)
Emil Voss (Jutmark, 2019–2023)`,
      ['Hanne Lindqvarn + Emil Voss: We write as'],
    ],
    [
      'is of who signs it, where the heading has a chargé d’affaires',
      `LETTER DATED 11 JULY 2032 FROM THE CHARGÉ D'AFFAIRES A.I. OF SAVANNA ADDRESSED TO THE PRESIDENT OF THE SECURITY COUNCIL

On instructions from my Government, I have the honour to inform you that three soldiers were killed this morning.

(Signed) Chidi OBANDE
Chargé d'affaires a.i.`,
      ['Chidi Obande: On instructions from'],
    ],
    [
      'is the High Representative’s, for the Union that it is declared for',
      `Declaration by the High Representative on behalf of the Continental Union on the vote in Dorvia

The Continental Union takes note of the results.

The Union regrets that observers were refused access.`,
      ['High Representative: The Continental Union'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(
      said(text).map((line) => line.replace('Kremen Sanzhar', 'Sanzhar')),
      text,
    ).toEqual(expected);
  });

  test('is for whom its heading says that somebody speaks', () => {
    const text = `Statement by Ada Marsh, Minister of Foreign Affairs of Norland, on behalf of the Coast States

We have opened two field hospitals.`;
    expect(findStatements(text, enReporting).map(({ party }) => party)).toEqual(['Coast States']);
  });
});

describe('who speaks is read from the whole of a list', () => {
  const body = `We welcome the reopening of the port.

We call on both sides to keep it open.`;
  const speakers = (text: string) => [...new Set(said(text).map((own) => own.split(':')[0]))];
  test.each([
    [
      'where a clause in it tells for whom else one speaks',
      'Joint Statement by Norland, Sudland, also speaking on behalf of the Isles, and Tarn',
      ['Norland + Sudland + Tarn'],
    ],
    [
      'where a bracket in it tells what one of them chairs',
      'Joint Statement by Norland, Sudland (Chair of the Ports Commission), and Tarn',
      ['Norland + Sudland + Tarn'],
    ],
    [
      'where others follow whom nobody names',
      'Joint Statement by Norland, Sudland and a group of 31 States on the port',
      ['Norland + Sudland'],
    ],
    [
      'where nothing but the list makes it joint',
      'Statement by Kenya, Peru and Chile on the port',
      ['Kenya + Peru + Chile'],
    ],
    [
      'but not where it is the name of one State',
      'Statement by Trinidad and Tobago on the port',
      ['Trinidad and Tobago'],
    ],
  ])('%s', (_where, heading, expected) => {
    expect(speakers(`${heading}\n\n4 May 2031\n\n${body}`)).toEqual(expected);
  });

  test.each([
    ['one speaks for a third', 'Joint Statement by Kenya, Peru, also speaking on behalf of Chile, and Norway'],
    ['others follow whom nobody names', 'Joint Statement by Kenya, Peru and a group of States'],
    ['other partners follow', 'Statement by Kenya and Peru, as well as other partners, on the port'],
    ['two are named that no list knows', 'Statement by Norland and Sudland on the port'],
  ])('and is a doubt where %s', (_where, heading) => {
    expect(confidences(`${heading}\n\n4 May 2031\n\n${body}`)).toEqual([0.92]);
  });

  test('two bodies behind “We” are both, with what they are on', () => {
    expect(
      speakers(`Statement on the Port

We, the Commission on the Strait and the Council of Ferry Towns, meeting in Lom on 9 July 2031, declare the following.

${body}`),
    ).toEqual(['Commission on the Strait + Council of Ferry Towns']);
  });

  test('members of one body, of another, and the mayors of towns are the authors of what “We” declare', () => {
    expect(
      speakers(`Declaration of Lom

We, Members of the Diet of Norland, Members of the Assembly of Tarn, and the Mayors of the Ferry Towns, gathered in Lom on 5 May 2031,

Declare that the strait belongs to all.

We call upon governments to adopt a plan.`),
    ).toEqual(['Diet of Norland + Assembly of Tarn + Mayors of the Ferry Towns']);
  });
});

describe('of two ministers', () => {
  const above = `Joint Communiqué

Foreign Minister Ada Marsh of Norland and Foreign Minister Bo Lund of Tarnland met in Lom on 4 October 2031.

`;
  test('an adjective of the State tells which, and a sentence in which both act is cut', () => {
    expect(
      said(`${above}The Tarnlandic Minister invited the Norlandic Minister to Tarn Harbour, and the Norlandic Minister accepted the invitation.

The Ministers agreed to open a ferry line, and the Norlandic Parliament welcomed it.`).slice(1),
    ).toEqual([
      'Bo Lund: The Tarnlandic Minister',
      'Ada Marsh: the Norlandic Minister',
      'Ada Marsh + Bo Lund: The Ministers agreed',
    ]);
  });

  test('an adjective of neither State leaves it to both, with a doubt', () => {
    const found = findStatements(`${above}The Veldish Minister thanked the host for the tea.`, enReporting);
    expect(found.at(-1)).toMatchObject({ speakers: ['Ada Marsh', 'Bo Lund'], confidence: 0.92 });
  });
});

describe('who speaks together is told by who is of it', () => {
  const body = `We welcome the treaty.

We call on all to sign it.`;
  const speakers = (text: string) => [...new Set(said(text).map((own) => own.split(':')[0]))];
  test.each([
    [
      'a body whose representative joins the ministers',
      `Statement on the Port of Lom

We, the Foreign Ministers of Kenya and Peru, together with the High Representative of the European Union, note the report with concern.

${body}`,
      ['Kenya + Peru + European Union'],
    ],
    [
      'no ministers who were only met, too',
      `Joint Statement

Kenya and Peru met in Lom on 4 May 2031, together with the Minister of Trade of Chile.

${body}`,
      ['Kenya + Peru'],
    ],
    [
      'chairs behind the honours of each, and not those who attended',
      `Co-Chairs' Summary

The Fourth Delta Conference was co-chaired by H.E. Ms. Ada Marsh, Minister of Ports of Norland, and H.E. Mr. Bo Lund, State Secretary of Tarn. It was attended by H.E. Ms. Mira Orlin, Minister of Velden.

The Co-Chairs welcomed the map of the delta.`,
      ['Ada Marsh + Bo Lund'],
    ],
    [
      'whole names that a text has for the last names of its heading',
      `Joint Statement by Secretary Quillon and Secretary Vesterby on the Bridge

Secretary of Ports Osk Quillon of Norland and Secretary of Roads Tarvo Vesterby of Tarn today issued the following statement:

"The bridge opens in May.

"We thank those who built it."`,
      ['Osk Quillon + Tarvo Vesterby'],
    ],
    [
      'the signatures of the undersigned whom a heading calls by what they are',
      `Joint Appeal of the Bishops and the Imams of Lom

We, the undersigned leaders of Lom, ask both armies to spare the bridge.

Let the convoys through.

Ada Marsh, Bishop of Lom
Bo Lund, Imam of the Old Harbour`,
      ['Ada Marsh + Bo Lund'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  test('a State that is none of those who chair says what it announced itself, with a doubt', () => {
    const found = findStatements(
      `Co-Chairs' Summary

The Conference was co-chaired by H.E. Ms. Ada Marsh, Minister of Ports of Norland, and H.E. Mr. Bo Lund, State Secretary of Tarn.

The Co-Chairs welcomed the map of the delta.

Japan announced a contribution to the fund.`,
      enReporting,
    );
    expect(found.at(-1)).toMatchObject({ entity: 'Japan', confidence: 0.88 });
  });

  test('ports of which a list is are a doubt', () => {
    expect(
      confidences(`Joint Statement of the Leaders of the Labour Unions of the Ports of Lom, Eastport and Highmark

The leaders of the three unions of Lom, Eastport and Highmark met yesterday.

${body}`),
    ).toEqual([0.92]);
  });
});

describe('of three ministers', () => {
  const above = `Joint Statement

The Minister of Foreign Affairs of Norland, Ms. Ada Marsh, the Minister of Foreign Affairs of Tarn, Mr. Bo Lund, and the Minister of Foreign Affairs of Velden, Dr. Mira Orlin, met in Lom on 4 May 2031.

`;
  test.each([
    ['The Ministers of Norland and Velden thanked Tarn for the ferry.', 'Ada Marsh + Mira Orlin: The Ministers of'],
    ['The Norlandic Minister invited all to Port Ada.', 'Ada Marsh: The Norlandic Minister'],
    [
      'Minister Marsh, Minister Lund, and Minister Orlin welcomed it.',
      'Ada Marsh + Bo Lund + Mira Orlin: Minister Marsh, Minister',
    ],
  ])('“%s” is whose it is', (sentence, expected) => {
    expect(said(`${above}${sentence}`).at(-1)).toBe(expected);
  });

  test('a sentence is cut before a second of them who says something', () => {
    expect(
      said(
        `${above}Minister Lund expressed his gratitude for the tea, and Minister Marsh conveyed her wishes to the people of Tarn.`,
      ).slice(-2),
    ).toEqual(['Bo Lund: Minister Lund expressed', 'Ada Marsh: Minister Marsh conveyed']);
  });
});

describe('a list of those who speak jointly', () => {
  const speakers = (text: string) => said(text)[0]?.split(':')[0];
  test.each([
    [
      'has the States, and no adjectives of them',
      `Statement by the Norwegian and Chinese delegations on the draft treaty

The delegations of Norway and China present the draft of a treaty today.

We invite all members to study it.`,
      'Norway + China',
    ],
    [
      'has no parliaments in front of the first State',
      `Declaration of the Presidents of the Parliaments of the Strait

We, the Presidents of the Parliaments of Norland, Tarn and Velden,

1. Support the protection of the strait;

2. Call on our governments to ratify the protocol.`,
      'Norland + Tarn + Velden',
    ],
    [
      'ends where others follow whom nobody names',
      `Joint statement: Close the camp on Lom

We, Refuge Watch, Doctors of the Coast, the Lom Bar Association and 14 other organisations, call on the Government to close the camp.

Let the lawyers in.`,
      'Refuge Watch + Doctors of the Coast + Lom Bar Association',
    ],
  ])('%s', (_what, text, expected) => {
    expect(speakers(text)).toBe(expected);
  });
});
