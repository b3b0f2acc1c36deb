import { onlyTrusted } from './trusted-types.ts';

/** Makes pages of the site into parts of an edition in one file, where the address behind # says which part is shown. */

/** Bytes beyond which the archive is not written into one file: browsers read it whole before they show a word. */
export const mostBytes = 20_000_000;

/** Whether packs of so many bytes make an edition in one file: they stand in it as base64. */
export function fitsOneFile(packed: number): boolean {
  return (packed * 4) / 3 <= mostBytes;
}

/** The page that offers the edition in one file, when it is known whether there is one: what it says of the other case is taken out. */
export function offeringOneFile(html: string, isThere: boolean): string {
  const [other, own] = isThere ? ['left-out', 'whole'] : ['whole', 'left-out'];
  return html
    .replace(new RegExp(`<p data-one-file="${other}"[^>]*>[\\s\\S]*?</p>`), '')
    .replace(new RegExp(`<p data-one-file="${own}" hidden>`), `<p data-one-file="${own}">`);
}

/** Pages that need what only a server or a worker can give, and are in no edition in one file. */
export const notInOneFile = ['search/', 'compare/', 'offline/', 'contribute/', 'data/'];

/** What a part of the edition shows: the main part of a page without its scripts, and the title that the page has. */
export interface Part {
  title: string;
  nodes: Node[];
}

/** The part that a page is, its links led through #; of an earlier address the link to the present one. The page is taken apart. */
export function partOf(page: Document, path: string, base: string, siteTitle: string): Part {
  const title = page.title === siteTitle ? '' : page.title.replace(` · ${siteTitle}`, '');
  const moved = page.querySelector('body > a[data-moved]');
  const shown = moved ? page.createElement('p') : page.querySelector('main');
  if (!shown) return { title, nodes: [] };
  if (moved) shown.append(moved);
  for (const script of shown.querySelectorAll('script')) script.remove();
  relink(shown, path, base);
  return { title, nodes: moved ? [shown] : [...shown.childNodes] };
}

/** What stands in the edition besides its pages. */
export interface ShellParts {
  style: string;
  script: string;
  /** Packs of pages, as base64. */
  packs: readonly { group: string; under: string; base64: string }[];
  stamp: string;
  /** The SHA-256 of a text in UTF-8, as base64. */
  digest: (text: string) => string;
}

/**
 * The page around them: the first page as it stands, with its style, its packs and its script inside, and nothing from anywhere else. Its
 * policy knows style and script by their hashes: whatever else a page would run does not run.
 */
export function shellOf(page: Document, base: string, { style, script, packs, stamp, digest }: ShellParts): Document {
  for (const left of page.querySelectorAll('script, link, meta[http-equiv], noscript')) left.remove();
  for (const one of page.querySelectorAll('[data-entries]')) one.removeAttribute('data-entries');
  for (const one of page.querySelectorAll('[data-base]')) {
    one.setAttribute('data-base', '#/');
    one.setAttribute('data-site', base);
    one.setAttribute('data-hits', '100');
  }
  relink(page, '', base);
  page.documentElement.classList.add('one-file');
  const element = (name: string, text: string, values: Readonly<Record<string, string>> = {}) => {
    const made = page.createElement(name);
    for (const [key, value] of Object.entries(values)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  };
  const runs = script.replaceAll('</script', '<\\/script');
  const policy = `default-src 'none'; script-src 'sha256-${digest(runs)}'; style-src 'sha256-${digest(style)}'; img-src data:; object-src 'none'; base-uri 'none'; form-action 'none'; ${onlyTrusted}`;
  page.head.prepend(element('meta', '', { 'http-equiv': 'content-security-policy', content: policy }));
  page.head.append(element('style', style));
  page.querySelector('footer.colophon')?.append(element('p', stamp, { class: 'stamp' }));
  const embedded = packs.map(({ group, under, base64 }) =>
    element('script', base64, { type: 'application/gzip', 'data-pack': group, 'data-under': under }),
  );
  page.body.append(...embedded, element('script', runs));
  return page;
}

/** Leads every link inside the site through #; others stay. */
function relink(within: ParentNode, path: string, base: string): void {
  for (const link of within.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    // Parts of the frame, such as where the skip link leads, are there whatever page is shown.
    if (address.startsWith('#_')) continue;
    if (address.startsWith('#')) link.setAttribute('href', `#/${path}${address}`);
    else if (address.startsWith(base)) link.setAttribute('href', `#/${address.slice(base.length)}`);
  }
}

/** A document as a file. The DOM of the build (linkedom 0.18) writes an ampersand of an attribute as it is: it is escaped before. */
export function fileOf(page: Document): string {
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of element.attributes)
      if (value.includes('&')) element.setAttribute(name, value.replaceAll('&', '&amp;'));
  }
  return `<!DOCTYPE html>${page.documentElement.outerHTML}`;
}
