import type { AddressInfo } from 'node:net';

/**
 * Asks a development server that listens at an address for pages, by their paths below its base, one after another, as their author will
 * in a moment: what they import is compiled by then. Nobody waits for it; what goes wrong is told to the author who asks.
 */
export async function askFirst(
  { address, family, port }: AddressInfo,
  base: string,
  paths: readonly string[],
): Promise<void> {
  const origin = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  try {
    for (const path of paths) {
      const response = await fetch(`${origin}${base.replace(/\/?$/, '/')}${path}`);
      await response.arrayBuffer();
    }
  } catch {
    // The server has ended.
  }
}
