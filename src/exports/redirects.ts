import type { FormerAddress } from '../lenses/former-addresses.ts';

/** Rooms whose pages have second views, and in which positions stand. */
const rooms = ['speakers', 'topics', 'countries'] as const;

/**
 * Earlier addresses in the form that static hosts read from a file `_redirects` (Netlify, Cloudflare Pages): those of single pages, and
 * for each other language one line for each kind of page that is made in the main one; `base` begins and ends with a slash.
 */
export function redirectLines(
  addresses: readonly FormerAddress[],
  base: string,
  otherLanguages: readonly string[],
): string {
  const line = (from: string, to: string) => `${base}${from} ${base}${to} 301\n`;
  const ofPages = addresses.map(({ from, to }) => line(from, to));
  const ofLanguages = otherLanguages.flatMap((tag) => [
    line(`${tag}/articles/:entry/`, 'articles/:entry/'),
    line(`${tag}/occasions/:occasion/`, 'occasions/:occasion/'),
    line(`${tag}/reported/:year/`, 'reported/:year/'),
    ...rooms.flatMap((room) => [
      ...['by-date/', 'by-country/', 'topics/:topic/'].map((view) =>
        line(`${tag}/${room}/:name/${view}`, `${room}/:name/${view}`),
      ),
    ]),
  ]);
  return [...ofPages, ...ofLanguages].join('');
}
