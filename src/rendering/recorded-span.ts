import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { InterfaceWords } from '../languages/interface/interface-words.ts';
import { formatDate } from '../languages/interface/format-date.ts';

/** When some statements, oldest first, were first and last said; empty where there is none: `First recorded 5 May 2031, last recorded 2 June 2031` */
export function recordedSpan(statements: readonly ArchivedStatement[], words: InterfaceWords): string {
  const [first, last] = [statements[0], statements.at(-1)].map((one) => one && formatDate(one.date, words));
  if (first === undefined || last === undefined) return '';
  const { position, said } = words;
  return first === last ? position.once(first) : `${position.first(first)}${said.comma}${position.last(last)}`;
}
