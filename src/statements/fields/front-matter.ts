import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { z } from 'zod';
import { characterReferenceIn, type CharacterReference } from '../text/character-references.ts';
import { invisible, invisibleIn } from '../text/characters.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { fieldSynonyms } from './field-synonyms.ts';
import { pathKey, readPlainFields } from './plain-fields.ts';
import { at, error, hasErrors, warning, type Finding, type Place, type Problem, type SourceFile } from '../problems.ts';

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
const closingFence = /\n---[ \t]*(?=\n|$)/;
const top: Place = { line: 1, column: 1 };

/** Reads the YAML between the `---` lines at the top of a Markdown file and checks it against a schema. */
export function readFrontMatter<Data>(file: SourceFile, schema: z.ZodType<Data>): FrontMatter<Data> {
  const text = file.text.includes('\r') ? file.text.replace(/\r\n?/g, '\n') : file.text;
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
  const closing = closingFence.exec(text);
  if (!closing) {
    return refuse(
      1,
      error('open-front-matter', 'the fields that begin here never end', 'Put a line "---" behind the last field.'),
    );
  }
  const yaml = text.slice(text.indexOf('\n'), closing.index + 1);
  const linesAbove = yaml.split('\n').length;
  const body = '\n'.repeat(linesAbove) + text.slice(closing.index + closing[0].length + 1);
  return { ...readFields({ path: file.path, text: yaml }, schema), body };
}

/** Reads a YAML text and checks it against a schema; every scalar is text, so that 2017, 1.10 and NO stay as written. */
export function readFields<Data>(file: SourceFile, schema: z.ZodType<Data>): Fields<Data> {
  const plain = readPlainFields(file.text);
  const checked = plain && schema.safeParse(plain.data);
  // What is wrong, and where, is for the library's tree to say.
  if (!plain || !checked?.success) return readAnyFields(file, schema);
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const offset = plain.offsets.get(pathKey(path.slice(0, length)));
      if (offset !== undefined) return placeAt(file.text, offset);
    }
    return placeAt(file.text, file.text.search(/\S|$/));
  };
  return { data: checked.data, problems: [], placeOf };
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Whoever mends the first few has mended what follows from them; a hundred thousand would be read by nobody. */
const mostFaults = 50;

/** The same by the library, whatever the text is. */
export function readAnyFields<Data>(file: SourceFile, schema: z.ZodType<Data>): Fields<Data> {
  const lineCounter = new LineCounter();
  let yaml: Document;
  try {
    yaml = parseDocument(file.text, { schema: 'failsafe', uniqueKeys: true, lineCounter, prettyErrors: false });
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
  const placeOf = (path: readonly PropertyKey[]) => place(offsetOf(yaml, path));

  const problems = [...yaml.errors, ...yaml.warnings]
    .slice(0, mostFaults)
    .map((fault) => at(file.path, place(fault.pos[0]), yamlFinding(fault.code, fault.message)));
  visit(yaml, (_key, node) => {
    const escaped = isScalar(node) && typeof node.value === 'string' ? invisibleIn(node.value) : undefined;
    const source = isNode(node) && node.range ? file.text.slice(node.range[0], node.range[1]) : '';
    if (escaped !== undefined && escaped !== invisibleIn(source) && isNode(node)) {
      problems.push(at(file.path, place(node.range?.[0] ?? 0), invisible(escaped)));
    }
    const reference = isScalar(node) && typeof node.value === 'string' ? characterReferenceIn(node.value) : undefined;
    if (reference && isNode(node)) problems.push(at(file.path, place(node.range?.[0] ?? 0), unread(reference)));
    const named = isAlias(node) || (isCollection(node) || isScalar(node) ? node.anchor !== undefined : false);
    if (!named || !isNode(node)) return;
    const finding = error(
      'yaml',
      'YAML anchors and aliases are not read',
      'Write the value out, or quote it if it begins with & or *.',
    );
    problems.push(at(file.path, place(node.range?.[0] ?? 0), finding));
  });
  for (const offset of cutValues(yaml, file.text))
    problems.push(at(file.path, place(offset), cutByComment(file.text, offset)));
  if (hasErrors(problems)) return { problems, placeOf };

  const checked = schema.safeParse(yaml.toJS() ?? {}, { reportInput: true });
  if (checked.success) return { data: checked.data, problems, placeOf };
  const placeOfKey = (path: readonly PropertyKey[]) => place(offsetOf(yaml, path, 'key'));
  for (const issue of checked.error.issues) {
    for (const { path, finding } of explain(issue, schema)) {
      const where = finding.code === 'unknown-field' ? placeOfKey(path) : placeOf(path);
      problems.push(at(file.path, where, finding));
    }
  }
  return { problems, placeOf };
}

/** Where the value at a path begins, or its field's name; where the path leads nowhere, the last place it leads to. */
function offsetOf(yaml: Document, path: readonly PropertyKey[], part: 'value' | 'key' = 'value'): number {
  let node: unknown = yaml.contents;
  let offset = yaml.contents?.range?.[0] ?? 0;
  path.forEach((step, index) => {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === step) : undefined;
    node = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const isLast = index === path.length - 1;
    const found = isLast && part === 'key' && pair ? pair.key : (node ?? pair?.key);
    if (isNode(found) && found.range) offset = found.range[0];
  });
  return offset;
}

