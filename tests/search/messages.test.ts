import { expect, test } from 'vitest';
import type { Engine, Hits } from '../../src/search/engine.ts';
import { answers, answerTimeline, type Answer, type TimelineQuestion } from '../../src/search/messages.ts';
import { notNarrowed } from '../../src/search/queries/narrowing.ts';

/** An engine that answers with what it was asked, the first times provisionally. */
function engine(provisional: boolean) {
  const asked: unknown[] = [];
  let isLearnt = false;
  const made: Engine = {
    search: (query, options) => {
      asked.push([query, options]);
      return Promise.resolve({ total: asked.length, provisional: provisional && !isLearnt } as Hits);
    },
    learnAllWords: () => {
      isLearnt = true;
      asked.push('all words');
      return Promise.resolve();
    },
    narrow: (narrowing) => Promise.resolve({ narrowing } as never),
    counts: (narrowing) => Promise.resolve({ counted: narrowing } as never),
    rows: () => Promise.resolve([['2031-a', 2]]),
    names: () => Promise.resolve({ speakers: [] } as never),
  };
  return { asked, open: () => Promise.resolve(made) };
}

async function told(own: ReturnType<typeof engine>, waits?: boolean): Promise<unknown[]> {
  const found: Answer[] = [];
  for await (const answer of answers(
    { number: 7, query: 'grain', options: { limit: 5, facets: true } },
    own.open,
    waits,
  ))
    found.push(answer);
  return found.map((answer) => ('failed' in answer ? answer : [answer.number, answer.isLast, answer.total]));
}
const full = ['grain', { limit: 5, facets: true }];

test('a question is answered once where no word is in doubt', async () => {
  const own = engine(false);
  expect(await told(own)).toEqual([[7, true, 1]]);
  expect(own.asked).toEqual([full]);
});

test('and once more with all words, where one is', async () => {
  const own = engine(true);
  expect(await told(own)).toEqual([
    [7, false, 1],
    [7, true, 3],
  ]);
  expect(own.asked).toEqual([full, 'all words', full]);
});

test('a reader who waits is shown the best hit first', async () => {
  const own = engine(false);
  expect(await told(own, true)).toEqual([
    [7, false, 1],
    [7, true, 2],
  ]);
  expect(own.asked).toEqual([['grain', { limit: 1, facets: false }], full]);
});

test('what fails is told', async () => {
  const open = () => Promise.reject(new Error('no root.json'));
  expect(await told({ asked: [], open })).toEqual([{ number: 7, failed: 'no root.json' }]);
  expect(await answerTimeline({ number: 1, wants: 'names' }, open)).toEqual({ number: 1, failed: 'no root.json' });
});

test.each<[TimelineQuestion, object]>([
  [
    { number: 1, wants: 'names' },
    { number: 1, names: { speakers: [] } },
  ],
  [
    { number: 2, countsOf: notNarrowed },
    { number: 2, counts: { counted: notNarrowed } },
  ],
  [
    { number: 3, narrowing: notNarrowed },
    { number: 3, narrowed: { narrowing: notNarrowed }, rows: [['2031-a', 2]] },
  ],
])('the question of a timeline %j is answered', async (question, answer) => {
  expect(await answerTimeline(question, engine(false).open)).toEqual(answer);
});
