import { reportingLanguages } from '../languages/languages.ts';
import type { DraftNames } from './draft-names.ts';
import type { Draft } from './draft.ts';
import type { ReportHints } from './text/report-hints.ts';
import { linesOf } from './text/paragraphs.ts';
import { readTypedDate } from './text/typed-date.ts';

/** A day as it is printed in the scripts that are not read: `2031年5月2日`, `2 مايو 2031`. */
const days = [
  /[\d０-９]{4}年[\d０-９]{1,2}月[\d０-９]{1,2}[日号號]/u,
  /[\d٠-٩۰-۹]{1,2}\s+\p{L}[\p{L}\p{M}]*(?:\s\p{L}[\p{L}\p{M}]*)?\s+[\d٠-٩۰-۹]{4}/u,
];

/** The draft of a text in a language that is not read: its headline, its day and its language, and no statement of it. */
export function draftUnread(
  text: string,
  language: string,
  { publishers }: DraftNames,
  hints: ReportHints = {},
): Draft {
  const [first, ...others] = linesOf(text).map(({ start, end }) => text.slice(start, end));
  const title = first !== undefined && first.length <= 200 && others.length > 0 ? first : undefined;
  const printed = days.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
  const read = printed === undefined ? undefined : readTypedDate(printed);
  const date = hints.issued ?? (read && 'edtf' in read ? read.edtf : undefined);
  const known = reportingLanguages.map(({ tag }) => tag).join(', ');
  return {
    language,
    textKind: undefined,
    kindConfidence: 0,
    title,
    date,
    agency: hints.publisher,
    publisher: hints.publisher === undefined ? undefined : publishers.find(hints.publisher),
    url: hints.url,
    via: [],
    statements: [],
    topics: [],
    doubts: [`texts in the language "${language}" are not read (${known} are): mark its statements by hand`],
  };
}
