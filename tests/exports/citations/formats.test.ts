import { describe, expect, test } from 'vitest';
import type { ArchivedStatement } from '../../../src/archive/archived-statement.ts';
import { bibtexKey } from '../../../src/exports/citations/bibtex-entry.ts';
import { citationText, type Reading } from '../../../src/exports/citations/citation-part.ts';
import { citedStatement, type CitedFrom } from '../../../src/exports/citations/cited-statement.ts';
import { citationFormats } from '../../../src/exports/citations/formats.ts';
import { interfaceLanguages } from '../../../src/languages/languages.ts';
import { en } from '../../../src/languages/en/interface.ts';
import { loadWords } from '../../../src/languages/load-words.ts';
import { plainText } from '../../../src/statements/statement.ts';
import { buildArchive } from '../../../src/archive/archive.ts';
import { changedNorland, norland, readNorland } from '../../read-folder.ts';

const from: CitedFrom = {
  archive: 'Norland Papers',
  language: 'en',
  addressOf: ({ article, id }) => `https://example.org/timeline/articles/${article.slug}/#${id}`,
  editionOf: () => '3f2a1b90c4',
  words: en,
};
const read: Reading = { day: '2031-07-01' };
const ids = citationFormats.map(({ id }) => id);

function byId(statements: readonly ArchivedStatement[], id: string): ArchivedStatement {
  return statements.find((statement) => statement.id === id) ?? expect.fail(`no statement ${id}`);
}

function cite(statement: ArchivedStatement, id: string, reading = read, place = from): string {
  const { format } = citationFormats.find((each) => each.id === id) ?? expect.fail(`no format ${id}`);
  return citationText(format(citedStatement(statement, place)), reading);
}

/** A letter of two speakers with a time, a document, a place in it and a copy, which somebody disputes. */
const { statements } = buildArchive(
  norland,
  changedNorland({
    'articles/2031/disputed.md': `---
title: "Did the ships wait?"
date: 2031-06-02T23:30+03:00
occasion: 12th meeting
kind: letter
topics: [grain]
status: disputed
corrections: [{ date: 2031-07-01, text: The Strait Review doubts it. }]
source:
  publisher: norland-news
  title: Two letters
  document: S/2031/12
  url: https://news.example/two
  archived: https://web.archive.org/web/20310605120000/https://news.example/two
---

> The ships waited.
>
> — Ada Marsh; Ilya Kornev for Switzerland [para. 4] ^waited
`,
  }),
).archive;
const waited = byId(statements, 'waited');

