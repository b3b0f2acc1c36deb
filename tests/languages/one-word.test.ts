import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../src/languages/languages.ts';
import { loadWords } from '../../src/languages/load-words.ts';
import type { InterfaceWords } from '../../src/languages/interface/interface-words.ts';

/** Where the interface names the same thing. */
const concepts: Record<string, (words: InterfaceWords) => string[]> = {
  'a speaker': ({ filters, coverage, contribute, search }) => [
    filters.speaker,
    coverage.speaker,
    contribute.speaker,
    search.kind.speaker,
  ],
  'who publishes a report': ({ filters, coverage }) => [filters.publisher, coverage.publisher],
  'a topic': ({ filters, search }) => [filters.topic, search.kind.topic],
  topics: ({ navigation, contribute, swimlanes }) => [navigation.topics, contribute.topics, swimlanes.legend],
  'a country or an organization': ({ filters, search, party }) => [filters.party, search.kind.party, party.one],
  'countries and organizations': ({ party, search }) => [party.title, search.parties],
  'an occasion': ({ contribute, search }) => [contribute.fields.occasion, search.kind.occasion],
  'a source': ({ statement, article }) => [statement.source, article.source],
  'the form of an entry': ({ article, contribute }) => [article.form, contribute.fields.kind],
  'to compare': ({ compare, navigation }) => [compare.title, navigation.compare],
  'the newest first': ({ newestFirst, search }) => [newestFirst, search.byDate],
  'the oldest first': ({ oldestFirst, search }) => [oldestFirst, search.byOldest],
};

describe.each(interfaceLanguages.map(({ tag }) => tag))('in %s one word stands for one thing', (tag) => {
  test.each(Object.entries(concepts))('%s', async (_concept, wordsFor) => {
    const names = wordsFor(await loadWords(tag));
    expect(new Set(names).size, names.join(' | ')).toBe(1);
  });
});
