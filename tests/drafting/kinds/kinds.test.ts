import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNames } from '../../../src/cli/read-names.ts';
import { draftOf } from '../../../src/drafting/draft-report.ts';
import { kindNamed, textKinds } from '../../../src/drafting/kinds/kinds.ts';
import { markedTexts, noKindScore, scoreText } from '../../bench/drafting/kind-gold.ts';
import { norland } from '../../read-folder.ts';
import { reportingLanguageOf } from '../reporting-languages.ts';
import { textRead } from '../statements-in.ts';

const names = readNames(norland);

/** Of the marked statements of a kind, so many in a hundred are found with the right speaker, at least. */
const fewestRight: Record<string, number> = {
  memorandum: 95,
  record: 97,
  transcript: 97,
  letter: 97,
  joint: 95,
  coverage: 95,
  post: 97,
  points: 95,
  speech: 97,
  news: 93,
};

test('every kind has at least twelve marked texts', () => {
  for (const { name } of textKinds) expect(markedTexts(name).length, name).toBeGreaterThanOrEqual(12);
});

test.each(textKinds.map(({ name }) => name))('texts of the kind %s are told by their form, and read', (kind) => {
  const score = noKindScore();
  for (const marked of markedTexts(kind)) {
    const words = reportingLanguageOf(marked.text);
    const read = textRead(marked.text, words);
    scoreText(marked, read.kind.name, draftOf(read, names, words).statements, score);
  }
  expect(score.otherKind, kind).toEqual([]);
  expect((100 * score.right) / score.marked, score.errors.join('\n')).toBeGreaterThanOrEqual(fewestRight[kind] ?? 100);
  expect(score.tooMany * 10, score.errors.join('\n')).toBeLessThan(score.marked * 2);
});

test('what somebody asks is never in the mouth of whoever answers', () => {
  for (const { text } of markedTexts('transcript')) {
    const words = reportingLanguageOf(text);
    const { reading } = textRead(text, words);
    const asked = [...text.matchAll(/^(?:Q(?:UESTION|uestion)?|Frage|Zusatzfrage|Вопрос)\b.*$/gmu)].map(
      ([line]) => line,
    );
    const said = reading.utterances.flatMap(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)));
    for (const line of asked) {
      const question = line.replace(/^\S+(?: \([^)]*\):)?\s+/u, '');
      expect(
        said.filter((words) => words.includes(question)),
        line,
      ).toEqual([]);
    }
  }
});

test('a kind that there is not is an error that names those that there are', () => {
  expect(kindNamed('letter')).toBe('letter');
  expect(() => kindNamed('poem')).toThrow(/memorandum, record, transcript/);
});

test('each kind is one file and one line of the registry; the file of most texts comes with it, the others when one is of that kind', () => {
  const registry = readFileSync('src/drafting/kinds/kinds.ts', 'utf8');
  for (const { name } of textKinds)
    expect(registry.match(new RegExp(`name: '${name}'[^}]*?(?:import\\(|newsReaderFor)`, 'g')), name).toHaveLength(1);
});