describe('a disputed paraphrase of two speakers, with a time, a document and an archived copy', () => {
  const exact: Record<string, string> = {
    note: 'Ada Marsh (Premier, Norland) and Илья Корнев (Envoy, Sudmark), jointly, for Switzerland, 12th meeting, 2 June 2031, 23:30 (UTC+3). Disputed, Paraphrase, reported by Norland News, “Two letters”, S/2031/12, para. 4, https://news.example/two, archived copy https://web.archive.org/web/20310605120000/https://news.example/two. “Did the ships wait?”, Norland Papers, edition 3f2a1b90c4, https://example.org/timeline/articles/disputed/#waited, accessed 1 July 2031',
    chicago:
      'Ada Marsh (Premier, Norland) and Илья Корнев (Envoy, Sudmark), jointly, for Switzerland, disputed, paraphrase, 12th meeting, June 2, 2031, 23:30 (UTC+3), reported by Norland News, “Two letters,” S/2031/12, para. 4, https://news.example/two, archived copy https://web.archive.org/web/20310605120000/https://news.example/two; “Did the ships wait?,” Norland Papers, edition 3f2a1b90c4, accessed July 1, 2031, https://example.org/timeline/articles/disputed/#waited.',
    mla: 'Marsh, Ada (Premier, Norland), and Илья Корнев (Envoy, Sudmark), jointly, for Switzerland. “Did the ships wait?” Norland Papers, edition 3f2a1b90c4, 12th meeting, 2 June 2031, 23:30 (UTC+3), https://example.org/timeline/articles/disputed/#waited. Disputed, Paraphrase, reported by Norland News, “Two letters,” S/2031/12, para. 4, https://news.example/two, archived copy https://web.archive.org/web/20310605120000/https://news.example/two. Accessed 1 July 2031.',
    apa: 'Marsh, A. (Premier, Norland), & Корнев, И. (Envoy, Sudmark), jointly, for Switzerland. (2031, June 2, 23:30 (UTC+3)). Did the ships wait? [Disputed, Paraphrase; 12th meeting]. Reported by Norland News, “Two letters,” S/2031/12, para. 4, https://news.example/two, archived copy https://web.archive.org/web/20310605120000/https://news.example/two. Norland Papers, edition 3f2a1b90c4. Retrieved July 1, 2031, from https://example.org/timeline/articles/disputed/#waited',
    oscola:
      'Ada Marsh (Premier, Norland) and Илья Корнев (Envoy, Sudmark), jointly, for Switzerland, ‘Did the ships wait?’ (disputed, paraphrase, 12th meeting, 2 June 2031, 23:30 (UTC+3)), reported by Norland News, ‘Two letters’, S/2031/12, para. 4, <https://news.example/two>, archived copy <https://web.archive.org/web/20310605120000/https://news.example/two>, Norland Papers, edition 3f2a1b90c4 <https://example.org/timeline/articles/disputed/#waited> accessed 1 July 2031',
    un: 'Ada Marsh (Premier, Norland) and Илья Корнев (Envoy, Sudmark), jointly, for Switzerland, disputed, paraphrase, 12th meeting, 2 June 2031, 23:30 (UTC+3), reported by Norland News, “Two letters”, S/2031/12, para. 4, https://news.example/two, archived copy https://web.archive.org/web/20310605120000/https://news.example/two. “Did the ships wait?”, Norland Papers, edition 3f2a1b90c4, https://example.org/timeline/articles/disputed/#waited (accessed 1 July 2031).',
    wikipedia:
      'Ada Marsh (Premier, Norland) and Илья Корнев (Envoy, Sudmark), jointly, for Switzerland, disputed, paraphrase, 12th meeting, 2 June 2031, 23:30 (UTC+3). {{cite news |title=Two letters |work=Norland News |id=S/2031/12 |at=para. 4 |url=https://news.example/two |archive-url=https://web.archive.org/web/20310605120000/https://news.example/two |archive-date=2031-06-05 |access-date=2031-07-01 |via=[https://example.org/timeline/articles/disputed/#waited Norland Papers]}} “Did the ships wait?”, edition 3f2a1b90c4.',
    bibtex: `@misc{disputed:waited,
  author = {Marsh, Ada and Корнев, Илья},
  title = {{Did the ships wait?}},
  howpublished = {Norland Papers, edition 3f2a1b90c4},
  year = {2031},
  month = jun,
  note = {Ada Marsh (Premier, Norland) and Илья Корнев (Envoy, Sudmark), jointly, for Switzerland; Disputed, Paraphrase; 12th meeting, 2 June 2031, 23:30 (UTC+3); reported by Norland News, “Two letters”, S/2031/12, para. 4, https://news.example/two, archived copy https://web.archive.org/web/20310605120000/https://news.example/two; edition 3f2a1b90c4},
  url = {https://example.org/timeline/articles/disputed/#waited},
  urldate = {2031-07-01},
}`,
    biblatex: `@online{disputed:waited,
  author = {Marsh, Ada and Корнев, Илья},
  title = {{Did the ships wait?}},
  titleaddon = {Disputed, Paraphrase},
  eventtitle = {12th meeting},
  date = {2031-06-02},
  organization = {{Norland Papers}},
  version = {3f2a1b90c4},
  note = {Ada Marsh (Premier, Norland) and Илья Корнев (Envoy, Sudmark), jointly, for Switzerland; Disputed, Paraphrase; 12th meeting, 2 June 2031, 23:30 (UTC+3); reported by Norland News, “Two letters”, S/2031/12, para. 4, https://news.example/two, archived copy https://web.archive.org/web/20310605120000/https://news.example/two; edition 3f2a1b90c4},
  url = {https://example.org/timeline/articles/disputed/#waited},
  urldate = {2031-07-01},
}`,
    ris: `TY  - PCOMM
ID  - disputed#waited
AU  - Marsh, Ada
AU  - Корнев, Илья
TI  - Did the ships wait?
T2  - Norland Papers
PY  - 2031
DA  - 2031/06/02/
ET  - edition 3f2a1b90c4
C1  - 12th meeting
M1  - S/2031/12
LA  - en
N1  - Ada Marsh (Premier, Norland) and Илья Корнев (Envoy, Sudmark), jointly, for Switzerland; Disputed, Paraphrase; 12th meeting, 2 June 2031, 23:30 (UTC+3); reported by Norland News, “Two letters”, S/2031/12, para. 4, https://news.example/two, archived copy https://web.archive.org/web/20310605120000/https://news.example/two; edition 3f2a1b90c4
UR  - https://example.org/timeline/articles/disputed/#waited
L2  - https://news.example/two
Y2  - 2031/07/01/
ER  - 
`,
    csl: `{
  "id": "disputed#waited",
  "type": "personal_communication",
  "author": [{"family":"Marsh","given":"Ada"},{"family":"Корнев","given":"Илья"}],
  "title": "Did the ships wait?",
  "genre": "Disputed, Paraphrase",
  "issued": {"date-parts":[[2031,6,2]]},
  "container-title": "Norland Papers",
  "edition": "3f2a1b90c4",
  "event-title": "12th meeting",
  "number": "S/2031/12",
  "language": "en",
  "source": "Norland News",
  "note": "Ada Marsh (Premier, Norland) and Илья Корнев (Envoy, Sudmark), jointly, for Switzerland; Disputed, Paraphrase; 12th meeting, 2 June 2031, 23:30 (UTC+3); reported by Norland News, “Two letters”, S/2031/12, para. 4, https://news.example/two, archived copy https://web.archive.org/web/20310605120000/https://news.example/two; edition 3f2a1b90c4",
  "URL": "https://example.org/timeline/articles/disputed/#waited",
  "accessed": { "date-parts": [["2031", "07", "01"]] }
}`,
  };

  test.each(ids)('is cited as %s', (id) => {
    expect(cite(waited, id)).toBe(exact[id]);
  });
});

