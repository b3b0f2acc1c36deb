import type { ReportingWords } from '../../../languages/reporting-words.ts';
import { namesIn } from '../../text/names-in.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import { findSentences } from '../../text/sentences.ts';

/**
 * Who answers in a transcript that only has "A:": the first person whom the lines above its first label name with an office, as in
 * "Foreign Ministry Spokeswoman Ada Marsh's regular press conference", or else with two names.
 */
export function interviewee(text: string, above: readonly Stretch[], words: ReportingWords): Stretch | undefined {
  const names = above.flatMap((paragraph, number) =>
    findSentences(text, paragraph, number, [], words).flatMap(({ tokens }) => namesIn(tokens, words)),
  );
  const isPerson = ({ name, described, title }: (typeof names)[number]) =>
    !name.some(({ lower }) => words.bodies.has(lower)) &&
    (title !== undefined || described.some((word) => words.offices.has(word)));
  const found = names.find(isPerson) ?? names.find(({ name }) => name.length > 1);
  const [first, last] = [found?.name[0], found?.name.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/**
 * Where somebody's opening words begin above the first label: behind the line that names the occasion, as "Remarks by Ada Marsh". The
 * number of a paragraph; none where no line above says that words follow.
 */
export function openingFrom(
  text: string,
  paragraphs: readonly Stretch[],
  first: number,
  name: string,
  { remarks }: ReportingWords,
): number | undefined {
  // “The minister's remarks drew anger.” is no line that names the occasion, unless it names who speaks.
  const isOccasion = (line: string) => remarks?.test(line) === true && (!isProse(line) || line.includes(name));
  const printed = (number: number) => text.slice(paragraphs[number]?.start, paragraphs[number]?.end).trim();
  const occasion = paragraphs.findIndex((_paragraph, number) => number < first && isOccasion(printed(number)));
  if (occasion === -1) return undefined;
  const begins = paragraphs.findIndex((_paragraph, number) => number > occasion && isProse(printed(number)));
  return begins === -1 || begins >= first ? undefined : begins;
}

/** Whether a line is no heading, date or number: it ends as prose or an address does. */
export function isProse(line: string): boolean {
  return /[.!?…,:–—]["'”’»)]*$/u.test(line) && /\p{L}{2}/u.test(line);
}
