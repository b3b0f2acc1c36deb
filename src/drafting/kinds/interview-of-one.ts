import type { Form } from './form.ts';
import { isInterviewAbove } from './turns/opening-words.ts';
import { type Spoken, type Turn, endsAsQuestion, isHeadingLine, spokenIn, wordsOfTurn } from './turns/turns.ts';

/** A question that is none by its sign: "Your opposition says that you have been too soft." */
const addresses = /(?<![\p{L}'’])(?:you|your|yourself)(?!\p{L})/iu;
const speaksOfOneself = /(?<![\p{L}'’])(?:I|we|my|our|us|me|I['’](?:m|ve|ll|d)|we['’](?:re|ve|ll|d))(?!\p{L})/iu;
const longestAsked = 60;
const longestRemark = 12;

/** The answers of an interview that prints questions and answers in turn, without a label: the paragraphs between two questions. */
export function answersIn(form: Form): Spoken[][] {
  const { blocks, printed, head, words } = form;
  const inTurn = askedInTurn(form);
  const answers: Spoken[][] = [];
  let isAsked = false;
  for (const [offset, block] of blocks.slice(head).entries()) {
    const line = printed[head + offset] ?? '';
    const spoken = isHeadingLine(line) ? [] : spokenIn(form, block);
    if (spoken.length === 0) continue;
    // "Norland has not learned this.": a sentence alone, without a word of oneself, in front of a longer answer.
    const next = printed[head + offset + 1] ?? '';
    const isRemark =
      answers.length > 0 &&
      line.split(/\s+/).length <= longestRemark &&
      !/[.!?…]\s/u.test(line) &&
      !speaksOfOneself.test(line) &&
      next.split(/\s+/).length > longestRemark * 2;
    const isQuestion =
      endsAsQuestion(line) ||
      inTurn.has(head + offset) ||
      isRemark ||
      (words.tag === 'en' &&
        answers.length > 0 &&
        line.split(/\s+/).length <= longestAsked &&
        addresses.test(line) &&
        !speaksOfOneself.test(line));
    // What stands right behind a question answers it, whatever its sign.
    if (isQuestion && !(isAsked && !endsAsQuestion(line) && !inTurn.has(head + offset))) {
      isAsked = true;
      continue;
    }
    if (isAsked) answers.push([spoken]);
    else answers.at(-1)?.push(spoken);
    isAsked = false;
  }
  return answers;
}

/** The paragraphs that ask where every other one does, from the first question on: one of them may have no sign of a question. */
function askedInTurn(form: Form): ReadonlySet<number> {
  const { blocks, printed, head } = form;
  const own = blocks.flatMap((block, index) =>
    index >= head && !isHeadingLine(printed[index] ?? '') && spokenIn(form, block).length > 0 ? [index] : [],
  );
  const isAsked = (index: number | undefined) => endsAsQuestion(printed[index ?? -1] ?? '');
  const turns = own.slice(own.findIndex(isAsked));
  const asked = turns.filter((_index, place) => place % 2 === 0);
  const answered = turns.filter((_index, place) => place % 2 === 1);
  const count = asked.filter(isAsked).length;
  return count >= fewestInTurn && count * 2 > asked.length && !answered.some(isAsked) ? new Set(asked) : new Set();
}
const fewestInTurn = 3;

/** The turns of an interview of which the first question and the first answer alone have a label: those behind are asked and answered in turn. */
export function withUnlabelled(form: Form, turns: readonly Turn[]): Turn[] {
  const [first, second] = turns;
  const isQuestion = (spoken: Spoken) => endsAsQuestion(wordsOfTurn(form.text, { paragraphs: [spoken] }));
  if (!first || !second || turns.length > 2 || first.label.head === second.label.head || !isInterviewAbove(form))
    return [...turns];
  if (!second.paragraphs.slice(1, -1).some(isQuestion)) return [...turns];
  const found: Turn[] = [first];
  for (const spoken of second.paragraphs) {
    const label = found.length > 1 && isQuestion(spoken) ? first.label : second.label;
    const last = found.at(-1);
    if (last && found.length > 1 && last.label === label) last.paragraphs.push(spoken);
    else found.push({ label, paragraphs: [spoken], sections: [] });
  }
  return found;
}
