import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';
import { visitIn } from '../../guest-and-host.ts';
import { isFullName } from '../../voice/signers.ts';
import { withOthers, withoutAsides } from '../list-asides.ts';
import { formOfState, office, partsOf, separator } from './list-parts.ts';
import { isKnownParty } from './party-names.ts';

const word = String.raw`\p{Lu}[\p{L}\p{M}\d'’.-]*`;
export const item = String.raw`(?:the |THE )?${word}(?: (?:of |of the |for |on |on the |for the |de |du |del |& )?${word}){0,7}`;
/** "Norland, Sudland and my own country, the Isles", "and the chargé d'affaires of the Isles" */
const own = String.raw`(?:my (?:own )?(?:country|State|Government),? |(?:the )?(?:representatives?|leaders|ministers|governments|delegations?|presidents?|[Cc]harg[ée]e?s? d['’][Aa]ffaires) of )?`;
/** The letters of a body behind its name: "the Gulf Council (GC), Norland and Sudland". */
const letters = String.raw`(?: \(\p{Lu}[\p{Lu}\d]{1,7}\))?`;
export const listed = String.raw`((?:the |la |las |los |el |le |les |l['’])?${item}${letters}(?:(?:,\s+(?:and (?:of )?|as well as |AND |et |und |y |и )?|\s+(?:and(?: of)?|as well as|AND|et|und|y|e|и)\s+)${own}(?:the |la |el |los |las |le |les |l['’]|de la |de l['’]|de |du |del |de los |d['’]|der |des )?${item}${letters})+)`;
/** "of Norland, Sudland and the Isles", "between Norland and Sudland" */
const list = new RegExp(
  String.raw`(?<!\p{L}|States )(?:of|OF|BETWEEN|BY|Between|By|between|by|from|consisting of|comprising|composed of|de|du|d['’]|entre|von|zwischen|между|заявление|коммюнике|декларация|дел|министров|президентов|лидеров|правительств|стран|государств|(?:Außen|Innen|Premier|Verteidigungs|Finanz)?[Mm]inister(?:innen)?|Präsidenten|Regierungen|Regierungschefs)\s?(?:the (?:\p{Ll}+ )?(?:countries|States|states|members|delegations|governments) )?${listed}`,
  'gu',
);
/** "on behalf of the Coast States – Norland, Sudland and the Isles": who a body is. */
const spelledOut = new RegExp(
  String.raw`(?:\s[–—-]\s|[(:]\s?|, (?:namely|that is|i\.e\.),? |\b(?:[Pp]articipating|[Mm]ember) [Ss]tates of (?:the )?[^.,;:]{3,90}, |\bon behalf of (?:the )?[^.,;:]{2,60} (?:members|countries|States|states|partners|delegations), )${listed}`,
  'u',
);
/** Several who act in a list in which something else stands before them. */
const governmentsOf =
  /^(?:the )?(?:Governments|(?:(?:Foreign|Prime|Finance|Defen[cs]e|Trade) )?(?:Ministers|Presidents|Leaders)(?: (?:of|for) Foreign Affairs)?) of /u;
