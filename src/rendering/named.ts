import { partyPath, speakerPath } from '../archive/permalinks.ts';
import type { Party } from '../archive/names/parties.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import { sentenceParts } from '../languages/interface/sentence-parts.ts';
import { attributes, html, type SafeHtml } from './html.ts';
import { labelFor, nameIn, type Labelled, type LocalName } from './name-in.ts';
import { localPartyName } from './party-name.ts';
import type { Setting } from './setting.ts';

/** Where a name leads and how it looks; without an address it is no link. */
export interface NameLook {
  href?: string | undefined;
  class?: string | undefined;
}

/** The name of a speaker, a topic, a publisher, an office: in the page's language where the collection has a label, else with its own. */
export function named(of: Labelled, { words, content }: Setting, { href, class: className }: NameLook = {}): SafeHtml {
  const language = labelFor(of, words.tag) === undefined ? content : {};
  return nameElement(nameIn(of, words.tag), { class: className, href, ...language });
}

/** A name that says itself in which language it is. */
export function localNamed({ text, isLocal }: LocalName, { content }: Setting, href?: string): SafeHtml {
  return nameElement(text, { href, ...(isLocal ? {} : content) });
}

/** The name of a country or an organization, leading to its page where that is wished. */
export function partyNamed(party: Party, setting: Setting, isLink = false): SafeHtml {
  const name = localPartyName(party, setting.words);
  return localNamed(name, setting, isLink ? setting.linkTo(partyPath(party.slug)) : undefined);
}

/** The name of a speaker or a party, leading to its page. */
export function personOrParty(of: Speaker | Party, setting: Setting): SafeHtml {
  return 'sortName' in of
    ? named(of, setting, { href: setting.linkTo(speakerPath(of.slug)) })
    : partyNamed(of, setting, true);
}

/** The name of a speaker as a list ordered by family names has it, or of a party, leading to its page. */
export function rowNamed(of: Speaker | Party, setting: Setting): SafeHtml {
  if (!('sortName' in of)) return partyNamed(of, setting, true);
  const name = contentText({ ...of, name: of.sortName }, setting);
  return html`<a href="${setting.linkTo(speakerPath(of.slug))}"><bdi>${name}</bdi></a>`;
}

function nameElement(text: string, values: Record<string, string | undefined>): SafeHtml {
  const rest = attributes(values);
  return values.href === undefined ? html`<span${rest}>${text}</span>` : html`<a${rest}>${text}</a>`;
}

/**
 * What the collection says within a sentence of the interface: where the page has another language, it carries its own, with its
 * direction (WCAG 3.1.2). Several texts stand in the order in which the sentence takes them.
 */
export function contentText(
  text: string | Labelled | readonly (string | Labelled)[],
  { words, content }: Setting,
  within: (...texts: string[]) => string = (own = '') => own,
): SafeHtml {
  const texts = [text].flat() as readonly (string | Labelled)[];
  const shown = texts.map((one) => (typeof one === 'string' ? one : nameIn(one, words.tag)));
  if (content.lang === undefined) return html`${within(...shown)}`;
  // A label for the page's own language needs no other.
  const isOther = texts.map((one) => typeof one === 'string' || labelFor(one, words.tag) === undefined);
  return html`${sentenceParts(within, shown).map((part) =>
    part.index !== undefined && isOther[part.index] ? html`<bdi${attributes(content)}>${part.text}</bdi>` : part.text,
  )}`;
}
