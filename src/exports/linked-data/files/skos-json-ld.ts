import { mainTag } from '../../../archive/site-settings.ts';
import { topicPath } from '../../../archive/permalinks.ts';
import { ancestorsOf, type Topic } from '../../../archive/names/topics.ts';
import { proseText } from '../../data/prose-text.ts';
import type { DataSource } from '../../data/table.ts';
import type { LinkedFile } from '../linked-file.ts';

/** A topic as a concept: labels by language, and its place among the others by their addresses. */
export interface Concept {
  id: string;
  preferred: Readonly<Record<string, string>>;
  other: readonly string[];
  note: string;
  broader: readonly string[];
  narrower: readonly string[];
  related: readonly string[];
}

/** The topics as concepts of one scheme; of a language that the archive is in, the label of the archive counts. */
export function concepts({ archive, addressOf }: DataSource): Concept[] {
  const main = mainTag(archive.site);
  const addresses = (topics: readonly Topic[]) => topics.map(({ slug }) => addressOf(topicPath(slug))).sort();
  return archive.topics.map((topic) => {
    const { slug, label, labels, aliases, noteHtml, broader, narrower } = topic;
    // What stands above another is not related to it (SKOS Reference, S27).
    const related = topic.related.filter(
      (other) => !ancestorsOf(other).includes(topic) && !ancestorsOf(topic).includes(other),
    );
    return {
      id: addressOf(topicPath(slug)),
      preferred: { [main]: label, ...Object.fromEntries(Object.entries(labels).filter(([tag]) => tag !== main)) },
      other: aliases,
      note: proseText(noteHtml),
      broader: addresses(broader),
      narrower: addresses(narrower),
      related: addresses(related),
    };
  });
}

/** The topics as SKOS in JSON-LD. */
export const skosJsonLd: LinkedFile = {
  name: 'topics.jsonld',
  mediaType: 'application/ld+json',
  about: 'the topics as SKOS in JSON-LD',
  write: (source) => {
    const scheme = source.addressOf('topics/');
    const references = (addresses: readonly string[]) => addresses.map((id) => ({ '@id': id }));
    const valued = (tag: string, value: string) => ({ '@language': tag, '@value': value });
    const document = {
      '@context': { skos: 'http://www.w3.org/2004/02/skos/core#', dct: 'http://purl.org/dc/terms/' },
      '@graph': [
        {
          '@id': scheme,
          '@type': 'skos:ConceptScheme',
          'dct:title': valued(mainTag(source.archive.site), source.archive.site.title),
        },
        ...concepts(source).map((concept) => ({
          '@id': concept.id,
          '@type': 'skos:Concept',
          'skos:inScheme': { '@id': scheme },
          'skos:prefLabel': Object.entries(concept.preferred).map(([tag, label]) => valued(tag, label)),
          'skos:altLabel': concept.other,
          ...(concept.note !== '' && { 'skos:scopeNote': valued(mainTag(source.archive.site), concept.note) }),
          'skos:broader': references(concept.broader),
          'skos:narrower': references(concept.narrower),
          'skos:related': references(concept.related),
        })),
      ],
    };
    return `${JSON.stringify(document)}\n`;
  },
};
