import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { buildArchive } from '../../../src/archive/archive.ts';
import { breakLines, cutToLines, piecesOf } from '../../../src/exports/sharing/pictures/break-lines.ts';
import { layOutPicture } from '../../../src/exports/sharing/pictures/lay-out-picture.ts';
import type { Letters } from '../../../src/exports/sharing/pictures/letters.ts';
import { pictureAlt, pictureSize, type Picture } from '../../../src/exports/sharing/pictures/picture.ts';
import { mostPictures, picturePlans } from '../../../src/exports/sharing/pictures/picture-plans.ts';
import { mostPositions, sharedPositions } from '../../../src/exports/sharing/shared-positions.ts';
import { ar } from '../../../src/languages/ar/interface.ts';
import { en } from '../../../src/languages/en/interface.ts';
import { findPositions } from '../../../src/lenses/positions.ts';
import { richCollection } from '../data/rich-collection.ts';

/** Letters that are all half as wide as they are high. */
const letters: Letters = { has: () => true, measure: (text, _, size) => (Array.from(text).length * size) / 2 };
const perLetter = (text: string) => Array.from(text).length;
const picture: Picture = {
  above: 'Ada Marsh (Premier, Norland)',
  main: [{ text: 'Grain will pass.', isWords: true }, { text: 'Talks on grain', isWords: false }],
  below: '30 May 2031 · Verbatim',
  archive: 'Norland Papers',
  direction: 'ltr',
}; // prettier-ignore

describe('lines', () => {
  test('end at spaces, behind hyphens, and between signs of a script without spaces', () => {
    expect(piecesOf('two-way street')).toEqual(['two-', 'way ', 'street']);
    expect(piecesOf('她说：“开放”。')).toEqual(['她', '说：', '“开', '放”。']);
    expect(breakLines('two-way street', 8, perLetter)).toEqual(['two-way', 'street']);
  });

  test('lose nothing but the spaces between them, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 3, max: 30 }), (text, width) => {
        const bare = (part: string) => part.replace(/\s/gu, '');
        expect(bare(breakLines(text, width, perLetter).join(''))).toBe(bare(text));
      }),
    );
  });

  test('of a text that has no room end in a sign that says so', () => {
    expect(cutToLines('one two three four', 2, 9, perLetter)).toEqual(['one two', 'three […]']);
    expect(cutToLines('one two', 2, 9, perLetter)).toEqual(['one two']);
    const long = cutToLines('word '.repeat(90), 3, 40, perLetter);
    expect(long).toHaveLength(3);
    expect(long.at(-1)).toMatch(/word \[…\]$/);
  });
});

describe('a picture', () => {
  const shown = (main: Picture['main']) =>
    layOutPicture({ ...picture, main }, letters)
      .lines.filter(({ colour }) => colour === 'ink')
      .map(({ text }) => text);

  test('shows words whole, or else the headline', () => {
    expect(shown(picture.main)).toEqual(['Grain will pass.']);
    const long = { text: 'Nobody asked. '.repeat(40).trim(), isWords: true };
    expect(shown([long, { text: 'Talks on grain', isWords: false }])).toEqual(['Talks on grain']);
  });

  test('shows long words smaller, and each of them', () => {
    const text = 'Nobody asked. '.repeat(14).trim();
    expect(
      shown([
        { text, isWords: true },
        { text: 'Talks', isWords: false },
      ]).join(' '),
    ).toBe(text);
  });

  test.each(['x '.repeat(2000), 'x'.repeat(2000), '谁'.repeat(900), ' ', ''])('keeps %j within its edges', (text) => {
    const laidOut = layOutPicture({ ...picture, above: text, main: [{ text, isWords: false }], below: text, archive: text, bars: [1, 0, 5] }, letters); // prettier-ignore
    for (const line of laidOut.lines) {
      expect(line.x).toBeGreaterThanOrEqual(0);
      expect(line.x + letters.measure(line.text, line.style, line.size)).toBeLessThanOrEqual(pictureSize.width);
      expect(line.y).toBeLessThan(pictureSize.height);
    }
    const tops = laidOut.lines.map(({ y, size }) => [y - size, y] as const);
    for (const [index, [top]] of tops.entries()) expect(top).toBeGreaterThan((tops[index - 1]?.[1] ?? 0) - 1);
    for (const { x, y, width, height } of laidOut.bars) {
      expect(x + width).toBeLessThanOrEqual(pictureSize.width);
      expect(y + height).toBeLessThanOrEqual(pictureSize.height);
    }
  });

  test('begins each text at the side of its script, and runs time from the right where the page does', () => {
    const of = (direction: 'ltr' | 'rtl') =>
      layOutPicture({ ...picture, main: [{ text: 'المضيق مفتوح', isWords: true }], bars: [1, 2], direction }, letters);
    const right = pictureSize.width - 52;
    for (const { text, x, style, size, direction } of of('ltr').lines) {
      const isArabic = text.startsWith('ا');
      expect([text, direction]).toEqual([text, isArabic ? 'rtl' : 'ltr']);
      expect([text, isArabic ? x + letters.measure(text, style, size) : x]).toEqual([text, isArabic ? right : 52]);
    }
    const [, first, second] = of('rtl').bars;
    expect((first?.x ?? 0) > (second?.x ?? 0)).toBe(true);
    expect(of('rtl').bars[0]?.x).toBeGreaterThan(right);
  });
});

