import type { Stretch } from '../text/paragraphs.ts';
import { type Form, headLines } from './form.ts';
import { adverb, number, says, subjectAmong } from './joint-subject.ts';
import type { Spoken } from './turns.ts';

/** A name of one word or of two, as of a State or a person. */
const named = String.raw`(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)`;
const office = String.raw`(?:Their Excellencies |H\.?\s?E\.?\s?|His Excellency |Her Excellency |His Majesty |Her Majesty |The |the )?(?:(?:Prime|Foreign|Vice|Deputy|State|Defen[cs]e|Trade|External|Affairs|First|Acting|Federal|General|High|Crown) )*(?:President|Minister|Premier|Chancellor|Secretary|King|Queen|Prince|Princess|Emir|Sultan|Ambassador|Commissioner|Representative|Chairperson|Chair|General|Taoiseach|Mr|Mrs|Ms|Dr|Shri|Smt|Sir)\.?`;
/** "The Norlandic side", "President Marsh": what a sentence begins with in which one of several says something. */
const ofOneSide = new RegExp(
  String.raw`^${number}(?:The|the) ${named} (?:side|party|delegation|Side|Party|Delegation)\s`,
  'u',
);
/** "The Ministers of Norland welcomed": those of one State. */
const ofOneGovernment = new RegExp(
  String.raw`^${number}(?:The|the) (?:\p{L}+ ){0,2}(?:Ministers|ministers|Presidents|Government|Leaders|leaders|delegation|Delegation|representatives|Representatives) (?:of|from) (?:the )?${named} ${adverb}${says}`,
  'u',
);
const ofOnePerson = new RegExp(String.raw`^${number}${office} ${named},? ${adverb}${says}`, 'u');
/** "The Chairperson of the Commission commended": an office without a name. */
const ofOneOffice = new RegExp(
  String.raw`^${number}The (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}(?: of the \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)?) ${adverb}${says}`,
  'u',
);
const ofOneParty = new RegExp(String.raw`^${number}(?:The )?${named} ${adverb}${says}`, 'u');
/** "Mira Orlin said": somebody by a whole name. */
const ofOther = new RegExp(String.raw`^${number}(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+) ${adverb}${says}`, 'u');
/** What all of them say again, behind what one of them says. */
const ofAll =
  /^(?:\d{1,3}[.)]\s+)?(?:We\b|Both\b|They\b|(?:The|the) (?:two|three|four|both)\b|(?:The|the) (?:Ministers|Presidents|Leaders|leaders|Sides|sides|Parties|parties|Prime Ministers|Heads|participants|Participants)\b|It was (?:agreed|decided)\b|In this (?:context|regard),? (?:both|the two|they)\b)/u;
/** So many letters of a name and of its adjective are the same at least. */
const sameLetters = 4;

/** Some paragraphs in a row that the same ones say. */
interface SaidBy {
  said: Spoken[];
  by: Stretch[];
  /** Whether what tells that it is theirs is plain. */
  isSure: boolean;
}

/** Those who speak together, and all who are named as one of several. */
interface Speakers {
  at: readonly Stretch[];
  cast: readonly Stretch[];
}

/** Whose a sentence is. */
type Whose = Pick<SaidBy, 'by' | 'isSure'>;

/** What each paragraph says: all of them, or the side or person that it begins with. */
export function byParagraph(form: Form, paragraphs: readonly Spoken[], speakers: Speakers): SaidBy[] {
  const found: SaidBy[] = [];
  for (const { spoken, by, isSure } of paragraphs.flatMap((own) => bySide(form, own, speakers))) {
    const last = found.at(-1);
    if (last?.isSure === isSure && sameStretches(last.by, by)) last.said.push(spoken);
    else found.push({ said: [spoken], by, isSure });
  }
  return found;
}

function sameStretches(one: readonly Stretch[], other: readonly Stretch[]): boolean {
  return one.length === other.length && one.every(({ start }, index) => other[index]?.start === start);
}

