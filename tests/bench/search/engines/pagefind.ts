import type { SearchRecord } from '../../../../src/search/files/records.ts';
import { documentsOf, type Read } from './engine.ts';

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

export async function prepare(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  const { createIndex, close } = await import('pagefind');
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind made no index');
  for (const { id, text, speaker, role, country, title } of documentsOf(records)) {
    const meta = { title, speaker };
    await index.addCustomRecord({
      url: `/${id}/`,
      content: [text, speaker, role, country].join('\n'),
      language: 'en',
      meta,
    });
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Runs in a page only, with its own script from beside its index. */
export async function open(_read: Read, address: string) {
  const pagefind = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind;
  const ask = async (query: string, limit: number) => {
    const { results } = await pagefind.search(query);
    const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return shown.map(({ url }) => Number(url.replaceAll('/', '')));
  };
  return { ask };
}
