import { describe, expect, test } from 'vitest';
import {
  ancestorsOf,
  descendantsOf,
  linkTopics,
  outsideYears,
  readTopic,
  topicTree,
  unknownTopic,
} from '../../src/archive/names/topics.ts';
import { dateOf } from '../date-of.ts';

/** Topics from the fields of their files, linked, and what is wrong with them. */
function link(files: Record<string, string>) {
  const read = Object.entries(files).map(([slug, fields]) =>
    readTopic({ path: `topics/${slug}.md`, text: `---\n${fields}\n---\n` }),
  );
  const { topics, index, problems } = linkTopics(
    read.flatMap(({ topic }) => topic ?? []),
    'content',
  );
  const slugs = (of: (topic: (typeof topics)[number]) => readonly { slug: string }[]) =>
    Object.fromEntries(
      topics.map((topic) => [
        topic.slug,
        of(topic)
          .map(({ slug }) => slug)
          .join(' '),
      ]),
    );
  return {
    topics,
    index,
    slugs,
    topic: (slug: string) => {
      const found = topics.find((topic) => topic.slug === slug);
      if (!found) throw new Error(slug);
      return found;
    },
    problems: [...read.flatMap((one) => one.problems), ...problems].map(
      ({ file, line, column, severity, code, fact, repair }) =>
        `${file}:${line}:${column} ${severity} ${code}: ${fact}. ${repair}`,
    ),
  };
}

const sound = link({
  trade: 'label: trade\nfrom: "2000"\nto: "2040"',
  grain:
    'label: grain\nbroader: [trade, food]\nrelated: [strait, Food, grain]\naliases: [wheat]\nlabels: { ru: зерно }\nformer: [corn]',
  food: 'label: food\nrelated: [grain]',
  rye: 'label: rye\nbroader: [wheat, grain]\nfrom: "2030"\nto: "2031"',
  strait: 'label: the Strait',
});

describe('topics stand above, below and beside each other', () => {
  test('each link is told at both ends, once', () => {
    expect(sound.problems).toEqual([]);
    expect(sound.slugs(({ broader }) => broader)).toEqual({
      trade: '',
      grain: 'trade food',
      food: '',
      rye: 'grain',
      strait: '',
    });
    expect(sound.slugs(({ narrower }) => narrower)).toEqual({
      trade: 'grain',
      grain: 'rye',
      food: 'grain',
      rye: '',
      strait: '',
    });
    expect(sound.slugs(({ related }) => related)).toEqual({
      trade: '',
      grain: 'strait food',
      food: 'grain',
      rye: '',
      strait: 'grain',
    });
  });

  test('what is above and below goes on to the end, nearest first', () => {
    expect(sound.slugs(ancestorsOf)).toEqual({
      trade: '',
      grain: 'trade food',
      food: '',
      rye: 'grain trade food',
      strait: '',
    });
    expect(sound.slugs(descendantsOf)).toEqual({
      trade: 'grain rye',
      grain: 'rye',
      food: 'grain rye',
      rye: '',
      strait: '',
    });
  });

  test('an outline has a topic under each that is above it', () => {
    expect(topicTree(sound.topics).map(({ topic, depth }) => `${depth} ${topic.slug}`)).toEqual([
      '0 trade',
      '1 grain',
      '2 rye',
      '0 food',
      '1 grain',
      '2 rye',
      '0 strait',
    ]);
  });

  test('those below one stand in the order of the collection', () => {
    const { topics } = link({ b: 'label: b\nbroader: [top]', a: 'label: a\nbroader: [top]', top: 'label: top' });
    const order = (list: typeof topics) => topicTree(list).map(({ topic }) => topic.slug);
    expect([order(topics), order(topics.toReversed())]).toEqual([
      ['top', 'b', 'a'],
      ['top', 'a', 'b'],
    ]);
  });

  test('they are found by file name, label, alias and label of another language', () => {
    expect(['grain', 'Wheat', 'ЗЕРНО', 'the strait', 'nothing'].map((name) => sound.index.find(name)?.slug)).toEqual([
      'grain',
      'grain',
      'grain',
      'strait',
      undefined,
    ]);
  });

  test('a file tells all that it has', () => {
    const { topic, problems } = readTopic({
      path: 'content/topics/grain.md',
      text: '---\nlabel: grain\naliases: [wheat]\nfrom: "2030"\nto: "2030"\nformer: [corn]\nlabels: { ru: зерно }\n---\n\nWho ships it.\n',
    });
    expect(topic).toMatchObject({
      slug: 'grain',
      file: 'content/topics/grain.md',
      noteHtml: '<p>Who ships it.</p>',
      names: [
        { text: 'grain', place: { line: 2, column: 8 } },
        { text: 'wheat', place: { line: 3, column: 11 } },
        { text: 'зерно', place: { line: 7, column: 15 } },
      ],
      former: [{ text: 'corn', place: { line: 6, column: 10 } }],
      from: '2030',
      to: '2030',
    });
    expect(problems).toEqual([]);
  });
});

