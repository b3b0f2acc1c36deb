import type { Stretch } from '../../../text/paragraphs.ts';
import { type Form, headLines } from '../../form.ts';
import { isFullName } from '../../voice/signers.ts';

const held = String.raw`(?:(?:Prime|Foreign|Vice|Deputy|State|General|Crown) )*(?:President|Minister|Premier|Chancellor|Secretary|King|Queen|Prince|Emir|Sultan|Emperor|Chairman|Shah)`;
/** "Joint Statement With President Marsh on the Harbour": with whom somebody issues it. */
const withSomebody = new RegExp(
  String.raw`^Joint (?:\p{L}+ ){0,2}?(?:Statement|Declaration|Communiqu[eé]|Announcement|Message)\b[^.]{0,60}? [Ww]ith (?:the )?(?:${held} )?(?:of [\p{L} ]{3,30}? )?(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}?)(?= (?:on|of|about|at|in|concerning|regarding|following|after)\b|[.,]?$)`,
  'u',
);

/** The two of a heading that names only the other, below or above a line that is somebody's name. */
export function statementWith(form: Form): Stretch[] {
  const { text, words } = form;
  const lines = headLines(form).concat(form.blocks.slice(form.head, form.head + 1));
  for (const { start, end } of lines) {
    const match = withSomebody.exec(text.slice(start, end));
    const other = match?.[1]?.replace(/(?<=\p{L}{2})\.$/u, '');
    if (!match || other === undefined || words.countries.has(other.toLowerCase())) continue;
    const own = lines.find((line) => {
      const name = text.slice(line.start, line.end);
      return (
        isFullName(name) &&
        !/^\p{Lu}{2}.*\p{Ll}/u.test(name) &&
        !words.countries.has(name.toLowerCase()) &&
        !words.bodies.has(name.toLowerCase())
      );
    });
    const from = start + match[0].lastIndexOf(other);
    if (own) return [own, { start: from, end: from + other.length }];
  }
  return [];
}
