import type { PreviewEntry, PreviewStatement } from '../../contributing/check-entry.ts';
import { formatDate } from '../../languages/format-date.ts';
import type { InterfaceWords } from '../../languages/interface-words.ts';

/** Shows an entry as the site will, each statement put into the markup of the site's own component. */
export function showPreview(
  target: Element,
  template: HTMLTemplateElement,
  entry: PreviewEntry | undefined,
  words: InterfaceWords,
): void {
  if (!entry) {
    const nothing = document.createElement('p');
    nothing.className = 'explained';
    nothing.textContent = words.contribute.nothingToShow;
    target.replaceChildren(nothing);
    return;
  }
  const title = document.createElement('h3');
  title.textContent = entry.title;
  const facts = document.createElement('p');
  facts.className = 'facts';
  const ladder = ladderOf(entry, words);
  facts.textContent = [formatDate(entry.date, words), entry.occasion, ladder].filter(Boolean).join(' · ');
  const blocks = entry.blocks.map((block) => {
    if (block.type === 'statement') return statement(template, block, ladder, words);
    const prose = document.createElement('div');
    prose.className = 'prose';
    prose.append(html(block.html));
    return prose;
  });
  target.replaceChildren(title, facts, ...blocks);
}

/** HTML that the reader of entries has made safe. */
function html(safe: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = safe;
  return template.content;
}

function ladderOf({ via, publisher, issued }: PreviewEntry, words: InterfaceWords): string {
  const date = issued === undefined ? undefined : formatDate(issued, words);
  return [...via.map(({ as, name }) => words.hop[as](name)), words.reportedBy(publisher, date)].join(' · ');
}

function statement(
  template: HTMLTemplateElement,
  { speaker, role, printedName, mode, paragraphs, topics, date }: PreviewStatement,
  ladder: string,
  words: InterfaceWords,
): DocumentFragment {
  const copy = document.importNode(template.content, true);
  const say = (selector: string, text: string) => {
    const element = copy.querySelector(selector);
    if (element) element.textContent = text;
  };
  copy.querySelector('.statement')?.setAttribute('class', `statement ${mode}`);
  copy.querySelector('[data-statement]')?.removeAttribute('data-statement');
  say('.speaker', speaker);
  const [office, printed] = copy.querySelectorAll('.who .role');
  if (office) office.textContent = role ? words.role(role.role, role.organization) : '';
  const isOther = printedName !== speaker && !speaker.includes(printedName);
  if (printed) printed.textContent = isOther ? words.statement.printedAs(printedName) : '';
  copy.querySelector('.words')?.replaceChildren(
    ...paragraphs.map((paragraph) => {
      const element = document.createElement('p');
      if (paragraph.hangs) element.className = 'hanging';
      element.append(html(paragraph.html));
      return element;
    }),
  );
  const list = copy.querySelector('.topics');
  const item = list?.querySelector('li');
  if (list && item) {
    list.replaceChildren(
      ...topics.map((label) => {
        const own = item.cloneNode(true) as HTMLElement;
        const link = own.querySelector('a');
        if (link) link.textContent = label;
        return own;
      }),
    );
  }
  say('.mode', words.mode[mode]);
  say('.day', formatDate(date, words));
  say('.ladder', ladder);
  // A preview has no address yet: nothing to link to, nothing to cite.
  copy.querySelector('.cite')?.remove();
  for (const link of copy.querySelectorAll('.fine a')) link.remove();
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href');
  return copy;
}
