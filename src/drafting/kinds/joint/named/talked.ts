import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';
import { firstOf } from '../found-in-line.ts';
import { peopleIn } from './people-of-line.ts';

/** "The Prime Minister spoke to", "This evening the President met with": who is told of by the office alone. */
const holder =
  /^(?:(?:Today|Yesterday|This \p{L}+|Earlier today|On [^,.;:]{3,40}),? )?(?:The|the) ((?:(?:Prime|Foreign|Vice|Deputy|First|Defen[cs]e|State|Federal) )*(?:President|Minister|Premier|Chancellor|Secretary(?: of State)?|Taoiseach|King|Queen|Emir))(?: (?:today|this \p{L}+|earlier|also))? (?:spoke|met|held|had|hosted|welcomed|received|called)\b/u;

/** The two of a talk of which one has the office alone, and the other a name: "The `Prime Minister` spoke to the President of Norland, `Ada Marsh`". */
export function talkedIn(form: Form, line: Stretch): Stretch[] {
  const own = firstOf(form.text, line);
  const printed = form.text.slice(own.start, own.end).replace(/\s/gu, ' ');
  const match = holder.exec(printed);
  const office = match?.[1];
  if (!match || office === undefined) return [];
  const others = peopleIn(form, { start: own.start + match[0].length, end: own.end }, []);
  const at = own.start + match[0].lastIndexOf(office);
  return others.length === 1 ? [{ start: at, end: at + office.length }, ...others] : [];
}
