import type { Archive } from '../archive/archive.ts';
import { statementPath } from '../archive/permalinks.ts';
import { newestFirst } from '../archive/chronology.ts';
import { ancestorsOf, type Topic } from '../archive/topics.ts';
import { firstDay, withOffsets } from '../statements/dates.ts';
import { boundsText } from '../statements/period.ts';
import { plainText, type Mode } from '../statements/statement.ts';

/** Somebody or something a statement can be filtered by. */
export interface Facet {
  slug: string;
  name: string;
  aliases: string[];
}

/** What the search knows of a statement; its text is NFC, so that marks fall where they should. */
export interface SearchRecord {
  /** The statement's address under the site's base. */
  path: string;
  text: string;
  speaker: Facet;
  role: string;
  topics: Facet[];
  /** Topics above those, by which the statement is found too. */
  broader: Facet[];
  title: string;
  occasion: string;
  publisher: Facet;
  /** EDTF with the offsets of its times, the first day it can mean, and its bounds where it is not that day for certain. */
  date: string;
  day: string;
  bounds?: string | undefined;
  mode: Mode;
  /** The first day on which it can have been reported, where that is known, and its bounds. */
  reported?: string | undefined;
  reportedBounds?: string | undefined;
}

/** The records of an archive, newest first: so they are numbered, and so equal hits stand. */
export function searchRecords({ statements }: Pick<Archive, 'statements'>): SearchRecord[] {
  const facets = new Map<object, Facet>();
  const facet = (of: { slug: string; aliases: string[] }, name: string): Facet => {
    const known = facets.get(of) ?? { slug: of.slug, name, aliases: of.aliases };
    facets.set(of, known);
    return known;
  };
  const topicFacet = (topic: Topic) => facet(topic, topic.label);
  return newestFirst(statements).map((statement) => {
    const { article, topics, date, mode } = statement;
    const [{ speaker, role }] = statement.speakers;
    const { issued } = article.source;
    const above = new Set(topics.flatMap(ancestorsOf));
    return {
      path: statementPath(article.slug, statement.id),
      text: plainText(statement).normalize('NFC'),
      speaker: facet(speaker, speaker.name),
      role: role ? [role.role, role.organization].filter(Boolean).join(', ') : '',
      topics: topics.map(topicFacet),
      broader: [...above].filter((topic) => !topics.includes(topic)).map(topicFacet),
      title: article.title,
      occasion: article.occasion ?? '',
      publisher: facet(article.source.publisher, article.source.publisher.name),
      date: withOffsets(date),
      day: firstDay(date),
      bounds: boundsText(date),
      mode,
      reported: issued && firstDay(issued),
      reportedBounds: issued && boundsText(issued),
    };
  });
}
