import { officeOf } from '../../languages/office-of.ts';
import { namesIn } from '../text/names-in.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Form } from './form.ts';
import { portfolio } from './joint-lists.ts';
import { personIn } from './person-in.ts';
import { sentenceOf } from './turns.ts';

/** The people of a line that names several with their offices: "the Foreign Minister of Norland, Ada Marsh, and …". */
export function peopleIn(form: Form, line: Stretch, parties: readonly string[]): Stretch[] {
  const { text, words } = form;
  const found: Stretch[] = [];
  let from = line.start;
  let isBehindOffice = false;
  let isApposed = false;
  const all = text.slice(line.start, line.end).split(/(,\s+(?:and )?|;\s+|\s+(?:and|et|und|y|и|with)\s+)/u);
  for (const [index, part] of all.entries()) {
    const own = { start: from, end: from + part.length };
    from += part.length;
    if (/^\W|^\s/u.test(part)) {
      // "the Ministers of Norland, Ada Marsh and Bo Lund": those side by side have the office.
      const isNext = isApposed && /^(?:,?\s+)and\s/u.test(part);
      if (!part.startsWith(',') && !isNext) isBehindOffice = false;
      if (isNext) isBehindOffice = true;
      isApposed = false;
      continue;
    }
    const named = parties.length > 0 ? behindParty(part, parties) : undefined;
    if (named !== undefined && part.indexOf(named) > 0) {
      const start = own.start + part.lastIndexOf(named);
      found.push({ start, end: start + named.length });
      continue;
    }
    // "H.E. Smt. Kavita Rao, President of Lakhan,"
    const isInFront = all[index + 1]?.startsWith(',') === true && startsWithOffice(all[index + 2] ?? '', words);
    const plain = isInFront
      ? /(?<=^|[\s.])\p{Lu}[\p{L}'’-]+(?: (?:al-|bin |van |de )?\p{Lu}[\p{L}'’-]+){1,3}$/u.exec(part)?.[0]
      : undefined;
    const ends = plain === undefined ? undefined : { start: own.end - plain.length, end: own.end };
    if (ends && isName(form, ends)) {
      found.push(ends);
      continue;
    }
    const person = personIn(form, own);
    const isWhole = person?.isNamed === true && text.slice(person.at.start, person.at.end).includes(' ');
    if (isWhole && (person.isHolder || isBehindOffice) && isName(form, person.at)) {
      found.push(person.at);
      isApposed = isBehindOffice && person.at.end - person.at.start === part.trim().length;
    }
    isBehindOffice = sentenceOf(text, own, 0, words).tokens.some(({ lower }) => words.offices.has(lower));
  }
  return found;
}

/** Whether words begin with an office: "Prime Minister of Lakhan". */
function startsWithOffice(part: string, words: Form['words']): boolean {
  return part
    .split(' ', 4)
    .filter((own) => /^\p{Lu}/u.test(own))
    .some((own) => words.offices.has(own.toLowerCase()));
}

/** The name behind an office and the State that it is of: "National Security Adviser of the United Republic `Ruth Calder`". */
function behindParty(printed: string, parties: readonly string[]): string | undefined {
  const lower = printed.toLowerCase();
  const ends = parties
    .map((party) => [lower.lastIndexOf(` ${party.toLowerCase()} `), party.length + 2] as const)
    .filter(([at]) => at > 0)
    .map(([at, length]) => at + length);
  return /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}(?=$|\s\p{Ll})/u.exec(
    printed.slice(Math.max(0, ...ends)),
  )?.[0];
}

/** Whether words are the name of a person, and no body, group or office. */
function isName({ text, words }: Form, at: Stretch): boolean {
  const { tokens } = sentenceOf(text, at, 0, words);
  return (
    namesIn(tokens, words).length > 0 &&
    tokens.length <= 5 &&
    !portfolio.test(text.slice(at.start, at.end)) &&
    !tokens.some(
      ({ lower, text: printed }) =>
        words.bodies.has(lower) ||
        words.titles.has(lower) ||
        officeOf(lower, words) !== undefined ||
        /^(?:ministers|leaders|presidents|states|members|council)$/.test(lower) ||
        /\d/.test(printed),
    )
  );
}
