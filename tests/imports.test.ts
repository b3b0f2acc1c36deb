import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom (docs/house.md). A room not named here may import nothing of ours; every room may import itself. */
const rooms: Record<string, string[]> = {
  statements: [],
  languages: [],
  archive: ['statements'],
  lenses: ['archive', 'statements'],
  review: ['archive', 'statements'],
  rendering: ['lenses', 'archive', 'statements', 'languages'],
  search: ['rendering', 'lenses', 'archive', 'statements', 'languages'],
  offline: [],
  exports: ['rendering', 'lenses', 'archive', 'statements', 'languages'],
  drafting: ['archive', 'statements', 'languages'],
  importing: ['drafting', 'archive', 'statements', 'languages'],
  contributing: ['drafting', 'rendering', 'archive', 'statements', 'languages'],
  site: [
    'statements',
    'archive',
    'lenses',
    'review',
    'rendering',
    'search',
    'offline',
    'exports',
    'drafting',
    'importing',
    'contributing',
    'languages',
  ],
  components: [
    'site',
    'offline',
    'statements',
    'archive',
    'lenses',
    'rendering',
    'search',
    'exports',
    'languages',
    'browser',
    'layouts',
  ],
  layouts: ['rendering', 'site', 'statements', 'archive', 'languages', 'components', 'styles'],
  pages: [
    'site',
    'statements',
    'archive',
    'lenses',
    'rendering',
    'search',
    'exports',
    'contributing',
    'languages',
    'components',
    'layouts',
    'styles',
  ],
  browser: ['search', 'offline', 'contributing', 'drafting', 'rendering', 'languages', 'archive', 'statements'],
  cli: [
    'statements',
    'archive',
    'lenses',
    'review',
    'rendering',
    'search',
    'exports',
    'drafting',
    'importing',
    'contributing',
    'languages',
  ],
};
/** A few doors into rooms that are otherwise closed. */
const doors: Record<string, string[]> = {
  cli: [
    'site/content/read-content.ts',
    'site/content/content-state.ts',
    'site/content/shared-paths.ts',
    'site/kept.ts',
    'site/progress.ts',
    'site/terminal.ts',
  ],
  // A date in a query is read as a date in a form is.
  search: ['drafting/text/typed-date.ts'],
  // Which languages a site can be in is for the checker to answer, where site.yaml asks for one.
  archive: ['languages/languages.ts', 'languages/match-language.ts', 'languages/same-language.ts'],
};

/** Folders of a room in their order: each may import those in front of it, and the files of the room itself, which stand last, all. */
const storeys: Record<string, string[]> = { drafting: ['text', 'saying', 'kinds', 'people'] };

