import { codeOfCountry } from '../archive/names/countries.ts';
import type { Role } from '../archive/names/role.ts';
import type { InterfaceWords } from '../languages/interface/interface-words.ts';
import { attributes, html, type SafeHtml } from './html.ts';
import { labelFor, nameIn, type Labelled } from './name-in.ts';
import { contentText } from './named.ts';
import { countryIn, type PartyWords } from './party-name.ts';
import type { Setting } from './setting.ts';

/** What naming an office needs of the words of a language. */
export type OfficeWords = PartyWords & Pick<InterfaceWords, 'role'>;

/**
 * An office and whose it is, in a language: `officeName(chancellor, words) // => 'федеральный канцлер, Германия'`. A country stands in it as
 * the file has it where the file has no label for the office: half a line in another language helps nobody.
 */
export function officeName(role: Role, words: OfficeWords): string {
  const [office = '', organization] = officeParts(role, words).map((part) => nameIn(part, words.tag));
  return words.role(office, organization);
}

/** An office and, where that is known, whose it is, each to be named in a language. */
export function officeParts(role: Role, words: PartyWords): Labelled[] {
  const { organization } = role;
  if (organization === undefined) return [role];
  const code = labelFor(role, words.tag) === undefined ? undefined : codeOfCountry(organization);
  const local = code === undefined ? undefined : countryIn(code, words);
  return [role, { name: organization, labels: local === undefined ? {} : { [words.tag]: local } }];
}

/** The same as HTML; what is in the language of the collection says so. */
export function officeNamed(role: Role, setting: Setting, className?: string): SafeHtml {
  const { words, content } = setting;
  const isOther = labelFor(role, words.tag) === undefined;
  const text = isOther
    ? officeName(role, words)
    : contentText(officeParts(role, words), setting, (office = '', organization?: string) =>
        words.role(office, organization),
      );
  return html`<span${attributes({ class: className, ...(isOther ? content : {}) })}>${text}</span>`;
}
