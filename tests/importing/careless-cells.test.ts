import { describe, expect, test } from 'vitest';
import { archiveOf, importFile, norland, told } from './import-text.ts';

const columns = ['date', 'speaker', 'words', 'topics', 'publisher', 'url'];

/** A table of which each row is a change of one that is right. */
function table(rows: readonly Partial<Record<string, string>>[]): string {
  const names = [...columns, ...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (name, index, all) => all.indexOf(name) === index,
  );
  const lines = rows.map((row, index) => {
    const whole: Partial<Record<string, string>> = {
      date: '2031-05-02',
      speaker: 'Ada Marsh',
      words: `“Ship ${index} waits.”`,
      topics: 'grain',
      publisher: 'Norland Gazette',
      url: `https://gazette.example/${index}`,
      ...row,
    };
    return names.map((name) => `"${(whole[name] ?? '').replaceAll('"', '""')}"`).join(',');
  });
  return [names.join(','), ...lines].join('\n');
}

const errorsOf = (plan: Parameters<typeof told>[0]) => told(plan).filter((line) => line.includes(' error '));

describe('what programs write into an empty cell', () => {
  test.each(['NA', 'NaN', 'nan', 'None', 'NULL', '<NA>', '#N/A', 'N/A', '\\N', 'undefined'])(
    '%s is no value, and said once',
    async (mark) => {
      const plan = await importFile(
        'a.csv',
        table([{ occasion: mark, place: mark, role: mark }, { occasion: mark }, { occasion: 'Talks' }]),
      );
      expect(told(plan)).toEqual([
        expect.stringContaining(`warning "${mark}" is taken for an empty cell: 4 of `) as string,
      ]);
      const { archive } = archiveOf(plan.after);
      expect(archive.articles.map(({ occasion, place }) => [occasion, place])).toEqual([
        [undefined, undefined],
        [undefined, undefined],
        ['Talks', undefined],
      ]);
    },
  );

  test.each(['speaker', 'words', 'topics', 'publisher'])('a row without its %s is named', async (field) => {
    const plan = await importFile('a.csv', table([{ [field]: 'NA' }, {}]));
    expect(errorsOf(plan)).toEqual([expect.stringMatching(/^2:\d error the \w+ (?:is|are) missing$/) as string]);
    expect(plan.counts.entries).toBe(1);
  });

  test('NA beside other NA makes nobody a Namibian', async () => {
    const plan = await importFile('a.csv', table([{ speaker: 'Bo Lund', country: 'NA', role: 'NA' }]));
    expect(archiveOf(plan.after).archive.speakers.find(({ name }) => name === 'Bo Lund')?.country).toBeUndefined();
  });

  test('NA is Namibia where nothing else says so', async () => {
    const plan = await importFile('a.csv', table([{ speaker: 'Bo Lund', country: 'NA' }]));
    expect(told(plan)).toEqual([]);
    expect(archiveOf(plan.after).archive.speakers.find(({ name }) => name === 'Bo Lund')?.country).toBe('NA');
  });

  test.each([
    ['missing: []\n', 'None'],
    ['values: { occasion: { None: None } }\n', 'None'],
    ['missing: ["-"]\n', 'None'],
  ])('a mapping that says %j keeps it', async (map, kept) => {
    const plan = await importFile('a.csv', table([{ occasion: 'None' }]), { map });
    expect(archiveOf(plan.after).archive.articles[0]?.occasion).toBe(kept);
  });

  test('a mapping can name another sign', async () => {
    const plan = await importFile('a.csv', table([{ occasion: '-' }]), { map: 'missing: ["-"]\n' });
    expect(archiveOf(plan.after).archive.articles[0]?.occasion).toBeUndefined();
  });

  test.each(['Nana', 'Null Island', 'Talks, none', 'Na'])('%s is a value', async (occasion) => {
    const plan = await importFile('a.csv', table([{ occasion }]));
    expect(told(plan)).toEqual([]);
    expect(archiveOf(plan.after).archive.articles[0]?.occasion).toBe(occasion);
  });
});

describe('a cell of a name that holds none', () => {
  test.each([
    ['Ada Marsh on grain', '"Ada Marsh on grain" holds more than the name of the speaker'],
    ['Ada Marsh as Premier', '"Ada Marsh as Premier" holds more than the name of the speaker'],
    ['Ada Marsh for France', '"Ada Marsh for France" holds more than the name of the speaker'],
    ['Ada Marsh [p. 4]', '"Ada Marsh [p. 4]" holds more than the name of the speaker'],
    ['Ada Marsh (2031-05-02)', '"Ada Marsh (2031-05-02)" holds more than the name of the speaker'],
    ['Ada Marsh (Norland)', '"Ada Marsh (Norland)" holds more than the name of the speaker'],
    [
      'Ada Marsh, Minister of Foreign Affairs',
      '"Ada Marsh, Minister of Foreign Affairs" holds more than the name of the speaker',
    ],
    ['Ada Marsh ^open', '"Ada Marsh ^open" holds more than the name of the speaker'],
    ['Unknown', '"Unknown" names no speaker'],
    ['неизвестно', '"неизвестно" names no speaker'],
    ['-', '"-" has no letter, and names no speaker'],
  ])('%s as a speaker is named, and the other rows go in', async (speaker, fact) => {
    const plan = await importFile('a.csv', table([{ speaker }, {}, {}]));
    expect(told(plan)).toEqual([`2:2 error ${fact}`]);
    expect([plan.counts.entries, plan.counts.speakers]).toEqual([2, 0]);
  });

  test.each([
    'Commission on the Strait',
    'Council for France',
    'Lund as such',
    'Bo (Robert) Lund',
    'Marsh, Bo',
    'Ida Fen (Sudmark)',
  ])('%s can be a new name', async (speaker) => {
    const plan = await importFile('a.csv', table([{ speaker }]));
    expect(errorsOf(plan)).toEqual([]);
    expect(plan.counts.speakers).toBe(1);
  });

  test('somebody unnamed may be called unknown', async () => {
    const plan = await importFile('a.csv', table([{ speaker: 'unknown', 'speaker.kind': 'unnamed', country: 'FR' }]));
    expect(errorsOf(plan)).toEqual([]);
  });
});

