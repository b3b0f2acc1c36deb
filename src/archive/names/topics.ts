import { z } from 'zod';
import { slugOf } from '../../statements/article.ts';
import { overlaps, type EdtfDate } from '../../statements/dates/dates.ts';
import { didYouMean } from '../../statements/text/did-you-mean.ts';
import type { ForEveryField } from '../../statements/fields/article-fields.ts';
import * as field from '../../statements/fields/fields.ts';
import {
  at,
  error,
  warning,
  type Finding,
  type Named,
  type Problem,
  type SourceFile,
} from '../../statements/problems.ts';
import { indexNames, type Nameable, type NameIndex } from './names.ts';
import { readNoteFile } from '../note-file.ts';
import { imitationOf } from './skeleton.ts';

/** The fields of a topic, named as in SKOS. */
export const topicSchema = z.strictObject({
  label: field.text('the label as it should be shown'),
  aliases: z.array(field.text('another label')).describe('other labels and spellings, in any script').optional(),
  broader: z.array(field.text('a broader topic')).describe('topics that this one is part of').optional(),
  related: z.array(field.text('a related topic')).describe('topics a reader may look for beside this one').optional(),
  labels: field.labels('the label in other languages, by language tag').optional(),
  former: z.array(field.slug('an earlier file name')).describe('earlier names of this file').optional(),
  from: field.year('the first year in which the topic makes sense').optional(),
  to: field.year('the last year in which the topic makes sense').optional(),
});

/** The fields of a topic as they are written. */
export type TopicFields = z.infer<typeof topicSchema>;

/** The years in which a topic makes sense; a bound that is not given is open. */
export interface Years {
  from?: string | undefined;
  to?: string | undefined;
}

/** A topic as its file has it. */
export interface TopicFile extends Nameable, Years {
  label: string;
  aliases: string[];
  labels: Record<string, string>;
  broader: Named[];
  related: Named[];
  noteHtml: string;
  names: Named[];
}

/** What statements are about, in its place among the other topics. */
export interface Topic extends Nameable, Years {
  label: string;
  aliases: string[];
  /** The label by language tag, where it differs from the main one. */
  labels: Record<string, string>;
  broader: Topic[];
  narrower: Topic[];
  related: Topic[];
  noteHtml: string;
}

/** Reads content/topics/….md, before its place among the others is known. */
export function readTopic(file: SourceFile): { topic?: TopicFile; problems: Problem[] } {
  const { data, noteHtml, placeOf, problems } = readNoteFile(file, topicSchema);
  if (!data) return { problems };
  const list = (name: 'aliases' | 'broader' | 'related' | 'former'): Named[] =>
    (data[name] ?? []).map((text, index) => ({ text, place: placeOf([name, index]) }));
  const { label, aliases = [], labels = {}, from, to } = data;
  if (from !== undefined && to !== undefined && to < from) {
    const fact = `the topic ends (${to}) before it begins (${from})`;
    problems.push(at(file.path, placeOf(['to']), error('topic-years', fact, 'Check both years.')));
  }
  const fields = {
    label,
    aliases,
    labels,
    broader: list('broader'),
    related: list('related'),
    former: list('former'),
    from,
    to,
  } satisfies ForEveryField<TopicFields>;
  const names = [
    { text: label, place: placeOf(['label']) },
    ...list('aliases'),
    ...Object.entries(labels).map(([language, text]) => ({ text, place: placeOf(['labels', language]) })),
  ];
  return { topic: { slug: slugOf(file.path), file: file.path, noteHtml, names, ...fields }, problems };
}

/** Links topics to each other, and finds the names that lead nowhere and the topics that are their own ancestors. */
export function linkTopics(
  files: readonly TopicFile[],
  root: string,
): {
  topics: Topic[];
  index: NameIndex<Topic>;
  problems: Problem[];
} {
  const topics = files.map(({ slug, file, label, aliases, labels, former, from, to, noteHtml }): Topic => ({
    slug,
    file,
    label,
    aliases,
    labels,
    former,
    from,
    to,
    noteHtml,
    broader: [],
    narrower: [],
    related: [],
  }));
  const namesOf = new Map(files.map((file, position) => [topics[position], file.names]));
  const { index, problems } = indexNames(topics, (topic) => namesOf.get(topic) ?? []);
  files.forEach((file, position) => {
    const topic = topics[position];
    if (!topic) return;
    for (const name of file.broader) {
      const broader = find(name, file, index, root, problems);
      if (!broader || topic.broader.includes(broader)) continue;
      if (broader === topic || ancestorsOf(broader).includes(topic)) {
        const finding = error(
          'topic-cycle',
          `"${topic.label}" would be its own ancestor through "${broader.label}"`,
          'Remove one of the two.',
        );
        problems.push(at(file.file, name.place, finding));
        continue;
      }
      topic.broader.push(broader);
      broader.narrower.push(topic);
    }
    for (const name of file.related) {
      const related = find(name, file, index, root, problems);
      if (!related || related === topic) continue;
      if (!topic.related.includes(related)) topic.related.push(related);
      if (!related.related.includes(topic)) related.related.push(topic);
    }
  });
  return { topics, index, problems };
}

