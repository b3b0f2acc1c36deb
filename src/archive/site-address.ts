import { error, type Finding } from '../statements/problems.ts';

/** Where a site is published: the folder that all its addresses begin with, for programs and for people. */
export interface SiteAddress {
  /** Ready for a URL, with a slash at the end: `https://xn--e1afmkfd.example/%D1%85/` */
  address: string;
  /** The same as it is read: `https://пример.example/х/` */
  shownAddress: string;
}

/** What a folder's name in an address may hold, so that every host, browser and script means the same by it. */
const folderName = /^[\p{L}\p{N}\p{M} ._~+@-]+$/u;

/** Reads where a site is published, a web address as an author writes it, in any script; what cannot be the top of a site is a finding. */
export function readSiteAddress(written: string): SiteAddress | Finding {
  const url = new URL(written);
  const clean = `${url.origin}${url.pathname}`;
  if (url.username !== '' || url.password !== '') {
    return refuse('this address holds a name or a password, which everybody would read', clean);
  }
  if (/[?#]/.test(written)) return refuse('this address has a part behind ? or #, and a site is a folder', clean);
  const page = /[^/]*\.(?:html?|php|aspx?)$/i.exec(clean)?.[0];
  if (page !== undefined) {
    return refuse(`this address names the page ${page}, and a site is a folder`, clean.slice(0, -page.length));
  }
  const address = clean.endsWith('/') ? clean : `${clean}/`;
  const folders = url.pathname.split('/').slice(1, address === clean ? -1 : undefined);
  const strange = folders.find((folder) => !folderName.test(decoded(folder) ?? ''));
  if (strange !== undefined) {
    const fact =
      strange === '' ? 'this address has two slashes together' : `"${strange}" cannot be a folder of an address`;
    return error('address', fact, 'Use letters, digits and hyphens for its folders, with one slash between them.');
  }
  return { address, shownAddress: shown(url, written, folders) };
}

function refuse(fact: string, instead: string): Finding {
  return error('address', fact, `Write ${instead.endsWith('/') ? instead : `${instead}/`}.`);
}

/** A host as it was written where it has letters beyond ASCII, for nobody reads their code; folders in their own letters. */
function shown({ protocol, host }: URL, written: string, folders: readonly string[]): string {
  const asWritten = /^\w+:\/\/([^/]*)/.exec(written)?.[1] ?? host;
  const own = /[^\x21-\x7e]/.test(asWritten) ? asWritten : host;
  return [
    `${protocol}//${own}`,
    ...folders.map((folder) => decoded(folder)?.replaceAll(' ', '%20') ?? folder),
    '',
  ].join('/');
}

function decoded(folder: string): string | undefined {
  try {
    return decodeURIComponent(folder);
  } catch {
    return undefined;
  }
}
