import type { Archive } from '../../archive/archive.ts';
import { indexParties } from '../../archive/names/parties.ts';
import type { Facet } from '../queries/facet.ts';
import { facetMaker, type LabelsOfParty } from './archive-facets.ts';
import type { Names } from './index-files.ts';

/** Everybody and everything that an archive has a file of, and the parties of those who speak, whether anything was said or not. */
export function knownNames(
  { speakers, topics, publishers }: Pick<Archive, 'speakers' | 'topics' | 'publishers'>,
  labelsOfParty?: LabelsOfParty,
): Names {
  const facets = facetMaker(labelsOfParty);
  const index = indexParties(speakers);
  const parties = speakers.flatMap((speaker) => [
    index.ofFile(speaker),
    ...[undefined, ...speaker.roles].map((role) => index.spokenFor(speaker, role)),
  ]);
  return {
    speakers: speakers.map(facets.speaker),
    parties: [...new Set(parties)].flatMap((party) => (party ? [facets.party(party)] : [])),
    topics: topics.map(facets.topic),
    publishers: publishers.map(facets.publisher),
  };
}

/** Those of some names that are not among others, by address. */
export function silentNames(known: Names, heard: Names): Names {
  const without = (all: readonly Facet[], others: readonly Facet[]) => {
    const slugs = new Set(others.map(({ slug }) => slug));
    return all.filter(({ slug }) => !slugs.has(slug)).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  };
  return {
    speakers: without(known.speakers, heard.speakers),
    parties: without(known.parties, heard.parties),
    topics: without(known.topics, heard.topics),
    publishers: without(known.publishers, heard.publishers),
  };
}
