import type { Stretch } from '../text/paragraphs.ts';
import { headSentences } from './cast.ts';
import { type Form, headLines } from './form.ts';
import { byParagraph } from './joint-sides.ts';
import { longestLine } from './labels.ts';
import { readHeading } from './heading.ts';
import { bodyOf, monologue, spokenBy } from './monologue.ts';
import { speakersIn } from './joint-speakers.ts';
import type { ReadSpoken } from './text-kind.ts';

/** "List of documents signed:": below it nothing is said. */
const onlyLists =
  /^(?:(?:the )?(?:lists?|table) of\b|annex(?:es)?\b|(?:the following )?(?:documents|agreements|instruments)(?: (?:were|that were))? (?:signed|concluded|exchanged|adopted)\b).{0,80}$/iu;

/** Reads a text of several: all of them say each of its paragraphs, together. */
export const readJointText: ReadSpoken = (form, style = {}) => {
  const { text, words, blocks } = form;
  const { forms } = words;
  const sentences = headSentences(form);
  const lead = headLines(form).concat(form.blocks.slice(form.head, form.head + 2));
  const at = speakersIn(form, lead);
  const sentence = spokenBy(form, at[0] ?? { start: 0, end: 0 }, sentences.length);
  const isIntroduction = (line: string) => /^(?:the )?following\b/iu.test(line) && /[:.]$/.test(line);
  const isPreamble = (line: string) => forms.we.test(line.slice(0, longestLine)) && line.endsWith(',');
  const begins = form.printed.findIndex(
    (line, index) => index >= form.head && !isIntroduction(line) && !isPreamble(line),
  );
  const lists = form.printed.findIndex(
    (line, index) => index > form.head + 1 && line.length < 120 && onlyLists.test(line),
  );
  const own = lists === -1 ? form : { ...form, blocks: form.blocks.slice(0, lists) };
  const paragraphs = bodyOf(own, begins === -1 ? form.head : begins).filter(([first]) => {
    const line = first ? text.slice(first.start, first.end) : '';
    return !isOnlyReason(line) && !/^(?:Done|Signed|Issued|Adopted) (?:at|in) /u.test(line);
  });
  const utterances = byParagraph(form, paragraphs, at).flatMap(({ said, by }) =>
    monologue(
      form,
      said,
      {
        at: by,
        as: 'heading',
        names: by.map(({ start, end }) => nominativeOf(text.slice(start, end), form)),
        ...nameOf(text, by),
      },
      { sentence },
      { paragraphs: style.paragraphs ?? 'each' },
    ),
  );
  const heading = readHeading(form, [forms.joint], 'statement');
  const first = text.slice(lead[0]?.start, lead.at(-1)?.end);
  return {
    utterances,
    sentences: [...sentences, sentence],
    paragraphs: blocks,
    heading: { ...heading, title: heading.title ?? first.slice(0, longestLine).split('\n')[0] },
  };
};

/** "Recalling the Charter of the United Nations,": what a declaration is founded on. */
function isOnlyReason(line: string): boolean {
  return /^(?:(?:Also|Further|Deeply|Gravely|Fully) )?\p{Lu}?\p{Ll}+(?:ing|ed)\b/u.test(line) && line.endsWith(',');
}

/** A party in the nominative, where the heading prints it in another case; of people, the name as it is. */
function nominativeOf(printed: string, { words }: Form): string | undefined {
  const isOne = /^[\p{L}-]+$/u.test(printed) && !words.countries.has(printed.toLowerCase());
  return isOne ? words.forms.nominative?.(printed) : undefined;
}

/** The name of a body that is printed in capitals, or with more behind it: "SECURITY COUNCIL PRESS STATEMENT". */
function nameOf(text: string, [only, ...others]: readonly Stretch[]): { name?: string } {
  if (!only || others.length > 0) return {};
  const name = text.slice(only.start, only.end).replace(/\s+/g, ' ');
  return /\bcouncil$/iu.test(name)
    ? { name: name.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()) }
    : {};
}
