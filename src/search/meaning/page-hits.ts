import type { IndexReader } from '../files/index-reader.ts';
import type { ShownName } from '../hits/shown.ts';
import type { Landmark } from './landmark.ts';
import type { Cover } from './find-names.ts';
import type { Reading } from './read-meaning.ts';
import { readRuns } from './senses.ts';

/** A page that a query names: of a speaker, a party, a topic, an occasion, or of what one said on the other. */
export interface PageHit {
  kind: 'position' | 'speaker' | 'party' | 'topic' | 'occasion';
  /** The path under the base of the pages, or of the entries. */
  path: string;
  /** Whom or what it is about; of a position both, the speaker or party first. */
  names: ShownName[];
  /** The statements on the page; of an occasion the entries that report it. */
  count: number;
}

const mostPages = 3;
/** Landmarks that are looked at: each costs a small file. */
const mostLookedAt = 6;

/** The pages that all telling words of a query name, those first that have a name whole, positions before single names. */
export async function pagesNamed(
  index: IndexReader,
  { content }: Reading,
  covers: ReadonlyMap<string, Cover>,
): Promise<PageHit[]> {
  if (content.length === 0) return [];
  const own = [...covers]
    .map(([id, cover]) => ({ id, ...cover, own: content.filter((at) => cover.words.has(at)) }))
    .filter((cover) => cover.own.length > 0);
  const whole = own
    .filter(({ own: had }) => had.length === content.length)
    .sort(byWhole)
    .slice(0, mostLookedAt);
  const pairs = own
    .filter(({ id }) => /^[sc]/.test(id))
    .flatMap((who) =>
      own
        .filter(({ id }) => id.startsWith('t'))
        .filter((topic) => content.every((at) => who.words.has(at) || topic.words.has(at)))
        // A topic that says all by itself needs nobody.
        .filter((topic) => topic.own.length < content.length && who.own.length < content.length)
        .map((topic) => ({ who, topic, isWhole: who.isWhole || topic.isWhole, own: who.own })),
    )
    .sort(byWhole)
    .slice(0, mostLookedAt);
  const positions = await Promise.all(pairs.map(({ who, topic }) => positionOf(index, who.id, topic.id)));
  const single = await Promise.all(whole.map(({ id }) => pageOf(index, id)));
  const found = [...positions.filter((page) => page !== undefined).sort(byCount), ...single].filter(
    ({ count }) => count > 0,
  );
  return found.slice(0, mostPages);
}

function byWhole(
  a: { isWhole: boolean; own: readonly number[] },
  b: { isWhole: boolean; own: readonly number[] },
): number {
  return Number(b.isWhole) - Number(a.isWhole) || b.own.length - a.own.length;
}

function byCount(a: PageHit, b: PageHit): number {
  return b.count - a.count;
}

function named({ name, labels }: Landmark): ShownName {
  return { name, labels };
}

async function positionOf(index: IndexReader, who: string, topic: string): Promise<PageHit | undefined> {
  const [said, about] = await Promise.all([index.landmark(who), index.landmark(topic)]);
  const onTopic = new Set(readRuns(about.runs));
  const count = readRuns(said.runs).filter((document) => onTopic.has(document)).length;
  if (count === 0 || count < (said.positionsFrom ?? Infinity)) return undefined;
  // A position lies below the page of who holds it, as `positionPath` and `partyPositionPath` write it.
  return { kind: 'position', path: said.path + about.path, names: [named(said), named(about)], count };
}

const kinds = { s: 'speaker', c: 'party', t: 'topic', o: 'occasion' } as const;

async function pageOf(index: IndexReader, id: string): Promise<PageHit> {
  const landmark = await index.landmark(id);
  const kind = kinds[id.charAt(0) as keyof typeof kinds];
  return {
    kind,
    path: landmark.path,
    names: [named(landmark)],
    count: landmark.accounts ?? readRuns(landmark.runs).length,
  };
}
