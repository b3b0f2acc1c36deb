import { expect, test } from 'vitest';
import type { ArchivedStatement } from '../../src/archive/archived-statement.ts';
import type { Speaker } from '../../src/archive/names/speakers.ts';
import type { Topic } from '../../src/archive/names/topics.ts';
import { worthComparing } from '../../src/lenses/worth-comparing.ts';
import { readNorland } from '../read-folder.ts';

const { archive } = readNorland();
const [example] = archive.statements;
const [first] = archive.speakers;
const [label] = archive.topics;
if (!example || !first || !label) throw new Error('the invented collection is empty');
const speaker = (slug: string): Speaker => ({ ...first, kind: 'person', slug, name: slug });
const topic = (slug: string): Topic => ({ ...label, slug, broader: [], narrower: [] });
const said = (by: Speaker, on: Topic, times: number): ArchivedStatement[] =>
  Array.from({ length: times }, () => ({
    ...example,
    speakers: [{ speaker: by, printedName: by.name }],
    members: [],
    parties: [],
    topics: [on],
  }));
const [ada, ilya, oda] = [speaker('ada'), speaker('ilya'), speaker('oda')];
const [grain, tolls, fish, coal] = [topic('grain'), topic('tolls'), topic('fish'), topic('coal')];
const offered = (statements: ArchivedStatement[]) =>
  worthComparing({ statements }).speakers.map(({ of, topic: on, count }) => [
    of.map(({ slug }) => slug),
    on.slug,
    count,
  ]);

test('topics on which several spoke often are offered, the one with most from both sides first', () => {
  const statements = [
    ...[...said(ada, grain, 3), ...said(ilya, grain, 2)],
    ...[...said(ada, tolls, 4), ...said(oda, tolls, 4)],
    ...said(ilya, coal, 14),
  ];
  expect(offered(statements)).toEqual([
    [['ada', 'oda'], 'tolls', 8],
    [['ada', 'ilya'], 'grain', 5],
  ]);
});

test('a topic that nearly everything is on comes last', () => {
  const statements = [...said(ada, grain, 9), ...said(ilya, grain, 9), ...said(ada, fish, 2), ...said(oda, fish, 2)];
  expect(offered(statements).map(([, slug]) => slug)).toEqual(['fish', 'grain']);
});

test('whoever spoke on a topic once has no position to compare', () => {
  expect(offered([...said(ada, fish, 2), ...said(oda, fish, 1), ...said(ilya, coal, 9)])).toEqual([]);
});

test('nobody is offered more than twice', () => {
  const topics = [grain, tolls, fish, coal];
  const statements = topics.flatMap((on) => [...said(ada, on, 2), ...said(ilya, on, 2)]);
  expect(offered(statements)).toHaveLength(2);
});

test('somebody whom no source names is not offered', () => {
  const unnamed = { ...ilya, kind: 'unnamed' as const };
  const statements = [...said(ada, grain, 3), ...said(unnamed, grain, 3), ...said(oda, coal, 20)];
  expect(offered(statements)).toEqual([]);
});
