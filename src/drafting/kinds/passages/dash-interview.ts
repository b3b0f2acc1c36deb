import { interviewee } from './interviewee.ts';
import type { Passage, WholeText } from './passage.ts';
import { type Turn, isQuestion, turnReader } from './turn.ts';

/** An interview whose questions and answers a dash opens, as Spanish, Russian and French print it. */
export const dashInterview: Passage = {
  name: 'interview with dashes',
  readerOf: (whole) => turnReader(dashTurns(whole)),
};

/** Its turns: paragraphs one behind the other, with two questions or more that an answer follows. Who answers is named above. */
function dashTurns({ text, paragraphs, words }: WholeText): Turn[] {
  const printed = paragraphs.map(({ start, end }) => text.slice(start, end).trim());
  const isAsked = (number: number) => isQuestion(printed[number] ?? '');
  const isTurn = (number: number) => words.dashSpeech && /^[—–-]\s?[\p{L}¿¡«"“]/u.test(printed[number] ?? '');
  const first = paragraphs.findIndex((_paragraph, number) => isTurn(number) && isAsked(number) && isTurn(number + 1));
  if (first === -1) return [];
  let last = first;
  while (isTurn(last + 1)) last++;
  // «— Нет, — сказала Марш.»: speech with tags is no interview.
  const isTold = (line: string) =>
    [...line.slice(1).matchAll(/(?:\s[—–-]\s?|—)(\p{Ll}+)/gu)].some(([, verb = '']) => words.verbs.has(verb));
  if (printed.slice(first, last + 1).some(isTold)) return [];
  const numbers = paragraphs.map((_paragraph, number) => number).slice(first, last + 1);
  const answered = numbers.filter((number) => isAsked(number) && number < last && !isAsked(number + 1));
  const label = interviewee(text, paragraphs.slice(0, first), words);
  if (answered.length < 2 || !label) return [];
  return numbers.flatMap((number) => {
    const { start = 0, end = 0 } = paragraphs[number] ?? {};
    const said = { start: start + (/^[—–-]\s?/u.exec(text.slice(start, end))?.[0].length ?? 0), end };
    return [{ from: number, to: number + 1, said: [said], label, isQuestion: isAsked(number) }];
  });
}
