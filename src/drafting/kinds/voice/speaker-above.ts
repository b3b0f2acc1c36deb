import { findWholeDay } from '../../text/dateline.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import { type Form, headLines } from '../form.ts';
import { isKnownParty } from '../joint/named/party-names.ts';
import { isCrumbs } from '../heading.ts';
import { type PersonInLine, personIn } from './person-in.ts';
import { isFullName } from './signers.ts';
import { isSpokenHeading, spokesOf, withoutTopic } from './spoken-heading.ts';
import { longestLine } from '../turns/may-be-labelled.ts';
import { sentenceOf } from '../turns/turns.ts';

/** Whom the lines above a speech name, and whether only a name stands there. */
export type HeadedBy = PersonInLine & { isGuessed?: boolean };

/** Whom the line names that says whose words follow, or who has the office that it tells; else the first person above the text. */
export function speakerAbove(form: Form): HeadedBy | undefined {
  const found = amongOthers(form, whoAbove(form));
  const honours =
    found &&
    /^(?:the )?(?:(?:right|rt\.?) )?hon(?:ou?rable|\.)? (?=\p{Lu})/iu.exec(
      form.text.slice(found.at.start, found.at.end),
    );
  if (!honours) return found;
  const at = { start: found.at.start + honours[0].length, end: found.at.end };
  const name = form.text.slice(at.start, at.end);
  return { ...found, at, ...(/\p{Ll}/u.test(name) && { name }) };
}

const andAnother =
  /^(?:, (?:the )?\p{Lu}[^,.;:\n]{2,60}){0,20},? and (?:the )?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3})/u;

/** Whom a line names, without an office, in front of others: "Norland and Sudland" may both speak, "Trinidad and Tobago" is one. */
function amongOthers({ text, words }: Form, found: HeadedBy | undefined): HeadedBy | undefined {
  if (!found || found.isHolder) return found;
  const { start, end } = found.at;
  const behind = andAnother.exec(text.slice(end, end + longestLine));
  if (!behind) return found;
  const whole = { start, end: end + behind[0].length };
  const name = text.slice(start, whole.end);
  return isKnownParty(name, words) && !/^.{2,40}, /u.test(name)
    ? { ...found, at: whole, name }
    : { ...found, isGuessed: true };
}

/** The lines above a text below where on a site the page is: what stands above that is a menu, as "Ambassador Marsh" with "Former Ambassadors". */
function belowMenu(form: Form): Stretch[] {
  const all = headLines(form);
  const isOfPage = ({ start, end }: Stretch) => isCrumbs(form.text.slice(start, end));
  const below = all.slice(all.findLastIndex(isOfPage) + 1);
  return below.length > 0 ? below : all.filter((line) => !isOfPage(line));
}

