/**
 * Completes the address in a citation that is opened, where the build did not know where the site is published: to the address by
 * which the reader came. In the edition in one file there is none.
 */
export function completeCitation(citation: Element): void {
  if (document.querySelector('link[rel=canonical][href^=http]') !== null) return;
  for (const link of citation.closest('.statement')?.querySelectorAll<HTMLAnchorElement>('.fine a[href^="/"]') ?? [])
    complete(citation, link.getAttribute('href') ?? '', link.href);
}

function complete(citation: Element, address: string, whole: string): void {
  const walker = document.createTreeWalker(citation, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const at = text.data.lastIndexOf(address);
    // What is whole already has its host in front.
    if (at !== -1 && !text.data.slice(0, at).endsWith(new URL(whole).host)) text.replaceData(at, address.length, whole);
  }
}
