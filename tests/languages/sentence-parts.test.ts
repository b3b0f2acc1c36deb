import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../src/languages/languages.ts';
import { loadWords } from '../../src/languages/load-words.ts';
import { sentenceParts } from '../../src/languages/interface/sentence-parts.ts';

const languages = await Promise.all(interfaceLanguages.map(({ tag }) => loadWords(tag)));

const content = (text: string, index = 0) => ({ text, index });
const own = (text: string) => ({ text, index: undefined });

test('a text stands in a sentence as its own part', () => {
  expect(sentenceParts((name) => `reported by ${name}, 2031`, ['Norland News'])).toEqual([
    own('reported by '),
    content('Norland News'),
    own(', 2031'),
  ]);
});

test('two texts stand where the language puts them, equal ones too', () => {
  expect(sentenceParts((a, b) => `${b}: ${a}`, ['grain', 'trade'])).toEqual([
    content('trade', 1),
    own(': '),
    content('grain'),
  ]);
  expect(sentenceParts((a, b) => `on ${a} on ${b}`, ['on', 'on'])).toEqual([
    own('on '),
    content('on'),
    own(' on '),
    content('on', 1),
  ]);
});

test('what the language says can go by the text behind it', () => {
  const listed = (...names: string[]) => new Intl.ListFormat('es').format(names);
  expect(sentenceParts(listed, ['Ada Marsh', 'Ilya Kornev'])).toEqual([
    content('Ada Marsh'),
    own(' e '),
    content('Ilya Kornev', 1),
  ]);
});

test('a sentence without a text is of the interface, a text without a sentence is not', () => {
  expect(sentenceParts(() => 'later', [])).toEqual([own('later')]);
  expect(sentenceParts((name) => name, ['Ada Marsh'])).toEqual([content('Ada Marsh')]);
});

describe.each(languages.map((words) => [words.tag, words] as const))('in %s', (_tag, words) => {
  test.each([
    ['who on what', (speaker: string, topic: string) => words.position.title(speaker, topic), 2],
    ['narrower topics', (names: string) => words.topic.includesNarrower(names), 1],
    ['a new role', (role: string) => words.position.newRole(role), 1],
    ['a licence', (name: string) => words.footer.licence(name), 1],
    ['an interviewer', (name: string) => words.hop.interviewer(name), 1],
    ['a publisher and a day', (name: string) => words.reportedBy(name, '30 May 2031'), 1],
  ] as [string, (...texts: string[]) => string, number][])(
    '%s: no letter is lost, and every text is told apart',
    (_what, sentence, count) => {
      fc.assert(
        fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: count, maxLength: count }), (texts) => {
          const parts = sentenceParts(sentence, texts);
          expect(parts.map(({ text }) => text).join('')).toBe(sentence(...texts));
          expect(
            parts.filter(({ index }) => index !== undefined).toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0)),
          ).toEqual(texts.map((text, index) => ({ text, index })));
        }),
      );
    },
  );
});
