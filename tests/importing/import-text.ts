import { buildArchive } from '../../src/archive/archive.ts';
import { formatOf } from '../../src/importing/formats/formats.ts';
import type { ImportPlan } from '../../src/importing/import-plan.ts';
import { readMapping } from '../../src/importing/mapping.ts';
import { planImport } from '../../src/importing/plan-import.ts';
import { hasErrors, type SourceFile } from '../../src/statements/problems.ts';

/** A content folder with one speaker, one topic and one publisher of an invented country. */
export const norland: SourceFile[] = [
  {
    path: 'content/site.yaml',
    text: 'title: Norland\nstrapline: Who said what.\nlanguages: [en]\nlicence: { name: CC BY 4.0 }\n',
  },
  {
    path: 'content/speakers/ada-marsh.md',
    text: '---\nname: Ada Marsh\nsort_name: Marsh, Ada\naliases: [Ада Марш]\ncountry: XN\nroles:\n  - { role: Minister of Foreign Affairs, organization: Norland, from: 2030-01-01 }\n---\n',
  },
  { path: 'content/topics/grain.md', text: '---\nlabel: grain\naliases: [wheat]\n---\n' },
  { path: 'content/publishers/norland-gazette.md', text: '---\nname: Norland Gazette\n---\n' },
];

/** Imports a file into a collection in memory; `map` is the text of a map.yaml. */
export async function importFile(
  path: string,
  content: string | Uint8Array,
  { map = '', into = norland, add = false }: { map?: string; into?: readonly SourceFile[]; add?: boolean } = {},
): Promise<ImportPlan & { after: SourceFile[] }> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { mapping = {}, problems } = map === '' ? { problems: [] } : readMapping({ path: 'map.yaml', text: map });
  if (problems.length > 0) throw new Error(problems.map(({ fact }) => fact).join('\n'));
  const format = formatOf(path, new TextDecoder('latin1').decode(bytes.subarray(0, 4096)));
  const { encoding, delimiter, sheet, formulas } = mapping;
  const reading = await format?.read({ path, bytes, encoding, delimiter, sheet, formulas });
  if (!reading) throw new Error(`no format reads ${path}`);
  const plan = planImport(path, reading, mapping, { root: 'content', files: into, add });
  const added = new Map(plan.added.map((file) => [file.path, file]));
  return { ...plan, after: [...into.map((file) => added.get(file.path) ?? file), ...plan.files] };
}

/** The collection that an import leaves, and the errors of its check. */
export function archiveOf(files: readonly SourceFile[]) {
  const { archive, problems } = buildArchive('content', files);
  return { archive, errors: hasErrors(problems) ? problems.filter(({ severity }) => severity === 'error') : [] };
}

/** A problem as a reader looks for it: where, and what. */
export function told({ problems }: Pick<ImportPlan, 'problems'>): string[] {
  return problems.map(({ line, column, severity, fact }) => `${line}:${column} ${severity} ${fact}`);
}
