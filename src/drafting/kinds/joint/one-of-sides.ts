import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { peopleOfStates, personOfState } from './named/of-state.ts';
import { holderBetween, otherParties } from './other-subject.ts';
import { isKnownParty } from './named/party-names.ts';
import { isPartyAbove, namedAbove, partyOf } from './party-of.ts';
import { adverb, listedSubject, number, says, subjectAmong } from './subject.ts';
import { titledIn } from './named/titled.ts';
import type { Speakers } from './named/who-is-named.ts';

/** Whose a sentence is. */
export interface Whose {
  by: Stretch[];
  /** Whether what tells that it is theirs is plain. */
  isSure: boolean;
}

/** A name of one word or of two, as of a State or a person. */
const named = String.raw`(\p{Lu}[\p{L}\d'’-]+(?: \p{Lu}[\p{L}'’-]+)?)`;
const office = String.raw`(?:(?:The |the )?U\.?S\.? |Their Excellencies |H\.?\s?E\.?\s?|His Excellency |Her Excellency |His Majesty |Her Majesty |The |the )?(?:(?:Prime|Foreign|Vice|Deputy|State|Defen[cs]e|Trade|External|Affairs|First|Acting|Federal|General|High|Crown) )*(?:President|Minister|Premier|Chancellor|Secretary(?: of State)?|King|Queen|Prince|Princess|Emir|Sultan|Ambassador|Commissioner|Representative|Chairperson|Chair|General|Taoiseach|Mr|Mrs|Ms|Dr|Shri|Smt|Sir)\.?`;
/** "The Norlandic side", "President Marsh": what a sentence begins with in which one of several says something. */
const ofOneSide = new RegExp(
  String.raw`^${number}(?:The|the) (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:side|party|delegation|Side|Party|Delegation)\s(?!(?:was|were|is) (?:headed|led|represented|composed)\b)`,
  'u',
);
/** "The Ministers of Norland welcomed": those of one State. */
const ofOneGovernment = new RegExp(
  String.raw`^${number}(?:The|the) (?:\p{L}+ ){0,2}(?:Ministers|ministers|Presidents|Government|Leaders|leaders|delegation|Delegation|representatives|Representatives) (?:of|from) (?:the )?${named} ${adverb}${says}`,
  'u',
);
/** "The Norlandic Minister thanked": whose office an adjective tells. */
const ofOneHolder = new RegExp(
  String.raw`^${number}(?:The|the) (\p{Lu}[\p{L}.'’-]+) (?:(?:Foreign|Prime|Deputy|Defen[cs]e|Vice) )*(?:Minister|President|Secretary(?: of State)?|Chancellor|Premier|King|Emir|Ambassador|Chairman) ${adverb}${says}`,
  'u',
);
const ofOnePerson = new RegExp(String.raw`^${number}${office} ${named},? ${adverb}${says}`, 'u');
/** "The Chairperson of the Commission commended": an office without a name. */
const ofOneOffice = new RegExp(
  String.raw`^${number}[Tt]he (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}(?: of the \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)?) ${adverb}${says}`,
  'u',
);
const ofOneParty = new RegExp(String.raw`^${number}(?:The )?${named} ${adverb}${says}`, 'u');
/** "Mira Orlin said": somebody by a whole name. */
const ofOther = new RegExp(String.raw`^${number}(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+) ${adverb}${says}`, 'u');
/** "H.E. Amara Sel informed": somebody whom the text honours, without an office. */
const ofHonoured = new RegExp(
  String.raw`^${number}(?:H\.?\s?E\.?|His Excellency|Her Excellency|Hon\.)\s(?:Mr\.? |Mrs\.? |Ms\.? |Dr\.? )?${named} ${adverb}${says}`,
  'u',
);
/** "She highlighted": who is named in the paragraph before. */
export const ofPronoun = new RegExp(String.raw`^${number}(?:He|She) ${adverb}${says}`, 'u');
/** A paragraph that quotes one of them: "“The sea took it,” Ms. Orlin said at the signing." */
export const quotesOne =
  /^["“]([^"“”]{10,900})["”],? (?:said |added |says |adds |told )?((?:\p{Lu}[\p{L}.'’-]+ ){0,4}\p{Lu}[\p{L}'’-]+)(?: said| added| says| adds| told|,|\.)/u;
/** "Minister Aune stated: “Our fishermen will pay it.”" */
export const quotesBehind = /^[^"“”.:]{3,100} (?:said|stated|added|declared|noted)[:,] ["“]([^"“”]{10,900})["”]\.?$/u;
/** What all of them say again, behind what one of them says. */
export const ofAll =
  /^(?:\d{1,3}[.)]\s+)?(?:(?:Furthermore|Moreover|In addition|Additionally|Finally), )?(?:We\b|Both\b|They\b|The (?:\p{Lu}\p{Ll}+ ){0,2}(?:Ministers|Secretaries) and (?:the )?\p{Lu}|The (?:\p{Lu}\p{Ll}+ ){0,2}Secretary and (?:the )?(?:\p{Lu}\p{Ll}+ ){0,2}Ministers\b|(?:The|the) (?:two|three|four|both)\b|(?:The|the) (?:national security advis[eo]rs|National Security Advis[eo]rs|Ministers|Presidents|Leaders|leaders|Sides|sides|Parties|parties|Prime Ministers|Heads|Governments|Countries|participants|Participants)\b|It was (?:agreed|decided)\b|In this (?:context|regard),? (?:both|the two|they)\b)/u;
/** "The secretary and foreign ministers affirmed", "Ministers welcomed" */
export const ofHolders =
  /^(?:\d{1,3}[.)]\s+)?(?:The (?:\p{Ll}+ ){0,2}secretary and (?:the )?(?:\p{Ll}+ ){0,2}ministers\b|(?:Ministers|Leaders|Presidents|Participants|Delegations|Members) (?:also )?\p{Ll}{3,14}\b)/u;
