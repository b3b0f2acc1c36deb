import { describe, expect, test } from 'vitest';
import { mostOnAPage } from '../../src/lenses/page-length.ts';
import { groupsHtml } from '../../src/rendering/pages/group.ts';
import { readNorland } from '../read-folder.ts';
import { setting } from './plain-setting.ts';

const { statements } = readNorland().archive;
const group = (id: string, said = statements.slice(0, 2)) => ({
  id,
  heading: { text: id, isLocal: true },
  path: `${id}/`,
  statements: said,
});
const whole = (html: string) => html.match(/<article /g)?.length ?? 0;
const brief = (html: string) => html.match(/<li class="brief">/g)?.length ?? 0;

describe('on a page by topic', () => {
  test('a statement on two topics stands whole under the first, and in a line under the second', () => {
    const html = groupsHtml([group('grain'), group('strait')], setting).toString();
    expect([whole(html), brief(html)]).toEqual([2, 2]);
    expect(html.indexOf('<article ')).toBeLessThan(html.indexOf('class="brief"'));
  });

  test('no more statements stand whole than a page can have, and none is left out', () => {
    const many = Array.from({ length: 100 }, (_, number) =>
      group(
        `topic-${number}`,
        statements.slice(0, 2).map((statement) => ({ ...statement })),
      ),
    );
    const html = groupsHtml(many, setting).toString();
    expect([whole(html), brief(html)]).toEqual([mostOnAPage, 200 - mostOnAPage]);
  });

  test('of a language without the words of entries every statement is a line, and the page says so', () => {
    const html = groupsHtml([group('grain')], { ...setting, showsEntries: false }).toString();
    expect([whole(html), brief(html)]).toEqual([0, 2]);
    expect(html).toContain('The statements are on the pages in English');
  });
});
