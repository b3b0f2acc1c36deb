import type { InterfaceWords } from './interface-words.ts';

/** All words of a language, fetched in the browser by the few pages whose scripts say more than a search does. */
const loaders: Record<string, () => Promise<InterfaceWords>> = {
  en: async () => (await import('./en/interface.ts')).en,
  ru: async () => (await import('./ru/interface.ts')).ru,
  fr: async () => (await import('./fr/interface.ts')).fr,
  ar: async () => (await import('./ar/interface.ts')).ar,
  es: async () => (await import('./es/interface.ts')).es,
  zh: async () => (await import('./zh/interface.ts')).zh,
};

/** The words for a language tag; for a language that is not there, English. */
export async function loadWords(tag = 'en'): Promise<InterfaceWords> {
  const load = loaders[tag] ?? loaders.en;
  if (!load) throw new Error('there is no language');
  return load();
}
