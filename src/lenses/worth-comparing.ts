import type { Archive } from '../archive/archive.ts';
import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { Party } from '../archive/names/parties.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import type { Topic } from '../archive/names/topics.ts';
import { indexByParty, indexBySpeaker, indexByTopic, type StatementIndex } from './timeline.ts';

/** Two or three who spoke several times on one topic. */
export interface Proposal<Of> {
  of: Of[];
  topic: Topic;
  /** What they said on it, each statement once. */
  count: number;
}

/** Whoever spoke less often on a topic has no position to compare. */
const fewest = 2;
const mostTogether = 3;
/** Of each kind; and how often one may be among them. */
const mostProposals = 5;
const mostOfOne = 2;
/** On a topic with more than this part of all statements everything is compared with everything: such a one comes last. */
const tooBroad = 0.34;

/** Comparisons to begin with: topics on which several spoke often, those with most from both sides first. */
export function worthComparing({ statements }: Pick<Archive, 'statements'>): {
  speakers: Proposal<Speaker>[];
  parties: Proposal<Party>[];
} {
  return {
    speakers: propose(statements, indexBySpeaker, ({ kind }) => kind !== 'unnamed'),
    parties: propose(statements, indexByParty, () => true),
  };
}

function propose<Of>(
  statements: readonly ArchivedStatement[],
  index: (statements: readonly ArchivedStatement[]) => StatementIndex<Of>,
  isOffered: (of: Of) => boolean,
): Proposal<Of>[] {
  const candidates = [...indexByTopic(statements)]
    .flatMap(([topic, onTopic]) => {
      const those = [...index(onTopic)]
        .filter(([of, said]) => isOffered(of) && said.length >= fewest)
        .sort((a, b) => b[1].length - a[1].length)
        .slice(0, mostTogether);
      const isBroad = onTopic.length > statements.length * tooBroad;
      const second = those[1]?.[1].length ?? 0;
      // Who said far less than the others would be an empty column.
      const alike = those.filter(([, said]) => said.length * 2 >= second);
      if (alike.length < 2) return [];
      const count = new Set(alike.flatMap(([, said]) => said)).size;
      return [{ of: alike.map(([of]) => of), topic, count, both: second, all: onTopic.length, isBroad }];
    })
    // Of two topics on which as much was said, the one that fewer others spoke on is nearer to the point.
    .sort((a, b) => Number(a.isBroad) - Number(b.isBroad) || b.both - a.both || a.all - b.all);
  const offered: Proposal<Of>[] = [];
  for (const { of, topic, count } of candidates) {
    const isOften = (one: Of) => offered.filter((proposal) => proposal.of.includes(one)).length >= mostOfOne;
    if (offered.length < mostProposals && !of.some(isOften)) offered.push({ of, topic, count });
  }
  return offered;
}
