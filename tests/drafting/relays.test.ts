import { describe, expect, test } from 'vitest';
import { readNames } from '../../src/cli/read-names.ts';
import { draftReport } from '../../src/drafting/draft-report.ts';
import { reportingLanguageFor } from './reporting-languages.ts';
import { norland } from '../read-folder.ts';

const draftOf = (text: string, tag = 'en') => draftReport(text, readNames(norland), reportingLanguageFor(tag));
const read = (text: string, tag?: string) => {
  const { statements, via } = draftOf(text, tag);
  return {
    said: statements.map(({ parts, entity }) => [
      parts.map(([start, end]) => text.slice(start, end)).join(' … '),
      entity,
    ]),
    via: via.map(({ agent, as }) => `${as} ${agent}`),
  };
};

describe('a publisher that relays what somebody said is a hop, and not the speaker', () => {
  test('in front of what was said, according to it', () => {
    expect(read('According to The Strait Review, Ada Marsh said that grain would pass.')).toEqual({
      said: [['that grain would pass', 'Ada Marsh']],
      via: ['agency strait-review'],
    });
  });

  test('when it cites the speaker', () => {
    expect(read('Grain will pass, Norland News reports, citing the envoy Ilya Kornev.')).toEqual({
      said: [['Grain will pass', 'Ilya Kornev']],
      via: ['agency norland-news'],
    });
    expect(read('Norland News reported on Monday, citing an official, that grain would pass.')).toEqual({
      said: [['that grain would pass', 'an official']],
      via: ['agency norland-news'],
    });
  });

  test('when it says so itself, it is the speaker', () => {
    expect(read('Grain will pass, Norland News reports.')).toEqual({
      said: [['Grain will pass', 'Norland News']],
      via: [],
    });
  });

  test('unless it is the one that published the report', () => {
    expect(
      read('PORT ADA, May 30 (Norland News) - Grain will pass, Norland News reports, citing Ada Marsh.').via,
    ).toEqual([]);
  });

  test('in other languages', () => {
    expect(read('Зерно пройдёт, сообщает Norland News со ссылкой на Ilya Kornev.', 'ru').via).toEqual([
      'agency norland-news',
    ]);
    expect(read('Как передает агентство "Norland News" со ссылкой на источник в порту, зерно пройдёт.', 'ru')).toEqual({
      said: [['зерно пройдёт', 'источник в порту']],
      via: ['agency norland-news'],
    });
    expect(read('Das Getreide komme durch, berichtet Norland News unter Berufung auf Ada Marsh.', 'de')).toEqual({
      said: [['Das Getreide komme durch', 'Ada Marsh']],
      via: ['agency norland-news'],
    });
  });
});

test('who relays and is no publisher of the collection is a doubt beside the statement', () => {
  const [statement] = draftOf('Grain will pass, the Quay Daily reports, citing Ada Marsh.').statements;
  expect(statement?.doubts).toContain(
    'relayed by "the Quay Daily", which is no publisher of the collection: write it in "via"',
  );
});

test('of several who speak together nobody is named alone', () => {
  const [statement] = draftOf('Ada Marsh and Bo Lund said that grain would pass.').statements;
  expect(statement?.resolved.speaker).toBeUndefined();
  expect(statement?.doubts).toContain(
    'speaker: Ada Marsh and Bo Lund said so together: write a statement for each, or name the body they spoke for',
  );
});
