import { hash } from 'node:crypto';
import type { ReadArticle } from '../../archive/collection.ts';
import { readArticle, type ArticleReading } from '../../statements/article.ts';
import type { SourceFile } from '../../statements/problems.ts';
import { codeVersion, Kept, keepingFolder } from '../kept.ts';

/** A reading of an entry as it is kept: by its file, and as JSON. */
export type EncodedReading = [key: string, reading: Uint8Array];

/** A reader of entries that knows what was read before. */
export interface KeptReadings {
  read: ReadArticle;
  /** Whether nothing of an earlier run is known, and nothing of this one is kept yet. */
  readonly isEmpty: boolean;
  /** Takes what a thread read of the same folder. */
  take: (encoded: EncodedReading) => void;
  /** Writes what was read since the start, for the next run; what is read later in this one is not kept. */
  save: () => void;
}

/** A reader of the entries of a folder that takes from the disk what the same code made of the same texts in an earlier run. */
export function keepReadings(
  folder: string,
  read: ReadArticle = readArticle,
  keeping = keepingFolder(),
): KeptReadings {
  let kept: Kept<ArticleReading> | undefined = Kept.open(keeping, 'entries', folder, codeVersion(['statements']));
  return {
    read: (file) => {
      if (!kept) return read(file);
      const key = keyOf(file);
      const known = kept.get(key);
      if (known) return known;
      const reading = read(file);
      kept.set(key, reading);
      return reading;
    },
    // What is kept already is not read ahead once more, as when a server starts anew.
    get isEmpty() {
      return kept?.isEmpty === true;
    },
    take: ([key, reading]) => kept?.take(key, reading),
    save: () => {
      kept?.save();
      kept = undefined;
    },
  };
}

/** Reads an entry for a keeper in another thread. */
export function encodedReading(file: SourceFile): EncodedReading {
  return [keyOf(file), Buffer.from(JSON.stringify(readArticle(file)))];
}

function keyOf({ path, text }: SourceFile): string {
  return `${hash('sha1', text)} ${path}`;
}
