import { describe, expect, test } from 'vitest';
import { indexNames } from '../../src/archive/names/names.ts';
import { linkTopics, readTopic } from '../../src/archive/names/topics.ts';
import { isOfTheme, linkThemes, readTheme } from '../../src/archive/themes.ts';
import { formatProblem } from '../../src/statements/problems.ts';
import { dateOf } from '../date-of.ts';

const topicFiles = ['label: trade', 'label: grain\nbroader: [trade]', 'label: ships'].flatMap((fields) => {
  const [, label = ''] = /label: (\w+)/.exec(fields) ?? [];
  return readTopic({ path: `content/topics/${label}.md`, text: `---\n${fields}\n---\n` }).topic ?? [];
});
const { index } = linkTopics(topicFiles, 'content');
const topic = (name: string) => index.find(name) ?? [];

const read = (fields: string, note = 'What was said.') =>
  readTheme({ path: 'content/themes/harbour.md', text: `---\n${fields}\n---\n\n${note}\n` });

describe('a theme', () => {
  test('is all that the file says', () => {
    const { theme, problems } = read(
      'title: The harbour\nlabels: { ru: Гавань }\ntopics: [grain, ships]\nfrom: 2030\nto: 2031',
    );
    expect(problems).toEqual([]);
    expect(theme).toEqual({
      slug: 'harbour',
      file: 'content/themes/harbour.md',
      title: 'The harbour',
      labels: { ru: 'Гавань' },
      topics: [
        { text: 'grain', place: { line: 4, column: 10 } },
        { text: 'ships', place: { line: 4, column: 17 } },
      ],
      from: '2030',
      to: '2031',
      noteHtml: '<p>What was said.</p>',
    });
  });

  test('needs a title, a topic and a note', () => {
    expect(read('title: x\ntopics: [grain]').theme).toMatchObject({ labels: {}, from: undefined, to: undefined });
    expect(read('title: x').problems.map(({ code }) => code)).toEqual(['missing-field']);
    expect(read('title: x').theme).toBeUndefined();
    expect(read('title: x\ntopics: []').problems.map(({ code }) => code)).toEqual(['field-value']);
    const { problems, theme } = read('title: x\ntopics: [grain]', '');
    expect(problems.map(formatProblem)).toEqual([
      'content/themes/harbour.md:2:1 error nothing says what was taken into this theme. Write it below the fields.',
    ]);
    expect([problems[0]?.code, theme?.title]).toEqual(['no-scope', 'x']);
  });
});

test('themes are linked to their topics, and what is no topic is told', () => {
  const files = [
    read('title: A\ntopics: [TRADE, gran, ships]').theme ?? [],
    read('title: B\ntopics: [grain]').theme ?? [],
  ].flat();
  const { themes, problems } = linkThemes(files, index, 'content');
  expect(themes.map(({ title, topics }) => [title, topics.map(({ slug }) => slug)])).toEqual([
    ['A', ['trade', 'ships']],
    ['B', ['grain']],
  ]);
  expect(themes[0]?.topics[0]).toBe(index.find('trade'));
  expect(problems.map(formatProblem)).toEqual([
    'content/themes/harbour.md:3:17 error there is no topic "gran". Did you mean "grain"? Or add content/topics/….md.',
  ]);
  expect(linkThemes([], indexNames([], () => []).index as typeof index, 'content')).toEqual({
    themes: [],
    problems: [],
  });
});

describe('a statement is of a theme', () => {
  const themeOf = (years: string) => {
    const file = read(`title: x\ntopics: [trade]\n${years}`).theme;
    const [theme] = linkThemes(file ? [file] : [], index, 'content').themes;
    if (!theme) throw new Error(years);
    return theme;
  };
  const isOf = (years: string, day: string, ...topics: string[]) =>
    isOfTheme(themeOf(years), { date: dateOf(day), topics: topics.flatMap(topic) });

  test.each([
    [['trade'], true],
    [['grain'], true],
    [['ships'], false],
    [['ships', 'grain'], true],
    [[], false],
  ])('by its topics or those above them: %j, %s', (topics, expected) => {
    expect(isOf('from: 2030', '2031', ...topics)).toBe(expected);
  });

  test.each([
    ['from: 2031', '2031-01-01', true],
    ['from: 2031', '2030-12-31', false],
    ['from: 2031', '2030-12/2031-01', true],
    ['from: 2031', '2030-05/..', true],
    ['to: 2031', '2031-12-31', true],
    ['to: 2031', '2032-01-01', false],
    ['to: 2031', '2031-12/2032-01', true],
    ['to: 2031', '../2032', true],
    ['from: 2030\nto: 2031', '2029/2032', true],
    ['from: 2030\nto: 2031', '2032', false],
    ['from: 2030\nto: 2031', '2029', false],
    ['', '2029', true],
  ])('in its years, as far as its day may lie in them: %j, %s: %s', (years, day, expected) => {
    expect(isOf(years, day, 'grain')).toBe(expected);
  });
});
