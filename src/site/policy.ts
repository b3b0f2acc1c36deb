import { createHash } from 'node:crypto';

/**
 * What a page may load and run (CSP Level 3): files of this site, and of scripts in the page only those given, which must run before
 * anything is drawn; each is known by its hash.
 */
export function contentPolicy(...inlineScripts: readonly string[]): string {
  const hashes = inlineScripts.map((script) => ` 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src 'self'${hashes.join('')}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** What a page without scripts may load. */
export const barePolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
