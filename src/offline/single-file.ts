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

/** The main part of a page without its scripts, its links led through #, and the title that the page has; of an earlier address the link to the present one. */
export function partOf(html: string, path: string, base: string, siteTitle: string): { title: string; main: string } {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  const [, title = ''] = /<title>([\s\S]*?)<\/title>/.exec(html) ?? [];
  const own = title === siteTitle ? '' : title.replace(` · ${siteTitle}`, '');
  const [, moved] = /<body[^>]*>\s*(<a [^>]*data-moved[^>]*>[\s\S]*?<\/a>)/.exec(html) ?? [];
  if (moved !== undefined) return { title: own, main: `<p>${relink(moved, path, base)}</p>` };
  return { title: own, main: relink(withoutScripts(main), path, base) };
}

/** The page around them: the first page as it stands, with its style, its packs and its script inside, and nothing from anywhere else. */
export function shellOf(
  html: string,
  base: string,
  { style, script, packs, stamp }: { style: string; script: string; packs: string; stamp: string },
): string {
  const policy =
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
  const bare = withoutScripts(html)
    .replace(/<link\b[^>]*>/g, '')
    .replace(/<meta http-equiv[^>]*>/g, '')
    .replace(/<noscript>[\s\S]*?<\/noscript>/g, '')
    .replace(/ data-entries="[^"]*"/g, '')
    .replace(/data-base="[^"]*"/g, () => `data-base="#/" data-site="${base}" data-hits="100"`);
  return relink(bare, '', base)
    .replace('<head>', () => `<head><meta http-equiv="content-security-policy" content="${policy}">`)
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace('<html ', () => '<html class="one-file" ')
    .replace('</footer>', () => `<p class="stamp">${stamp}</p></footer>`)
    .replace('</body>', () => `${packs}<script>${script.replaceAll('</script', '<\\/script')}</script></body>`);
}

function withoutScripts(html: string): string {
  return html.replace(/<script\b[\s\S]*?<\/script>/g, '');
}

/** Leads every link inside the site through #; others, and the shapes of a drawing, stay. */
function relink(html: string, path: string, base: string): string {
  return html.replace(/(<a\b[^>]*?\shref=")([^"]*)"/g, (_whole, before: string, address: string) => {
    // Parts of the frame, such as where the skip link leads, are there whatever page is shown.
    if (address.startsWith('#_')) return `${before}${address}"`;
    if (address.startsWith('#')) return `${before}#/${path}${address}"`;
    return `${before}${address.startsWith(base) ? `#/${address.slice(base.length)}` : address}"`;
  });
}
