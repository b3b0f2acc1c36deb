import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import type { Spoken } from '../turns/turns.ts';
import { personIn } from '../voice/person-in.ts';
import { hasSaid, ofAll, ofHolders, ofPronoun, oneOf, quotesBehind, quotesOne, type Whose } from './one-of-sides.ts';
import { titledIn } from './named/titled.ts';
import { whoIsNamed, type Speakers } from './named/who-is-named.ts';

/** Some paragraphs in a row that the same ones say. */
interface SaidBy extends Whose {
  said: Spoken[];
}

/** What each paragraph says: all of them, or the side or person that it begins with. */
export function byParagraph(form: Form, paragraphs: readonly Spoken[], speakers: Speakers): SaidBy[] {
  const found: SaidBy[] = [];
  for (const { spoken, ...own } of paragraphs.flatMap((own) => bySide(form, own, speakers))) {
    const last = found.at(-1);
    const isOfLast =
      last?.by.length === 1 &&
      !sameStretches(last.by, speakers.at) &&
      sameStretches(own.by, speakers.at) &&
      ofPronoun.test(form.text.slice(spoken[0]?.start, (spoken[0]?.start ?? 0) + 160));
    const { by, isSure } = isOfLast ? { by: last.by, isSure: false } : own;
    if (last?.isSure === isSure && sameStretches(last.by, by)) last.said.push(spoken);
    else found.push({ said: [spoken], by, isSure });
  }
  return found;
}

function sameStretches(one: readonly Stretch[], other: readonly Stretch[]): boolean {
  return one.length === other.length && one.every(({ start }, index) => other[index]?.start === start);
}

/** A paragraph in which one side says this and another that, or then both, cut at each. */
function bySide(form: Form, spoken: Spoken, speakers: Speakers): (Whose & { spoken: Spoken })[] {
  const all: Whose = { by: [...speakers.at], isSure: true };
  const [only] = spoken;
  if (!only || spoken.length > 1) return [{ spoken, ...(only ? (oneOf(form, only, speakers) ?? all) : all) }];
  const { text } = form;
  const printed = text.slice(only.start, only.end);
  const [, quoted, name] = quotesOne.exec(printed) ?? [];
  if (
    quoted !== undefined &&
    name !== undefined &&
    /\b(?:said|added|says|adds|told)\b/u.test(printed.slice(quoted.length))
  ) {
    const start = only.start + 1;
    const by = whoIsNamed(form, name, only.start + printed.lastIndexOf(name), speakers);
    return [{ spoken: [{ start, end: start + quoted.length }], by: [by], isSure: true }];
  }
  const begins = [
    ...printed.matchAll(
      /(?<=[\p{L}\d)]{2}[.;”"’)]{1,2}\s{1,2}|\d\.\s|(?:Article|Annex|Part|Phase|Chapter) [IVX]{1,4}\.\s)(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sr|Hon|Gen|Prof|Amb|Messrs)\.\s)(?=[\p{Lu}]|the \p{Lu})|, (?:and|while) (?=(?:the |(?=President |Prime |Premier |Minister |Chancellor |Secretary |King |Foreign ))\p{Lu}[\p{L} -]{3,60} (?:accepted|thanked|welcomed|agreed to|expressed|reiterated|reaffirmed|took note|noted|conveyed|responded|confirmed|pledged)\b)/gu,
    ),
  ].map(({ 0: own, index }) => index + own.length);
  const whoseOf = (from: number): Whose | undefined => {
    const own = { start: only.start + from, end: only.end };
    // "Minister Marsh and Secretary Lund concurred"
    const isAll =
      ofAll.test(text.slice(own.start, own.start + 80)) ||
      ofHolders.test(text.slice(own.start, own.start + 80)) ||
      (speakers.at.length > 1 &&
        titledIn(form, { start: own.start, end: Math.min(own.end, own.start + 240) }).length === speakers.at.length);
    return oneOf(form, own, speakers) ?? (isAll ? all : undefined);
  };
  const parts: (Whose & { from: number })[] = [{ from: 0, ...(whoseOf(0) ?? all) }];
  for (const from of begins) {
    const whose = whoseOf(from);
    const last = parts.at(-1);
    // "Minister Marsh, Minister Lund, and Minister Orlin welcomed" is one sentence of all.
    const isOpen = /, (?:and|while) $/u.test(printed.slice(0, from)) && !hasSaid.test(printed.slice(last?.from, from));
    if (whose && last && !isOpen && !sameStretches(whose.by, last.by)) parts.push({ from, ...whose });
  }
  return parts.map(({ from, by, isSure }, index) => {
    const own = printed
      .slice(from, parts[index + 1]?.from)
      .replace(/, (?:and|while) $/u, '')
      .trimEnd();
    const behind = quotesBehind.exec(own)?.[1];
    if (behind !== undefined) {
      const start = only.start + from + own.lastIndexOf(behind);
      const spoken = [{ start, end: start + behind.length }];
      if (!sameStretches(by, all.by)) return { spoken, by, isSure };
      // "Premier Orlin, who was not there, said: “…”": somebody else, or all of them.
      const other = personIn(form, { start: only.start + from, end: start - 1 });
      return { spoken, by: other?.isNamed ? [other.at] : by, isSure: other?.isHolder === true };
    }
    return { spoken: [{ start: only.start + from, end: only.start + from + own.length }], by, isSure };
  });
}