describe('a name with the last one in front', () => {
  test('is who another row calls so', async () => {
    const plan = await importFile(
      'a.csv',
      table([{ speaker: 'van der Kamp, Jan' }, { speaker: 'Jan van der Kamp' }, { speaker: 'Marsh, Ada' }]),
    );
    expect(told(plan)).toEqual([]);
    const { archive, errors } = archiveOf(plan.after);
    expect(errors).toEqual([]);
    expect(archive.speakers.map(({ name, sortName }) => [name, sortName])).toEqual(
      [
        ['Jan van der Kamp', 'van der Kamp, Jan'],
        ['Ada Marsh', 'Marsh, Ada'],
      ].toSorted(([, a = ''], [, b = '']) => a.localeCompare(b)),
    );
    expect(archive.articles.map(({ title }) => title).toSorted()).toEqual([
      'Ada Marsh on grain',
      'Jan van der Kamp on grain',
      'Jan van der Kamp on grain',
    ]);
  });

  test('is told where nobody else is called so', async () => {
    const plan = await importFile('a.csv', table([{ speaker: 'Lund, Bo' }]));
    expect(told(plan)).toEqual(['2:2 warning "Lund, Bo" is new, and is called so in content/speakers/lund-bo.md']);
  });

  test('is told where the file of the other does not say so', async () => {
    const into = [
      ...norland,
      { path: 'content/speakers/bo-lund.md', text: '---\nname: Bo Lund\nsort_name: Bo Lund\n---\n' },
    ];
    const plan = await importFile('a.csv', table([{ speaker: 'Lund, Bo' }, {}]), { into });
    expect(told(plan)).toEqual(['2:2 error "Lund, Bo" is "Bo Lund" with the last name in front']);
  });

  test.each(['Ministry of Trade, Norland', 'Fen, Henry, Sir'])('%s stays as it is', async (speaker) => {
    const plan = await importFile('a.csv', table([{ speaker, 'speaker.kind': 'organization' }]));
    expect(errorsOf(plan)).toEqual([]);
  });
});

test('words that hold HTML are told, once', async () => {
  const plan = await importFile('a.csv', table([{ words: '<p>“Ships.”</p>' }, { words: '“Ships &amp; oats.”' }, {}]));
  expect(told(plan)).toEqual(['2:3 warning the words of 2 rows hold HTML, which readers would see as it stands: <p>']);
  expect(told(await importFile('a.csv', table([{ words: '“2 < 3 and a & b; <sic>”' }])))).toEqual([]);
});

test('a place without its kind is told what to write', async () => {
  const plan = await importFile('a.csv', table([{ locator: '4' }]));
  expect(plan.problems.map(({ repair }) => repair)).toEqual([
    'Write its kind in front, as p. 4, pp. 4–6 or para. 12, or the time of a recording: 1:02:41.',
  ]);
});

describe('a name that stands twice in an object of JSON', () => {
  const row = (words: string, url: string) =>
    `{"date":"2031-05-02","speaker":"Ada Marsh",${words},"topics":["grain"],"source":{"publisher":"Norland Gazette",${url}}}`;
  const one = '"words":"“One.”"';
  const twice = '"words":"“One.”","words":"“Two.”"';
  const url = (name: string) => `"url":"https://gazette.example/${name}"`;

  test.each([
    ['a.json', `[${row(twice, url('a'))},\n${row(one, url('b'))}]`, 'words'],
    ['a.json', `[${row(one, `${url('a')},${url('c')}`)},\n${row(one, url('b'))}]`, 'url'],
    ['a.json', `{"items":[${row(twice, url('a'))},\n${row(one, url('b'))}]}`, 'words'],
    ['a.json', `[${row('"words":"“One.”","w\\u006frds":"“Two.”"', url('a'))},\n${row(one, url('b'))}]`, 'words'],
    ['a.ndjson', `${row(twice, url('a'))}\n${row(one, url('b'))}\n`, 'words'],
  ])('is told, and the row left out: %s, %s', async (path, text, key) => {
    const plan = await importFile(path, text);
    expect(told(plan)).toEqual([
      expect.stringMatching(
        new RegExp(`^1:\\d+ error "${key}" stands here twice, and only the last would count$`),
      ) as string,
    ]);
    expect(plan.counts.entries).toBe(1);
  });

  test('a list of rows that stands twice is left out whole', async () => {
    const rows = `"items":[${row(one, url('a'))}]`;
    const plan = await importFile('a.json', `{${rows},${rows}}`);
    expect(errorsOf(plan)).toHaveLength(1);
    expect(plan.counts.entries).toBe(0);
  });

  test.each([
    `{"about":{"a":1,"a":2},"items":[${row(one, url('a'))}]}`,
    `[${row('"words":"“{\\"words\\": [\\"words\\"]}, \\\\.”"', url('a'))}]`,
    `[${row(one, url('a'))},${row(one, url('b'))}]`,
  ])('is none in what is not read, in words, or in two rows: %s', async (text) => {
    expect(told(await importFile('a.json', text))).toEqual([]);
  });
});
