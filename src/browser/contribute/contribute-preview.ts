import type { PreviewEntry, PreviewStatement } from '../../contributing/check-entry.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { safeFragment } from '../frame/trusted.ts';

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
    prose.append(safeFragment(block.html));
    return prose;
  });
  target.replaceChildren(title, facts, ...blocks);
}

function ladderOf({ via, publisher, issued }: PreviewEntry, words: InterfaceWords): string {
  const date = issued === undefined ? undefined : formatDate(issued, words);
  return [...via.map(({ as, name }) => words.hop[as](name)), words.reportedBy(publisher, date)].join(' · ');
}

function statement(
  template: HTMLTemplateElement,
  own: PreviewStatement,
  ladder: string,
  words: InterfaceWords,
): DocumentFragment {
  const { mode, said, topics, date, locator } = own;
  const copy = document.importNode(template.content, true);
  const say = (selector: string, text: string) => {
    const element = copy.querySelector(selector);
    if (text === '') element?.remove();
    else if (element) element.textContent = text;
  };
  copy.querySelector('.statement')?.setAttribute('class', `statement ${mode}`);
  copy.querySelector('[data-statement]')?.removeAttribute('data-statement');
  showSpeakers(copy, own, words);
  copy.querySelector('.words')?.replaceChildren(safeFragment(said));
  showList(copy.querySelector('.topics'), topics, (item, label) => {
    const link = item.querySelector('a');
    if (link) link.textContent = label;
  });
  showList(copy.querySelector('.relations'), own.relations, (item, { kind, label, byEditors }) => {
    const remark = byEditors ? ` (${words.relations.byEditors})` : '';
    item.textContent = `${words.relations.kinds[kind].to} ${label}${remark}`;
  });
  say('.mode', words.mode[mode]);
  say('.day', formatDate(date, words));
  say('.ladder', ladder);
  say('.locator', locator ?? '');
  // A preview has no address yet: nothing to link to, nothing to cite.
  copy.querySelector('.cite')?.remove();
  for (const link of copy.querySelectorAll('.fine a')) link.remove();
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href');
  return copy;
}

/** Fills a list of the template, whose first item is the model of all; a list of nothing goes. */
function showList<Item>(
  list: Element | null,
  items: readonly Item[],
  fill: (item: HTMLElement, of: Item) => void,
): void {
  const model = list?.querySelector('li');
  if (!list || !model || items.length === 0) {
    list?.remove();
    return;
  }
  list.replaceChildren(
    ...items.map((item) => {
      const own = model.cloneNode(true) as HTMLElement;
      fill(own, item);
      return own;
    }),
  );
}

/** Who said it, each with an office and the name as printed, and with whom and for whom. */
function showSpeakers(copy: DocumentFragment, own: PreviewStatement, words: InterfaceWords): void {
  const { speakers, members, behalf } = own;
  const all = copy.querySelectorAll('.who .by');
  const [model] = all;
  const named = speakers.map(({ name, printedAs, role }) => {
    const by = model?.cloneNode(true) as HTMLElement;
    const set = (selector: string, text: string) => {
      const element = by.querySelector(selector);
      if (text === '') element?.remove();
      else if (element) element.textContent = text;
    };
    set('.speaker', name);
    set('.printed', printedAs === undefined ? '' : words.statement.printedAs(printedAs));
    set('.role:not(.printed)', role ? words.role(role.role, role.organization) : '');
    return by;
  });
  model?.before(...named);
  for (const element of all) element.remove();
  const list = (names: readonly string[]) => new Intl.ListFormat(words.locale).format(names);
  const remarks = {
    together: speakers.length > 1 ? words.said.together : '',
    unnamed: speakers.some(({ isUnnamed }) => isUnnamed) ? words.said.unnamed : '',
    behalf: behalf.length > 0 ? words.said.onBehalf(list(behalf.map(({ name }) => name))) : '',
    members: members.length > 0 ? words.said.members(list(members)) : '',
  };
  for (const [name, text] of Object.entries(remarks)) {
    const element = copy.querySelector(`.who .${name}`);
    if (text === '') element?.remove();
    else if (element) element.textContent = text;
  }
}
