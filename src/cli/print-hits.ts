import { styleText } from 'node:util';
import { en } from '../languages/en/interface.ts';
import { formatDate } from '../languages/format-date.ts';
import type { Hits } from '../search/engine.ts';
import { excerpt } from '../search/excerpt.ts';
import type { Hit } from '../search/read-hit.ts';

/** A hit with the file and line where it stands, and its address. */
export interface FoundHit extends Hit {
  file: string;
  address: string;
}

/** A hit as a terminal shows it: who and when, the words whole, what they are, and where. */
export function hitLines(hit: FoundHit, isColoured: boolean): string[] {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    isColoured ? styleText(format, text, { validateStream: false }) : text;
  const words = excerpt(hit.text, hit.marks, hit.text.length)
    .map(({ text, marked }) => (marked ? style(['bold', 'yellow'], text) : text))
    .join('');
  const who = [style('bold', hit.speaker), hit.role].filter(Boolean).join(', ');
  const reasons = hit.reasons.map(({ typed, found }) => en.search.readAs(typed, found));
  const mayBe = hit.isPossible ? [en.narrowed.mayBe] : [];
  return [
    `${formatDate(hit.date, en)} · ${who}`,
    ...words.split('\n').map((line) => `  ${line}`),
    style('dim', `  ${[en.mode[hit.mode], hit.topics.join(', '), ...mayBe, ...reasons].join(' · ')}`),
    style('dim', `  ${hit.address} · ${hit.file}`),
    '',
  ];
}

/** What was found, and what was not understood, in a few lines. */
export function summaryLines({ total, possible, hits, partial, missing, unknown }: Hits): string[] {
  const nearest = (word: string, near: string | undefined) =>
    near === undefined ? `Nothing has ${word}.` : `Nothing has ${word}. Did you mean ${near}?`;
  return [
    total > hits.length ? `${hits.length} of ${en.search.results(total)}` : en.search.results(total),
    ...(possible > 0 ? [en.narrowed.possible(en.statements(possible))] : []),
    ...(partial ? [en.search.partial] : []),
    ...missing.map(({ word, nearest: near }) => nearest(word, near)),
    ...unknown.map(({ field, value, nearest: near }) => en.search.unknownValue(field, value, near)),
  ];
}
