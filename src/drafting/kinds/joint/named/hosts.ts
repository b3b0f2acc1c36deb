import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';
import { partsOf } from './list-parts.ts';
import { item, listed } from './list-patterns.ts';

/** "The Union and the Organization co-chaired", "co-hosted by Norland and Sudland" */
const coChaired = new RegExp(
  String.raw`^${listed}\s(?:jointly |today )?(?:co-?chaired|co-?hosted|co-?convened|convened|hosted|chaired)\b|\b(?:chaired|hosted|convened)(?: jointly)? by (?:the )?${listed}`,
  'u',
);

/** Those who chair or host a conference together. */
export function chairsIn(text: string, { start, end }: Stretch): Stretch[] {
  const match = coChaired.exec(text.slice(start, end));
  const found = match?.[1] ?? match?.[2];
  // "hosted by Norland's Minister Ada Marsh"
  // "co-chaired by H.E. Dr. Ada Marsh, Minister of Norland": those are people.
  if (!match || found === undefined || /['’]s\s|^(?:H\.\s?E|Mr|Mrs|Ms|Dr)\./u.test(found)) return [];
  return partsOf(found, start + match.index + match[0].indexOf(found));
}

/** "The Government of Tarn, represented by Ada Marsh, and the Agency, represented by Bo Lund": those for whom others act. */
const represented = new RegExp(
  String.raw`^(?:The )?(?:Government of (?:the )?)?(${item}), represented by [^.;]{3,160}?,? and (?:the )?(?:Government of (?:the )?)?(${item}), represented by\b`,
  'u',
);

/** The two of a sentence that tells who acts for each. */
export function representedIn({ text }: Form, line: Stretch): Stretch[] {
  return bothOf(represented.exec(text.slice(line.start, line.end)), line.start);
}

/** Where the two groups of a match stand. */
function bothOf(match: RegExpExecArray | null, from: number): Stretch[] {
  const [, one, other] = match ?? [];
  if (!match || one === undefined || other === undefined) return [];
  const start = from + match.index + match[0].indexOf(one);
  const end = from + match.index + match[0].lastIndexOf(other);
  return [
    { start, end: start + one.length },
    { start: end, end: end + other.length },
  ];
}

/** "The statement below was signed by Norland, Sudland and Tarn." */
const signedAbove =
  /^[^.:\n]{0,60}\b(?:statement|declaration|communiqu[eé]|letter|message)\s(?:below\s)?(?:was|is|has been)\s(?:jointly\s)?(?:signed|supported|endorsed|co-?signed|issued)\sby\s(?:the\s)?(?:(?:governments|embassies|missions|ambassadors)\sof\s(?:the\s)?)?(\p{Lu}[^.:\n]{5,900})[.:]$/u;

/** Those whom a line in front of a text tells to have signed it. */
export function signedIn(text: string, { start, end }: Stretch): Stretch[] {
  const line = text.slice(start, end).replace(/\s/gu, ' ');
  const names = signedAbove.exec(line)?.[1];
  return names === undefined ? [] : partsOf(names, start + line.lastIndexOf(names));
}
