import { styleText } from 'node:util';
import { en } from '../../languages/en/interface.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import type { Hits } from '../../search/engine.ts';
import { describeAnswer, remarksOn, sayAssumed, sayPage } from '../../search/hits/describe-answer.ts';
import { excerpt } from '../../search/hits/excerpt.ts';
import { hitAttribution } from '../../search/hits/hit-attribution.ts';
import { offeredQueries } from '../../search/queries/offered-queries.ts';
import type { Hit } from '../../search/hits/read-hit.ts';
import type { ShownName } from '../../search/hits/shown.ts';

/** A hit with the file and line where it stands, and its address. */
export interface FoundHit extends Hit {
  file: string;
  address: string;
}

/** Letters of a statement that a terminal shows, around the first word that was found: most are shown whole. */
const longest = 1000;

/** A hit as a terminal shows it: who and when, the words, what they are, and where. */
export function hitLines(hit: FoundHit, isColoured: boolean, people: readonly ShownName[] = []): string[] {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    isColoured ? styleText(format, text, { validateStream: false }) : text;
  const words = excerpt(hit.text, hit.marks, longest)
    .map(({ text, marked }) => (marked ? style(['bold', 'yellow'], text) : text))
    .join('');
  const { speakers, remarks, status, locator } = hitAttribution(hit, en);
  const names = speakers.map(({ name, office }) => [style('bold', name), office].filter(Boolean).join(', '));
  const who = [names.join('; '), ...remarks].join(', ');
  const topics = hit.topics.map(({ name }) => name).join(', ');
  return [
    [formatDate(hit.date, en), who, status && style('bold', status)].filter(Boolean).join(' · '),
    ...words.split('\n').map((line) => `  ${line}`),
    style(
      'dim',
      `  ${[en.mode[hit.mode], topics, locator, ...remarksOn(hit, people, en)].filter(Boolean).join(' · ')}`,
    ),
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

/** The pages that a query names, a line each. */
export function pageLines({ pages }: Hits, address: string): string[] {
  const lines = pages.map((page) => {
    const count = page.kind === 'occasion' ? en.search.accounts(page.count) : en.statements(page.count);
    return `${en.search.kind[page.kind]}: ${sayPage(page, en)} · ${count} · ${address}${page.path}`;
  });
  return lines.length > 0 ? [...lines, ''] : [];
}

/** What was found, how the query was read, and what to ask instead, in a few lines. */
export function summaryLines(query: string, answer: Hits): string[] {
  const { total, hits, missing, assumed, archive } = answer;
  if (archive === 0) return [en.nothingYet];
  const [counted = '', ...more] = describeAnswer(answer, en);
  const nearest = (word: string, near: string | undefined) =>
    near === undefined ? `Nothing has ${word}.` : `Nothing has ${word}. Did you mean ${near}?`;
  return [
    total > hits.length ? `${hits.length} of ${counted}` : counted,
    ...more,
    ...assumed.map(
      (each) => `${en.search.narrowedTo}: ${sayAssumed(each, en)}. ${en.search.asWords(each.typed)}: ${each.asWords}`,
    ),
    ...missing.map(({ word, nearest: near }) => nearest(word, near)),
    ...offeredQueries(query, answer).map(({ query: offered, total: count }) =>
      [en.search.didYouMean(offered), count === undefined ? '' : en.search.results(count)].filter(Boolean).join(' · '),
    ),
  ];
}
