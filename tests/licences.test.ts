import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { beforeAll, expect, test } from 'vitest';

/** Licences that ask of a reader no more than to keep a notice (SPDX); what would ask for the source of the whole is none of them. */
const permissive = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'Unlicense'],
  // Fonts, which stay what they are.
  'OFL-1.1',
]);

/** Whether a licence is permissive: of several that hold together each, of several to choose from one. */
function isPermissive(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' AND ')) return plain.split(' AND ').every(isPermissive);
  return plain.split(' OR ').some((licence) => permissive.has(licence.trim()));
}

/** The folder and the licence of the package that a file is of; undefined for a file of ours. */
function packageOf(file: string): { name: string; licence: string } | undefined {
  const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  if (folder === undefined || name === undefined) return undefined;
  const { license = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license?: string };
  return { name, licence: license };
}

/** A worker is asked for by its address; it is a script of its own beside the others. */
const workers: Plugin = {
  name: 'workers',
  resolveId: (id) => (id.endsWith('?worker&url') ? { id: '\0worker' } : null),
  load: (id) => (id === '\0worker' ? 'export default ""' : null),
};

const sent = new Map<string, string>();

beforeAll(async () => {
  const scripts = readdirSync('src/browser', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const bundle = await rolldown({
    input: scripts.map((path) => join('src/browser', path)),
    plugins: [workers],
    platform: 'browser',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate();
  await bundle.close();
  const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  // Styles and fonts come by way of the layouts.
  const templates = ['src/layouts', 'src/components', 'src/styles'].flatMap((folder) =>
    readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  // What is no folder of a package is an address of the site.
  const styles = templates
    .flatMap((text) =>
      [...text.matchAll(/['"]([@\w][\w@./-]*\.(?:css|woff2))(?:\?url)?['"]/g)].map(
        ([, path = '']) => `node_modules/${path}`,
      ),
    )
    .filter((path) => existsSync(path));
  for (const file of [...modules, ...styles]) {
    const found = packageOf(file);
    if (found) sent.set(found.name, found.licence);
  }
}, 60_000);

test('what readers get of others is found: the search, the sanitizer, the dates, the fonts', () => {
  for (const name of ['fuse.js', 'rehype-sanitize', 'yaml', 'zod', '@fontsource-variable/source-serif-4'])
    expect([...sent.keys()]).toContain(name);
});

test('nothing of it is under a licence that would be that of the whole', () => {
  expect([...sent].filter(([, licence]) => !isPermissive(licence))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['MIT AND Apache-2.0', true],
  ['MIT AND MPL-2.0', false],
  ['(GPL-3.0-only OR MIT)', true],
  ['LGPL-3.0-or-later', false],
  ['', false],
  ['SEE LICENSE IN LICENSE', false],
])('of licences %j is read as it is meant', (expression, expected) => {
  expect(isPermissive(expression)).toBe(expected);
});
