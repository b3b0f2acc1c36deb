import type { Stretch } from '../text/paragraphs.ts';
import { headSentences } from './cast.ts';
import { type Form, headLines } from './form.ts';
import { longestLine } from './labels.ts';
import { readHeading } from './heading.ts';
import { bodyOf, monologue, spokenBy } from './monologue.ts';
import { personIn } from './person-in.ts';
import type { ReadSpoken } from './text-kind.ts';

const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const item = String.raw`(?:the )?${word}(?: (?:of |of the )?${word}){0,4}`;
/** "of Norland, Sudland and the Isles", "between Norland and Sudland" */
const list = new RegExp(
  String.raw`(?<!\p{L})(?:of|between|by|from|de|du|d['’]|entre|von|zwischen|между|заявление|коммюнике|декларация|дел|министров|президентов|лидеров|правительств|стран|государств|(?:Außen|Innen|Premier|Verteidigungs|Finanz)?[Mm]inister(?:innen)?|Präsidenten|Regierungen|Regierungschefs)\s?((?:the |la |las |los |l['’])?${item}(?:(?:,\s+(?:and |et |und |y |и )?|\s+(?:and|et|und|y|e|и)\s+)(?:the |la |l['’]|de la |de l['’]|de |du |d['’])?${item})+)`,
  'u',
);
const separator = /,\s+(?:and |et |und |y |и )?|\s+(?:and|et|und|y|e|и)\s+/u;
/** "the Foreign Ministers of Norland": in a list it is the countries that differ. */
const office =
  /^[^,]*?\b(?:Ministers|Leaders|Presidents|Governments|Heads of State(?: and (?:of )?Government)?|Government|Members|Chairs|Delegations|ministres|présidents|presidentes|ministros|Außenminister|министров|президентов)(?: des affaires étrangères| de Asuntos Exteriores| иностранных дел)? (?:of |de |du |der |von )?(?:the |la |l['’])?/u;
/** Bodies that speak as one: "the members of the Security Council", "the G7 Foreign Ministers". */
const members = /\bmembers of (?:the )?(\p{Lu}\p{L}*(?: (?:of |of the |and )?\p{Lu}\p{L}*){0,5})/u;
const group =
  /\b(?:the )?members of (the (?:UN |United Nations )?Security Council)\b|\b(Security Council)(?= press statement)|\b((?:G7|G20|G77|BRICS|ASEAN|E3(?:\/EU)?|P5|Quad|NATO|Visegrad Group|AUKUS)(?: (?:Foreign|Finance|Trade|Defen[cs]e|Energy|Development|Interior|Agriculture|Health|Environment))?(?: Ministers| Leaders)?)\b/iu;

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
  const paragraphs = bodyOf(form, begins === -1 ? form.head : begins);
  const utterances = monologue(
    form,
    paragraphs,
    { at, as: 'heading', names: at.map(({ start, end }) => nameOf(text.slice(start, end), form)) },
    { sentence },
    { paragraphs: style.paragraphs ?? 'each' },
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

/** A party in the nominative, where the heading prints it in another case; of people, the name as it is. */
function nameOf(printed: string, { words }: Form): string | undefined {
  const isOne = /^[\p{L}-]+$/u.test(printed) && !words.countries.has(printed.toLowerCase());
  return isOne ? words.forms.nominative?.(printed) : undefined;
}

/** Who speaks together: people with their offices, else the parties of a list, else the body that they are. */
function speakersIn(form: Form, lines: readonly Stretch[]): Stretch[] {
  const { text } = form;
  const short = lines.map((line) => ({ start: line.start, end: Math.min(line.end, line.start + longestLine * 2) }));
  const people = short.map((line) => peopleIn(form, line)).find((found) => found.length > 1);
  if (people) return people;
  for (const line of short) {
    const printed = text.slice(line.start, line.end);
    const match = list.exec(printed);
    if (match?.[1] === undefined || !/\s(?:and|et|und|y|e|и)\s/u.test(match[1])) continue;
    const parts = partsOf(match[1], line.start + match.index + match[0].indexOf(match[1]));
    if (parts.length > 1) return parts;
  }
  for (const line of short) {
    const printed = text.slice(line.start, line.end);
    const match = group.exec(printed) ?? members.exec(printed);
    const found = match?.[1] ?? match?.[2] ?? match?.[3];
    if (!match || found === undefined) continue;
    const start = line.start + match.index + match[0].indexOf(found);
    return [{ start: start + (/^the /iu.exec(found)?.[0].length ?? 0), end: start + found.length }];
  }
  const one = short.map((line) => personIn(form, line)).find((found) => found !== undefined);
  return one ? [one.at] : [];
}

/** The people of a line that names several with their offices. */
function peopleIn(form: Form, line: Stretch): Stretch[] {
  const { text } = form;
  const found: Stretch[] = [];
  let from = line.start;
  for (const part of text.slice(line.start, line.end).split(/(,\s+(?:and )?|;\s+|\s+(?:and|et|und|y|и|with)\s+)/u)) {
    const person = /^\W|^\s/u.test(part) ? undefined : personIn(form, { start: from, end: from + part.length });
    from += part.length;
    const isWhole = person?.isNamed === true && text.slice(person.at.start, person.at.end).includes(' ');
    if (isWhole) found.push(person.at);
  }
  return found;
}

function partsOf(printed: string, start: number): Stretch[] {
  const found: Stretch[] = [];
  let from = office.exec(printed)?.[0].length ?? 0;
  for (const part of printed.slice(from).split(separator)) {
    const at = printed.indexOf(part, from);
    from = at + part.length;
    const lead = (office.exec(part) ?? /^(?:the |la |las |los |l['’]|de |du |d['’])/u.exec(part))?.[0].length ?? 0;
    found.push({ start: start + at + lead, end: start + at + part.length });
  }
  return found.filter(({ start: begin, end }) => end > begin);
}
