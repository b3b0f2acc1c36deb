import type { Form } from './form.ts';
import { type Spoken, endsAsQuestion, isHeadingLine, spokenIn } from './turns/turns.ts';

/** A question that is none by its sign: "Your opposition says that you have been too soft." */
const addresses = /(?<![\p{L}'’])(?:you|your|yourself)(?!\p{L})/iu;
const speaksOfOneself = /(?<![\p{L}'’])(?:I|we|my|our|us|me|I['’](?:m|ve|ll|d)|we['’](?:re|ve|ll|d))(?!\p{L})/iu;
const longestAsked = 60;

/** The answers of an interview that prints questions and answers in turn, without a label: the paragraphs between two questions. */
export function answersIn(form: Form): Spoken[][] {
  const { blocks, printed, head, words } = form;
  const answers: Spoken[][] = [];
  let isAsked = false;
  for (const [offset, block] of blocks.slice(head).entries()) {
    const line = printed[head + offset] ?? '';
    const spoken = isHeadingLine(line) ? [] : spokenIn(form, block);
    if (spoken.length === 0) continue;
    const isQuestion =
      endsAsQuestion(line) ||
      (words.tag === 'en' &&
        answers.length > 0 &&
        line.split(/\s+/).length <= longestAsked &&
        addresses.test(line) &&
        !speaksOfOneself.test(line));
    // What stands right behind a question answers it, whatever its sign.
    if (isQuestion && !(isAsked && !endsAsQuestion(line))) {
      isAsked = true;
      continue;
    }
    if (isAsked) answers.push([spoken]);
    else answers.at(-1)?.push(spoken);
    isAsked = false;
  }
  return answers;
}
