import { describe, expect, test } from 'vitest';
import { apa } from '../../../src/exports/citations/apa.ts';
import { biblatex } from '../../../src/exports/citations/biblatex.ts';
import { bibtexAddress, bibtexKey, bibtexText } from '../../../src/exports/citations/bibtex-entry.ts';
import { bibtex } from '../../../src/exports/citations/bibtex.ts';
import { chicago } from '../../../src/exports/citations/chicago.ts';
import type { CitationFormat } from '../../../src/exports/citations/citation-format.ts';
import { citationText } from '../../../src/exports/citations/citation-part.ts';
import type { CitedName, CitedStatement } from '../../../src/exports/citations/cited-statement.ts';
import { cslJson } from '../../../src/exports/citations/csl-json.ts';
import { mla } from '../../../src/exports/citations/mla.ts';
import { oscola } from '../../../src/exports/citations/oscola.ts';
import { ownNote } from '../../../src/exports/citations/own-note.ts';
import { ris } from '../../../src/exports/citations/ris.ts';
import { unitedNations } from '../../../src/exports/citations/united-nations.ts';
import { wikipedia } from '../../../src/exports/citations/wikipedia.ts';
import { en } from '../../../src/languages/en/interface.ts';
import { fr } from '../../../src/languages/fr/interface.ts';
import { dateOf } from '../../date-of.ts';
import { bare, full } from './cited-by-hand.ts';

const formats = [ownNote, chicago, mla, apa, oscola, unitedNations, wikipedia, bibtex, biblatex, ris, cslJson];
const cite = (format: CitationFormat, cited: CitedStatement) =>
  citationText(format.format(cited), { day: '2031-07-01', origin: 'https://reader.example/' });

