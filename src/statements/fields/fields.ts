import { z } from 'zod';
import { readDate } from '../dates/dates.ts';
import { isReserved } from '../addresses/reserved-name.ts';
import { isShortEnough, isSlug } from '../addresses/slug.ts';
import { findBadAddress, isWebAddress, notWhole } from '../addresses/web-address.ts';

// Fields that more than one kind of file has. A description completes the sentence "Add it: …".
// In a message of a refinement, the fact stands before " | " and the repair behind it.

/** A title stands on many pages, and in every row and citation of its entry. */
const mostOfLine = 1000;
const mostOfPassage = 10_000;
const oneLine = /^[^\t\n\v\f\r\u0085\u2028\u2029]*$/;

/** A text of one line: what ends a line would begin another record, row or command wherever the text goes. */
export function text(description: string) {
  return passage(description)
    .refine(
      (value) => oneLine.test(value),
      'the value has more than one line, or a tab in it | Write it on one line, with spaces.',
    )
    .refine((value) => value.length <= mostOfLine, `the value has more than ${mostOfLine} characters | Shorten it.`);
}

/** A text that may have lines. */
export function passage(description: string) {
  return z
    .string()
    .trim()
    .min(1, 'the value is empty | Give it, or leave the field out.')
    .refine(
      (value) => value.length <= mostOfPassage,
      `the value has more than ${mostOfPassage} characters | Shorten it.`,
    )
    .describe(description);
}

export function date(description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      const reading = readDate(value);
      if ('fact' in reading) context.addIssue({ code: 'custom', message: `${reading.fact} | ${reading.repair}` });
    })
    .describe(description)
    .meta({ type: ['string', 'integer'] });
}

export function year(description: string) {
  return z
    .string()
    .regex(/^\d{4}$/, 'this is not a year | Write its four digits: 2011.')
    .describe(description)
    .meta({ type: ['string', 'integer'] });
}

/** A whole number from 1 on, as it is written. */
export function count(description: string) {
  return z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'this is not a number of that kind | Write a whole number, as 3.')
    .describe(description)
    .meta({ type: ['string', 'integer'] });
}

/** An address of the web of which something else says what it may hold. */
export function anyWebAddress(description: string) {
  return z
    .string()
    .refine(isWebAddress, `${notWhole.fact} | ${notWhole.repair}`)
    .describe(description)
    .meta({ format: 'uri' });
}

const tooLong = { fact: `the address has more than ${mostOfLine * 4} characters`, repair: 'Give a shorter one.' };

/** An address that readers can follow; `local` lets it lead into a network of one's own. */
export function webAddress(description: string, options?: { local: boolean }) {
  return z
    .string()
    .superRefine((value, context) => {
      const bad = value.length > mostOfLine * 4 ? tooLong : findBadAddress(value, options);
      if (bad) context.addIssue({ code: 'custom', message: `${bad.fact} | ${bad.repair}` });
    })
    .describe(description)
    .meta({ format: 'uri' });
}

export function language(description: string) {
  return languageTag().describe(description);
}

function languageTag() {
  return z.string().superRefine((value, context) => {
    if (isLanguageTag(value)) return;
    const tag = tagOfLanguage(value);
    const hint = tag === undefined ? '' : `Did you mean "${tag}"? `;
    const message = `this is not a language tag | ${hint}Write it as in BCP 47: en, ru, fr, ar, zh-Hans.`;
    context.addIssue({ code: 'custom', message });
  });
}

/** Names by language tag: `{ ru: Сергей Лавров, ar: سيرغي لافروف }` */
export function labels(description: string) {
  return z.record(languageTag(), text('the name in that language')).describe(description);
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

const known = new Map<string, boolean>();

/** Asked of every entry, and most have the same few. */
function isLanguageTag(value: string): boolean {
  const before = known.get(value);
  if (before !== undefined) return before;
  const found = canBeNamed(value);
  known.set(value, found);
  return found;
}

function canBeNamed(value: string): boolean {
  // No language has a longer code: "english" is well-formed and means nothing (BCP 47, 2.2.1; the registry of subtags has none).
  if (!/^[a-z]{2,3}(?:-|$)/i.test(value)) return false;
  try {
    // What cannot be named cannot be shown: tags with extensions are refused with the malformed ones.
    return languageNames.of(value) !== undefined;
  } catch {
    return false;
  }
}

let tagsByName: ReadonlyMap<string, string> | undefined;

/** The tag of a language by its English name: `tagOfLanguage('Russian') // => 'ru'` */
function tagOfLanguage(name: string): string | undefined {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  tagsByName ??= new Map(
    letters.flatMap((a) => letters.map((b) => [languageNames.of(a + b)?.toLowerCase() ?? '', a + b] as const)),
  );
  return tagsByName.get(name.trim().toLowerCase());
}

export function timezone(description: string) {
  return z
    .string()
    .refine(isTimeZone, 'there is no such time zone | Write its IANA name: Europe/Moscow.')
    .describe(description);
}

function isTimeZone(value: string): boolean {
  // An offset is no zone, though some browsers take it for one.
  if (/^[+-]/.test(value)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

export function slug(description: string) {
  return z
    .string()
    .refine(isSlug, 'this is not an address | Use small letters and digits, with single hyphens between words.')
    .refine(isShortEnough, 'this is longer than the name of a file can be | Use a shorter one.')
    .refine((text) => !isReserved(text), 'this is a name that Windows keeps for itself | Use one more word.')
    .describe(description);
}

export function country(description: string) {
  return z
    .string()
    .regex(/^[A-Z]{2}$/, 'this is not a country code | Write the two capital letters of ISO 3166: RU, US, FR.')
    .describe(description);
}

export function sha256(description: string) {
  return z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'this is not a SHA-256 | Write its 64 digits 0-9 and a-f.')
    .describe(description);
}
