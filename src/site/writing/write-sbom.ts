import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SiteFolder } from '../site-folder.ts';

/** The name by which tools look for it (CycloneDX, "Recognized file patterns"). */
export const sbomFile = 'sbom.cdx.json';

/** A package as package-lock.json has it. */
interface LockedPackage {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** What package-lock.json says, as far as it is read here. */
export interface Lockfile {
  name: string;
  version: string;
  packages: Record<string, LockedPackage>;
}

/** Writes what the site was made with, for those who look for packages with a known fault. */
export function writeSbom(built: SiteFolder): void {
  const lockfile = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));
  built.write(sbomFile, JSON.stringify(sbomOf(JSON.parse(readFileSync(lockfile, 'utf8')) as Lockfile)));
}

const inModules = /^.*node_modules\//;

/**
 * The packages that a build runs, as a CycloneDX 1.6 document; those that only tests and tools need are left out. It has neither a day nor a
 * number of its own: the same lockfile gives the same bytes.
 */
export function sbomOf({ name, version, packages }: Lockfile) {
  const used = new Map(
    Object.entries(packages)
      .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
      .map(([path, locked]) => [path, { ...locked, name: locked.name ?? path.replace(inModules, '') }]),
  );
  const purlAt = (path: string): string => {
    const { name: own = '', version: of = '' } = used.get(path) ?? {};
    return `pkg:npm/${own.replace('@', '%40')}@${of}`;
  };
  const leadsTo = (path: string, { dependencies, peerDependencies }: LockedPackage): string[] => {
    const found = Object.keys({ ...dependencies, ...peerDependencies }).map((each) => placeOf(each, path, used));
    return [...new Set(found.filter((place) => place !== undefined).map(purlAt))].sort();
  };
  const self = `pkg:npm/${name}@${version}`;
  const byRef = new Map([...used].map(([path, locked]) => [purlAt(path), { path, locked }]));
  const inOrder = [...byRef].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': self, name, version, purl: self } },
    components: inOrder.map(([ref, { locked }]) => componentOf(ref, locked)),
    dependencies: [
      { ref: self, dependsOn: leadsTo('', packages[''] ?? {}) },
      ...inOrder.map(([ref, { path, locked }]) => ({ ref, dependsOn: leadsTo(path, locked) })),
    ],
  };
}

function componentOf(ref: string, { name = '', version, license, integrity = '' }: LockedPackage) {
  const [, group, own = name] = /^(@[^/]+)\/(.*)$/.exec(name) ?? [];
  const [, digest] = /^sha512-(\S+)/.exec(integrity) ?? [];
  return {
    type: 'library',
    'bom-ref': ref,
    ...(group !== undefined && { group }),
    name: own,
    version,
    scope: 'required',
    ...(digest !== undefined && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    }),
    ...(license !== undefined && {
      licenses: [/ (?:AND|OR|WITH) /.test(license) ? { expression: license } : { license: { id: license } }],
    }),
    purl: ref,
  };
}

/** Where a package finds another: in its own folder of modules, or in one above it. */
function placeOf(name: string, from: string, used: ReadonlyMap<string, unknown>): string | undefined {
  for (let within = from; ; within = within.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const place = `${within === '' ? '' : `${within}/`}node_modules/${name}`;
    if (used.has(place)) return place;
    if (within === '') return undefined;
  }
}
