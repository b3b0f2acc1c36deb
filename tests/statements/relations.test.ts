import type { Paragraph } from 'mdast';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { readRelations, relationKinds } from '../../src/statements/relations.ts';

/** What an attribution's paragraph is read as: its own words, its relations, and what is wrong with them by code, place and words. */
function read(markdown: string) {
  const { attribution, relations, findings } = readRelations(
    (remark().parse(markdown).children[0] as Paragraph).children,
  );
  return {
    words: attribution.map((node) => ('value' in node ? node.value : node.type)),
    relations,
    findings: findings.map(({ finding, place }) => `${place.line}:${place.column} ${finding.code}: ${finding.fact}`),
  };
}

const letter = { kind: 'answers', label: 'the letter', target: 'letter.md#port', byEditors: false };

describe('a line below the attribution that is a word and a link is a relation', () => {
  test.each(relationKinds)('%s', (kind) => {
    expect(read(`— Ada Marsh ^shut\n${kind} [the letter](letter.md#port)`)).toEqual({
      words: ['— Ada Marsh ^shut'],
      relations: [{ ...letter, kind, place: { line: 2, column: kind.length + 2 } }],
      findings: [],
    });
  });

  test.each([
    ['white space around the word', '— Ada Marsh ^shut\nanswers \t [the letter](letter.md#port)'],
    ['a hard break in front of it', '— Ada Marsh ^shut\\\nanswers [the letter](letter.md#port)'],
    ['style in the text of the link', '— Ada Marsh ^shut\nanswers [the *letter*](letter.md#port)'],
    ['code in the text of the link', '— Ada Marsh ^shut\nanswers [`the` letter](letter.md#port)'],
    ['hard breaks on both sides', '— Ada Marsh\\\n^shut\\\nanswers [the letter](letter.md#port)\\\ndenies [b](b.md)'],
  ])('with %s', (_what, markdown) => {
    const { relations, findings } = read(markdown);
    expect(findings).toEqual([]);
    expect(relations[0]).toMatchObject(letter);
  });

  test('the editors’ own view is told from what the source says', () => {
    const { relations, findings } = read('— Ada\nanswers [a](a.md) (editors)\ndenies [b](b.md)');
    expect(relations.map(({ kind, byEditors }) => [kind, byEditors])).toEqual([
      ['answers', true],
      ['denies', false],
    ]);
    expect(findings).toEqual([]);
  });

  test('the words of the attribution may be wrapped, styled and linked before', () => {
    expect(read('— *Ada* Marsh\non all [grain](grain.md)\nand trade\nanswers [a](a.md)').words).toEqual([
      '— ',
      'emphasis',
      ' Marsh\non all ',
      'link',
      '\nand trade',
    ]);
  });

  test('nothing is left of a line that is a relation and no more', () => {
    expect(read('— *Ada*\nanswers [a](a.md)').words).toEqual(['— ', 'emphasis']);
  });
});

describe('what is no relation stays with the attribution', () => {
  test.each([
    ['a link on the first line', '— Ada [Marsh](ada.md)', ['— Ada ', 'link']],
    ['several words in front of a link', '— Ada Marsh\non all [grain](grain.md)', ['— Ada Marsh\non all ', 'link']],
    ['the word of a relation on the first line', 'answers nobody', ['answers nobody']],
    ['… alone', '— Ada Marsh on\nanswers', ['— Ada Marsh on\nanswers']],
    ['… as a part of another', '— Ada Marsh\nanswersome words', ['— Ada Marsh\nanswersome words']],
    ['… behind others', '— Ada Marsh\nwho answers nobody', ['— Ada Marsh\nwho answers nobody']],
  ])('%s', (_what, markdown, words) => {
    expect(read(markdown)).toEqual({ words, relations: [], findings: [] });
  });
});

describe('says what is wrong, and where', () => {
  test('a word that is no relation, whose link is not the attribution’s either', () => {
    expect(read('— Ada Marsh\nreplies [a](a.md) (editors)')).toEqual({
      words: ['— Ada Marsh'],
      relations: [],
      findings: ['2:9 unknown-relation: there is no relation "replies"'],
    });
  });

  test('a relation without a link, which is no part of the attribution', () => {
    expect(read('— Ada Marsh\non grain\n  denies the letter')).toEqual({
      words: ['— Ada Marsh\non grain'],
      relations: [],
      findings: ['3:1 relation-without-link: the line "denies …" below the attribution does not say which statement'],
    });
  });

  test.each([
    ['words', 'answers [a](a.md) and more', ['2:9 behind-relation: "and more" stands behind the link of a relation']],
    ['another link', 'answers [a](a.md) [b](b.md)', ['2:19 behind-relation: "b" stands behind the link of a relation']],
    [
      'style and words',
      'answers [a](a.md) *and* more',
      [
        '2:19 behind-relation: "and" stands behind the link of a relation',
        '2:9 behind-relation: "more" stands behind the link of a relation',
      ],
    ],
    [
      'words on the next line',
      'answers [a](a.md)\non grain',
      ['2:9 behind-relation: "on grain" stands behind the link of a relation'],
    ],
    [
      'the same link on the next line',
      'answers [a](a.md)\n[b](a.md)',
      ['3:1 behind-relation: "b" stands behind the link of a relation'],
    ],
  ])('%s behind a relation', (_what, lines, findings) => {
    expect(read(`— Ada Marsh\n${lines}`)).toMatchObject({ words: ['— Ada Marsh'], findings });
  });
});
