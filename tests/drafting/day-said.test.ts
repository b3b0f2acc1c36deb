import { describe, expect, test } from 'vitest';
import { readNames } from '../../src/cli/read-names.ts';
import { writeDraft } from '../../src/drafting/write-draft.ts';
import { reportingLanguageFor } from './reporting-languages.ts';
import { norland } from '../read-folder.ts';
import { draftReport } from './statements-in.ts';

// 30 May 2031 is a Friday.
const draftOf = (sentence: string, tag = 'en') =>
  draftReport(`2031-05-30 – ${sentence}`, readNames(norland), reportingLanguageFor(tag));
const dayOf = (sentence: string, tag?: string) => draftOf(sentence, tag).statements.map(({ date }) => date);

describe('the day that a weekday beside the cue means is the last one before the report', () => {
  test.each([
    ['Ada Marsh said on Tuesday that grain would pass.', ['2031-05-27']],
    ['“Grain will pass,” Ada Marsh told reporters late Thursday.', ['2031-05-29']],
    ['Ada Marsh on Wednesday said that grain would pass.', ['2031-05-28']],
    ['Ada Marsh said on Friday that grain would pass.', [undefined]],
    ['Ada Marsh said that grain would pass on Tuesday.', [undefined]],
    ['Ada Marsh said that next Tuesday grain would pass.', [undefined]],
    ['Ada Marsh said last Tuesday that grain would pass.', [undefined]],
    ['Ada Marsh said that grain would pass.', [undefined]],
  ])('%s', (sentence, expected) => {
    expect(dayOf(sentence), sentence).toEqual(expected);
  });

  test.each([
    ['ru', 'Ада Марш заявила в среду, что зерно пройдёт.'],
    ['fr', 'Ada Marsh a déclaré mercredi que le grain passera.'],
    ['de', 'Ada Marsh sagte am Mittwoch, das Getreide komme durch.'],
    ['es', 'Ada Marsh dijo el miércoles que el grano pasará.'],
  ])('%s: %s', (tag, sentence) => {
    expect(dayOf(sentence, tag), sentence).toEqual(['2031-05-28']);
  });
});

test('the draft has it in the attribution, and says how it was read', () => {
  const sentence = 'Ada Marsh said on Tuesday that grain would pass.';
  const { text } = writeDraft(`2031-05-30 – ${sentence}`, draftOf(sentence));
  expect(text).toContain('<!-- ? said on Tuesday: read as 2031-05-27 -->');
  expect(text).toContain('> — Ada Marsh on grain (2031-05-27)\n');
});

test('without a year there is no weekday to reckon with', () => {
  const words = reportingLanguageFor('en');
  const text = 'PORT ADA, May 30 (NNA) - Grain will pass, Marsh said Tuesday.';
  const draft = draftReport(text, readNames(norland), words);
  expect(
    draft.statements.map(({ date }) => date),
    text,
  ).toEqual([undefined]);
});
