import { parsePage } from '../frame/trusted.ts';

/** Puts the forms of citations in their places that the page of a large site has packed; those of a small one are there. Rejects where they cannot be read. */
export async function unpackCitations(citations: HTMLElement): Promise<void> {
  const packed = citations.querySelector<HTMLAnchorElement>('.packed a');
  if (!packed) return;
  const all = parsePage(await unzipped(packed.href.slice(packed.href.indexOf(',') + 1)));
  for (const section of all.querySelectorAll('section')) {
    const own = [...citations.querySelectorAll('section')].find(({ id }) => id === section.id);
    for (const form of own?.querySelectorAll('details:not(.embed)') ?? []) form.remove();
    own?.querySelector('dl')?.replaceWith(...section.querySelectorAll('dl, details'));
  }
  citations.dataset.files = all.querySelector<HTMLElement>('.citations')?.dataset.files ?? '[]';
  packed.closest('.packed')?.remove();
}

async function unzipped(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
