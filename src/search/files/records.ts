import type { Archive } from '../../archive/archive.ts';
import type { ArchivedStatement, AttributedSpeaker } from '../../archive/archived-statement.ts';
import { newestFirst } from '../../archive/chronology.ts';
import { statementPath } from '../../archive/permalinks.ts';
import { codeOfCountry, isFormerState } from '../../archive/names/countries.ts';
import type { Role } from '../../archive/names/role.ts';
import { ancestorsOf } from '../../archive/names/topics.ts';
import type { Status } from '../../statements/fields/article-fields.ts';
import { firstDay, withOffsets } from '../../statements/dates/dates.ts';
import { boundsText } from '../../statements/dates/period.ts';
import { plainText, type Mode } from '../../statements/statement.ts';
import { facetMaker, type LabelsOfParty } from './archive-facets.ts';
import type { Facet } from '../queries/facet.ts';

/** An office as it is shown, and by what languages call it. */
export interface Office extends Pick<Role, 'role' | 'organization'> {
  labels?: Role['labels'] | undefined;
  /** The country whose office it is, where the office has labels: a reader of another language has its name, too. */
  code?: string | undefined;
}

/** Somebody who said it, and in which office. */
export interface SpeakerOfRecord {
  speaker: Facet;
  office?: Office | undefined;
}

/** What the search knows of a statement; its text is NFC, so that marks fall where they should. */
export interface SearchRecord {
  /** The statement's address under the site's base. */
  path: string;
  text: string;
  /** The language that its source is in, where the entry says so. */
  language?: string | undefined;
  /** Who said it. Several said it together: it is found under each, and counts once. */
  speakers: SpeakerOfRecord[];
  /** The members of a group that said it: it is found under each, and says that it is with them. */
  members: Facet[];
  /** On whose behalf, where the attribution says so. */
  behalf: Facet[];
  /** The countries and organizations spoken for, those of `behalf` among them. */
  parties: Facet[];
  topics: Facet[];
  /** Topics above those, by which the statement is found too. */
  broader: Facet[];
  title: string;
  occasion: string;
  publisher: Facet;
  /** What became of its entry. */
  status: Status;
  /** Where in the source, as the entry prints it; empty where it does not say. */
  locator: string;
  /** EDTF with the offsets of its times, the first day it can mean, and its bounds where it is not that day for certain. */
  date: string;
  day: string;
  bounds?: string | undefined;
  mode: Mode;
  /** The first day on which it can have been reported, where that is known, and its bounds. */
  reported?: string | undefined;
  reportedBounds?: string | undefined;
}

/**
 * The records of an archive, newest first: so they are numbered, and so equal hits stand. What a party is called in the languages of
 * the site its caller says; the names of countries come from no file.
 */
export function searchRecords(
  { statements }: Pick<Archive, 'statements'>,
  labelsOfParty?: LabelsOfParty,
): SearchRecord[] {
  const facets = facetMaker(labelsOfParty);
  return newestFirst(statements).map((statement) => {
    const { article, speakers, members, behalf, parties, topics, date, mode, locator } = statement;
    const { issued } = article.source;
    const above = new Set(topics.flatMap(ancestorsOf));
    return {
      path: statementPath(article.slug, statement.id),
      text: plainText(statement).normalize('NFC'),
      language: article.source.language,
      speakers: speakers.map(({ speaker, role }) => ({ speaker: facets.speaker(speaker), office: officeOf(role) })),
      members: members.filter((member) => !isSpeaking(member, speakers)).map(facets.speaker),
      behalf: behalf.map(facets.party),
      parties: parties.map(facets.party),
      topics: topics.map(facets.topic),
      broader: [...above].filter((topic) => !topics.includes(topic)).map(facets.topic),
      title: article.title,
      occasion: article.occasion ?? '',
      publisher: facets.publisher(article.source.publisher),
      status: article.status,
      locator: locator?.text ?? '',
      date: withOffsets(date),
      day: firstDay(date),
      bounds: boundsText(date),
      mode,
      reported: issued && firstDay(issued),
      reportedBounds: issued && boundsText(issued),
    };
  });
}

function isSpeaking(member: ArchivedStatement['members'][number], speakers: readonly AttributedSpeaker[]): boolean {
  return speakers.some(({ speaker }) => speaker === member);
}

function officeOf(role: Role | undefined): Office | undefined {
  if (!role) return undefined;
  const { role: name, organization, labels } = role;
  if (Object.keys(labels).length === 0) return { role: name, organization };
  // Of a state that is no more a browser knows the successor.
  const code = organization && codeOfCountry(organization);
  return { role: name, organization, labels, code: code && !isFormerState(code) ? code : undefined };
}

/** Everybody under whom a statement is found: who said it, and the members of a group that did. */
export function foundUnder({ speakers, members }: SearchRecord): Facet[] {
  return [...speakers.map(({ speaker }) => speaker), ...members];
}
