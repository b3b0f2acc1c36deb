import { packPath, type PackRef } from '../../offline/edition.ts';

/** A pack that could not be had, after every try; its message is for the reader's eyes too. */
export class PackFailure extends Error {}

const tries = 3;
/** Milliseconds before the second try; twice that before the third. */
const pause = 800;

/** What the site keeps in this browser: a cache for itself alone, named by its scope. */
export function storeNames(scope: string) {
  const prefix = `communique ${scope} `;
  return { prefix, packs: `${prefix}packs`, state: `${prefix}state` };
}

/** Which of some packs are not kept yet. */
export async function missingPacks(cache: Cache, scope: string, packs: readonly PackRef[]): Promise<PackRef[]> {
  const kept = await Promise.all(packs.map(({ hash }) => cache.match(scope + packPath(hash))));
  return packs.filter((_pack, index) => !kept[index]);
}

/**
 * Fetches a pack, holds it to its hash and keeps it; tries again after a failure. `onBytes` is told of every piece that comes, and
 * with a negative number of those that have to come again.
 */
export async function keepPack(
  cache: Cache,
  scope: string,
  { hash }: PackRef,
  { signal, onBytes }: { signal?: AbortSignal; onBytes?: (bytes: number) => void } = {},
): Promise<void> {
  const address = scope + packPath(hash);
  for (let attempt = 1; ; attempt++) {
    let received = 0;
    try {
      // Not from the browser's own cache at a second try: what is broken there would come again.
      const response = await fetch(address, { signal: signal ?? null, cache: attempt === 1 ? 'default' : 'reload' });
      if (!response.ok) throw new PackFailure(`${packPath(hash)} answered ${response.status}`);
      const bytes = await readAll(response, (count) => {
        received += count;
        onBytes?.(count);
      });
      if ((await sha256(bytes)) !== hash) throw new PackFailure(`${packPath(hash)} came broken`);
      await cache.put(address, new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } }));
      return;
    } catch (reason) {
      onBytes?.(-received);
      if (signal?.aborted || isFull(reason) || attempt === tries) throw reason;
      await new Promise((resolve) => setTimeout(resolve, pause * attempt));
    }
  }
}

/** Whether a write failed for want of room. */
export function isFull(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'QuotaExceededError';
}

/** The bytes of a kept pack, unpacked. */
export async function inflate(response: Response): Promise<Uint8Array> {
  if (!response.body) throw new Error('an empty pack');
  const stream = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function readAll(response: Response, onBytes: (count: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) break;
    pieces.push(value);
    onBytes(value.length);
  }
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
