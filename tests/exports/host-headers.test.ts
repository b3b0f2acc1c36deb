import { expect, test } from 'vitest';
import { headerRules, headersFile, type HeaderRule } from '../../src/exports/host-headers.ts';

const paths = [
  '',
  'articles/grain/',
  'manifest.webmanifest',
  'ar/manifest.webmanifest',
  'Бумаги.epub',
  'data/v1/a.ndjson',
];
const rules = headerRules({ base: '/timeline/', paths, workerPolicy: "default-src 'none'", languages: ['en', 'ar'] });

/** What is sent with a path: every header that a rule names for it. */
function sent(path: string, all: readonly HeaderRule[] = rules): [string, string][] {
  const meets = (rule: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);
  return all.filter((rule) => meets(rule.path)).flatMap(({ headers }) => Object.entries(headers));
}

test('every file is held to https and its type, and is in no frame', () => {
  for (const path of ['', 'articles/grain/', 'nothing/']) {
    const headers = Object.fromEntries(sent(`/timeline/${path}`));
    expect(headers).toMatchObject({
      'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8}$/) as string,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(headers['Permissions-Policy']).toContain('camera=()');
    expect(headers['Content-Security-Policy']).toBeUndefined();
  }
});

test('a page that is made to be framed may be, in every language', () => {
  for (const path of ['embed/grain/', 'ar/embed/grain/'])
    expect(Object.fromEntries(sent(`/timeline/${path}`))['Content-Security-Policy']).toBe('frame-ancestors *');
});

test('files whose type servers do not know have it, by the address that is asked for', () => {
  const typeOf = (path: string) => Object.fromEntries(sent(`/timeline/${path}`))['Content-Type'];
  expect(typeOf('ar/manifest.webmanifest')).toBe('application/manifest+json');
  expect(typeOf(encodeURI('Бумаги.epub'))).toBe('application/epub+zip');
  expect(typeOf('data/v1/a.ndjson')).toBe('application/x-ndjson');
  expect(typeOf('articles/grain/')).toBeUndefined();
});

test('no path is told the same header twice, for hosts differ in which of the two they send', () => {
  for (const path of [...paths, 'embed/a/', '_astro/a.js', 'sw.js', 'ar/embed/a/', 'articles/']) {
    const names = sent(`/timeline/${encodeURI(path)}`).map(([name]) => name);
    expect([path, names.length]).toEqual([path, new Set(names).size]);
  }
});

test('a rule is its path and its headers, a line each', () => {
  expect(headersFile([{ path: '/*', headers: { A: '1', B: '2' } }])).toBe('/*\n  A: 1\n  B: 2\n');
  // Cloudflare Pages reads a hundred rules, and no line longer than 2,000 characters.
  expect(rules.length).toBeLessThan(100);
  for (const line of headersFile(rules).split('\n')) expect(line.length).toBeLessThan(2000);
});

test('the rules of a site are these', () => {
  const own = headerRules({
    base: '/',
    paths: ['a.webmanifest', 'b.epub', 'c.ndjson', 'd.jsonld', 'e.ttl', 'f.html', 'g', 'epub/h', 'i j.epub'],
    workerPolicy: "default-src 'none'",
    languages: ['en', 'ar'],
  });
  expect(own).toEqual([
    {
      path: '/*',
      headers: {
        'Strict-Transport-Security': 'max-age=31536000',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy':
          'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
      },
    },
    { path: '/embed/*', headers: { 'Content-Security-Policy': 'frame-ancestors *' } },
    { path: '/ar/embed/*', headers: { 'Content-Security-Policy': 'frame-ancestors *' } },
    {
      path: '/_astro/*',
      headers: {
        'Content-Security-Policy': "default-src 'none'",
        'Cache-Control': 'public, max-age=31536000, immutable',
      },
    },
    { path: '/sw.js', headers: { 'Content-Security-Policy': "default-src 'none'" } },
    { path: '/a.webmanifest', headers: { 'Content-Type': 'application/manifest+json' } },
    { path: '/b.epub', headers: { 'Content-Type': 'application/epub+zip' } },
    { path: '/c.ndjson', headers: { 'Content-Type': 'application/x-ndjson' } },
    { path: '/d.jsonld', headers: { 'Content-Type': 'application/ld+json' } },
    { path: '/e.ttl', headers: { 'Content-Type': 'text/turtle; charset=utf-8' } },
    { path: '/i%20j.epub', headers: { 'Content-Type': 'application/epub+zip' } },
  ]);
  expect(headersFile(own.slice(3, 5))).toBe(
    "/_astro/*\n  Content-Security-Policy: default-src 'none'\n  Cache-Control: public, max-age=31536000, immutable\n\n/sw.js\n  Content-Security-Policy: default-src 'none'\n",
  );
});
