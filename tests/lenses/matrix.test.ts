import { expect, test } from 'vitest';
import { speakersOf } from '../../src/archive/archived-statement.ts';
import { countMatrix, shadeOf } from '../../src/lenses/matrix.ts';
import { indexByTopic } from '../../src/lenses/timeline.ts';
import { readNorland } from '../read-folder.ts';

const { archive } = readNorland();

test('counts each speaker on each topic as the page of the position does, narrower topics included', () => {
  const { topics, rows, most, left } = countMatrix(archive);
  const onTopic = indexByTopic(archive.statements);
  expect(topics.length).toBe(onTopic.size);
  for (const { of: speaker, counts } of rows) {
    const expected = topics.map(
      (topic) => onTopic.get(topic)?.filter((said) => speakersOf(said).includes(speaker)).length,
    );
    expect(counts).toEqual(expected);
  }
  expect(rows.map(({ of: speaker, total }) => [speaker.name, total])).toEqual([
    ['Commission on the Strait', 1],
    ['Ada Marsh', 4],
    ['Илья Корнев', 3],
  ]);
  expect(most).toBe(Math.max(...rows.flatMap(({ counts }) => counts)));
  expect(left).toEqual({ rows: 0, topics: 0 });
});

test('leaves out those with the fewest, and says how many', () => {
  const { rows, topics, left } = countMatrix(archive, { rows: 2, topics: 1 });
  expect(rows.map(({ of: speaker }) => speaker.name)).toEqual(['Ada Marsh', 'Илья Корнев']);
  const onTopic = indexByTopic(archive.statements);
  const counts = [...onTopic.values()].map(({ length }) => length);
  expect(topics.map((topic) => onTopic.get(topic)?.length)).toEqual([Math.max(...counts)]);
  expect(left).toEqual({ rows: 1, topics: onTopic.size - 1 });
});

test('an archive without statements has an empty matrix', () => {
  expect(countMatrix({ statements: [], speakers: archive.speakers, topics: archive.topics })).toEqual({
    topics: [],
    rows: [],
    most: 0,
    left: { rows: 0, topics: 0 },
  });
});

test('shades go from one to five', () => {
  expect([1, 2, 5, 20, 50].map((count) => shadeOf(count, 50))).toEqual([1, 2, 3, 5, 5]);
  expect(shadeOf(1, 1)).toBe(1);
});
