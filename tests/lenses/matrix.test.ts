import { expect, test } from 'vitest';
import { speakersOf } from '../../src/archive/archived-statement.ts';
import type { Topic } from '../../src/archive/names/topics.ts';
import { countMatrix, rangeOf, shadeOf, shadeRanges, topicsToOpen } from '../../src/lenses/matrix.ts';
import { indexByTopic } from '../../src/lenses/timeline.ts';
import { readNorland } from '../read-folder.ts';

const { archive } = readNorland();

test('counts each speaker on each topic as the page of the position does, narrower topics included, those with most first', () => {
  const { topics, rows, range, total, rest } = countMatrix(archive);
  const onTopic = indexByTopic(archive.statements);
  expect(topics.map(({ total: count }) => count)).toEqual(
    [...onTopic.values()].map(({ length }) => length).sort((a, b) => b - a),
  );
  for (const { of: speaker, counts } of rows) {
    const expected = topics.map(
      ({ topic }) => onTopic.get(topic)?.filter((said) => speakersOf(said).includes(speaker)).length,
    );
    expect(counts).toEqual(expected);
  }
  expect(rows.map(({ of: speaker, total: said }) => [speaker.name, said])).toEqual([
    ['Ada Marsh', 4],
    ['Илья Корнев', 3],
    ['Commission on the Strait', 1],
  ]);
  expect(range.most).toBe(Math.max(...rows.flatMap(({ counts }) => counts)));
  expect(total).toBe(archive.statements.length);
  expect(rest).toEqual({ rows: [], topics: [] });
});

test('says who and what has no row and no column, the most first', () => {
  const { rows, topics, rest } = countMatrix(archive, { most: { rows: 1, topics: 1 } });
  expect(rows.map(({ of: speaker }) => speaker.name)).toEqual(['Ada Marsh']);
  expect(rest.rows.map(({ of, total }) => [of.name, total])).toEqual([
    ['Илья Корнев', 3],
    ['Commission on the Strait', 1],
  ]);
  const counts = [...topics, ...rest.topics].map(({ total }) => total);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts).toHaveLength(indexByTopic(archive.statements).size);
});

test('a topic is opened to those right below it, with the statements on it alone', () => {
  const [example] = archive.topics;
  const [first] = archive.statements;
  if (!example || !first) throw new Error('the invented collection is empty');
  const topic = (slug: string): Topic => ({ ...example, slug, label: slug, broader: [], narrower: [], related: [] });
  const [sea, fish, tolls, war] = [topic('sea'), topic('fish'), topic('tolls'), topic('war')];
  sea.narrower = [fish, tolls];
  for (const below of sea.narrower) below.broader = [sea];
  const statements = [[fish], [fish], [tolls], [war]].map((own) => ({ ...first, topics: own }));
  const collection = { ...archive, statements, topics: [sea, fish, tolls, war] };
  expect(topicsToOpen(collection)).toEqual([sea]);
  const { topics, total } = countMatrix(collection, { within: sea });
  expect(topics.map(({ topic: { slug }, total: count }) => [slug, count])).toEqual([
    ['fish', 2],
    ['tolls', 1],
  ]);
  expect(total).toBe(3);
});

test('topics that are part of none are rolled up to, where there are ten of them', () => {
  const [example] = archive.topics;
  const [first] = archive.statements;
  if (!example || !first) throw new Error('the invented collection is empty');
  const tops = Array.from({ length: 10 }, (_, number): Topic => ({
    ...example,
    slug: `top-${number}`,
    broader: [],
    narrower: [],
  }));
  const [top] = tops;
  const below: Topic = { ...example, slug: 'below', broader: top ? [top] : [], narrower: [] };
  top?.narrower.push(below);
  const slugs = (topics: readonly Topic[]) =>
    countMatrix({
      ...archive,
      topics: [...topics],
      statements: topics.map((own) => ({ ...first, topics: [own] })),
    }).topics.map(({ topic }) => topic.slug);
  expect(slugs([...tops, below])).not.toContain('below');
  expect(slugs([...tops.slice(0, 9), below])).toContain('below');
});

test('an archive without statements has an empty matrix', () => {
  expect(countMatrix({ statements: [], speakers: archive.speakers, topics: archive.topics })).toEqual({
    total: 0,
    topics: [],
    rows: [],
    range: { least: 0, most: 0 },
    rest: { rows: [], topics: [] },
  });
});

test('shades go from one to five, from the lowest count that there is', () => {
  expect([1, 2, 5, 20, 50].map((count) => shadeOf(count, { least: 1, most: 50 }))).toEqual([1, 2, 3, 5, 5]);
  expect([40, 45, 60, 80].map((count) => shadeOf(count, { least: 40, most: 80 }))).toEqual([1, 2, 4, 5]);
  expect(shadeOf(1, rangeOf([0, 1]))).toBe(1);
});

test('the legend names every count once, in the shade that its cell has', () => {
  for (const range of [rangeOf([1]), rangeOf([2, 1]), rangeOf([0, 7, 3]), rangeOf([50, 20])]) {
    const named = shadeRanges(range).flatMap(({ shade, from, to }) =>
      Array.from({ length: to - from + 1 }, (_, index) => [from + index, shade]),
    );
    expect(named).toEqual(
      Array.from({ length: range.most - range.least + 1 }, (_, index) => [
        range.least + index,
        shadeOf(range.least + index, range),
      ]),
    );
  }
  expect(shadeRanges(rangeOf([]))).toEqual([]);
});
