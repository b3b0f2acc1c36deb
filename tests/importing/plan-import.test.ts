import { describe, expect, test } from 'vitest';
import { archiveOf, importFile, norland, told } from './import-text.ts';

const header = 'Date,Speaker,Role,Text,Topic,Source,Link,Event';
const csv = (...rows: string[]) => `${[header, ...rows].join('\n')}\n`;
const first = '2031-05-02,Ada Marsh,,The port opens.,grain,Norland Gazette,https://example.org/1,Grain talks';
const second =
  '2031-05-02,Ilya Kornev,Envoy,The port stays shut.,fish,Norland Gazette,https://example.org/1,Grain talks';
const third = '2031-05-03,Ada Marsh,,It will rain.,weather,Strait Review,https://example.org/2,';

describe('rows become entries', () => {
  test('of one report and one occasion each, and files for names that are new', async () => {
    const plan = await importFile('a.csv', csv(first, second, third));
    expect(told(plan)).toEqual([]);
    expect(plan.files.map(({ path }) => path).toSorted()).toEqual([
      'content/articles/2031/2031-05-02-marsh-grain.md',
      'content/articles/2031/2031-05-03-marsh-weather.md',
      'content/publishers/strait-review.md',
      'content/speakers/ilya-kornev.md',
      'content/topics/fish.md',
      'content/topics/weather.md',
    ]);
    expect(plan.files[0]?.text).toBe(`---
title: Ada Marsh on grain
date: 2031-05-02
occasion: Grain talks
source:
  publisher: norland-gazette
  url: https://example.org/1
---

> The port opens.
>
> — Ada Marsh on grain

> The port stays shut.
>
> — Ilya Kornev on fish
`);
    expect(plan.files.find(({ path }) => path.endsWith('kornev.md'))?.text).toBe(
      '---\nname: Ilya Kornev\nsort_name: Kornev, Ilya\nroles:\n  - { role: Envoy }\n---\n',
    );
    const { archive, errors } = archiveOf(plan.after);
    expect(errors).toEqual([]);
    expect(archive.statements).toHaveLength(3);
  });

  test('with every field that an entry has', async () => {
    const columns = {
      id: 'r1', entry: 'marsh-letter', title: 'Marsh writes: "yes"', date: '2031-05-02', time: '2:05 pm', timezone: 'Europe/Oslo',
      occasion: 'Letter', kind: 'Telegram', dateline: 'Northport', place: 'Harbour: east', addressee: 'Ilya Kornev|The council',
      spoken_in: 'Russian', translation: 'official', status: 'corrected', 'correction.date': '3 May 2031', 'correction.text': 'A date.',
      note: 'It was a *wet* day.', 'via.interviewer': 'Strait Review', 'via.agency': 'Wire', words: 'The port opens.', mode: 'direct',
      speaker: 'Ada Marsh; Ilya Kornev', behalf: 'France', topics: 'grain; fish', page: '4-6', 'source.publisher': 'Norland Gazette',
      'source.title': '#1: yes', 'source.document': 'N/31', 'source.pages': '4–9', 'source.url': 'https://example.org/1',
      'source.archived': 'https://example.org/2', 'source.media': 'https://example.org/3', 'source.issued': '4 May 2031',
      'source.accessed': '2031-06', 'source.language': 'English', 'source.note': 'A repost.', 'also.publisher': 'Second Paper',
      'also.url': 'https://example.org/4',
    }; // prettier-ignore
    const plan = await importFile('a.json', JSON.stringify([columns]));
    expect(told(plan)).toEqual([]);
    const { archive, errors } = archiveOf(plan.after);
    expect(errors).toEqual([]);
    const [article] = archive.articles;
    expect(article).toMatchObject({
      slug: 'marsh-letter',
      title: 'Marsh writes: "yes"',
      date: { edtf: '2031-05-02T14:05' },
      timezone: 'Europe/Oslo',
      occasion: 'Letter',
      kind: 'letter',
      dateline: 'Northport',
      place: 'Harbour: east',
      addressee: [{ name: 'Ilya Kornev' }, { name: 'The council' }],
      spokenIn: 'ru',
      translation: 'official',
      status: 'corrected',
      corrections: [{ date: { edtf: '2031-05-03' }, text: 'A date.' }],
      via: [
        { as: 'interviewer', name: 'Strait Review' },
        { as: 'agency', name: 'Wire' },
      ],
      source: {
        title: '#1: yes',
        document: 'N/31',
        pages: '4–9',
        url: 'https://example.org/1',
        archived: 'https://example.org/2',
        media: 'https://example.org/3',
        issued: { edtf: '2031-05-04' },
        accessed: { edtf: '2031-06' },
        language: 'en',
        note: 'A repost.',
      },
      also: [{ publisher: { name: 'Second Paper' }, url: 'https://example.org/4' }],
    });
    const [statement] = archive.statements;
    expect(statement).toMatchObject({ mode: 'direct', locator: { text: 'pp. 4–6' }, behalf: [{ code: 'FR' }] });
    expect(statement?.speakers.map(({ speaker }) => speaker.name)).toEqual(['Ada Marsh', 'Ilya Kornev']);
    expect(statement?.topics.map(({ label }) => label)).toEqual(['grain', 'fish']);
  });

  test('that link to each other by the ids of their rows', async () => {
    const rows = [
      { id: 'a', date: '2031-05-02', speaker: 'Ada Marsh', words: 'Will it open?', topics: 'grain', publisher: 'Norland Gazette', url: 'https://example.org/1' },
      { id: 'b', date: '2032-05-03', speaker: 'Ada Marsh', words: 'It opens.', topics: 'grain', publisher: 'Norland Gazette', url: 'https://example.org/2', answers: ['a'] },
      { id: 'c', date: '2032-05-04', speaker: 'Ada Marsh', words: 'It shuts.', topics: 'grain', publisher: 'Norland Gazette', url: 'https://example.org/3', denies: ['z'] },
    ]; // prettier-ignore
    const plan = await importFile('a.json', JSON.stringify(rows, undefined, 1));
    expect(told(plan)).toEqual([
      '23:1 error there is no row and no entry "z" that can be taken, which this one denies',
    ]);
    const { archive, errors } = archiveOf(plan.after);
    expect(errors).toEqual([]);
    expect(
      archive.statements.map(({ relations }) => relations.map(({ kind, direction }) => [kind, direction])),
    ).toEqual([[['answers', 'from']], [['answers', 'to']]]);
    expect(plan.files[0]?.text).toContain(' ^will-it-open\n');
  });
});

