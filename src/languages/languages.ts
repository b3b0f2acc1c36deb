import { ar } from './ar/language.ts';
import { de } from './de/language.ts';
import { en } from './en/language.ts';
import { es } from './es/language.ts';
import { fr } from './fr/language.ts';
import { ru } from './ru/language.ts';
import { zh } from './zh/language.ts';

/** The languages there are, in the order in which a message names them: a language is its folder and its name here. */
const languages = [en, ru, fr, de, ar, es, zh] as const;

/** The tag of every language, of the interface or of reports. */
export const languageTags = languages.map(({ tag }) => tag);

/** The languages of the interface. */
export const interfaceLanguages = languages.filter((language) => 'queryFields' in language);

/** The languages whose reports are read. */
export const reportingLanguages = languages.filter((language) => 'smallWords' in language);

export type InterfaceTag = (typeof interfaceLanguages)[number]['tag'];
export type ReportingTag = (typeof reportingLanguages)[number]['tag'];

/** The tag of a language whose reports are read, as a caller wrote it; one that no language has is an error. */
export function reportingTagOf(tag: string): ReportingTag {
  const found = reportingLanguages.find((language) => language.tag === tag);
  if (!found)
    throw new Error(`reports are read in ${reportingLanguages.map((own) => own.tag).join(', ')}, not "${tag}"`);
  return found.tag;
}
