import type { PhrasingContent, Text } from 'mdast';
import { didYouMean } from './text/did-you-mean.ts';
import { error, placeOf, type Finding, type Place } from './problems.ts';

/** What a statement can be to another one. */
export const relationKinds = [
  'answers',
  'quotes',
  'repeats',
  'denies',
  'corrects',
  'supersedes',
  'translates',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** A relation as an entry states it: a line of the attribution with a word and a Markdown link, still by the link's address. */
export interface StatedRelation {
  kind: RelationKind;
  /** The text of the link. */
  label: string;
  /** Where the link leads, relative to the entry's file: `2031-05-01-kornev-letter.md#port-ada`. */
  target: string;
  /** Whether those who keep the collection see it so; else the source itself says it. */
  byEditors: boolean;
  place: Place;
}

/** An attribution's paragraph without its relations, and the relations in their order. */
export interface RelationsReading {
  attribution: PhrasingContent[];
  relations: StatedRelation[];
  findings: { finding: Finding; place: Place }[];
}

const isKind = (word: string): word is RelationKind => (relationKinds as readonly string[]).includes(word);
const lastLine = /\n[ \t]*([\p{L}-]+)[ \t]+$/u;
/** Line of an attribution that begins as a relation does; the words of the attribution itself may be wrapped, too. */
const plainRelation = new RegExp(`^[ \\t]*(${relationKinds.join('|')})[ \\t]+\\S`, 'u');

/** Takes the relations off the paragraph of an attribution: each line behind the first that is a word and a link. */
export function readRelations(content: readonly PhrasingContent[]): RelationsReading {
  const read: RelationsReading = { attribution: [], relations: [], findings: [] };
  const nodes = withLineEnds(content);
  let current: StatedRelation | undefined;
  nodes.forEach((node, index) => {
    const next = nodes[index + 1];
    if (node.type === 'text') {
      let { value } = node;
      if (current) value = readBehind(current, node, read);
      const begins = next?.type === 'link' ? lastLine.exec(value) : null;
      const own = begins ? value.slice(0, begins.index) : value;
      if (!current) addText(read, node, own);
      else if (own.trim() !== '') read.findings.push({ place: current.place, finding: somethingBehind(own.trim()) });
      if (begins && next?.type === 'link') {
        const [, word = ''] = begins;
        current = {
          kind: isKind(word) ? word : 'answers',
          label: textOf(next.children),
          target: next.url,
          byEditors: false,
          place: placeOf(next),
        };
        if (isKind(word)) read.relations.push(current);
        else read.findings.push({ place: current.place, finding: unknownRelation(word) });
      }
    } else if (!current) {
      read.attribution.push(node);
    } else if (!(node.type === 'link' && node.url === current.target && placeOf(node).line === current.place.line)) {
      read.findings.push({ place: placeOf(node), finding: somethingBehind(textOf([node])) });
    }
  });
  return read;
}

/** Two spaces at the end of a line make a hard break for Markdown, which changes nothing here: texts go on over it. */
function withLineEnds(content: readonly PhrasingContent[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const node of content) {
    const own: PhrasingContent = node.type === 'break' ? { ...node, type: 'text', value: '\n' } : node;
    const last = nodes.at(-1);
    if (own.type === 'text' && last?.type === 'text')
      nodes[nodes.length - 1] = { ...last, value: last.value + own.value };
    else nodes.push(own);
  }
  return nodes;
}

/** What stands behind a relation's link on its line; the rest of the text, from the next line on, is given back. */
function readBehind(relation: StatedRelation, { value }: Text, read: RelationsReading): string {
  const end = value.includes('\n') ? value.indexOf('\n') : value.length;
  const behind = value.slice(0, end).trim();
  if (behind === '(editors)') relation.byEditors = true;
  else if (behind !== '') read.findings.push({ place: relation.place, finding: somethingBehind(behind) });
  return value.slice(end);
}

function addText(read: RelationsReading, node: Text, value: string) {
  if (value === '') return;
  const lines = value.split('\n').filter((line, number) => {
    const [, word = ''] = plainRelation.exec(line) ?? [];
    if (number === 0 || word === '') return true;
    const { line: from } = placeOf(node);
    read.findings.push({ place: { line: from + number, column: 1 }, finding: noLink(word) });
    return false;
  });
  read.attribution.push({ ...node, value: lines.join('\n') });
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('');
}

function unknownRelation(word: string): Finding {
  const repair = `${didYouMean(word, relationKinds)}Relations are ${relationKinds.join(', ')}.`;
  return error('unknown-relation', `there is no relation "${word}"`, repair);
}

function noLink(word: string): Finding {
  return error(
    'relation-without-link',
    `the line "${word} …" below the attribution does not say which statement`,
    `Link to it: ${word} [what it was](its-entry.md#its-id).`,
  );
}

function somethingBehind(text: string): Finding {
  return error(
    'behind-relation',
    `"${text}" stands behind the link of a relation`,
    'Put each relation on a line of its own; only "(editors)" can stand behind the link.',
  );
}
