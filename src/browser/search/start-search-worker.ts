/** What a page talks to the search through: a worker, or the same code in the page where there can be none. */
export interface SearchPort {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** Starts a worker over the index that lies behind an address. */
export function startSearchWorker(indexAddress: string): SearchPort {
  return new Worker(new URL('./search-worker.ts', import.meta.url), {
    type: 'module',
    name: new URL(indexAddress, location.href).href,
  });
}
