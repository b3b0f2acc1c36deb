import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { namesIn } from '../../text/names-in.ts';
import { isNoName } from '../voice/no-name.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import { findSentences } from '../../text/sentences.ts';

/**
 * Who answers in a transcript that only has "A:": the first person whom the lines above its first label name with an office, as in
 * "Foreign Ministry Spokeswoman Ada Marsh's regular press conference", or else with two names.
 */
export function interviewee(text: string, above: readonly Stretch[], words: ReportingWords): Stretch | undefined {
  const names = above.flatMap((paragraph, number) =>
    findSentences(text, paragraph, number, [], words)
      .flatMap(({ tokens }) => namesIn(tokens, words))
      // "Spokesperson’s Noon Briefing" is an occasion.
      .filter(({ name }) => !isNoName(name, words)),
  );
  const isPerson = ({ name, described, title }: (typeof names)[number]) =>
    !name.some(({ lower }) => words.bodies.has(lower)) &&
    (title !== undefined || described.some((word) => words.offices.has(word) || words.titles.has(word)));
  const found = names.find(isPerson) ?? names.find(({ name }) => name.length > 1);
  const [first, last] = [found?.name[0], found?.name.at(-1)];
  return first && last && { start: first.start, end: last.end };
}
