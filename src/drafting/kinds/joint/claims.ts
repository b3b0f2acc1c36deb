import type { Stretch } from '../../text/paragraphs.ts';
import { meetingIn } from '../voice/body-above.ts';
import type { Form } from '../form.ts';
import {
  allOf,
  assembled,
  atMeeting,
  authority,
  convened,
  councilOf,
  meetingOf,
  ofForum,
  statementOf,
  textOf,
  weGroup,
} from './body-names.ts';
import { apposedIn } from './apposed.ts';
import { authorsIn } from './authors.ts';
import { bareNamesIn } from './bare-names.ts';
import { pairIn } from './heading-pairs.ts';
import { firstOf, foundBy, isOfSmallWords, once } from './found-in-line.ts';
import { honouredIn } from './honoured.ts';
import { chairsIn, representedIn, signedIn } from './hosts.ts';
import { isBehindHolder, item, partiesIn } from './lists.ts';
import { peopleIn, peopleInBrackets, peopleWithStates } from './people-of-line.ts';
import { talkedIn } from './talked.ts';
import { behindPlural, titledIn } from './titled.ts';
import { longestLine } from '../turns/may-be-labelled.ts';
import { subjectOfMost, subjectsIn } from './list-subject.ts';
import { isKnownParty } from './party-names.ts';
import { personIn } from '../voice/person-in.ts';

/** "Joint statement delivered by Norland on behalf of a group of countries" */
const deliveredBy = new RegExp(
  String.raw`(?:delivered|read|read out|made|presented|[Ss]tatement) by (?:the )?(?:\p{L}+ of (?:the )?)?(${item}) on behalf of`,
  'u',
);
/** "Press release by the Co-Chairs of the Contact Group" */
const chairsOf = new RegExp(String.raw`\b(?:by|of|from) (?:the )?((?:Co-?|Vice-?)?Chairs? of (?:the )?${item})`, 'u');
/** "the ten elected members of the Council": some of a body. */
const someOf =
  /\b((?:(?:two|three|four|five|ten|fifteen) )?(?:elected|permanent|African|European) members of (?:the )?(?:UN |United Nations )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3})/u;
/** Bodies that speak as one: "the members of the Security Council", "the G7 Foreign Ministers". */
const members = /\bmembers of (?:the )?(\p{Lu}\p{L}*(?: (?:of |of the |and )?\p{Lu}\p{L}*){0,5})/u;
const council =
  /^(?:the )?members of (?:the )?((?:UN |United Nations )?Security Council)\b|^(?:the following )?(Security Council)(?= (?:press|presidential) statement)|^statement by the president of the (security council)$/iu;
const group =
  /\b((?:G-?\d{1,2}|(?:Intergovernmental )?Group of (?:Seven|Eight|Twenty(?:-Four)?|24|77(?: and China)?)(?![-\p{L}])|BRICS|ASEAN(?: ?(?:Plus|\+) ?(?:One|Three|Six|\d))?|E3(?:\/EU)?|P5|Quad|NATO|Visegrad Group|AUKUS)(?: (?:Foreign|Finance|Trade|Defen[cs]e|Energy|Development|Interior|Agriculture|Health|Environment))?(?: Ministers| Leaders)?)(?![-–/]\p{Lu})\b/iu;