test.each(ids)('%s has no word of what was said', (id) => {
  const asked = byId(statements, 'nobody-asked');
  expect(cite(asked, id)).not.toContain(plainText(asked).slice(0, 20));
});

test('a day of access that is not known has a place in prose, and is left out where a program would read it', () => {
  for (const { id, file } of citationFormats) {
    const text = cite(waited, id, { noDay: 'day of access' });
    expect(text).not.toMatch(/YYYY|urldate|Y2 {2}-|access-date|"accessed"/);
    expect([id, text.includes('[day of access]')]).toEqual([id, file === undefined && id !== 'wikipedia']);
  }
});

test('an address from the root of the site becomes whole where the origin is known', () => {
  const unplaced = { ...from, addressOf: () => '/timeline/articles/disputed/#waited' };
  for (const id of ids)
    expect(cite(waited, id, { ...read, origin: 'https://reader.example/' }, unplaced)).toContain(
      'https://reader.example/timeline/articles/disputed/#waited',
    );
});

test.each(interfaceLanguages.map(({ tag }) => tag))('every format names all of it in %s', async (tag) => {
  const words = await loadWords(tag);
  for (const id of ids) {
    const text = cite(waited, id, read, { ...from, words }).toLocaleLowerCase(words.locale);
    for (const named of [
      words.mode.indirect,
      words.said.status.disputed,
      'S/2031/12',
      'para. 4',
      'Norland News',
      'Two letters',
      'Norland Papers',
      '3f2a1b90c4',
      'https://example.org/timeline/articles/disputed/#waited',
      '12th meeting',
      '23:30',
      'Norland',
    ])
      expect([id, text]).toEqual([id, expect.stringContaining(named.toLocaleLowerCase(words.locale))]);
  }
});

/** Values that would mean something else in one format or another. */
const hostile =
  "} {x \\input{y} 50% & #1 $z$ a_b ~ ^ \"q\"\r\nTY  - BOOK\nER  - \u2028@misc{evil, | {{evil}} [[link]] '''b''' <ref>x</ref> ]]> =SUM(A1) \u202emirrored and, others ~~~~";
const asked = byId(readNorland().archive.statements, 'nobody-asked');
const attacked: ArchivedStatement = {
  ...asked,
  speakers: [
    {
      ...asked.speakers[0],
      speaker: { ...asked.speakers[0].speaker, name: hostile, sortName: `Marsh ${hostile.replaceAll(',', '')}, Ada` },
    },
    {
      speaker: { ...asked.speakers[0].speaker, name: hostile, sortName: hostile, kind: 'organization' },
      printedName: '',
    },
  ],
  article: {
    ...asked.article,
    title: hostile,
    occasion: hostile,
    place: hostile,
    source: { ...asked.article.source, title: hostile, document: hostile, url: 'https://news.example/a}b|c]"<d> e' },
  },
};

