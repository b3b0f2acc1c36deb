import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectionIndex } from '../../src/cli/searching/collection-index.ts';
import { makeIndex } from '../../src/cli/searching/make-index.ts';
import { openEngine } from '../../src/search/engine.ts';
import { copyContent } from '../build-site.ts';
import { norland } from '../read-folder.ts';

function collection() {
  const folder = copyContent(norland);
  return { folder, keeping: join(dirname(folder), 'kept'), talks: join(folder, 'articles/2031/grain-talks.md') };
}

async function found(folder: string, keeping: string, words: string) {
  const { files, places, problems } = await collectionIndex(folder, keeping);
  const { hits } = await (await openEngine(files)).search(words, { limit: 10 });
  return { places: hits.map(({ path }) => places[path]?.slice(folder.length)), problems };
}

describe('the index of a collection is kept', () => {
  test('and is then the same, byte for byte, as one that is made', async () => {
    const { folder, keeping } = collection();
    await collectionIndex(folder, keeping);
    const { files, ...facts } = await collectionIndex(folder, keeping);
    const made = makeIndex(folder);
    for (const [name, bytes] of made.index) expect([...(await files.read(name))]).toEqual([...bytes]);
    expect(facts).toEqual(made.facts);
    await expect(files.read('nothing')).rejects.toThrow('the index has no nothing');
  });

  test('until an entry is changed, added or taken away', async () => {
    const { folder, keeping, talks } = collection();
    expect((await found(folder, keeping, 'nobody asked')).places).toEqual(['/articles/2031/grain-talks.md:29']);
    const text = readFileSync(talks, 'utf8');
    writeFileSync(talks, text.replace('Nobody asked', 'Nobody urged'));
    expect((await found(folder, keeping, 'urged')).places).toEqual(['/articles/2031/grain-talks.md:29']);
    writeFileSync(join(folder, 'articles/again.md'), text.replace('Nobody asked', 'Whoever asked'));
    expect((await found(folder, keeping, 'whoever')).places).toEqual(['/articles/again.md:29']);
    rmSync(join(folder, 'articles/again.md'));
    expect((await found(folder, keeping, 'whoever')).places).toEqual([]);
    writeFileSync(join(folder, 'speakers/ada-marsh.md'), '---\nname: Ada Harbour\n---\n');
    const { problems } = await found(folder, keeping, 'urged');
    expect(problems.join('\n')).toContain('there is no speaker "A. Marsh"');
    expect(await found(folder, keeping, 'urged')).toMatchObject({ problems });
  });

  test('and made anew where what was kept is broken', async () => {
    const { folder, keeping } = collection();
    await collectionIndex(folder, keeping);
    for (const file of readdirSync(keeping)) {
      const bytes = readFileSync(join(keeping, file));
      writeFileSync(join(keeping, file), bytes.subarray(0, bytes.length - 1));
    }
    expect((await found(folder, keeping, 'nobody asked')).places).toEqual(['/articles/2031/grain-talks.md:29']);
  });
});