test('of too many positions those are shared that have feeds', () => {
  const { archive } = buildArchive('content', richCollection);
  const [statement] = archive.statements;
  const [who, topic] = [archive.speakers[0], archive.topics[0]];
  if (!statement || !who || !topic) expect.fail();
  const position = (said: number) => ({ who, topic, statements: Array.from({ length: said }, () => statement), onTopic: [] }); // prettier-ignore
  const shared = (count: number) =>
    sharedPositions({
      ofSpeakers: [...Array.from({ length: count - 2 }, () => position(3)), position(9), position(10)],
      ofParties: [],
      hasPage: ({ statements }) => statements.length >= 3,
      pathOf: () => '',
    }).map(({ statements }) => statements.length);
  expect(shared(mostPositions)).toHaveLength(mostPositions);
  expect(shared(mostPositions + 1)).toEqual([10]);
});

describe('the pictures of an archive', () => {
  const plan = (site: object = {}, words = en) => {
    const { archive } = buildArchive('content', richCollection);
    const asked = { ...archive, site: { ...archive.site, pages: { ...archive.site.pages, ...site } } };
    return { archive, plans: picturePlans({ archive: asked, positions: findPositions(asked), words }) };
  };

  test('are those of the whole, of lenses, entries and statements, none twice', () => {
    const { plans, archive } = plan();
    expect(plans.get('')?.main).toEqual([{ text: archive.site.title, isWords: false }]);
    for (const path of [
      'speakers/ada-marsh/',
      'topics/grain/',
      'countries/norland/',
      'articles/talks/',
      'articles/talks/nobody-asked/',
    ])
      expect([path, plans.has(path)]).toEqual([path, true]);
    expect(plans.get('speakers/ada-marsh/')?.below).toMatch(/^\d statements · First recorded .* 2031.*, last recorded/);
  });

  test('of statements have the words as they are, or the headline of the entry', () => {
    const { plans, archive } = plan();
    for (const { article, id, paragraphs } of archive.statements) {
      const { main, below } = plans.get(`articles/${article.slug}/${encodeURIComponent(id)}/`) ?? expect.fail(id);
      const said = paragraphs.map((runs) => runs.map(({ text }) => text).join(''));
      const words = main.filter(({ isWords }) => isWords).map(({ text }) => text);
      expect(words).toEqual(said.length === 1 && (said[0]?.length ?? 0) <= 420 && !said[0]?.includes('\n') ? said : []);
      expect(main.at(-1)).toEqual({ text: article.title, isWords: false });
      if (article.status !== 'current') expect(below).toContain(en.said.status[article.status]);
    }
  });

  test('speak the language of the site', () => {
    const picture = plan({}, ar).plans.get('speakers/ada-marsh/') ?? expect.fail();
    expect(picture.direction).toBe('rtl');
    expect(picture.above).toBe(ar.navigation.speakers);
    expect(pictureAlt(picture)).toMatch(new RegExp(`^${ar.navigation.speakers} · Ada Marsh · `));
  });

  test('are left out for a kind of which there are too many, unless site.yaml asks', () => {
    expect(plan({ pictures: 'none' }).plans.size).toBe(0);
    const [topic] = plan().archive.topics;
    if (!topic) expect.fail();
    const { archive } = plan();
    const topics = Array.from({ length: mostPictures + 1 }, (_, index) => ({ ...topic, slug: `topic-${index}` }));
    const paths = (pages: object) =>
      [...picturePlans({ archive: { ...archive, topics, site: { ...archive.site, pages: { ...archive.site.pages, ...pages } } }, positions: findPositions(archive), words: en }).keys()]; // prettier-ignore
    expect(paths({}).filter((path) => path.startsWith('topics/'))).toEqual([]);
    expect(paths({})).toContain('speakers/ada-marsh/');
    expect(paths({ pictures: 'every' })).toContain('topics/topic-2000/');
  });

  test.each([']]> & <b>"', 'a\nb\r\nc', '{\\}', '=1+1', '\u200fعدن\u202e', 'x\u0000y'])(
    'keep %j on lines of their own',
    (value) => {
      const { archive } = plan();
      const articles = archive.articles.map((article) => ({ ...article, title: value }));
      const plans = picturePlans({ archive: { ...archive, articles, site: { ...archive.site, title: value } }, positions: findPositions(archive), words: en }); // prettier-ignore
      for (const { archive: name, above, below, main } of plans.values()) {
        const texts = [name, above, below, ...main.filter(({ isWords }) => !isWords).map(({ text }) => text)];
        for (const text of texts) expect(text).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
      }
    },
  );
});
