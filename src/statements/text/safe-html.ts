import type { Root as HtmlRoot, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { attributionDash } from '../attribution.ts';
import { invisible, invisibleIn } from './characters.ts';
import { findBadLink, isComment, rawHtml } from './inline-text.ts';
import { isAddressInProse } from '../addresses/link-address.ts';
import { error, placeOf, type Finding, type Place } from '../problems.ts';
import { parsePlainMarkdown } from './plain-markdown.ts';
import { statementSlot, takeStatements } from '../take-statements.ts';
import type { Statement } from '../statement.ts';

/** A piece of an entry, in order: text around the statements as safe HTML, or a statement as data. */
export type Block = { type: 'prose'; html: string } | { type: 'statement'; statement: Statement };

/** A Markdown body as blocks, and everything that is wrong with it. */
export interface Body {
  blocks: Block[];
  findings: { finding: Finding; place: Place }[];
}

/** What may stand in prose: what Markdown can write, without pictures (they would be fetched) and without raw HTML. */
const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => name !== 'img'), statementSlot],
  attributes: { ...defaultSchema.attributes, [statementSlot]: ['dataIndex'] },
  // Of links rehypeLinks has decided, in letters of any case.
  protocols: { ...defaultSchema.protocols, href: [] },
};

/** One h1 stands on a page, its title: a heading of an entry begins at the second rank. */
function remarkHeadings() {
  return (tree: Root) => {
    visit(tree, 'heading', (heading) => {
      if (heading.depth === 1) heading.depth = 2;
    });
  };
}

/** A link leads where links may, or to another part of the page; else its words stand without one. */
function rehypeLinks() {
  return (tree: HtmlRoot) => {
    visit(tree, 'element', ({ properties }) => {
      if (typeof properties.href === 'string' && !isAddressInProse(properties.href)) properties.href = undefined;
    });
  };
}

// Smart punctuation is nowhere in this pipeline: quotation marks are evidence. A single ~ means "about" in a date.
const withGfm = remark().use(remarkGfm, { singleTilde: false }).freeze();
const plain = remark().freeze();
const toSafeHtml = remark().use(remarkHeadings).use(remarkRehype).use(rehypeLinks).use(rehypeSanitize, schema).freeze();

