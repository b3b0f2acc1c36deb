import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { countOutlines } from '../../src/archive/check-outlines.ts';
import type { EntryOutline } from '../../src/archive/entry-outline.ts';
import { checkStates, StatesCheck } from '../../src/cli/checking/check-state.ts';
import { reviewLines } from '../../src/cli/reviewing/print-review.ts';
import { readInThread } from '../../src/cli/read-beside.ts';
import { nextPaths, sharePaths } from '../../src/site/content/shared-paths.ts';
import { readRevision, revisionState } from '../../src/cli/reviewing/read-revision.ts';
import { reviewStates } from '../../src/cli/reviewing/review-states.ts';
import { reviewChange } from '../../src/review/review.ts';
import { addressesOf, findVanishedAddresses } from '../../src/review/vanished-addresses.ts';
import { folderState, type Stamped } from '../../src/site/content/content-state.ts';
import { codeVersion, Kept } from '../../src/site/kept.ts';
import { readContent } from '../../src/site/content/read-content.ts';
import { byPlace, formatProblem, type Problem } from '../../src/statements/problems.ts';
import { sequence } from '../bench/invented-collection.ts';
import { copyContent } from '../build-site.ts';
import { norland } from '../read-folder.ts';
import { publishedNorland } from './run-command.ts';

const lines = (problems: readonly Problem[]) => problems.map(formatProblem);

/** What a check finds that reads everything and keeps nothing. */
function checkWhole(folder: string, base?: string) {
  const { files, problems: unreadable } = readContent(folder);
  const { archive, problems, unsure } = buildArchive(folder, files);
  const published = base === undefined ? undefined : buildArchive(folder, readRevision(folder, base)).archive;
  const vanished = published
    ? findVanishedAddresses(addressesOf(published), addressesOf(archive), unsureOf(unsure, unreadable))
    : [];
  const found = lines([...unreadable, ...problems, ...vanished].sort(byPlace));
  const review = published ? reviewLines(reviewChange(published, archive), [], 'main') : [];
  return { found, review, entries: archive.articles.length, statements: archive.statements.length };
}

/** Files with an error, those that are no text included. */
function unsureOf(unsure: ReadonlySet<string>, unreadable: readonly Problem[]): Set<string> {
  return new Set([...unsure, ...unreadable.map(({ file }) => file)]);
}

/** What a check finds that keeps what it can, and which entries it had to read. */
function checkKept(folder: string, keeping: string | undefined, base?: string) {
  const outlines = Kept.open<EntryOutline>(keeping, 'outlines', folder, codeVersion(['statements', 'archive']));
  const stamps = Kept.open<Stamped>(keeping, 'stamps', folder, '1');
  let read = 0;
  // Files of a test are younger than any that is taken by its stamp.
  const state = folderState(folder, stamps, () => Date.now() + 60_000);
  const states = base === undefined ? [state] : [state, revisionState(folder, base)];
  const [checked, published] = checkStates(folder, states, outlines, () => read++);
  if (!checked) throw new Error('nothing was checked');
  const vanished = published ? findVanishedAddresses(published.addresses(), checked.addresses(), checked.unsure) : [];
  outlines.save();
  stamps.save();
  const [now, before] = states;
  const change =
    before && now && published
      ? reviewStates(folder, { state: before, checked: published }, { state: now, checked })
      : undefined;
  const review = change ? reviewLines(change, [], 'main') : [];
  const found = lines([...checked.problems, ...vanished].sort(byPlace));
  return { found, review, ...countOutlines(checked.entries), read };
}

function collection() {
  const folder = copyContent(norland);
  return { folder, keeping: join(dirname(folder), 'kept'), talks: join(folder, 'articles/2031/grain-talks.md') };
}