const facts = {
  full: 'Ada Jean-Anne Marsh (Premier, Norland) and The Strait Group, jointly, for Sudmark; Disputed, Paraphrase; 12th meeting, Port Ada, 2 June 2031; as told to Bo Lind, reported by Norland News, 3 June 2031, “Two letters.”, S/2031/12, para. 4, https://news.example/two, archived copy https://web.archive.org/web/20310605120000/https://news.example/two, also by the Strait Review; edition 3f2a1b90c4',
  bare: 'an official, unnamed; Verbatim; 2031; reported by Norland News',
};
const exact: Record<string, [full: string, bare: string]> = {
  note: [
    'Ada Jean-Anne Marsh (Premier, Norland) and The Strait Group, jointly, for Sudmark, 12th meeting, Port Ada, 2 June 2031. Disputed, Paraphrase, as told to Bo Lind, reported by Norland News, 3 June 2031, “Two letters.”, S/2031/12, para. 4, https://news.example/two, archived copy https://web.archive.org/web/20310605120000/https://news.example/two, also by the Strait Review. “Did the ships wait?”, Norland Papers, edition 3f2a1b90c4, https://example.org/articles/grain-talks/#nobody-asked, accessed 1 July 2031',
    'an official, unnamed, 2031. Verbatim, reported by Norland News. “The sea is open.”, Norland Papers, https://reader.example/articles/sea/#open, accessed 1 July 2031',
  ],
  chicago: [
    'Ada Jean-Anne Marsh (Premier, Norland) and The Strait Group, jointly, for Sudmark, disputed, paraphrase, 12th meeting, Port Ada, June 2, 2031, as told to Bo Lind, reported by Norland News, June 3, 2031, “Two letters,” S/2031/12, para. 4, https://news.example/two, archived copy https://web.archive.org/web/20310605120000/https://news.example/two, also by the Strait Review; “Did the ships wait?,” Norland Papers, edition 3f2a1b90c4, accessed July 1, 2031, https://example.org/articles/grain-talks/#nobody-asked.',
    'an official, unnamed, verbatim, 2031, reported by Norland News; “The sea is open,” Norland Papers, accessed July 1, 2031, https://reader.example/articles/sea/#open.',
  ],
  mla: [
    'Marsh, Ada Jean-Anne (Premier, Norland), and The Strait Group, jointly, for Sudmark. “Did the ships wait?” Norland Papers, edition 3f2a1b90c4, 12th meeting, Port Ada, 2 June 2031, https://example.org/articles/grain-talks/#nobody-asked. Disputed, Paraphrase, as told to Bo Lind, reported by Norland News, 3 June 2031, “Two letters,” S/2031/12, para. 4, https://news.example/two, archived copy https://web.archive.org/web/20310605120000/https://news.example/two, also by the Strait Review. Accessed 1 July 2031.',
    'an official, unnamed. “The sea is open.” Norland Papers, 2031, https://reader.example/articles/sea/#open. Verbatim, reported by Norland News. Accessed 1 July 2031.',
  ],
  apa: [
    'Marsh, A. J.-A. (Premier, Norland), & The Strait Group, jointly, for Sudmark. (2031, June 2). Did the ships wait? [Disputed, Paraphrase; 12th meeting; Port Ada]. As told to Bo Lind, reported by Norland News, June 3, 2031, “Two letters,” S/2031/12, para. 4, https://news.example/two, archived copy https://web.archive.org/web/20310605120000/https://news.example/two, also by the Strait Review. Norland Papers, edition 3f2a1b90c4. Retrieved July 1, 2031, from https://example.org/articles/grain-talks/#nobody-asked',
    'an official, unnamed. (2031). The sea is open [Verbatim]. Reported by Norland News. Norland Papers. Retrieved July 1, 2031, from https://reader.example/articles/sea/#open',
  ],
  oscola: [
    'Ada Jean-Anne Marsh (Premier, Norland) and The Strait Group, jointly, for Sudmark, ‘Did the ships wait?’ (disputed, paraphrase, 12th meeting, Port Ada, 2 June 2031), as told to Bo Lind, reported by Norland News, 3 June 2031, ‘Two letters.’, S/2031/12, para. 4, <https://news.example/two>, archived copy <https://web.archive.org/web/20310605120000/https://news.example/two>, also by the Strait Review, Norland Papers, edition 3f2a1b90c4 <https://example.org/articles/grain-talks/#nobody-asked> accessed 1 July 2031',
    'an official, unnamed, ‘The sea is open.’ (verbatim, 2031), reported by Norland News, Norland Papers <https://reader.example/articles/sea/#open> accessed 1 July 2031',
  ],
  un: [
    'Ada Jean-Anne Marsh (Premier, Norland) and The Strait Group, jointly, for Sudmark, disputed, paraphrase, 12th meeting, Port Ada, 2 June 2031, as told to Bo Lind, reported by Norland News, 3 June 2031, “Two letters.”, S/2031/12, para. 4, https://news.example/two, archived copy https://web.archive.org/web/20310605120000/https://news.example/two, also by the Strait Review. “Did the ships wait?”, Norland Papers, edition 3f2a1b90c4, https://example.org/articles/grain-talks/#nobody-asked (accessed 1 July 2031).',
    'an official, unnamed, verbatim, 2031, reported by Norland News. “The sea is open.”, Norland Papers, https://reader.example/articles/sea/#open (accessed 1 July 2031).',
  ],
  wikipedia: [
    'Ada Jean-Anne Marsh (Premier, Norland) and The Strait Group, jointly, for Sudmark, disputed, paraphrase, 12th meeting, Port Ada, 2 June 2031, as told to Bo Lind. {{cite news |title=Two letters. |work=Norland News |date=2031-06-03 |id=S/2031/12 |at=para. 4 |url=https://news.example/two |archive-url=https://web.archive.org/web/20310605120000/https://news.example/two |archive-date=2031-06-05 |access-date=2031-07-01 |via=[https://example.org/articles/grain-talks/#nobody-asked Norland Papers]}} Also by the Strait Review. “Did the ships wait?”, edition 3f2a1b90c4.',
    'an official, unnamed, verbatim, 2031. {{cite news |title=The sea is open. |work=Norland News |via=[https://reader.example/articles/sea/#open Norland Papers]}} “The sea is open.”.',
  ],
  bibtex: [
    `@misc{grain-talks:nobody-asked,
  author = {Marsh, Ada Jean-Anne and {The Strait Group}},
  title = {{Did the ships wait?}},
  howpublished = {Norland Papers, edition 3f2a1b90c4},
  year = {2031},
  month = jun,
  note = {${facts.full}},
  url = {https://example.org/articles/grain-talks/#nobody-asked},
  urldate = {2031-07-01},
}`,
    `@misc{sea:open,
  author = {{an official, unnamed}},
  title = {{The sea is open.}},
  howpublished = {Norland Papers},
  year = {2031},
  note = {${facts.bare}},
  url = {https://reader.example/articles/sea/#open},
  urldate = {2031-07-01},
}`,
  ],
  biblatex: [
    `@online{grain-talks:nobody-asked,
  author = {Marsh, Ada Jean-Anne and {The Strait Group}},
  title = {{Did the ships wait?}},
  titleaddon = {Disputed, Paraphrase},
  eventtitle = {12th meeting},
  venue = {Port Ada},
  date = {2031-06-02},
  organization = {{Norland Papers}},
  version = {3f2a1b90c4},
  note = {${facts.full}},
  url = {https://example.org/articles/grain-talks/#nobody-asked},
  urldate = {2031-07-01},
}`,
    `@online{sea:open,
  author = {{an official, unnamed}},
  title = {{The sea is open.}},
  titleaddon = {Verbatim},
  date = {2031},
  organization = {{Norland Papers}},
  note = {${facts.bare}},
  url = {https://reader.example/articles/sea/#open},
  urldate = {2031-07-01},
}`,
  ],
  ris: [
    `TY  - ELEC
ID  - grain-talks#nobody-asked
AU  - Marsh, Ada Jean-Anne
AU  - The Strait Group
TI  - Did the ships wait?
T2  - Norland Papers
PY  - 2031
DA  - 2031/06/02/
ET  - edition 3f2a1b90c4
C1  - 12th meeting
CY  - Port Ada
M1  - S/2031/12
LA  - en
N1  - ${facts.full}
UR  - https://example.org/articles/grain-talks/#nobody-asked
L2  - https://news.example/two
Y2  - 2031/07/01/
ER  - 
`,
    `TY  - ELEC
ID  - sea#open
AU  - an official unnamed
TI  - The sea is open.
T2  - Norland Papers
PY  - 2031
DA  - 2031///
LA  - en
N1  - ${facts.bare}
UR  - https://reader.example/articles/sea/#open
Y2  - 2031/07/01/
ER  - 
`,
  ],
  csl: [
    `{
  "id": "grain-talks#nobody-asked",
  "type": "interview",
  "author": [{"family":"Marsh","given":"Ada Jean-Anne"},{"literal":"The Strait Group"}],
  "title": "Did the ships wait?",
  "genre": "Disputed, Paraphrase",
  "issued": {"date-parts":[[2031,6,2]]},
  "container-title": "Norland Papers",
  "edition": "3f2a1b90c4",
  "event-title": "12th meeting",
  "event-place": "Port Ada",
  "number": "S/2031/12",
  "language": "en",
  "source": "Norland News",
  "note": "${facts.full}",
  "URL": "https://example.org/articles/grain-talks/#nobody-asked",
  "accessed": { "date-parts": [["2031", "07", "01"]] }
}`,
    `{
  "id": "sea#open",
  "type": "speech",
  "author": [{"literal":"an official, unnamed"}],
  "title": "The sea is open.",
  "genre": "Verbatim",
  "issued": {"date-parts":[[2031]]},
  "container-title": "Norland Papers",
  "language": "en",
  "source": "Norland News",
  "note": "${facts.bare}",
  "URL": "https://reader.example/articles/sea/#open",
  "accessed": { "date-parts": [["2031", "07", "01"]] }
}`,
  ],
};