/** A paragraph in which one side says this and another that, or then both, cut at each. */
function bySide(form: Form, spoken: Spoken, speakers: Speakers): (Whose & { spoken: Spoken })[] {
  const all: Whose = { by: [...speakers.at], isSure: true };
  const [only] = spoken;
  if (!only || spoken.length > 1) return [{ spoken, ...(only ? (oneOf(form, only, speakers) ?? all) : all) }];
  const { text } = form;
  const printed = text.slice(only.start, only.end);
  const begins = [
    ...printed.matchAll(
      /(?<=[\p{L}\d)]{2}[.;”"’)]{1,2}\s|\d\.\s)(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sr|Hon|Gen|Prof|Amb|Messrs)\.\s)(?=[\p{Lu}]|the \p{Lu})/gu,
    ),
  ].map(({ index }) => index);
  const whoseOf = (from: number): Whose | undefined => {
    const own = { start: only.start + from, end: only.end };
    const isAll = ofAll.test(text.slice(own.start, own.start + 80));
    return oneOf(form, own, speakers) ?? (isAll ? all : undefined);
  };
  const parts: (Whose & { from: number })[] = [{ from: 0, ...(whoseOf(0) ?? all) }];
  for (const from of begins) {
    const whose = whoseOf(from);
    const last = parts.at(-1);
    if (whose && last && !sameStretches(whose.by, last.by)) parts.push({ from, ...whose });
  }
  return parts.map(({ from, by, isSure }, index) => {
    const own = printed.slice(from, parts[index + 1]?.from).trimEnd();
    return { spoken: [{ start: only.start + from, end: only.start + from + own.length }], by, isSure };
  });
}

/** Which of several a sentence begins with, where it is one of them. */
function oneOf(form: Form, { start, end }: Stretch, { at, cast }: Speakers): Whose | undefined {
  const { text } = form;
  const printed = text.slice(start, Math.min(end, start + 240));
  const nameOf = (one: Stretch) => text.slice(one.start, one.end);
  const sure = (one: Stretch | undefined): Whose | undefined => one && { by: [one], isSure: true };
  const named = [...at, ...cast];
  const side = ofOneSide.exec(printed) ?? ofOneGovernment.exec(printed);
  if (side?.[1] !== undefined)
    return sure(partyOf(side[1], named.map(nameOf), named) ?? namedAbove(form, side[1]) ?? nameIn(side, start));
  const held = ofOneOffice.exec(printed)?.[1];
  const holder = held === undefined ? undefined : holderOf(form, held, at);
  if (holder) return sure(holder);
  const subject = subjectAmong(form, printed, named);
  if (subject) {
    const isAll = subject.of.length > 1 && at.every((one) => subject.of.some((own) => nameOf(own) === nameOf(one)));
    return isAll ? undefined : { by: subject.of, isSure: subject.isSaid };
  }
  const person = ofOnePerson.exec(printed);
  if (person?.[1] !== undefined)
    return sure(named.find((one) => nameOf(one).endsWith(person[1] ?? '')) ?? nameIn(person, start));
  const other = ofOther.exec(printed)?.[1];
  if (other !== undefined && isNamedBefore(form, other, start))
    return sure({ start: start + printed.indexOf(other), end: start + printed.indexOf(other) + other.length });
  // "Norland welcomed the offer of Sudland": where it is States that speak.
  const party = ofOneParty.exec(printed)?.[1];
  return party !== undefined && at.length === 2 ? sure(partyAbove(form, party)) : undefined;
}

/** Whether words are somebody's name that stands above with an office or in a bracket's company: "Deputy Premier Mira Orlin (Tarn)". */
function isNamedBefore({ text, words }: Form, name: string, place: number): boolean {
  const at = text.lastIndexOf(name, place - 1);
  const before = /(?<!\p{L})(\p{L}{1,30}),?\s$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1]?.toLowerCase() ?? '';
  return (
    at !== -1 &&
    !name.split(' ').some((part) => words.countries.has(part.toLowerCase()) || words.bodies.has(part.toLowerCase())) &&
    (words.offices.has(before) || /^ \(\p{Lu}/u.test(text.slice(at + name.length, at + name.length + 3)))
  );
}

function nameIn(match: RegExpExecArray, start: number): Stretch {
  const name = match[1] ?? '';
  const from = start + match[0].indexOf(name);
  return { start: from, end: from + name.length };
}

/** Who of several people has an office, by the words in front of each name. */
function holderOf({ text, words }: Form, office: string, at: readonly Stretch[]): Stretch | undefined {
  if (!office.split(' ').some((word) => words.offices.has(word.toLowerCase()))) return undefined;
  const near = at
    .map((one) => ({ one, place: text.slice(Math.max(0, one.start - 160), one.start).lastIndexOf(office) }))
    .filter(({ place }) => place !== -1);
  return near.sort((a, b) => b.place - a.place)[0]?.one;
}

/** The party that a side is of: "the Norlandic side" is Norland's. */
function partyOf(side: string, names: readonly string[], at: readonly Stretch[]): Stretch | undefined {
  const begins = side.toLowerCase().slice(0, sameLetters);
  const isOf = (name: string) =>
    [name, ...name.split(' ')].some((part) => part.length >= sameLetters && part.toLowerCase().startsWith(begins));
  return at[names.findIndex(isOf)];
}

/** One of two States by its name, where a line above names it as one whose people speak: "the Ministers of Norland and Sudland". */
function partyAbove({ text, ...form }: Form, party: string): Stretch | undefined {
  if (party.endsWith('s')) return undefined;
  for (const { start, end } of headLines({ text, ...form })) {
    const line = text.slice(start, Math.min(end, start + 400));
    const place = line.search(
      new RegExp(String.raw`(?<=\b(?:of|between|and|from)(?: the)? |^(?:The )?|[–—-]\s?)${party}(?!\p{L})`, 'u'),
    );
    if (place !== -1) return { start: start + place, end: start + place + party.length };
  }
  return undefined;
}

/** The State of a side as the lines above call it, where those who speak are people. */
function namedAbove({ text, ...form }: Form, side: string): Stretch | undefined {
  const lines = headLines({ text, ...form }).concat(form.blocks.slice(form.head, form.head + 2));
  const found = lines.flatMap(({ start, end }) =>
    [...text.slice(start, Math.min(end, start + 800)).matchAll(/[\p{L}'’-]{4,}/gu)]
      // "the Norland-Sudland Council" is neither.
      .filter(([word]) => /^\p{Lu}[^-]+$/u.test(word))
      .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length })),
  );
  const names = found.map((one) => text.slice(one.start, one.end));
  return partyOf(side, names, found);
}
