import { expect, test } from 'vitest';
import { findUtterances } from '../../../src/drafting/kinds/passages/find-utterances.ts';
import { loadPassages } from '../../../src/drafting/kinds/passages/passages.ts';
import type { Passage, WholeText } from '../../../src/drafting/kinds/passages/passage.ts';
import { findParagraphs } from '../../../src/drafting/text/paragraphs.ts';
import { reportingLanguageFor } from '../reporting-languages.ts';

const wholeOf = (text: string, tag = 'en'): WholeText => ({
  text,
  paragraphs: findParagraphs(text),
  words: reportingLanguageFor(tag),
});

/** Every kind of passage: a text with a dash may have any. */
const passages = await loadPassages({ text: '— ', words: reportingLanguageFor('en') });

/** Which kind reads each paragraph of a text. */
function kindsIn(text: string, tag: string): (string | undefined)[] {
  const whole = wholeOf(text, tag);
  const read = new Map<number, string>();
  const watched = passages.map(({ name, readerOf }): Passage => {
    const reader = readerOf(whole);
    return {
      name,
      readerOf: () => (paragraph, above) => {
        const found = reader(paragraph, above);
        if (found) read.set(paragraph.number, name);
        return found;
      },
    };
  });
  findUtterances(whole, watched);
  return whole.paragraphs.map((_paragraph, number) => read.get(number));
}

const examples: [kind: string, tag: string, text: string, expected: string[]][] = [
  [
    'interview with dashes',
    'es',
    'La ministra Ada Marsh recibió a este diario.\n\n—¿Pasará el grano?\n\n—Pasará.\n\n—¿Y el pescado?\n\n—También.\n\nAfuera llovía.',
    ['prose', ...Array<string>(4).fill('interview with dashes'), 'prose'],
  ],
  [
    'dash speech',
    'ru',
    'Порт закрыт.\n\n— Зерно пройдёт, — сказала Ада Марш.\n\nВетер стих.',
    ['prose', 'dash speech', 'prose'],
  ],
  ['prose', 'en', 'The port is closed.\n\n“Grain will pass,” Ada Marsh said.', ['prose', 'prose']],
];

test.each(examples)('%s in %s is read as such, and what is around it as prose', (_kind, tag, text, expected) => {
  expect(kindsIn(text, tag), text).toEqual(expected);
});

test('every kind of passage has a name of its own, and a text above', () => {
  expect(examples.map(([kind]) => kind)).toEqual(passages.map(({ name }) => name));
});

test('a kind that is added reads its own paragraphs, and those behind it the others', () => {
  const oath: Passage = {
    name: 'oath',
    readerOf:
      ({ text }) =>
      ({ number, start, end, sentences: [sentence] }, { utterances }) => {
        const lead = 'OATH ';
        if (!sentence || !text.startsWith(lead, start)) return undefined;
        const part = { start: start + lead.length, end };
        return [
          ...utterances,
          { parts: [part], kind: 'direct', sourcing: 'implicit', paragraph: number, sentence, isOpen: false },
        ];
      },
  };
  const text = 'Ada Marsh said grain would pass.\n\nOATH I weigh fairly.\n\nFish would follow, Bo Lund said.';
  const { utterances } = findUtterances(wholeOf(text), [oath, ...passages]);
  expect(utterances.map(({ parts: [part] }) => text.slice(part?.start, part?.end))).toEqual([
    'grain would pass',
    'I weigh fairly.',
    'Fish would follow',
  ]);
});
