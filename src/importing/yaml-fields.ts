import { Document, isMap, isSeq } from 'yaml';

/** The fields of a file as YAML between its fences: what is empty is left out, lists and the groups in them stand on one line. */
export function frontMatter(fields: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(fields).filter(([, value]) => !isEmpty(value));
  // Every value is read as text: nothing needs marks to stay a text.
  const yaml = new Document(Object.fromEntries(kept), { schema: 'failsafe' });
  for (const [name, value] of kept) {
    const node = yaml.get(name);
    if (isSeq(node)) {
      const isOfGroups = Array.isArray(value) && value.some((item) => typeof item === 'object');
      node.flow = !isOfGroups;
      for (const item of node.items) if (isMap(item)) item.flow = true;
    }
    if (isMap(node) && name === 'labels') node.flow = true;
  }
  const written = yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${written.replace(/^( *- |labels: )\{(.*)\}$/gm, '$1{ $2 }')}---\n`;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
