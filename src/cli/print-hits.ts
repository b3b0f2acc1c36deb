import { styleText } from 'node:util';
import { en } from '../languages/en/interface.ts';
import { formatDate } from '../languages/format-date.ts';
import type { Hits } from '../search/engine.ts';
import { excerpt } from '../search/excerpt.ts';
import { hitAttribution } from '../search/hit-attribution.ts';
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
  const { speakers, remarks, status, locator } = hitAttribution(hit, en);
  const names = speakers.map(({ name, office }) => [style('bold', name), office].filter(Boolean).join(', '));
  const who = [names.join('; '), ...remarks].join(', ');
  const topics = hit.topics.map(({ name }) => name).join(', ');
  const reasons = hit.reasons.map(({ typed, found }) => en.search.readAs(typed, found));
  const mayBe = hit.isPossible ? [en.narrowed.mayBe] : [];
  return [
    [formatDate(hit.date, en), who, status && style('bold', status)].filter(Boolean).join(' · '),
    ...words.split('\n').map((line) => `  ${line}`),
    style('dim', `  ${[en.mode[hit.mode], topics, locator, ...mayBe, ...reasons].filter(Boolean).join(' · ')}`),
    style('dim', `  ${hit.address} · ${hit.file}`),
    '',
  ];
}

/** A hit for another program: names are texts, `speaker` and `role` those of the first who said it. */
export function jsonHit({ speakers, topics, behalf, members, status, ...hit }: FoundHit) {
  const { speakers: said } = hitAttribution({ ...hit, speakers, topics }, en);
  return {
    ...hit,
    speaker: said[0]?.name ?? '',
    role: said[0]?.office ?? '',
    speakers: said.map(({ name, office }, index) => ({ name, role: office, unnamed: speakers[index]?.isUnnamed })),
    behalf: behalf?.map(({ name }) => name),
    members: members?.map(({ name }) => name),
    topics: topics.map(({ name }) => name),
    status: status ?? 'current',
  };
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
