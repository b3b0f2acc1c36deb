import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { adverb, number, says } from './subject.ts';

const named = String.raw`(\p{Lu}[\p{L}\d'’-]+(?: \p{Lu}[\p{L}'’-]+)?)`;
const pairOfParties = new RegExp(
  String.raw`^(?:The )?${named}(?:, ${named})? and (?:the )?${named} ${adverb}${says}`,
  'u',
);
/** "League Secretary General, Dr Ada Marsh, welcomed": an office, and who holds it between commas. */
const ofApposed = new RegExp(
  String.raw`^${number}(?:The )?(\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|for) (?:the )?)?\p{Lu}[\p{L}.’'-]*){0,7}), (?:(?:the )?(?:Most |Rt |Right )?(?:Hon(?:ou?rable)?|Dr|Mr|Mrs|Ms|H\.E|Amb|Ambassador|Senator)\.? )*(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}), ${adverb}${says}`,
  'u',
);
/** "Norland and Sudland reiterated", where it is a body of theirs that speaks: the States that a sentence begins with. */
export function otherParties(form: Form, own: Stretch, at: readonly Stretch[]): Stretch[] | undefined {
  if (at.length !== 1) return undefined;
  const match = pairOfParties.exec(form.text.slice(own.start, own.end));
  const names = (match?.slice(1) ?? []).filter(Boolean);
  if (!match || !names.every((name) => form.words.countries.has(name.toLowerCase()))) return undefined;
  let from = own.start;
  return names.map((name) => {
    const start = form.text.indexOf(name, from);
    from = start + name.length;
    return { start, end: from };
  });
}

/** Who holds an office that a sentence begins with, named between commas. */
export function holderBetween({ text, words }: Form, { start, end }: Stretch): Stretch | undefined {
  const match = ofApposed.exec(text.slice(start, end));
  const [, title = '', name] = match ?? [];
  if (!match || name === undefined || !title.split(/[ -]/u).some((word) => words.offices.has(word.toLowerCase())))
    return undefined;
  const from = start + match[0].lastIndexOf(name);
  return { start: from, end: from + name.length };
}