function whoAbove(form: Form): HeadedBy | undefined {
  const { text, words } = form;
  const own = belowMenu(form);
  const delivered = own.flatMap((line) => deliveredBy(form, line) ?? []).at(0);
  const led = own.map((line) => behindVerb(form, line)).find((found) => found !== undefined);
  if (delivered ?? led) return delivered ?? led;
  const lines = own.map((line) => beforeDash(form, withoutTopic(form, withoutAnswered(text, line))));
  // "Explanation of Vote on the Draft Resolution" names nobody.
  const isHeading = ({ start, end }: Stretch) =>
    isSpokenHeading(text.slice(start, end), words) &&
    !/^explanation of (?!.* by )/iu.test(text.slice(start, Math.min(end, start + longestLine)));
  const headed = lines.filter(isHeading).flatMap((line) => spokesIn(form, line) ?? personIn(form, line) ?? []);
  const named = headed.find(({ isNamed }) => isNamed);
  // "Statement of the Spokespersons of the Lakeside Format": a name that nothing says to be the speaker's.
  const isGiven =
    named !== undefined &&
    (named.isHolder ||
      words.tag !== 'en' ||
      /\b(?:by|from|of)\s+$/iu.test(text.slice(Math.max(0, named.at.start - 8), named.at.start)) ||
      /^['’]/u.test(text.slice(named.at.end, named.at.end + 1)));
  if (named) return { ...named, isGuessed: !isGiven };
  const anywhere = lines.flatMap((line, index) => {
    const printed = text.slice(line.start, line.end);
    // "New York, 11 January 2032"
    const isPlace = printed.split(/\s+/).length < 7 && findWholeDay(printed, words) !== undefined;
    const found = isPlace ? undefined : personIn(form, line);
    // "Council No. 460 Port Ada, 8 February 2034"
    const isBeforeDay =
      found &&
      /^,? (?:\d{1,2} \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8} \d{1,2},?) \d{4}/u.test(text.slice(found.at.end, line.end));
    const person = isBeforeDay && !found.isHolder ? undefined : found;
    const below = lines[index + 1];
    const isAboveOffice = below !== undefined && !isHeading(below) && personIn(form, below)?.isHolder === true;
    // "Ada Marsh", and "Department Spokesperson" below it.
    const isAlone = person?.isNamed === true && isAboveOffice && person.at.end - person.at.start === printed.length;
    return person
      ? [
          {
            ...person,
            isHolder: person.isHolder || isAlone,
            line: (isAlone ? `${printed} ${text.slice(below.start, below.end)}` : printed).toLowerCase(),
            isGuessed: !person.isHolder && !isAboveOffice,
          },
        ]
      : [];
  });
  const [office] = headed;
  const last =
    office &&
    text
      .slice(office.at.start, office.at.end)
      .toLowerCase()
      .split(/ (?:of|for|to) /u)[0]
      ?.split(' ')
      .at(-1);
  const holder = anywhere.find(
    ({ isNamed, isHolder, line }) => isNamed && isHolder && (last === undefined || line.includes(last)),
  );
  return (
    holder ??
    namedAlone(form, lines, office) ??
    (office && summedUp(form)) ??
    office ??
    anywhere.find(({ isNamed, isHolder }) => isNamed && isHolder) ??
    anywhere[0]
  );
}

/** A spokesperson without a name, of somebody with one. */
function spokesIn(form: Form, line: Stretch): PersonInLine | undefined {
  const at = spokesOf(form, line);
  return at && { at, isNamed: false, isHolder: true };
}

/** "Ada Marsh spoke about pilots and ports.": whom the summary of a page begins with. */
function summedUp(form: Form): PersonInLine | undefined {
  const { text } = form;
  const summary =
    /^((?:The )?(?:\p{Lu}[\p{L}.'’-]* ){1,6}?)(?:has )?(?:spoke|spoken|addressed|delivered|gave|outlined|set out|talked|reflected|paid tribute|announced|made|answered|responded)\s/u;
  for (const { start, end } of [...headLines(form), ...form.blocks.slice(form.head, form.head + 1)]) {
    const name = end - start < longestLine ? summary.exec(text.slice(start, end))?.[1] : undefined;
    const person = name === undefined ? undefined : personIn(form, { start, end: start + name.length });
    if (person?.isNamed === true && /\s/u.test(text.slice(person.at.start, person.at.end)))
      return { ...person, isHolder: true };
  }
  return undefined;
}

/** "Remarks by the President of the Assembly," and below it "Mr. Tomas Yarrow": the name alone in the line behind an office. */
function namedAlone(form: Form, lines: readonly Stretch[], office: PersonInLine | undefined): PersonInLine | undefined {
  const at = office ? lines.findIndex(({ start, end }) => start <= office.at.start && office.at.end <= end) : -1;
  const [line, next] = [lines[at], lines[at + 1]];
  if (at === -1 || !line || !next) return undefined;
  const titled = /^(?:(?:H\.? ?E\.?|Mr|Ms|Mrs|Dr|Prof|Sir|Dame|Ambassador|Hon)\.? ){1,2}(?=\p{Lu})/u.exec(
    form.text.slice(next.start, next.end),
  );
  const isOpen = form.text.slice(line.start, line.end).endsWith(',');
  const from = next.start + (titled?.[0].length ?? 0);
  return (titled ?? isOpen) && isFullName(form.text.slice(from, next.end).replace(/,$/u, ''))
    ? { at: { start: from, end: next.end - (form.text[next.end - 1] === ',' ? 1 : 0) }, isNamed: true, isHolder: true }
    : undefined;
}

/** „Zu den Vorwürfen von Bo Lund erklärte eine Sprecherin des Ministeriums heute:“: behind the verb of a line that leads to the words stands who says them. */
function behindVerb(form: Form, { start, end }: Stretch): PersonInLine | undefined {
  const { text, words } = form;
  if (!words.verbSecond || text[end - 1] !== ':') return undefined;
  const { tokens } = sentenceOf(text, { start, end }, 0, words);
  const verb = tokens.findLast(({ lower, text: own }) => own === lower && words.verbs.has(lower));
  return verb && personIn(form, { start: verb.end, end });
}

/** "Delivered by Ambassador Ada Marsh, Permanent Representative of Norland": a line of its own that tells who spoke. */
const delivers =
  /^\s*\(?(?:as )?(?:delivered|read(?: out)?|presented|pronounced|given|made|spoken) (?:\p{L}+ )?by\s?:?\s+|^\s*\(?(?:statement )?attribut(?:able|ed) to\s?:?\s+/iu;
const deliversBelow = /^(?:as )?(?:delivered|presented|given|made|spoken)? ?by\s?:?$/iu;
/** "By Sir Bo Lund, Prime Minister of Norland", "Speaker: Ambassador Ada Marsh" */
const by = /^\s*(?:by|speaker)\s?:?\s+(?=\p{Lu})/iu;

/** Whom a line of its own says that words were delivered by. */
export function deliveredBy(form: Form, { start, end }: Stretch): HeadedBy | undefined {
  const line = form.text.slice(start, Math.min(end, start + longestLine));
  const told = delivers.exec(line)?.[0].length;
  const lead = told ?? by.exec(line)?.[0].length;
  // "delivered by", and the name in the line below.
  if (deliversBelow.test(line)) {
    const lines = headLines(form);
    const next = lines[lines.findIndex((own) => own.start === start) + 1];
    const person = next && personIn(form, next);
    if (person?.isNamed === true) return person;
  }
  const found =
    lead === undefined
      ? undefined
      : personIn(form, { start: start + lead, end: withoutTopic(form, { start, end }).end });
  return found?.isNamed === true && (told !== undefined || found.isHolder) ? found : undefined;
}

/** "Statement in response to the address by Ada Marsh": whom a statement answers does not make it. */
const answered =
  /\s(?:in (?:response|reply|reaction|answer) to|in the (?:debate|discussion|dialogue) with|in connection with|on the occasion of|regarding|following|on) (?:the |an? )?(?:\p{L}+ ){0,3}?(?:address|reports?|statements?|speech|remarks|presentation|briefing|comments?|letter|visit|update|questions?|claims|allegations)\b/iu;

function withoutAnswered(text: string, { start, end }: Stretch): Stretch {
  const line = text.slice(start, Math.min(end, start + longestLine));
  const at = line.search(answered);
  return at > 0 ? { start, end: start + at } : { start, end };
}

/** "Message from the Prime Minister - Harbour Day": what stands behind a dash is no name where somebody is told in front of it. */
function beforeDash(form: Form, { start, end }: Stretch): Stretch {
  const at = form.text.slice(start, Math.min(end, start + longestLine)).search(/\s[-–—|]\s/u);
  return at > 0 && form.words.tag === 'en' && personIn(form, { start, end: start + at })
    ? { start, end: start + at }
    : { start, end };
}