test.each(formats)('$id names all that there is, and nothing that is not there', (format) => {
  expect([cite(format, full), cite(format, bare)]).toEqual(exact[format.id]);
});

test('formats that programs read say how several are one file', () => {
  const files = formats.flatMap(({ id, name, file }) =>
    file === undefined ? [] : [[id, name, file.extension, file.type, file.before, file.between, file.behind]],
  );
  expect(files).toEqual([
    ['bibtex', 'BibTeX', 'bib', 'application/x-bibtex', '', '\n\n', '\n'],
    ['biblatex', 'BibLaTeX', 'bib', 'application/x-bibtex', '', '\n\n', '\n'],
    ['ris', 'RIS', 'ris', 'application/x-research-info-systems', '', '\n', ''],
    ['csl', 'CSL-JSON', 'json', 'application/vnd.citationstyles.csl+json', '[\n', ',\n', '\n]\n'],
  ]);
  expect(formats.filter(({ file }) => !file).map(({ id, name }) => [id, name])).toEqual([
    ['note', undefined],
    ['chicago', 'Chicago'],
    ['mla', 'MLA'],
    ['apa', 'APA'],
    ['oscola', 'OSCOLA'],
    ['un', 'UN'],
    ['wikipedia', 'Wikipedia'],
  ]);
});

