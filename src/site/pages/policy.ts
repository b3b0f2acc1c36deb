import { createHash } from 'node:crypto';
import { onlyTrusted } from '../../offline/trusted-types.ts';

/** Directives by name (CSP Level 3), each with the sources that it allows. */
type Directives = Readonly<Record<string, readonly string[]>>;

/** What every page may load: styles and fonts of this site, and nothing that is not named here. */
const shown: Directives = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'base-uri': ["'none'"],
};
const images: Directives = { 'img-src': ["'self'", 'data:'] };

/**
 * What a page may load and run: files of this site, and of scripts in the page only those given, which must run before anything is
 * drawn; each is known by its hash.
 */
export function contentPolicy(...inlineScripts: readonly string[]): string {
  return `${written(running(inlineScripts))}; ${onlyTrusted}`;
}

/**
 * The same on the development server, but for two things that Vite and Astro do there: they put styles into the page, and write their
 * overlay as HTML. What runs is held to the same.
 */
export function developmentPolicy(...inlineScripts: readonly string[]): string {
  return written({ ...running(inlineScripts), 'style-src': ["'self'", "'unsafe-inline'"] });
}

/** What a page of words alone may load: no image and no script of any kind, so that there is nothing to be trusted. */
export const barePolicy = written({ ...shown, 'form-action': ["'none'"] });

/** What a page for frames may load: its style, and the script that tells how high it is. */
export const embedPolicy = `${written({ ...shown, ...images, 'script-src': ["'self'"], 'form-action': ["'none'"] })}; ${onlyTrusted}`;

/** What a worker may load, which a server sends with its script: unlike a page, a script has no place for a policy. */
export const workerPolicy = `${written({
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'connect-src': ["'self'"],
})}; ${onlyTrusted}`;

/** Objects have the default; workers are held to what scripts are. */
function running(inlineScripts: readonly string[]): Directives {
  const hashes = inlineScripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return {
    ...shown,
    ...images,
    'script-src': ["'self'", ...hashes],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
  };
}

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
