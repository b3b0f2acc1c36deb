import type { Stretch } from '../text/paragraphs.ts';
import { namesIn } from '../text/names-in.ts';
import { officeOf } from '../../languages/office-of.ts';
import { meetingIn, membersOf } from './body-above.ts';
import type { Form } from './form.ts';
import { visitIn } from './guest-and-host.ts';
import { longestLine } from './labels.ts';
import { personIn } from './person-in.ts';
import { sentenceOf } from './turns.ts';

const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const item = String.raw`(?:the )?${word}(?: (?:of |of the |for |on |for the |de |du |del )?${word}){0,7}`;
/** "Norland, Sudland and my own country, the Isles" */
const own = String.raw`(?:my (?:own )?(?:country|State|Government),? |the (?:representatives?|leaders|ministers|governments|delegations?|presidents?) of )?`;
const listed = String.raw`((?:the |la |las |los |l['’])?${item}(?:(?:,\s+(?:and (?:of )?|et |und |y |и )?|\s+(?:and(?: of)?|et|und|y|e|и)\s+)${own}(?:the |la |l['’]|de la |de l['’]|de |du |d['’])?${item})+)`;
/** "of Norland, Sudland and the Isles", "between Norland and Sudland" */
const list = new RegExp(
  String.raw`(?<!\p{L})(?:of|between|by|from|de|du|d['’]|entre|von|zwischen|между|заявление|коммюнике|декларация|дел|министров|президентов|лидеров|правительств|стран|государств|(?:Außen|Innen|Premier|Verteidigungs|Finanz)?[Mm]inister(?:innen)?|Präsidenten|Regierungen|Regierungschefs)\s?${listed}`,
  'gu',
);
/** "on behalf of the Coast States – Norland, Sudland and the Isles": who a body is. */
const spelledOut = new RegExp(String.raw`(?:\s[–—-]\s|[(:]\s?)${listed}`, 'u');
/** "Norland – Sudland Joint Statement" */
const paired = new RegExp(String.raw`^(?:the )?(${item})\s?[–—-]\s?(${item}?) (?:Joint|Leaders|Summit|Foreign)\b`, 'u');
/** A party follows in a list, and no participle: ", Sudland and the Isles", but ", Meeting in Lakeside". */
const isListed = String.raw`,? (?:and (?:of )?)?(?:the )?\p{Lu}(?!\p{Ll}+ing\b)`;
/** Several Governments in a list in which something else stands before them. */
const governmentsOf = /^(?:the )?Governments of /u;
/** Those who act for the parties that a sentence lists, or how they do. */
const actsFor =
  /\b(?:ministers?|governments?|leaders|presidents?|heads|embass(?:y|ies)|ambassadors?|representatives?|behalf|between|members?|delegations?|states|countries|secretar(?:y|ies)|chancellors?|parliaments|ministr(?:y|ies)|premiers?|kings?|parties|participants)\b|[(–—:-]\s?$/iu;
/** A body that those who are listed behind it are. */
const bodyOfAll = /\b(?:Group|Council|Quad|Troika|Format|Mechanism|Committee|Alliance|Platform|Association|League)$/u;
/** "We, the Heads of State and Government of the Straits States,", "The Foreign Ministers of the League of Ports (LOP), meeting in" */
const allOf = new RegExp(
  String.raw`^(?:\d+\.\s*)?(?:(?:W[Ee]|The undersigned)(?:, (?:the )?| the )[\p{L} /-]{3,80}?|The (?:Heads of State(?: (?:and|or) (?:of )?Government)?|[\p{L} ]{0,40}?(?:Leaders|Ministers|Presidents|Members|Representatives)|Member (?:States|Countries))) of (?:the )?(${item})(?: \([^()\n]{2,20}\))?(?!${isListed})(?=,|\s(?!and\b|of\b|for\b)\p{Ll})`,
  'u',
);
/** "Joint statement delivered by Norland on behalf of a group of countries" */
const deliveredBy = new RegExp(
  String.raw`(?:delivered|read|read out|made|presented) by (?:the )?(?:\p{L}+ of )?(${item}) on behalf of`,
  'u',
);
/** "Norland, Sudland and the Isles made a statement" */
const issued = new RegExp(
  String.raw`^${listed}\s(?:today |jointly )?(?:made|delivered|issued|gave|released) (?:a|the following|this) (?:joint )?statement`,
  'u',
);
/** A line that only lists parties: "Norland, Sudland and the Isles". */
const onlyListed = new RegExp(String.raw`^${listed}$`, 'u');
const separator =
  /(?:,\s{1,5}(?:and |et |und |y |и )?|\s{1,5}(?:and|et|und|y|e|и)\s{1,5})(?:my (?:own )?(?:country|State|Government),? )?/u;
/** "the Foreign Ministers of Norland": in a list it is the countries that differ. */
const office =
  /^(?:the )?(?:[^,]{0,60}\b)?(?:Secretary of State|Secretar(?:y|ies)|(?:Prime )?Ministers?|Leaders|Presidents?|Chancellors?|Governments?|Heads of State(?: and (?:of )?Government)?|Government|Members|Chairs|Delegations|Representatives|Ambassadors|ministres|présidents|presidentes|ministros|Außenminister|министров|президентов)(?: for (?:Foreign|External) Affairs| of (?:Foreign|External) Affairs(?: and [\p{L} ]{3,40}?)?| of (?:Defen[cs]e|Finance)| des affaires étrangères| de Asuntos Exteriores| иностранных дел)? (?:of |de |du |der |von )(?:the |la |l['’])?|^(?:office of )?of (?:the )?|^(?:the )?(?:Speakers of the )?(?:Parliaments|(?:Foreign )?Ministries|Embassies|Missions|Peoples) of (?:the )?|^(?:the )?(?:representatives?|leaders|ministers|governments|delegations?|presidents?) of (?:the )?|^(?:(?:Foreign|External) Affairs|Defen[cs]e|Finance|Trade|Energy|Agriculture|Transport|Environment|Health|(?:the )?Interior|Justice|Culture)(?: and \p{Lu}[\p{L} ]{3,40}?)? of (?:the )?/u;
/** A State behind its form: "the Republic of Norland". */
const formOfState =
  /^(?:the )?(?:(?:Islamic |Federal |Democratic |People['’]s |United |Socialist )*(?:Republic|Kingdom|State|Commonwealth|Principality|Sultanate|Federation|Union)|Government) of (?:the )?/u;
/** "Foreign Affairs and Trade": what an office is about, which is no list of parties. */
const portfolio =
  /^(?:Foreign|External|Affairs|Trade|Security|Defen[cs]e|Cooperation|International|European|Culture|Development|Commerce|Education|Peace|Justice|Health|Energy|Finance|Economy|Economic|Migration|Integration|Expatriates|Humanitarian|Interior|Industry|Investment|Security|Stability|Prosperity|Human|Women|Friendship|Partnership|Science|Technology|Agriculture)\b/u;
/** Bodies that speak as one: "the members of the Security Council", "the G7 Foreign Ministers". */
const members = /\bmembers of (?:the )?(\p{Lu}\p{L}*(?: (?:of |of the |and )?\p{Lu}\p{L}*){0,5})/u;
const council =
  /^(?:the )?members of (?:the )?((?:UN |United Nations )?Security Council)\b|\b(Security Council)(?= (?:press|presidential) statement)/iu;
const group =
  /\b((?:G7|G20|G77|BRICS|ASEAN|E3(?:\/EU)?|P5|Quad|NATO|Visegrad Group|AUKUS)(?: (?:Foreign|Finance|Trade|Defen[cs]e|Energy|Development|Interior|Agriculture|Health|Environment))?(?: Ministers| Leaders)?)\b/iu;

/** Who speaks together, and whether a line tells so: one that only names somebody does not. */
export interface JointSpeakers {
  at: Stretch[];
  isSure: boolean;
  /** Whether they are States or bodies that a line lists, each by its name. */
  areParties?: boolean;
}

/** Who speaks together, by the lines above a text and its first words: people with their offices, else the parties of a list, else the body that they are. */
export function speakersIn(form: Form, lines: readonly Stretch[]): JointSpeakers {
  const { text } = form;
  const short = lines.map((line) => ({ start: line.start, end: Math.min(line.end, line.start + longestLine * 2) }));
  const matched = (pattern: RegExp) =>
    short.map((line) => foundBy(text, line, pattern)).find((found) => found !== undefined);
  const sure = (at: Stretch[]): JointSpeakers => ({ at, isSure: true });
  const asOne = matched(council) ?? matched(allOf);
  if (asOne) return sure([asOne]);
  const people = short.map((line) => peopleIn(form, line)).find((found) => found.length > 1);
  if (people) return sure(people);
  const isAbove = (line: Stretch) => line.start < (form.blocks[form.head]?.start ?? 0);
  const parties = short.map((line) => partiesIn(form, line, isAbove(line))).find((found) => found.length > 1);
  if (parties) return { ...sure(parties), areParties: true };
  const body = matched(group) ?? matched(members);
  if (body) return sure([body]);
  const other =
    matched(deliveredBy) ??
    meetingIn(form, short.slice(0, 8)) ??
    short.map((line) => personIn(form, line)).find((found) => found && isSpeaking(form, found.at))?.at;
  return { at: other ? [other] : [], isSure: false };
}

/** Whether words can be who speaks: no text, no meeting. */
function isSpeaking({ text, words }: Form, { start, end }: Stretch): boolean {
  const parts = text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return !parts.some(
    (part) =>
      words.messages.has(part) ||
      /^(?:summit|communiqu[eé]|declaration|visit|session|meeting|conference|round|consultations)$/u.test(part),
  );
}

function foundBy(text: string, { start, end }: Stretch, pattern: RegExp): Stretch | undefined {
  const match = pattern.exec(text.slice(start, end));
  const found = match?.[1] ?? match?.[2];
  if (!match || found === undefined) return undefined;
  const from = start + match.index + match[0].indexOf(found);
  const lead = membersOf.exec(found)?.[0].length ?? 0;
  return { start: from + lead, end: from + found.length };
}

/** The parties that a line lists, or the guest and the host of a visit. */
function partiesIn({ text, words }: Form, line: Stretch, isAbove: boolean): Stretch[] {
  const printed = text.slice(line.start, line.end);
  const matches = [
    issued.exec(printed),
    onlyListed.exec(printed),
    spelledOut.exec(printed),
    ...printed.matchAll(list),
  ].filter((match) => match !== null);
  for (const match of matches) {
    if (match[1] === undefined || !/\s(?:and|et|und|y|e|и)\s/u.test(match[1])) continue;
    const all = partsOf(match[1], line.start + match.index + match[0].indexOf(match[1]));
    const parts = withoutOthers(all, match[1].split(separator), text);
    // "the boarding of the Maria Rosa and the Halcyon": in a sentence a list is one of parties behind those who act for them.
    const begins = parts[0]?.start ?? 0;
    const inFront = text.slice(Math.max(line.start, begins - 80), begins);
    if (!isAbove && words.tag === 'en' && begins > line.start + 4 && !actsFor.test(inFront.split(/[.;]/u).at(-1) ?? ''))
      continue;
    const names = parts.map(({ start, end }) => text.slice(start, end));
    const isMonth = (name: string) => words.months.some((forms) => forms.includes(name.toLowerCase()));
    if (parts.length > 1 && !names.some((name) => portfolio.test(name) || isMonth(name))) return parts;
  }
  const pair = paired.exec(printed);
  if (pair?.[1] !== undefined && pair[2] !== undefined)
    return [pair[1], pair[2]].map((name) => {
      const from = line.start + printed.indexOf(name);
      return { start: from, end: from + name.length };
    });
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

/** The parties of a list without what stands before them in it, `printed` as the text has each. */
function withoutOthers(parts: readonly Stretch[], printed: readonly string[], text: string): Stretch[] {
  // "at the invitation of the Chancellor, the Governments of Norland and Sudland"
  const governments = printed.findIndex((part, index) => index > 0 && governmentsOf.test(part));
  if (governments > 0 && governments < parts.length - 1) return parts.slice(governments);
  // "the co-chairs of the Contact Group, Norland and Sudland": the group is the two.
  const [isGroup, ...others] = parts.map(({ start, end }) => bodyOfAll.test(text.slice(start, end)));
  return isGroup === true && others.length > 1 && !others.includes(true) ? parts.slice(1) : [...parts];
}

/** The people of a line that names several with their offices: "the Foreign Minister of Norland, Ada Marsh, and …". */
function peopleIn(form: Form, line: Stretch): Stretch[] {
  const { text, words } = form;
  const found: Stretch[] = [];
  let from = line.start;
  let isBehindOffice = false;
  let isApposed = false;
  for (const part of text.slice(line.start, line.end).split(/(,\s+(?:and )?|;\s+|\s+(?:and|et|und|y|и|with)\s+)/u)) {
    const own = { start: from, end: from + part.length };
    from += part.length;
    if (/^\W|^\s/u.test(part)) {
      // "the Ministers of Norland, Ada Marsh and Bo Lund": those side by side have the office.
      const isNext = isApposed && /^(?:,?\s+)and\s/u.test(part);
      if (!part.startsWith(',') && !isNext) isBehindOffice = false;
      if (isNext) isBehindOffice = true;
      isApposed = false;
      continue;
    }
    const person = personIn(form, own);
    const isWhole = person?.isNamed === true && text.slice(person.at.start, person.at.end).includes(' ');
    if (isWhole && (person.isHolder || isBehindOffice) && isName(form, person.at)) {
      found.push(person.at);
      isApposed = isBehindOffice && person.at.end - person.at.start === part.trim().length;
    }
    isBehindOffice = sentenceOf(text, own, 0, words).tokens.some(({ lower }) => words.offices.has(lower));
  }
  return found;
}

/** Whether words are the name of a person, and no body, group or office. */
function isName({ text, words }: Form, at: Stretch): boolean {
  const { tokens } = sentenceOf(text, at, 0, words);
  return (
    namesIn(tokens, words).length > 0 &&
    tokens.length <= 5 &&
    !portfolio.test(text.slice(at.start, at.end)) &&
    !tokens.some(
      ({ lower, text: printed }) =>
        words.bodies.has(lower) ||
        words.titles.has(lower) ||
        officeOf(lower, words) !== undefined ||
        /^(?:ministers|leaders|presidents|states|members|council)$/.test(lower) ||
        /\d/.test(printed),
    )
  );
}

function partsOf(printed: string, start: number): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const part of printed.split(separator)) {
    const at = printed.indexOf(part, from);
    from = at + part.length;
    const plain =
      (office.exec(part) ?? /^(?:of )?(?:the |la |las |los |l['’]|de |du |d['’])/u.exec(part))?.[0].length ?? 0;
    const lead = plain + (formOfState.exec(part.slice(plain))?.[0].length ?? 0);
    // A sentence ends behind the last.
    const behind = /\p{Ll}\.$/u.test(part) ? 1 : 0;
    found.push({ start: start + at + lead, end: start + at + part.length - behind });
  }
  // "Heads of State and Government of Norland"
  return found.filter(
    ({ start: begin, end }) =>
      end > begin && !/^(?:State|Government)s?$/u.test(printed.slice(begin - start, end - start)),
  );
}
