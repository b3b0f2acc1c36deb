import { onlyPresent } from './named/list-patterns.ts';

/** Whether a paragraph only tells who was there, one by one or in a sentence. */
export function isPresence(line: string): boolean {
  return (
    onlyDelivered.test(line) ||
    isListOfPresent(line) ||
    isOnlyPresence(line) ||
    isOneOfPresent(line) ||
    isOnlyOffices(line)
  );
}

/** "Delivered by Ambassador Ada Marsh, at the meeting of the Council on 4 May": who read out what all of them say. */
const onlyDelivered = /^(?:As )?(?:[Dd]elivered|[Pp]resented|[Rr]ead(?: out)?) by (?:the )?\p{Lu}[^:;]{3,250}$/u;

/** "The Summit was attended by the following Heads of State:", with a line for each below it. */
function isListOfPresent(line: string): boolean {
  const first = /^[^.:]{10,300}:/u.exec(line)?.[0] ?? '';
  return (
    /^(?:In the talks,? |(?:On|From) the \p{L}+ side\b)[^.]{0,80}:/u.test(first) ||
    /\b(?:attended|represented) by\b|\b(?:participated in|attended|present at|attending) the \p{Lu}/u.test(first) ||
    /^(?:\(?\d{1,3}[.)]\s*)?(?:Also )?(?:[Pp]resent|[Ii]n attendance)\b[^.:]{0,120}\b(?:was|were)(?: also)?\b/u.test(
      first,
    )
  );
}

const honours = String.raw`(?:H\.?\s?[EH]\b\.?|Hon(?:ou?rable)?\b\.?|Rt\.?|Mr|Ms|Mrs|Dr|Prof|Sheikh|Amb|Ambassador|General|(?:His|Her) (?:Excellency|Highness|Majesty|Royal Highness))`;
/** "H.E. Ada Marsh, President of Norland;": one of those who were there. */
const oneOfPresent = new RegExp(
  String.raw`^(?:[-–•*]\s*|\(?\w{1,3}[.)]\s+)?${honours}[^;:]{3,120}?(?:,|\s[–-]|\n)\s{0,3}(?:(?:the|and|Acting|Senior|Deputy|Vice|Prime|First|Special|Permanent|Foreign|State|Crown|Under|Executive|Managing) ?)*(?:\p{L}+ (?:Prime |Foreign )?)?(?:Minister|President|Secretary|Ambassador|Representative|Commissioner|Chair|King|Emir|Envoy|Undersecretary|Head|Director|Charg|Governor|Advis|Vice-President|Premier|Chief|Speaker|Member|Prince)[^.;:]{0,160}[;,.]?(?: and)?$`,
  'u',
);

/** "Ada Marsh, Vice President of the Council", without a stop. */
const nameWithOffice =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}?\p{Lu}[\p{L}'’-]+, (?:\p{L}+ ){0,4}?(?:Minister|President|Secretary|Ambassador|Representative|Commissioner|Member|Premier|Chief|Speaker|Adviser|Advisor|Assistant)\b[^.;:!?]{0,160}$/u;

/** "Ada Marsh is Minister for Ports of Norland. Bo Lund is Premier of Sudland.": who those are who wrote, and no more. */
function isOnlyOffices(line: string): boolean {
  const isOne =
    /^(?:The )?\p{Lu}[^.,;:]{3,50} is (?:the |an? )?(?:\p{L}+ ){0,4}(?:Minister|President|Secretary|Commissioner|Chair|Premier|Chancellor|Director|Representative)\b/u;
  return line.length < 600 && line.split(/(?<=\p{L}\.)\s+(?=\p{Lu})/u).every((sentence) => isOne.test(sentence));
}

/** A verb of what somebody did. */
const acts =
  /\s(?!(?:united|mandated|associated|retired|accredited|federated)\b)(?:[\p{Ll}-]{2,18}ed|met|held|paid|spoke|had|was|were|is|are|has|have|will)\s/u;

function isOneOfPresent(line: string): boolean {
  const own = line.trim();
  return line.length < 300 && (oneOfPresent.test(own) || nameWithOffice.test(own)) && !acts.test(line);
}

/** "The Summit was also attended by …", "Others in attendance were: …", "Norland was represented by Ada Marsh.": who was there, and no more. */
function isOnlyPresence(line: string): boolean {
  return (
    /^(?:\(?\d{1,3}[.)])?[^.:]{0,80}statements were (?:delivered|made) by\b/u.test(line) ||
    (/^(?:\(?\d{1,3}[.)]\s*)?(?:The )?(?:\p{Lu}\p{L}+ )?(?:Summit|Meeting|Session|Conference)\s(?:was|were)\s(?:also |officially |formally )*(?:attended|opened|chaired|presided|addressed)\b/u.test(
      line,
    ) &&
      !/(?<!\b(?:Mr|Mrs|Ms|Dr|Hon|Prof|Rt|St|[HE]))\.\s\p{Lu}/u.test(line.replace(/^\(?\d{1,3}[.)]/u, ''))) ||
    /^[•·*–—-]?\s*(?:\p{Lu}[\p{L}’'-]*\s){1,5}[–:-]\s?(?:H\.?\s?E|Rt|Hon|Mr|Ms|Mrs|Dr|His|Her)\b[^;:]{3,160}$/u.test(
      line,
    ) ||
    /^The (?:\p{Lu}\p{L}+ )?(?:Assembly|Summit|Meeting|Session|Conference) was also attended by\b/u.test(line) ||
    /^[^.:]{0,120} in attendance (?:were|was|included)\b/u.test(line) ||
    /^(?:The )?\p{Lu}[^.,:]{2,60} (?:was|were) represented by\b/u.test(line) ||
    /^The delegations? (?:[^.:;]{3,60} )?(?:was|were) (?:headed|led) by\b[^;:]+$/u.test(line) ||
    /^[^.:;]{3,120} (?:was|were) accompanied by\b[^.:;]+\.?$/u.test(line) ||
    /^[^.:]{5,200} (?:chaired|presided over) the (?:Meeting|meeting|proceedings|Conference|Summit)\.$/u.test(line) ||
    (onlyPresent.test(line) && !/[\p{Ll})]\. \p{Lu}/u.test(line.replace(/\b(?:Mr|Mrs|Ms|Dr|Hon|Prof)\./gu, '')))
  );
}