describe('a check that keeps what it read', () => {
  test('reads every entry the first time, none the second, and the changed one the third', () => {
    const { folder, keeping, talks } = collection();
    expect(checkKept(folder, keeping)).toMatchObject({ read: 4, entries: 4, statements: 8 });
    expect(checkKept(folder, keeping)).toMatchObject({ read: 0, entries: 4, statements: 8 });
    writeFileSync(talks, readFileSync(talks, 'utf8').replace('Ada Marsh', 'Ada Mrsh'));
    const { found, read } = checkKept(folder, keeping);
    expect([found, read]).toEqual([checkWhole(folder).found, 1]);
    expect(found).toHaveLength(1);
  });

  test('finds the same when another thread reads the entries, and leaves it what is none', async () => {
    const { folder, talks } = collection();
    writeFileSync(talks, readFileSync(talks, 'utf8').replace('Ada Marsh', 'Ada Mrsh'));
    writeFileSync(join(folder, 'articles/2031/notes.txt'), 'No entry.\n');
    writeFileSync(join(folder, 'articles/2031/latin.md'), Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'));
    const stamps = Kept.open<Stamped>(undefined, 'stamps', folder, '1');
    const check = new StatesCheck(folder, [folderState(folder, stamps)], Kept.open(undefined, 'outlines', folder, '1'));
    const shared = { ...sharePaths(check.unread), root: folder, names: check.names };
    const outlined = await readInThread(shared);
    expect(outlined.map(({ path }) => path).sort()).toEqual(
      check.unread.filter((path) => !/notes|latin/.test(path)).sort(),
    );
    expect(nextPaths(shared)).toEqual([]);
    check.takeOutlines(outlined);
    expect(check.unread).toHaveLength(2);
    const [checked] = check.finish();
    expect(lines(checked?.problems ?? [])).toEqual(checkWhole(folder).found);
    expect(checked?.problems).toHaveLength(3);
  });

  test('reads all of them again when a name has changed', () => {
    const { folder, keeping } = collection();
    checkKept(folder, keeping);
    const path = join(folder, 'speakers/ada-marsh.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('name: Ada Marsh', 'name: Ada Harbour'));
    const { found, read } = checkKept(folder, keeping);
    expect([found, read]).toEqual([checkWhole(folder).found, 4]);
  });

  test('reads an entry that has another text at the same length and time', () => {
    const { folder, keeping, talks } = collection();
    checkKept(folder, keeping);
    writeFileSync(talks, readFileSync(talks, 'utf8').replace('— Ada Marsh', '— Ada March'));
    expect(checkKept(folder, keeping).found).toEqual(checkWhole(folder).found);
  });

  test.each([
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
    ['has another letter', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('2031', '2032'), 'latin1')],
    ['is empty', () => Buffer.alloc(0)],
    ['is something else', () => Buffer.from('{"a":1}\n[[["x"],[5]]]\n')],
  ])('keeps nothing where its file %s', (_what, spoil) => {
    const { folder, keeping, talks } = collection();
    writeFileSync(talks, readFileSync(talks, 'utf8').replace('Ada Marsh', 'Ada Mrsh'));
    const before = checkKept(folder, keeping);
    for (const file of readdirSync(keeping))
      writeFileSync(join(keeping, file), spoil(readFileSync(join(keeping, file))));
    expect(checkKept(folder, keeping)).toEqual(before);
    expect(checkKept(folder, keeping)).toEqual({ ...before, read: 0 });
  });

  test('goes on where nothing can be written', () => {
    const { folder, keeping } = collection();
    writeFileSync(keeping, 'a file where the folder should be');
    expect(checkKept(folder, keeping)).toMatchObject({ read: 4, found: [] });
    expect(checkKept(folder, undefined)).toMatchObject({ read: 4, found: [] });
  });

  test('forgets entries that are gone', () => {
    const { folder, keeping, talks } = collection();
    checkKept(folder, keeping);
    rmSync(talks);
    checkKept(folder, keeping);
    const kept = readdirSync(keeping).map((file) => readFileSync(join(keeping, file), 'utf8'));
    expect(kept.join()).not.toContain('grain-talks.md');
  });

  test('what other code has read is not taken', () => {
    const { keeping, folder } = collection();
    const kept = Kept.open<number>(keeping, 'numbers', folder, 'one');
    kept.set('a', 1);
    kept.save();
    expect(Kept.open<number>(keeping, 'numbers', folder, 'one').get('a')).toBe(1);
    expect(Kept.open<number>(keeping, 'numbers', folder, 'two').get('a')).toBeUndefined();
  });

  test('no more than eight collections are kept', () => {
    const { keeping } = collection();
    for (let number = 0; number < 10; number++) {
      const kept = Kept.open<number>(keeping, 'numbers', `content-${number}`, 'one');
      kept.set('a', number);
      kept.save();
    }
    expect(readdirSync(keeping)).toHaveLength(8);
  });
});

const speakers = ['Ada Marsh', 'Ilya Kornev', 'Ada Mrsh', 'Commission on the Strait', 'Marsh'];
const links = [
  '',
  '> answers [it](a.md#port)',
  '> denies [it](b.md)',
  '> quotes [it](../2031/grain-talks.md#nobody-asked)',
];

/** An entry that is right or wrong in one of many ways. */
function inventedEntry(pick: <Of>(of: readonly Of[]) => Of): string {
  const aliases = pick(['', '', 'aliases: [a]\n', 'aliases: [old, premier]\n', 'aliases: [old]\nstatus: withdrawn\n']);
  return `---
title: ${pick(['Talks', '""', 'x'])}
date: ${pick(['2031-05-02', '2031-05', '2032-01-01/2032-02-01', 'May'])}
${aliases}topics: [${pick(['grain', 'strait', 'fish'])}]
source: { publisher: ${pick(['norland-news', 'strait-review', 'nobody'])}, url: "https://news.example/x" }
---

> ${pick(['The port is open.', '“It is shut.”', '“Never.', 'Ships wait in the harbour.'])}
>
> — ${pick(speakers)} on ${pick(['grain', 'trade', 'fish'])} ${pick(['', '^port', '^shut', '(2031-05-30)'])}
${pick(links)}
`;
}

describe('whatever is changed, a check that keeps what it read finds what one finds that reads everything', () => {
  test.each([1, 2, 3])('series %i', (seed) => {
    const next = sequence(seed * 7919);
    const pick = <Of>(of: readonly Of[]): Of => of[Math.floor(next() * of.length)] as Of;
    const root = publishedNorland();
    const folder = join(root, 'content');
    const keeping = join(root, 'kept');
    const inFolder = (path: string) => join(folder, path);
    const entries = [
      'articles/a.md',
      'articles/b.md',
      'articles/2031/a.md',
      'articles/2032/premier.md',
      'articles/c.txt',
    ];
    const names = ['speakers/ada-marsh.md', 'topics/grain.md', 'speakers/zed.md', 'publishers/norland-news.md'];
    const original = new Map(
      readContent(norland).files.map(({ path, text }) => [path.slice(norland.length + 1), text]),
    );
    mkdirSync(inFolder('articles/2031'), { recursive: true });
    for (let step = 0; step < 20; step++) {
      const kind = pick([
        'entry',
        'entry',
        'entry',
        'remove',
        'rename',
        'latin',
        seed === 1 ? 'name' : 'entry',
        'back',
      ]);
      if (kind === 'entry') writeFileSync(inFolder(pick(entries)), inventedEntry(pick));
      if (kind === 'remove') rmSync(inFolder(pick(entries)), { force: true });
      if (kind === 'latin') writeFileSync(inFolder(pick(entries)), Buffer.from([0x2d, 0x2d, 0x2d, 0xe9]));
      if (kind === 'name') writeFileSync(inFolder(pick(names)), `---\nname: ${pick(speakers)}\nlabel: grain\n---\n`);
      if (kind === 'back') for (const [path, text] of original) writeFileSync(inFolder(path), text);
      if (kind === 'rename') {
        const path = pick(readdirSync(inFolder('articles')).filter((name) => /\.(md|txt)$/.test(name)));
        if (path) renameSync(inFolder(join('articles', path)), inFolder(pick(entries)));
      }
      const base = step % 3 === 0 ? 'main' : undefined;
      const { read: _read, ...kept } = checkKept(folder, keeping, base);
      expect(kept).toEqual(checkWhole(folder, base));
    }
  });
});
