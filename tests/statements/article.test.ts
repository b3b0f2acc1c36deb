import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/statements/article.ts';
import { formatProblem } from '../../src/statements/problems.ts';

const entries = 'tests/fixtures/entries';

describe('reads an entry into blocks and statements', () => {
  test.each(readdirSync(entries))('%s', (name) => {
    const text = readFileSync(`${entries}/${name}/input.md`, 'utf8');
    const { article, problems } = readArticle({ path: `articles/${name}.md`, text });
    const read = JSON.parse(JSON.stringify({ article, problems: problems.map(formatProblem) })) as unknown;
    const expected = `${entries}/${name}/expected.json`;
    // Written when asked for, to be read over by a person line by line; a fixture that is missing is a failure.
    if (process.env.UPDATE === '1') writeFileSync(expected, `${JSON.stringify(read, null, 2)}\n`);
    expect(existsSync(expected), `${expected} is not there: UPDATE=1 npx vitest run article writes it`).toBe(true);
    expect(read).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});

const sound = {
  front: `title: Grain
date: 2031-05-30
topics: [grain]
source:
  publisher: norland-news
  url: https://news.example/1`,
  body: `> Grain will pass.
>
> — Ada Marsh`,
};

function problemsOf(front: string, body: string): string[] {
  const text = `---\n${front}\n---\n\n${body}\n`;
  return readArticle({ path: 'articles/x.md', text }).problems.map(formatProblem);
}

test('has nothing to say of a sound entry', () => {
  expect(problemsOf(sound.front, sound.body)).toEqual([]);
});

test('times without an offset stand in the zone of the entry, those of its sources and corrections too', () => {
  const front = sound.front.replace('2031-05-30', '2031-05-30T23:30\ntimezone: Europe/Moscow');
  const more = `  issued: 2031-05-31T09:00
also:
  - { publisher: norland-news, url: "https://news.example/2", issued: 2031-05-31T10:00 }
corrections:
  - { date: 2031-06-01T12:00, text: A name. }`;
  const text = `---\n${front}\n${more}\n---\n\n${sound.body}\n`;
  const { article, problems } = readArticle({ path: 'articles/x.md', text });
  const dates = [article?.date, article?.source.issued, article?.also[0]?.issued, article?.corrections[0]?.date];
  expect(dates.map((date) => new Date(date?.begins?.instant ?? NaN).toISOString())).toEqual([
    '2031-05-30T20:30:00.000Z',
    '2031-05-31T06:00:00.000Z',
    '2031-05-31T07:00:00.000Z',
    '2031-06-01T09:00:00.000Z',
  ]);
  expect(problems).toEqual([]);
});

test.each([
  ['2031-03-30T02:30', 'articles/x.md:3:7 error no clock in Europe/Paris showed 02:30 on 2031-03-30:'],
  ['2031-10-26T02:30', 'articles/x.md:3:7 warning clocks in Europe/Paris showed 02:30 twice on 2031-10-26,'],
  ['2031-05-30T23:30Z', 'articles/x.md:3:7 warning 23:30 at +00:00 is not the time of Europe/Paris,'],
  ['2031-05-30T24:00', 'articles/x.md:3:7 error date: 24:00 is the midnight that ends 2031-05-30.'],
])('an entry whose time its zone speaks against says so: %s', (date, problem) => {
  const [first = '', ...more] = problemsOf(
    sound.front.replace('2031-05-30', `${date}\ntimezone: Europe/Paris`),
    sound.body,
  );
  expect([first.slice(0, problem.length), more]).toEqual([problem, []]);
});

test('a report may be issued in another zone than that of the words', () => {
  const front = sound.front.replace('2031-05-30', '2031-05-30T23:30\ntimezone: Europe/Paris');
  expect(problemsOf(`${front}\n  issued: 2031-05-31T07:00Z`, sound.body)).toEqual([]);
});

test('a report issued an hour before the words of the same day is told, where both hours are known', () => {
  const front = sound.front.replace('2031-05-30', '2031-05-30T12:00Z');
  expect(problemsOf(`${front}\n  issued: 2031-05-30T13:00+03:00`, sound.body)).toEqual([
    'articles/x.md:8:11 warning the source is dated 2031-05-30T13:00+03:00, before the words were said (2031-05-30T12:00Z). Check both dates.',
  ]);
  expect(problemsOf(`${front}\n  issued: 2031-05-30T13:00Z`, sound.body)).toEqual([]);
  expect(problemsOf(`${front}\n  issued: 2031-05-30`, sound.body)).toEqual([]);
});

test.each([
  'issued: 2031-06-05\n  accessed: 2031-06-05',
  'issued: 2031-06-05\n  accessed: 2031-06-04',
  'issued: 2031-06\n  accessed: 2031-06-04',
  'issued: 2031\n  accessed: 2031-05-31',
  'accessed: 2031-05-29',
  'accessed: 2031-05',
])('a source that may have been read after it was printed is not told: %s', (dates) => {
  expect(problemsOf(`${sound.front}\n  ${dates}`, sound.body)).toEqual([]);
});

describe('says what is wrong with the fields, where, and how to mend it', () => {
  const replaced = (from: string, to: string) => sound.front.replace(from, to);
  test.each([
    [
      'a misspelt field',
      replaced('topics', 'topisc'),
      'articles/x.md:4:1 error there is no field "topisc". Did you mean "topics"? Fields are title, date, timezone, occasion, kind, dateline, place, addressee, topics, via, source, also, spoken_in, translation, aliases, status, corrections.',
    ],
    [
      'a misspelt field of the source',
      replaced('  url', '  ulr'),
      'articles/x.md:7:3 error there is no field "ulr" in source. Did you mean "url"? Fields are publisher, title, document, pages, url, archived, media, issued, accessed, language, sha256, note.',
    ],
    [
      'a missing title',
      replaced('title: Grain\n', ''),
      'articles/x.md:2:1 error the field "title" is missing. Add it: the entry\'s own headline.',
    ],
    [
      'a missing publisher',
      replaced('  publisher: norland-news\n', ''),
      'articles/x.md:6:3 error the field "source.publisher" is missing. Add it: a publisher of content/publishers.',
    ],
    [
      'an empty title',
      replaced('Grain', ''),
      'articles/x.md:2:8 error title: the value is empty. Give it, or leave the field out.',
    ],
    [
      'a day that never was',
      replaced('05-30', '02-30'),
      'articles/x.md:3:7 error date: there is no such day as 2031-02-30. Write 2017-03-29, 2017-03, 2017, 2017-03~ (about) or 2017-03-28/2017-03-29.',
    ],
    [
      'one topic without brackets',
      replaced('[grain]', 'grain'),
      'articles/x.md:4:9 error "topics" should be a list. Write it in brackets: [one, two].',
    ],
    [
      'a source that is text',
      sound.front.replace(/source:[\s\S]*/, 'source: tass'),
      'articles/x.md:5:9 error "source" should be a group of fields. Give where the entry was read, at least "publisher:".',
    ],
    [
      'a kind that is none',
      `${sound.front}\nkind: interviw`,
      'articles/x.md:8:7 error "interviw" is not a kind. Did you mean "interview"? Write one of interview, speech, press-conference, statement, article, letter, post, talks.',
    ],
    [
      'an address with a sign that none can hold',
      replaced('https://news.example/1', '"https://news.example/a|b"'),
      'articles/x.md:7:8 error source.url: no address can hold the sign |. Write %7C for it, or remove it.',
    ],
    [
      'a hop that does not say what it is',
      `${sound.front}\nvia: [{ agent: Norland News }]`,
      'articles/x.md:8:7 error the field "via.as" is missing. Add it, one of interviewer, outlet, translator, agency.',
    ],
    [
      'an address that is none',
      replaced('https://news.example/1', 'news.example'),
      'articles/x.md:7:8 error source.url: this is not a web address. Give it whole, beginning with https:// or http://.',
    ],
    [
      'a script for an address',
      replaced('https://news.example/1', 'javascript:alert(1)'),
      'articles/x.md:7:8 error source.url: this is not a web address. Give it whole, beginning with https:// or http://.',
    ],
    [
      'a zone that is none',
      `${sound.front}\ntimezone: Mars/Olympus`,
      'articles/x.md:8:11 error timezone: there is no such time zone. Write its IANA name: Europe/Moscow.',
    ],
    [
      'a language that is none',
      `${sound.front}\n  language: englisch_x`,
      'articles/x.md:8:13 error source.language: this is not a language tag. Write it as in BCP 47: en, ru, fr, ar, zh-Hans.',
    ],
    [
      'a checksum that is none',
      `${sound.front}\n  sha256: abc`,
      'articles/x.md:8:11 error source.sha256: this is not a SHA-256. Write its 64 digits 0-9 and a-f.',
    ],
    [
      'a hop without an agent',
      `${sound.front}\nvia:\n  - { as: interviewer }`,
      'articles/x.md:9:5 error the field "via.agent" is missing. Add it: the publisher or speaker through whom the words passed.',
    ],
    [
      'an earlier address that is none',
      `${sound.front}\naliases: [Old Name]`,
      'articles/x.md:8:11 error aliases: this is not an address. Use small letters and digits, with single hyphens between words.',
    ],
    [
      'a field twice',
      `${sound.front}\ntitle: Again`,
      'articles/x.md:8:1 error this field stands here twice. Keep one of them.',
    ],
    [
      'a colon in a value',
      replaced('Grain', 'Grain: who ships it'),
      'articles/x.md:2:8 error the fields are not valid YAML: Nested mappings are not allowed in compact mappings. Put the value in quotation marks: a colon followed by a space begins a field.',
    ],
    [
      'an invisible character written as an escape',
      replaced('Grain', '"a\\u202eb"'),
      'articles/x.md:2:8 error there is an invisible character here (U+202E). Delete it.',
    ],
    [
      'a language that cannot be named',
      `${sound.front}\n  language: en-u-ca-gregory`,
      'articles/x.md:8:13 error source.language: this is not a language tag. Write it as in BCP 47: en, ru, fr, ar, zh-Hans.',
    ],
    [
      'an anchor',
      replaced('Grain', '&a Grain'),
      'articles/x.md:2:11 error YAML anchors and aliases are not read. Write the value out, or quote it if it begins with & or *.',
    ],
    [
      'a tag that would run code',
      replaced('Grain', '!!js/function x'),
      'articles/x.md:2:8 error the fields are not valid YAML: Unresolved tag: tag:yaml.org,2002:js/function. Write the value without a tag ("!").',
    ],
    [
      'disputed without a word why',
      `${sound.front}\nstatus: disputed`,
      'articles/x.md:8:9 error an entry that is disputed says why. Add "corrections:" with { date: …, text: … }.',
    ],
    [
      'no address',
      sound.front.replace('\n  url: https://news.example/1', ''),
      'articles/x.md:6:3 warning the source has no address. Add "url:" when it is known, so that a reader can go and check.',
    ],
    [
      'lines that are no fields',
      'title = "Grain"\ndate = 2031-05-30',
      'articles/x.md:2:1 error these lines are no fields. Write each as its name, a colon, a space and its value.',
    ],
    [
      'read before it was issued',
      `${sound.front}\n  issued: 2031-06-05\n  accessed: 2031-06-01`,
      'articles/x.md:9:13 warning the source was read on 2031-06-01, before it is dated (2031-06-05). Check both dates.',
    ],
    [
      'read before the words were said',
      `${sound.front}\n  accessed: 2031-04`,
      'articles/x.md:8:13 warning the source was read on 2031-04, before the words were said (2031-05-30). Check both dates.',
    ],
    [
      'corrected before the words were said',
      `${sound.front}\ncorrections: [{ date: 2030-06-01, text: The year. }]`,
      'articles/x.md:8:23 warning the correction is dated 2030-06-01, before the words were said (2031-05-30). Check both dates.',
    ],
    [
      'a further source of an earlier year',
      `${sound.front}\nalso: [{ publisher: norland-news, url: "https://news.example/2", issued: 2030 }]`,
      'articles/x.md:8:74 warning the source is dated 2030, before the words were said (2031-05-30). Check both dates.',
    ],
    [
      'reported before it was said',
      `${sound.front}\n  issued: 2031-05-28`,
      'articles/x.md:8:11 warning the source is dated 2031-05-28, before the words were said (2031-05-30). Check both dates.',
    ],
  ])('%s', (_name, front, expected) => {
    expect(problemsOf(front, sound.body)).toEqual([expected]);
  });

  test('a report from east of the date line may be a day earlier', () => {
    expect(problemsOf(`${sound.front}\n  issued: 2031-05-29`, sound.body)).toEqual([]);
  });

  test('keeps what YAML would turn into numbers and truths as it was written', () => {
    const front = sound.front.replace('Grain', '1.10').replace('2031-05-30', '2031').replace('[grain]', '[NO, 0x10]');
    const { article } = readArticle({ path: 'articles/x.md', text: `---\n${front}\n---\n${sound.body}` });
    expect([article?.title, article?.date.edtf, article?.topics.map((topic) => topic.text)]).toEqual([
      '1.10',
      '2031',
      ['NO', '0x10'],
    ]);
  });
});

describe('says what is wrong with a statement, where, and how to mend it', () => {
  test.each([
    [
      'nobody said it',
      '> Grain will pass.',
      'articles/x.md:10:3 error this blockquote has no attribution, so nobody said it. End it with a paragraph of its own: "> — SPEAKER on TOPIC"; words that are nobody\'s go without ">".',
    ],
    [
      'the attribution runs on',
      '> Grain will pass.\n> — Ada Marsh',
      'articles/x.md:11:1 error the attribution runs on from the words above it. Put a line with only ">" between the words and the attribution.',
    ],
    [
      'the attribution runs on as a list',
      '> Grain will pass.\n> - Ada Marsh',
      'articles/x.md:11:3 error the attribution runs on from the words above it. Put a line with only ">" between the words and the attribution.',
    ],
    [
      'no words',
      '> — Ada Marsh',
      'articles/x.md:10:1 error this statement has an attribution but no words. Write what was said above it.',
    ],
    [
      'words still to be written',
      '> TO BE WRITTEN in your own words\n>\n> — Ada Marsh',
      'articles/x.md:10:1 error the words of this statement are still to be written. Write what was said.',
    ],
    [
      'no speaker',
      '> Words.\n>\n> —',
      'articles/x.md:12:4 error the attribution names no speaker. Write — SPEAKER [; SPEAKER] [as ROLE] [for PARTY] [on TOPIC, TOPIC] [(DATE)] [[LOCATOR]] [^id].',
    ],
    [
      'an id that is none',
      '> Words.\n>\n> — Ada Marsh ^Ships',
      'articles/x.md:12:16 error "^Ships" is not an id. Use small letters and digits, with single hyphens between words.',
    ],
    [
      'an id in brackets',
      '> Words.\n>\n> — Ada Marsh [^ships]',
      'articles/x.md:12:15 error the id [^ships] stands in brackets. Write ^ships without brackets.',
    ],
    [
      'an open quotation',
      '> Words and\n> then “more.\n>\n> — Ada Marsh',
      'articles/x.md:11:8 error the quotation mark “ is never closed. Close it where the words end.',
    ],
    [
      'a quotation that never opened',
      '> Words” more.\n>\n> — Ada Marsh',
      'articles/x.md:10:8 error the quotation mark ” closes nothing. Open the quotation where the words begin, or remove the mark.',
    ],
    [
      'two statements in one blockquote',
      '> One.\n>\n> — Ada Marsh on grain\n>\n> Two.\n>\n> — Ada Marsh on trade',
      'articles/x.md:12:3 error a line that begins with a dash is an attribution, and this one is not the last of its blockquote. End the blockquote here with an empty line without ">", or put the words between quotation marks.',
    ],
    [
      'an attribution inside a paragraph, before another',
      '> Words of Boris.\n> — Boris Kornev\n>\n> More.\n>\n> — Ada Marsh',
      'articles/x.md:11:3 error a line that begins with a dash is an attribution, and this one is not the last of its blockquote. End the blockquote here with an empty line without ">", or put the words between quotation marks.',
    ],
    [
      'an attribution behind a hard break',
      '> Words of Boris.  \n> -- Boris Kornev\n>\n> More.\n>\n> — Ada Marsh',
      'articles/x.md:11:3 error a line that begins with a dash is an attribution, and this one is not the last of its blockquote. End the blockquote here with an empty line without ">", or put the words between quotation marks.',
    ],
    [
      'prose that runs on from the attribution',
      '> Words.\n>\n> — Ada Marsh as Guest\nShe left the room.',
      'articles/x.md:13:1 error this line has no ">" but would belong to the statement above it. Begin it with ">" if it does; else put an empty line above it.',
    ],
    [
      'prose that runs on from the words',
      '> Words.\nShe left the room.\n>\n> — Ada Marsh',
      'articles/x.md:11:1 error this line has no ">" but would belong to the statement above it. Begin it with ">" if it does; else put an empty line above it.',
    ],
    [
      'an invisible character written as a reference',
      '> Words &#x202E;more.\n>\n> — Ada Marsh',
      'articles/x.md:10:3 error there is an invisible character here (U+202E). Delete it.',
    ],
    [
      'marks nested beyond reason',
      `> ${'*a '.repeat(3000)}x${' a*'.repeat(3000)}\n>\n> — Ada Marsh`,
      'articles/x.md:10:1 error the marks on this line are nested deeper than anybody can read. Split the entry, or remove what is not words.',
    ],
    [
      'a list',
      '> - one\n> - two\n>\n> — Ada Marsh',
      'articles/x.md:10:3 error a list cannot stand in a statement. Write the words as paragraphs; a statement holds nothing else.',
    ],
    [
      'a quotation inside',
      '> Words.\n>\n>> Inner.\n>\n> — Ada Marsh',
      'articles/x.md:12:2 error a quotation inside a quotation cannot stand in a statement. Write the words as paragraphs; a statement holds nothing else.',
    ],
    [
      'a picture',
      '> See ![x](y.png).\n>\n> — Ada Marsh',
      'articles/x.md:10:7 error a picture cannot stand among the words of a statement. Move it to the text around the statement.',
    ],
    [
      'raw HTML',
      '> Words <b>x</b>.\n>\n> — Ada Marsh',
      'articles/x.md:10:9 error raw HTML is not kept: <b>. Write it as Markdown; to show the characters themselves, write \\< for <.',
    ],
    [
      'an unsafe link',
      '> [Words](javascript:1).\n>\n> — Ada Marsh',
      'articles/x.md:10:3 error a link can lead to http, https or mailto addresses, not to "javascript:1". Give the whole address, or remove the link.',
    ],
    [
      'a statement in a list',
      '- > Words.\n  >\n  > — Ada Marsh',
      'articles/x.md:10:3 error a statement stands inside a list or a footnote. Let its ">" begin at the start of the line.',
    ],
    [
      'no statement at all',
      'Only prose.',
      'articles/x.md:10:1 error this entry holds no statement. Write each as a blockquote (">") that ends with "— SPEAKER on TOPIC".',
    ],
    [
      'two with the same first words',
      '> Grain will pass.\n>\n> — Ada Marsh\n\n> Grain will pass.\n>\n> — Ada Marsh',
      'articles/x.md:14:1 error the statement at line 10 already has the address #grain-will-pass. End the attribution of this one with ^grain-will-pass-2.',
    ],
    [
      'two with the same first words that go on differently',
      '> One two three four five six seven eight.\n>\n> — Ada Marsh\n\n> One two three four five six seven nine.\n>\n> — Ada Marsh',
      'articles/x.md:14:1 error the statement at line 10 already has the address #one-two-three-four-five-six-seven. End the attribution of this one with ^two-three-four-five-six-seven-nine.',
    ],
  ])('%s', (_name, body, expected) => {
    expect(problemsOf(sound.front, body)[0]).toBe(expected);
  });
});

describe('says what is wrong with a file', () => {
  test.each([
    [
      'no fields',
      'x.md',
      'Just words.\n',
      'articles/x.md:1:1 error the file does not begin with its fields. Put them between two lines "---" at the top.',
    ],
    [
      'fields that never end',
      'x.md',
      '---\ntitle: x\n',
      'articles/x.md:1:1 error the fields that begin here never end. Put a line "---" behind the last field.',
    ],
    [
      'fields closed as TOML',
      'x.md',
      '---\ntitle: x\n+++\n',
      'articles/x.md:1:1 error the fields that begin here never end. Put a line "---" behind the last field.',
    ],
    [
      'an empty file',
      'x.md',
      '',
      'articles/x.md:1:1 error the file does not begin with its fields. Put them between two lines "---" at the top.',
    ],
    [
      'a name that is no address',
      'My File.md',
      '---\n---\n',
      'articles/My File.md:1:1 error "My File" cannot be an address. Name the file with small letters and digits, with single hyphens between words.',
    ],
  ])('%s', (_name, file, text, expected) => {
    expect(readArticle({ path: `articles/${file}`, text }).problems.map(formatProblem)[0]).toBe(expected);
  });
});

test('of statements with one address each is told another, which none of the entry has', () => {
  const statement = '> Grain.\n>\n> — Ada Marsh on grain';
  const { problems } = readArticle({
    path: 'articles/x.md',
    text: `---\ntitle: x\ndate: 2031\nsource: { publisher: p, url: https://p.example }\n---\n\n${[statement, statement, statement, `${statement} ^grain-2`].join('\n\n')}\n`,
  });
  expect(problems.map(({ repair }) => repair)).toEqual([
    'End the attribution of this one with ^grain-3.',
    'End the attribution of this one with ^grain-4.',
  ]);
});

test('reads files with Windows line ends as any other', () => {
  const text = `---\n${sound.front}\n---\n\n${sound.body}\n`;
  const unix = readArticle({ path: 'articles/x.md', text });
  const windows = readArticle({ path: 'articles/x.md', text: text.replaceAll('\n', '\r\n') });
  expect(windows).toEqual(unix);
});
