import type { TopicNames } from './draft-names.ts';
import { foldText } from './text/fold-text.ts';

/** Topics with their names folded, ready to be looked for. */
export interface TopicFinder {
  /** The topics that a text names by label or alias, the most often named first. */
  find(text: string): TopicNames[];
}

/** A name of a topic, word by word. */
interface TopicName {
  topic: TopicNames;
  words: string[];
}

const finders = new WeakMap<readonly TopicNames[], TopicFinder>();

/** Prepares the topics of a collection to be found in texts; once for each collection. */
export function topicFinder(topics: readonly TopicNames[]): TopicFinder {
  const known = finders.get(topics);
  if (known) return known;
  const finder = makeFinder(topics);
  finders.set(topics, finder);
  return finder;
}

function makeFinder(topics: readonly TopicNames[]): TopicFinder {
  const names = topics.flatMap((topic) =>
    [...new Set([topic.label, ...topic.aliases].map(foldText))]
      .map((folded): TopicName => ({ topic, words: folded.trim().split(' ') }))
      .filter(({ words }) => words.join('').length > 1),
  );
  const byFirstWord = Map.groupBy(names, ({ words }) => words[0] ?? '');
  return {
    find: (text) => {
      const printed = foldText(text).trim().split(' ');
      const found = new Map<TopicNames, { times: number; first: number }>();
      printed.forEach((word, at) => {
        for (const { topic, words } of byFirstWord.get(word) ?? []) {
          if (!words.every((own, step) => printed[at + step] === own)) continue;
          const before = found.get(topic) ?? { times: 0, first: at };
          found.set(topic, { ...before, times: before.times + 1 });
        }
      });
      return [...found].sort(([, a], [, b]) => b.times - a.times || a.first - b.first).map(([topic]) => topic);
    },
  };
}

const mostTopics = 3;

/** The topics of a statement: those it names, else those that its paragraph names, else none. */
export function topicsOf(finder: TopicFinder, words: string, surroundings: string): TopicNames[] {
  const own = finder.find(words);
  const around = own.length > 0 ? [] : finder.find(surroundings);
  return [...own, ...around].slice(0, mostTopics);
}
