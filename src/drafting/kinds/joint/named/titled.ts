import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';

const office = String.raw`(?:(?:Prime|Foreign|Vice|Deputy|First|Defen[cs]e|External|Affairs|State|Federal|Crown) )*(?:President|Minister|Premier|Chancellor|Secretary(?: of State)?|King|Queen|Prince|Emir|Sultan|Taoiseach|Chairman|Chairwoman|Marshal|Speaker)`;
/** "President Marsh", "the Norlandic Prime Minister Bo Lund", "The Prime Minister" */
const titled = new RegExp(
  String.raw`^(?:\d+\.\s*)?(?:[Tt]he |His Majesty |Her Majesty |H\.E\. )?(?:(?!Prime|Foreign|Vice|Deputy|First|Crown)\p{Lu}[\p{L}.]{1,20}(?:['’]s)? )?(${office})(?: of \p{Lu}[\p{L} ]{2,30}?(?=$))?(?: (?:the )?(?:Rt\.? |Right )?Hon(?:ou?rable)?\.?)?(?: (?!Hon\b|Rt\b)(\p{Lu}[\p{L}.'’-]+(?: (?:(?:von|van|de|der|al|bin|le|la) )*(?:al-|el-)?\p{Lu}[\p{L}.'’-]+){0,3}?))?(?: MP)?$`,
  'u',
);
/** What two or more of them did, as a sentence begins: "spoke today". */
const behind = /^\s(?!(?:of|and|for|in|al|el|bin|ibn|van|von|der|de|da|del|la|le)\b)\p{Ll}/u;
const separator = /(?:, and |, | and )(?=(?:the )?\p{Lu})/gu;
const longestSubject = 400;

/** Several whom a sentence begins with by titles: those without a name by their office. */
export function titledIn({ text }: Form, { start, end }: Stretch): Stretch[] {
  const printed = text
    .slice(start, Math.min(end, start + longestSubject))
    .replace(/\s/gu, ' ')
    // The first words of a text in capitals.
    .replace(/^(?:THE )?\p{Lu}{3,30}(?: \p{Lu}{3,30}){0,2}(?=\s|$)/u, (own) =>
      own.toLowerCase().replace(/\b\p{L}/gu, (letter) => letter.toUpperCase()),
    );
  const found: Stretch[] = [];
  // "At the dawn of a new century, President Marsh and Premier Lund"
  const lead = /^(?:At|In|On|During|Following|After)\s[^,.;:]{2,60},\s/u.exec(printed)?.[0].length ?? 0;
  let from = lead;
  for (const match of [...printed.slice(lead).matchAll(separator), undefined]) {
    const part = printed.slice(from, match && lead + match.index);
    const whole = match ? titled.exec(part) : lastOf(part);
    const [own, held = '', name] = whole ?? [];
    if (own === undefined) break;
    const word = name ?? held;
    const begins = start + from + own.lastIndexOf(word);
    found.push({ start: begins, end: begins + word.length });
    from += match ? part.length + match[0].length : 0;
    // A verb behind the last: whoever comes behind it is no subject.
    if (!match) return found.length > 1 ? found : [];
  }
  const last = lastOf(printed.slice(from));
  if (!last || found.length === 0) return [];
  const word = last[2] ?? last[1] ?? '';
  const begins = start + from + last[0].lastIndexOf(word);
  return [...found, { start: begins, end: begins + word.length }];
}

/** Who stands last, in front of the verb. */
function lastOf(printed: string): RegExpExecArray | undefined {
  for (const { index } of printed.matchAll(/\s(?=\p{Ll})/gu))
    if (behind.test(printed.slice(index))) return titled.exec(printed.slice(0, index)) ?? undefined;
  return undefined;
}

/** "Joint Communiqué of Norlandic Prime Minister Marsh and Sudland’s President Lund Issued on May 4": two of a heading. */
const inHeading = new RegExp(
  String.raw`\b(?:[Oo]f|[Bb]y|[Bb]etween|[Ff]rom) (?:the )?(?:\p{Lu}[\p{L}.'’]{1,20} )?${office} (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}?),? and (?:the )?(?:\p{Lu}[\p{L}.'’]{1,20} )?${office} (\p{Lu}[\p{L}.'’-]+(?: (?!Issued|Released|Following|After)\p{Lu}[\p{L}.'’-]+){0,2})(?=$|[,.]| Issued| Released| Following| After|\s\p{Ll})`,
  'u',
);

/** The two whom a heading names by an office each. */
export function titledInHeading({ text }: Form, { start, end }: Stretch): Stretch[] {
  const match = inHeading.exec(text.slice(start, end));
  let from = start + (match?.index ?? 0);
  return (match?.slice(1) ?? []).map((name) => {
    const at = text.indexOf(` ${name}`, from) + 1;
    from = at + name.length;
    return { start: at, end: from };
  });
}

/** "Prime Ministers Ada Marsh and Bo Lund": an office in the plural in front of names. */
const plural =
  /\b(?:Ministers|Presidents|Secretaries|Chancellors|Premiers|Leaders|Ambassadors|Commissioners|Senators|Speakers|Envoys) (?=(?:the )?\p{Lu})/u;
const bareName =
  /^(?:(?:the )?(?:Rt\.? |Right )?Hon(?:ou?rable)?\.? |(?:Mr|Mrs|Ms|Dr)\.? )?(\p{Lu}[\p{L}'’-]*\p{Ll}(?: (?:\p{Lu}\.|van|von|de|da|al|bin|del))*(?: \p{Lu}[\p{L}'’-]*\p{Ll}){1,2})(?!\p{L})/u;

/** Those whom a line names behind an office in the plural. */
export function behindPlural({ text }: Form, { start, end }: Stretch): Stretch[] {
  const printed = text.slice(start, Math.min(end, start + longestSubject)).replace(/\s/gu, ' ');
  const match = plural.exec(printed);
  if (!match) return [];
  const found: Stretch[] = [];
  let from = match.index + match[0].length;
  for (const part of printed.slice(from).split(/(?:, and |, | and )/u)) {
    const at = printed.indexOf(part, from);
    const name = bareName.exec(part)?.[1];
    if (name === undefined) break;
    const begins = start + at + part.indexOf(name);
    found.push({ start: begins, end: begins + name.length });
    from = at + part.length;
    // "Ada Marsh and Bo Lund held talks": the last has a verb behind it.
    if (/^ \p{Ll}/u.test(part.slice(part.indexOf(name) + name.length))) break;
  }
  return found;
}
