import { sayReason } from '../../search/hits/say-reason.ts';
import type { FilePart, IndexFiles } from '../../search/files/index-files.ts';

/** The files of an index behind an address. Of large ones parts are asked for; a server that sends the whole is asked for no part again. */
export function fetchIndex(address: string): IndexFiles {
  const wholes = new Map<string, Promise<FilePart>>();
  let sendsParts = true;
  const files: Required<IndexFiles> = {
    async read(name, again = false) {
      return bytesOf(await asked(new URL(name, address), { cache: again ? 'reload' : 'default' }, name), name);
    },
    readPart(name, start, end, again = false) {
      const known = again ? undefined : wholes.get(name);
      if (known || sendsParts) return known ?? fetchPart(name, start, end, again);
      return keep(name, files.read(name, again));
    },
  };

  async function fetchPart(name: string, start: number, end: number, again: boolean): Promise<FilePart> {
    const url = new URL(name, address);
    // An address for each part: of one address a browser fetches and keeps one part at a time.
    url.search = `from=${start}`;
    const headers = { range: `bytes=${start}-${end - 1}` };
    const response = await asked(url, { headers, cache: again ? 'reload' : 'default' }, name);
    sendsParts = response.status === 206;
    if (sendsParts) return { bytes: await bytesOf(response, name), isWhole: false };
    return keep(name, bytesOf(response, name));
  }

  function keep(name: string, bytes: Promise<Uint8Array>): Promise<FilePart> {
    const whole = bytes.then((bytes) => ({ bytes, isWhole: true }));
    wholes.set(name, whole);
    whole.catch(() => wholes.delete(name));
    return whole;
  }

  return files;
}

async function asked(url: URL, how: RequestInit, name: string): Promise<Response> {
  try {
    return await fetch(url, how);
  } catch (reason) {
    throw new Error(`${name}: ${sayReason(reason)}`);
  }
}

async function bytesOf(response: Response, name: string): Promise<Uint8Array> {
  if (!response.ok) throw new Error(`${name} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
