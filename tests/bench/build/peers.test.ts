import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correctedEntry, inventedEntry } from '../invented-collection.ts';
import type { LaidOutSite } from './builder.ts';
import { peers } from './builders.ts';
import { readBuiltFiles, type BuiltFiles } from './built-files.ts';
import { measureRun } from './measure-run.ts';
import { pairOf, pairsWithPage } from './peers/pairs.ts';

// So many that some pairs of speaker and topic have three statements, and most have not.
const entries = Array.from({ length: 300 }, (_, number) => inventedEntry(number));
const corrected = 7;

/** The statements that each page shows, by its path. */
function pagesExpected(): Map<string, string[]> {
  const pages = new Map<string, string[]>([['/index.html', []]]);
  const pairs = pairsWithPage(entries);
  for (const { number, day, statements } of entries) {
    statements.forEach((statement, index) => {
      const shownOn = [
        `articles/entry-${number}`,
        `speakers/speaker-${statement.speaker}`,
        `topics/topic-${statement.topic}`,
        `years/${day.slice(0, 4)}`,
        ...(pairs.has(pairOf(statement)) ? [`pairs/${pairOf(statement)}`] : []),
      ];
      for (const page of shownOn) {
        const path = `/${page}/index.html`;
        pages.set(path, [...(pages.get(path) ?? []), `entry-${number}-${index}`]);
      }
    });
  }
  return pages;
}

const sorted = (pages: ReadonlyMap<string, string[]>) =>
  [...pages].map(([path, ids]) => [path, ids.toSorted()] as const).sort(([one], [other]) => (one < other ? -1 : 1));

describe.each(peers.map((peer) => [peer.name, peer] as const))('a site of %s', (_name, peer) => {
  const lacking = peer.lacking?.();
  let folder = '';
  let site: LaidOutSite;
  let built: BuiltFiles;

  beforeAll(async () => {
    if (lacking !== undefined) return;
    folder = mkdtempSync(join(tmpdir(), 'communique-peer-'));
    site = peer.layOut(folder, entries.length);
    await measureRun(site.build);
    built = readBuiltFiles(site.out);
  }, 60_000);
  afterAll(() => {
    if (folder !== '') rmSync(folder, { recursive: true });
  });

  test.skipIf(lacking)('has the pages that are compared, each with its statements, and nothing else', () => {
    const pages = new Map(
      [...built.digests.keys()].map((path) => {
        const html = readFileSync(join(site.out, path), 'utf8');
        return [path, [...html.matchAll(/<figure id="([^"]+)">/g)].map(([, id = '']) => id)];
      }),
    );
    expect(pairsWithPage(entries).size).toBeGreaterThan(3);
    expect(sorted(pages)).toEqual(sorted(pagesExpected()));
  });

  test.skipIf(lacking)(
    'shows a corrected statement on every page that has it, and leaves the others as they are',
    async () => {
      site.write(correctedEntry(inventedEntry(corrected)));
      await measureRun(site.build);
      const after = readBuiltFiles(site.out);
      const differing = [...after.digests].filter(([path, digest]) => built.digests.get(path) !== digest);
      const showing = [...pagesExpected()].filter(([, ids]) => ids.includes(`entry-${corrected}-0`));
      expect(differing.map(([path]) => path).sort()).toEqual(showing.map(([path]) => path).sort());
      for (const [path] of differing) expect(readFileSync(join(site.out, path), 'utf8')).toContain('lighthouses.');
    },
    60_000,
  );
});