describe('a date', () => {
  test.each([
    ['2031', '2031', '{2031}', '2031 2031///', '{"date-parts":[[2031]]}'],
    ['2031-05', '2031, May', '{2031-05}', '2031 2031/05//', '{"date-parts":[[2031,5]]}'],
    ['2031-05-30', '2031, May 30', '{2031-05-30}', '2031 2031/05/30/', '{"date-parts":[[2031,5,30]]}'],
    [
      '2031-05-30T23:30+03:00',
      '2031, May 30, 23:30 (UTC+3)',
      '{2031-05-30}',
      '2031 2031/05/30/',
      '{"date-parts":[[2031,5,30]]}',
    ],
    ['2031~', 'ca. 2031', '{2031~}', '2031 2031///', '{"date-parts":[[2031]],"circa":true}'],
    ['2031-05?', 'May 2031 (uncertain)', '{2031-05?}', '2031 2031/05//', '{"date-parts":[[2031,5]],"circa":true}'],
    ['2031-21', '2031, Spring', '{2031-21}', '2031 2031///', '{"literal":"spring 2031"}'],
    [
      '2031-05-30/2031-06-02',
      '2031, May 30–June 2',
      '{2031-05-30/2031-06-02}',
      '2031 2031/05/30/',
      '{"date-parts":[[2031,5,30],[2031,6,2]]}',
    ],
    [
      '2031-12-30/2032-01-02',
      'December 30, 2031–January 2, 2032',
      '{2031-12-30/2032-01-02}',
      '2031 2031/12/30/',
      '{"date-parts":[[2031,12,30],[2032,1,2]]}',
    ],
    ['203X', 'some time in the 2030s', '{203X}', '', '{"literal":"some time in the 2030s"}'],
    ['../2031', 'until 2031', '{../2031}', '', '{"literal":"until 2031"}'],
    ['2031-05/..', 'from May 2031', '{2031-05/..}', '2031 2031/05//', '{"literal":"from May 2031"}'],
  ])('%s is written as each style and format has it', (edtf, inApa, inBiblatex, inRis, inCsl) => {
    const cited = { ...bare, said: dateOf(edtf) };
    expect(/\((.*?)\)\. The/.exec(cite(apa, cited))?.[1]).toBe(inApa);
    expect(/date = (.*),/.exec(cite(biblatex, cited))?.[1]).toBe(inBiblatex);
    expect([...cite(ris, cited).matchAll(/^(?:PY|DA) {2}- (.*)$/gm)].map(([, value]) => value).join(' ')).toBe(inRis);
    expect(/"issued": (.*),/.exec(cite(cslJson, cited))?.[1]).toBe(inCsl);
  });

  test.each([
    ['2031', '{2031}', undefined],
    ['2031-05-30T23:30+03:00', '{2031}', 'may'],
    ['2031-12~', '{2031}', 'dec'],
    ['2031-21', '{2031}', undefined],
    ['2031-XX', '{2031}', undefined],
    ['203X', '{some time in the 2030s}', undefined],
    ['../2031-05', '{until May 2031}', undefined],
  ])('%s has for BibTeX the year %s and the month %s', (edtf, year, month) => {
    const entry = cite(bibtex, { ...bare, said: dateOf(edtf) });
    expect(/year = (.*),/.exec(entry)?.[1]).toBe(year);
    expect(/month = (.*),/.exec(entry)?.[1]).toBe(month);
  });

  test.each([
    ['2031-09-12', '12 Sept. 2031'],
    ['2031-01/2031-05', 'Jan.–May 2031'],
    ['2031-06-30/2031-07-02', '30 June–2 July 2031'],
  ])('%s is in MLA %s, its months abbreviated', (edtf, expected) => {
    expect(cite(mla, { ...bare, said: dateOf(edtf) })).toContain(`Norland Papers, ${expected}, https`);
  });

  test('of access is abbreviated in MLA in English', () => {
    const on = (words: typeof fr) => citationText(mla.format({ ...bare, words }), { day: '2031-09-01' });
    expect(on(en)).toMatch(/ Accessed 1 Sept\. 2031\.$/);
    expect(on(fr)).toContain('1 septembre 2031');
  });

  test('stands in front in English alone, in the order that the style has in that language', () => {
    expect(cite(apa, { ...bare, said: dateOf('2031-05-30'), words: fr })).toContain('(30 mai 2031)');
    expect(cite(chicago, { ...bare, said: dateOf('2031-05-30') })).toContain('May 30, 2031');
    expect(cite(chicago, { ...bare, said: dateOf('2031-05-30'), words: fr })).toContain('30 mai 2031');
    expect(cite(mla, { ...bare, said: dateOf('2031-05-30') })).toContain('30 May 2031');
  });
});

test.each([
  ['0044-03-15', '(44 AD, March 15)', 'year = {44},'],
  ['0987-03-05', '(987, March 5)', 'year = {987},'],
  ['0100/0200', '(100–200)', 'year = {100},'],
  ['2024-01/2025-03', '(January 2024–March 2025)', 'year = {2024},'],
  ['2017~/2018~', '(about 2017–about 2018)', 'year = {2017},'],
  [
    '2017-03-28T23:30Z/2017-03-29T01:00Z',
    '(2017, March 28, 23:30 (UTC) – March 29, 2017, 01:00 (UTC))',
    'year = {2017},',
  ],
])('%s stands as years and periods do in APA and BibTeX', (edtf, inApa, inBibtex) => {
  const cited = { ...bare, said: dateOf(edtf) };
  expect(cite(apa, cited)).toContain(` ${inApa}. `);
  expect(cite(bibtex, cited)).toContain(`  ${inBibtex}\n`);
});

