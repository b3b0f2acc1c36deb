import { notNarrowed, type Narrowing } from './narrowing.ts';

/** Whom to set side by side, and on what: speakers, then countries and organizations; an empty topic is every topic. */
export interface Comparison {
  speakers: string[];
  parties: string[];
  topic: string;
}

/** One of those compared. */
export interface Compared {
  field: 'speaker' | 'party';
  value: string;
}

/** Beyond four, columns are too narrow to read. */
export const mostCompared = 4;

/**
 * Reads `?speakers=ada-marsh,ilya-kornev&parties=norland&topic=grain`, and what a form sends without scripts,
 * `?speaker=…&speaker=…&party=…`.
 */
export function readComparison(parameters: URLSearchParams): Comparison {
  const values = (list: string, each: string) => {
    const written = [...(parameters.get(list) ?? '').split(','), ...parameters.getAll(each)];
    return [...new Set(written.map((value) => value.trim()).filter(Boolean))];
  };
  const speakers = values('speakers', 'speaker').slice(0, mostCompared);
  const parties = values('parties', 'party').slice(0, mostCompared - speakers.length);
  return { speakers, parties, topic: (parameters.get('topic') ?? '').trim() };
}

/** Writes the address that `readComparison` reads, without its question mark. */
export function writeComparison({ speakers, parties, topic }: Comparison): string {
  const list = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${name}=${values.map(encodeURIComponent).join(',')}`];
  const about = topic === '' ? [] : [`topic=${encodeURIComponent(topic)}`];
  return [...list('speakers', speakers), ...list('parties', parties), ...about].join('&');
}

/** Those compared, in the order of their columns. */
export function comparedIn({ speakers, parties }: Comparison): Compared[] {
  return [
    ...speakers.map((value): Compared => ({ field: 'speaker', value })),
    ...parties.map((value): Compared => ({ field: 'party', value })),
  ];
}

/** What finds the statements of one of those compared. */
export function narrowingOf({ field, value }: Compared, topic: string): Narrowing {
  return { ...notNarrowed, [field]: [value], topic: topic === '' ? [] : [topic] };
}

/**
 * Whether columns side by side, a row a month, are worth their width: two thirds of their cells hold something, as when of two
 * who are compared both spoke in every third month. The months of each of those
 * compared, `2031-05` each, as often as they come.
 */
export function fillColumns(monthsOfEach: readonly (readonly string[])[]): boolean {
  const filled = monthsOfEach.reduce((sum, months) => sum + new Set(months).size, 0);
  const cells = new Set(monthsOfEach.flat()).size * monthsOfEach.length;
  return filled * 3 >= cells * 2;
}
