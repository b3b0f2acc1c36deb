import { readArticle, slugOf, type ArticleReading } from '../statements/article.ts';
import { findInvisibleCharacters } from '../statements/characters.ts';
import { didYouMean } from '../statements/did-you-mean.ts';
import { findExcess } from '../statements/limits.ts';
import { at, error, type Problem, type SourceFile } from '../statements/problems.ts';
import { readNote } from '../statements/safe-html.ts';
import type { Article } from '../statements/article.ts';
import { readPublisher, type Publisher } from './publishers.ts';
import { readSiteSettings, type SiteSettings } from './site-settings.ts';
import { readSpeaker, type Speaker } from './speakers.ts';
import { readTopic } from './topics.ts';

/** Every file of a content folder, read one by one; names in them are not resolved yet. */
export interface Collection {
  /** The path of the content folder, as authors see it. */
  root: string;
  site?: SiteSettings | undefined;
  aboutHtml: string;
  articles: Article[];
  /** The files of all entries, those that could not be read included. */
  entryFiles: Set<string>;
  speakers: Speaker[];
  topics: NonNullable<ReturnType<typeof readTopic>['topic']>[];
  publishers: Publisher[];
  problems: Problem[];
}

/** The reader of an entry; a caller that reads the same files again and again passes one that remembers. */
export type ReadArticle = (file: SourceFile) => ArticleReading;

const rooms = ['articles', 'speakers', 'topics', 'publishers'];
const ownFiles = ['site.yaml', 'ABOUT.md'];
const top = { line: 1, column: 1 };

/** Reads the files of a content folder; `files` have paths that begin with `root`. */
export function readCollection(
  root: string,
  files: readonly SourceFile[],
  read: ReadArticle = readArticle,
): Collection {
  const collection: Collection = {
    root,
    aboutHtml: '',
    articles: [],
    entryFiles: new Set(),
    speakers: [],
    topics: [],
    publishers: [],
    problems: [],
  };
  const { problems } = collection;
  const slugs = new Map<string, string>();
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const [room = '', ...rest] = file.path.slice(root.length + 1).split('/');
    if (rest.length === 0) {
      const excess = findExcess(file);
      if (excess) problems.push(excess);
      if (excess) continue;
      problems.push(...findInvisibleCharacters(file));
    }
    if (rest.length === 0 && room === 'site.yaml') {
      const { site, problems: found } = readSiteSettings(file);
      collection.site = site;
      problems.push(...found);
    } else if (rest.length === 0 && room === 'ABOUT.md') {
      const { html, findings } = readNote(file.text);
      collection.aboutHtml = html;
      problems.push(...findings.map(({ finding, place }) => at(file.path, place, finding)));
    } else if (!rooms.includes(room) || rest.length === 0) {
      problems.push(at(file.path, top, strayFile(room, rest.length === 0)));
    } else if (!file.path.endsWith('.md')) {
      problems.push(
        at(
          file.path,
          top,
          error(
            'not-markdown',
            'only files that end in .md are read here',
            `Rename it to ${slugOf(file.path).replace(/\.[^.]*$/, '')}.md, or move it out of content.`,
          ),
        ),
      );
    } else {
      const key = `${room}/${slugOf(file.path)}`;
      const twin = slugs.get(key);
      if (twin !== undefined)
        problems.push(
          at(
            file.path,
            top,
            error('address-taken', `${twin} already has this address`, 'Rename one of the two files.'),
          ),
        );
      else slugs.set(key, file.path);
      readInto(collection, room, file, read);
    }
  }
  if (!files.some((file) => file.path === `${root}/site.yaml`)) {
    problems.push(
      at(
        `${root}/site.yaml`,
        top,
        error('no-site', 'the file site.yaml is missing', 'Add it with title, strapline, languages and licence.'),
      ),
    );
  }
  return collection;
}

function readInto(collection: Collection, room: string, file: SourceFile, read: ReadArticle) {
  const { problems } = collection;
  if (room === 'articles') {
    collection.entryFiles.add(file.path);
    const { article, problems: found } = read(file);
    if (article) collection.articles.push(article);
    problems.push(...found);
  } else if (room === 'speakers') {
    const { speaker, problems: found } = readSpeaker(file);
    if (speaker) collection.speakers.push(speaker);
    problems.push(...found);
  } else if (room === 'topics') {
    const { topic, problems: found } = readTopic(file);
    if (topic) collection.topics.push(topic);
    problems.push(...found);
  } else {
    const { publisher, problems: found } = readPublisher(file);
    if (publisher) collection.publishers.push(publisher);
    problems.push(...found);
  }
}

function strayFile(name: string, isFile: boolean) {
  const hint = didYouMean(name, isFile ? ownFiles : rooms);
  return error(
    'stray-file',
    `nothing reads "${name}"`,
    `${hint}Content is ${ownFiles.join(', ')} and the folders ${rooms.join(', ')}.`,
  );
}
