import { insteadOf } from '../../rendering/pages/instead.ts';

/** Leads from an address that has no page any more to where its words stand now, taking along what it names within the page. */
const place = document.querySelector<HTMLElement>('[data-not-found]');
const { base = '/', languages = '' } = place?.dataset ?? {};
const { pathname, search, hash } = location;
const instead = pathname.startsWith(base) ? insteadOf(pathname.slice(base.length), languages.split(' ')) : undefined;
if (instead !== undefined) {
  const address = new URL(base + instead, location.href);
  address.search = search;
  if (hash !== '') address.hash = hash;
  location.replace(address.href);
}
