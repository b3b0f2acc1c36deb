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
  search: ['lenses', 'archive', 'statements', 'languages'],
  offline: [],
  exports: ['lenses', 'archive', 'statements', 'languages'],
  drafting: ['archive', 'statements', 'languages'],
  contributing: ['drafting', 'archive', 'statements', 'languages'],
  site: [
    'statements',
    'archive',
    'lenses',
    'review',
    'search',
    'offline',
    'exports',
    'drafting',
    'contributing',
    'languages',
  ],
  components: [
    'site',
    'offline',
    'statements',
    'archive',
    'lenses',
    'search',
    'exports',
    'languages',
    'browser',
    'layouts',
  ],
  layouts: ['site', 'statements', 'archive', 'languages', 'components', 'styles'],
  pages: [
    'site',
    'statements',
    'archive',
    'lenses',
    'search',
    'exports',
    'contributing',
    'languages',
    'components',
    'layouts',
  ],
  browser: ['search', 'offline', 'contributing', 'drafting', 'languages', 'archive', 'statements'],
  cli: ['statements', 'archive', 'lenses', 'review', 'search', 'exports', 'drafting', 'contributing', 'languages'],
};
/** One door each into rooms that are otherwise closed. */
const doors: Record<string, string[]> = {
  cli: ['site/read-content.ts'],
  // Which languages a site can be in is for the checker to answer, where site.yaml asks for one.
  archive: ['languages/languages.ts', 'languages/match-language.ts'],
};

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
