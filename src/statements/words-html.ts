import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Run } from './statement.ts';

/**
 * A paragraph of a statement as HTML, character for character what was said: the speaker's own words stand in
 * `<span class="verbatim">`, and no template can put a space between them;
 * `language` is theirs, where it is not that of the page around them.
 */
export function wordsHtml(runs: readonly Run[], language?: string): string {
  return toHtml(runs.map((run) => element(run, language ? { lang: language, dir: 'auto' } : {})));
}

/** The same as well-formed XML, for books. */
export function wordsXhtml(runs: readonly Run[], language?: string): string {
  const attributes: Record<string, string> = language ? { lang: language, 'xml:lang': language } : {};
  return toHtml(
    runs.map((run) => element(run, attributes)),
    { closeSelfClosing: true },
  );
}

function element(run: Run, ofVerbatim: Record<string, string>): ElementContent {
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
  return run.verbatim || words.length !== 1 || words[0] === undefined
    ? wrap('span', words, run.verbatim ? { className: 'verbatim', ...ofVerbatim } : {})
    : words[0];
}

function wrap(tagName: string, children: ElementContent[], properties: Record<string, string> = {}): ElementContent {
  return { type: 'element', tagName, properties, children };
}
