import { describe, expect, test } from 'vitest';
import * as to from '../../src/archive/permalinks.ts';

/** Addresses that others link to: none of them may change by itself. */
test.each([
  ['an entry', to.articlePath('2031/grain talks'), 'articles/2031%2Fgrain%20talks/'],
  ['its Markdown', to.entrySourcePath('grain'), 'articles/grain/entry.md'],
  ['a statement in it', to.statementPath('grain', 'a?b'), 'articles/grain/#a%3Fb'],
  ['a statement alone', to.statementPagePath('grain', 'a?b'), 'articles/grain/a%3Fb/'],
  ['a page for a frame', to.embedPath('articles/grain/a/'), 'embed/articles/grain/a/'],
  ['how an entry is cited', to.citationsPath('gr?in'), 'cite/gr%3Fin/'],
  ['how a statement is cited', to.citationsPath('grain', 'a?b'), 'cite/grain/#a%3Fb'],
  ['a speaker', to.speakerPath('ada?'), 'speakers/ada%3F/'],
  ['a topic', to.topicPath('grain?'), 'topics/grain%3F/'],
  ['a party', to.partyPath('norland?'), 'countries/norland%3F/'],
  ['the position of a party', to.partyPositionPath('norland', 'grain?'), 'countries/norland/topics/grain%3F/'],
  ['the position of a speaker', to.positionPath('ada', 'grain?'), 'speakers/ada/topics/grain%3F/'],
  ['two speakers', to.comparePath(['a,b', 'c'], 'gr&in'), 'compare/?speakers=a%2Cb,c&topic=gr%26in'],
  ['more than four', to.comparePath(['a', 'b', 'c', 'd', 'e'], 'x'), 'compare/?speakers=a,b,c,d&topic=x'],
  ['a theme', to.themePath('sea?'), 'themes/sea%3F/'],
  ['an occasion', to.occasionPath('talks?'), 'occasions/talks%3F/'],
  ['all by when they were reported', to.reportedPath(), 'reported/'],
  ['a year of reports', to.reportedPath('2031'), 'reported/2031/'],
  ['a year', to.yearPath('2031'), 'years/2031/'],
  ['a month of a year', to.monthPath('said', '2031', '2031-05'), 'years/2031/05/'],
  ['its second part', to.monthPath('said', '2031', '2031-05', 2), 'years/2031/05/2/'],
  ['a month of reports', to.monthPath('reported', '2031', '2031-05'), 'reported/2031/05/'],
  ['a month that is not known', to.monthPath('said', '2031', null), 'years/2031/unknown/'],
  ['who spoke on which topics', to.matrixPath('speakers'), 'matrix/'],
  ['… on those below one', to.matrixPath('speakers', 'grain?'), 'matrix/topics/grain%3F/'],
  ['… by country', to.matrixPath('parties'), 'matrix/by-country/'],
  ['… by country on those below one', to.matrixPath('parties', 'grain'), 'matrix/by-country/topics/grain/'],
])('the address of %s', (_what, path, expected) => {
  expect(path).toBe(expected);
});

describe('which pages are mostly the words of entries', () => {
  test.each([
    'articles/grain/',
    'articles/grain/a/',
    'cite/grain/',
    'occasions/talks/',
    'reported/2031/',
    'reported/2031/05/',
    'embed/articles/grain/a/',
    'speakers/ada/by-date/2031/',
    'topics/grain/by-country/',
    'countries/norland/topics/grain/',
  ])('%s is', (path) => {
    expect(to.isMadeOfEntries(path)).toBe(true);
  });

  test.each([
    '',
    'articles/',
    'reported/',
    'speakers/ada/',
    'topics/grain/',
    'countries/norland/',
    'speakers/ada/by-dates/',
    'speakers/by-date/',
    'years/2031/',
    'matrix/topics/grain/',
    'fr/articles/grain/',
    'articles/?page=2/',
  ])('"%s" is not', (path) => {
    expect(to.isMadeOfEntries(path)).toBe(false);
  });
});

test.each([
  ['Communiqué', 'html', 'communique.html'],
  ['Communiqué', 'epub', 'communique.epub'],
  ['The Record of Norland', 'html', 'the-record-of-norland.html'],
  ['—', 'html', 'archive.html'],
] as const)('the edition of %s as %s is %s', (title, kind, file) => {
  expect(to.editionFile(title, kind)).toBe(file);
});

test('the name of an edition leaves room for that of its digest', () => {
  expect(`${to.editionFile('grain '.repeat(80), 'html')}.sha256`.length).toBeLessThanOrEqual(255);
});
