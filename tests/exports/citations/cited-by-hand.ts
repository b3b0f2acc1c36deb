import type { CitedStatement } from '../../../src/exports/citations/cited-statement.ts';
import { en } from '../../../src/languages/en/interface.ts';
import { dateOf } from '../../date-of.ts';

/** A statement with all that a citation can name. */
export const full: CitedStatement = {
  id: 'grain-talks#nobody-asked',
  speakers: [
    { name: { text: 'Ada Jean-Anne Marsh', family: 'Marsh', given: 'Ada Jean-Anne' }, office: 'Premier, Norland' },
    { name: { text: 'The Strait Group' } },
  ],
  remarks: ['jointly', 'for Sudmark'],
  mode: 'Paraphrase',
  status: 'Disputed',
  title: 'Did the ships wait?',
  kind: 'interview',
  language: 'en',
  occasion: '12th meeting',
  eventPlace: 'Port Ada',
  place: 'Port Ada',
  said: dateOf('2031-06-02'),
  hops: ['as told to Bo Lind'],
  report: {
    publisher: 'Norland News',
    title: 'Two letters.',
    document: 'S/2031/12',
    pages: '4-5',
    url: 'https://news.example/two',
    archived: 'https://web.archive.org/web/20310605120000/https://news.example/two',
    issued: dateOf('2031-06-03'),
  },
  alsoBy: 'also by the Strait Review',
  locator: 'para. 4',
  archive: 'Norland Papers',
  edition: '3f2a1b90c4',
  address: 'https://example.org/articles/grain-talks/#nobody-asked',
  words: en,
};

/** One with nothing but what each must have. */
export const bare: CitedStatement = {
  id: 'sea#open',
  speakers: [{ name: { text: 'an official, unnamed' } }],
  remarks: [],
  mode: 'Verbatim',
  title: 'The sea is open.',
  language: 'en',
  said: dateOf('2031'),
  hops: [],
  report: { publisher: 'Norland News' },
  archive: 'Norland Papers',
  address: '/articles/sea/#open',
  words: en,
};
