import { buildArchive } from '../../archive/archive.ts';
import { isEntryPath } from '../../archive/collection.ts';
import { reviewChange, type Review } from '../../review/review.ts';
import { touchedEntries } from '../../review/touched-entries.ts';
import { readArticle, type ArticleReading } from '../../statements/article.ts';
import type { SourceFile } from '../../statements/problems.ts';
import type { StateChecked } from '../checking/check-kept.ts';

/** Compares two states of a collection; where their names are the same, no entries are read but those that the change touches. */
export function reviewStates(folder: string, before: StateChecked, after: StateChecked): Review {
  const [earlier, now] = [before.checked.outlines, after.checked.outlines];
  const hasSameNames = before.checked.names === after.checked.names;
  const touched = hasSameNames ? touchedEntries(earlier, now) : undefined;
  const isSame = (path: string) => earlier.get(path)?.id === now.get(path)?.id;
  const read = readingOnce(isSame);
  const [published, current] = [before, after].map(({ state }) => {
    const wanted = state.paths.filter((path) => !isEntryPath(folder, path) || (touched?.has(path) ?? true));
    const files = [...state.read(wanted)].flatMap((file) => ('text' in file ? [file] : []));
    return buildArchive(folder, files, read).archive;
  });
  if (!published || !current) throw new Error('a review has two states');
  return reviewChange(published, current);
}

/** Reads what is the same in both states once, and the text around its statements, which takes most of the time, not at all. */
function readingOnce(isSame: (path: string) => boolean) {
  const readings = new Map<string, ArticleReading>();
  return (file: SourceFile): ArticleReading => {
    if (!isSame(file.path)) return readArticle(file, { html: true });
    const reading = readings.get(file.path) ?? readArticle(file, { html: false });
    readings.set(file.path, reading);
    return reading;
  };
}
