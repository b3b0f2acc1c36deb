import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { escapeXml } from './escape-xml.ts';
import { strictUri } from '../addresses/strict-uri.ts';
import type { Run } from '../statement.ts';

/** What tells the language of words, for a page or a book. */
type LanguageAttributes = Record<string, string>;

/**
 * The paragraphs of a statement as HTML, each in its `<p>`; `language` is that of the speaker's own words, where it is not that of the
 * page around them. A paragraph that is theirs alone runs in the direction of its words.
 */
export function paragraphsHtml(paragraphs: readonly (readonly Run[])[], language?: string): string {
  const own: LanguageAttributes = language ? { lang: language, dir: 'auto' } : {};
  return toHtml(
    paragraphs.map((runs) => {
      const isOwn = runs.every(({ verbatim }) => verbatim);
      const hanging: Record<string, string> = runs[0]?.verbatim ? { className: 'hanging' } : {};
      return wrap('p', wordsOf(runs, isOwn ? {} : own), { ...hanging, ...(isOwn ? own : {}) });
    }),
  );
}

/**
 * A paragraph of a statement as HTML, character for character what was said: the speaker's own words stand in
 * `<span class="verbatim">`, and no template can put a space between them.
 */
export function wordsHtml(runs: readonly Run[]): string {
  return toHtml(wordsOf(runs, {}));
}

/** The same as well-formed XML, for books: what HTML lets stand, as `]]>` in a text or `<` in an address, XML does not. */
export function wordsXhtml(runs: readonly Run[]): string {
  return wordsOf(runs, {}).map(xhtmlOf).join('');
}

function xhtmlOf(node: ElementContent): string {
  if (node.type === 'text') return escapeXml(node.value);
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  const written = Object.entries(properties).map(([name, value]) => {
    const text = String(value);
    return ` ${name === 'className' ? 'class' : name}="${escapeXml(name === 'href' ? strictUri(text) : text)}"`;
  });
  const open = `<${tagName}${written.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.map(xhtmlOf).join('')}</${tagName}>`;
}

/** Words beside words of the same kind stand in one element: apart, those that run from right to left would change places. */
function wordsOf(runs: readonly Run[], ofVerbatim: LanguageAttributes): ElementContent[] {
  const grouped: Run[][] = [];
  for (const run of runs) {
    const last = grouped.at(-1);
    if (run.verbatim && last?.[0]?.verbatim) last.push(run);
    else grouped.push([run]);
  }
  return grouped.flatMap((group) => {
    const words = group.flatMap(contentOf);
    return group[0]?.verbatim ? [wrap('span', words, { className: 'verbatim', ...ofVerbatim })] : words;
  });
}

function contentOf(run: Run): ElementContent[] {
  const lines = run.text.split('\n').flatMap((value, index): ElementContent[] => {
    const text: ElementContent = { type: 'text', value };
    return index === 0 ? [text] : [wrap('br', []), text];
  });
  let words = lines;
  if (run.marked) words = [wrap('mark', words)];
  if (run.code) words = [wrap('code', words)];
  if (run.deleted) words = [wrap('del', words)];
  if (run.emphasis) words = [wrap('em', words)];
  if (run.strong) words = [wrap('strong', words)];
  if (run.href !== undefined) words = [wrap('a', words, { href: run.href })];
  return words;
}

function wrap(tagName: string, children: ElementContent[], properties: Record<string, string> = {}): ElementContent {
  return { type: 'element', tagName, properties, children };
}
