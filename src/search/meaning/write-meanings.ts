import { occasionPath, partyPath, speakerPath, topicPath } from '../../archive/permalinks.ts';
import { foldWord, isUnspaced } from '../words/tokens.ts';
import { namesOf, type Facet } from '../queries/facet.ts';
import { soundTerm, type Names } from '../files/index-files.ts';
import { soundOf } from '../words/name-key.ts';
import type { SearchRecord } from '../files/records.ts';
import { carriesNothing, smallWords } from './empty-words.ts';
import { headlineWords } from './headline-words.ts';
import type { Landmark } from './landmark.ts';
import { namesOfOrganization, namesOfParty } from './party-names.ts';
import { shardOfKey, writeRuns, writeSense, type MeaningShard, type NamedKind, type Sense } from './senses.ts';
import { keysOf } from './typed-words.ts';

/** What a site has pages of, beside those that the records tell of. */
export interface PagesOfSite {
  occasions: readonly { slug: string; name: string; accounts: number; entries: ReadonlySet<string> }[];
  /** From so many statements on, a position has a page. */
  positionsFrom: number;
}

/** What words mean, in shards, and the landmarks by kind and number. */
export interface WrittenMeanings {
  shards: MeaningShard[];
  landmarks: Map<string, Landmark>;
}

/** Words to a shard, about 0.25 KB compressed: every word of a query costs one. */
const keysPerShard = 16;
/** A word in more names than these points to none of them. */
const mostNamed = 24;

/** Writes down what the words of a query may name, and which of them stand in the headline of an entry only. */
export function writeMeanings(
  records: readonly SearchRecord[],
  names: Pick<Names, 'speakers' | 'parties' | 'topics'>,
  { occasions, positionsFrom }: PagesOfSite,
  romanized: (word: string) => string | undefined,
  headlines: ReadonlyMap<string, readonly number[]> = headlineWords(records),
): WrittenMeanings {
  const senses = new Map<string, Map<string, Sense>>();
  const add = (key: string, sense: Sense) => {
    const known = senses.get(key) ?? new Map<string, Sense>();
    senses.set(key, known);
    const written = writeSense(sense);
    if (!known.has(writeSense({ ...sense, is: 'name' }))) known.set(written, sense);
  };
  const addName = (name: string, landmark: string, kind: NamedKind, is: Sense['is'] = 'name') => {
    const [first, ...rest] = withoutArticle(keysOf(name));
    if (first !== undefined) add(first, { landmark, kind, rest, is });
  };
  const addParts = (name: string, landmark: string, kind: NamedKind) => {
    for (const key of keysOf(name)) {
      if (isUnspaced(key) || key.length < 2 || carriesNothing(key)) continue;
      // "Foreign Minister Meir" is a name of hers, and "foreign minister" none.
      if (kind === 's' && ofOffices.has(key)) continue;
      const latin = romanized(key);
      const sound = kind === 's' ? soundOf(latin ?? key) : undefined;
      for (const each of [key, latin, sound === undefined ? undefined : soundTerm(sound)])
        // In Latin letters, too, a particle is nobody's name: де Мистура.
        if (each !== undefined && !carriesNothing(each)) add(each, { landmark, kind, rest: [], is: 'part' });
    }
  };

  const ofOffices = wordsOfOffices(records);
  const landmarks = new Map<string, Landmark>();
  const statements = statementsOf(records);
  const put = (id: string, facet: Facet, list: keyof typeof statements, path: string, more: Partial<Landmark> = {}) => {
    const { slug, name, labels } = facet;
    landmarks.set(id, { slug, name, labels, path, runs: writeRuns(statements[list].get(slug) ?? []), ...more });
  };
  names.parties.forEach((party, number) => {
    const id = `c${number}`;
    put(id, party, 'parties', partyPath(party.slug), { positionsFrom });
    for (const { text, isCode } of namesOfParty(party)) addName(text, id, 'c', isCode ? 'code' : 'name');
  });
  names.speakers.forEach((speaker, number) => {
    const id = `s${number}`;
    put(id, speaker, 'speakers', speakerPath(speaker.slug), { positionsFrom });
    for (const name of namesOf(speaker)) {
      addName(name, id, 's');
      if (speaker.isBody) continue;
      addParts(name, id, 's');
      const family = familyNameOf(name);
      if (family !== undefined) addName(family, id, 's');
    }
  });
  names.topics.forEach((topic, number) => {
    const id = `t${number}`;
    put(id, topic, 'topics', topicPath(topic.slug));
    const called = namesOfOrganization(namesOf(topic));
    for (const name of namesOf(topic)) {
      // Texts speak of an organization in their own language: OTAN is read as NATO.
      const isOther = called.length > 0 && foldWord(name) !== foldWord(topic.name);
      addName(name, id, 't', isOther ? 'other' : 'name');
      addParts(name, id, 't');
    }
    for (const name of called) addName(name, id, 't', 'other');
  });
  const inEntry = documentsByEntry(records);
  occasions.forEach(({ slug, name, accounts, entries }, number) => {
    const id = `o${number}`;
    const own = [...entries].flatMap((entry) => inEntry.get(entry) ?? []).sort((a, b) => a - b);
    landmarks.set(id, { slug, name, path: occasionPath(slug), runs: writeRuns(own), accounts });
    addName(name, id, 'o');
    addParts(name, id, 'o');
  });
  return { shards: shardsOf(senses, headlines), landmarks };
}

