import type { Archive } from '../../archive/archive.ts';
import { statementPath } from '../../archive/permalinks.ts';
import { mainTag } from '../../archive/site-settings.ts';
import type { CitedFrom } from '../../exports/citations/cited-statement.ts';
import { citationOf } from '../../exports/citation.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { findPositions, type Positions } from '../../lenses/positions.ts';
import type { Setting } from '../../rendering/setting.ts';
import { pageHref, printedAddress } from './href.ts';
import { gitId } from '../content/content-state.ts';
import { loadArchive, readArchive } from '../content/load-archive.ts';
import { inContentLanguage } from './page-words.ts';

const positions = new WeakMap<Archive, Positions>();
const settings = new WeakMap<Archive, Map<string, Setting>>();

/** The positions of the archive, gathered once for each reading of the content. */
export function archivePositions(): Positions {
  return positionsOf(loadArchive());
}

function positionsOf(archive: Archive): Positions {
  const known = positions.get(archive) ?? findPositions(archive, archive.site.pages.positions_from);
  positions.set(archive, known);
  return known;
}

const editions = new WeakMap<Archive, ReadonlyMap<string, string>>();

/** Which text of an entry is cited: the beginning of the name that git has for its file. */
function editionsOf(archive: Archive): ReadonlyMap<string, string> {
  const known =
    editions.get(archive) ??
    new Map(readArchive().files.map(({ path, text }) => [path, gitId(Buffer.from(text)).slice(0, 10)]));
  editions.set(archive, known);
  return known;
}

/** From where the statements of this archive are cited, in the language of some words. */
export function citedFrom(words: InterfaceWords): CitedFrom {
  const archive = loadArchive();
  return {
    archive: archive.site.title,
    language: mainTag(archive.site),
    addressOf: ({ article, id }) =>
      printedAddress(pageHref(statementPath(article.slug, id), words, archive.site), archive.site),
    editionOf: ({ file }) => editionsOf(archive).get(file),
    words,
  };
}

/** Where pages of a language are rendered: one object for each reading of the content, so that nothing is rendered twice for it. */
export function settingFor(words: InterfaceWords): Setting {
  const archive = loadArchive();
  const ofArchive = settings.get(archive) ?? new Map<string, Setting>();
  settings.set(archive, ofArchive);
  const known = ofArchive.get(words.tag);
  if (known) return known;
  const setting: Setting = {
    words,
    content: inContentLanguage(words),
    collectionTag: mainTag(archive.site),
    showsEntries: words.tag === archive.site.languages[0] || archive.site.pages.entries_in === 'every',
    linkTo: (path) => pageHref(path, words, archive.site),
    positionOf: (who, topic) => positionsOf(archive).pathOf(who, topic),
    citationOf: (statement) => {
      const address = pageHref(statementPath(statement.article.slug, statement.id), words);
      return citationOf(statement, archive.site.title, printedAddress(address), words);
    },
  };
  ofArchive.set(words.tag, setting);
  return setting;
}
