/** The name of the one policy by which scripts of the site make text into HTML, and addresses into scripts (Trusted Types). */
export const trustedPolicy = 'communique';

/** Lets nothing but that policy do so: a script that would write HTML past it is stopped by the browser. */
export const onlyTrusted = `require-trusted-types-for 'script'; trusted-types ${trustedPolicy}`;
