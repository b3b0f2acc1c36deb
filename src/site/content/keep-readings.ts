import { hash } from 'node:crypto';
import type { ReadArticle } from '../../archive/collection.ts';
import { readArticle, type ArticleReading } from '../../statements/article.ts';
import { codeVersion, Kept, keepingFolder } from '../kept.ts';

/** A reader of the entries of a folder that takes from the disk what the same code made of the same texts in an earlier run. */
export function keepReadings(
  folder: string,
  read: ReadArticle = readArticle,
  keeping = keepingFolder(),
): { read: ReadArticle; save: () => void } {
  let kept: Kept<ArticleReading> | undefined = Kept.open(keeping, 'entries', folder, codeVersion(['statements']));
  return {
    read: (file) => {
      if (!kept) return read(file);
      const key = `${hash('sha1', file.text)} ${file.path}`;
      const known = kept.get(key);
      if (known) return known;
      const reading = read(file);
      kept.set(key, reading);
      return reading;
    },
    /** Writes what was read since the start, for the next run; what is read later in this one is not kept. */
    save: () => {
      kept?.save();
      kept = undefined;
    },
  };
}
