import type { Archive } from '../../archive/archive.ts';
import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import {
  articlePath,
  citationsPath,
  editionFile,
  partyPath,
  speakerPath,
  topicPath,
} from '../../archive/permalinks.ts';
import { indexByParty, indexBySpeaker, indexByTopic } from '../../lenses/timeline.ts';
import { nearest } from '../../statements/text/did-you-mean.ts';
import { loadArchive } from '../content/load-archive.ts';

/** A part of the archive that somebody asked for in one file: a speaker, a country or a topic, with the pages that it has. */
export interface OneFilePart {
  name: string;
  /** The page that the file opens with: `topics/grain/`. */
  path: string;
  /** The name of the file. */
  file: string;
  statements: readonly ArchivedStatement[];
}

/**
 * The parts that the environment asks for by their addresses: `ONE_FILE="topics/grain speakers/ada-marsh" npm run build`. Throws what an
 * author can read where there is no such page.
 */
export function oneFileParts({ ONE_FILE = '' }: NodeJS.ProcessEnv): OneFilePart[] {
  const asked = ONE_FILE.split(/[\s,]+/).filter(Boolean);
  if (asked.length === 0) return [];
  const parts = new Map(everyPart(loadArchive()).map((part) => [part.path, part]));
  return asked.map((address) => {
    const part = parts.get(`${address.replace(/^\/|\/$/g, '')}/`);
    if (part) return part;
    const meant = nearest(address, [...parts.keys()]);
    throw new Error(
      `ONE_FILE: there is no speaker, country or topic with statements at "${address}"${meant === undefined ? '' : `. Did you mean "${meant}"?`}`,
    );
  });
}

/** Tells whether a page belongs to a part: its own, those below it, and the entries that its statements stand in, with how they are cited. */
export function pagesOfPart({ path, statements }: OneFilePart): (page: string) => boolean {
  const entries = new Set(
    statements.flatMap(({ article: { slug } }) => [articlePath(slug), citationsPath(slug)].map(decodeURI)),
  );
  return (page) => page.startsWith(path) || entries.has(page);
}

function everyPart({ site, statements }: Pick<Archive, 'site' | 'statements'>): OneFilePart[] {
  const part = (name: string, path: string, own: readonly ArchivedStatement[]): OneFilePart => ({
    name,
    path: decodeURI(path),
    file: editionFile(`${site.title} ${decodeURI(path).replaceAll('/', ' ').trim()}`, 'html'),
    statements: own,
  });
  return [
    ...[...indexByTopic(statements)].map(([topic, own]) => part(topic.label, topicPath(topic.slug), own)),
    ...[...indexBySpeaker(statements)].map(([{ name, slug }, own]) => part(name, speakerPath(slug), own)),
    ...[...indexByParty(statements)].map(([{ name, slug }, own]) => part(name, partyPath(slug), own)),
  ];
}