describe('says what is wrong with a topic', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'years turned round',
      { a: 'label: a\nfrom: "2031"\nto: "2030"' },
      ['topics/a.md:4:5 error topic-years: the topic ends (2030) before it begins (2031). Check both years.'],
    ],
    [
      'a broader topic that is not there',
      { grain: 'label: grain', rye: 'label: rye\nbroader: [graan]' },
      [
        'topics/rye.md:3:11 error unknown-topic: there is no topic "graan". Did you mean "grain"? Or add content/topics/….md.',
      ],
    ],
    [
      'a related topic like none',
      { rye: 'label: rye\nrelated: [nothing]' },
      ['topics/rye.md:3:11 error unknown-topic: there is no topic "nothing". Add content/topics/….md.'],
    ],
    [
      'itself above itself',
      { a: 'label: a\nbroader: [a]' },
      ['topics/a.md:3:11 error topic-cycle: "a" would be its own ancestor through "a". Remove one of the two.'],
    ],
    [
      'a circle',
      { a: 'label: a\nbroader: [b]', b: 'label: b\nbroader: [c]', c: 'label: c\nbroader: [a]' },
      ['topics/c.md:3:11 error topic-cycle: "c" would be its own ancestor through "a". Remove one of the two.'],
    ],
  ])('%s', (_what, files, expected) => {
    expect(link(files).problems).toEqual(expected);
  });

  test('a file that cannot be read is no topic', () => {
    const { topic, problems } = readTopic({ path: 'topics/a.md', text: '---\naliases: [a]\n---\n' });
    expect([topic, problems.length]).toEqual([undefined, 1]);
  });

  test('a circle is not closed', () => {
    const { slugs } = link({ a: 'label: a\nbroader: [b]', b: 'label: b\nbroader: [a]' });
    expect([slugs(({ broader }) => broader), slugs(({ narrower }) => narrower)]).toEqual([
      { a: 'b', b: '' },
      { a: '', b: 'a' },
    ]);
  });

  const parties = new Set(['Norland']);
  test.each([
    [
      'grain for Norland',
      'clause-order: "for Norland" stands behind the topics. Put it in front of them: … for Norland on grain.',
    ],
    ['grain for Nobody', 'unknown-topic: there is no topic "grain for Nobody". Add content/topics/….md.'],
    ['nothing for Norland', 'unknown-topic: there is no topic "nothing for Norland". Add content/topics/….md.'],
    ['graіn', 'look-alike: '],
  ])('what nothing is filed under: %s', (name, expected) => {
    const { code, fact, repair } = unknownTopic(name, sound.index, 'content', (party) => parties.has(party));
    expect(`${code}: ${fact}. ${repair}`.slice(0, expected.length)).toBe(expected);
  });

  test('a topic that is lacking can be made', () => {
    expect(unknownTopic('nothing', sound.index, 'content').lacks).toBe('nothing');
  });
});

describe('a topic makes sense in its years', () => {
  test.each([
    ['rye', '2030-01-01', undefined],
    ['rye', '2031-12-31', undefined],
    ['rye', '2029/2030', undefined],
    ['rye', '2031/2032', undefined],
    ['rye', '2029-12-31', '2029-12-31 is outside the years of "rye" (2030 to 2031)'],
    ['rye', '2032', '2032 is outside the years of "rye" (2030 to 2031)'],
    ['grain', '1999', '1999 is outside the years of "trade" (2000 to 2040), which is above "grain"'],
    ['rye', '2020/..', undefined],
    ['rye', '../2035', undefined],
    ['rye', '../2029', '../2029 is outside the years of "rye" (2030 to 2031)'],
    ['grain', '2041', '2041 is outside the years of "trade" (2000 to 2040), which is above "grain"'],
    ['strait', '0001', undefined],
  ])('%s in %s: %s', (slug, day, fact) => {
    expect(outsideYears(sound.topic(slug), dateOf(day))?.fact).toBe(fact);
  });

  test('an open end is told as one, with the file to correct', () => {
    const { topic } = link({ a: 'label: a\nfrom: "2030"', b: 'label: b\nto: "2030"' });
    expect(outsideYears(topic('a'), dateOf('2029'))).toEqual({
      severity: 'warning',
      code: 'topic-years',
      fact: '2029 is outside the years of "a" (2030 to …)',
      repair: 'Check the date and the topic, or correct the years in topics/a.md.',
    });
    expect(outsideYears(topic('b'), dateOf('2031'))?.fact).toBe('2031 is outside the years of "b" (… to 2030)');
  });
});
