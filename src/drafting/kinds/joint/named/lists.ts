import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';
import { visitIn } from '../../guest-and-host.ts';
import { isFullName } from '../../voice/signers.ts';
import { withOthers, withoutAsides } from '../list-asides.ts';
import { formOfState, office, partsOf, separator } from './list-parts.ts';
import {
  aboutMeeting,
  actsFor,
  alsoThere,
  attends,
  besideBracket,
  bodyOfAll,
  fewestBare,
  governmentsOf,
  heads,
  inBrackets,
  isDone,
  isOwnBody,
  issued,
  joinedBy,
  list,
  onlyListed,
  onlyPresent,
  portfolio,
  spelledOut,
  weListed,
  word,
} from './list-patterns.ts';
import { isKnownParty } from './party-names.ts';

/** Words without what tells who only heads a delegation or is at a meeting: "The delegation was headed by Ada Marsh", "Ada Marsh represented Norland". */
export function actingIn(printed: string): string {
  const [own = ''] = printed
    .split(/(?<=[\p{Ll})\d]\.)(?<!\b(?:Mr|Mrs|Ms|Dr|Hon|Prof|St|Gen|Amb|Rt)\.)(?= \p{Lu})/u)
    .map((sentence) =>
      onlyPresent.test(sentence) || alsoThere.test(sentence) ? ' '.repeat(sentence.length) : sentence,
    )
    .join('')
    .split(/(?=,)/u)
    .map((part) => (/^,? ?(?:accompanied|joined) by /u.test(part) ? ' '.repeat(part.length) : part))
    .join('')
    .split(heads);
  return attends.test(own) ? '' : own;
}

