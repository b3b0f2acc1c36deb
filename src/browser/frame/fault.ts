import type { CurrentIndex } from '../../search/files/current-index.ts';

/** Adds to the issue that a reader opens which statement is meant, what it says, and which edition of the site says so. */
export function tellFaults(): void {
  document.addEventListener('click', onClick);
}

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-fault]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void editionOf().then((edition) => {
    const meant = document.querySelector<HTMLElement>('.statement:target');
    const said = meant?.querySelector('.words')?.textContent.trim();
    const lines = [location.href, ...(said ? [`> ${said}`] : []), ...(edition ? [`Edition: ${edition}`] : [])];
    const address = new URL(link.href);
    const name = [...address.searchParams.keys()].at(-1) ?? 'body';
    address.searchParams.set(name, `${address.searchParams.get(name) ?? ''}${lines.join('\n\n')}\n\n`);
    location.assign(address.href);
  });
}

/** The edition that is current; empty where it cannot be had. */
async function editionOf(): Promise<string> {
  const index = document.querySelector<HTMLElement>('dialog.search')?.dataset.index;
  if (index === undefined) return '';
  try {
    const current = (await (await fetch(`${index}current.json`)).json()) as Partial<CurrentIndex>;
    return current.build ?? '';
  } catch {
    return '';
  }
}
