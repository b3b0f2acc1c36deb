import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Stretch } from '../../text/paragraphs.ts';

/** "Ada Marsh’s question-and-answer session": where a line above gives it to somebody, who is called by an office is that one. */
export function isOwnSession(text: string, main: Stretch | undefined): boolean {
  return (
    main !== undefined &&
    /^['’]s? (?:\p{L}+ ){0,3}(?:question|press|news|q\s?&|answers|remarks|exchange)/iu.test(
      text.slice(main.end, main.end + 80),
    )
  );
}

/** "Spokesman:", below "by Ada Marsh, Spokeswoman for the Board, and Bo Lund, Spokesman for the League": whose office it is, or else the first of two, whose briefing it is. */
export function ofTwoSpeaking(text: string, main: Stretch | undefined, head: string): Stretch | undefined {
  if (!main || !/^spokes\p{L}+$/iu.test(head)) return undefined;
  const [, own] = /^, (spokes\p{L}+)/iu.exec(text.slice(main.end, main.end + 16)) ?? [];
  if (own === undefined || own.toLowerCase() === head.toLowerCase()) return own === undefined ? undefined : main;
  const behind = text.slice(main.end, main.end + 300);
  const match = /, and (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}), (?:Deputy )?(spokes\p{L}+)/u.exec(
    behind.replace(/ Spokes/gu, ' spokes'),
  );
  if (match?.[1] === undefined || match[2]?.toLowerCase() !== head.toLowerCase()) return undefined;
  const start = main.end + match.index + ', and '.length;
  return { start, end: start + match[1].length };
}

/** Whether a label is an office and no name: "Prime Minister". */
export function isOfficeOnly(head: string, { offices, titles, determiners }: ReportingWords): boolean {
  const parts = head.toLowerCase().split(/[\s-]+/u);
  return (
    offices.has(parts.at(-1) ?? '') &&
    parts.every(
      (part) =>
        offices.has(part) ||
        titles.has(part) ||
        determiners.has(part) ||
        /^(?:foreign|prime|first|deputy|vice)$/u.test(part),
    )
  );
}

/** "Interview with Double Q": a station. */
export const isHouse = /(?:^|\s)(?:\p{Lu}|\p{L}*\d\S*|FM|AM|TV|Radio|News|Network|Channel|Television)$/u;
