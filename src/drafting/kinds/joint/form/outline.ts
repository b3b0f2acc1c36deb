import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';
import { hasLine } from '../../signs.ts';
import { tailFrom } from './page-tail.ts';
import { partiesIn } from '../named/lists.ts';
import { peopleIn } from '../named/people-of-line.ts';
import { titledIn } from '../named/titled.ts';
import { isKnownParty } from '../named/party-names.ts';
import { adverb, number, says } from '../subject.ts';

/** What stands in front of the subject: "Noting the ties of both countries, the Leaders". */
const clause = String.raw`(?:(?:(?:\p{Lu}\p{Ll}+(?:ing|ed)|While|As|On|In|At|To|For|With|During|Regarding|Before|After)\s[^.:;]{2,400}?),\s)?`;
const office = String.raw`(?:(?:Prime|Foreign|Defen[cs]e|Deputy|Vice|State|First|External|Affairs) ){0,3}(?:Minister|President|Secretary|Chancellor|Premier)`;
/** "The two ministers", "Minister Marsh": what the outline of a meeting tells of both, or of one. */
const both = new RegExp(
  String.raw`^${number}${clause}(?:They|(?:(?:The|the) (?:two |three |four |five |six )?|Both |both )?(?:(?:foreign|prime|defence|national security) )?(?:advis[eo]rs|envoys|officials|ministers|leaders|sides|presidents|secretaries|chancellors|parties|participants|countries|governments))\b`,
  'iu',
);
const pair = new RegExp(
  String.raw`^${number}${clause}(?:[Tt]he )?${office}(?: \p{Lu}[\p{L}'’-]+){0,3} and (?:the )?${office}\b`,
  'u',
);
const either = new RegExp(
  String.raw`^${number}(?:The )?(?:${office}|(?:Dr|Mr|Mrs|Ms|Shri|Smt)\.?)(?: \p{Lu}[\p{L}'’-]+){0,2} ${adverb}${says}`,
  'u',
);

/** What heads the outline of a meeting. */
const ofMeeting = /\b(?:read-?out|meets?|meetings?|consultations|talks|calls?|visits?|dialogue|conversation)\b/iu;
/** What the first words of an outline tell that those whom they name did. */
const met =
  /\b(?:met|held|had|spoke|discussed|visiting|paying|paid|convened|gathered|welcomed|received)\b|\b(?:telephone|phone) (?:call|conversation)\b/u;

/** "Consultations were held between the Foreign Ministries of Norland and Sudland" */
const betweenOffices =
  /\bbetween (?:the )?(?:\p{L}{1,20} ){0,3}(?:ministries|ministers|delegations|parliaments|presidents|leaders)\b/iu;
/** "The Foreign Secretary level talks between Norland and Sudland" */
const between = /\b(?:talks|consultations|meeting|dialogue) between (?:the )?\p{Lu}/u;
/** "Norland thanked": what a line begins with in which one of two States says something. */
const ofParty = new RegExp(String.raw`^${number}(?:The )?(\p{Lu}[\p{L} ]{2,30}?)(?: side)? ${adverb}${says}`, 'u');
/** "An outline of the meeting is as follows." */
const announced =
  /\b(?:outline|overview|summary|gist) of (?:the|this|their) (?:\p{L}+ )?(?:meeting|talks?|call|dinner|lunch|visit|conversation|consultations) (?:is|are) as follows\b/iu;

/** "The Foreign Ministers of Norland, Sudland and Tarn held" */
function isOfStates(form: Form, { start, end }: Stretch): boolean {
  return (
    /^The (?:(?:[Ff]oreign|[Pp]rime|[Dd]efen[cs]e|[Ff]inance) )?(?:[Mm]inisters|[Ll]eaders|[Pp]residents|[Mm]inisters of foreign affairs) of /u.test(
      form.text.slice(start, end),
    ) && partiesIn(form, { start, end: Math.min(end, start + 300) }, false).length > 1
  );
}

/** "Norland and Sudland held": two States as the subject. */
function isOfPair({ words }: Form, line: string): boolean {
  const [, one, other] =
    /^(?:\d+\. )?(?:The )?(\p{Lu}[\p{L} ]{2,30}?) and (?:the )?(\p{Lu}[\p{L} ]{2,30}?) \p{Ll}/u.exec(line) ?? [];
  return one !== undefined && other !== undefined && isKnownParty(one, words) && isKnownParty(other, words);
}

/** Whether a text is the outline of a meeting, told by what both and each of them said. */
export function isOutline(form: Form): boolean {
  const { printed, head, blocks, text } = form;
  const own = printed.slice(head, Math.min(head + 40, tailFrom(printed, head))).filter((line) => line.length > 30);
  // One paragraph that tells all of it.
  const lines = own.length === 1 ? (own[0] ?? '').split(/(?<=\p{L}{3}\.)\s+(?=\p{Lu})/u) : own;
  const first = blocks.slice(head, head + 2);
  if (/["“]/u.test(lines.slice(1).join(' ').slice(0, 3000)) || lines.length < (own.length === 1 ? 4 : 2)) return false;
  const isHeaded = hasLine(form, ofMeeting);
  const isOfTwo = first.some(({ start, end }) => {
    const opening = { start, end: Math.min(end, start + 800) };
    return (
      (ofMeeting.test(text.slice(start, opening.end)) &&
        (betweenOffices.test(text.slice(start, opening.end)) || between.test(text.slice(start, opening.end))) &&
        partiesIn(form, opening, false).length > 1) ||
      titledIn(form, opening).length > 1 ||
      peopleIn(form, opening, []).length > 1 ||
      isOfStates(form, opening)
    );
  });
  const isMet =
    isOfTwo && met.test(first.map(({ start, end }) => text.slice(start, Math.min(end, start + 800))).join('\n'));
  // What a spokesperson tells is of one side.
  const isOfOneSide = printed.slice(0, head + 2).some((line) => /\battribut(?:able|ed) to\b/u.test(line.slice(0, 300)));
  if (isOfTwo && lines.slice(0, 4).some((line) => announced.test(line))) return true;
  // Two lines below any other heading are a report of news.
  if (isOfOneSide || (!isHeaded && (!isMet || lines.length < 3))) return false;
  const ofBoth = lines.filter(
    (line) => both.test(line.slice(0, 500)) || pair.test(line.slice(0, 500)) || isOfPair(form, line),
  ).length;
  // "The Prime Ministers:", and what each line below begins with.
  const isLed = printed.some((line) =>
    /^The (?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}?\p{Ll}*:$|^The \p{Lu}\p{Ll}+:$/u.test(line.slice(0, 60)),
  );
  const ofLed = isLed ? lines.filter((line) => /^\p{Lu}\p{Ll}{2,14}ed\b/u.test(line) && /[;.]$/u.test(line)).length : 0;
  const ofOne = lines.filter((line) => {
    const own = line.slice(0, 200);
    return either.test(own) || isKnownParty(ofParty.exec(own)?.[1] ?? '-', form.words);
  }).length;
  const opening = isMet ? 1 : 0;
  return ofBoth + ofLed >= (isMet ? 1 : 2) && (ofBoth + ofOne + ofLed + opening) * 5 >= lines.length * 4 - 5;
}