/** Whether anything is said in a sentence. */
export const hasSaid = new RegExp(says, 'u');
const leadOf = new RegExp(`^${number}`, 'u');

/** Which of several a sentence begins with, where it is one of them. */
export function oneOf(form: Form, { start, end }: Stretch, { at, cast, wholes }: Speakers): Whose | undefined {
  const { text } = form;
  const printed = text.slice(start, Math.min(end, start + 240));
  const nameOf = (one: Stretch) => text.slice(one.start, one.end);
  const sure = (one: Stretch | undefined): Whose | undefined => one && { by: [one], isSure: true };
  const named = [...at, ...cast];
  // "On this, Norland’s Minister Ada Marsh and Sudland’s Minister Bo Lund reiterated": two of more.
  const lead = leadOf.exec(printed)?.[0].length ?? 0;
  const titled = titledIn(form, { start: start + lead, end: start + printed.length });
  if (titled.length > 1 && titled.length < at.length) {
    // "Minister Marsh and Secretary Lund": who is called so among all.
    const lastOf = (one: Stretch) => nameOf(one).split(/\s+/u).at(-1);
    const known = titled.map((one) => at.filter((own) => lastOf(own) === lastOf(one)));
    if (known.every(({ length }) => length === 1)) return { by: known.flat(), isSure: true };
    return titled.every((one) => nameOf(one).includes(' '))
      ? { by: titled, isSure: true }
      : { by: [...at], isSure: false };
  }
  const isWhole = (of: readonly Stretch[]) =>
    of.length > 1 &&
    wholes.some(
      (whole) => whole.length === of.length && of.every((one) => whole.some((own) => nameOf(own) === nameOf(one))),
    );
  const others = otherParties(form, { start: start + lead, end: start + printed.length }, at);
  if (others) return { by: others, isSure: true };
  // "The Ministers of Norland and Tarn welcomed": those two of the people who met.
  const two = peopleOfStates(form, printed, at);
  if (two) return { by: two, isSure: false };
  const some = listedSubject(form, { start, end: start + printed.length }, at, named);
  if (some && isWhole(some.of)) return undefined;
  if (some) return { by: some.of, isSure: some.isSaid };
  const side = ofOneSide.exec(printed) ?? ofOneGovernment.exec(printed);
  if (side?.[1] !== undefined)
    return sure(partyOf(side[1], named.map(nameOf), named) ?? namedAbove(form, side[1]) ?? nameIn(side, start));
  const adjective = ofOneHolder.exec(printed)?.[1];
  const meant =
    adjective === undefined
      ? undefined
      : (partyOf(adjective, named.map(nameOf), named) ?? personOfState(form, adjective, named));
  if (meant) return sure(meant);
  const held = ofOneOffice.exec(printed)?.[1];
  const holder = held === undefined ? undefined : holderOf(form, held, at);
  if (holder) return sure(holder);
  const subject = subjectAmong(form, { start, end: start + printed.length }, named);
  // What one of three will do stands there as what all of them agreed.
  if (subject && !subject.isSaid && at.length > 2 && /^[^.,;:]{0,80} will /u.test(printed)) return undefined;
  if (subject) {
    if (isWhole(subject.of)) return undefined;
    // Those for whom the people speak: "the League and the Union urge".
    const isForAll =
      subject.of.length === at.length &&
      at.length > 1 &&
      !at.some((one) => isKnownParty(nameOf(one), form.words)) &&
      !subject.of.some((one) => at.some((own) => nameOf(own).split(' ').at(-1) === nameOf(one).split(' ').at(-1)));
    if (isForAll) return undefined;
    const isAll = subject.of.length > 1 && at.every((one) => subject.of.some((own) => nameOf(own) === nameOf(one)));
    return isAll ? undefined : { by: subject.of, isSure: subject.isSaid };
  }
  const person = ofOnePerson.exec(printed);
  if (person?.[1] !== undefined)
    return sure(named.find((one) => nameOf(one).endsWith(person[1] ?? '')) ?? nameIn(person, start));
  const apposed = holderBetween(form, { start, end: start + printed.length });
  if (apposed) return sure(apposed);
  const honoured = ofHonoured.exec(printed);
  if (honoured) return sure(nameIn(honoured, start));
  const other = ofOther.exec(printed)?.[1];
  if (other !== undefined && isNamedBefore(form, other, start))
    return sure({ start: start + printed.indexOf(other), end: start + printed.indexOf(other) + other.length });
  // "Norland welcomed the offer of Sudland": where it is States that speak.
  const party = ofOneParty.exec(printed);
  if (party?.[1] !== undefined && party[1] !== 'We' && at.length > 1 && isPartyAbove(form, party[1]))
    return sure(nameIn(party, start));
  // "Norland announced a contribution", below chairs: a State that is none of them.
  if (party?.[1] !== undefined && at.length > 1 && form.words.countries.has(party[1].toLowerCase()))
    return { by: [nameIn(party, start)], isSure: false };
  // "The Tarnish Minister invited", of whom nothing tells which of them that is.
  return adjective !== undefined && at.length > 1 ? { by: [...at], isSure: false } : undefined;
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
  const itself = at.find(({ start, end }) => text.slice(start, end) === office);
  if (itself) return itself;
  const near = at
    .map((one) => ({
      one,
      place: text.slice(Math.max(0, one.start - 160), one.start).lastIndexOf(office),
      behind: Math.min(160, one.start),
    }))
    .filter(({ place }) => place !== -1);
  return near.sort((a, b) => a.behind - a.place - (b.behind - b.place))[0]?.one;
}
