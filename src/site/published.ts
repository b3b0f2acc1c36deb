import { publishedAt } from './address.ts';

/** Where the site is published, as Astro has it: the origin, if it is known, and the base in its own letters. */
export interface Published {
  site: string | undefined;
  base: string;
}

/** Kept outside Vite: pages and the integration have copies of this module each. */
const key = Symbol.for('communique.published');

/** What Astro was told, once the integration has said it; before, what site.yaml says. */
export function published(): Published {
  const holder = globalThis as { [key]?: Published };
  return (holder[key] ??= { site: undefined, ...publishedAt(process.env) });
}

/** Says where the site is published: Astro's own settings, which a person or a command may have changed. */
export function publishAt(address: Published): void {
  (globalThis as { [key]?: Published })[key] = address;
}
