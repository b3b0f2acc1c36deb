import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { sbomOf, type Lockfile } from '../../src/site/writing/write-sbom.ts';

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const sbom = sbomOf(lockfile);

test('the list of packages is a CycloneDX document', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(JSON.stringify(sbom))).toBeNull();
});

test('it has what a build runs, with its hash, and nothing that tests alone need', () => {
  const names = sbom.components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`));
  for (const name of ['astro', 'fuse.js', '@fontsource-variable/source-serif-4', 'zod']) expect(names).toContain(name);
  for (const name of ['@playwright/test', 'eslint', 'vitest']) expect(names).not.toContain(name);
  const fuse = sbom.components.find(({ name }) => name === 'fuse.js');
  const { integrity = '', version } = lockfile.packages['node_modules/fuse.js'] ?? {};
  expect(`sha512-${Buffer.from(fuse?.hashes?.[0]?.content ?? '', 'hex').toString('base64')}`).toBe(integrity);
  expect(fuse?.purl).toBe(`pkg:npm/fuse.js@${version}`);
});

test('every package that another needs is in it, and each is there once', () => {
  const refs = sbom.components.map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  for (const { dependsOn } of sbom.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
  const [self, ...others] = sbom.dependencies;
  expect(self?.dependsOn.length).toBeGreaterThan(20);
  expect(others.map(({ ref }) => ref)).toEqual(refs);
});

test('a package in the folder of another is found before one at the top', () => {
  const locked = (version: string, dependencies = {}) => ({ version, license: 'MIT', dependencies });
  const made = sbomOf({
    name: 'a',
    version: '1.0.0',
    packages: {
      '': { dependencies: { b: '1', '@s/c': '2' } },
      'node_modules/b': locked('1.0.0', { '@s/c': '1' }),
      'node_modules/@s/c': locked('2.0.0'),
      'node_modules/b/node_modules/@s/c': locked('1.0.0'),
      'node_modules/d': { ...locked('1.0.0'), dev: true },
    },
  });
  expect(made.dependencies).toEqual([
    { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/%40s/c@2.0.0', 'pkg:npm/b@1.0.0'] },
    { ref: 'pkg:npm/%40s/c@1.0.0', dependsOn: [] },
    { ref: 'pkg:npm/%40s/c@2.0.0', dependsOn: [] },
    { ref: 'pkg:npm/b@1.0.0', dependsOn: ['pkg:npm/%40s/c@1.0.0'] },
  ]);
});