describe('names', () => {
  test('resolve as in entries: by alias, in any script, by last name, with the office in front', async () => {
    const names = ['Ада Марш', 'Marsh', 'ADA MARSH', 'Minister of Foreign Affairs Ada Marsh'];
    const plan = await importFile(
      'a.csv',
      csv(
        ...names.map(
          (name, number) => `2031-05-02,${name},,Words ${number}.,wheat,norland gazette,https://example.org/${number},`,
        ),
      ),
    );
    expect(told(plan)).toEqual([]);
    expect(plan.counts).toMatchObject({ entries: 4, speakers: 0, topics: 0, publishers: 0 });
    expect(archiveOf(plan.after).archive.statements.map(({ speakers: [{ speaker }] }) => speaker.slug)).toEqual(
      Array(4).fill('ada-marsh'),
    );
  });

  test('that are nearly known ones are told', async () => {
    const plan = await importFile(
      'a.csv',
      csv('2031-05-02,Ada Marsch,,Words.,grain,Norland Gazette,https://example.org/1,'),
    );
    expect(told(plan)).toEqual([
      '2:2 warning "Ada Marsch" is new and gets content/speakers/ada-marsch.md; "Ada Marsh" is known and written nearly so',
    ]);
  });

  test('get a role only as it is given; another than the file has stands in the entry', async () => {
    const row = (role: string, day: string) =>
      `${day},Ludmila Fen,${role},Words of ${day}.,grain,Norland Gazette,https://example.org/${day},`;
    const plan = await importFile(
      'a.csv',
      csv(
        row('Envoy', '2031-05-02'),
        row('', '2031-05-03'),
        row('Judge', '2031-05-04'),
        '2031-05-05,Ada Marsh,Chair of the talks,So be it.,grain,Norland Gazette,https://example.org/9,',
      ),
    );
    expect(told(plan)).toEqual([]);
    expect(plan.files.find(({ path }) => path.endsWith('fen.md'))?.text).toContain(
      'roles:\n  - { role: Envoy }\n  - { role: Judge }\n',
    );
    expect(archiveOf(plan.after).archive.statements.map(({ speakers: [{ role }] }) => role?.role)).toEqual([
      'Envoy',
      'Envoy',
      'Judge',
      'Chair of the talks',
    ]);
    expect(plan.files.map(({ text }) => / as [\w ]+ on /.exec(text)?.[0]).filter(Boolean)).toEqual([
      ' as Judge on ',
      ' as Chair of the talks on ',
    ]);
  });

  test('of rows that cannot be taken get no file', async () => {
    const plan = await importFile(
      'a.csv',
      csv('2031-05-02,Ludmila Fen,,“Unclosed,fish,Strait Review,https://example.org/1,'),
    );
    expect(plan.files).toEqual([]);
  });
});

