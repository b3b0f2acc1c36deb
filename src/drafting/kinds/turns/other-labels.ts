import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { isHead } from './labels.ts';

/** "[Minister Marsh] We agree.", "([Nora Fell] What next?)" */
const bracketed = /^(\(?\[)([\p{Lu}][^[\]\n:]{1,60})\](?=[^\S\n]+[^\s[(])/gmu;
const fewestBracketed = 4;
/** "【Minister MARSH】We agree.", as Japanese offices print it. */
const lenticular = /^(【)(\p{Lu}[^【】\n]{1,80})】(?=\s*\S)/gmu;

/** "A We agree.", below "Q The port": letters alone, as some papers print both. */
const bareQuestion = /^Q[^\S\n]+(?=[\p{Lu}“"‘])/gmu;
const bareAnswer = /^A(?=[^\S\n]+\p{Lu}[\p{L}'’]*(?:[^\S\n]|,))[^\S\n]/gmu;

/** "[00:01:23]" alone in a line, and below it what is said, by nobody whom the page names. */
const stamped = /^[^\S\n]{0,4}[[(](?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])][^\S\n]*\n\s*(?=\S)([^\n]+)$/gmu;
const fewestStamps = 4;
const addresses = /(?<![\p{L}'’])(?:you|your|yourself)(?!\p{L})/iu;
const ofOneself = /(?<![\p{L}'’])(?:I|we|my|our|me|I['’](?:m|ve|ll|d)|we['’](?:re|ve|ll|d))(?!\p{L})/iu;

/** A text with the labels that have no colon put as those that have one, each as long as it was. */
export function withOtherLabels(text: string, words: ReportingWords): string {
  return withStampedTurns(withBareAnswers(withBracketed(text, words)));
}

/** Names in brackets at the beginning of lines: of two at least, of whom one comes again. */
function withBracketed(text: string, words: ReportingWords): string {
  const found = [...text.matchAll(bracketed)].filter(([, , name = '']) => isHead(name, words));
  const names = Map.groupBy(found, ([, , name = '']) => name);
  const plain = [...text.matchAll(lenticular)].length >= 2 ? withColons(text, lenticular) : text;
  if (found.length < fewestBracketed || names.size < 2 || names.size * 2 > found.length) return plain;
  return withColons(plain, bracketed, names);
}

function withColons(text: string, sign: RegExp, names?: ReadonlyMap<string, unknown>): string {
  return text.replace(sign, (whole, marks: string, name: string) =>
    names?.has(name) === false ? whole : `${' '.repeat(marks.length)}${name}:`,
  );
}

function withBareAnswers(text: string): string {
  const asked = [...text.matchAll(bareQuestion)].map(({ index }) => index);
  const answered = [...text.matchAll(bareAnswer)].map(({ index }) => index);
  // Each answer stands between two questions.
  const isBehind = (place: number, number: number) =>
    asked.some((at) => at < place && !answered.some((other, index) => index !== number && other > at && other < place));
  const isInTurn = answered.length > 0 && answered.length * 2 >= asked.length && answered.every(isBehind);
  return isInTurn ? text.replace(bareAnswer, 'A:') : text;
}

/** What stands below times alone as asked or answered, by whether it asks. */
function withStampedTurns(text: string): string {
  const said = [...text.matchAll(stamped)].map(([, own = '']) => own);
  const asked = said.filter(isAsked).length;
  const isLabelled = said.filter((own) => /^[^.!?]{2,40}:\s/u.test(own)).length * 2 > said.length;
  if (said.length < fewestStamps || asked < 2 || asked === said.length || isLabelled) return text;
  return text.replace(stamped, (whole, own: string) => {
    const length = whole.length - own.length;
    return (isAsked(own) ? 'Q:' : 'A:').padEnd(length) + own;
  });
}

function isAsked(said: string): boolean {
  const last = said.split(/(?<=[.!?…])\s+/u).slice(-2);
  return last.some((sentence) => sentence.endsWith('?')) || (addresses.test(said) && !ofOneself.test(said));
}
