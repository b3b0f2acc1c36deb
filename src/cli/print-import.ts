import type { Mapping } from '../importing/mapping.ts';
import type { ImportPlan } from '../importing/import-plan.ts';

/** The mapping that a table was read by, as it can be saved, and what of the table it leaves out; nothing where it was given whole. */
export function mappingLines(text: string, { fields }: Mapping, columns: readonly string[], given?: string): string[] {
  const used = new Set(Object.values(fields).flatMap((source) => [source].flat()));
  const unused = columns.filter(
    (column) => !used.has(column) && ![...used].some((source) => source.includes(`{${column}}`)),
  );
  const left = unused.length === 0 ? [] : [`# Not read: ${unused.join(', ')}`];
  if (given !== undefined) return left;
  return [
    '',
    '# The mapping, guessed from the header. Saved as map.yaml and changed, it goes in with --map map.yaml.',
    ...text.trimEnd().split('\n'),
    ...left,
    '',
  ];
}

/** What was, or would be, written, in a line or two. */
export function importSummary({ counts, problems, files }: ImportPlan, isDry: boolean): string[] {
  const { rows, taken, unchanged, entries, speakers, topics, publishers } = counts;
  const refused = rows - taken - unchanged;
  const parts = [
    count(entries, 'entry', 'entries'),
    count(speakers, 'speaker', 'speakers'),
    count(topics, 'topic', 'topics'),
    count(publishers, 'publisher', 'publishers'),
  ].filter((part) => part !== undefined);
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const written = parts.length === 0 ? 'nothing' : parts.join(', ');
  return [
    `${rows} rows: ${taken} ${isDry ? 'would go in' : 'went in'}, ${unchanged} there already, ${refused} not taken`,
    `${isDry ? 'Would write' : 'Wrote'} ${written}${files.length === 0 ? '' : ` in ${files.length} new files`}; ${warnings} warnings`,
  ];
}

function count(number: number, one: string, many: string): string | undefined {
  return number === 0 ? undefined : `${number} ${number === 1 ? one : many}`;
}
