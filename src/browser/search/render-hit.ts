import { formatDate } from '../../languages/format-date.ts';
import type { SearchWords } from '../../languages/interface-words.ts';
import type { Hits } from '../../search/engine.ts';
import { nameIn } from '../../rendering/name-in.ts';
import { excerpt } from '../../search/excerpt.ts';
import { hitAttribution } from '../../search/hit-attribution.ts';
import type { Hit } from '../../search/read-hit.ts';

/** The address of a hit below that of the entries, with the words to mark on the page it leads to. */
export function hitAddress(hit: Hit, entries: string): string {
  const words = new Set(hit.marks.map(([start, end]) => hit.text.slice(start, end).toLowerCase()));
  const [page = '', fragment = ''] = hit.path.split('#');
  const query = words.size === 0 ? '' : `?mark=${encodeURIComponent([...words].join(' '))}`;
  return `${entries}${page}${query}#${fragment}`;
}

/** Speaker, words and the fine line of a hit, as every list of hits shows them; the words whole, or what is around the marks. */
export function hitContent(hit: Hit, words: SearchWords, length: 'whole' | 'excerpt'): HTMLElement[] {
  const { speakers, remarks, status, locator } = hitAttribution(hit, words);
  const who = element('span', 'who', '');
  for (const { name, office } of speakers) {
    const by = element('span', 'by', name);
    if (office !== '') by.append(' ', element('span', 'role', office));
    who.append(by, ' ');
  }
  for (const remark of remarks) who.append(element('span', 'role', remark), ' ');
  const text = element('span', 'text', '');
  for (const { text: piece, marked } of excerpt(hit.text, hit.marks, length === 'whole' ? hit.text.length : undefined))
    text.append(marked ? element('mark', '', piece) : piece);
  const reasons = hit.reasons.map(({ typed, found }) => words.search.readAs(typed, found));
  const mode = words.mode[hit.mode];
  const topics = hit.topics.map((topic) => nameIn(topic, words.tag)).join(words.said.comma);
  const mayBe = hit.isPossible ? [words.narrowed.mayBe] : [];
  return [
    who,
    ...(status === '' ? [] : [element('span', 'status', status)]),
    text,
    element(
      'span',
      'fine',
      [formatDate(hit.date, words), mode, topics, locator, ...mayBe, ...reasons].filter(Boolean).join(' · '),
    ),
  ];
}

/** How many were found and what was not understood, in one line. */
export function describeAnswer(answer: Hits, words: SearchWords): string {
  const parts = answer.total === 0 ? [words.search.none] : [words.search.results(answer.total)];
  if (answer.possible > 0) parts.push(words.narrowed.possible(words.statements(answer.possible)));
  if (answer.partial && answer.total > 0) parts.push(words.search.partial);
  for (const { field, value, nearest } of answer.unknown) parts.push(words.search.unknownValue(field, value, nearest));
  return parts.join(' ');
}

/** The query with its unknown words and values replaced by the nearest there are; undefined when there is nothing to offer. */
export function offeredQuery(query: string, { missing, unknown }: Hits): string | undefined {
  const replace = (text: string, from: string, to: string | undefined) =>
    to === undefined ? text : text.replace(from, to.includes(' ') ? `"${to}"` : to);
  const offered = [
    ...missing.map(({ word, nearest }) => [word, nearest] as const),
    ...unknown.map(({ value, nearest }) => [value, nearest] as const),
  ].reduce((text, [from, to]) => replace(text, from, to), query.toLowerCase());
  return offered === query.toLowerCase() ? undefined : offered;
}

/** An element with a class and a text. */
export function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
