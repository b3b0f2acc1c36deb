/** Where in its source a statement stands: pages, paragraphs, a column, or a moment of a recording. */
export interface Locator {
  kind: 'page' | 'paragraph' | 'column' | 'line' | 'section' | 'chapter' | 'time';
  /** As the entry has it, without brackets: `pp. 4–6`, `1:02:41`. */
  text: string;
  /** Seconds from the beginning of the recording, where it is a moment of one. */
  seconds?: number;
}

/** The abbreviations of Pandoc's and CSL's locators, with and without their plural. */
const terms: readonly [Locator['kind'], RegExp][] = [
  ['page', /^(?:pp?\.?|pages?)$/i],
  ['paragraph', /^(?:paras?\.?|paragraphs?|¶{1,2})$/i],
  ['column', /^(?:cols?\.?|columns?)$/i],
  ['line', /^(?:ll?\.?|lines?)$/i],
  ['section', /^(?:secs?\.?|sections?|§{1,2})$/i],
  ['chapter', /^(?:chaps?\.?|chapters?)$/i],
];
const moment = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})$/;
/** Numbers of pages and paragraphs, in any of their styles, and lists and ranges of them: `4`, `xii`, `A-3`, `4–6, 9`. */
const numbers = /^[\p{L}\p{N}][\p{L}\p{N}./*-]*(?:(?:\s[–—,-]\s?|[–—,]\s?|(?<=-)\s)[\p{L}\p{N}][\p{L}\p{N}./*-]*)*$/u;

/**
 * Reads a locator as Pandoc writes it; undefined for what is none (Pandoc User's Guide, "Citation syntax"; CSL 1.0.2, "Locators").
 * `readLocator('1:02:41') // => { kind: 'time', text: '1:02:41', seconds: 3761 }`
 */
export function readLocator(text: string): Locator | undefined {
  const time = moment.exec(text);
  if (time) {
    const [hours, minutes, seconds] = [Number(time[1] ?? 0), Number(time[2]), Number(time[3])];
    if (seconds > 59 || (time[1] !== undefined && minutes > 59)) return undefined;
    return { kind: 'time', text, seconds: hours * 3600 + minutes * 60 + seconds };
  }
  const [, term = '', rest = ''] = /^(\p{L}+(?!\p{L})\.?|[§¶]{1,2})\s*(\S.*|)$/u.exec(text) ?? [];
  const kind = terms.find(([, pattern]) => pattern.test(term))?.[0];
  return kind && /\d|^[ivxlcdm]+\b/i.test(rest) && numbers.test(rest) ? { kind, text } : undefined;
}

/** How a locator is written, for whoever has to mend one. */
export const locatorShape =
  'Write [p. 4], [pp. 4–6], [para. 12], [col. 870] or a time of a recording: [12:41], [1:02:41].';
