import { isMap, parseDocument } from 'yaml';
import { parseAttribution, type Attribution } from './attribution.ts';

/** A statement of an entry as a form shows it: its words as Markdown, and the clauses of its attribution. */
export interface StatementFields {
  /** Paragraphs parted by empty lines. */
  words: string;
  speaker: string;
  role: string;
  topics: string[];
  date: string;
  id: string;
}

/** The front matter of an entry without its fences, and the text behind it. */
interface EntryParts {
  front: string;
  body: string;
}

const fences = /^---[ \t]*\n([\s\S]*?)\n?---[ \t]*(?:\n|$)/;

function partsOf(text: string): EntryParts {
  const match = fences.exec(text);
  if (!match) return { front: '', body: text };
  return { front: match[1] ?? '', body: text.slice(match[0].length) };
}

/** The fields of an entry as plain data; an empty group where they cannot be read. */
export function entryFields(text: string): Record<string, unknown> {
  const yaml = parseDocument(partsOf(text).front, { schema: 'failsafe' });
  const data: unknown = yaml.errors.length === 0 ? yaml.toJS() : undefined;
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
}

/** An entry with one field changed, its comments and everything else left as they are; an empty value takes the field away. */
export function withField(text: string, path: readonly string[], value: unknown): string {
  const { front, body } = partsOf(text);
  const yaml = parseDocument(front, { schema: 'failsafe' });
  if (yaml.errors.length > 0) return text;
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
    yaml.setIn(path, node);
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

/** The statements of an entry as forms show them; of several readings of an attribution the one whose names are known. */
export function statementFields(text: string, isSpeaker: (name: string) => boolean): StatementFields[] {
  const lines = text.split('\n');
  return blocksOf(text).map(({ from, to }) => {
    const own = lines.slice(from, to).map((line) => line.replace(/^ {0,3}> ?/, ''));
    const last = own.findLastIndex((line) => line.trim() !== '');
    const reading = parseAttribution((own[last] ?? '').trim());
    if (!('attribution' in reading)) {
      // A statement that is being begun has a dash, and nobody behind it yet.
      const isBegun = /^\s*—\s*$/.test(own[last] ?? '');
      return {
        words: own
          .slice(0, isBegun ? last : undefined)
          .join('\n')
          .trim(),
        speaker: '',
        role: '',
        topics: [],
        date: '',
        id: '',
      };
    }
    return { words: own.slice(0, last).join('\n').trim(), ...clausesOf(reading.attribution, isSpeaker) };
  });
}

function clausesOf({ readings, date, id }: Attribution, isSpeaker: (name: string) => boolean) {
  const chosen = readings.find(({ speaker }) => isSpeaker(speaker.text)) ?? readings[0];
  return {
    speaker: chosen.speaker.text,
    role: chosen.role?.text ?? '',
    topics: chosen.topics.map((topic) => topic.text),
    date: date?.text ?? '',
    id: id?.text ?? '',
  };
}

/** A statement as the blockquote of an entry. */
export function statementBlock({ words, speaker, role, topics, date, id }: StatementFields): string {
  const attribution = [
    `— ${speaker.trim()}`,
    role.trim() === '' ? '' : `as ${role.trim()}`,
    topics.length === 0 ? '' : `on ${topics.join(', ')}`,
    date.trim() === '' ? '' : `(${date.trim()})`,
    id.trim() === '' ? '' : `^${id.trim()}`,
  ].filter((clause) => clause !== '');
  const lines = [...words.trim().split('\n'), '', attribution.join(' ')];
  return lines.map((line) => (line.trim() === '' ? '>' : `> ${line}`)).join('\n');
}

/** An entry with a statement changed, added behind the last (`number` is their count) or, without fields, taken out. */
export function withStatement(text: string, number: number, fields: StatementFields | undefined): string {
  const lines = text.split('\n');
  const block = blocksOf(text)[number];
  if (block) {
    if (fields) lines.splice(block.from, block.to - block.from, ...statementBlock(fields).split('\n'));
    else lines.splice(block.from, block.to - block.from + (lines[block.to] === '' ? 1 : 0));
    return lines.join('\n');
  }
  return fields ? `${text.trimEnd()}\n\n${statementBlock(fields)}\n` : text;
}

/** The number of the statement at a line, from 0; of the one before it between two. */
export function statementAt(text: string, line: number): number | undefined {
  const index = blocksOf(text).findLastIndex(({ from }) => from < line);
  return index === -1 ? undefined : index;
}

/** A name for the file of an entry: its day, who speaks, and what about: `2031-05-30-marsh-grain`. */
export function entrySlug(date: string, speaker: string | undefined, topic: string | undefined): string {
  const fold = (name: string) =>
    name
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? '';
  const last = speaker?.trim().split(/\s+/).at(-1) ?? '';
  return [date.replace(/[^\dx-]/gi, ''), fold(last), fold(topic ?? '')]
    .filter((part) => part !== '')
    .join('-')
    .toLowerCase();
}
