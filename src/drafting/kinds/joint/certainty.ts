import type { Form } from '../form.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Claim } from './claims.ts';
import { isKnownParty } from './named/party-names.ts';
import type { Signatures } from './signatures.ts';

/** Signs of a text in which it is looked up how many there are. */
const mostCounted = 20_000;
/** So many signs of who all speaks make it certain: one alone may have left somebody out. */
const fewestSigns = 2;

/** What those are called who a text says are so many. */
const ofPeople = String.raw`(?:Ministers|ministers|Leaders|leaders|Presidents|presidents|Advis[eo]rs|advis[eo]rs|Secretaries|secretaries|Speakers|Heads|heads|Chancellors|Chairs|Co-Chairs)`;
const ofParties = String.raw`(?:Sides|sides|countries|Countries|States|states|governments|Governments|parties|Parties|nations|Embassies|embassies|parliaments|chambers|capitals|members|delegations|peoples)`;
const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const countedAs = (who: string) =>
  // "We urge the two sides" are others.
  new RegExp(
    String.raw`(?<!\b(?:on|urge|urged|between|by|to|for|of|with) )\b(?:[Tt]he|[Oo]ur|[Tt]hese) (${numbers.join('|')}) (?:\p{L}+ ){0,2}${who}`,
    'gu',
  );
const people = countedAs(ofPeople);
const parties = countedAs(ofParties);
const sides = countedAs('(?:Sides|sides|delegations|Parties|parties)');
const bothOf = new RegExp(String.raw`\bBoth (?:\p{L}+ )?(?:${ofPeople}|${ofParties})`, 'u');

