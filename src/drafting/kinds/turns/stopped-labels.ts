import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import { isHead, type Label, made, numbered, withoutBrackets } from './labels.ts';
import { longestLine } from './may-be-labelled.ts';

const dashed = /^([\p{Lu}\p{N}][^:\n«“"!?]{1,180}?)\s?(?:\.\s?[–—−-]|\s[–—−-])\s+(?=[\p{Lu}«“"(¡¿])/u;
/** Behind a name and a comma an office may be longer than a label is: "Ada Marsh, Vice-President of the Commission / High Representative of the Union for …". */
const longOffice = /^(\p{Lu}[^,]{2,60}), [^.!?]{60,160}$/u;
/** "Mr. MARSH.", "Senator Marsh.", "M. le président.", "Mme Ada Marsh, ministre des ports.", "A. I. MARSH.", "MARSH.", "THE PRESIDENT.", "NORA FELL [Norland Radio].", "President.", "Marsh, Member of the Commission. (FR)" */
const stopped =
  /^((?:Mr|Mrs|Ms|Dr|Messrs)\. [\p{Lu}'’-]{3,}(?: of [\p{Lu}]\p{L}+)?|(?![^.]*\b(?:OF|FOR|AND|STATEMENT)\b)(?:(?:MR|MRS|MS|DR)\. )?[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’.-]+){0,3} [A-Z][A-Z'’-]{2,}(?: \[[^[\]]{2,60}\])?|(?:MR|MRS|MS|DR)\. [A-Z][A-Z'’-]{2,}|(?:[A-Z]\.(?: ?[A-Z]\.)? )?[A-Z][A-Z'’-]{3,}|[A-Z]\.(?: ?[A-Z]\.)? [A-Z][A-Z'’-]{2}|The (?:[A-Z]{5,}(?: [A-Z]+){0,3}|Chair(?:man|woman)?)|(?:Senator|Secretary|Ambassador|Chairman|Chairwoman|Representative|Congressman|Mr\.|Mrs\.|Ms\.|Dr\.) \p{Lu}[\p{L}'’-]+|(?:M\.|Mme|Mmes|MM\.) [^.:!?\n«]{2,110}|President|\p{Lu}[\p{L}'’ -]{2,40}, [^.:!?\n]{4,90}(?=\. \([A-Z]{2}\) ))\.\s+(?=[\p{Lu}«“"(])/u;

/** The label of a paragraph that ends in a dash or a full stop, and in no colon. */
export function stoppedLabel(text: string, { start, end }: Stretch, words: ReportingWords): Label | undefined {
  const line = text.slice(start, Math.min(end, start + longestLine));
  const lead = numbered.exec(line)?.[0].length ?? 0;
  const own = line.slice(lead);
  const dash = dashed.exec(own);
  const isStopped = dash !== null && /\.\s?[–—−-]\s+$/u.test(dash[0]);
  const head = dash?.[1] === undefined ? '' : withoutBrackets(dash[1]);
  const plain = (isStopped ? longOffice.exec(head)?.[1] : undefined) ?? head;
  if (dash?.[1] !== undefined && isHead(plain, words) && (isStopped || isSetOff(dash[1])))
    return made(text, start + lead, own, dash[1].length, dash[0].length, 'dash');
  const stop = stopped.exec(own);
  return stop?.[1] === undefined ? undefined : made(text, start + lead, own, stop[1].length, stop[0].length, 'stop');
}

/** A dash ends a label behind capitals, a bracket, a form of address or a single office: “LE PRÉSIDENT – ”, “Ada Marsh (PPE). – ”. */
function isSetOff(head: string): boolean {
  // "Mr MARSH - ", as debates were printed
  const plain = withoutBrackets(head).replace(/^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Senator)\.? (?=\p{Lu}{3})/u, '');
  const isShort = plain.split(/\s+/).length <= 5;
  return isShort && (plain === plain.toUpperCase() || head.endsWith(')') || /^\p{Lu}\p{L}+$/u.test(plain));
}
