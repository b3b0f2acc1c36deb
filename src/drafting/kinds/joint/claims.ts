import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { apposedIn, holdersOfBodies } from './named/apposed.ts';
import { authorsIn } from './named/authors.ts';
import { bareNamesIn, namesAtEnd } from './named/bare-names.ts';
import { bodiesIn } from './named/bodies-of-lines.ts';
import { pairIn } from './named/heading-pairs.ts';
import { firstOf, foundBy, isOfSmallWords, once } from './found-in-line.ts';
import { chairsHonouredIn, honouredIn } from './named/honoured.ts';
import { chairsIn, representedIn, signedIn } from './named/hosts.ts';
import { isBehindHolder, partiesIn } from './named/lists.ts';
import { peopleIn, peopleInBrackets, peopleWithStates } from './named/people-of-line.ts';
import { statementWith } from './named/statement-with.ts';
import { talkedIn } from './named/talked.ts';
import { behindPlural, titledIn, titledInHeading } from './named/titled.ts';
import { longestLine } from '../turns/may-be-labelled.ts';
import { collectiveOf, saidNowBy, subjectOfMost, subjectsIn } from './named/list-subject.ts';
import { isKnownParty } from './named/party-names.ts';
import { personIn } from '../voice/person-in.ts';

/** "on behalf of the eight Northern countries", "on behalf of the Group of 77": those who are called by one name. */
const onBehalf =
  /\bon behalf of (?:the )?(?:(?:\p{Ll}+|\d{1,3}) (?=\p{Lu}))?(\p{Lu}[\p{L}\d'’-]*(?: (?:(?:of|the|and|for) ){0,2}[\p{Lu}\d][\p{L}\d'’-]*){0,7}(?:\s(?:countries|States|states|members|Members|group|Group))?)(?! (?:and|of)\b|,? (?:namely|comprising|consisting)|\s?[:(–—]\s?(?:the )?\p{Lu}\p{Ll}+, |, \p{Lu})/u;
/** "on behalf of over 750 civil society organizations" */
const manyBodies =
  /\bon behalf of (?:(?:over|some|more than|the) )?(?:\d[\d,.]* )?((?:civil society|human rights|non-governmental|women['’]s|youth|humanitarian) organi[sz]ations)\b/iu;
const isGroup =
  /(?:countries|States|states|[Mm]embers|Group|group|Council|Forum|Union|Community|Alliance|Coalition|Movement|Network|Quartet|Troika|Quad|\d|\p{Lu}{2})$|^Group of |^Alliance of |^Friends of /u;
const coChairs = /\b(?:co-?|joint )(?:chairs?|hosts?|conven[eo]rs?|sponsors?|organi[sz]ers?)\b/iu;
/** What all of them are called, at the beginning of a sentence of what they did. */
const toldOf =
  /^(?:\d{1,3}[.)]\s*)?(?:The (?:(?:two|three|four|five) )?(?:[Ff]oreign |[Pp]rime )?(?:[Mm]inisters|[Ll]eaders|[Pp]residents|[Ss]ides|[Pp]articipants|[Oo]fficials)|They|Both (?:sides|leaders|ministers)) \p{Ll}{3,}/u;
/** "President Marsh, Premier Lund and others at table": what a picture shows. */
const ofPicture =
  /\band others\b|\b(?:pictured|shak(?:e|es|ing) hands|looks? on|at (?:the )?table|poses?|pose for)\b|\(?\bphoto\b|\((?:left|right|[LRC])\)/iu;
/** What stands in front of the first word of a line. */
const begins =
  /^\p{Lu}[^\n"“]{3,60}?\s[–—-]\s(?=["“]?We\b)["“]?|^\p{Lu}[\p{L} .]{2,30}, \d{1,2} \p{L}{3,9} \d{4}\s(?=We, the )|^["“«„]\s?/u;
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
    .filter((line) => !isReason(text.slice(line.start, line.end)) && !isOfAnotherYear(form, line))
    .map((line) => ({
      // What is quoted as a whole begins with a mark, what is filed with a place.
      start: line.start + (begins.exec(text.slice(line.start, line.start + 80))?.[0].length ?? 0),
      end: Math.min(line.end, line.start + longestLine * 2),
    }));
  const matched = (pattern: RegExp) =>
    short.map((line) => foundBy(text, line, pattern)).find((found) => found !== undefined);
  const isAbove = (line: Stretch) => line.start < (form.blocks[form.head]?.start ?? 0);
  const above = short.filter(isAbove).map(({ start, end }) => text.slice(start, end));
  const behalf = matched(onBehalf);
  const isChaired = above.some((line) => coChairs.test(line));
  const chairs = isChaired ? short.map((line) => chairsIn(text, line)).find((found) => found.length > 1) : undefined;
  // "The Ministers discussed the summit of King Marsh and President Lund": those are told of.
  const acting = short.filter((line) => {
    const printed = text.slice(line.start, line.end);
    return isAbove(line) ? !ofPicture.test(printed) : !toldOf.test(printed);
  });
  // "We, the envoys of Norland and Sudland," tell it better than what leads to them.
  const isOfUs = ({ start, end }: Stretch) => {
    const printed = text.slice(start, Math.min(end, start + longestLine));
    const [opening = '', behind] = printed.split(', we, the ', 2);
    return /^(?:\d{1,2}\.\s+)?W[Ee](?:,| the\b)/u.test(printed) || (behind !== undefined && !/[.;:]/u.test(opening));
  };
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
  const bodies = bodiesIn(form, short, isAbove);
  return [
    ...body(bodies.said),
    // "By Ada Marsh, Bo Lund and Mira Orlin" above what they write of Norland and Sudland.
    ...(authors?.isAbove === true && authors.isWhole ? [{ at: authors.at, as: 'people' as const, isSaid: true }] : []),
    ...several('people', isChaired ? short.map((line) => chairsHonouredIn(form, line)) : []),
    ...several('parties', [...(chairs ? [chairs] : []), ...lines.map((line) => signedIn(text, line))]),
    ...several(
      'parties',
      short.map((line) => representedIn(form, line)),
    ),
    ...several(
      'people',
      short.filter(isAbove).map((line) => namesAtEnd(form, line)),
    ),
    ...several(
      'people',
      short.map((line) => holdersOfBodies(form, line)),
    ),
    ...several(
      'people',
      short.filter(isAbove).map((line) => titledInHeading(form, line)),
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
    ...several('people', [statementWith(form)]).map((claim) => ({ ...claim, isSaid: false })),
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
    ...several('parties', [saidNowBy(form)]),
    // A heading in capitals hides how a name is written.
    ...several('parties', [...parties.filter((own) => !isInCapitals(own)), ...parties.filter(isInCapitals)]),
    ...(authors ? [{ at: authors.at, as: 'people' as const, isSaid: authors.isWhole }] : []),
    ...several('parties', [subjectsIn(form)]),
    ...body(behalf && isGroup.test(text.slice(behalf.start, behalf.end)) ? behalf : undefined),
    ...body(matched(manyBodies)),
    ...body(bodies.named),
    ...body(bodies.told, false),
    ...body(subjectOfMost(form)),
    ...body(collectiveOf(form), false).map((claim) => ({ ...claim, isGuess: true })),
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
  // "12 September 2031 2:56 pm"
  if (isKnownParty(text.slice(start, end), words) || /\d/u.test(text.slice(start, end))) return false;
  return !parts.some(
    (part) =>
      words.messages.has(part) ||
      /^(?:summit|communiqu[eé]|declaration|visit|session|meeting|conference|round|consultations)$/u.test(part),
  );
}

/** "On 26 August 1991, …" */
const dated = /^(?:On|In) (?:[\p{L}\d,]{1,10} ){0,5}?((?:1[89]|20)\d\d)\b/u;
const anyYear = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu;

/** Whether a paragraph begins with what was done in a year before the one that the lines above print. */
function isOfAnotherYear({ text, printed, head, blocks }: Form, { start, end }: Stretch): boolean {
  const year =
    start < (blocks[head]?.start ?? 0) ? undefined : dated.exec(text.slice(start, Math.min(end, start + 60)))?.[1];
  const above = year === undefined ? [] : printed.slice(0, head).flatMap((line) => line.match(anyYear) ?? []);
  return year !== undefined && above.length > 0 && above.every((own) => own > year);
}

function isReason(line: string): boolean {
  return reason.test(line) && /[,;]$|; and$/u.test(line);
}
