import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { framePlaces } from '../../src/rendering/frame.ts';
import { usePictures } from '../../src/site/pictures/archive-pictures.ts';
import { forgetArchive, readArchive } from '../../src/site/content/load-archive.ts';
import { isInShard, readShardAsked, readShards, shardLedger } from '../../src/site/shards.ts';
import { SiteFolder } from '../../src/site/site-folder.ts';
import { openSite, publishSite } from '../../src/site/staged-build.ts';
import { frameLooks, framePath } from '../../src/site/pages/static-paths.ts';
import { planPictures } from '../../src/site/pictures/plan-pictures.ts';
import { publishAt } from '../../src/site/published.ts';
import { siteExports } from '../../src/site/writing/site-exports.ts';
import { writeBook } from '../../src/site/writing/write-book.ts';
import { openPackRefs, writePacks } from '../../src/site/writing/write-packs.ts';
import { writePages } from '../../src/site/writing/write-pages.ts';
import { writeSources } from '../../src/site/writing/write-sources.ts';
import { sequence } from '../bench/invented-collection.ts';

const folder = mkdtempSync(join(tmpdir(), 'communique-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const content = join(folder, 'content');
const frames = join(folder, 'astro');
process.env.CONTENT_DIR = content;
publishAt({ site: 'https://example.org', base: '/papers/' });

const next = sequence(20_310_530);
const below = (limit: number) => Math.floor(next() * limit);
const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] ?? expect.fail('there is none');

function write(path: string, text: string): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** An entry as its file has it, but for what other files say. */
interface Entry {
  slug: string;
  aliases: string[];
  title: string;
  date: string;
  occasion: string;
  status: string;
  statements: { speaker: string; topics: string[]; words: string; answers?: string | undefined }[];
}

const speakers = new Map([
  ['ada-marsh', { name: 'Ada Marsh', label: 'Ада Марш', role: 'Minister of Grain' }],
  ['ilya-kornev', { name: 'Ilya Kornev', label: 'Илья Корнев', role: 'Envoy' }],
  ['commission', { name: 'The Strait Commission', label: 'Комиссия', role: 'Speaker' }],
]);
const topics = new Map([
  ['trade', { label: 'trade', broader: '' }],
  ['grain', { label: 'grain', broader: 'trade' }],
  ['strait', { label: 'the Strait', broader: '' }],
]);
const entries = new Map<string, Entry>();
let strapline = 'Invented.';
let made = 0;

function statement(): Entry['statements'][number] {
  const others = [...entries.keys()];
  return {
    speaker: one([...speakers.keys()]),
    topics: [...new Set([one([...topics.keys()]), one([...topics.keys()])])],
    words: `Ship ${(made += 1)} would pass before winter.`,
    answers: others.length > 0 && below(4) === 0 ? one(others) : undefined,
  };
}

function entry(): Entry {
  return {
    slug: `report-${(made += 1)}`,
    aliases: [],
    title: `Report ${made}`,
    date: one(['2031-05-30', '2031-05-31', '2031-06-02', '2032-01-10', '2032']),
    occasion: one(['Talks at Port Ada', 'Grain summit', '']),
    status: 'current',
    statements: Array.from({ length: 1 + below(3) }, statement),
  };
}

/** What can happen to a collection between two builds. */
const changes: Record<string, () => void> = {
  nothing: () => undefined,
  'an entry comes': () => {
    const made = entry();
    entries.set(made.slug, made);
  },
  'an entry goes': () => {
    if (entries.size > 3) entries.delete(one([...entries.keys()]));
  },
  'words change': () => {
    one(one([...entries.values()]).statements).words = `Ship ${(made += 1)} had waited.`;
  },
  'a title changes': () => {
    one([...entries.values()]).title = `Report ${(made += 1)}, corrected`;
  },
  'a date changes': () => {
    one([...entries.values()]).date = one(['2031-05-29', '2033-02-01']);
  },
  'an occasion changes': () => {
    one([...entries.values()]).occasion = one(['Talks at Port Ada', 'Grain summit', '']);
  },
  'a statement comes': () => {
    one([...entries.values()]).statements.push(statement());
  },
  'a statement changes its topics': () => {
    one(one([...entries.values()]).statements).topics = [one([...topics.keys()])];
  },
  'a statement answers another': () => {
    const from = one([...entries.values()]);
    const to = one([...entries.keys()]);
    if (from.slug !== to) one(from.statements).answers = to;
  },
  'an entry is renamed': () => {
    const old = one([...entries.values()]);
    entries.delete(old.slug);
    for (const { statements } of entries.values())
      for (const said of statements) if (said.answers === old.slug) said.answers = undefined;
    const slug = `renamed-${(made += 1)}`;
    entries.set(slug, { ...old, slug, aliases: [...old.aliases, old.slug] });
  },
  'an entry is corrected': () => {
    one([...entries.values()]).status = 'corrected';
  },
  'an office changes': () => {
    one([...speakers.values()]).role = `Minister ${(made += 1)}`;
  },
  'a speaker gets another label': () => {
    one([...speakers.values()]).label = `Имя ${(made += 1)}`;
  },
  'a topic moves under another': () => {
    const strait = topics.get('strait') ?? expect.fail();
    strait.broader = strait.broader === '' ? 'trade' : '';
  },
  'the site says something else of itself': () => {
    strapline = `Invented, ${(made += 1)}.`;
  },
};

function writeContent(): void {
  rmSync(content, { recursive: true, force: true });
  write(
    'site.yaml',
    `title: Norland Papers\nstrapline: ${strapline}\nlanguages: [en, ru]\nlicence: { name: CC0 }\naddress: https://example.org/papers/\npages: { positions_from: 2 }\n`,
  );
  write('publishers/news.md', '---\nname: Norland News\nurl: https://news.example\n---\n');
  for (const [slug, { name, label, role }] of speakers)
    write(
      `speakers/${slug}.md`,
      `---\nname: ${name}\nlabels: { ru: ${label} }\nroles:\n  - { role: ${role}, organization: Norland }\n---\n`,
    );
  for (const [slug, { label, broader }] of topics)
    write(`topics/${slug}.md`, `---\nlabel: ${label}\n${broader === '' ? '' : `broader: [${broader}]\n`}---\n`);
  const last = [...entries.keys()];
  for (const { slug, aliases, title, date, occasion, status, statements } of entries.values()) {
    const said = statements.map(({ speaker, topics: on, words, answers }) => {
      const labels = on.map((topic) => topics.get(topic)?.label).join('; ');
      const relation =
        answers !== undefined && last.includes(answers) && answers !== slug ? `\n> answers [that](${answers}.md)` : '';
      return `> ${words}\n>\n> — ${speakers.get(speaker)?.name} on ${labels}${relation}\n`;
    });
    const notice =
      status === 'current' ? '' : 'status: corrected\ncorrections: [{ date: 2033-01-01, text: A name was wrong. }]\n';
    write(
      `articles/${slug}.md`,
      `---\ntitle: ${title}\ndate: ${date}\n${occasion === '' ? '' : `occasion: ${occasion}\n`}${aliases.length === 0 ? '' : `aliases: [${aliases.join(', ')}]\n`}${notice}kind: talks\nsource:\n  publisher: news\n  title: ${title}\n  url: https://news.example/${slug}\n  language: en\n---\n\n${said.join('\n')}`,
    );
  }
}

function writeFrames(): void {
  const { title, description, links, languages, main } = framePlaces;
  for (const tag of ['en', 'ru'])
    for (const look of frameLooks) {
      const file = join(frames, framePath(tag, look), 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        `<html lang="${tag}"><title>${title}</title><meta content="${description}">${links}<main>${main}</main>${languages}`,
      );
    }
}

async function writeSite(site: SiteFolder): Promise<{ pages: number; made: number }> {
  usePictures(await planPictures());
  const written = await writePages(site, frames);
  for (const { write } of siteExports) await write(site);
  writeSources(site);
  await writeBook(site);
  const packs = openPackRefs();
  await writePacks(site, site.list(), packs);
  packs.save();
  return written;
}

/** Every page of a site, with what is in it. */
function filesOf(site: SiteFolder, at: string): Map<string, string> {
  return new Map([...site.ledger.keys()].sort().map((path) => [path, readFileSync(join(at, path), 'latin1')]));
}

test('after any change, what is built upon earlier builds is, byte for byte, what is built from nothing', async () => {
  for (let count = 0; count < 8; count++) changes['an entry comes']?.();
  writeFrames();
  const within = (name: string) => join(folder, name);
  const shop = {
    target: within('dist'),
    astro: frames,
    next: within('next'),
    replaced: within('replaced'),
    ledgers: within('ledgers.json'),
  };
  const remade = new Map<string, number>();
  const names = Object.keys(changes);
  for (let step = 0; step < 24; step++) {
    const name = names[step] ?? one(names);
    changes[name]?.();
    writeContent();
    forgetArchive();
    expect([name, readArchive().problems.filter(({ severity }) => severity === 'error')]).toEqual([name, []]);

    const upon = openSite(shop);
    const { pages, made: anew } = await writeSite(upon);
    publishSite(upon, shop);
    const alone = new SiteFolder(within('alone'), new Map(), []);
    expect((await writeSite(alone)).made).toBe(pages);

    expect([name, [...filesOf(upon, shop.target)]]).toEqual([name, [...filesOf(alone, alone.folder)]]);
    rmSync(alone.folder, { recursive: true });
    if (step > 0) remade.set(name, Math.max(remade.get(name) ?? 0, anew / pages));
  }
  expect(remade.get('nothing') ?? 0).toBe(0);
  // Words of one statement are on some pages, and not on all.
  expect(remade.get('words change')).toBeGreaterThan(0);
  expect(remade.get('words change')).toBeLessThan(1);
}, 120_000);

test('a site that four machines build in parts is, byte for byte, what one builds, whatever becomes of a part on its way', async () => {
  const within = (name: string) => join(folder, name);
  const whole = new SiteFolder(within('whole'), new Map(), []);
  const { pages } = await writeSite(whole);
  const parts = [1, 2, 3, 4].map((number) => ({ number, of: 4 }));
  const sizes: number[] = [];
  for (const shard of parts) {
    const part = new SiteFolder(within(`part-${shard.number}`), new Map(), []);
    sizes.push((await writePages(part, frames, { isWanted: (path) => isInShard(path, shard) })).pages);
    part.write(shardLedger, JSON.stringify([...part.ledger]));
    // What comes from another machine has other times.
    cpSync(part.folder, within(`arrived-${shard.number}`), { recursive: true });
  }
  expect(sizes.reduce((sum, size) => sum + size)).toBe(pages);
  expect(Math.min(...sizes)).toBeGreaterThan(0);

  const shards = readShards({ SHARDS: parts.map(({ number }) => within(`arrived-${number}`)).join(' ') });
  const merged = new SiteFolder(within('merged'), new Map(), shards);
  expect((await writeSite(merged)).made).toBe(0);
  expect([...filesOf(merged, merged.folder)]).toEqual([...filesOf(whole, whole.folder)]);

  const [damaged = ''] = [...(shards[0]?.ledger.keys() ?? [])].filter((path) => path.startsWith('articles/'));
  writeFileSync(join(within('arrived-1'), damaged), 'cut off');
  const again = new SiteFolder(within('again'), new Map(), readShards({ SHARDS: within('arrived-1') }));
  await writeSite(again);
  expect([...filesOf(again, again.folder)]).toEqual([...filesOf(whole, whole.folder)]);
});

test('what a build in parts is asked for wrongly is said in a sentence', () => {
  expect(readShardAsked({})).toBeUndefined();
  expect(readShardAsked({ SHARD: '2/4' })).toEqual({ number: 2, of: 4 });
  for (const wrong of ['5/4', '0/4', 'two', '1/', '-1/4'])
    expect(() => readShardAsked({ SHARD: wrong })).toThrow(
      `SHARD is "${wrong}". Write which part of how many, as 1/4.`,
    );
  expect(() => readShards({ SHARDS: folder })).toThrow('is no part of a site');
});