describe('a title', () => {
  test.each([
    ['The ships wait', '“The ships wait,” Norland', '“The ships wait.” Norland', '‘The ships wait’ ('],
    ['Do they wait?', '“Do they wait?,” Norland', '“Do they wait?” Norland', '‘Do they wait?’ ('],
    [
      'Who asks? They wait',
      '“Who asks? They wait,” Norland',
      '“Who asks? They wait.” Norland',
      '‘Who asks? They wait’ (',
    ],
    ['They wait!', '“They wait!,” Norland', '“They wait!” Norland', '‘They wait!’ ('],
    ['They wait…', '“They wait…,” Norland', '“They wait…” Norland', '‘They wait…’ ('],
    ['They wait.', '“They wait,” Norland', '“They wait.” Norland', '‘They wait.’ ('],
    ['In the U.S.', '“In the U.S.,” Norland', '“In the U.S.” Norland', '‘In the U.S.’ ('],
    ['By Grain Ltd.', '“By Grain Ltd.,” Norland', '“By Grain Ltd.” Norland', '‘By Grain Ltd.’ ('],
    ['They “wait”', '“They ‘wait,’” Norland', '“They ‘wait.’” Norland', '‘They “wait”’ ('],
    ['They said: “Wait.”', '“They said: ‘Wait,’” Norland', '“They said: ‘Wait.’” Norland', '‘They said: “Wait.”’ ('],
    ['“Who waits?”', '“‘Who waits?,’” Norland', '“‘Who waits?’” Norland', '‘“Who waits?”’ ('],
    ['"Wait," they said', '“‘Wait,’ they said,” Norland', '“‘Wait,’ they said.” Norland', '‘"Wait," they said’ ('],
    ['A 5" pipe', '“A 5" pipe,” Norland', '“A 5" pipe.” Norland', '‘A 5" pipe’ ('],
    ['Bo’s ‘wait’', '“Bo’s ‘wait,’” Norland', '“Bo’s ‘wait.’” Norland', '‘Bo’s “wait”’ ('],
    ['A “b ‘c’ d”', '“A ‘b “c” d,’” Norland', '“A ‘b “c” d.’” Norland', '‘A “b ‘c’ d”’ ('],
    ['A ‘b “c”’', '“A ‘b “c,”’” Norland', '“A ‘b “c.”’” Norland', '‘A “b ‘c’”’ ('],
    ['‘A’ and “b”', '“‘A’ and ‘b,’” Norland', '“‘A’ and ‘b.’” Norland', '‘“A” and “b”’ ('],
    ['”A” b', '“’A’ b,” Norland', '“’A’ b.” Norland', '‘”A” b’ ('],
    ['Bo’s ships’ “wait”', '“Bo’s ships’ ‘wait,’” Norland', '“Bo’s ships’ ‘wait.’” Norland', '‘Bo’s ships’ “wait”’ ('],
    ['他们等。', '“他们等,” Norland', '“他们等。” Norland', '‘他们等。’ ('],
  ])('%s has one sign behind it', (title, inChicago, inMla, inOscola) => {
    expect(cite(chicago, { ...bare, title })).toContain(inChicago);
    expect(cite(mla, { ...bare, title })).toContain(inMla);
    expect(cite(oscola, { ...bare, title })).toContain(inOscola);
  });
});

test('a title at the end of what is said of the report has the full stop within its marks', () => {
  const reported = { ...bare, report: { ...bare.report, title: 'They said “wait”' } };
  expect(cite(mla, reported)).toContain('Norland News, “They said ‘wait.’” Accessed');
  expect(cite(apa, reported)).toContain('Norland News, “They said ‘wait.’” Norland Papers');
  expect(cite(chicago, reported)).toContain('Norland News, “They said ‘wait’”; “The sea');
});

