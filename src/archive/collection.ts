import { readArticle, slugOf, type Article, type ArticleReading } from '../statements/article.ts';
import { findInvisibleCharacters } from '../statements/text/characters.ts';
import { didYouMean } from '../statements/text/did-you-mean.ts';
import { findBadFolderName } from '../statements/addresses/file-names.ts';
import { findUnreadable } from '../statements/text/unread.ts';
import { at, error, type Finding, type Problem, type SourceFile } from '../statements/problems.ts';
import { readNote } from '../statements/text/safe-html.ts';
import { readPublisher, type Publisher } from './names/publishers.ts';
import { readSiteSettings, type SiteSettings } from './site-settings.ts';
import { readSpeaker, type Speaker } from './names/speakers.ts';
import { readTheme, type ThemeFile } from './themes.ts';
import { readTopic } from './names/topics.ts';

/** The settings and names of a content folder, read file by file. */
export interface NamesOfCollection {
  /** The path of the content folder, as authors see it. */
  root: string;
  site?: SiteSettings | undefined;
  aboutHtml: string;
  speakers: Speaker[];
  topics: NonNullable<ReturnType<typeof readTopic>['topic']>[];
  publishers: Publisher[];
  themes: ThemeFile[];
  /** Files of names that could not be read. */
  unread: SourceFile[];
  problems: Problem[];
}

/** Every file of a content folder, read one by one; names in them are not resolved yet. */
export interface Collection extends NamesOfCollection {
  articles: Article[];
  /** The files of all entries, those that could not be read included. */
  entryFiles: Set<string>;
}

/** The reader of an entry; a caller that reads the same files again and again passes one that remembers. */
export type ReadArticle = (file: SourceFile) => ArticleReading;

const rooms = ['articles', 'speakers', 'topics', 'publishers', 'themes'];
const ownFiles = ['site.yaml', 'ABOUT.md'];
const top = { line: 1, column: 1 };

/** The path of an entry begins so, whether the file is Markdown or not: `isEntryPath('content', 'content/articles/a.md') // => true` */
export function isEntryPath(root: string, path: string): boolean {
  return path.startsWith(`${root}/articles/`);
}

/** Reads the files of a content folder; `files` have paths that begin with `root`. */
export function readCollection(
  root: string,
  files: readonly SourceFile[],
  read: ReadArticle = readArticle,
): Collection {
  const names = readNames(
    root,
    files.filter(({ path }) => !isEntryPath(root, path)),
  );
  const { entries, problems } = listEntries(
    root,
    files.filter(({ path }) => isEntryPath(root, path)),
  );
  const articles: Article[] = [];
  for (const file of entries) {
    const { article, problems: found } = read(file);
    if (article) articles.push(article);
    problems.push(...found);
  }
  return {
    ...names,
    articles,
    entryFiles: new Set(entries.map(({ path }) => path)),
    problems: [...names.problems, ...problems],
  };
}

/** Everything of a collection but its entries; `files` are those that no entry is in. */
export function readNames(root: string, files: readonly SourceFile[]): NamesOfCollection {
  const collection: NamesOfCollection = {
    root,
    aboutHtml: '',
    speakers: [],
    topics: [],
    publishers: [],
    themes: [],
    unread: [],
    problems: [],
  };
  const { problems } = collection;
  const slugs = new Map<string, string>();
  problems.push(...findBadFolders(root, files));
  for (const file of files.toSorted(byPath)) {
    const [room = '', ...rest] = file.path.slice(root.length + 1).split('/');
    if (rest.length === 0) {
      const unread = findUnreadable(file);
      if (unread) problems.push(unread);
      if (unread) continue;
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
      problems.push(at(file.path, top, notMarkdown(file.path)));
    } else {
      problems.push(...takeAddress(slugs, `${room}/${slugOf(file.path)}`, file.path));
      readInto(collection, room, file);
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

/** The entries among the files of their folder, by path, and what is wrong with the names of all these files. */
export function listEntries<File extends { path: string }>(
  root: string,
  files: readonly File[],
): { entries: File[]; problems: Problem[] } {
  const entries: File[] = [];
  const problems = findBadFolders(root, files);
  const slugs = new Map<string, string>();
  for (const file of files.toSorted(byPath)) {
    if (file.path.endsWith('.md')) {
      problems.push(...takeAddress(slugs, slugOf(file.path), file.path));
      entries.push(file);
    } else problems.push(at(file.path, top, notMarkdown(file.path)));
  }
  return { entries, problems };
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}

/** Folders of a collection that not every file system can have as they are, each told at its first file. */
function findBadFolders(root: string, files: readonly { path: string }[]): Problem[] {
  const problems: Problem[] = [];
  const spelt = new Map<string, string>();
  for (const { path } of files.toSorted(byPath)) {
    const names = path
      .slice(root.length + 1)
      .split('/')
      .slice(0, -1);
    for (const [index, name] of names.entries()) {
      const folder = names.slice(0, index + 1).join('/');
      const key = folder.normalize('NFC').toLowerCase();
      const other = spelt.get(key);
      if (other === folder) continue;
      const finding = other === undefined ? findBadFolderName(name) : sameFolder(other);
      if (finding) problems.push(at(path, top, finding));
      if (other === undefined) spelt.set(key, folder);
    }
  }
  return problems;
}

function sameFolder(other: string): Finding {
  const fact = `the folder of this file and "${other}" differ in the case of letters only, and are one folder on Windows and macOS`;
  return error('file-name', fact, 'Put the files of both into one of them.');
}

/** Gives an address to a file, or says which file has it. */
function takeAddress(taken: Map<string, string>, address: string, path: string): Problem[] {
  const twin = taken.get(address);
  if (twin !== undefined) {
    const finding = error('address-taken', `${twin} already has this address`, 'Rename one of the two files.');
    return [at(path, top, finding)];
  }
  taken.set(address, path);
  return [];
}

function notMarkdown(path: string): Finding {
  const repair = `Rename it to ${slugOf(path).replace(/\.[^.]*$/, '')}.md, or move it out of content.`;
  return error('not-markdown', 'only files that end in .md are read here', repair);
}

function readInto(collection: NamesOfCollection, room: string, file: SourceFile) {
  const { problems } = collection;
  if (room === 'speakers') {
    const { speaker, problems: found } = readSpeaker(file);
    if (speaker) collection.speakers.push(speaker);
    else collection.unread.push(file);
    problems.push(...found);
  } else if (room === 'topics') {
    const { topic, problems: found } = readTopic(file);
    if (topic) collection.topics.push(topic);
    else collection.unread.push(file);
    problems.push(...found);
  } else if (room === 'themes') {
    const { theme, problems: found } = readTheme(file);
    if (theme) collection.themes.push(theme);
    problems.push(...found);
  } else {
    const { publisher, problems: found } = readPublisher(file);
    if (publisher) collection.publishers.push(publisher);
    else collection.unread.push(file);
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
