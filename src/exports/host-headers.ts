/** What a server sends with a path: `*` at its end stands for all that begins so. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** What is sent with every file. The frame rule is one that `frame-ancestors` overrules, so that pages made to be framed need name no other. */
const everywhere: HeaderRule['headers'] = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** The types of files that servers often do not know, or know as something else. */
export const typesOfFiles: Readonly<Record<string, string>> = {
  '.webmanifest': 'application/manifest+json',
  '.epub': 'application/epub+zip',
  '.ndjson': 'application/x-ndjson',
  '.jsonld': 'application/ld+json',
  '.ttl': 'text/turtle; charset=utf-8',
};

/** What a host is asked for, by the paths of a build. */
export interface HeadersAsked {
  /** The path of the site, with a slash at both ends. */
  base: string;
  paths: readonly string[];
  /** The policy of workers, which takes none from the page that starts them. */
  workerPolicy: string;
  languages: readonly string[];
}

/**
 * The rules of a site. No header is named by two rules that one path meets: hosts differ in which of them they send then, Cloudflare Pages
 * sends both and Netlify one.
 */
export function headerRules({ base, paths, workerPolicy, languages }: HeadersAsked): HeaderRule[] {
  const typed = paths.flatMap((path) => {
    const type = typesOfFiles[/\.[^./]+$/.exec(path)?.[0] ?? ''];
    return type === undefined ? [] : [{ path: base + encodeURI(path), headers: { 'Content-Type': type } }];
  });
  return [
    { path: `${base}*`, headers: everywhere },
    ...['', ...languages.slice(1).map((tag) => `${tag}/`)].map((folder) => ({
      path: `${base}${folder}embed/*`,
      headers: { 'Content-Security-Policy': 'frame-ancestors *' },
    })),
    {
      path: `${base}_astro/*`,
      headers: {
        'Content-Security-Policy': workerPolicy,
        'Cache-Control': 'public, max-age=31536000, immutable',
      },
    },
    { path: `${base}sw.js`, headers: { 'Content-Security-Policy': workerPolicy } },
    ...typed,
  ];
}

/** The rules in the form that Netlify and Cloudflare Pages read from a file `_headers`. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');
}