/** Those who act for the parties that a sentence lists, or how they do. */
const actsFor =
  /\b(?:ministers?|governments?|leaders|presidents?|heads|embass(?:y|ies)|high commissions?|missions?|ambassadors?|representatives?|behalf|between|members?|delegations?|states|countries|secretar(?:y|ies)|chancellors?|parliaments|ministr(?:y|ies)|officials|premiers?|kings?|parties|participants|envoys?|principals|speakers)\b|\b(?:statement|declaration|communiqu[eé]|appeal) (?:by|of|from) (?:the )?$|[(–—:-]\s?$|(?:consisting|composed) of\s?$|comprising\s?$/iu;
/** A body that those who are listed behind it are. */
const bodyOfAll = /\b(?:Group|Council|Quad|Troika|Format|Mechanism|Committee|Alliance|Platform|Association|League)$/u;
/** What a numbered point begins with. */
const isDone = /^(?:\(?\w{1,3}[.)]\s*)?\p{Lu}\p{Ll}+(?:s|ed|ing)\s(?!of\b)/u;
/** "Norland, Sudland and the Isles made a statement", "Norland, Sudland issue joint statement" */
const issued = new RegExp(
  String.raw`^(?:[Ff]ull [Tt]ext: )?${listed}\s(?:(?:today |jointly |on [^.,;:]{3,20} )?(?:made|delivered|gave|issued?|released?|adopt(?:ed)?|sign(?:ed)?) (?:(?:an?|the|the following|this) )?(?:\p{Ll}+ ){0,2}|(?:[Jj]oint|[Tt]rilateral) (?:[Pp]ress )?)(?:[Ss]tatement|[Cc]ommuniqu[eé]|[Dd]eclaration)(?!\p{L})`,
  'u',
);
/** "the Troika (US, UK, Norway)", "The Embassies (Norland, Sudland and Tarn)" */
const inBrackets = new RegExp(
  String.raw`\b(?:Troika|Quad|Quint|Quartet|Group|[Ee]mbassies|[Cc]ountries|States|[Pp]artners|[Mm]inisters|[Mm]embers|[Cc]apitals|(?:E3|P5)(?:\/EU)?(?:\s?\+\s?\d)?)(?: \p{Lu}\p{Ll}+)? \((?:the )?(${item}(?:, (?:and )?(?:the )?${item})+)\)`,
  'u',
);
const fewestBare = 3;
const besideBracket = new RegExp(String.raw`^,? (?:and|plus|with) (?:the )?(${item})(?=,| \p{Ll})`, 'u');
const joinedBy = new RegExp(
  String.raw`^,? (?:together with|joined by|along with|jointly with) (?:the )?(?:High Representative (?:of|for) (?:the )?)?(${item})(?=, \p{Ll}|, on\b| \p{Ll}|$)`,
  'u',
);
/** What a line that lists parties says else. */
const aboutMeeting =
  /\b(?:statement|communiqu[eé]|declaration|meeting|summit|conference|visit|talks|read-?out|summary|release)\b/iu;
/** A line that only lists parties: "Norland, Sudland and the Isles". */
const onlyListed = new RegExp(String.raw`^${listed}$`, 'u');
/** "We, Norland, Sudland and the Isles, are appalled" */
const weListed = new RegExp(
  String.raw`^(?:\d+\.\s*)?W[Ee],\s(?:(?:the )?(?:\p{Ll}{1,20} ){0,3}(?:states|countries|members|delegations|governments)(?: of (?:the )?[^.,;:]{3,60}?)?(?: representing|,)\s)?${listed},?\s\p{Ll}`,
  'u',
);
/** "Foreign Affairs and Trade": what an office is about, which is no list of parties. */
export const portfolio =
  /^(?:Foreign|External|Affairs|Trade|Security|Defen[cs]e|Cooperation|International|European|Culture|Development|Commerce|Education|Peace|Justice|Health|Energy|Finance|Economy|Economic|Migration|Integration|Expatriates|Humanitarian|Interior|Industry|Investment|Security|Stability|Prosperity|Human|Women|Friendship|Partnership|Science|Technology|Agriculture)\b/u;
/** What a body is called that an office can be about, too: "Migration Agency". */
const isOwnBody =
  /\b(?:Union|Agency|Organi[sz]ation|Fund|Commission|Bank|Council|Forum|League|Community|Network|Association|Program(?:me)?|Committee|Group|States|Partnership|(?:Movement|Front|Party|Army|Congress|Coalition|Forces)(?: \p{Lu}[\p{L}’'-]+)?)$/u;
const heads =
  /(?<=\p{L}) (?:was|were|is) (?:headed|led|represented|accompanied|attended|opened|received) by:? | (?:was|were) (?:briefed|addressed) |,? (?:and )?(?:was |were )?(?:jointly )?(?:co-)?chaired by |,? (?:in|with) (?:the )?(?:presence|participation) of |,? hosted by |(?<=[.;]) +(?:Led|Chaired|Headed|Hosted|Attended|Represented) by | under the (?:[Cc]hairmanship|[Cc]hairpersonship|[Ll]eadership|[Pp]residency) of |,? (?:also )?received an? (?:update|briefing|report)/u;
/** "Ada Marsh and Bo Lund attended the meeting.", "… were in attendance and delivered statements." */
export const onlyPresent =
  /\b(?:attended|participated in|took part in|chaired) (?:it|the (?:meetings?|summit|sessions?|conference|event|Meeting|Summit|Session|Conference))(?: \([^()\n]{3,60}\))?\.?$|\balso (?:attended|participated in|took part in) the (?:meeting|summit|session|conference|Meeting|Summit|Session|Conference)\b|\b(?:was|were) (?:also )?(?:in attendance|present)\b[^.]{0,60}\.?$/u;
/** "Accompanying the President were Ada Marsh and Bo Lund." */
const alsoThere =
  /^\s?(?:Accompanying|Attending (?:on|the meeting on)|Also (?:present|attending|participating|in attendance)|Among those|Present (?:at|were)|In attendance|They were joined by|He was accompanied|She was accompanied)\b/u;
const attends = /^[^.;]{0,300} (?:represented|accompanied|attended) (?:the|their|both|his|her|\p{Lu})/u;

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
