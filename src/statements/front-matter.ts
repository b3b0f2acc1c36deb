import { isAlias, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import { at, error, type Finding, type Place, type Problem, type SourceFile } from './problems.ts';

/** The fields of a file, checked, and where each of them stands; `data` is missing when a field is wrong. */
export interface Fields<Data> {
  data?: Data;
  problems: Problem[];
  /** Where the value at a path of field names and list indexes stands in the file. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A Markdown file with its fields taken off; `body` keeps the line numbers of the file. */
export interface FrontMatter<Data> extends Fields<Data> {
  body: string;
}

const fence = /^---[ \t]*(?:\n|$)/;
const top: Place = { line: 1, column: 1 };

/** Reads the YAML between the `---` lines at the top of a Markdown file and checks it against a schema. */
export function readFrontMatter<Data>(file: SourceFile, schema: z.ZodType<Data>): FrontMatter<Data> {
  const text = file.text.replace(/\r\n?/g, '\n');
  const refuse = (line: number, finding: Finding): FrontMatter<Data> => ({
    body: '',
    problems: [at(file.path, { line, column: 1 }, finding)],
    placeOf: () => top,
  });
  if (!fence.test(text)) {
    return refuse(
      1,
      error(
        'no-front-matter',
        'the file does not begin with its fields',
        'Put them between two lines "---" at the top.',
      ),
    );
  }
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  if (end === -1) {
    return refuse(
      1,
      error('open-front-matter', 'the fields that begin here never end', 'Put a line "---" behind the last field.'),
    );
  }
  const yaml = ['', ...lines.slice(1, end), ''].join('\n');
  const body = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n');
  return { ...readFields({ path: file.path, text: yaml }, schema), body };
}

/** Reads a YAML text and checks it against a schema; every scalar is text, so that 2017, 1.10 and NO stay as written. */
export function readFields<Data>(file: SourceFile, schema: z.ZodType<Data>): Fields<Data> {
  const lineCounter = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(file.text, { schema: 'failsafe', uniqueKeys: true, lineCounter, prettyErrors: false });
  } catch {
    const finding = error(
      'yaml',
      'the fields are nested too deeply to be read',
      'Write them as in docs/entry-format.md.',
    );
    return { problems: [at(file.path, top, finding)], placeOf: () => top };
  }
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const placeOf = (path: readonly PropertyKey[]) => place(offsetOf(document, path) ?? 0);

  const problems = [...document.errors, ...document.warnings].map((fault) =>
    at(file.path, place(fault.pos[0]), yamlFinding(fault.code, fault.message)),
  );
  visit(document, (_key, node) => {
    const named = isAlias(node) || (isCollection(node) || isScalar(node) ? node.anchor !== undefined : false);
    if (!named || !isNode(node)) return;
    const finding = error(
      'yaml',
      'YAML anchors and aliases are not read',
      'Write the value out, or quote it if it begins with & or *.',
    );
    problems.push(at(file.path, place(node.range?.[0] ?? 0), finding));
  });
  if (problems.length > 0) return { problems, placeOf };

  const checked = schema.safeParse(document.toJS() ?? {});
  if (checked.success) return { data: checked.data, problems, placeOf };
  for (const issue of checked.error.issues) problems.push(...explain(issue, schema, placeOf, file.path));
  return { problems, placeOf };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      const node = isNode(pair?.value) && pair.value.range ? pair.value : pair?.key;
      if (isNode(node) && node.range) return node.range[0];
    }
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0];
}

const yamlRepairs: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of them.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Indent the lines of one list or group alike.',
  MISSING_CHAR: 'Close the quotation mark or bracket.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotation marks: a colon followed by a space begins a field.',
  TAG_RESOLVE_FAILED: 'Write the value without a tag ("!").',
};

function yamlFinding(code: string, message: string): Finding {
  const fact =
    code === 'DUPLICATE_KEY'
      ? 'this field stands here twice'
      : `the fields are not valid YAML: ${message.replace(/\.$/, '')}`;
  return error(
    'yaml',
    fact,
    yamlRepairs[code] ?? 'If a value holds a colon, # or a quotation mark, put it in quotation marks.',
  );
}

/** A schema's complaint as facts and repairs in an author's words. */
function explain(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  placeOf: (path: readonly PropertyKey[]) => Place,
  file: string,
): Problem[] {
  const name = issue.path.filter((part) => typeof part === 'string').join('.');
  const here = (finding: Finding, path = issue.path) => at(file, placeOf(path), finding);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(schema, issue.path);
    return issue.keys.map((key) =>
      here(
        error(
          'unknown-field',
          `there is no field "${key}"${name ? ` in ${name}` : ''}`,
          `${didYouMean(key, known)}Fields are ${known.join(', ')}.`,
        ),
        [...issue.path, key],
      ),
    );
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [
      here(
        error('missing-field', `the field "${name}" is missing`, `Add it: ${describe(schema, issue.path)}.`),
        issue.path.slice(0, -1),
      ),
    ];
  }
  if (issue.code === 'invalid_type') {
    const kind = issue.expected === 'array' ? 'a list' : issue.expected === 'object' ? 'a group of fields' : 'one text';
    const sample =
      issue.expected === 'array' ? 'Write it in brackets: [one, two].' : `Give ${describe(schema, issue.path)}.`;
    return [here(error('field-type', `"${name}" should be ${kind}`, sample))];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const given = typeof issue.input === 'string' ? issue.input : '';
    return [
      here(
        error(
          'field-value',
          `"${given}" is not a ${name}`,
          `${didYouMean(given, values)}Write one of ${values.join(', ')}.`,
        ),
      ),
    ];
  }
  const [fact = '', repair] = issue.message.split(' | ');
  return [here(error('field-value', `${name}: ${fact}`, repair ?? `Give ${describe(schema, issue.path)}.`))];
}

function step(schema: unknown, part: PropertyKey): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return inner.shape[String(part)];
  if (inner instanceof z.ZodArray) return inner.element;
  return undefined;
}

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  return inner;
}

function fieldNames(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inner = unwrap(path.reduce<unknown>(step, schema));
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function describe(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const field = path.reduce<unknown>(step, schema);
  const own = field instanceof z.ZodType ? field.description : undefined;
  const inner = unwrap(field);
  return own ?? (inner instanceof z.ZodType ? inner.description : undefined) ?? 'a value';
}