describe('a row that cannot be taken', () => {
  test.each([
    ['the speaker is missing', '2031-05-02,,,Words.,grain,Norland Gazette,https://example.org/1,', 2],
    ['the date is missing', ',Ada Marsh,,Words.,grain,Norland Gazette,https://example.org/1,', 1],
    ['the words are missing', '2031-05-02,Ada Marsh,,,grain,Norland Gazette,https://example.org/1,', 4],
    ['the topic is missing', '2031-05-02,Ada Marsh,,Words.,,Norland Gazette,https://example.org/1,', 5],
    ['source.url: this is not a web address', '2031-05-02,Ada Marsh,,Words.,grain,Norland Gazette,example,', 7],
    [
      'there is an invisible character here (U+202E)',
      '2031-05-02,Ada Marsh,,Wo\u202erds.,grain,Norland Gazette,https://example.org/1,',
      4,
    ],
    [
      'there is an invisible character here (U+200B)',
      '2031-05-02,Ada Marsh,,Words.,grain,Norland Gazette,https://example.org/1,Talks\u200b',
      8,
    ],
    [
      'the quotation mark “ is never closed',
      '2031-05-02,Ada Marsh,,“Words.,grain,Norland Gazette,https://example.org/1,',
      4,
    ],
    [
      'the file of Ada Marsh has no office "Judge"',
      '2031-05-02,Judge Ada Marsh,,Words.,grain,Norland Gazette,https://example.org/1,',
      2,
    ],
  ])('is named, and the rest goes in: %s', async (fact, row, column) => {
    const plan = await importFile('a.csv', csv(row, first));
    expect(told(plan)).toEqual([expect.stringContaining(`2:${column} error ${fact.replace('words is', 'words is')}`)]);
    expect(plan.counts).toMatchObject({ rows: 2, taken: 1, entries: 1 });
    expect(archiveOf(plan.after).errors).toEqual([]);
  });

  test('is one that an attribution would read otherwise', async () => {
    const into = [...norland, { path: 'content/topics/port.md', text: '---\nlabel: port on strait\n---\n' }];
    const plan = await importFile(
      'a.csv',
      csv('2031-05-02,Ada Marsh,Judge on grain,Words.,port on strait,Norland Gazette,https://example.org/1,'),
      { into },
    );
    expect(plan.counts.taken + plan.problems.length).toBe(1);
    expect(archiveOf(plan.after).errors).toEqual([]);
  });

  test('is the second of two that say the same, or that say otherwise of their report', async () => {
    const plan = await importFile('a.csv', csv(first, first));
    expect(told(plan)).toEqual(['3:4 error line 2 says the same']);
    const places = `${header},Place\n${first},Northport\n${second},Southport\n`;
    expect(told(await importFile('a.csv', places))).toEqual([
      '3:9 error place is "Southport" here and "Northport" in line 2, and both rows are of one entry',
    ]);
  });
});