/** What stands behind the last point of a foreign name in Chinese: 尼基塔·赫鲁晓夫. */
function familyNameOf(name: string): string | undefined {
  const parts = name.split(/[·・]/u);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && last.length > 1 && isUnspaced(last) ? last : undefined;
}

/** The words by which offices are called, in every language: they say of nobody who it is. */
function wordsOfOffices(records: readonly SearchRecord[]): Set<string> {
  const offices = new Set(
    records.flatMap(({ speakers }) =>
      speakers.flatMap(({ office }) => (office ? [office.role, ...Object.values(office.labels ?? {})] : [])),
    ),
  );
  return new Set([...offices].flatMap(keysOf));
}

function withoutArticle(keys: string[]): string[] {
  return keys[0] === 'the' && keys.length > 1 ? keys.slice(1) : keys;
}

function statementsOf(records: readonly SearchRecord[]) {
  const found = {
    speakers: new Map<string, number[]>(),
    parties: new Map<string, number[]>(),
    topics: new Map<string, number[]>(),
  };
  records.forEach(({ speakers, members, parties, topics, broader }, document) => {
    const add = (list: Map<string, number[]>, facets: readonly Facet[]) => {
      for (const slug of new Set(facets.map((facet) => facet.slug))) append(list, slug, document);
    };
    add(found.speakers, [...speakers.map(({ speaker }) => speaker), ...members]);
    add(found.parties, parties);
    add(found.topics, [...topics, ...broader]);
  });
  return found;
}

/** The statements of each entry: an archive may have an occasion for every entry, and all statements are gone through once. */
function documentsByEntry(records: readonly SearchRecord[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  records.forEach(({ path }, document) => {
    append(found, path.split('#')[0] ?? '', document);
  });
  return found;
}

/** Lists grow in place: of a topic of every statement, a copy for each would take hours. */
function append(lists: Map<string, number[]>, key: string, document: number): void {
  const list = lists.get(key);
  if (list) list.push(document);
  else lists.set(key, [document]);
}

function shardsOf(
  senses: ReadonlyMap<string, ReadonlyMap<string, Sense>>,
  headlines: ReadonlyMap<string, readonly number[]>,
): MeaningShard[] {
  const keys = [...new Set([...senses.keys(), ...headlines.keys(), ...smallWords.keys()])].sort();
  const spaced = keys.filter((key) => shardOfKey(key, 2) > 0).length;
  const count = 1 + Math.ceil(spaced / keysPerShard);
  const shards = Array.from({ length: count }, (): MeaningShard => Object.create(null) as MeaningShard);
  for (const key of keys) {
    const own = withoutCommon([...(senses.get(key)?.values() ?? [])]).map(writeSense);
    const above = headlines.get(key);
    const shard = shards[shardOfKey(key, count)];
    const small = smallWords.get(key);
    if (shard && (own.length > 0 || above || small !== undefined))
      shard[key] = {
        ...(small !== undefined && { e: small }),
        ...(own.length > 0 && { s: own.sort() }),
        ...(above && { h: writeRuns(above) }),
      };
  }
  return shards;
}

/** Parts of names that too many are called by tell nothing. */
function withoutCommon(senses: readonly Sense[]): Sense[] {
  const counts = new Map<NamedKind, number>();
  for (const { is, kind } of senses) if (is === 'part') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return senses.filter(({ is, kind }) => is !== 'part' || (counts.get(kind) ?? 0) <= mostNamed);
}
