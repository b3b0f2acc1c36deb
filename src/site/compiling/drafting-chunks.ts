/** What is asked of the modules of a build. */
interface ModuleGraph {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/** What drafts, with what reads news: most reports are, and other kinds of text are read with the most of it. */
const heads = ['src/contributing/draft-answer.ts'];
const own =
  /\/src\/(?:drafting\/|contributing\/draft-answer\.ts$|statements\/addresses\/entry-slug\.ts$|languages\/(?:tell-language|load-reporting-words|reporting\/(?:reporting-words|form-words|office-of))\.ts$)/;

/**
 * The file of a build for a module of drafting: what is fetched with the first report is one file. Shared out by who needs what, as bundlers do, it
 * would be a dozen small ones, which compress worse by a tenth. Undefined for all other modules.
 */
export function draftingChunk(id: string, graph: ModuleGraph): string | undefined {
  if (!own.test(id)) return undefined;
  const [root = ''] = id.split('/src/');
  const needed = new Set(heads.map((path) => `${root}/${path}`));
  for (const next of needed)
    for (const imported of graph.getModuleInfo(next)?.importedIds ?? []) if (own.test(imported)) needed.add(imported);
  return needed.has(id) ? 'drafting' : undefined;
}
