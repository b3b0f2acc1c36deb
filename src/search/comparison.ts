import { notNarrowed, type Narrowing } from './narrowing.ts';

/** Whom to set side by side, and on what; an empty topic is every topic. */
export interface Comparison {
  speakers: string[];
  topic: string;
}

/** Beyond four, columns are too narrow to read. */
export const mostCompared = 4;

/** Reads `?speakers=ada-marsh,ilya-kornev&topic=grain`, and what a form sends without scripts, `?speaker=…&speaker=…`. */
export function readComparison(parameters: URLSearchParams): Comparison {
  const listed = (parameters.get('speakers') ?? '').split(',');
  const speakers = [...listed, ...parameters.getAll('speaker')].map((value) => value.trim()).filter(Boolean);
  return { speakers: [...new Set(speakers)].slice(0, mostCompared), topic: (parameters.get('topic') ?? '').trim() };
}

/** Writes the address that `readComparison` reads, without its question mark. */
export function writeComparison({ speakers, topic }: Comparison): string {
  const list = speakers.map((speaker) => encodeURIComponent(speaker)).join(',');
  return `speakers=${list}${topic === '' ? '' : `&topic=${encodeURIComponent(topic)}`}`;
}

/** What finds the statements of one of those compared. */
export function narrowingOf(speaker: string, topic: string): Narrowing {
  return { ...notNarrowed, speaker: [speaker], topic: topic === '' ? [] : [topic] };
}
