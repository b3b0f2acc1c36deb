import { isMap, isScalar, parseDocument } from 'yaml';
import { attributionDash, parseAttribution } from './attribution.ts';
import { chooseReading, type AttributionNames } from './choose-reading.ts';
import { relationKinds } from './relations.ts';

/** A statement of an entry as a form shows it: its words as Markdown, and the clauses of its attribution. */
export interface StatementFields {
  /** Paragraphs separated by empty lines. */
  words: string;
  speakers: string[];
  role: string;
  behalf: string[];
  topics: string[];
  date: string;
  locator: string;
  id: string;
  /** Each as a line of the entry: `answers [the letter](letter.md#id)` */
  relations: string[];
}

/** A statement of which nothing is filled in yet. */
export const emptyStatement: StatementFields = {
  words: '',
  speakers: [],
  role: '',
  behalf: [],
  topics: [],
  date: '',
  locator: '',
  id: '',
  relations: [],
};

/** The front matter of an entry without its fences, and the text behind it. */
interface EntryParts {
  front: string;
  body: string;
}

const fences = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

function partsOf(text: string): EntryParts {
  const match = fences.exec(text);
  if (!match) return { front: '', body: text };
  return { front: match[1] ?? '', body: text.slice(match[0].length) };
}

/** The front matter as YAML with its comments; undefined where it cannot be read as fields. */
function yamlOf(front: string) {
  const yaml = parseDocument(front, { schema: 'failsafe' });
  return yaml.errors.length === 0 && (yaml.contents === null || isMap(yaml.contents)) ? yaml : undefined;
}

/** Whether the fields of an entry can be read, and so be changed one by one. */
export function hasReadableFields(text: string): boolean {
  return yamlOf(partsOf(text).front) !== undefined;
}

/** The fields of an entry as plain data; an empty group where they cannot be read. */
export function entryFields(text: string): Record<string, unknown> {
  const data: unknown = yamlOf(partsOf(text).front)?.toJS();
  return (data ?? {}) as Record<string, unknown>;
}

/**
 * An entry with one field changed, its comments and everything else left as they are; an empty value takes the field away.
 * Fields that cannot be read are left alone.
 */
