import type { Byline } from '../../saying/utterance.ts';
import type { Stretch } from '../../text/paragraphs.ts';

/** "ADA MARSH (Maravia), President of the Assembly, said": whom a paragraph begins with, and for whom that one speaks. */
const opensWithSpeaker =
  /^(?:[A-Z][^,.“"]{2,120}, )?((?:(?:H\.E\. |S\.E\. )?(?:Mr|Ms|Mrs|Dr|Sir|Dame|M|Mme|Mlle)\.? )?\p{Lu}[\p{Lu}'’.-]+(?: (?:(?:de|da|van|von|bin|al|el|del|la|dos)\s)?[\p{Lu}][\p{Lu}\p{Ll}'’.-]*){1,6})(?:,? \(([^()]{2,60})\)|, (?=\p{L}))/u;
/** "Mr. MARSH thanked", "Ms. MARSH (Maravia) said", as summary records print who has the floor. */
const titledInCapitals =
  /^((?:Mr|Ms|Mrs|Dr|Sir|Dame|Miss)\.? \p{Lu}[\p{Lu}'’-]{2,}(?: \p{Lu}[\p{Lu}'’-]+){0,4})(?: \(([^()]{2,60})\))?(?=,? \p{Ll})/u;
/** "In opening remarks, the President of the Assembly, Filip Yarrow (Maravia), said" */
const bracketed =
  /^[^.!?“"]{0,200}?((?:(?:Mr|Ms|Mrs|Dr)\.? \p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,3}) \((\p{Lu}[^()]{1,60})\)/u;
/** "As the Sixth Committee (Legal) concluded its session" */
const ofBody =
  /\b(?:Committee|Council|Assembly|Commission|Board|Conference|Agency|Office|Organization|Programme|Mission|Fund|Group|Union)$/u;
/** "The Assembly re-elected Ada Marsh (Maravia)": whom a meeting chooses does not speak. */
const chosen = /\b(?:re-?)?(?:elect|appoint|nominat|design)(?:s|ed|ated)? $/iu;
const representative =
  /^(?:[A-Z][^,.“"]{2,120}, )?(?:[Tt]he|[Aa]n?) (?:[Pp]ermanent )?(?:[Rr]epresentative|[Oo]bserver|[Dd]elegate|[Ss]peaker|[Aa]mbassador)(?: for the State)? (?:of|for|from) (?:the )?(\p{Lu}[\p{L}'’-]*(?: (?:(?:of|and|the) )*\p{Lu}[\p{L}'’-]*)*)/u;
/** "Norland’s representative", "Sabine Okar, Coordinator for Velden,": whom prose without brackets begins with. */
const possessive =
  /^(?:[A-Z][^,.“"]{2,120}, )?(\p{Lu}[\p{L}-]*(?: (?:(?:of|and|the) )*\p{Lu}[\p{L}-]*){0,4})['’]s? (?:[Pp]ermanent )?(?:[Rr]epresentative|[Oo]bserver|[Dd]elegate|[Ss]peaker|[Aa]mbassador|[Mm]inister)\b/u;
const described =
  /^(?:[A-Z][^,.“"]{2,120}, )?(\p{Lu}[\p{L}'’-]+(?: (?:(?:de|da|van|von|bin|al|el|del|la|dos)\s)?\p{Lu}[\p{L}'’.-]+){1,4}), (?=(?:(?:speaking )?for )?(?:the )?\p{Lu})/u;
/** "Also briefing the Council was Ada Marsh, a pilot," */
const introduced = /^[^.“"]{4,120}\b(?:was|were|came) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,4}), /u;
/** "The Chair said", "The DEPUTY DIRECTOR GENERAL said": whoever presides or answers for the house, as summary records call them. */
const presiding =
  /^(The (?:[A-Z]{5,}(?: [A-Z]{4,}){0,4}(?![a-z])|(?:Acting |Vice-|Co-)?(?:Chair(?:person|man|woman)?|President|Secretary|Rapporteur)))\b/u;
/** "Several speakers voiced alarm": some of those who speak, of whom nobody is named. */
const someOfThem =
  /^(?:[A-Z][^,.“"]{2,120}, )?((?:(?:some|several|many|most|other|numerous|various|a (?:number|majority|few|handful) of|both|two|three) (?:other |of the )?)?(?:speakers|delegates|delegations|members|representatives|participants|panellists|Member States|States|countries))\b/iu;

/** "Quiet Sea, in a joint statement with other organizations, drew attention to": a party that takes the floor within a paragraph. */
const takesFloor =
  /^((?:The )?\p{Lu}[\p{L}'’-]{1,30}(?: (?:(?:of|and|the) )?\p{Lu}[\p{L}'’-]{1,30}){0,4}), (?:in a (?:joint )?statement|speaking|(?:also )?on behalf of)\b/u;

/** The party that takes the floor in a sentence. */
export function floorIn(text: string, { start, end }: Stretch): Lead | undefined {
  const match = takesFloor.exec(text.slice(start, Math.min(end, start + 300)));
  return match?.[1] === undefined ? undefined : { at: { start, end: start + match[1].length } };
}

/** Of whom a sentence tells without a name. */
export function someIn(text: string, { start, end }: Stretch): Stretch | undefined {
  const match = someOfThem.exec(text.slice(start, Math.min(end, start + 300)));
  if (match?.[1] === undefined) return undefined;
  const from = start + match[0].lastIndexOf(match[1]);
  return { start: from, end: from + match[1].length };
}

/** Whom a paragraph is about. */
export interface Lead {
  at: Stretch;
  party?: string | undefined;
  /** "the representative of Norland": what the text calls somebody without a name. */
  name?: string | undefined;
}

/** Who says what a paragraph tells, by whom it begins with. */
export function bylineOf({ at, party, name }: Lead): Byline {
  return { at: [at], as: 'label', ...(party !== undefined && { party }), ...(name !== undefined && { name }) };
}

/** "The draft, introduced by Norland's representative, …. He said": whom the sentences in front name last as speaking for a State. */
export function namedBefore(text: string, start: number, end: number): Lead | undefined {
  const from = Math.max(start, end - farthestBefore);
  const before = text.slice(from, end);
  const [of, own] = [[...before.matchAll(ofState)].at(-1), [...before.matchAll(ofOwner)].at(-1)];
  // "Sudmark’s representative": back to where its capitals begin.
  const owner = own && ownerBefore(before.slice(0, own.index));
  const match = owner && own.index >= (of?.index ?? -1) ? own : of;
  if (!match) return undefined;
  const length = match === own ? (owner?.length ?? 0) : 0;
  const at = { start: from + match.index - length, end: from + match.index + match[0].length };
  return {
    at,
    party: match === own ? owner : match[1],
    name: text.slice(at.start, at.end).replace(/^The /u, 'the '),
  };
}
const farthestBefore = 600;
const ofState =
  /\b[Tt]he (?:[Pp]ermanent )?(?:[Rr]epresentative|[Oo]bserver|[Dd]elegate) of (?:the )?(\p{Lu}[\p{L}'’-]{1,30}(?: (?:(?:of|and|the) )?\p{Lu}[\p{L}'’-]{1,30}){0,4})/gu;
const ofOwner = /['’]s? (?:[Rr]epresentative|[Oo]bserver|[Dd]elegate)(?!\p{L})/gu;

/** The words in capitals that a text ends with: "the Republic of Sudmark". */
function ownerBefore(before: string): string | undefined {
  const parts = before.split(' ').slice(-5);
  let first = parts.length;
  while (first > 0 && /^(?:\p{Lu}[\p{L}-]*|of|and)$/u.test(parts[first - 1] ?? '')) first--;
  while (first < parts.length && !/^\p{Lu}/u.test(parts[first] ?? '')) first++;
  return parts.slice(first).join(' ') || undefined;
}

/** Whom a paragraph begins with. */
export function leadOf(text: string, { start: from, end }: Stretch): Lead | undefined {
  // "4. Mr. Marsh (Norland) said"
  const start = from + (/^\d{1,3}\.\s{0,9}(?=\p{Lu})/u.exec(text.slice(from, from + 14))?.[0].length ?? 0);
  const line = text.slice(start, Math.min(end, start + 300));
  const named = opensWithSpeaker.exec(line);
  if (named?.[1] !== undefined) {
    const at = start + named[0].indexOf(named[1]);
    return { at: { start: at, end: at + named[1].length }, party: named[2] };
  }
  const titled = titledInCapitals.exec(line);
  if (titled?.[1] !== undefined) {
    // "Mr. MARSH (Rapporteur)": what he is there, and no party.
    const party =
      titled[2] !== undefined &&
      /^(?:\p{L}+[- ])?(?:Rapporteur|Chair\p{L}*|Secretar\p{L}+|Vice-\p{L}+)/u.test(titled[2])
        ? undefined
        : titled[2];
    return { at: { start, end: start + titled[1].length }, party };
  }
  // "Norland's representative, speaking for the Southern Market (SOUTHMAR), said"
  const ahead = (representative.exec(line) ?? possessive.exec(line))?.[0].length ?? Infinity;
  const found = bracketed.exec(line);
  const plain = found?.[1] !== undefined && found[0].lastIndexOf(`${found[1]} (`) >= ahead ? null : found;
  const before = plain?.[1] === undefined ? 0 : plain[0].lastIndexOf(`${plain[1]} (`);
  if (plain?.[1] !== undefined && !ofBody.test(plain[1]) && !chosen.test(line.slice(0, before))) {
    const at = start + before;
    return { at: { start: at, end: at + plain[1].length }, party: plain[2] };
  }
  const office = representative.exec(line);
  if (office?.[1] !== undefined) {
    const at =
      start +
      office[0].search(/(?:\bthe|\ban?) (?:permanent )?(?:representative|observer|delegate|speaker|ambassador)/iu);
    const end = start + office[0].length;
    return { at: { start: at, end }, party: office[1], name: text.slice(at, end).replace(/^The /u, 'the ') };
  }
  const owned = possessive.exec(line);
  if (owned?.[1] !== undefined)
    return { at: { start: start + owned[0].lastIndexOf(owned[1]), end: start + owned[0].length }, party: owned[1] };
  const person = described.exec(line) ?? introduced.exec(line) ?? presiding.exec(line);
  if (person?.[1] === undefined) return undefined;
  const at = start + person[0].lastIndexOf(person[1]);
  return { at: { start: at, end: at + person[1].length } };
}
