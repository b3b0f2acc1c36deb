import { describe, expect, test } from 'vitest';
import { tei } from '../../../src/exports/linked-data/files/tei.ts';
import { dateOf } from '../../date-of.ts';
import { source } from '../archive-by-hand.ts';

const text = tei.write(source);
const lines = text.split('\n');

describe('TEI says', () => {
  test('who somebody is: other names, identifiers, offices with their bounds as far as they are sure', () => {
    expect(lines).toContain(
      '<person xml:id="speaker-ada-marsh"><persName full="yes">Ada Marsh</persName><persName>A. Marsh</persName><idno type="wikidata">Q1</idno><idno type="viaf">12</idno><idno type="isni">000000012281955X</idno><nationality key="XN"/><affiliation><orgName>Norland</orgName></affiliation><affiliation from="2029-01"><roleName>Premier</roleName><orgName>Norland</orgName></affiliation><affiliation from="2031-06" to="2035"><roleName>Envoy</roleName></affiliation></person></listPerson>',
    );
    expect(lines).toContain('<person xml:id="speaker-bo-lind"><persName full="yes">Bo Lind</persName></person>');
  });

  test('people and whoever is not named apart from organizations and groups', () => {
    const ids = (list: string) =>
      [
        ...(new RegExp(`<${list}>([\\s\\S]*?)</${list}>`).exec(text)?.[1] ?? '').matchAll(/xml:id="speaker-([^"]*)"/g),
      ].map(([, id]) => id);
    const kinds = (own: string[]) =>
      source.archive.speakers.flatMap(({ kind, slug }) => (own.includes(kind) ? [slug] : []));
    expect(ids('listPerson')).toEqual(kinds(['person', 'unnamed']));
    expect(ids('listOrg')).toEqual(kinds(['organization', 'group']));
    expect([ids('listPerson').length > 2, ids('listOrg').length > 1]).toEqual([true, true]);
  });

  test('who said it, each of several, when it was another day than that of the entry', () => {
    expect(text).toMatch(
      /<div><dateline><date>2031-05-29T23:30\+03:00<\/date><\/dateline>\n<said xml:id="said-talks-pass" n="pass" who="#speaker-ada-marsh #speaker-bo-lind" [^>]* direct="unknown">/,
    );
    expect(text).toMatch(/<div>\n<said xml:id="said-talks-wait"/);
    // TEI has no date at said (att.datable), and nothing between divisions.
    expect(text).not.toMatch(/<said[^>]* when=/);
    expect(text).not.toMatch(/<\/div>\s*<said|<\/said>\s*<div>/);
  });

  test('dates as W3C has them beside EDTF', () => {
    const of = (edtf: string) => {
      const [article] = source.archive.articles;
      if (!article) expect.fail('there is no entry');
      const articles = [{ ...article, date: dateOf(edtf) }];
      return /<setting>.*?(<date.*<\/date>)/.exec(
        tei.write({ ...source, archive: { ...source.archive, articles } }),
      )?.[1];
    };
    expect(of('2031-05')).toBe('<date when="2031-05">2031-05</date>');
    expect(of('2031-05-30/2031-06-02')).toBe('<date from="2031-05-30" to="2031-06-02">2031-05-30/2031-06-02</date>');
    for (const edtf of ['2031~', '203X', '2031-21', '2031-05/..', '2031-05-30T23:30'])
      expect(of(edtf)).toBe(`<date>${edtf}</date>`);
  });

  test('no list in which nothing is, and who publishes it before how', () => {
    const nobody = { ...source.archive, articles: [], statements: [], speakers: [], topics: [] };
    expect(tei.write({ ...source, archive: nobody })).not.toMatch(
      /taxonomy|listPerson|listOrg|particDesc|profileDesc|encodingDesc/,
    );
    expect(text).toMatch(/<publicationStmt><publisher>[^<]+<\/publisher><availability>/);
  });

  test('the licence with its address, where it has one', () => {
    const { licence } = source.archive.site;
    expect(text).toContain(`<licence target="${licence.url ?? ''}">`);
    const site = { ...source.archive.site, licence: { ...licence, url: undefined } };
    expect(tei.write({ ...source, archive: { ...source.archive, site } })).toContain(
      `<licence>${licence.name}</licence>`,
    );
  });

  test('that the language of a report is not known', () => {
    expect(text).toContain('<text xml:lang="und"><body>');
  });

  test('nothing of an entry without statements or withdrawn', () => {
    const empty = source.archive.articles.map((article) => ({ ...article, statements: [] }));
    expect(tei.write({ ...source, archive: { ...source.archive, articles: empty } })).not.toContain('<TEI');
  });

  test('each part on a line of its own', () => {
    expect(lines.filter((line) => line.startsWith('<TEI ')).length).toBe(text.split('<TEI ').length - 1);
    expect(lines.filter((line) => line.startsWith('<said ')).length).toBe(text.split('<said ').length - 1);
    expect(text).not.toContain('</category>\n\n');
    expect(text).toMatch(/<\/category>\n<category /);
    expect(text).toMatch(/<\/org>\n<org /);
    expect(text).toMatch(/<\/person>\n<person /);
  });
});