describe('names', () => {
  const by = (...names: CitedName[]) => ({ ...bare, speakers: names.map((name) => ({ name })) });
  const korneva = { text: 'Илья Корнев', family: 'Корнев', given: 'Илья' };
  const hai = { text: '海峡', family: '海', given: '峡' };

  test.each([
    [{ text: 'Ada Marsh', family: 'Marsh', given: 'Ada' }, 'Marsh, A.'],
    [{ text: 'Ada B. Marsh', family: 'Marsh', given: 'Ada  B.' }, 'Marsh, A. B.'],
    [{ text: 'Jean-Luc Bo', family: 'Bo', given: 'Jean-Luc' }, 'Bo, J.-L.'],
    [{ text: 'J.R. Bo', family: 'Bo', given: 'J.R. Ann' }, 'Bo, J. R. A.'],
    [{ text: 'Karl von der Lund', family: 'Lund', given: 'Karl von der' }, 'Lund, K. von der'],
    [{ text: 'Abd al-Karim Bo', family: 'Bo', given: 'Abd al-Karim' }, 'Bo, A. al-K.'],
    [{ text: 'Ki-moon Bo', family: 'Bo', given: 'Ki-moon “Kim” (K.)' }, 'Bo, K.-m.'],
    [{ text: 'Bo Lind Jr.', family: 'Lind', given: 'Bo', suffix: 'Jr.' }, 'Lind, B., Jr.'],
    [{ text: 'É Bo', family: 'Bo', given: 'E\u0301mile' }, 'Bo, É.'],
    [korneva, 'Корнев, И.'],
    [hai, '海峡'],
    [{ text: 'Kovács Béla', family: 'Kovács', given: 'Béla' }, 'Kovács, B.'],
    [{ text: 'Béla Kovács', family: 'Kovács', given: 'Béla' }, 'Kovács, B.'],
    [{ text: '峡海', family: '海', given: '峡' }, '海, 峡'],
    [{ text: 'Marsh', family: 'Marsh' }, 'Marsh'],
    [{ text: 'Ada', given: 'Ada' }, 'Ada'],
  ])('%j has initials in APA where its script has capitals', (name, expected) => {
    expect(cite(apa, by(name)).split(' (2031)')[0]).toBe(expected.endsWith('.') ? expected : `${expected}.`);
  });

  test('the first alone stands by the family name in MLA', () => {
    const ada = { text: 'Ada Marsh', family: 'Marsh', given: 'Ada' };
    expect(cite(mla, by(ada, korneva))).toMatch(/^Marsh, Ada, and Илья Корнев\./);
    expect(cite(mla, by({ text: 'Marsh', family: 'Marsh' }))).toMatch(/^Marsh\./);
    expect(cite(mla, by({ text: 'Ada', given: 'Ada' }))).toMatch(/^Ada\./);
  });

  test('what is spoken with the family name in front has no comma in prose, and one for programs', () => {
    const kovacs = { text: 'Kovács Béla', family: 'Kovács', given: 'Béla' };
    expect(cite(mla, by(kovacs))).toMatch(/^Kovács Béla\./);
    expect(cite(mla, by(kovacs, korneva))).toMatch(/^Kovács Béla and Илья Корнев\./);
    expect(cite(mla, by(hai, korneva))).toMatch(/^海峡 and Илья Корнев\./);
    expect(cite(mla, by({ ...kovacs, text: 'Béla Kovács' }))).toMatch(/^Kovács, Béla\./);
    for (const format of [bibtex, ris]) expect(cite(format, by(kovacs, hai))).toMatch(/Kovács, Béla[\s\S]+海, 峡/);
  });

  test('several stand in the way of each style', () => {
    const ada = { text: 'Ada Marsh', family: 'Marsh', given: 'Ada' };
    const [group, bo] = [{ text: 'Strait Group' }, { text: 'Bo Lind', family: 'Lind', given: 'Bo' }];
    const of = (format: CitationFormat, ...names: CitedName[]) =>
      cite(format, by(...names)).split(/, verbatim| [“(]/)[0];
    expect(of(chicago, ada, bo)).toBe('Ada Marsh and Bo Lind');
    expect(of(chicago, ada, group, bo)).toBe('Ada Marsh, Strait Group, and Bo Lind');
    expect(of(mla, group, bo)).toBe('Strait Group and Bo Lind.');
    expect(of(mla, ada, group, bo)).toBe('Marsh, Ada, Strait Group, and Bo Lind.');
    expect(of(apa, ada, bo)).toBe('Marsh, A., & Lind, B.');
    expect(of(apa, ada, group, bo)).toBe('Marsh, A., Strait Group, & Lind, B.');
    expect(cite(apa, by(bo))).toMatch(/^Lind, B\. \(2031\)/);
    expect(cite(mla, by({ text: 'Bo Lind Jr.' }))).toMatch(/^Bo Lind Jr\. “The/);
    expect(cite(oscola, by(ada, group, bo))).toMatch(/^Ada Marsh, Strait Group and Bo Lind, ‘/);
    expect(cite(apa, { ...by(ada, bo), words: fr })).toMatch(/^Marsh, A\. et Lind, B\. \(/);
    expect(cite(mla, { ...by(ada, bo), words: fr })).toMatch(/^Marsh, Ada et Bo Lind\. “/);
  });

  test.each<[CitedName, string, string, string]>([
    [
      { text: 'Ada Marsh', family: 'Marsh', given: 'Ada' },
      '{Marsh, Ada}',
      'Marsh, Ada',
      '{"family":"Marsh","given":"Ada"}',
    ],
    [{ text: 'Ada Marsh', family: 'Marsh' }, '{{Ada Marsh}}', 'Ada Marsh', '{"literal":"Ada Marsh"}'],
    [{ text: 'Ada Marsh', given: 'Ada' }, '{{Ada Marsh}}', 'Ada Marsh', '{"literal":"Ada Marsh"}'],
    [
      { text: 'Grain, Ltd, and Sons' },
      '{{Grain, Ltd, and Sons}}',
      'Grain Ltd and Sons',
      '{"literal":"Grain, Ltd, and Sons"}',
    ],
    [
      { text: 'x', family: 'Salt and Sea', given: 'A, B' },
      '{{Salt and Sea}, {A, B}}',
      'Salt and Sea, A, B',
      '{"family":"Salt and Sea","given":"A, B"}',
    ],
    [
      { text: 'x', family: 'Lind', given: 'Bo', suffix: 'Jr.' },
      '{Lind, Jr., Bo}',
      'Lind, Bo, Jr.',
      '{"family":"Lind","given":"Bo","suffix":"Jr."}',
    ],
    [
      { text: 'x', family: 'Sander', given: 'Andy' },
      '{Sander, Andy}',
      'Sander, Andy',
      '{"family":"Sander","given":"Andy"}',
    ],
  ])('%j is a name to programs', (name, inBibtex, inRis, inCsl) => {
    expect(/author = (.*),/.exec(cite(bibtex, by(name)))?.[1]).toBe(inBibtex);
    expect(/AU {2}- (.*)/.exec(cite(ris, by(name)))?.[1]).toBe(inRis);
    expect(/"author": \[(.*)\],/.exec(cite(cslJson, by(name)))?.[1]).toBe(inCsl);
  });

  test('several are joined by the word that BibTeX has', () => {
    expect(cite(bibtex, by(korneva, { text: 'B' }, { text: 'C' }))).toContain('{Корнев, Илья and {B} and {C}}');
  });
});

test.each([
  ['interview', 'interview', 'ELEC'],
  ['speech', 'speech', 'ELEC'],
  ['press-conference', 'speech', 'ELEC'],
  ['statement', 'speech', 'ELEC'],
  ['article', 'article-newspaper', 'NEWS'],
  ['letter', 'personal_communication', 'PCOMM'],
  ['post', 'post', 'ELEC'],
  ['talks', 'speech', 'ELEC'],
] as const)('%s is for programs %s and %s', (kind, inCsl, inRis) => {
  expect(cite(cslJson, { ...bare, kind })).toContain(`"type": "${inCsl}"`);
  expect(cite(ris, { ...bare, kind })).toMatch(new RegExp(`^TY  - ${inRis}\n`));
});

test('pages stand where the statement has no place of its own', () => {
  const paged = { ...bare, report: { ...bare.report, pages: '4-5' }, page: '4-5' };
  expect(cite(oscola, paged)).toContain(', pages 4-5, Norland Papers');
  expect(cite(cslJson, paged)).toContain('"page": "4-5"');
  expect(cite(wikipedia, paged)).toContain('|pages=4-5 ');
  expect(cite(wikipedia, { ...paged, page: 'xii' })).toContain('|page=xii ');
  expect(cite(ris, paged)).toContain('\nSP  - 4\nEP  - 5\n');
  expect(cite(ris, { ...paged, page: '4–5, 9' })).toContain('\nSP  - 4–5, 9\nLA');
  expect(cite(wikipedia, { ...bare, locator: 'para. 4' })).toContain('|at=para. 4 ');
  expect(cite(cslJson, { ...bare, locator: 'para. 4' })).not.toContain('"page"');
});

describe('a text for BibTeX', () => {
  test.each([
    ['a\\b', 'a\\textbackslash{}b'],
    ['{a}', '\\textbraceleft{}a\\textbraceright{}'],
    ['a~b^c', 'a\\textasciitilde{}b\\textasciicircum{}c'],
    ['5% & #1 $2 a_b', '5\\% \\& \\#1 \\$2 a\\_b'],
    ['Пролив \u202eоткрыт\n', 'Пролив открыт'],
  ])('%j is %j', (text, expected) => {
    expect(bibtexText(text)).toBe(expected);
  });

  test('an address has no sign that would end its field', () => {
    expect(bibtexAddress('https://example.org/a{b}\\c d%20')).toBe('https://example.org/a%7Bb%7D%5Cc%20d%20');
  });

  test.each([
    ['grain-talks#nobody-asked', 'grain-talks:nobody-asked'],
    ['A1#b#c', 'A1:b-c-1s60bw8'],
    ['--été--#--ship--', 'ete:-ship-dg7y3u'],
    ['x#海', 'x:Hai-1ls6ngh'],
  ])('the key of %s is %s', (id, key) => {
    expect(bibtexKey(id)).toBe(key);
  });
});

test('a title in a note has other marks inside', () => {
  const quoting = { ...bare, title: 'They “wait”' };
  expect(cite(wikipedia, quoting)).toContain(' “They ‘wait’”.');
  expect(cite(unitedNations, quoting)).toContain(' “They ‘wait’”, ');
});

describe('wikitext', () => {
  const reported = (report: Partial<CitedStatement['report']>, more: Partial<CitedStatement> = {}) =>
    cite(wikipedia, { ...bare, ...more, report: { ...bare.report, ...report } });

  test.each([
    ['https://web.archive.org/web/20310605120000/https://n.example/', '2031-06-05'],
    ['https://web.archive.org/web/20310605/https://n.example/', '2031-06-05'],
    ['https://web.archive.org/web/20310605120000if_/https://n.example/', '2031-06-05'],
  ])('a copy at %s was made on %s', (archived, day) => {
    expect(reported({ archived })).toContain(`|archive-url=${archived} |archive-date=${day} `);
  });

  test.each([
    'https://copies.example/a',
    'https://web.archive.org/web/2031/https://n.example/',
    'https://a.example/20310605120000/x',
  ])('a copy at %s, of which no day is known, stands behind the template', (archived) => {
    expect(reported({ archived })).toContain(`]}} Archived copy ${archived}. “`);
    expect(reported({ archived })).not.toContain('archive-');
  });

  test('a day of issue is as programs read it, or as people write it', () => {
    expect(reported({ issued: dateOf('2031-05-30T23:30+03:00') })).toContain('|date=2031-05-30 ');
    for (const [edtf, shown] of [
      ['2031', '2031'],
      ['2031-05', 'May 2031'],
      ['1450-05-30', '30 May 1450'],
      ['2031-21', 'Spring 2031'],
      ['2031~', 'c. 2031'],
      ['2031-05-02/2031-05-03', '2–3 May 2031'],
      ['2031-05-30/2031-06-02', '30 May – 2 June 2031'],
      ['2031-05/2031-06', 'May–June 2031'],
    ] as const)
      expect(reported({ issued: dateOf(edtf) })).toContain(`|date=${shown} `);
    expect(reported({ issued: dateOf('2031-05') }, { words: fr })).toContain('|date=mai 2031 ');
  });

  test.each([
    ['a|b', 'a&#124;b'],
    ['{{a}}', '&#123;&#123;a&#125;&#125;'],
    ['[a] <b>', '&#91;a&#93; &#60;b&#62;'],
    ["'a' ''b'' '''c'''", "'a' &#39;&#39;b&#39;&#39; &#39;&#39;&#39;c&#39;&#39;&#39;"],
    ['~~ ~~~ ~~~~', '~~ &#126;&#126;&#126; &#126;&#126;&#126;&#126;'],
    ['_a__b', '_a&#95;&#95;b'],
    ['* a * b', '&#42; a * b'],
    ['# a', '&#35; a'],
    [': a', '&#58; a'],
    ['; a', '&#59; a'],
    ['= a', '&#61; a'],
    ['see http://a.example', `see ${Array.from('http://', (sign) => `&#${sign.codePointAt(0)};`).join('')}a.example`],
    ['see https://a.example', `see ${Array.from('https://', (sign) => `&#${sign.codePointAt(0)};`).join('')}a.example`],
  ])('%s in a title is text', (title, expected) => {
    expect(reported({ title })).toContain(`|title=${expected} |work`);
    expect(reported({}, { title })).toContain(` “${expected}”.`);
  });

  test('an address has no sign that would end it', () => {
    expect(reported({ url: `https://n.example/a|b{c}[d]<e>"f'g h` })).toContain(
      '|url=https://n.example/a%7Cb%7Bc%7D%5Bd%5D%3Ce%3E%22f%27g%20h |access-date=2031-07-01 |via',
    );
  });

  test('the edition, the archive and the document are text, too', () => {
    const text = reported({ document: 'S|1', publisher: 'N|N' }, { archive: 'A|B', edition: 'e|1', locator: 'p|4' });
    for (const part of ['|id=S&#124;1 ', '|work=N&#124;N ', ' A&#124;B]}}', ', edition e&#124;1.', '|at=p&#124;4 '])
      expect(text).toContain(part);
  });
});

test('controls and marks of direction are in no field of a program', () => {
  const line = 'a\u2066b\nc';
  const odd = {
    ...full,
    title: line,
    occasion: line,
    eventPlace: line,
    place: line,
    archive: line,
    locator: line,
    page: line,
    report: { ...full.report, document: line, publisher: line },
  };
  expect(cite(ris, odd)).toContain('TI  - ab c\n');
  const item = JSON.parse(cite(cslJson, odd)) as Record<string, unknown>;
  for (const field of ['title', 'event-title', 'event-place', 'container-title', 'number', 'page', 'source'])
    expect([field, item[field]]).toEqual([field, 'ab c']);
});