function find(
  name: Named,
  from: TopicFile,
  index: NameIndex<Topic>,
  root: string,
  problems: Problem[],
): Topic | undefined {
  const topic = index.find(name.text);
  if (!topic) problems.push(at(from.file, name.place, unknownTopic(name.text, index, root)));
  return topic;
}

/** Nothing is filed under that name in the folder `root`; `isParty` tells where "for" and whom stand in the wrong place. */
export function unknownTopic(
  name: string,
  index: NameIndex<Topic>,
  root: string,
  isParty = (_name: string) => false,
): Finding {
  const [, topic = '', party = ''] = /^(.+?)\sfor\s(.+)$/u.exec(name) ?? [];
  if (party !== '' && index.find(topic) && isParty(party)) {
    const fact = `"for ${party}" stands behind the topics`;
    return error('clause-order', fact, `Put it in front of them: … for ${party} on ${topic}.`);
  }
  const imitation = imitationOf(name, index.names);
  if (imitation) return imitation;
  const repair = `${didYouMean(name, index.names)}Or add ${root}/topics/….md.`;
  return { ...error('unknown-topic', `there is no topic "${name}"`, capitalised(repair)), lacks: name };
}

function capitalised(repair: string): string {
  return repair.startsWith('Or ') ? repair.slice(3, 4).toUpperCase() + repair.slice(4) : repair;
}

/**
 * A warning where a statement lies outside the years of a topic, or of one above it, for it counts there too; undefined where it
 * may lie inside.
 */
export function outsideYears(topic: Topic, date: EdtfDate): Finding | undefined {
  const outside = [topic, ...ancestorsOf(topic)].find((each) => !mayLieIn(each, date));
  if (!outside) return undefined;
  const { from = '…', to = '…', file } = outside;
  const through = outside === topic ? '' : `, which is above "${topic.label}"`;
  const fact = `${date.edtf} is outside the years of "${outside.label}" (${from} to ${to})${through}`;
  return warning('topic-years', fact, `Check the date and the topic, or correct the years in ${file}.`);
}

/** Whether a date can mean a day of some years; its open end, and an open end of the years, reach everything on their side. */
export function mayLieIn({ from, to }: Years, date: EdtfDate): boolean {
  const [earliest, latest] = [from && `${from}-01-01`, to && `${to}-12-31`];
  return overlaps({ edtf: '', earliest: earliest ?? null, latest: latest ?? null }, date);
}

/** The topics above a topic, nearest first, each once. */
export function ancestorsOf(topic: Topic): Topic[] {
  return reach(topic, (from) => from.broader);
}

/** The topics below a topic, nearest first, each once. */
export function descendantsOf(topic: Topic): Topic[] {
  return reach(topic, (from) => from.narrower);
}

function reach(topic: Topic, next: (from: Topic) => readonly Topic[]): Topic[] {
  const found = new Set<Topic>();
  for (let layer = next(topic); layer.length > 0; layer = layer.flatMap(next)) {
    layer = layer.filter((candidate) => candidate !== topic && !found.has(candidate));
    for (const candidate of layer) found.add(candidate);
  }
  return [...found];
}

/** Topics as an outline: each under every broader topic it has, in the order given; `depth` 0 is the top. */
export function topicTree(topics: readonly Topic[]): { topic: Topic; depth: number }[] {
  const order = new Map(topics.map((topic, index) => [topic, index]));
  const branch = (topic: Topic, depth: number): { topic: Topic; depth: number }[] => [
    { topic, depth },
    ...topic.narrower
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .flatMap((narrower) => branch(narrower, depth + 1)),
  ];
  return topics.filter((topic) => topic.broader.length === 0).flatMap((topic) => branch(topic, 0));
}
