import type { BlockContent, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { Document } from 'yaml';
import { onOneLine } from '../statements/text/divided-words.ts';
import { parseAttribution } from '../statements/attribution.ts';
import { entrySlug } from '../statements/addresses/entry-slug.ts';
import { placeholders } from '../statements/fields/placeholders.ts';
import type { Draft, DraftStatement } from './draft.ts';
import { withoutQuoting, writtenWords } from './written-words.ts';
import { leastConfidence } from './people/resolve-speaker.ts';

/** How a draft is written. */
export interface DraftStyle {
  /** Leave the words of each statement out and put a line to be written in their place. */
  paraphrase?: boolean;
  /** SHA-256 of the normalised text of the report, for whoever checks the words later. */
  sha256?: string | undefined;
}

/** A draft entry: where it belongs in the collection, and its text. */
export interface DraftFile {
  path: string;
  text: string;
}

const markdown = remark().use(remarkGfm).data('settings', { bullet: '-', rule: '-', emphasis: '_' }).freeze();

/** Writes a draft as an entry: fields, the doubts as comments, each statement with its attribution. */
export function writeDraft(text: string, draft: Draft, style: DraftStyle = {}): DraftFile {
  const named = draft.statements.flatMap(({ resolved }) => (resolved.speaker ? [resolved.speaker] : []));
  const speakers = [...new Set(named)];
  const year = draft.date?.slice(0, 4) ?? 'XXXX';
  const slug = entrySlug(draft.date ?? 'XXXX', speakers[0]?.name, draft.topics[0]?.slug);
  const kind = draft.via.some(({ as }) => as === 'interviewer') ? 'interview' : draft.entryKind;
  const spoken = [...new Set(draft.statements.map(({ spokenIn }) => spokenIn))];
  const fields = {
    title: titleOf(
      draft,
      speakers.map(({ name }) => name),
    ),
    date: draft.date ?? 'XXXX',
    ...(kind !== undefined && { kind }),
    ...(draft.dateline !== undefined && { dateline: draft.dateline }),
    ...(draft.place !== undefined && { place: draft.place }),
    ...(draft.addressee && { addressee: draft.addressee }),
    ...(draft.topics[0] && { topics: [draft.topics[0].label] }),
    ...(draft.via.length > 0 && { via: draft.via }),
    source: {
      publisher: draft.publisher?.slug ?? draft.agency ?? placeholders.publisher,
      ...(draft.title !== undefined && { title: draft.title }),
      ...(draft.document !== undefined && { document: draft.document }),
      ...(draft.url !== undefined && { url: draft.url }),
      ...(draft.date !== undefined && { issued: draft.date }),
      language: draft.language,
      ...(style.sha256 !== undefined && { sha256: style.sha256 }),
    },
    ...(spoken.length === 1 && spoken[0] !== undefined && spoken[0] !== draft.language && { spoken_in: spoken[0] }),
  };
  const front = frontMatter(fields);
  const blocks = draft.statements.map((statement) => writeStatement(text, statement, style));
  const doubts = draft.doubts.map((doubt) => comment(doubt));
  return {
    path: `articles/${year.toLowerCase()}/${slug}.md`,
    text: `---\n${front}---\n\n${[...doubts, ...blocks].join('\n\n')}\n`,
  };
}

/** Fields as YAML, short lists and hops in one line each. */
function frontMatter(fields: { topics?: string[]; via?: readonly unknown[] }): string {
  const yaml = new Document(fields);
  if (fields.topics) yaml.set('topics', yaml.createNode(fields.topics, { flow: true }));
  fields.via?.forEach((hop, number) => yaml.setIn(['via', number], yaml.createNode(hop, { flow: true })));
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The entry's own headline from what is known; the headline of the report is the source's. */
function titleOf(draft: Draft, speakers: readonly string[]): string {
  const who = speakers.length > 3 ? `${speakers.slice(0, 2).join(', ')} and others` : speakers.join(' and ');
  const about = draft.topics
    .slice(0, 2)
    .map(({ label }) => label)
    .join(' and ');
  if (who === '') return about === '' ? placeholders.title : about;
  return about === '' ? who : `${who} on ${about}`;
}

function comment(text: string): string {
  return `<!-- ? ${text.replaceAll('--', '- -').replace(/>/g, '')} -->`;
}

function writeStatement(text: string, statement: DraftStatement, { paraphrase = false }: DraftStyle): string {
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const { start, end, twins } = statement;
  const divided = statement.parts.flatMap(
    ([start, end]) => onOneLine(withoutQuoting(text.slice(start, end)), text).joined,
  );
  const written = paraphrase ? { paragraphs: [placeholders.words] } : writtenWords(text, statement);
  const notes = [
    ...new Set([...statement.doubts, ...(written.doubt === undefined ? [] : [written.doubt])]),
    ...divided.flatMap(({ word, isSure }) =>
      isSure ? [] : [`a line of the report breaks off "${word}": is it one word?`],
    ),
    ...twins.map((twin) => `told twice: line ${lineOf(twin.start)} of the report says it too`),
    ...(paraphrase ? [`the report, line ${lineOf(start)}: characters ${start} to ${end}`] : []),
  ];
  const quote: RootContent = {
    type: 'blockquote',
    children: [...written.paragraphs, attributionOf(statement)].map((value): BlockContent => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  };
  const root: Root = { type: 'root', children: [quote] };
  return [...notes.map(comment), markdown.stringify(root).trimEnd()].join('\n\n');
}

function attributionOf({ resolved, together, entity, speaker, behalf, topics, date }: DraftStatement): string {
  // Nobody is named on less than even odds; the doubt beside it says who it may be.
  const isNamed = resolved.confidence >= leastConfidence;
  const all = together?.map(({ name }) => name).join('; ');
  const name = all ?? resolved.speaker?.name ?? (isNamed ? (entity ?? speaker) : undefined) ?? placeholders.speaker;
  const about = topics.map(({ label }) => label).join(', ');
  const party = behalf === undefined ? '' : ` for ${behalf}`;
  const rest = `${party}${about === '' ? '' : ` on ${about}`}${date === undefined ? '' : ` (${date})`}`;
  const line = `— ${name.replace(/\s+/g, ' ')}${rest}`;
  // What no attribution can be read from, such as a handle that begins with "^", is no name; its doubt says what the report prints.
  const read = parseAttribution(line);
  return 'attribution' in read && !read.attribution.id ? line : `— ${placeholders.speaker}${rest}`;
}
