/** What of a page nobody but a stranger can have written; runs in the page itself, and so stands alone. */
export function strangeParts(): string[] {
  const found: string[] = [];
  const isOwn = (address: string) => new URL(address, location.href).origin === location.origin;
  const shown = (element: Element) => element.outerHTML.slice(0, 160);
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`${name} on ${shown(element)}`);
      if (
        /^(?:src|srcset|href|xlink:href|action|formaction|data|poster|background)$/i.test(name) &&
        leadsAway(element, name, value)
      )
        found.push(`${name} of ${shown(element)}`);
    }
    if (
      /^(?:iframe|object|embed|applet|frame|frameset|math|foreignobject|animate|set|template)$/i.test(element.localName)
    ) {
      if (!(element.localName === 'template' && element.closest('.contribute'))) found.push(shown(element));
    }
  }
  for (const data of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      JSON.parse(data.textContent);
    } catch {
      found.push(`data that cannot be read: ${shown(data)}`);
    }
  }
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[http-equiv=refresh]'))
    if (!isOwn(/url=(.*)$/.exec(meta.content)?.[1] ?? '')) found.push(shown(meta));
  return found;

  /** Links may lead to the web and to mail; what a page fetches lies on its own site. */
  function leadsAway(element: Element, name: string, value: string): boolean {
    if (element instanceof HTMLAnchorElement) {
      if (value.startsWith('#') || element.hasAttribute('download')) return false;
      // An address that the browser cannot read leads nowhere.
      if (element.protocol === ':' && /^https?:/i.test(value)) return false;
      return !/^(?:https?|mailto|file):$/.test(element.protocol) || element.username !== '' || element.password !== '';
    }
    if (value.startsWith('data:image/') || value.startsWith('#')) return false;
    if (element.localName === 'link' && /^(?:canonical|alternate|license|author|me|webmention)$/.test(element.getAttribute('rel') ?? '')) return !/^https?:$/.test(new URL(value, location.href).protocol); // prettier-ignore
    return name === 'action' && value === '' ? false : !isOwn(value);
  }
}
