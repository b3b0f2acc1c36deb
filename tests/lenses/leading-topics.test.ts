import { expect, test } from 'vitest';
import { exampleQuestions } from '../../src/lenses/example-questions.ts';
import { areOfOneLine, leadingTopics } from '../../src/lenses/leading-topics.ts';
import { findPositions } from '../../src/lenses/positions.ts';
import { readNorland } from '../read-folder.ts';

const { statements } = readNorland().archive;

test('the leading topics are those with the most statements, none above or below another', () => {
  const leading = leadingTopics(statements, 9);
  const counts = leading.map(({ statements: said }) => said.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  leading.forEach(({ topic }, index) =>
    leading.slice(index + 1).forEach((other) => expect(areOfOneLine(topic, other.topic)).toBe(false)),
  );
  expect(leadingTopics(statements, 1).length).toBe(1);
});

test('every example is a question that has answers', () => {
  const questions = exampleQuestions(statements, findPositions({ statements }));
  expect(questions.length).toBeGreaterThan(0);
  for (const question of questions) {
    const answers = statements.filter(
      ({ topics, speakers, parties, date }) =>
        topics.some((topic) => areOfOneLine(topic, question.topic)) &&
        ('who' in question
          ? speakers.some(({ speaker }) => speaker === question.who) || parties.some((one) => one === question.who)
          : date.edtf.startsWith(question.year)),
    );
    expect(answers.length).toBeGreaterThan(0);
  }
});

test('an empty collection has no example', () => {
  expect(exampleQuestions([], findPositions({ statements: [] }))).toEqual([]);
});
