import { formatDate } from '../../languages/format-date.ts';
import type { SearchWords } from '../../languages/interface-words.ts';
import { loadSearchWords } from '../../languages/load-search-words.ts';
import {
  comparedIn,
  narrowingOf,
  readComparison,
  writeComparison,
  type Compared,
  type Comparison,
} from '../../search/comparison.ts';
import { facetAt, type Facet } from '../../search/facet.ts';
import type { Names } from '../../search/index-files.ts';
import { namedFields, writeNarrowing } from '../../search/narrowing.ts';
import { offerNames, shownName, slugOf } from '../search/facet-names.ts';
import { element } from '../search/render-hit.ts';
import { openStatementIndex } from './statement-index.ts';
import { openRows } from './timeline-rows.ts';
import { sayReason } from '../../search/say-reason.ts';
import { sayUnknown } from '../../search/say-unknown.ts';

/** Statements of one speaker that are shown; the timeline has the others. */
const mostShown = 100;

const page = document.querySelector<HTMLElement>('.compare');
if (page) void loadSearchWords(page.dataset.language).then((words) => start(page, words));

/** One of those compared with what is shown, newest first, and how many statements there are. */
interface Column {
  compared: Compared;
  name: string;
  total: number;
  rows: HTMLLIElement[];
}

/** Runs the page of a comparison: the address says who is compared, and the form writes the address. */
function start(root: HTMLElement, words: SearchWords): void {
  const form = root.querySelector('form');
  const status = root.querySelector('[role=status]');
  const compared = root.querySelector<HTMLElement>('.compared');
  if (!form || !status || !compared) return;
  const index = openStatementIndex(root.dataset.index ?? '');
  const row = openRows(root.dataset.rows ?? '');
  const home = root.dataset.home ?? '';
  const invitation = status.textContent;
  const fields = [...form.querySelectorAll<HTMLInputElement>('[name=speaker]')];
  const topicField = form.querySelector<HTMLInputElement>('[name=topic]');
  let asked = 0;

  const names = index.names();
  names.then(
    ({ speakers, parties, topics }) => {
      offerNames(form.querySelector('[id=_speaker-names]'), [...speakers, ...parties], words.tag);
      offerNames(form.querySelector('[id=_topic-names]'), topics, words.tag);
    },
    (reason: unknown) => (status.textContent = words.search.failed(sayReason(reason))),
  );

  const columnOf = async ({ field, value }: Compared, topic: string, known: Names): Promise<Column> => {
    const { documents, unknown, forgiven, rowAt } = await index.narrow(narrowingOf({ field, value }, topic));
    const [first] = unknown;
    if (first) throw new UnknownName(sayUnknown(first.field, first.value, first.nearest, words));
    const rows = await Promise.all([...documents.slice(0, mostShown)].map((document) => row(rowAt(document))));
    const facets = known[namedFields[field]];
    // A name that was forgiven its spelling is shown as it is.
    const slug = slugOf(forgiven[0]?.read[0]?.name ?? value, facets);
    return {
      compared: { field, value: slug },
      name: shownName(slug, facets, words.tag),
      total: documents.length,
      rows,
    };
  };

  const compare = async (comparison: Comparison) => {
    const { topic } = comparison;
    const all = comparedIn(comparison);
    asked += 1;
    const number = asked;
    if (all.length === 0) {
      compared.replaceChildren();
      status.textContent = invitation;
      return;
    }
    try {
      const known = await names;
      fields.forEach((input, position) => {
        const { field, value } = all[position] ?? { field: 'speaker', value: '' };
        input.value = shownName(value, known[namedFields[field]], words.tag);
      });
      if (topicField) topicField.value = shownName(topic, known.topics, words.tag);
      const columns = await index.trying(() => Promise.all(all.map((each) => columnOf(each, topic, known))));
      if (number !== asked) return;
      const counts = columns.map(({ name, total }) => `${name}: ${words.statements(total)}`);
      status.textContent = counts.join('. ');
      compared.replaceChildren(grid(columns, topic, home, words));
    } catch (reason) {
      if (number !== asked) return;
      compared.replaceChildren();
      status.textContent = reason instanceof UnknownName ? reason.message : words.search.failed(sayReason(reason));
    }
  };
  const readAddress = () => void compare(readComparison(new URLSearchParams(location.search)));

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void names.then((known) => {
      const written = fields.map(({ value }) => value.trim()).filter(Boolean);
      const topic = slugOf(topicField?.value.trim() ?? '', known.topics);
      const comparison = { ...asWritten(written, known), topic };
      history.pushState(null, '', `?${writeComparison(comparison)}`);
      return compare(comparison);
    });
  });
  window.addEventListener('popstate', readAddress);
  readAddress();
}

/** Names as somebody wrote them: a country or an organization where no speaker is called so. */
function asWritten(written: readonly string[], { speakers, parties }: Names): Omit<Comparison, 'topic'> {
  const isParty = (name: string) =>
    !facetAt(slugOf(name, speakers), speakers) && facetAt(slugOf(name, parties), parties) !== undefined;
  const slugs = (names: readonly string[], facets: readonly Facet[]) => [
    ...new Set(names.map((name) => slugOf(name, facets))),
  ];
  return {
    speakers: slugs(
      written.filter((name) => !isParty(name)),
      speakers,
    ),
    parties: slugs(written.filter(isParty), parties),
  };
}

/** A value that nothing is called by; its message is for the reader. */
class UnknownName extends Error {}

/** Columns side by side, a row a month, newest first; in the order of the page each stands whole. */
function grid(columns: readonly Column[], topic: string, home: string, words: SearchWords): HTMLElement {
  const monthOf = ({ dataset }: HTMLElement) => dataset.month ?? dataset.year ?? '';
  const months = [...new Set(columns.flatMap(({ rows }) => rows.map(monthOf)))].sort().reverse();
  const made = element('div', 'side-by-side', '');
  made.style.setProperty('--columns', String(columns.length));
  for (const [index, month] of months.entries()) {
    const label = element('p', 'axis', formatDate(month, words));
    label.ariaHidden = 'true';
    label.style.gridRow = String(index + 2);
    made.append(label);
  }
  columns.forEach(({ compared, name, total, rows }, position) => {
    const section = element('section', '', '');
    const heading = element('h2', '', '');
    const link = element('a', '', name) as HTMLAnchorElement;
    link.href = `${home}?${writeNarrowing(narrowingOf(compared, topic))}`;
    heading.append(link, ' ', element('span', 'count', words.statements(total)));
    heading.style.gridColumn = String(position + 2);
    section.ariaLabel = name;
    section.append(heading);
    for (const [month, ofMonth] of Map.groupBy(rows, monthOf)) {
      const cell = element('div', 'cell', '');
      cell.style.gridColumn = String(position + 2);
      cell.style.gridRow = String(months.indexOf(month) + 2);
      const list = element('ol', 'statements', '');
      list.append(...ofMonth);
      cell.append(element('h3', '', formatDate(month, words)), list);
      section.append(cell);
    }
    made.append(section);
  });
  return made;
}
