import { z } from 'zod';
import { slugOf } from '../statements/article.ts';
import { didYouMean } from '../statements/did-you-mean.ts';
import * as field from '../statements/fields.ts';
import { at, error, type Finding, type Named, type Problem, type SourceFile } from '../statements/problems.ts';
import { indexNames, type Nameable, type NameIndex } from './names.ts';
import { readNoteFile } from './note-file.ts';

/** The fields of a topic, named as in SKOS. */
export const topicSchema = z.strictObject({
  label: field.text('the label as it should be shown'),
  aliases: z.array(field.text('another label')).describe('other labels and spellings, in any script').optional(),
  broader: z.array(field.text('a broader topic')).describe('topics that this one is part of').optional(),
  related: z.array(field.text('a related topic')).describe('topics a reader may look for beside this one').optional(),
});

/** A topic as its file has it. */
interface TopicFile extends Nameable {
  label: string;
  aliases: string[];
  broader: Named[];
  related: Named[];
  noteHtml: string;
  names: Named[];
}

/** What statements are about, in its place among the other topics. */
export interface Topic extends Nameable {
  label: string;
  aliases: string[];
  broader: Topic[];
  narrower: Topic[];
  related: Topic[];
  noteHtml: string;
}

/** Reads content/topics/….md, before its place among the others is known. */
export function readTopic(file: SourceFile): { topic?: TopicFile; problems: Problem[] } {
  const { data, noteHtml, placeOf, problems } = readNoteFile(file, topicSchema);
  if (!data) return { problems };
  const list = (name: 'aliases' | 'broader' | 'related'): Named[] =>
    (data[name] ?? []).map((text, index) => ({ text, place: placeOf([name, index]) }));
  const names = [{ text: data.label, place: placeOf(['label']) }, ...list('aliases')];
  for (const { text, place } of names) {
    if (!/[,،，、;；؛]/.test(text)) continue;
    const finding = error(
      'comma-in-topic',
      `the label "${text}" holds a comma, which parts topics in an attribution`,
      'Write it without.',
    );
    problems.push(at(file.path, place, finding));
  }
  const { label, aliases = [] } = data;
  const topic = {
    slug: slugOf(file.path),
    file: file.path,
    label,
    aliases,
    broader: list('broader'),
    related: list('related'),
    noteHtml,
    names,
  };
  return { topic, problems };
}

/** Links topics to each other, and finds the names that lead nowhere and the topics that are their own ancestors. */
export function linkTopics(files: readonly TopicFile[]): {
  topics: Topic[];
  index: NameIndex<Topic>;
  problems: Problem[];
} {
  const topics = files.map(({ slug, file, label, aliases, noteHtml }): Topic => ({
    slug,
    file,
    label,
    aliases,
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
      const broader = find(name, file, index, problems);
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
      const related = find(name, file, index, problems);
      if (!related || related === topic) continue;
      if (!topic.related.includes(related)) topic.related.push(related);
      if (!related.related.includes(topic)) related.related.push(topic);
    }
  });
  return { topics, index, problems };
}

function find(name: Named, from: TopicFile, index: NameIndex<Topic>, problems: Problem[]): Topic | undefined {
  const topic = index.find(name.text);
  if (!topic) problems.push(at(from.file, name.place, unknownTopic(name.text, index)));
  return topic;
}

export function unknownTopic(name: string, index: NameIndex<Topic>): Finding {
  const repair = `${didYouMean(name, index.names)}Or add it as a file of content/topics.`;
  return { ...error('unknown-topic', `there is no topic "${name}"`, capitalised(repair)), lacks: name };
}

function capitalised(repair: string): string {
  return repair.startsWith('Or ') ? repair.slice(3, 4).toUpperCase() + repair.slice(4) : repair;
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