describe('hostile values', () => {
  const traps = ['=HYPERLINK("x")', '---', '# none', 'a: b', '- x', '[x, y]', '{x: y}', '&a', '*b', '!c', '"d', "'e", '| f', '> g', '<script>', 'NO', '2031', 'null', '`h`', '%i', '@j', 'k\nl', '~', 'm #n', '1.10']; // prettier-ignore

  test.each([
    'title',
    'occasion',
    'place',
    'dateline',
    'source.title',
    'source.document',
    'source.note',
    'note',
    'words',
  ])('are text in %s', async (field) => {
    const rows = traps.map((trap, number) => ({
      ...{
        date: '2031-05-02',
        speaker: 'Ada Marsh',
        words: 'Words.',
        topics: 'grain',
        'source.publisher': 'Norland Gazette',
      },
      'source.url': `https://example.org/${number}`,
      [field]: `${trap} word`,
    }));
    const plan = await importFile('a.json', JSON.stringify(rows));
    const refused = plan.problems.filter(({ severity }) => severity === 'error');
    // Words with a mark that never closes, or that begin with a dash, are for a person to mend.
    const expected = field === 'words' ? ['a statement', 'quotation', 'dash'].length : 0;
    expect(refused.length).toBeLessThanOrEqual(expected);
    const { archive, errors } = archiveOf(plan.after);
    expect(errors).toEqual([]);
    expect(archive.articles).toHaveLength(traps.length - refused.length);
    if (field === 'title') {
      expect(archive.articles.map(({ title }) => title).toSorted()).toEqual(
        traps.map((trap) => `${trap.replace('\n', ' ')} word`).toSorted(),
      );
    }
  });

  test.each(['speaker', 'topics', 'source.publisher', 'role'])(
    'in %s go in as they are, or are named',
    async (field) => {
      const rows = traps.map((trap, number) => ({
        ...{
          date: '2031-05-02',
          speaker: 'Ada Marsh',
          words: 'Words.',
          topics: ['grain'],
          'source.publisher': 'Norland Gazette',
        },
        'source.url': `https://example.org/${number}`,
        [field]: [`Fen ${trap} ${number}`],
      }));
      const plan = await importFile('a.json', JSON.stringify(rows));
      expect(plan.counts.taken + plan.problems.filter(({ severity }) => severity === 'error').length).toBe(
        traps.length,
      );
      expect(plan.counts.taken).toBeGreaterThan(traps.length - 4);
      expect(archiveOf(plan.after).errors).toEqual([]);
    },
  );
});

describe('running it again', () => {
  test('changes nothing', async () => {
    const text = csv(first, second, third);
    const before = await importFile('a.csv', text);
    const again = await importFile('a.csv', text, { into: before.after });
    expect(told(again)).toEqual([]);
    expect([again.files, again.added, again.counts.unchanged]).toEqual([[], [], 3]);
  });

  test('takes what did not go in before', async () => {
    const before = await importFile('a.csv', csv(first, second));
    const again = await importFile('a.csv', csv(third, first, second), { into: before.after });
    expect(told(again)).toEqual([]);
    expect(again.counts).toMatchObject({ taken: 1, unchanged: 2, entries: 1 });
  });

  test('names a row that joins an entry that is there, and puts it at its end when asked to', async () => {
    const before = await importFile('a.csv', csv(first));
    const again = await importFile('a.csv', csv(first, second), { into: before.after });
    expect(told(again)).toEqual([
      '3:4 error content/articles/2031/2031-05-02-marsh-grain.md is there already, without this statement',
    ]);
    expect([again.files, again.added]).toEqual([[], []]);
    const adding = await importFile('a.csv', csv(first, second), { into: before.after, add: true });
    expect(told(adding)).toEqual([]);
    const [file] = adding.added;
    const [there] = before.files;
    expect(file?.text.startsWith(there?.text ?? '?')).toBe(true);
    const whole = await importFile('a.csv', csv(first, second));
    expect(file?.text).toBe(whole.files[0]?.text);
    const last = await importFile('a.csv', csv(first, second), { into: adding.after, add: true });
    expect([told(last), last.files, last.added, last.counts.unchanged]).toEqual([[], [], [], 2]);
  });

  test('leaves an entry that somebody has changed, and says so', async () => {
    const before = await importFile('a.csv', csv(first));
    const changed = before.after.map((file) =>
      file.path.includes('/articles/')
        ? { ...file, text: file.text.replace('Ada Marsh on grain\n', 'Marsh opens the port\n') }
        : file,
    );
    const again = await importFile('a.csv', csv(first), { into: changed });
    expect(told(again)).toEqual([
      '2:4 warning content/articles/2031/2031-05-02-marsh-grain.md is there already and says otherwise (its line 2); it was left as it is',
    ]);
    expect([again.files, again.added]).toEqual([[], []]);
  });

  test('gives another entry of the same day, speaker and topic an address of its own, and finds it again', async () => {
    const twin = first.replace('opens', 'shuts').replace('/1,Grain talks', '/7,Fish talks');
    const before = await importFile('a.csv', csv(first));
    const again = await importFile('a.csv', csv(twin, first), { into: before.after });
    expect(again.files.map(({ path }) => path)).toEqual(['content/articles/2031/2031-05-02-marsh-grain-2.md']);
    const last = await importFile('a.csv', csv(first, twin), { into: again.after });
    expect([told(last), last.files]).toEqual([[], []]);
  });
});

