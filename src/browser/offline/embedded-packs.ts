import { decodePack, packNumber, type PackedFile } from '../../offline/pack.ts';

const opened = new Map<Element, Promise<Map<string, PackedFile>>>();

/** A file that the page carries, in one of its groups of packs; rejects when there is none of that path. */
export async function readEmbedded(group: 'pages' | 'home' | 'index' | 'missing', name: string): Promise<PackedFile> {
  const packs = document.querySelectorAll<HTMLElement>(`script[data-pack="${group}"]`);
  const path = (packs[0]?.dataset.under ?? '') + name;
  const element = packs[packNumber(path, packs.length)];
  if (!element) throw new Error(`the page carries no ${group}`);
  const files = opened.get(element) ?? open(element.textContent);
  opened.set(element, files);
  const file = (await files).get(path);
  if (!file) throw new Error(`the page carries no ${path}`);
  return file;
}

async function open(base64: string): Promise<Map<string, PackedFile>> {
  const bytes = Uint8Array.from(atob(base64.trim()), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return decodePack(new Uint8Array(await new Response(stream).arrayBuffer()));
}
