import { describe, expect, test } from 'vitest';
import { archiveOf, importFile, told } from './import-text.ts';

const map = 'constants: { topics: grain, source.publisher: Norland Gazette }\n';
const header = (inner = '') =>
  `<teiHeader><fileDesc><titleStmt><title>Sitting of the council</title></titleStmt><publicationStmt><publisher>Norland Gazette</publisher><idno type="symbol">NC/31/7</idno></publicationStmt></fileDesc><profileDesc><settingDesc><setting><settlement>Northport</settlement><date when="2031-05-02"/></setting></settingDesc>${inner}</profileDesc></teiHeader>`;
const tei = (body: string, inner?: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en" xml:id="n31">${header(inner)}<text><body>\n${body}\n</body></text></TEI>`;
const people = `<particDesc><listPerson>
<person xml:id="am"><persName><forename>Ada</forename><surname>Marsh</surname></persName></person>
<person xml:id="lf"><persName>Fen, Ludmila</persName><persName xml:lang="ru">Людмила Фен</persName><idno type="URI" subtype="wikidata">https://www.wikidata.org/wiki/Q1</idno>
<affiliation ref="#council" role="chair" from="2030-01-01" to="2031-12-31"/><affiliation ref="#council"/></person>
</listPerson><listOrg><org xml:id="council"><orgName full="yes">Council of Norland</orgName></org></listOrg></particDesc>`;

describe('utterances', () => {
  const body = `<pb n="12"/><div><head>Grain</head><u who="#lf" xml:id="u1"><note>Applause.</note><seg>Grain &amp; <hi>ships</hi>.</seg>
<pb n="13"/><seg>It <gap/> opens<note>sic</note>.</seg></u>
<u who="#am"><seg>“Yes,” I say.</seg></u>
<u who="#nobody"><seg>Who am I?</seg></u></div>`;

  test('of Parla-CLARIN are direct speech of whom the file describes, on their page', async () => {
    const plan = await importFile('a.xml', tei(body, people), { map: 'constants: { topics: grain }\n' });
    expect(told(plan)).toEqual([
      expect.stringContaining('warning content/speakers/ada-marsh.md is there already and says otherwise'),
      expect.stringContaining('error the file does not describe who "#nobody" is'),
    ]);
    const { archive, errors } = archiveOf(plan.after);
    expect(errors).toEqual([]);
    expect(
      archive.statements.map(({ mode, locator, paragraphs, speakers: [{ speaker, role }] }) => [
        ...[speaker.name, role?.role, mode, locator?.text],
        paragraphs.map((runs) => runs.map(({ text }) => text).join('')),
      ]),
    ).toEqual([
      ['Ludmila Fen', 'chair', 'direct', 'p. 12', ['“Grain & ships.', '“It […] opens.”']],
      ['Ada Marsh', 'Minister of Foreign Affairs', 'direct', 'p. 13', ['““Yes,” I say.”']],
    ]);
    expect(archive.articles).toMatchObject([
      {
        place: 'Northport',
        occasion: 'Grain',
        source: { title: 'Sitting of the council', document: 'NC/31/7', language: 'en' },
      },
    ]);
    expect(plan.files.find(({ path }) => path.endsWith('fen.md'))?.text).toBe(
      '---\nname: Ludmila Fen\nsort_name: Fen, Ludmila\naliases: [Людмила Фен]\nidentifiers:\n  wikidata: Q1\nroles:\n  - { role: chair, organization: Council of Norland, from: 2030-01-01, to: 2031-12-31 }\n---\n',
    );
  });

  test('of which the mapping says whose they are', async () => {
    const named = `${map}values: { speaker: { "#nobody": Ada Marsh, "#lf": Ada Marsh, "#am": Ada Marsh } }\n`;
    expect((await importFile('a.xml', tei(body), { map: named })).counts).toMatchObject({ taken: 3 });
  });
});

test('speech in a text is direct unless it is said not to be, on the day of its division', async () => {
  const body = `<div><opener><dateline><date when="2031-06-01">1 June</date></dateline></opener>
<p>She wrote: <said who="#am" direct="false" toWhom="#lf">the port would open</said>, and
<said who="#am">It will.</said></p></div>`;
  const plan = await importFile('a.xml', tei(body, people), { map: 'constants: { topics: grain }\n' });
  expect(
    archiveOf(plan.after).archive.statements.map(({ mode, date, article }) => [
      mode,
      date.edtf,
      article.addressee.map(({ name }) => name),
    ]),
  ).toEqual([
    ['indirect', '2031-06-01', ['Ludmila Fen']],
    ['direct', '2031-06-01', []],
  ]);
});

describe('the words of a text are those that were said, letter for letter', () => {
  test.each([
    [
      'what was struck out is not said',
      'The port will <del>not</del> <add>surely</add> open.',
      'The port will surely open.',
    ],
    ['nor what an editor takes for too much', 'The port <surplus>port</surplus> opens.', 'The port opens.'],
    ['of several readings the first', 'We <app><lem>open</lem><rdg>close</rdg></app> it.', 'We open it.'],
    ['a page begins between two words', 'the port<pb n="4"/>opens', 'the port opens'],
    ['or within one', 'the ship\n<lb break="no"/>ping <hi>lane</hi><pb n="5" break="no"/>s', 'the shipping lanes'],
    [
      'marks beside an element stay where they are',
      '<q>Open</q>, she said <hi>(again)</hi>; it.',
      'Open, she said (again); it.',
    ],
    ['sentences are parted', '<s>It opens.</s><s>Now.</s>', 'It opens. Now.'],
  ])('%s', async (_what, xml, words) => {
    const body = `<div><opener><dateline><date when="2031-06-01">1 June</date></dateline></opener>
<p>She wrote: <said who="#am">${xml}</said></p></div>`;
    const plan = await importFile('a.xml', tei(body, people), { map: 'constants: { topics: grain }\n' });
    expect(
      archiveOf(plan.after).archive.statements.map(({ paragraphs }) =>
        paragraphs.map((runs) => runs.map(({ text }) => text).join('')),
      ),
    ).toEqual([[`“${words}”`]]);
  });
});

describe('documents of FRUS', () => {
  const persons =
    '<div xml:id="persons"><list><item><persName xml:id="p_AM">Marsh, Ada,</persName> minister</item><item><persName xml:id="p_IK">Kornev, Ilya</persName></item></list></div>';
  const letter = `<pb n="4"/><div type="document" xml:id="d7" n="7"><head>7. Letter From Minister <persName corresp="#p_AM" type="from">Marsh</persName> to Envoy <persName corresp="#p_IK" type="to">Kornev</persName><note>Source: files.</note></head>
<opener><dateline><placeName>Northport</placeName>, <date when="2031-05-02T18:34:00-05:00">May 2</date></dateline></opener>
<p>Dear Envoy: we open.<note>Not printed.</note></p><pb n="5"/><p>Sincerely yours.</p><closer><signed><persName corresp="#p_AM">Ada Marsh</persName></signed></closer></div>`;
  const talks = `<div type="document" xml:id="d8" n="8"><head>8. Memorandum of Conversation</head><dateline><placeName>Sudport</placeName>, <date when="2031-05-03">May 3</date></dateline>
<list><head>PARTICIPANTS</head><item><persName corresp="#p_AM">Minister Marsh</persName></item><item><persName corresp="#p_IK">Mr. Kornev</persName></item></list>
<p><persName corresp="#p_AM">Marsh</persName> said the port would open.</p><p>Mr. Kornev replied that it would not.</p><p>There was tea.</p></div>`;
  const other = '<div type="document" xml:id="d9" n="9"><head>9. Editorial Note</head><p>On May 4 it rained.</p></div>';

  test('are the words of a letter, from whom to whom, and what a memorandum says that each said', async () => {
    const plan = await importFile('a.xml', tei(`${persons}${letter}\n${talks}\n${other}`), {
      map: `${map}fields: { date: date, speaker: speaker, words: words, mode: mode, kind: kind, addressee: addressee, place: place, source.title: source.title, source.pages: source.pages, source.document: source.document, source.url: "https://example.org/{volume}/{document id}" }\n`,
    });
    expect(told(plan)).toEqual([
      expect.stringContaining('warning nothing at the beginning of this paragraph says who speaks: "There was tea.…"'),
      expect.stringContaining('warning nothing says who speaks in "Editorial Note"'),
    ]);
    const { archive, errors } = archiveOf(plan.after);
    expect(errors).toEqual([]);
    expect(archive.articles).toMatchObject([
      {
        date: { edtf: '2031-05-02T18:34-05:00' },
        kind: 'letter',
        place: 'Northport',
        addressee: [{ name: 'Ilya Kornev' }],
        source: {
          title: 'Letter From Minister Marsh to Envoy Kornev',
          pages: '4–5',
          document: 'Sitting of the council, document 7',
          url: 'https://example.org/n31/d7',
        },
      },
      { date: { edtf: '2031-05-03' }, kind: 'talks', place: 'Sudport' },
    ]);
    expect(archive.statements.map(({ mode, speakers: [{ speaker }] }) => [speaker.name, mode])).toEqual([
      ['Ada Marsh', 'direct'],
      ['Ada Marsh', 'indirect'],
      ['Ilya Kornev', 'indirect'],
    ]);
  });
});

test('what is not well-formed is told by its line, and no entity is fetched', async () => {
  expect(told(await importFile('a.xml', '<TEI>\n<text></TEI>'))).toEqual([
    expect.stringMatching(/^2:\d+ error this is not well-formed XML: /),
  ]);
  expect(
    told(await importFile('a.xml', '<!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<TEI>&x;</TEI>')),
  ).toEqual([expect.stringContaining('this is not well-formed XML')]);
});

test('who published what a text was taken from counts where nobody published the text itself', async () => {
  const text = tei('<u who="#lf"><seg>Grain will pass.</seg></u>', people)
    .replace(/<publicationStmt>.*<\/publicationStmt>/, '<publicationStmt><p>For a test.</p></publicationStmt>')
    .replace('</fileDesc>', '<sourceDesc><bibl><publisher>Northport Press</publisher></bibl></sourceDesc></fileDesc>');
  const plan = await importFile('a.xml', text, { map: 'constants: { topics: grain }\n' });
  expect(plan.files.map(({ path }) => path)).toContain('content/publishers/northport-press.md');
});
