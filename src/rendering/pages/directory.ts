import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { attributes, html, type SafeHtml } from '../html.ts';
import type { LocalName } from '../name-in.ts';
import { localNamed } from '../named.ts';
import type { Setting } from '../setting.ts';
import { yearsOf } from '../timeline/years-of.ts';

/** Something with a page, and what was said by it, for it or on it. */
export interface DirectoryEntry {
  path: string;
  name: LocalName;
  detail: string;
  depth?: number;
  statements: readonly ArchivedStatement[];
}

/** A list of what has pages, each with how much was said and in which years. */
export function directoryHtml(entries: readonly DirectoryEntry[], setting: Setting): SafeHtml {
  const { words, content } = setting;
  const items = entries.map(({ path, name, detail, depth = 0, statements }) => {
    const more = detail === '' ? '' : html`<span class="detail" ${attributes(content)}>${detail}</span>`;
    return html`<li class="depth-${Math.min(depth, 3)}">
      ${localNamed(name, setting, setting.linkTo(path))} ${more}
      <span class="count">${words.statements(statements.length)}<span class="span">${yearsOf(statements, words)}</span></span>
    </li>`;
  });
  return html`<ul class="directory">
    ${items}
  </ul>`;
}
