import { parseHTML } from 'linkedom';
import { readArticle } from '../../../src/statements/article.ts';
import { fail } from '../target.ts';
import { entryFile, entryTarget } from '../norland-entry.ts';

const allowed =
  /^(?:a|blockquote|br|code|del|em|h[2-6]|hr|input|li|ol|p|pre|section|strong|sup|table|tbody|td|th|thead|tr|ul|div|span|s)$/;

/** An entry is read or refused: its prose holds what Markdown can write, its problems have a place in it, its statements are told apart. */
export const entry = entryTarget('entry', (text) => {
  const { article, problems } = readArticle(entryFile(text));
  const lines = text.split(/\r\n?|\n/);
  for (const { line, column, fact, repair } of problems) {
    if (line < 1 || line > lines.length + 1 || column < 1)
      fail(`${String(line)}:${String(column)} is no place: ${fact}`);
    if (/undefined|\[object|NaN/.test(fact) && !/undefined|\[object|NaN/.test(text)) fail(`says ${fact}`);
    if (repair.trim() === '') fail(`says no repair for ${fact}`);
  }
  if (!article) {
    if (problems.length === 0) fail('nothing is read, and nothing is said of it');
    return;
  }
  for (const block of article.blocks) if (block.type === 'prose') prose(block.html);
  const isSound = !problems.some(({ severity }) => severity === 'error');
  const ids = article.blocks.flatMap((block) => (block.type === 'statement' ? [block.statement.id] : []));
  if (isSound && new Set(ids).size < ids.length) fail(`two statements are ${ids.join(', ')}`);
  if (isSound && ids.includes('')) fail('a statement has no address');
});

function prose(html: string): void {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const element of document.body.querySelectorAll('*')) {
    if (!allowed.test(element.localName)) fail(`the prose holds ${element.outerHTML.slice(0, 80)}`);
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^src/i.test(name)) fail(`the prose holds ${name} on ${element.outerHTML.slice(0, 80)}`);
      if (name === 'href' && !/^(?:https?:|mailto:|#)/i.test(value)) fail(`the prose leads to ${value}`);
    }
  }
}
