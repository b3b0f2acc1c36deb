import type { Stretch } from '../../text/paragraphs.ts';
import { type Form, headLines } from '../form.ts';
import { isReported, labelCount } from '../signs.ts';
import { withoutAsides } from './list-asides.ts';
import { partsOf } from './named/list-parts.ts';
import { listed } from './named/list-patterns.ts';
import { isKnownParty } from './named/party-names.ts';

/** "Statement by Norland, Sudland and Tarn on the election", which no other word calls a joint one. */
const byList = new RegExp(
  String.raw`^(?:[^.:;]{0,60}\s)?(?:[Ss]tatement|STATEMENT|[Dd]eclaration|[Cc]ommuniqu[eé]|[Aa]ppeal|[Mm]essage|[Ee]xplanation of (?:vote|position)) (?:delivered |issued |made |submitted )?(?:by|from|BY|FROM) (?:the )?${listed}(?=$|,? (?:as well as|together with|on|at|in|to|regarding|concerning|about|following|after|ahead|under)\b|,? and \p{Ll}|\s?[:–—-])`,
  'u',
);
/** "We, Members of the Diet, Members of the Assembly, and the Mayors of the Isles, gathered" */
export const weSeveral =
  /^(?:\d+\.\s*)?W[Ee],? (?:the )?\p{Lu}[^.;:,\n]{3,90}(?:, (?:the )?\p{Lu}[^.;:,\n]{3,90}){0,9},? and (?:the )?\p{Lu}[^.;:,\n]{3,90},/u;
const longest = 400;
const isOneGroup = /\b77 and China\b/u;

/** Whether a line above says that a text is a statement by States or bodies that it lists, each of them known. */
export function isStatementByList(form: Form): boolean {
  if (form.words.tag !== 'en' || labelCount(form) > 1 || isReported(form) || form.told > 0.4) return false;
  return headLines(form).some((line) => listsKnown(form, line));
}

function listsKnown({ text, words }: Form, { start, end }: Stretch): boolean {
  if (end - start > longest) return false;
  const printed = withoutAsides(text.slice(start, end).replace(/\s/gu, ' '));
  const match = byList.exec(printed);
  const names = match?.[1];
  if (!match || names === undefined || isOneGroup.test(match[0])) return false;
  const parts = partsOf(names, start + match.index + match[0].lastIndexOf(names));
  return parts.length > 1 && parts.every((part) => isKnownParty(text.slice(part.start, part.end), words));
}
