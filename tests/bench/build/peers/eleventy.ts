import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  inventedEntry,
  inventedNames,
  speakerName,
  topicLabel,
  type InventedEntry,
} from '../../invented-collection.ts';
import type { Builder } from '../builder.ts';
import { peerEntry } from './front-matter.ts';

/** Eleventy 3: templates in JavaScript, groups made once for all pages, each statement rendered once. */
export const eleventy: Builder = {
  name: 'eleventy',
  layOut(folder, entries) {
    cpSync('tests/bench/build/peers/eleventy', folder, { recursive: true });
    const articles = join(folder, 'content/articles');
    mkdirSync(articles);
    writeFileSync(join(articles, 'articles.json'), JSON.stringify({ layout: 'entry.11ty.js' }));
    const named = (kind: string, nameOf: (number: number) => string) =>
      Object.fromEntries(Array.from({ length: inventedNames }, (_, number) => [`${kind}-${number}`, nameOf(number)]));
    const names = { ...named('speaker', speakerName), ...named('topic', topicLabel) };
    mkdirSync(join(folder, 'content/_data'));
    writeFileSync(join(folder, 'content/_data/names.json'), JSON.stringify(names));
    const write = (entry: InventedEntry) => writeFileSync(join(articles, `entry-${entry.number}.md`), peerEntry(entry));
    for (let number = 0; number < entries; number++) write(inventedEntry(number));
    const out = join(folder, 'out');
    return {
      build: {
        words: [process.execPath, resolve('node_modules/@11ty/eleventy/cmd.cjs'), '--quiet', '--output', 'out'],
        cwd: folder,
      },
      out,
      // It keeps nothing but what it has built, and there is nothing yet in a new folder.
      forget: () => undefined,
      write,
    };
  },
};