/** A date, a word of a list, a name of a file, an address: what stands behind them with a space is a comment. */
const isWhole = /^[\da-z][^\sA-Z]*$/;

/** Where a value ends because "#" begins a comment, though the space in front of it is a single one, as between words. */
function cutValues(yaml: Document, text: string): number[] {
  if (!text.includes('#')) return [];
  const found: number[] = [];
  const look = (end: number | undefined, comment: RegExp) => {
    if (end !== undefined && comment.test(text.slice(end))) found.push(text.indexOf('#', end));
  };
  visit(yaml, {
    Scalar: (role, { type, value, source, range }) => {
      if (role === 'key' || type !== 'PLAIN' || source === '') return;
      look(range?.[1], isWhole.test(String(value)) ? /^ #\S/ : /^ #/);
    },
    Pair: (_role, { key, value }) => {
      const isEmpty = value === null || (isScalar(value) && value.source === '');
      if (isEmpty && isScalar(key)) look(key.range?.[1], /^[ \t]*: ?#\S/);
    },
  });
  return found;
}

function cutByComment(text: string, offset: number): Finding {
  const comment = text.slice(offset).split('\n', 1)[0] ?? '';
  const shown = comment.length > 40 ? `${comment.slice(0, 40)}…` : comment;
  const repair = 'Put the value in quotation marks if that belongs to it; else set two spaces in front of it.';
  return warning('cut-value', `the value ends here: "${shown}" is a comment to YAML`, repair);
}

function noFields(): Finding {
  return error('no-fields', 'these lines are no fields', 'Write each as its name, a colon, a space and its value.');
}

/** What is said of a character reference, which only Markdown reads. */
function unread({ written, meant }: CharacterReference): Finding {
  const fact = `"${written}" is shown as it stands here, for a field is no Markdown`;
  return invisibleIn(meant) === undefined
    ? warning('reference', fact, `Write ${meant} for it.`)
    : error('reference', fact, 'Delete it.');
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

/** Did you mean the name that is near in spelling, or the one that this is called elsewhere? */
function meant(given: string, known: readonly string[]): string {
  const near = didYouMean(given, known);
  const synonym = fieldSynonyms.get(given);
  return synonym !== undefined && known.includes(synonym) ? `Did you mean "${synonym}"? ` : near;
}

/** Whether several groups stand where one belongs. */
function hasOneOfSeveral(input: unknown): boolean {
  return Array.isArray(input) && input.length > 1;
}

function several(name: string): string {
  if (name !== 'source') return 'Keep one of them.';
  return 'Keep the one that the entry was read from; further sources of the same words go into "also: [{ … }]".';
}

/** A schema's complaint as facts and repairs in an author's words, each with the path of the field it is about. */
function explain(issue: z.core.$ZodIssue, schema: z.ZodType): { path: readonly PropertyKey[]; finding: Finding }[] {
  const { path } = issue;
  const name = path.filter((part) => typeof part === 'string').join('.');
  const value = () => `Give ${describe(schema, path)}.`;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(schema, path);
    return issue.keys.map((key) => {
      const fact = `there is no field "${key}"${name ? ` in ${name}` : ''}`;
      const repair = `${meant(key, known)}Fields are ${known.join(', ')}.`;
      return { path: [...path, key], finding: error('unknown-field', fact, repair) };
    });
  }
  const isOneOf = issue.code === 'invalid_value';
  if ((issue.code === 'invalid_type' || isOneOf) && issue.input === undefined) {
    const repair = isOneOf
      ? `Add it, one of ${issue.values.map(String).join(', ')}.`
      : `Add it: ${describe(schema, path)}.`;
    return [{ path: path.slice(0, -1), finding: error('missing-field', `the field "${name}" is missing`, repair) }];
  }
  if (issue.code === 'invalid_type') {
    const isList = issue.expected === 'array';
    const kind = isList ? 'a list' : issue.expected === 'object' ? 'a group of fields' : 'one text';
    const repair = isList
      ? 'Write it in brackets: [one, two].'
      : hasOneOfSeveral(issue.input)
        ? several(name)
        : value();
    if (path.length === 0) return [{ path, finding: noFields() }];
    return [{ path, finding: error('field-type', `"${name}" should be ${kind}`, repair) }];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const given = typeof issue.input === 'string' ? issue.input : undefined;
    const repair = `${given === undefined ? '' : meant(given, values)}Write one of ${values.join(', ')}.`;
    if (given === undefined) return [{ path, finding: error('field-type', `"${name}" should be one text`, repair) }];
    return [{ path, finding: error('field-value', `"${given}" is not a ${name}`, repair) }];
  }
  // The key of a group of names is wrong, not its value: what is said of it stands a level below.
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  // A fact can end in the sign itself, of an address with one.
  const cut = message.lastIndexOf(' | ');
  const [fact, repair] = cut === -1 ? [message, value()] : [message.slice(0, cut), message.slice(cut + 3)];
  return [{ path, finding: error('field-value', `${name}: ${fact}`, repair) }];
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