/** Others follow behind a list: "Norland and Sudland, together with the Union". */
const goesOn =
  /^(?:\)|\s?\([^()\n]{0,40}\))?(?:['’]s?\b)?,?\s(?:and|as well as|together with|along with|joined by|jointly with|alongside|plus|with the (?:support|participation))\s(?!their\b|its\b|his\b|her\b|other\b(?! (?:\p{Ll}+ )?(?:partners|[Ss]tates|countries|members|delegations|participants)))/u;
/** What the last word of a body's name is, at times. */
const isKnownBody =
  /^(?:Quad|Troika|Quartet|Quint|Coalition|Alliance|Forum|Network|Movement|Community|Format|Triangle|Benelux|Group|Secretariat|Nine|Eight|Seven)$/iu;
/** Words that only tell what somebody is of: "the Nordic countries", "the Baltic States". */
const isOnlyOf = /^\s(?:countries|States|states|nations|members|region|capitals|[Ff]oreign|[Pp]rime|ministers)\b/u;

/** Those who are of what a list names, and do not speak for it. */
const isOfBodies =
  /\b(?:working groups|groups|committees|chair(?:person|men|women)?s|rapporteurs|experts|bodies|procedures|mechanisms|institutions|organs|meetings?|session|graduates|citizens|peoples?|scholars|activists|journalists) of (?:the )?$/iu;

/** Whether so many signs tell who all speak together, none against another, that it is certain. */
export function isCertain(
  form: Form,
  chosen: Claim,
  claims: readonly Claim[],
  signed: Signatures | undefined,
): boolean {
  // "The undersigned members of the League", whom no line lists.
  const isLeft = signed === undefined && /\bundersigned\b/iu.test(form.text.slice(0, mostCounted));
  return !isLeft && !isDoubtful(form, chosen) && signsOf(form, chosen, claims, signed).length >= fewestSigns;
}

/** Whether the text says of people or sides that they are as many as those of a claim; undefined where it counts none. */
export function isCounted(form: Form, claim: Claim): boolean | undefined {
  const own = form.text.slice(0, mostCounted);
  // Two States can have four ministers.
  const told = [people, sides].flatMap((pattern) => countsIn(own, pattern));
  return told.length === 0 ? undefined : told.includes(claim.at.length);
}

/** Whether the text counts others than those: "the three Presidents" of two, or names are none. */
function isDoubtful(form: Form, chosen: Claim): boolean {
  const { text } = form;
  const last = chosen.at.at(-1);
  const behind = last ? text.slice(last.end, last.end + 60).replace(/\s/gu, ' ') : '';
  // "the chairs of the committees of Northern Coast" are no body of that name.
  if (chosen.as === 'body') return !hasBodyWord(form, chosen);
  const told = numbersIn(form, chosen);
  return (
    (told.length > 0 && !told.includes(chosen.at.length)) ||
    goesOn.test(behind) ||
    // "the Quint (Norland, Sudland and Tarn) and Velden"
    (chosen.as === 'parties' && /\) and\s/u.test(text.slice(chosen.at.at(-2)?.end, last?.start))) ||
    // "the Unions of the Ports of Lom, Tarn Harbour and Velden" are three ports.
    (chosen.as === 'parties' &&
      /\p{Ll}{2}s of (?:the )?\p{Lu}/u.test(printedNames(form, chosen)[0] ?? '') &&
      !printedNames(form, chosen)
        .slice(0, 1)
        .every((name) => isKnownParty(name, form.words))) ||
    // "Sudland, also speaking on behalf of Tarn, and Velden"
    chosen.at.some(({ end }, index) => /\bbehalf\b/u.test(text.slice(end, chosen.at[index + 1]?.start ?? end))) ||
    // "the working groups of the Commission on Ports and of the Harbour Programme"
    (chosen.as === 'parties' && isOfBodies.test(text.slice(0, chosen.at[0]?.start).slice(-60))) ||
    // A page breaks off within the list.
    /(?:\b(?:of|the|and|or|for|with)|,)\s{0,4}\n\s{0,4}$/u.test(text.slice(0, chosen.at[0]?.start).slice(-20)) ||
    chosen.at.some((one) => !isPlausible(form, one, chosen.as)) ||
    new Set(namesOf(form, chosen)).size < chosen.at.length ||
    // "Prime Minister Marsh and Dr. Mary Marsh"
    (chosen.as === 'people' &&
      new Set(namesOf(form, chosen).map((name) => name.split(' ').at(-1))).size < chosen.at.length)
  );
}

/** What tells that those are all: a line that closes the list, another that has the same, how many there are, who signs, or that each name is known. */
function signsOf(form: Form, chosen: Claim, claims: readonly Claim[], signed: Signatures | undefined): string[] {
  const lineOf = ({ at: [first] }: Claim) => form.blocks.findIndex(({ end }) => end > (first?.start ?? 0));
  const isSame = (one: Claim) => one.at.length === chosen.at.length && sameSet(form, one, chosen);
  const found: string[] = [];
  if (chosen.isSaid) found.push('said');
  if (claims.some((one) => one !== chosen && lineOf(one) !== lineOf(chosen) && isSame(one))) found.push('again');
  if (chosen.as === 'body') {
    if (isSubject(form, chosen)) found.push('subject');
    if (isNamedAgain(form, chosen)) found.push('named');
    return found;
  }
  // "the Ministers of Norland, Ada Marsh, and of Sudland, Bo Lund": as many people as States.
  if (
    claims.some(
      (one) =>
        one.as !== 'body' &&
        one.as !== chosen.as &&
        one.at.length === chosen.at.length &&
        (lineOf(one) === lineOf(chosen) || chosen.as === 'parties'),
    )
  )
    found.push('matched');
  if (signed?.at.length === chosen.at.length) found.push('signed');
  if (numbersIn(form, chosen).includes(chosen.at.length)) found.push('counted');
  if (chosen.as === 'parties' && printedNames(form, chosen).every((name) => isKnownParty(name, form.words)))
    found.push('known');
  if (chosen.as === 'people' && chosen.at.every((one) => isCalledAgain(form, one))) found.push('recur');
  return found;
}

/** How many there are, where a text says so: "the three Presidents", "both sides". */
function numbersIn({ text }: Form, { as }: Claim): number[] {
  const own = text.slice(0, mostCounted);
  // As many ministers as States.
  const patterns = as === 'people' ? [people] : [parties, people];
  const told = patterns.flatMap((pattern) => countsIn(own, pattern));
  return told.length === 0 && bothOf.test(own) ? [2] : told;
}

function countsIn(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(([, number = '']) => numbers.indexOf(number) + 2);
}

/** Whether words can be the name of one who speaks, as they are printed. */
function isPlausible({ text, words }: Form, { start, end }: Stretch, as: Claim['as']): boolean {
  const name = text.slice(start, end).replace(/\s+/gu, ' ');
  const isPossessive = /['’]s$/u.test(name);
  if (as === 'parties')
    return !isPossessive && (isKnownParty(name, words) || !isOnlyOf.test(text.slice(end, end + 20)));
  const parts = name.split(' ');
  return (
    !isPossessive &&
    // "Q. C." behind a name is none.
    parts.some((part) => /\p{L}{3}/u.test(part)) &&
    !words.countries.has(name.toLowerCase()) &&
    !parts.some((part) => words.bodies.has(part.toLowerCase()) || /^(?:State|Republic|Kingdom|Federation)$/u.test(part))
  );
}

/** Whether somebody's last name stands once more behind a title or in front of a verb: "President Marsh". */
function isCalledAgain({ text }: Form, { start, end }: Stretch): boolean {
  const last = text.slice(start, end).split(/\s+/u).at(-1) ?? '';
  const own = new RegExp(String.raw`(?<!\p{L})${escaped(last)}(?!\p{L})`, 'gu');
  return [...text.matchAll(own)].some(({ index }) => index < start || index >= end);
}

function printedNames({ text }: Form, { at }: Claim): string[] {
  return at.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
}

/** The names of a claim in small letters. */
export function namesOf(form: Form, claim: Claim): string[] {
  return printedNames(form, claim).map((name) => name.toLowerCase());
}

/** Whether two claims have the same names, in any order, shorter or longer. */
function sameSet(form: Form, one: Claim, other: Claim): boolean {
  const names = namesOf(form, other);
  return namesOf(form, one).every((name) => names.some((own) => own.endsWith(name) || name.endsWith(own)));
}

function hasBodyWord({ text, words }: Form, { at: [only] }: Claim): boolean {
  const last = text.slice(only?.start, only?.end).split(' ').at(-1) ?? '';
  return words.bodies.has(last.toLowerCase()) || /\p{Lu}{2}|\d|\p{Ll}s$/u.test(last) || isKnownBody.test(last);
}

/** Whether a text names a body, its letters or “the Council” in another line than the one that it is taken from, or that a page prints twice. */
function isNamedAgain(form: Form, { at: [only] }: Claim): boolean {
  const name = form.text.slice(only?.start, only?.end).replace(/\s+/gu, ' ');
  const last = name.split(' ').at(-1) ?? '';
  const letters = name.match(/\p{Lu}/gu)?.join('') ?? '';
  const own = form.printed.find((_line, index) => (form.blocks[index]?.end ?? 0) > (only?.start ?? 0)) ?? '';
  const isSame = (line: string) => line.toLowerCase() === own.toLowerCase();
  const again = new RegExp(
    String.raw`${escaped(name)}|(?<!\p{L})[Tt]he ${escaped(last)}(?!\p{L})${letters.length > 2 ? String.raw`|(?<!\p{L})${letters}(?!\p{L})` : ''}`,
    'u',
  );
  return form.printed.some(
    (line) => !isSame(line) && (again.test(line) || line.toLowerCase().includes(name.toLowerCase())),
  );
}

/** Whether a paragraph begins with a body, by its name or the first words of it: "The Group of Friends welcomed". */
export function isSubject(form: Form, claim: Claim): boolean {
  const [name = ''] = namesOf(form, claim);
  const begins = name.split(/ (?:of|on|for) /u)[0] ?? name;
  return (
    claim.as === 'body' &&
    form.printed
      .slice(form.head)
      .some((line) => new RegExp(`^(?:The |the )?(?:members of the )?${escaped(begins)}\\b`, 'iu').test(line))
  );
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
