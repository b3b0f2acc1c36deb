import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';
import { item } from './list-patterns.ts';
import { isKnownParty } from './party-names.ts';

/** "Norland – Sudland Joint Statement", "the 4th Norland-Sudland-Tarn Trilateral Meeting" */
const chain = String.raw`(?:Full [Tt]ext(?: of(?: the)?)?:? )?(?:[Tt]he |Joint )?(?:\d+\w\w )?(${item}(?:(?:\s?[–—/+-]\s?| [Pp]lus )${item}?){0,4}):? (?:[Jj]oint|[Tt]rilateral|Leaders|Summit|Foreign|Vice|Defen[cs]e|Ministerial|Meeting|Dialogue|Strategic|Partnership|Association|Cooperation|Consultations|Human Rights|Press|Statement|Declaration)\b`;
const behindNames = / (?:Joint|Trilateral|Leaders|Foreign|Vice|Ministerial|Strategic|Summit)\b/u;
const chained = new RegExp(`^${chain}`, 'u');
const chainedBehind = new RegExp(String.raw`\b(?:of|following|after|from|at|on) ${chain}`, 'u');
/** "Communiqué Norland – Sudland" */
const chainAtEnd = new RegExp(
  String.raw`^(?:\[Title\] )?(?:(?:Joint|Final|Press) )*(?:[Cc]ommuniqu[eé]|[Ss]tatement|[Dd]eclaration)[:,]? (?:of |by |between )?(?:the )?(${item}(?:\s?[–—-]\s(?:the )?${item}){1,4})$`,
  'u',
);
/** What is joined to a name by a hyphen and is none: "the Council-Plus-Two". */
const noParty =
  /^(?:Press|Joint|News|Media|Plus|One|Two|Three|Four|Five|Six|Indo|Asia|Pacific|Euro|Inter|Trans|Non|Co|\p{Ll}.*)$/u;

/** Those of a heading with dashes: "Norland – Sudland Joint Statement". */
export function pairIn({ text, words }: Form, line: Stretch): Stretch[] {
  const printed = text.slice(line.start, line.end);
  const match = chainAtEnd.exec(printed) ?? chainedBehind.exec(printed) ?? chained.exec(printed);
  const names = match?.[1]?.split(behindNames)[0];
  if (!match || names === undefined) return [];
  const from = line.start + match.index + match[0].indexOf(names);
  // A hyphen is part of a name where a dash, or one with spaces, joins the names.
  const isSpaced = /\s[–—-]\s|[–—]/u.test(names);
  const isPlus = /\s?\+\s?| [Pp]lus /u.test(names);
  const dash = isPlus ? /\s?\+\s?| [Pp]lus /gu : isSpaced ? /\s?[–—]\s?|\s-\s/gu : /[/-]/gu;
  const found: Stretch[] = [];
  let at = 0;
  for (const end of [...[...names.matchAll(dash)].map(({ index }) => index), names.length]) {
    const lead = /^(?:\s[Pp]lus |[\s–—/+-]*)(?:the )?/u.exec(names.slice(at, end))?.[0].length ?? 0;
    const last = found.at(-1);
    const whole = last && text.slice(last.start, from + end).toLowerCase();
    if (last && whole !== undefined && words.countries.has(whole)) last.end = from + end;
    else found.push({ start: from + at + lead, end: from + end });
    at = end;
  }
  const isParty = (one: Stretch) => {
    const name = text.slice(one.start, one.end);
    return (
      !noParty.test(name) &&
      (isSpaced ||
        words.countries.has(name.toLowerCase()) ||
        isKnownParty(name, words) ||
        /^(?:Republic|Kingdom|State|Federation|Union) of /u.test(name) ||
        standsElsewhere(text, one))
    );
  };
  // "Lakeside Norland/Sudland Joint Statement"
  const [first] = found;
  const behind = first ? text.slice(first.start, first.end).lastIndexOf(' ') + 1 : 0;
  if (first && behind > 0 && !isParty(first)) first.start += behind;
  return found.length > 1 && found.every(isParty) ? found : [];
}

/** Whether a name, or its letters, or an adjective of it, stands in a text without a hyphen, too. */
function standsElsewhere(text: string, { start, end }: Stretch): boolean {
  const name = text.slice(start, end);
  const begins = /\p{Ll}/u.test(name) && !name.includes(' ') ? name.slice(0, Math.max(4, name.length - 2)) : name;
  for (let at = text.indexOf(begins); at !== -1; at = text.indexOf(begins, at + 1))
    if (at !== start && !/[-–—/\p{L}]/u.test(text.charAt(at - 1)) && !/^[\p{L}.]*[-–—/]/u.test(text.slice(at, at + 40)))
      return true;
  return /^\p{Lu}[\p{Lu}.]+$/u.test(name);
}
