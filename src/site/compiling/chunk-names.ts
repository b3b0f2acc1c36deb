/** What Astro adds to the name of a component for a script in it, by its place there. */
const ofComponent = /\.astro_astro_type_script_index_(\d+)_lang$/;

/** What a chunk of a build is asked for: its own name, and the module that it was made for. */
interface Chunk {
  name: string;
  facadeModuleId: string | null;
}

/**
 * The name of a chunk, by which people read a build, and nothing else does: the words of a language are named after their folder,
 * for each language has the same files, and the script of a component after that: every page names one. `languages/ru/search.ts // => 'ru-search'`
 */
export function chunkName({ name, facadeModuleId }: Chunk): string {
  const [, language, part] = /\/languages\/([^/]+)\/([^/]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  if (language === undefined)
    return name.replace(ofComponent, (_, number: string) => (number === '0' ? '' : `-${number}`));
  return part === 'interface' ? language : `${language}-${part ?? ''}`;
}