describe('the mapping', () => {
  test.each([
    ['Дата,Спикер,Цитата,Тема,Издание,Ссылка', 'ru'],
    ['Date,Orateur,Citation,Sujet,Éditeur,Lien', 'fr'],
    ['Fecha,Orador,Cita,Tema,Fuente,Enlace', 'es'],
    ['التاريخ,المتحدث,الاقتباس,الموضوع,المصدر,الرابط', 'ar'],
    ['日期,发言人,引语,主题,来源,链接', 'zh'],
    ['date_said,speakerName,text,tags,sourcePublisher,URL', 'a database'],
  ])('is guessed from a header in %s', async (columns) => {
    const named = columns
      .replace('speakerName', 'speaker')
      .replace('date_said', 'dateSaid')
      .replace('sourcePublisher', 'source_publisher');
    const plan = await importFile(
      'a.csv',
      `${named}\n2031-05-02,Ada Marsh,Words.,grain,Norland Gazette,https://example.org/1\n`,
    );
    expect(told(plan)).toEqual([]);
    expect(plan.counts.taken).toBe(1);
  });

  test('says which column it lacks, and what to write', async () => {
    const plan = await importFile('a.csv', 'Date,Speaker,Text\n2031-05-02,Ada Marsh,Words.\n');
    expect(told(plan)).toEqual([
      '1:1 error no column is known to be topics, which every row needs',
      '1:1 error no column is known to be source.publisher, which every row needs',
    ]);
    const map = 'constants: { topics: grain, source.publisher: Norland Gazette }\n';
    expect(told(await importFile('a.csv', 'Date,Speaker,Text\n2031-05-02,Ada Marsh,Words.\n', { map }))).toEqual([]);
  });

  test('fills fields from several columns, and changes and leaves out single rows', async () => {
    const map = `fields: { id: nr, date: day, speaker: [who, with], words: said, topics: about, title: "{who}: {said}", source.publisher: paper }
when: { speaker: {} }
values: { source.publisher: { NG: Norland Gazette } }
changes: { "2": { date: 1962-03~ } }
skip: ["3"]
`;
    const rows =
      'nr,day,who,with,said,about,paper\n1,2031-05-02,Ada Marsh,Ilya Kornev,One.,grain,NG\n2,2031-05-03,Ada Marsh,,Two.,grain,NG\n3,2031-05-04,Ada Marsh,,Three.,grain,NG\n';
    const plan = await importFile('a.csv', rows, { map });
    expect(told(plan)).toEqual([]);
    const { archive } = archiveOf(plan.after);
    expect(archive.articles.map(({ title, date }) => [date.edtf, title])).toEqual([
      ['1962-03~', 'Ada Marsh: Two.'],
      ['2031-05-02', 'Ada Marsh: One.'],
    ]);
    expect(archive.articles[1]?.statements[0]?.speakers).toHaveLength(2);
  });

  test('names a field that there is none of, and a column that the file lacks', async () => {
    const map =
      'fields: { date: Date, speker: Speaker, speaker: Who, words: Text }\nconstants: { topics: grain, source.publisher: NG }\n';
    const plan = await importFile('a.csv', 'Date,Speaker,Text\n2031-05-02,Ada Marsh,Words.\n', { map });
    expect(told(plan)).toEqual([
      '1:1 error the mapping names a field "speker" that statements do not have',
      '1:1 error speaker is mapped to a column "Who" that the file does not have',
    ]);
  });
});
