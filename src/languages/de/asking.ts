import type { AskingWords, DatingWords } from '../asking/asking.ts';

/** The small words of a German query. */
const de: AskingWords = {
  empty: `alles der das den dem des ein eine einen einem einer und oder im zu zum zur von vom mit für auf ist sind wurde dass es er sie auch nach
    bei aus als wie über um gegenüber was wer wen wem wann wo warum weshalb welche welcher welches sagt sagte gesagt sagen
    erklärt erklärte sprach spricht gesprochen meint meinte dachte denkt bezüglich hinsichtlich
    erklärungen äußerung äußerungen aussage aussagen stellungnahme stellungnahmen position positionen haltung`,
  about: 'über zu zum zur gegen gegenüber mit in bezüglich hinsichtlich',
  without: 'außer ausgenommen',
  not: 'nicht ohne',
};

export default de;

/** What stands in front of dates and numbers in a German query. */
export const dating: DatingWords = {
  since: 'seit ab',
  after: 'nach',
  until: 'bis',
  before: 'vor',
  apart: 'außer ausgenommen nicht ohne',
  numbered: 'resolution resolutionen artikel saal nummer dokument',
  partOfYear: {
    spring: 'Frühjahr Frühling',
    summer: 'Sommer',
    autumn: 'Herbst',
    winter: 'Winter',
    early: 'Anfang',
    mid: 'Mitte',
    late: 'Ende',
  },
};
