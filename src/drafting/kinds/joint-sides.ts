import type { Stretch } from '../text/paragraphs.ts';
import { type Form, headLines } from './form.ts';
import type { Spoken } from './turns.ts';

/** A name of one word or of two, as of a State or a person. */
const named = String.raw`(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)`;
const adverb = String.raw`(?:(?:also|further|warmly|once more|in turn|again|then|likewise|deeply|sincerely|highly|strongly|particularly) )*`;
/** What one of several is told to have said or done. */
const says = String.raw`(?:expressed|thanked|reaffirmed|affirmed|welcomed|noted|stressed|underlined|underscored|invited|extended|conveyed|briefed|informed|commended|praised|appreciated|reiterated|emphasi[sz]ed|announced|accepted|recalled|congratulated|confirmed|pledged|offered|shared|outlined|apprised|assured|requested|acknowledged|hailed|lauded|supported|paid tribute|wished|urged|called|highlighted|proposed|presented|explained|took note|undertook|agreed to|voiced|condemned|declared|stated|said|pointed out|renewed|looked forward|supports|welcomes|expresses|reaffirms|appreciates)\b`;
/** The number of a point, and what only leads to whom a sentence is about: "On the same note, ". */
const number = String.raw`(?:(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s+)?(?:(?:In|On|At|For|With|To)\s[^,.;]{2,50}, |(?:Furthermore|Moreover|Similarly|Likewise|Additionally|Meanwhile|Finally), )?`;
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
/** What all of them say again, behind what one of them says. */
const ofAll =
  /^(?:\d{1,3}[.)]\s+)?(?:We\b|Both\b|They\b|(?:The|the) (?:two|three|four|both)\b|(?:The|the) (?:Ministers|Presidents|Leaders|leaders|Sides|sides|Parties|parties|Prime Ministers|Heads|participants|Participants)\b|It was (?:agreed|decided)\b|In this (?:context|regard),? (?:both|the two|they)\b)/u;
/** So many letters of a name and of its adjective are the same at least. */
const sameLetters = 4;

/** Some paragraphs in a row that the same ones say. */
interface SaidBy {
  said: Spoken[];
  by: Stretch[];
}

/** What each paragraph says: all of them, or the side or person that it begins with. */
export function byParagraph(form: Form, paragraphs: readonly Spoken[], at: readonly Stretch[]): SaidBy[] {
  const found: SaidBy[] = [];
  for (const spoken of paragraphs.flatMap((own) => bySide(form, own, at))) {
    const [first] = spoken;
    const one = first && oneOf(form, first, at);
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

/** A paragraph in which one side says this and another that, or then both, cut at each. */
function bySide(form: Form, spoken: Spoken, at: readonly Stretch[]): Spoken[] {
  const [only] = spoken;
  if (!only || spoken.length > 1) return [spoken];
  const { text } = form;
  const printed = text.slice(only.start, only.end);
  const begins = [...printed.matchAll(/(?<=[\p{L}\d]{2}[.;”"’)]{1,2}\s)(?=[\p{Lu}]|the \p{Lu})/gu)].map(
    ({ index }) => index,
  );
  const whoseOf = (from: number): string | undefined => {
    const own = { start: only.start + from, end: only.end };
    const one = oneOf(form, own, at);
    return one ? String(one.start) : ofAll.test(text.slice(own.start, own.start + 80)) ? 'all' : undefined;
  };
  let last = whoseOf(0) ?? 'all';
  const edges = [0];
  for (const place of begins) {
    const whose = whoseOf(place);
    if (whose === undefined || whose === last) continue;
    edges.push(place);
    last = whose;
  }
  return edges.map((from, index): Spoken => {
    const own = printed.slice(from, edges[index + 1]).trimEnd();
    return [{ start: only.start + from, end: only.start + from + own.length }];
  });
}

/** Which of several a sentence begins with, where it is one of them. */
function oneOf(form: Form, { start, end }: Stretch, at: readonly Stretch[]): Stretch | undefined {
  const { text } = form;
  const printed = text.slice(start, Math.min(end, start + 200));
  const nameOf = (one: Stretch) => text.slice(one.start, one.end);
  const side = ofOneSide.exec(printed) ?? ofOneGovernment.exec(printed);
  if (side?.[1] !== undefined)
    return partyOf(side[1], at.map(nameOf), at) ?? namedAbove(form, side[1]) ?? nameIn(side, start);
  const person = ofOnePerson.exec(printed);
  if (person?.[1] !== undefined)
    return at.find((one) => nameOf(one).endsWith(person[1] ?? '')) ?? nameIn(person, start);
  const held = ofOneOffice.exec(printed)?.[1];
  const holder = held === undefined ? undefined : holderOf(form, held, at);
  if (holder) return holder;
  // "Norland welcomed the offer of Sudland": where it is States that speak.
  const party = ofOneParty.exec(printed)?.[1];
  if (party === undefined || at.length < 2) return undefined;
  return (
    at.find((one) => nameOf(one) === party || nameOf(one).endsWith(` ${party}`)) ??
    (at.length === 2 ? partyAbove(form, party) : undefined)
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
