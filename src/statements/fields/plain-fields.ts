/** Fields as plain data, and where the value at each path begins: UTF-16 offsets into the YAML text. */
export interface PlainFields {
  data: Record<string, unknown>;
  offsets: ReadonlyMap<string, number>;
}

const key = '[A-Za-z_][A-Za-z0-9_]*';
/** Characters that no indicator of YAML begins, and none inside a flow list either: a scalar of these is its own text. */
const start = String.raw`[\p{L}\p{N}(]`;
const rest = String.raw`[\p{L}\p{M}\p{N} .'’“”«»„()/+;–—…·=%$€_-]*`;
const plain = String.raw`${start}${rest}(?::[\p{L}\p{N}/]${rest})*`;
const field = new RegExp(`^(${key}): (${plain})$`, 'u');
const group = new RegExp(`^(${key}):$`, 'u');
const inGroup = new RegExp(`^ {2}(${key}): (${plain})$`, 'u');
const list = new RegExp(`^(${key}): \\[(.+)\\]$`, 'u');
const map = new RegExp(`^(${key}): \\{ (.+) \\}$`, 'u');
const pair = new RegExp(`^(${key}): (${start}${rest})$`, 'u');
const item = new RegExp(`^${start}${rest}$`, 'u');
const leadingKey = new RegExp(`^${key}`);

/** The path of a value as a key of `PlainFields.offsets`. */
export function pathKey(path: readonly PropertyKey[]): string {
  return path.map(String).join('\0');
}

/**
 * Reads fields that need no YAML parser: `name: value`, `name: [one, two]`, `name: { a: one, b: two }` and groups, with values that no sign of YAML
 * could make anything else. Undefined for any other text, and for a field that stands twice. What it reads, and where, is
 * what the library reads (a property test holds it to that), at a sixth of the time.
 */
export function readPlainFields(yaml: string): PlainFields | undefined {
  const data: Record<string, unknown> = {};
  const offsets = new Map<string, number>();
  let open: { name: string; values: Record<string, string> } | undefined;
  let offset = 0;
  for (const line of yaml.split('\n')) {
    const begins = offset;
    offset += line.length + 1;
    if (line === '') continue;
    const inner = open && inGroup.exec(line);
    if (open && inner) {
      const [, name = '', value = ''] = inner;
      if (name in open.values || value.endsWith(' ')) return undefined;
      open.values[name] = value;
      if (Object.keys(open.values).length === 1) offsets.set(open.name, begins + 2);
      offsets.set(pathKey([open.name, name]), begins + line.length - value.length);
      continue;
    }
    if (open && Object.keys(open.values).length === 0) return undefined;
    open = undefined;
    const name = leadingKey.exec(line)?.[0];
    if (name === undefined || name in data) return undefined;
    const single = field.exec(line);
    const several = single ? null : list.exec(line);
    const paired = (single ?? several) ? null : map.exec(line);
    if (single) {
      const value = single[2] ?? '';
      if (value.endsWith(' ')) return undefined;
      data[name] = value;
      offsets.set(name, begins + line.length - value.length);
    } else if (several) {
      const values = readItems(several[2] ?? '', name, begins + name.length + 3, offsets);
      if (!values) return undefined;
      data[name] = values;
      offsets.set(name, begins + name.length + 2);
    } else if (paired) {
      const values = readPairs(paired[2] ?? '', name, begins + name.length + 4, offsets);
      if (!values) return undefined;
      data[name] = values;
      offsets.set(name, begins + name.length + 2);
    } else if (group.test(line)) {
      open = { name, values: {} };
      data[name] = open.values;
    } else return undefined;
  }
  if (open && Object.keys(open.values).length === 0) return undefined;
  return { data, offsets };
}

function readItems(text: string, name: string, start: number, offsets: Map<string, number>): string[] | undefined {
  const values: string[] = [];
  let offset = start;
  for (const piece of text.split(',')) {
    const value = piece.trim();
    if (!item.test(value) || /^ {2}|\t/.test(piece)) return undefined;
    offsets.set(pathKey([name, values.length]), offset + piece.indexOf(value));
    values.push(value);
    offset += piece.length + 1;
  }
  return values;
}

function readPairs(
  text: string,
  name: string,
  start: number,
  offsets: Map<string, number>,
): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  let offset = start;
  for (const piece of text.split(',')) {
    const [, own, value = ''] = pair.exec(piece.trim()) ?? [];
    if (own === undefined || own in values || /^ {2}|\t/.test(piece)) return undefined;
    offsets.set(pathKey([name, own]), offset + piece.trimEnd().length - value.length);
    values[own] = value;
    offset += piece.length + 1;
  }
  return values;
}