/** The parties that a line lists, or the guest and the host of a visit. */
export function partiesIn({ text, words }: Form, line: Stretch, isAbove: boolean): Stretch[] {
  // A page breaks its lines within a name, too.
  const whole = withoutAsides(text.slice(line.start, line.end).replace(/\s/gu, ' '));
  const printed = isAbove || words.tag !== 'en' ? whole : actingIn(whole);
  const matches = [
    issued.exec(printed),
    weListed.exec(printed),
    aboutMeeting.test(printed) ? null : onlyListed.exec(printed),
    inBrackets.exec(printed),
    spelledOut.exec(printed),
    ...printed.matchAll(list),
  ].filter((match) => match !== null);
  for (const match of matches) {
    const isBracketed = match[0].endsWith(')') && match[0].includes('(') && !match[1]?.endsWith(')');
    const isIssuers = isAbove && issued.test(match[0]);
    const isBetweenDashes =
      /^\s[–—-]\s/u.test(match[0]) && /^\s?[–—-]\s/u.test(printed.slice(match.index + match[0].length));
    // A heading in capitals can list many with nothing in front of the last.
    const isLong =
      isAbove &&
      (match[1]?.split(', ').length ?? 0) > fewestBare &&
      // A page breaks a line off within a name.
      !/^ (?:of|the|and|or)\s*$/u.test(printed.slice(match.index + match[0].length));
    if (
      match[1] === undefined ||
      (!isLong &&
        !isIssuers &&
        !isBracketed &&
        !isBetweenDashes &&
        !withOthers.test(printed.slice(match.index + match[0].lastIndexOf(match[1]) + match[1].length)) &&
        !/\s(?:and|AND|et|und|y|e|и)\s/u.test(match[1]))
    )
      continue;
    const all = partsOf(match[1], line.start + match.index + match[0].indexOf(match[1]));
    // "the Quint (Norland, Sudland and Tarn) and Velden"
    const beside = isBracketed ? besideBracket.exec(printed.slice(match.index + match[0].length)) : null;
    const isHolder = beside?.[1]?.split(' ').some((own) => words.offices.has(own.toLowerCase())) === true;
    if (beside?.[1] !== undefined && !isHolder) {
      const from = line.start + match.index + match[0].length + beside[0].length - beside[1].length;
      all.push({ start: from, end: from + beside[1].length });
    }
    // "Norland and Sudland, together with the High Representative of the Union,"
    const behind = match.index + match[0].lastIndexOf(match[1]) + match[1].length;
    const joined = joinedBy.exec(printed.slice(behind));
    if (joined?.[1] !== undefined && isKnownParty(joined[1], words)) {
      const from = line.start + behind + joined[0].length - joined[1].length;
      all.push({ start: from, end: from + joined[1].length });
    }
    const parts = withoutOthers(all, match[1].split(separator), text.slice(line.start, all[0]?.start), text);
    // "the boarding of the Maria Rosa and the Halcyon": in a sentence a list is one of parties behind those who act for them.
    const begins = parts[0]?.start ?? 0;
    const inFront = text.slice(Math.max(line.start, begins - 80), begins);
    if (!isAbove && words.tag === 'en' && begins > line.start + 4 && !actsFor.test(inFront.split(/[.;]/u).at(-1) ?? ''))
      continue;
    // "the war between Norland and Sudland": of whom something is told.
    if (
      /\b(?:conflict|wars?|disputes?|tensions?|differences|hostilities|fighting|clashes|border|boundary|ceasefire|truce|crisis|confrontation|violence|escalation|rivalry|peace|negotiations)(?: \p{L}+){0,2} between (?:the )?$/iu.test(
        inFront,
      )
    )
      continue;
    // "1. Takes note of what the States of the region, namely Norland and Tarn, do"
    if (!isAbove && match.index > 0 && /^(?:[–—:(\s]|, namely)/u.test(match[0]) && isDone.test(inFront)) continue;
    const names = parts.map(({ start, end }) => text.slice(start, end));
    // "Norlandic Prime Minister Marsh and President Lund" are people.
    if (names.some((name) => / (?:President|Prime Minister|Chancellor|Premier|Secretary) \p{Lu}/u.test(` ${name}`)))
      continue;
    // "the Joint Committee of the Council of Ports and the Harbour Conference" is one.
    if (
      /^(?:Joint|Mixed|Common|Bilateral|Intergovernmental|Interparliamentary) (?:Committee|Commission|Council|Group|Forum|Board)\b/u.test(
        names[0] ?? '',
      )
    )
      continue;
    // "the Directors of the Union and the Fund, Ada Marsh and Bo Lund": those are who act for these.
    const people = names.filter((name) => isFullName(name) && !isKnownParty(name, words) && !isOwnBody.test(name));
    if (people.length > 1 && people.length * 2 === names.length && words.tag === 'en') continue;
    // "Secretary of State Ada Marsh and High Representative Bo Lund" are people.
    if (/\bSecretary of $/u.test(inFront) && /^State \p{Lu}/u.test(names[0] ?? '')) continue;
    // "of the Norlandic and Sudlandic region"
    if (
      /^\s(?:delegations|governments|(?:member )?states|political|sides|parties|ministers|presidents|leaders|peoples|[Rr]egions?|continents?|affairs|issues|relations)\b/u.test(
        text.slice(parts.at(-1)?.end),
      )
    )
      continue;
    // "the Norlandic, Sudlandic and Tarnish Foreign Ministers" names no State.
    if (
      /(?:^| )(?:[Mm]inisters|[Gg]overnors|[Pp]residents|[Ll]eaders|[Cc]hancellors|[Aa]mbassadors)$/u.test(
        names.at(-1) ?? '',
      )
    )
      continue;
    if (
      names.some((name) =>
        /^State for\b|\bAffairs of\b|^H\.E\b|(?:^| )(?:Mr|Mrs|Ms|Dr|Prof)\b|^(?:\p{Lu}\. ){1,3}\p{Lu}\p{Ll}/u.test(
          name,
        ),
      )
    )
      continue;
    const isMonth = (name: string) => words.months.some((forms) => forms.includes(name.toLowerCase()));
    if (parts.length > 1 && !names.some((name) => (portfolio.test(name) && !isOwnBody.test(name)) || isMonth(name)))
      return [...besideList(text.slice(line.start, begins), line.start, words), ...parts];
  }
  return guestAndHost({ text, words }, line);
}

/** "the U.S. Secretary of State and the Foreign Ministers of": whose office stands in front of a list. */
const holderBeside = new RegExp(
  String.raw`(?:^|[\s(])(?:the |The )?((?:\p{Lu}\.){2,3}|${word}(?: ${word})?)(?:['’]s)? (?:(?:Deputy|Under|Assistant) )?(?:Secretary of State|Foreign Minister|Foreign Secretary|Prime Minister|President|Chancellor),? and (?:the )?[^,.;:]{0,60}$`,
  'u',
);

/** The State whose one minister stands in front of a list of others. */
function besideList(inFront: string, start: number, words: Form['words']): Stretch[] {
  const match = holderBeside.exec(inFront);
  const name = match?.[1];
  if (!match || name === undefined || !(words.countries.has(name.toLowerCase()) || /^(?:\p{Lu}\.?){2,3}$/u.test(name)))
    return [];
  const from = start + match.index + match[0].indexOf(name);
  return [{ start: from, end: from + name.length }];
}

/** Whether somebody's office stands in front of a list, who is not of it: "the Norlandic President and the Ministers of". */
export function isBehindHolder(inFront: string): boolean {
  return /(?:Secretary of State|(?:Foreign|Prime) Minister|President|Chancellor|Secretary[ -]General|High Representative),? and (?:the )?[^,.;:]{0,60}$/u.test(
    inFront,
  );
}

/** The guest and the host of a visit. */
function guestAndHost({ text, words }: Pick<Form, 'text' | 'words'>, line: Stretch): Stretch[] {
  const printed = text.slice(line.start, line.end);
  const [guest, host] = visitIn(printed) ?? [];
  const isOffice = guest
    ?.split(' ')
    .some((part) => words.offices.has(part.toLowerCase()) || words.titles.has(part.toLowerCase()));
  if (guest === undefined || host === undefined || isOffice === true) return [];
  return [guest, host].map((name) => {
    const lead = formOfState.exec(name)?.[0].length ?? 0;
    const from = line.start + printed.lastIndexOf(name) + lead;
    return { start: from, end: from + name.length - lead };
  });
}

/** The parties of a list without what stands before them in it, `printed` as the text has each, behind the words in front. */
function withoutOthers(
  parts: readonly Stretch[],
  printed: readonly string[],
  inFront: string,
  text: string,
): Stretch[] {
  // "at the invitation of the Chancellor, the Governments of Norland and Sudland"
  // "the Charter of the United Nations, the Foreign Ministers of Norland and Sudland"
  const governments = printed.findIndex((part, index) => index > 0 && governmentsOf.test(part));
  const isFirst = actsFor.test(inFront) || office.test(printed[0] ?? '');
  if (
    governments > 0 &&
    governments < parts.length - 1 &&
    (!isFirst || /^(?:the )?Governments/u.test(printed[governments] ?? ''))
  )
    return parts.slice(governments);
  // "the co-chairs of the Contact Group, Norland and Sudland": the group is the two.
  const [isGroup, ...others] = parts.map(({ start, end }) => bodyOfAll.test(text.slice(start, end)));
  const isOfAll =
    /\b(?:co-?|joint )?(?:chairs?|hosts?|sponsors?|members|states|countries|leads?) (?:of|for) (?:the )?$/iu.test(
      inFront,
    );
  return isGroup === true && isOfAll && others.length > 1 && !others.includes(true) ? parts.slice(1) : [...parts];
}
