import { describe, expect, test } from 'vitest';
import { enReporting } from '../reporting-languages.ts';
import { findStatements } from '../statements-in.ts';

/** The statements of a text, each as who says it and its words from the first to the last. */
const said = (text: string) =>
  findStatements(text, enReporting).map(({ entity, start, end }) => {
    const words = text.slice(start, end).split(/\s+/);
    return `${entity ?? '?'}: ${words.slice(0, 3).join(' ')} … ${words.slice(-2).join(' ')}`;
  });

describe('words below a line that leads to them', () => {
  test.each([
    [
      'of a Secretary of State with an initial between her names',
      `Secretary of State Ada J. Marsh released the following statement:

We mourn the loss of the ferry. Our hearts are with the families.`,
      ['Ada J. Marsh: We mourn the … the families.'],
    ],
    [
      'of a minister, in marks over paragraphs',
      `Statement on the ferries

Norland MFA, Saturday, 6 May 2034

Deputy Premier and Foreign Minister Ada Marsh made the following statement regarding the ferries:

“We welcome the return of the ferry “Lark” to the Sound.

It is now for both harbours to keep them running.”

No comments:

Post a Comment`,
      ['Ada Marsh: We welcome the … them running.'],
    ],
    [
      'of a spokesperson, without marks',
      `Norland statement on the ruling on the strait

The press release issued by the Foreign Office on 19 July 2034.

The Office has issued a statement in response to the ruling.

A Foreign, Ports and Development Office spokesperson said:

We have received the ruling and will read it with care.

This government is committed to free passage.`,
      ['Foreign, Ports and Development Office spokesperson: We have received … free passage.'],
    ],
    [
      'of a ministry',
      `top of page

Ministry of Tarn Condemns Raids

Ministry of Foreign Affairs of the Republic of Tarn released the following statement on May 29, 2034:

We condemn the raid on the light ships. We ask both capitals to stop.

7 views0 comments`,
      ['Ministry of Foreign Affairs of the Republic of Tarn: We condemn the … to stop.'],
    ],
    [
      'of a member of a government with a style',
      `Statement by Minister of Ports on the strait

The Honourable Nora Quill, Minister of Ports, today issued the following statement:

“Norland condemns the closing of the strait. The crews must be released.”

Contacts
Media Relations Office`,
      ['Nora Quill: Norland condemns the … be released.'],
    ],
    [
      'of a president whom the paragraph above names',
      `President of Quorra, H.E. Tomas Sel has sent a condolence message to the Premier of Tarn, Honourable Bo Lund, following the flood.

The message reads as follows:

“The Honourable Bo Lund,
Premier of Tarn,

Honourable Premier,

I have learnt with deep sorrow of the flood in Tarn Harbour.

On behalf of the people of Quorra, I send you our condolences.

Issued by: THE MINISTRY OF FOREIGN AFFAIRS, QUORRA CITY`,
      ['Tomas Sel: I have learnt … our condolences.'],
    ],
    [
      'of an ambassador, below the sentence of a site',
      `UK-style statement to the Ports Forum

The press release issued by the Foreign Office on 13 July 2034.

Deputy Ambassador Mira Orlin calls on Sudland to open the strait and to end the toll.

Thank you, Chair. In opening, Norland condemns the toll on grain.

I would like to speak of the strait. It feeds eleven countries.`,
      ['Mira Orlin: Thank you, Chair. … eleven countries.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text), text).toEqual(expected);
  });

  test.each([
    [
      'news that go on behind a quotation',
      `Ministers meet in Lakeside

LAKESIDE – A spokesperson for the Ministry of Ports said:

“The strait is open.”

The harbour master said he had heard nothing of it. “We wait,” he added.

“Nobody has told us,” said Bo Lund, who owns three ferries.`,
      'We wait',
    ],
    [
      'a statement of two',
      `The Minister of Ports and the Minister of Trade today issued the following statement:

“We welcome the treaty.”

“It will last,” said Bo Lund, a pilot.`,
      'It will last',
    ],
  ])('%s is read as what it is', (_what, text, within) => {
    expect(
      findStatements(text, enReporting).some(({ start, end }) => text.slice(start, end).includes(within)),
      text,
    ).toBe(true);
  });
});

describe('a message of one office to another', () => {
  test.each([
    [
      'signed',
      `The Premier of Norland to the Sultan of Quorra.

File No. 17/168A.

I offer to Your Majesty my congratulations on your accession, and the friendship of our people.

Tomas B. Lund.`,
      ['Tomas B. Lund: I offer to … our people.'],
    ],
    [
      'without a signature',
      `File No. 763.11

The Secretary of Ports to the Ambassador in Tarn ( Marsh)

Department has read your telegram of July 10 and made it known to the Premier. You will say nothing of the toll.`,
      ['Secretary of Ports: Department has read … the toll.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text), text).toEqual(expected);
  });

  test('is no news of a visit', () => {
    const text = `The visit of the Premier to the President of Quorra.

The Premier of Norland said on Monday that the strait was open.`;
    expect(said(text)).toEqual(['The Premier of Norland: that the strait … was open']);
  });
});

test('a letter to an editor is whose name stands below it', () => {
  const text = `Letter: Pilots keep the strait open

Pilots are few.

Re: “Who steers?” (Opinion, April 20):

As a retired pilot of Norland, I was proud to serve as its envoy to Tarn.

We should remember what pilots do at sea.

Jonas Emil Hale
Lakeside`;
  expect(said(text)).toEqual(['Jonas Emil Hale: As a retired … at sea.']);
});

test.each([
  [
    'a name above an office, below a heading of names',
    `Press Releases: Recent Raids and Losses in Upper Tarn

Press Statement

Mira Orlin

Department Spokesperson

Lakeside, DC

June 21, 2034

Norland is deeply concerned over the raids. We urge both sides to stop.

Norland goes on speaking with them. Our policy is that the law must hold.`,
    ['Mira Orlin: Norland is deeply … must hold.'],
  ],
  [
    'a number in front of the heading',
    `No:438/34, Statement of the Ministry of Foreign Affairs of the Republic of Tarn

As indicated in the release of the coast guard, the raid was stopped on May 16.

We call on Norland to refrain from such steps.`,
    ['Ministry of Foreign Affairs of the Republic of Tarn: As indicated in … such steps.'],
  ],
  [
    'a long greeting, and one without a space',
    `Remarks by Minister of State Nora Quill at Lunch for the Corps

Your Excellency, Dean of the Diplomatic Corps, Your Excellencies, members of the Corps of Lakeside, Honoured guests of the harbour, Ladies and Gentlemen,

I am delighted to see you here.

Mr.President,

We honour the pilots today.`,
    ['Nora Quill: I am delighted … pilots today.'],
  ],
  [
    'an occasion behind a dash, and a style in the signature',
    `Message from the Premier - Harbour Day 2034

24 September 2034

I send my greetings to all pilots. Their work is the pride of our country.

I wish you calm seas.

The Hon Bo Lund MP
Premier of Norland`,
    ['Bo Lund: I send my … calm seas.'],
  ],
])('a statement with %s', (_what, text, expected) => {
  expect(said(text), text).toEqual(expected);
});

describe('a right of reply is of whom the line above it tells that the paper was asked to print it', () => {
  test.each([
    [
      'an ambassador, with the title of an article in marks',
      `Right of reply: the Ambassador of Sudmark responds

The Ambassador of Sudmark to Highland, Bo Ternes, has asked us to publish the following response to our article "A port for sale" (2 April).

Your article says that Sudmark means to buy the port of Castleton. That is untrue.

Our companies lease two of nineteen quays.`,
      ['Bo Ternes: Your article says … nineteen quays.'],
    ],
    [
      'an embassy that does not speak of itself as “we”',
      `The Embassy of Tarn requested publication of the following clarification.

The article of 3 June quotes a note that nobody wrote.

The figures in it are wrong as well.`,
      ['Embassy of Tarn: The article of … as well.'],
    ],
    [
      'not where news tell of the wish for a correction',
      `Lakeside, 4 May (ANTA) - Minister Ada Marsh asked the paper to publish a correction of the article "Empty docks".

The editor said the paper stood by its report.`,
      ['Ada Marsh: the paper to … "Empty docks"', 'The editor: the paper stood … its report'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
