import { formatDate } from '../../languages/interface/format-date.ts';
import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { nameIn } from '../../rendering/name-in.ts';
import { remarksOn } from '../../search/hits/describe-answer.ts';
import { excerpt } from '../../search/hits/excerpt.ts';
import { hitAttribution } from '../../search/hits/hit-attribution.ts';
import type { Hit } from '../../search/hits/read-hit.ts';
import type { ShownName } from '../../search/hits/shown.ts';
import { element } from '../element.ts';

/** The address of a hit below that of the entries, with the words to mark on the page it leads to. */
export function hitAddress(hit: Hit, entries: string): string {
  const words = new Set(hit.marks.map(([start, end]) => hit.text.slice(start, end).toLowerCase()));
  const [page = '', fragment = ''] = hit.path.split('#');
  const query = words.size === 0 ? '' : `?mark=${encodeURIComponent([...words].slice(0, mostMarked).join(' '))}`;
  return `${entries}${page}${query}#${fragment}`;
}

/** Words that an address carries: those of a phrase in a long text can be very many. */
const mostMarked = 12;

/** Letters of a text that a list of hits shows: most statements whole, of a speech what is around the first mark. */
export const lengthOnPage = 600;

/** Speaker, words and the fine line of a hit, as every list of hits shows them; of longer words what is around the marks. */
export function hitContent(
  hit: Hit,
  people: readonly ShownName[],
  words: SearchWords,
  longest?: number,
): HTMLElement[] {
  const { speakers, remarks, status, locator } = hitAttribution(hit, words);
  const who = element('span', 'who', '');
  for (const { name, office } of speakers) {
    const by = element('span', 'by', '');
    by.append(element('bdi', '', name));
    if (office !== '') by.append(' ', inItsDirection(element('span', 'role', office)));
    who.append(by, ' ');
  }
  for (const remark of remarks) who.append(element('span', 'role', remark), ' ');
  const text = inItsDirection(element('span', 'text', ''));
  for (const { text: piece, marked } of excerpt(hit.text, hit.marks, longest))
    text.append(marked ? element('mark', '', piece) : piece);
  const mode = words.mode[hit.mode];
  const topics = hit.topics.map((topic) => element('bdi', '', nameIn(topic, words.tag)));
  const parts: (string | Node)[][] = [
    [formatDate(hit.date, words)],
    [mode],
    topics.flatMap((topic, index) => (index === 0 ? [topic] : [words.said.comma, topic])),
    locator ? [element('bdi', '', locator)] : [],
    ...remarksOn(hit, people, words).map((remark) => [remark]),
  ];
  const fine = element('span', 'fine', '');
  fine.append(
    ...parts
      .filter((part) => part.some((each) => each !== ''))
      .flatMap((part, index) => (index === 0 ? part : [' · ', ...part])),
  );
  return [who, ...(status === '' ? [] : [element('span', 'status', status)]), text, fine];
}

/** Words of the collection run as they are written, whatever the language of the page around them. */
function inItsDirection(words: HTMLElement): HTMLElement {
  words.dir = 'auto';
  return words;
}
