import { type TopicNames, foldText } from './draft-names.ts';

/** Topics with their names folded, ready to be looked for. */
export interface TopicFinder {
  /** The topics that a text names by label or alias, the most often named first. */
  find(text: string): TopicNames[];
}

/** Prepares the topics of a collection to be found in texts. */
export function topicFinder(topics: readonly TopicNames[]): TopicFinder {
  const names = topics.map((topic) => ({
    topic,
    folded: [...new Set([topic.label, ...topic.aliases].map(foldText))].filter((name) => name.trim().length > 1),
  }));
  return {
    find: (text) => {
      const folded = foldText(text);
      return names
        .map(({ topic, folded: own }) => ({
          topic,
          times: own.reduce((sum, name) => sum + countOf(folded, name), 0),
          first: Math.min(...own.map((name) => indexOf(folded, name))),
        }))
        .filter(({ times }) => times > 0)
        .sort((a, b) => b.times - a.times || a.first - b.first)
        .map(({ topic }) => topic);
    },
  };
}

function countOf(text: string, name: string): number {
  let count = 0;
  // Two names side by side share the space between them.
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length - 1)) count++;
  return count;
}

function indexOf(text: string, name: string): number {
  const found = text.indexOf(name);
  return found === -1 ? Infinity : found;
}

const mostTopics = 3;

/** The topics of a statement: those it names, else those that its paragraph names, else none. */
export function topicsOf(finder: TopicFinder, words: string, surroundings: string): TopicNames[] {
  const own = finder.find(words);
  const around = own.length > 0 ? [] : finder.find(surroundings);
  return [...own, ...around].slice(0, mostTopics);
}