export function withField(text: string, path: readonly string[], value: unknown): string {
  const { front, body } = partsOf(text);
  const yaml = yamlOf(front);
  if (!yaml) return text;
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty) {
    if (yaml.hasIn(path)) yaml.deleteIn(path);
    const [group = ''] = path;
    const left = yaml.get(group);
    if (path.length > 1 && isMap(left) && left.items.length === 0) yaml.delete(group);
  } else {
    const node = yaml.createNode(value, {
      flow: Array.isArray(value) && value.every((item) => typeof item === 'string'),
    });
    const [group = ''] = path;
    if (path.length > 1 && !isMap(yaml.get(group))) yaml.set(group, yaml.createNode({}));
    const known = yaml.hasIn(path) ? yaml.getIn(path, true) : undefined;
    // A comment behind a value belongs to its node.
    if (isScalar(known) && typeof value === 'string') known.value = value;
    else yaml.setIn(path, node);
  }
  const written = yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${written === '{}\n' ? '' : written}---\n${body}`;
}

/** Where each statement's blockquote stands: numbers of its first line and of the line behind it, from 0. */
function blocksOf(text: string): { from: number; to: number }[] {
  const lines = text.split('\n');
  const blocks: { from: number; to: number }[] = [];
  for (let index = 0; index < lines.length;) {
    if (!/^ {0,3}>/.test(lines[index] ?? '')) {
      index++;
      continue;
    }
    const from = index;
    while (index < lines.length && /^ {0,3}>/.test(lines[index] ?? '')) index++;
    blocks.push({ from, to: index });
  }
  return blocks;
}

/** The statements of an entry as forms show them; of the readings of an attribution that which the checker chooses, too. */
export function statementFields(text: string, names: AttributionNames): StatementFields[] {
  const lines = text.split('\n');
  return blocksOf(text).map(({ from, to }) => {
    const own = lines.slice(from, to).map((line) => line.replace(/^ {0,3}> ?/, ''));
    const begun = attributionIn(own);
    const words = own.slice(0, begun).map(asTyped).join('\n').trim();
    const below = begun === undefined ? [] : own.slice(begun);
    const related = below.findIndex((line, index) => index > 0 && relationLine.test(line));
    const attribution = (related < 0 ? below : below.slice(0, related)).join(' ').trim();
    const relations = (related < 0 ? [] : below.slice(related))
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return { ...emptyStatement, words, ...clausesOf(attribution, names), relations };
  });
}

/** The line at which the attribution begins: the last paragraph, or its last line alone, if that begins with a dash. */
function attributionIn(lines: readonly string[]): number | undefined {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const first = lines.findLastIndex((line, index) => index < last && line.trim() === '') + 1;
  return [first, last].find((index) => attributionDash.test((lines[index] ?? '').trimStart()));
}

const relationLine = new RegExp(`^\\s*(?:${relationKinds.join('|')})\\s+\\[`, 'u');

/** The clauses of an attribution; there is no speaker while nobody has been named yet. */
function clausesOf(line: string, names: AttributionNames): Partial<StatementFields> {
  const whole = parseAttribution(line);
  // Clauses without a speaker, as somebody fills them in first: read as if there were one.
  const read = 'attribution' in whole ? whole : parseAttribution(line.replace(attributionDash, '— ? '));
  if (!('attribution' in read)) return {};
  const { reading } = chooseReading(read.attribution, names);
  const texts = (spans: readonly { text: string }[]) => spans.map(({ text }) => text);
  return {
    speakers: 'attribution' in whole ? texts(reading.speakers) : [],
    role: reading.role?.text ?? '',
    behalf: texts(reading.behalf),
    topics: texts(reading.topics),
    date: reading.date?.text ?? '',
    locator: reading.locator?.text ?? '',
    id: read.attribution.id?.text ?? '',
  };
}

/** What begins a list or a heading in Markdown; somebody who types words means the number of a point, or a sign before it. */
const opensBlock = /^(\s{0,3})(\d{1,9}(?=[.)](?:\s|$))|(?=(?:[-+*]|#{1,6})(?:\s|$)))/;

/** A typed line of words as Markdown: `asWords('1. The ports open') // => '1\\. The ports open'` */
function asWords(line: string): string {
  return line.replace(opensBlock, '$1$2\\');
}

/** A line of words as it was typed. */
function asTyped(line: string): string {
  return line.replace(/^(\s{0,3})(\d{1,9})\\(?=[.)](?:\s|$))|^(\s{0,3})\\(?=(?:[-+*]|#{1,6})(?:\s|$))/, '$1$2$3');
}

/** A statement as the blockquote of an entry. */
export function statementBlock(fields: StatementFields): string {
  const { words, speakers, role, behalf, topics, date, locator, id, relations } = fields;
  const attribution = [
    '—',
    speakers.map((name) => name.trim()).join('; '),
    role.trim() === '' ? '' : `as ${role.trim()}`,
    behalf.length === 0 ? '' : `for ${behalf.join(', ')}`,
    topics.length === 0 ? '' : `on ${topics.join(', ')}`,
    date.trim() === '' ? '' : `(${date.trim()})`,
    locator.trim() === '' ? '' : `[${locator.trim()}]`,
    id.trim() === '' ? '' : `^${id.trim()}`,
  ].filter((clause) => clause !== '');
  const lines = [...words.trim().split('\n').map(asWords), '', attribution.join(' '), ...relations];
  return lines.map((line) => (line.trim() === '' ? '>' : `> ${line}`)).join('\n');
}

/**
 * An entry with a statement changed, added behind the last (`number` is their count) or, without fields, taken out with
 * what a draft asks about it.
 */
export function withStatement(text: string, number: number, fields: StatementFields | undefined): string {
  const lines = text.split('\n');
  const block = blocksOf(text)[number];
  if (block) {
    if (fields) lines.splice(block.from, block.to - block.from, ...statementBlock(fields).split('\n'));
    else {
      let { from } = block;
      while (lines[from - 1] === '' && /^<!-- \? .*-->$/.test(lines[from - 2] ?? '')) from -= 2;
      lines.splice(from, block.to - from + (lines[block.to] === '' ? 1 : 0));
    }
    return lines.join('\n');
  }
  return fields ? `${text.trimEnd()}\n\n${statementBlock(fields)}\n` : text;
}

/** An entry in which several statements stand in the place of one; what a draft asks about that one stays above the first. */
export function withStatementsFor(text: string, number: number, several: readonly StatementFields[]): string {
  const lines = text.split('\n');
  const block = blocksOf(text)[number];
  if (!block) return text;
  const written = several.map(statementBlock).join('\n\n');
  lines.splice(block.from, block.to - block.from, ...written.split('\n'));
  return lines.join('\n');
}

/** The number of the statement at a line, from 0; of the one before it between two. */
export function statementAt(text: string, line: number): number | undefined {
  const index = blocksOf(text).findLastIndex(({ from }) => from < line);
  return index === -1 ? undefined : index;
}
