import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  inventedEntry,
  inventedNames,
  speakerName,
  topicLabel,
  type InventedEntry,
} from '../../invented-collection.ts';
import type { Builder } from '../builder.ts';
import { peerEntry } from './front-matter.ts';
import { pairOf, pairsWithPage } from './pairs.ts';

/** Hugo: its own taxonomies make the groups, and each statement is rendered once, by a cached partial. */
export const hugo: Builder = {
  name: 'hugo',
  lacking: () => (spawnSync('hugo', ['version']).status === 0 ? undefined : 'hugo is not installed, or not on PATH'),
  layOut(folder, entries) {
    cpSync('tests/bench/build/peers/hugo', folder, { recursive: true });
    const content = join(folder, 'content');
    mkdirSync(join(content, 'articles'), { recursive: true });
    for (let number = 0; number < inventedNames; number++) {
      writeTerm(content, `speakers/speaker-${number}`, speakerName(number));
      writeTerm(content, `topics/topic-${number}`, topicLabel(number));
    }
    const all = Array.from({ length: entries }, (_, number) => inventedEntry(number));
    const pairs = pairsWithPage(all);
    const write = (entry: InventedEntry) =>
      writeFileSync(join(content, `articles/entry-${entry.number}.md`), peerEntry(entry, terms(entry, pairs)));
    all.forEach(write);
    return {
      build: {
        words: ['hugo', '--destination', 'out'],
        cwd: folder,
        env: { HUGO_CACHEDIR: join(folder, 'cache') },
      },
      out: join(folder, 'out'),
      // Its cache is in the new folder.
      forget: () => undefined,
      write,
    };
  },
};

/** The terms that an entry is listed under. Only the pairs that have a page are terms: a template cannot leave out a page. */
function terms({ day, statements }: InventedEntry, pairs: ReadonlySet<string>): string {
  const list = (name: string, of: readonly string[]) => `${name}: [${[...new Set(of)].join(', ')}]\n`;
  return [
    list(
      'speakers',
      statements.map(({ speaker }) => `speaker-${speaker}`),
    ),
    list(
      'topics',
      statements.map(({ topic }) => `topic-${topic}`),
    ),
    list('years', [`'${day.slice(0, 4)}'`]),
    list(
      'pairs',
      statements.map(pairOf).filter((pair) => pairs.has(pair)),
    ),
  ].join('');
}

function writeTerm(content: string, path: string, title: string): void {
  mkdirSync(join(content, path), { recursive: true });
  writeFileSync(join(content, path, '_index.md'), `---\ntitle: ${title}\n---\n`);
}
