import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { loadSearchWords } from '../../languages/load-search-words.ts';
import {
  comparedIn,
  narrowingOf,
  readComparison,
  writeComparison,
  type Compared,
  type Comparison,
} from '../../search/queries/comparison.ts';
import { facetAt, type Facet } from '../../search/queries/facet.ts';
import type { Names } from '../../search/files/index-files.ts';
import { namedFields, writeNarrowing } from '../../search/queries/narrowing.ts';
import { offerNames, shownName, slugOf } from '../search/facet-names.ts';
import { readMarks } from '../charts/read-marks.ts';
import { nameIn } from '../../rendering/name-in.ts';
import { renderComparison, type Column } from './render-comparison.ts';
import { openStatementIndex } from './statement-index.ts';
import { openRows } from './timeline-rows.ts';
import { sayReason } from '../../search/hits/say-reason.ts';
import { sayUnknown } from '../../search/hits/say-unknown.ts';

/** Statements of one speaker that are shown; the timeline has the others. */
const mostShown = 100;
/** Topics that are named of somebody who said nothing on the one asked for. */
const mostTopics = 6;

const page = document.querySelector<HTMLElement>('.compare');
if (page) void loadSearchWords(page.dataset.language).then((words) => start(page, words));

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
  const offered = root.querySelector<HTMLElement>('.offered');
  const wide = matchMedia('(width >= 56.25rem)');
  let redraw: (() => void) | undefined;
  wide.addEventListener('change', () => redraw?.());
  let shownAt: string | undefined;
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
    if (first) throw new UnknownName(sayUnknown(first, words));
    const rows = await Promise.all(
      [...documents.slice(0, mostShown)].map(async (document) => ({ document, row: await row(rowAt(document)) })),
    );
    const facets = known[namedFields[field]];
    // A name that was forgiven its spelling is shown as it is.
    const slug = slugOf(forgiven[0]?.read[0]?.name ?? value, facets);
    const own: Compared = { field, value: slug };
    const linkTo = (about: string) => `${home}?${writeNarrowing(narrowingOf(own, about))}`;
    const others = documents.length > 0 || topic === '' ? [] : (await index.counts(narrowingOf(own, ''))).topics;
    return {
      name: shownName(slug, facets, words.tag),
      isParty: field === 'party',
      href: linkTo(topic),
      total: documents.length,
      rows,
      otherTopics: others.slice(0, mostTopics).map(({ value: other, count, ...named }) => ({
        href: linkTo(other),
        label: `${nameIn(named, words.tag)} (${count})`,
      })),
    };
  };

  const compare = async (comparison: Comparison) => {
    const { topic } = comparison;
    shownAt = location.search;
    const all = comparedIn(comparison);
    asked += 1;
    const number = asked;
    if (all.length === 0) {
      redraw = undefined;
      compared.replaceChildren();
      status.textContent = invitation;
      if (offered) offered.hidden = false;
      return;
    }
    if (offered) offered.hidden = true;
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
      const draw = () => {
        const topicName = shownName(topic, known.topics, words.tag);
        compared.replaceChildren(...renderComparison(columns, { topic: topicName, isWide: wide.matches }, words));
        for (const chart of compared.querySelectorAll<HTMLElement>('.chart')) readMarks(chart);
      };
      redraw = draw;
      draw();
    } catch (reason) {
      if (number !== asked) return;
      redraw = undefined;
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
  // A mark leads to its month on this page: what is compared stays.
  window.addEventListener('popstate', () => {
    if (location.search !== shownAt) readAddress();
  });
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