/** "on behalf of the eight Northern countries", "on behalf of the Group of 77": those who are called by one name. */
const onBehalf =
  /\bon behalf of (?:the )?(?:(?:\p{Ll}+|\d{1,3}) (?=\p{Lu}))?(\p{Lu}[\p{L}\d'’-]*(?: (?:(?:of|the|and|for) ){0,2}[\p{Lu}\d][\p{L}\d'’-]*){0,7}(?:\s(?:countries|States|states|members|Members|group|Group))?)(?! (?:and|of)\b|,? (?:namely|comprising|consisting)|\s?[:(–—]\s?(?:the )?\p{Lu}\p{Ll}+, |, \p{Lu})/u;
const isGroup =
  /(?:countries|States|states|[Mm]embers|Group|group|Council|Forum|Union|Community|Alliance|Coalition|Movement|Network|Quartet|Troika|Quad|\d|\p{Lu}{2})$|^Group of |^Alliance of |^Friends of /u;
const coChairs = /\b(?:co-?|joint )(?:chairs?|hosts?|conven[eo]rs?|sponsors?|organi[sz]ers?)\b/iu;
/** "The Delegation of the Union issues the following statement in agreement with the Heads of Mission" */
const issues =
  /^The (\p{Lu}[^.:;\n]{5,120}?) (?:issues?|issued|has issued|releases?|released|makes?|made|endorsed?|endorses|adopted?|adopts|agreed) (?:today )?(?:on )?the following (?:(?:\p{L}|['’]){1,20} ){0,3}(?:[Ss]tatement|[Cc]ommuniqu[eé]|[Dd]eclaration)\b/u;
/** What all of them are called, at the beginning of a sentence of what they did. */
const toldOf =
  /^(?:\d{1,3}[.)]\s*)?(?:The (?:(?:two|three|four|five) )?(?:[Ff]oreign |[Pp]rime )?(?:[Mm]inisters|[Ll]eaders|[Pp]residents|[Ss]ides|[Pp]articipants|[Oo]fficials)|They|Both (?:sides|leaders|ministers)) \p{Ll}{3,}/u;
/** "President Marsh, Premier Lund and others at table": what a picture shows. */
const ofPicture =
  /\band others\b|\b(?:pictured|shak(?:e|es|ing) hands|looks? on|at (?:the )?table|poses?|pose for)\b|\(?\bphoto\b|\((?:left|right|[LRC])\)/iu;
const onlyName = new RegExp(`^${item}$`, 'u');
/** What stands in front of the first word of a line. */
const begins = /^\p{Lu}[^\n"“]{3,60}?\s[–—-]\s(?=["“]?We\b)["“]?|^["“«„]\s?/u;
/** "Recalling the declaration of the President of Norland and the Premier of Sudland,": what a text is founded on names nobody who speaks. */
const reason =
  /^(?:Having|Being|Recalling|Noting|Considering|Recogni[sz]ing|Reaffirming|Welcoming|Convinced|Mindful|Bearing|Desiring|Taking|Referring|Guided|Conscious|Aware|Inspired|Reiterating|Emphasi[sz]ing|Acknowledging|Deeply|Gravely|Whereas|Desirous|Determined|Resolved|Believing|Remaining|Building)\b/u;
/** "those who sign below" */
const undersigned = /\bundersigned\b|\bmembers of (?:the )?\p{Lu}/u;

/** Who may speak together, by one line. */
export interface Claim {
  at: Stretch[];
  as: 'people' | 'parties' | 'body';
  /** Whether the line says so, and does not only name them. */
  isSaid: boolean;
  /** Whether it is only the first whom a line names. */
  isGuess?: boolean;
}

/** Who may speak together, by the lines above a text and its first words, the likeliest first: the body that all are, people with their offices, the parties of a list, a body that is named. */
export function claimsIn(form: Form, lines: readonly Stretch[]): Claim[] {
  const { text } = form;
  const short = lines
    .filter((line) => !isReason(text.slice(line.start, line.end)))
    .map((line) => ({
      // What is quoted as a whole begins with a mark, what is filed with a place.
      start: line.start + (begins.exec(text.slice(line.start, line.start + 80))?.[0].length ?? 0),
      end: Math.min(line.end, line.start + longestLine * 2),
    }));
  const matched = (pattern: RegExp) =>
    short.map((line) => foundBy(text, line, pattern)).find((found) => found !== undefined);
  const isAbove = (line: Stretch) => line.start < (form.blocks[form.head]?.start ?? 0);
  const above = short.filter(isAbove).map(({ start, end }) => text.slice(start, end));
  // A body by its name, and no commission of two States.
  const organization = (at: Stretch | undefined) => {
    const name = text.slice(at?.start, at?.end);
    return at && !/[–—-]/u.test(name.replace(/-(?=\p{Ll}|Four|Seven|Twenty)/gu, '')) && isKnownParty(name, form.words)
      ? at
      : undefined;
  };
  // A line above that is nothing but the name of a body.
  const isOnlyBody = ({ start, end }: Stretch) => {
    const name = text.slice(start, end);
    return onlyName.test(name) && name.includes(' ') && isKnownParty(name, form.words);
  };
  const behalf = matched(onBehalf);
  const chairs = above.some((line) => coChairs.test(line))
    ? short.map((line) => chairsIn(text, line)).find((found) => found.length > 1)
    : undefined;
  // "The Ministers discussed the summit of King Marsh and President Lund": those are told of.
  const acting = short.filter((line) => {
    const printed = text.slice(line.start, line.end);
    return isAbove(line) ? !ofPicture.test(printed) : !toldOf.test(printed);
  });
  // "We, the envoys of Norland and Sudland," tell it better than what leads to them.
  const isOfUs = ({ start }: Stretch) => /^(?:\d{1,2}\.\s+)?W[Ee]\b/u.test(text.slice(start, start + 9));
  const lists = [...short.filter(isOfUs), ...short.filter((line) => !isOfUs(line))].map((line) =>
    partiesIn(form, line, isAbove(line)),
  );
  // "Norland-Sudland" tells less than a list of more than two.
  const pairs = short.filter(isAbove).map((line) => pairIn(form, line));
  const parties = lists.some((own) => own.length > 2) ? lists : [...pairs, ...lists];
  const names = parties.flat().map(({ start, end }) => text.slice(start, end));
  const isInCapitals = (own: readonly Stretch[]) =>
    own.every(({ start, end }) => !/\p{Ll}/u.test(text.slice(start, end)));
  const body = (at: Stretch | undefined, isSaid = true): Claim[] => (at ? [{ at: [at], as: 'body', isSaid }] : []);
  const several = (as: Claim['as'], found: readonly Stretch[][]): Claim[] =>
    found
      .map((at) => once(text, at))
      .filter((at) => at.length > 1 && (as !== 'people' || !at.some((one) => isOfSmallWords(text, one))))
      .map((at) => ({
        at,
        as,
        isSaid: as === 'people' || !isBehindHolder(text.slice(Math.max(0, (at[0]?.start ?? 0) - 120), at[0]?.start)),
      }));
  const isOffice = (name: string) => form.words.offices.has(name.toLowerCase().split(' ').at(-1) ?? '');
  const authors = authorsIn(form);
  const issuer = matched(issues);
  const isOne = issuer && !/, | and /u.test(text.slice(issuer.start, issuer.end));
  return [
    ...body(
      matched(someOf) ??
        matched(council) ??
        matched(weGroup) ??
        matched(allOf) ??
        matched(authority) ??
        matched(councilOf) ??
        matched(assembled) ??
        matched(atMeeting) ??
        organization(matched(convened) ?? matched(ofForum)) ??
        (isOne ? issuer : undefined),
    ),
    // "By Ada Marsh, Bo Lund and Mira Orlin" above what they write of Norland and Sudland.
    ...(authors?.isAbove === true && authors.isWhole ? [{ at: authors.at, as: 'people' as const, isSaid: true }] : []),
    ...several('parties', [...(chairs ? [chairs] : []), ...lines.map((line) => signedIn(text, line))]),
    ...several(
      'parties',
      short.map((line) => representedIn(form, line)),
    ),
    ...several(
      'people',
      short.map((line) => peopleInBrackets(form, line)),
    ),
    ...several(
      'people',
      short.map((line) => behindPlural(form, line)),
    ),
    ...several(
      'people',
      // Who is named by peopleIn and more.
      acting.map((line) => {
        const first = peopleIn(form, firstOf(text, line), names);
        // "We, the Presidents of Norland and Sudland, met. We welcome President Marsh and Ms. Orlin."
        const isTold = isOfUs(line) && partiesIn(form, firstOf(text, line), false).length > 1;
        const people = first.length > 1 || isTold ? first : peopleIn(form, line, names);
        const apposed = apposedIn(form, line);
        const most = apposed.length > 2 && apposed.length >= people.length ? apposed : people;
        const honoured = honouredIn(form, line);
        const titled = titledIn(form, line);
        const isWhole = titled.every(({ start, end }) => !isOffice(text.slice(start, end)));
        return [most, honoured, ...(isWhole ? [titled] : [])].reduce((best, own) =>
          own.length > Math.max(1, best.length) ? own : best,
        );
      }),
    ),
    ...several(
      'people',
      short.map((line) => bareNamesIn(form, line)),
    ),
    ...several(
      'people',
      short.map((line) => peopleWithStates(form, line)),
    ),
    ...several(
      'people',
      short.map((line) => titledIn(form, line)),
    ).map((claim) => ({ ...claim, isSaid: claim.at.every(({ start, end }) => !isOffice(text.slice(start, end))) })),
    ...several(
      'people',
      short.map((line) => talkedIn(form, line)),
    ).map((claim) => ({ ...claim, isSaid: false })),
    // A heading in capitals hides how a name is written.
    ...several('parties', [...parties.filter((own) => !isInCapitals(own)), ...parties.filter(isInCapitals)]),
    ...(authors ? [{ at: authors.at, as: 'people' as const, isSaid: authors.isWhole }] : []),
    ...several('parties', [subjectsIn(form)]),
    ...body(behalf && isGroup.test(text.slice(behalf.start, behalf.end)) ? behalf : undefined),
    ...body(
      matched(statementOf) ??
        organization(matched(textOf)) ??
        organization(matched(meetingOf)) ??
        matched(ofForum) ??
        matched(convened) ??
        matched(chairsOf) ??
        matched(group) ??
        matched(members),
    ),
    ...body(
      matched(deliveredBy) ?? meetingIn(form, short.slice(0, 8)) ?? short.filter(isAbove).find(isOnlyBody),
      false,
    ),
    ...body(subjectOfMost(form)),
    ...body(
      short.map((line) => personIn(form, line)).find((found) => found && isSpeaking(form, found.at))?.at,
      false,
    ).map((claim) => ({ ...claim, isGuess: true })),
  ];
}

/** Whether the first words leave to a list below who speaks. */
export function leavesToList({ text }: Form, lines: readonly Stretch[]): boolean {
  return lines.some(({ start, end }) => undersigned.test(text.slice(start, Math.min(end, start + longestLine))));
}

/** Whether words can be who speaks: no text, no meeting. */
function isSpeaking({ text, words }: Form, { start, end }: Stretch): boolean {
  const parts = text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  if (isKnownParty(text.slice(start, end), words)) return false;
  return !parts.some(
    (part) =>
      words.messages.has(part) ||
      /^(?:summit|communiqu[eé]|declaration|visit|session|meeting|conference|round|consultations)$/u.test(part),
  );
}

function isReason(line: string): boolean {
  return reason.test(line) && /[,;]$|; and$/u.test(line);
}