describe('hostile values', () => {
  test.each(ids.filter((id) => id !== 'ris'))('%s turns no text around and has no strange line', (id) => {
    const lines = cite(attacked, id).split(/[\r\n\u2028]/);
    expect(lines.join('')).not.toMatch(/[\u202a-\u202e]/);
    const { file } = citationFormats.find((format) => format.id === id) ?? expect.fail();
    if (file === undefined) expect(lines).toHaveLength(1);
    else
      for (const line of lines.slice(1, -1)) expect(line).toMatch(/^ {2}(?:[a-z]+ = (?:\{|[a-z]{3},$)|"[A-Za-z-]+": )/);
  });

  test.each(['bibtex', 'biblatex'])('%s stays one entry whose braces close what they open', (id) => {
    let depth = 0;
    const outside = Array.from(cite(attacked, id), (sign) => {
      if (sign === '{') depth++;
      if (sign === '}') depth--;
      expect(depth).toBeGreaterThanOrEqual(0);
      return depth === 0 ? sign : '';
    });
    expect(depth).toBe(0);
    expect(outside.join('')).toMatch(/^@\w+\}$/);
    // Whatever BibTeX or TeX would act upon stands behind a backslash.
    expect(cite(attacked, id)).not.toMatch(/(?<!\\)[%&#$_](?=[^\n]*,\n)(?<!url = .*)/);
  });

  test('RIS stays one record of fields that it has', () => {
    const lines = cite(attacked, 'ris')
      .trimEnd()
      .split(/[\r\n\u2028]/);
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z\d] {2}-(?: |$)/);
    expect(lines.map((line) => line.slice(0, 2))).toEqual(
      'TY ID AU AU TI T2 PY DA ET C1 CY M1 LA N1 UR L2 Y2 ER'.split(' '),
    );
  });

  test('CSL-JSON reads as what was put in, in one line', () => {
    const item = JSON.parse(cite(attacked, 'csl')) as Record<string, unknown>;
    expect(item).toMatchObject({ id: 'grain-talks#nobody-asked', title: item['event-title'] });
    expect(item.title).toContain('"q" TY - BOOK ER - @misc{evil, | {{evil}}');
  });

  test('wikitext has one template, one link and no markup', () => {
    const text = cite(attacked, 'wikipedia');
    expect(text.match(/\{\{|\}\}/g)).toEqual(['{{', '}}']);
    expect(text.match(/\[+|\]+/g)).toEqual(['[', ']']);
    expect(text).not.toMatch(/<|'''|~~~/);
    expect([...text.matchAll(/\|([a-z-]+)=/g)].map(([, name]) => name)).toEqual(
      'title work date id url access-date via'.split(' '),
    );
    expect(text.match(/\|/g)).toHaveLength(7);
  });
});

test.each([
  ['TR', 'Prime Minister, Turkey', 'Ada Marsh (Prime Minister, Turkey), Verbatim'],
  ['TR', 'Premier, Türkiye', 'Ada Marsh (Premier, Türkiye), Verbatim'],
  ['NE', 'Premier, Nigeria', 'Ada Marsh (Premier, Nigeria), for Niger, Verbatim'],
  ['US', 'Envoy, CORPUS', 'Ada Marsh (Envoy, CORPUS), for United States, Verbatim'],
  ['NO', 'Premier, Ministry of the Sea', 'Ada Marsh (Premier, Ministry of the Sea), for Norway, Verbatim'],
])('who speaks for %s as %j is cited as %j', (code, office, cited) => {
  const [one] = asked.speakers;
  const [role = '', organization] = office.split(', ');
  const party = { kind: 'country', slug: code.toLowerCase(), name: code, code, labels: {}, aliases: [] } as const;
  const statement: ArchivedStatement = {
    ...asked,
    speakers: [{ ...one, role: { role, organization, labels: {}, from: null, to: null } }],
    parties: [party],
  };
  expect(cite(statement, 'note').replace(', Talks at Port Ada, 30 May 2031.', ',').slice(0, cited.length)).toBe(cited);
});

test('a place that the occasion names is told once in prose, and in the field that each program has for it', () => {
  const at = articleAt('Port Ada', 'Talks at Port Ada');
  expect(cite(at, 'chicago').split('Port Ada')).toHaveLength(2);
  expect(cite(at, 'biblatex')).toContain('  eventtitle = {Talks at Port Ada},\n  venue = {Port Ada},\n');
  expect(cite(at, 'ris')).toContain('C1  - Talks at Port Ada\nCY  - Port Ada\n');
  expect(JSON.parse(cite(at, 'csl'))).toMatchObject({ 'event-title': 'Talks at Port Ada', 'event-place': 'Port Ada' });
});

function articleAt(place: string, occasion: string): ArchivedStatement {
  return { ...asked, article: { ...asked.article, place, occasion } };
}

test('keys of BibTeX have its letters only, and no two addresses have one', () => {
  expect(bibtexKey('grain-talks#nobody-asked')).toBe('grain-talks:nobody-asked');
  const keys = [
    'été#ship',
    'ete-#ship',
    'ète#ship',
    'речь#пролив',
    'речь#проліив',
    'речь#открыт',
    '讲话#海峡',
    'خطاب#المضيق',
  ].map(bibtexKey);
  for (const key of keys) expect(key).toMatch(/^[A-Za-z\d:-]+$/);
  expect(new Set(keys).size).toBe(keys.length);
});
