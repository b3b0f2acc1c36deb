import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { Party } from '../archive/names/parties.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import { ancestorsOf, type Topic } from '../archive/names/topics.ts';
import { topicsByWeight } from './leading-topics.ts';
import type { Positions } from './positions.ts';
import { yearOf } from './timeline.ts';

/** Something that can be asked of a collection: what somebody said on a topic, or what was said on it in a year. */
export type Question = { topic: Topic } & ({ who: Speaker | Party } | { year: string });

/** A question with how much the collection has to answer it: statements, each worth the more the rarer its topic is. */
interface Candidate {
  question: Question;
  worth: number;
}

/**
 * Up to three questions that a collection answers well: of a person, of a country and of a year, each on topics that no other of them is
 * about, as far as there are so many.
 */
export function exampleQuestions(
  statements: readonly ArchivedStatement[],
  { ofSpeakers, ofParties }: Positions,
): Question[] {
  // What half a collection is about tells little (inverse document frequency).
  const worthOf = (answers: number, onTopic: number) => answers * Math.log((statements.length + 1) / onTopic);
  const asked = [
    ...ofSpeakers.filter(({ who }) => who.kind === 'person'),
    ...ofParties.filter(({ who }) => who.kind === 'country'),
  ].map(({ who, topic, statements: answers, onTopic }) => ({
    question: { who, topic },
    worth: worthOf(answers.length, onTopic.length),
  }));
  const [ofPeople, ofCountries] = [true, false].map((isPerson) =>
    asked.filter(({ question }) => 'sortName' in question.who === isPerson),
  );
  const ofYears = topicsByWeight(statements).map(({ topic, statements: onTopic }) => {
    const { year, count } = busiestYear(onTopic);
    return { question: { topic, year }, worth: worthOf(count, onTopic.length) };
  });
  const questions: Question[] = [];
  const taken = new Set<Topic>();
  for (const candidates of [ofPeople, ofCountries, ofYears]) {
    const best = worthiest(candidates ?? [], taken);
    if (!best) continue;
    questions.push(best);
    for (const topic of lineOf(best.topic)) taken.add(topic);
  }
  return questions;
}

function lineOf(topic: Topic): Topic[] {
  return [topic, ...ancestorsOf(topic)];
}

function worthiest(candidates: readonly Candidate[], taken: ReadonlySet<Topic>): Question | undefined {
  const free = candidates.filter(({ question }) => !lineOf(question.topic).some((topic) => taken.has(topic)));
  return free.toSorted((a, b) => b.worth - a.worth)[0]?.question;
}

function busiestYear(statements: readonly ArchivedStatement[]): { year: string; count: number } {
  const years = [...Map.groupBy(statements, ({ date }) => yearOf(date))];
  const counts = years.map(([year, { length: count }]) => ({ year, count }));
  return counts.sort((a, b) => b.count - a.count)[0] ?? { year: '', count: 0 };
}
