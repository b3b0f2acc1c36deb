import type { Stretch } from '../text/paragraphs.ts';
import type { Mention, Person } from './person.ts';

interface Places {
  /** By where they begin; those that begin together in the order of the people. */
  sorted: readonly Mention[];
  byStart: ReadonlyMap<number, Person>;
  byEnd: ReadonlyMap<number, Person>;
}

/** People are asked many times for who is where: each time all their mentions would have to be gone through. */
const known = new WeakMap<readonly Person[], Places>();

function placesOf(people: readonly Person[]): Places {
  const before = known.get(people);
  if (before) return before;
  const sorted = people.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const [byStart, byEnd] = [new Map<number, Person>(), new Map<number, Person>()];
  for (const person of people) {
    for (const { start, end } of person.mentions) {
      if (!byStart.has(start)) byStart.set(start, person);
      if (!byEnd.has(end)) byEnd.set(end, person);
    }
  }
  const places = { sorted, byStart, byEnd };
  known.set(people, places);
  return places;
}

/** Who is named by a name that begins at a place, else by one that ends at another. */
export function personAt(
  people: readonly Person[],
  start: number | undefined,
  end: number | undefined,
): Person | undefined {
  const { byStart, byEnd } = placesOf(people);
  return byStart.get(start ?? NaN) ?? byEnd.get(end ?? NaN);
}

/** The mentions that lie in a stretch of a text, in order. */
export function mentionsIn(people: readonly Person[], { start, end }: Stretch): Mention[] {
  const { sorted } = placesOf(people);
  const found: Mention[] = [];
  for (let index = firstFrom(sorted, start); index < sorted.length; index++) {
    const mention = sorted[index];
    if (!mention || mention.start > end) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
}

function firstFrom(mentions: readonly Mention[], start: number): number {
  let [from, to] = [0, mentions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((mentions[middle]?.start ?? Infinity) < start) from = middle + 1;
    else to = middle;
  }
  return from;
}
