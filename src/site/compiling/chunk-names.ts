/** What a chunk of a build is asked for: its own name, and the module that it was made for. */
interface Chunk {
  name: string;
  facadeModuleId: string | null;
}

/**
 * The name of a chunk, by which people read a build, and nothing else does: the words of a language are named after their folder,
 * for each language has the same files. `languages/ru/search.ts // => 'ru-search'`
 */
export function chunkName({ name, facadeModuleId }: Chunk): string {
  const [, language, part] = /\/languages\/([^/]+)\/([^/]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  if (language === undefined) return name;
  return part === 'interface' ? language : `${language}-${part ?? ''}`;
}
