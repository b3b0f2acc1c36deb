import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headerRules, typesOfFiles } from '../src/exports/host-headers.ts';
import { workerPolicy } from '../src/site/pages/policy.ts';

const [everywhere, framed] = headerRules({ base: '/', paths: [], workerPolicy, languages: ['en'] });

describe.each([
  ['nginx.conf', (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['Caddyfile', (name: string, value: string) => `${name} "${value}"`],
])('docs/hosting/%s', (file, line) => {
  const text = readFileSync(`docs/hosting/${file}`, 'utf8');

  test('sends what the build asks other hosts for', () => {
    for (const [name, value] of Object.entries(everywhere?.headers ?? {})) {
      // Where a server tells pages apart, the newer rule for frames says all.
      if (name !== 'X-Frame-Options') expect(text).toContain(line(name, value));
    }
    expect(text).toContain(`"${framed?.headers['Content-Security-Policy']}"`);
    expect(text).toContain(`"frame-ancestors 'none'"`);
    expect(text).toContain(`"${workerPolicy}; frame-ancestors 'none'"`);
  });

  test('knows the types of files that servers seldom know', () => {
    for (const extension of ['.webmanifest', '.epub', '.ndjson'])
      expect(text.split(/["\s;]+/)).toContain(typesOfFiles[extension]);
  });
});