/** What every construct of GFM needs: a pipe, a tilde, a footnote, a task, a bare address. Without one, the extensions only cost time. */
const gfmSigns = /[|~@]|\[[\^ x\t\n]|www\.|:\/\/|mailto:|xmpp:/i;

/** Parses Markdown with GFM into a tree. */
export function parseMarkdown(markdown: string): Root {
  return parsePlainMarkdown(markdown) ?? parseAnyMarkdown(markdown);
}

/** The same by remark, whatever the text is. */
export function parseAnyMarkdown(markdown: string): Root {
  return (gfmSigns.test(markdown) ? withGfm : plain).parse(markdown);
}

/** How much of a body is wanted: a checker needs no HTML. */
export interface BodyOptions {
  html: boolean;
}

/** Reads the Markdown of an entry into prose and statements; places count from the first line of the text given. */
export function readBody(markdown: string, options: BodyOptions = { html: true }): Body {
  const plainTree = parsePlainMarkdown(markdown);
  // Nothing in a tree of plain words can be unsafe, or deep.
  if (plainTree) return readBlocks(plainTree, markdown, [], options);
  const tree = parseAnyMarkdown(markdown);
  if (isTooDeep(tree)) return { blocks: [], findings: [tooDeep()] };
  return readBlocks(tree, markdown, findUnsafe(tree, markdown), options);
}

function readBlocks(tree: Root, markdown: string, unsafe: Body['findings'], { html }: BodyOptions): Body {
  const { statements, findings } = takeStatements(tree, markdown);
  const blocks = html
    ? cutAtStatements(toSafeHtml.runSync(tree), statements)
    : statements.map((statement): Block => ({ type: 'statement', statement }));
  return { blocks, findings: [...unsafe, ...findings] };
}

/** A note as safe HTML, and everything that is wrong with it. */
export interface Note {
  html: string;
  findings: Body['findings'];
}

/** Renders a note (a biographical or scope note, an about page) as safe HTML. */
export function readNote(markdown: string): Note {
  const tree = parseMarkdown(markdown);
  if (isTooDeep(tree)) return { html: '', findings: [tooDeep()] };
  return { html: toHtml(toSafeHtml.runSync(tree)).trim(), findings: findUnsafe(tree, markdown) };
}

/** What follows walks a tree by calling itself: so deep is refused, long before any stack is full. */
const deepestTree = 200;

function isTooDeep(tree: Root): boolean {
  let layer: Nodes[] = [tree];
  for (let depth = 0; layer.length > 0; depth++) {
    if (depth > deepestTree) return true;
    layer = layer.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

function tooDeep(): Body['findings'][number] {
  const fact = 'the marks of this text are nested too deeply to be read';
  return { finding: error('excess', fact, 'Remove what is not words.'), place: { line: 1, column: 1 } };
}

function cutAtStatements(root: HtmlRoot, statements: readonly Statement[]): Block[] {
  const blocks: Block[] = [];
  let prose: RootContent[] = [];
  const endProse = () => {
    const html = toHtml({ type: 'root', children: prose }).trim();
    if (html !== '') blocks.push({ type: 'prose', html });
    prose = [];
  };
  for (const node of root.children) {
    const slot = node.type === 'element' && node.tagName === statementSlot;
    const statement = slot ? statements[Number(node.properties.dataIndex)] : undefined;
    if (statement) {
      endProse();
      blocks.push({ type: 'statement', statement });
    } else {
      prose.push(node);
    }
  }
  endProse();
  return blocks;
}

/** What the sanitizer would take away in silence, said aloud: raw HTML, pictures, links that lead nowhere safe. */
function findUnsafe(tree: Root, markdown: string): Body['findings'] {
  const findings: Body['findings'] = [];
  const report = (node: Nodes, finding: Finding) => findings.push({ finding, place: placeOf(node) });
  visit(tree, (node, _index, parent) => {
    if (node.type === 'blockquote') return 'skip';
    if (node.type === 'html' && !isComment(node.value)) report(node, rawHtml(node.value));
    if (node.type === 'image' || node.type === 'imageReference') report(node, picture());
    const linked = node.type === 'link' || node.type === 'definition';
    if (linked && !isAddressInProse(node.url)) report(node, unsafeAddress(node.url));
    else if (linked) findBadLink(node.url).forEach((finding) => report(node, finding));
    return parent === undefined ? undefined : true;
  });
  const footnotes = markdown.includes('[^')
    ? [...findLostFootnotes(tree), ...findMissingFootnotes(tree, markdown)]
    : [];
  const decoded = markdown.includes('&') ? findDecoded(tree, markdown) : [];
  return [...findings, ...footnotes, ...decoded];
}

/** Characters nobody can see that were written as references, `&#x202E;`: those in the source itself are found there. */
function findDecoded(tree: Root, markdown: string): Body['findings'] {
  const found: Body['findings'] = [];
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    const source = markdown.slice(start?.offset, end?.offset);
    if ('children' in node && !('url' in node) && node.type !== 'footnoteDefinition') return;
    for (const text of textsOf(node)) {
      const character = invisibleIn(text);
      if (character === undefined || character === invisibleIn(source)) continue;
      found.push({ finding: invisible(character), place: placeOf(node) });
    }
  });
  return found;
}

/** Whatever a node holds as text, its address and its title included. */
function textsOf(node: Nodes): string[] {
  const { value, url, title, alt, label } = { value: '', url: '', title: '', alt: '', label: '', ...node };
  return [value, url, title ?? '', alt ?? '', label ?? ''].filter((text) => text !== '');
}

/** A footnote that nothing refers to would be left out of the page. */
function findLostFootnotes(tree: Root): Body['findings'] {
  const referred = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => {
    referred.add(identifier);
  });
  const lost: Body['findings'] = [];
  visit(tree, 'footnoteDefinition', (definition) => {
    if (referred.has(definition.identifier)) return;
    const fact = `nothing refers to the footnote [^${definition.identifier}]`;
    const repair = `Write [^${definition.identifier}] where it belongs, or remove it.`;
    lost.push({ finding: error('lost-footnote', fact, repair), place: placeOf(definition) });
  });
  return lost;
}

/** A mark of a footnote that nobody wrote would stand on the page as it is. */
function findMissingFootnotes(tree: Root, markdown: string): Body['findings'] {
  const missing: Body['findings'] = [];
  visit(tree, 'text', (node, _index, parent) => {
    // What stands in brackets behind a speaker is said there to be no id.
    const first = parent?.children[0];
    if (first?.type === 'text' && attributionDash.test(first.value)) return;
    const { start, end } = node.position ?? {};
    const source = markdown.slice(start?.offset, end?.offset);
    for (const { 0: mark, index } of source.matchAll(/(?<!\\)\[\^[^\]\s]{1,40}\]/g)) {
      const before = source.slice(0, index).split('\n');
      const line = (start?.line ?? 1) + before.length - 1;
      const column = (before.length === 1 ? (start?.column ?? 1) : 1) + (before.at(-1)?.length ?? 0);
      const fact = `there is no footnote ${mark}`;
      missing.push({
        finding: error('no-footnote', fact, `Write it below, as "${mark}: …", or remove the mark.`),
        place: { line, column },
      });
    }
  });
  return missing;
}

function picture(): Finding {
  return error('picture', 'a picture is not kept: an entry holds words', 'Link to the page that shows it.');
}

function unsafeAddress(address: string): Finding {
  return error(
    'unsafe-link',
    `a link to "${address}" is not kept`,
    'Give the whole address, beginning with https://, http:// or mailto:.',
  );
}
