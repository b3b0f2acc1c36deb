import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Facet } from '../../../src/search/queries/facet.ts';
import type { SearchRecord } from '../../../src/search/files/records.ts';
import { sequence } from '../invented-collection.ts';

interface Line {
  id: string;
  date: string;
  speaker: string;
  country?: string;
  role?: string;
  title?: string;
  text: string;
}

/**
 * Records of a file of JSON lines `{ id, date, speaker, country, role, title, text }`, newest first: `most` of them from all over the
 * file, always the same, for neighbours in a file are often of one source.
 */
export async function readCorpus(file: string, most: number): Promise<SearchRecord[]> {
  const lines: Line[] = [];
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line.trim() !== '') lines.push(JSON.parse(line) as Line);
  return toRecords(shuffled(lines, sequence(most)).slice(0, most));
}

/** Fisher and Yates. */
function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
  }
  return mixed;
}

/**
 * A generated corpus: invented words whose frequency follows Zipf's law, 63 to a text as in speeches cut to statements, and
 * as many distinct words as Heaps' law gives. The same on every machine.
 */
export function generateCorpus(documents: number): SearchRecord[] {
  const next = sequence(documents);
  const vocabulary = inventedWords(Math.round(180 * documents ** 0.5), next);
  const draw = zipf(vocabulary.length, next);
  const speakers = Array.from({ length: Math.round(20 * documents ** 0.45) }, (_, number) => {
    const first = vocabulary[(number * 7919) % vocabulary.length] ?? '';
    const last = vocabulary[(number * 104_729 + 13) % vocabulary.length] ?? '';
    return `${capital(first)} ${capital(last)}`;
  });
  return toRecords(
    Array.from({ length: documents }, (_, number): Line => {
      const length = 40 + Math.floor(next() * 46);
      const text = Array.from({ length }, () => vocabulary[draw()] ?? '').join(' ');
      return {
        id: String(number),
        date: new Date(Date.UTC(1970, 0, 1 + Math.floor(next() * 20_000))).toISOString().slice(0, 10),
        speaker: speakers[Math.floor(next() ** 2 * speakers.length)] ?? '',
        role: 'Envoy',
        title: text.split(' ').slice(0, 5).join(' '),
        text: `${capital(text)}.`,
      };
    }),
  );
}

const onsets = 'b c d f g h j k l m n p r s t v w z br ch cl cr dr fl gr pl pr sh sl sp st tr th'.split(' ');
const vowels = 'a e i o u ai ea io ou'.split(' ');
const codas = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'st', 'rt'];

function inventedWords(count: number, next: () => number): string[] {
  const words = new Set<string>();
  const pick = (parts: readonly string[]) => parts[Math.floor(next() * parts.length)] ?? '';
  while (words.size < count) {
    const syllables = 1 + Math.floor(next() * 2 + Math.min(2, words.size / 2000));
    words.add(Array.from({ length: syllables }, () => pick(onsets) + pick(vowels) + pick(codas)).join(''));
  }
  return [...words];
}

/** Draws ranks so that the second is half as frequent as the first, the third a third. */
function zipf(count: number, next: () => number): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= count; rank++) sums.push((sum += 1 / rank));
  return () => {
    const wanted = next() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function toRecords(lines: readonly Line[]): SearchRecord[] {
  const facets = new Map<string, Facet>();
  const facet = (name: string): Facet => {
    const known = facets.get(name) ?? { slug: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'), name, aliases: [] };
    facets.set(name, known);
    return known;
  };
  return lines
    .map(({ id, date, speaker, country = 'none', role = '', title = '', text }): SearchRecord => ({
      path: `articles/${id}/#a`,
      text: text.normalize('NFC'),
      speakers: [{ speaker: facet(speaker), office: role === '' ? undefined : { role } }],
      members: [],
      behalf: [],
      parties: [],
      topics: [facet(country)],
      broader: [],
      title,
      occasion: '',
      publisher: facet('Bench'),
      status: 'current',
      locator: '',
      date,
      day: date.slice(0, 10),
      mode: 'indirect',
    }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.path < b.path ? -1 : 1));
}