/** What only some rooms may name. */
const reserved: { what: string; pattern: RegExp; rooms: string[] }[] = [
  { what: 'astro', pattern: /from '(?:astro$|astro[:/])/, rooms: ['site', 'components', 'layouts', 'pages'] },
  { what: 'node:', pattern: /from 'node:/, rooms: ['cli', 'site'] },
  { what: 'fuse.js', pattern: /from 'fuse\.js/, rooms: ['search'] },
  { what: 'the browser', pattern: /\b(?:document|navigator|caches|localStorage|window)\b[.[]/, rooms: ['browser'] },
];

interface Source {
  path: string;
  room: string;
  text: string;
  imports: string[];
}

function sources(): Source[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|astro)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => {
      const text = readFileSync(join('src', path), 'utf8');
      const found = text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g);
      const imports = [...found].map((match) => normalize(join(dirname(path), match[1] ?? '')));
      return { path, room: path.split('/')[0] ?? '', text, imports };
    });
}

describe('imports go one way', () => {
  test.each(sources().map((source) => [source.path, source] as const))('%s', (_path, { room, imports }) => {
    const allowed = rooms[room] ?? [];
    const wrong = imports.filter((target) => {
      const other = target.split('/')[0] ?? '';
      return other !== room && !allowed.includes(other) && !doors[room]?.includes(target);
    });
    expect(wrong).toEqual([]);
  });
});

/** The folder of its room that a file stands in; none for a file of the room itself. */
function storeyOf(path: string): string | undefined {
  const [, folder, file] = path.split('/');
  return file === undefined ? undefined : folder;
}

describe.each(Object.entries(storeys))('inside %s imports go one way', (room, order) => {
  const own = sources().filter((source) => source.room === room);
  const heightOf = (path: string) => {
    const storey = storeyOf(path);
    return storey === undefined ? order.length : order.indexOf(storey);
  };

  test.each(own.map((source) => [source.path, source] as const))('%s', (path, { imports }) => {
    const within = imports.filter((target) => target.startsWith(`${room}/`));
    expect(within.filter((target) => heightOf(target) > heightOf(path))).toEqual([]);
  });

  test('every folder has its place in the order', () => {
    const found = new Set(own.map(({ path }) => storeyOf(path)).filter((storey) => storey !== undefined));
    expect([...found].sort()).toEqual(order.toSorted());
  });
});

/** The circles in which files import each other, each from a file back to itself: `a → b → a`. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(imports);
  const next = (path: string) => left.get(path)?.find((target) => left.has(target));
  const circles: string[] = [];
  for (;;) {
    // Whoever imports none of those that are left is on no circle.
    for (let size = 0; size !== left.size;) {
      size = left.size;
      for (const path of left.keys()) if (next(path) === undefined) left.delete(path);
    }
    const way: string[] = [];
    for (let path = left.keys().next().value; path !== undefined && !way.includes(path); path = next(path))
      way.push(path);
    const again = next(way.at(-1) ?? '');
    if (again === undefined) return circles;
    const circle = way.slice(way.indexOf(again));
    circles.push([...circle, again].join(' → '));
    for (const path of circle) left.delete(path);
  }
}

test('no files import each other in a circle, types included', () => {
  expect(circlesIn(new Map(sources().map(({ path, imports }) => [path, imports])))).toEqual([]);
});

test('a circle is told by its files, and not by those that lead to it', () => {
  const imports = { page: ['room'], room: ['door', 'wall'], door: ['key'], key: ['room'], wall: [], self: ['self'] };
  expect(circlesIn(new Map(Object.entries(imports)))).toEqual(['room → door → key → room', 'self → self']);
});

test.each(reserved.map((rule) => [rule.what, rule] as const))(
  'only its rooms name %s',
  (_what, { pattern, rooms: allowed }) => {
    const wrong = sources().filter(
      ({ room, text }) => !allowed.includes(room) && text.split('\n').some((line) => pattern.test(line)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  },
);

test('every room is named in the table', () => {
  const found = new Set(sources().map(({ room }) => room));
  expect([...found].filter((room) => !(room in rooms))).toEqual([]);
});

test('the entry points of the browser take no more of archive and statements than types and what runs there', () => {
  const wrong = sources()
    .filter(({ room }) => room === 'browser')
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => /^import (?!type)[^;]*\/(?:archive)\//.test(line))
        .map((line) => `${path}: ${line}`),
    );
  expect(wrong).toEqual([]);
});

test('docs/house.md says of every room what this table says', () => {
  const pure: string[] = [];
  const said: Record<string, string[]> = {};
  for (const [, name = '', does = '', may = ''] of readFileSync('docs/house.md', 'utf8').matchAll(
    /^\| `(\w+)` \| (.+) \| (.+) \|$/gm,
  )) {
    if (does.endsWith('Pure')) pure.push(name);
    said[name] =
      may === 'every pure room' ? [...pure] : Object.keys(rooms).filter((room) => may.split(/\W+/).includes(room));
  }
  const withDoors = Object.entries(rooms).map(([room, allowed]) => {
    const behind = (doors[room] ?? []).map((path) => path.split('/')[0] ?? '');
    return [room, [...new Set([...allowed, ...behind])]] as const;
  });
  const inOrder = (may: readonly string[]) => may.filter((room) => room in rooms).toSorted();
  for (const [room, allowed] of withDoors)
    expect([room, inOrder(said[room] ?? ['?'])]).toEqual([room, inOrder(allowed)]);
});
