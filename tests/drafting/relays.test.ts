import { describe, expect, test } from 'vitest';
import { readNames } from '../../src/cli/read-names.ts';
import { reportingLanguageFor } from './reporting-languages.ts';
import { norland } from '../read-folder.ts';
import type { Found } from './statements-in.ts';
import { draftReport } from './statements-in.ts';

const draftOf = (text: string, tag = 'en') => draftReport(text, readNames(norland), reportingLanguageFor(tag));
const read = (text: string, tag?: string) => {
  const { statements, via } = draftOf(text, tag);
  return {
    said: statements.map(({ parts, entity }): Found => [
      parts.map(([start, end]) => text.slice(start, end)).join(' … '),
      entity,
    ]),
    via: via.map(({ agent, as }) => `${as} ${agent}`),
  };
};

type Case = [what: string, text: string, said: Found[], via: string[], tag?: string];

const cases: Case[] = [
  [
    'in front of what was said, according to it',
    'According to The Strait Review, Ada Marsh said that grain would pass.',
    [['that grain would pass', 'Ada Marsh']],
    ['agency strait-review'],
  ],
  [
    'when it cites the speaker',
    'Grain will pass, Norland News reports, citing the envoy Ilya Kornev.',
    [['Grain will pass', 'Ilya Kornev']],
    ['agency norland-news'],
  ],
  [
    'when it cites somebody without a name',
    'Norland News reported on Monday, citing an official, that grain would pass.',
    [['that grain would pass', 'an official']],
    ['agency norland-news'],
  ],
  [
    'but when it says so itself, it is the speaker',
    'Grain will pass, Norland News reports.',
    [['Grain will pass', 'Norland News']],
    [],
  ],
  [
    'and no hop when it published the report',
    'PORT ADA, May 30 (Norland News) - Grain will pass, Norland News reports, citing Ada Marsh.',
    [['Grain will pass', 'Ada Marsh']],
    [],
  ],
  [
    'in Russian, behind the verb',
    'Зерно пройдёт, сообщает Norland News со ссылкой на Ilya Kornev.',
    [['Зерно пройдёт', 'Ilya Kornev']],
    ['agency norland-news'],
    'ru',
  ],
  [
    'in Russian, in front of what was said',
    'Как передает агентство "Norland News" со ссылкой на источник в порту, зерно пройдёт.',
    [['зерно пройдёт', 'источник в порту']],
    ['agency norland-news'],
    'ru',
  ],
  [
    'in German',
    'Das Getreide komme durch, berichtet Norland News unter Berufung auf Ada Marsh.',
    [['Das Getreide komme durch', 'Ada Marsh']],
    ['agency norland-news'],
    'de',
  ],
];

describe('a publisher that relays what somebody said is a hop, and not the speaker', () => {
  test.each(cases)('%s', (_what, text, said, via, tag) => {
    expect(read(text, tag), text).toEqual({ said, via });
  });
});

test('who relays and is no publisher of the collection is a doubt beside the statement', () => {
  const text = 'Grain will pass, the Quay Daily reports, citing Ada Marsh.';
  const [statement] = draftOf(text).statements;
  expect(statement?.doubts, text).toContain(
    'relayed by "the Quay Daily", which is no publisher of the collection: write it in "via"',
  );
});

test('of several who speak together nobody is named alone', () => {
  const text = 'Ada Marsh and Bo Lund said that grain would pass.';
  const [statement] = draftOf(text).statements;
  expect(statement?.resolved.speaker, text).toBeUndefined();
  expect(statement?.doubts, text).toContain(
    'speaker: Ada Marsh and Bo Lund said so together: write a statement for each, or name the body they spoke for',
  );
});
