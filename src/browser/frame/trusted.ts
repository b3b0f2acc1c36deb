import { trustedPolicy } from '../../offline/trusted-types.ts';

/** What the browser gives, where it knows Trusted Types. What it makes counts as text here, for the compiler's DOM knows no other. */
interface TrustedTypes {
  createPolicy(name: string, rules: Rules): Rules;
}
interface Rules {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}

const rules: Rules = {
  createHTML: (html) => html,
  createScriptURL: (address) => {
    const { href, origin } = new URL(address, location.href);
    if (origin !== location.origin) throw new TypeError(`${href} is not of this site`);
    return href;
  },
};
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy(trustedPolicy, rules) ?? rules;

/** HTML of a statement or of prose, which the reader of entries has made safe. */
export function safeFragment(safe: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = policy.createHTML(safe);
  return template.content;
}

/** A page taken apart in a document of its own, in which no script runs. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}

/** The address of a script of this site; one of another site throws. */
export function ownScript(address: string): string {
  return policy.createScriptURL(address);
}
