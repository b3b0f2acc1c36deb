import { findWholeDay } from '../../text/dateline.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';

/** "Chair," on a line of its own. */
const vocative = /^\p{Lu}[\p{L}'’-]*(?: [\p{L}.'’-]+){0,4}[,!]$/u;
const longestVocative = 90;
/** "my fellow citizens": whoever greets so says nothing yet. */
const ownPeople = /\bmy (?:dear|fellow|esteemed|honou?red)\b/giu;
/** "Distinguished guests, colleagues, friends.", "Madam Chair.": a greeting that ends as a sentence does, and is none. */
const called =
  /^(?:(?:excellenc(?:y|ies)|ladies and gentlemen|(?:mr\.?|madame?) (?:president|chair(?:man|person|woman)?|speaker)|(?:(?:distinguished|dear|honou?rable|esteemed) )?(?:guests|colleagues|friends|delegates|members|representatives|ambassadors))(?:,? and |, |(?=\.$))){1,6}\.$/iu;

/** Whether a line greets; `isFurther` where one that greets stands directly above it, and no words yet: "Representatives of the press,". */
export function isGreetingLine({ words: { forms } }: Form, line: string, isFurther: boolean): boolean {
  return (
    (forms.salutation.test(line.replace(/^["“]/u, '')) &&
      ((/[,!:]$/u.test(line) &&
        (line.split(/\s+/).length <= 16 ||
          (/[,:]$/u.test(line) && line.replaceAll(ownPeople, '').search(forms.firstPerson) === -1))) ||
        called.test(line))) ||
    (line.endsWith(',') && /^(?:his|her|their) (?:royal |serene )?(?:excellenc|majest|highness)/iu.test(line)) ||
    vocative.test(line) ||
    (isFurther && line.length < longestVocative && /[,!]$/u.test(line) && line.search(forms.firstPerson) === -1)
  );
}

/** Behind greetings that stand in lines of their own above the words: « Exzellenzen, / meine Damen und Herren, ». */
export function behindGreetings({ text, words }: Form, { start, end }: Stretch): number {
  let at = start;
  while (at < end) {
    const close = text.indexOf('\n', at);
    const line = text.slice(at, Math.min(close === -1 ? end : close, at + 160)).trim();
    const isFurther = at > start && line.length < longestVocative && line.search(words.forms.firstPerson) === -1;
    if (close === -1 || close >= end || !/[,!:]$/u.test(line) || !(isFurther || words.forms.salutation.test(line)))
      break;
    at = close + 1;
  }
  return at;
}

/** "Thank you, Madam President. And thank you, Ms. Quill, for your briefing." Who thanks for a letter says what it is that is answered. */
export function isThanks(line: string): boolean {
  const sentences = line.replace(/\b(Mr|Mrs|Ms|Dr|St)\./gu, '$1').match(/[^.!?]+[.!?]*/gu) ?? [];
  if (
    /\b(?:letters?|telegrams?|notes?|messages?|dispatch(?:es)?) (?:of|dated|concerning|about|on|in which)\b/iu.test(
      line,
    )
  )
    return false;
  return sentences.every((sentence) =>
    /^\s*(?:(?:and|let me|allow me to|i (?:wish|want|would like|should like) to)[, ]+)*(?:also |first |again |to )*(?:thank you|thanks|thank|(?:i )?welcome (?:you|to|back|everyone)\b)\b.{0,160}$|^\s*$/iu.test(
      sentence,
    ),
  );
}

/** Whether a line tells but where and when somebody spoke. */
export function isOccasion({ words }: Form, line: string): boolean {
  return (
    line.length < 120 &&
    /^(?:at|in|on|to|delivered|given|held|before|during|as (?:prepared|delivered)|\p{Lu}[\p{L} ]{2,30},)\s/iu.test(
      line,
    ) &&
    (/\d\W{0,2}$/u.test(line) || /^(?:delivered|given|held|as) /iu.test(line)) &&
    findWholeDay(line, words) !== undefined &&
    line.search(words.forms.firstPerson) === -1 &&
    !line.split(/\s+/u).some((word) => words.verbs.has(word) || /^(?:is|are|was|were|has|have|had|will)$/u.test(word))
  );
}

/** Whether a line above the words is a note of the page: who helped to prepare them, where others are to be found. */
export function isNoteAbove(line: string): boolean {
  return (
    line.length < 400 &&
    (/\b(?:assisted|helped) (?:me )?(?:in|with) (?:preparing|the preparation|drafting)\b|^all speeches are available\b|^(?:the )?(?:views|opinions) expressed\b|^this (?:content|page|site|article|document|item) (?:is|was|has been) (?:archived|published|no longer)\b/iu.test(
      line,
    ) ||
      // "Ada Marsh is Minister for Ports of Norland."
      (line.length < 200 &&
        /^(?:\p{Lu}[\p{L}.'’-]* ){2,4}(?:is|was|serves as) (?:the |a |an )?(?:\p{L}+ ){0,3}(?:[Mm]inister|[Pp]resident|[Aa]mbassador|[Ss]ecretary|[Cc]hair|[Cc]hancellor|[Cc]ommissioner|[Rr]epresentative|[Dd]irector|[Aa]uthor)\b/u.test(
          line,
        )))
  );
}
