import { type Form, isBody } from '../form.ts';
import { formOfWords } from './form-of-words.ts';
import { isNotice } from '../turns/turns.ts';

/** So many paragraphs may stand below the words for all of a text to be theirs. */
const mostBehind = 2;

/**
 * The block behind the last of the words: behind the mark that ends a quotation, or what the page prints below; undefined where other prose
 * follows. Words without marks have the first person, unless the line that leads to them says that all of it `isWhole`.
 */
export function wordsEnd(
  { printed, words }: Form,
  from: number,
  isWhole = false,
  isAnswer = false,
): number | undefined {
  const isOpen = /^["“]/u.test(printed[from] ?? '');
  const notice = printed.findIndex((line, index) => index > from && isNotice(line));
  const most = notice === -1 ? printed.length : notice;
  if (!isOpen) {
    const own = printed.slice(from, most);
    const isTold = own.some((line) => /^["“]|["”],? (?:he|she|\p{Lu})|\b(?:said|told|added):?$/u.test(line));
    if (isAnswer && !own.some((line) => / (?:said|added)[.,]$/u.test(line))) return most;
    return !isTold && (isWhole || own.slice(0, 6).some((line) => line.search(words.forms.firstPerson) !== -1))
      ? most
      : undefined;
  }
  const close = closesAt(printed, from);
  // Each paragraph opens with a mark, and the copy ends before one closes.
  const own = printed.slice(from, most);
  if (close === -1 && own.length > 2 && own.every((line) => /^["“]/u.test(line))) return most;
  // A mark that nothing closes: the page tells below who issued it.
  if (close === -1)
    return notice === -1 || printed.slice(from + 1, most).some((line) => /[“”"]/u.test(line)) ? undefined : most;
  const inside = printed.slice(from, close + 1);
  // "“Grain will pass,” she added. “We wait.”" is prose of news.
  if (inside.some((line) => /["”]\s[^"“”]{3,}["“]/u.test(line))) return undefined;
  const behind = printed.slice(close + 1, most).filter((line) => isBody(line, words));
  return behind.length <= mostBehind && !behind.some((line) => /^["“]|["”]/u.test(line)) ? close + 1 : undefined;
}

/** The paragraph that ends the quotation which one begins with, over what is quoted within it; a mark in front of a paragraph within goes on. */
function closesAt(printed: readonly string[], from: number): number {
  let depth = 0;
  return printed.findIndex((line, index) => {
    if (index < from) return false;
    for (const mark of line.slice(index > from && /^["“]/u.test(line) ? 1 : 0).match(/["“”]/gu) ?? [])
      depth += mark === '“' || (mark === '"' && depth === 0) ? 1 : -1;
    return depth <= 0 && /["”][.,]?$/u.test(line);
  });
}

/** The form of a text whose words all stand between the marks of one quotation, without these. */
export function withoutQuotation(form: Form): Form {
  const end = /^["“]/u.test(form.printed[form.head] ?? '') ? wordsEnd(form, form.head) : undefined;
  return end === undefined ? form : formOfWords(form, form.head, end);
}
