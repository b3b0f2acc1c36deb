import { countryName, countrySlug, organizationCodes } from '../../archive/names/countries.ts';
import { foldName } from '../../archive/names/names.ts';
import type { Party } from '../../archive/names/parties.ts';
import type { Publisher } from '../../archive/names/publishers.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import type { Topic } from '../../archive/names/topics.ts';
import { interfaceLanguages } from '../../languages/languages.ts';
import type { Named } from '../../statements/problems.ts';
import type { Facet } from '../queries/facet.ts';

/** What a party is called, by language tag. */
export type LabelsOfParty = (party: Party) => Readonly<Record<string, string>>;

/** Makes the facets of an archive, one for each thing however often it is named. */
export function facetMaker(labelsOfParty: LabelsOfParty = ({ labels }) => labels) {
  return {
    speaker: once((speaker: Speaker): Facet => {
      const facet = facetOf(speaker.name, speaker);
      if (speaker.kind === 'unnamed') return { ...facet, isUnnamed: true };
      return speaker.kind === 'organization' || speaker.kind === 'group' ? { ...facet, isBody: true } : facet;
    }),
    topic: once((topic: Topic) => facetOf(topic.label, topic)),
    publisher: once((publisher: Publisher) => facetOf(publisher.name, publisher)),
    party: once((party: Party): Facet => {
      const labels = labelsOfParty(party);
      const known = new Set([party.name, ...Object.values(labels)]);
      const aliases = [...party.aliases, ...Object.values(party.labels), ...namesOfCode(party.code)];
      return {
        ...facetOf(party.name, { slug: party.slug, labels, aliases: [] }),
        code: party.code,
        aliases: [...new Set(aliases)].filter((alias) => !known.has(alias)),
      };
    }),
  };
}

function facetOf(name: string, of: Pick<Facet, 'slug' | 'labels' | 'aliases'> & { former?: readonly Named[] }): Facet {
  const { slug, labels = {}, aliases, former = [] } = of;
  return {
    slug,
    name,
    labels: Object.keys(labels).length === 0 ? undefined : labels,
    aliases,
    former: former.length === 0 ? undefined : former.map(({ text }) => text),
  };
}

/** A country's code and what it is called in each language in which a party can be named. */
function namesOfCode(code: string | undefined): string[] {
  if (code === undefined) return [];
  const styles = ['long', 'short'] as const;
  const names = interfaceLanguages.flatMap(({ tag }) => styles.map((style) => countryName(code, tag, style)));
  return [code, ...names.flatMap((name) => (name === undefined || isOtherCode(name, code) ? [] : [name]))];
}

/** Whether a short name is the code of another country, which goes first: the United Kingdom is RU in Spanish. */
function isOtherCode(name: string, own: string): boolean {
  const other = foldName(name).toUpperCase();
  return other !== own && (countrySlug(other) !== undefined || organizationCodes.has(other));
}

function once<Of extends object>(make: (of: Of) => Facet): (of: Of) => Facet {
  const made = new Map<Of, Facet>();
  return (of) => {
    const facet = made.get(of) ?? make(of);
    made.set(of, facet);
    return facet;
  };
}
