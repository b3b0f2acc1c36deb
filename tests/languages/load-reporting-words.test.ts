import { describe, expect, test } from 'vitest';
import { reportingLanguages } from '../../src/languages/languages.ts';
import { loadReportingWords, loadTurnWords } from '../../src/languages/load-reporting-words.ts';
import type { TurnWords } from '../../src/languages/reporting/turn-words.ts';
import { tellLanguage } from '../../src/languages/tell-language.ts';

const reports: Record<string, string> = {
  en: 'Grain will pass, and the ships are waiting, Marsh said.',
  ru: 'Зерно пройдёт, и корабли уже ждут, заявила Марш.',
  fr: 'Le grain passera, et les navires attendent, a déclaré la ministre.',
  de: 'Das Getreide kommt durch, und die Schiffe warten, sagte die Ministerin.',
  es: 'El grano pasará y los barcos esperan, dijo la ministra.',
};

describe('the language of a report', () => {
  test('every language that is read has a report here', () => {
    expect(Object.keys(reports).toSorted()).toEqual(reportingLanguages.map(({ tag }) => tag).toSorted());
  });

  test.each(Object.entries(reports))('%s is told by its small words, and read by its own', async (tag, text) => {
    expect(tellLanguage(text)).toBe(tag);
    expect((await loadReportingWords(tellLanguage(text))).tag).toBe(tag);
  });

  test('a genitive does not make an English name French', () => {
    expect(tellLanguage('Marsh’s spokesman jumped on Lund’s remark')).toBe('en');
  });

  test('without a word of any it is English', () => {
    expect(tellLanguage('')).toBe('en');
  });

  test.each(reportingLanguages.map(({ tag }) => tag))('turns in %s are read by words of its own', async (tag) => {
    const { languages }: TurnWords = await loadTurnWords(tag);
    // Its name for itself.
    const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag)?.toLowerCase() ?? '';
    expect(
      [...languages.keys()].some((name) => name.startsWith(own.slice(0, 5))),
      own,
    ).toBe(true);
  });
});
