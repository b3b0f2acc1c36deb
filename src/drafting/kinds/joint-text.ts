import type { Stretch } from '../text/paragraphs.ts';
import { headSentences } from './cast.ts';
import { type Form, headLines } from './form.ts';
import { longestLine } from './labels.ts';
import { readHeading } from './heading.ts';
import { bodyOf, monologue, spokenBy } from './monologue.ts';
import { speakersIn } from './joint-speakers.ts';
import type { ReadSpoken } from './text-kind.ts';
import type { Spoken } from './turns.ts';

/** "The Norlandic side", "President Marsh": a paragraph of a joint text that tells what one of several says. */
const ofOneSide =
  /^(?:\d{1,3}[.)]\s+)?(?:The|the) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:side|party|delegation|Side|Party|Delegation)\s/u;
const ofOnePerson =
  /^(?:\d{1,3}[.)]\s+)?(?:The )?(?:(?:Prime|Foreign|Vice|Deputy) )*(?:President|Minister|Premier|Chancellor|Secretary|King|Queen|Emir|Sultan) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:also |further |warmly |once more )?(?:expressed|thanked|reaffirmed|welcomed|noted|stressed|underlined|underscored|invited|extended|conveyed|briefed|informed|commended|praised|appreciated|reiterated|emphasi[sz]ed|announced|accepted|recalled|congratulated|confirmed|pledged|offered)\b/u;
/** So many letters of a name and of its adjective are the same at least. */
const sameLetters = 4;

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
  const paragraphs = bodyOf(form, begins === -1 ? form.head : begins).filter(([first]) => {
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

/** What each paragraph says: all of them, or the side or person that it begins with. */
function byParagraph(
  form: Form,
  paragraphs: readonly Spoken[],
  at: readonly Stretch[],
): { said: Spoken[]; by: Stretch[] }[] {
  const { text } = form;
  const found: { said: Spoken[]; by: Stretch[] }[] = [];
  for (const spoken of paragraphs.flatMap((own) => bySide(text, own))) {
    const [first] = spoken;
    const one = first && oneOf(text, first, at);
    const by = one ? [one] : [...at];
    const last = found.at(-1);
    if (last && sameStretches(last.by, by)) last.said.push(spoken);
    else found.push({ said: [spoken], by });
  }
  return found;
}

function sameStretches(one: readonly Stretch[], other: readonly Stretch[]): boolean {
  return one.length === other.length && one.every(({ start }, index) => other[index]?.start === start);
}

/** A paragraph in which one side says this and another that, cut at each. */
function bySide(text: string, spoken: Spoken): Spoken[] {
  const [only] = spoken;
  if (!only || spoken.length > 1) return [spoken];
  const printed = text.slice(only.start, only.end);
  const places = [
    ...printed.matchAll(
      /(?<=[.;]\s)(?=(?:The|the) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:side|party|delegation)\s)/giu,
    ),
  ];
  if (places.length === 0 || !ofOneSide.test(printed)) return [spoken];
  const edges = [0, ...places.map(({ index }) => index), printed.length];
  return edges.slice(0, -1).map((from, index): Spoken => {
    const own = printed.slice(from, edges[index + 1]).trimEnd();
    return [{ start: only.start + from, end: only.start + from + own.length }];
  });
}

/** Which of several a paragraph begins with, where it is one of them. */
function oneOf(text: string, { start, end }: Stretch, at: readonly Stretch[]): Stretch | undefined {
  const printed = text.slice(start, Math.min(end, start + longestLine));
  const side = ofOneSide.exec(printed)?.[1]?.toLowerCase();
  if (side !== undefined)
    return at.find((party) => {
      const name = text.slice(party.start, party.end).toLowerCase();
      return [name, ...name.split(' ')].some(
        (part) => part.length >= sameLetters && part.slice(0, sameLetters) === side.slice(0, sameLetters),
      );
    });
  const person = ofOnePerson.exec(printed);
  if (person?.[1] === undefined) return undefined;
  const from = start + person[0].indexOf(person[1]);
  const known = at.find((one) => text.slice(one.start, one.end).endsWith(person[1] ?? ''));
  return known ?? { start: from, end: from + person[1].length };
}
