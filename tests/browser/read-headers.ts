import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a host that reads `_headers` sends with a path; a header that two rules name for one path throws, for hosts differ there. */
export function readHeaders(site: string): (path: string) => Record<string, string> {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of readFileSync(join(site, '_headers'), 'utf8').split('\n')) {
    const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
    if (name !== '') rules.at(-1)?.headers.push([name.toLowerCase(), value]);
    else if (line !== '') rules.push({ path: line, headers: [] });
  }
  return (path) => {
    const sent = new Map<string, string>();
    for (const rule of rules) {
      const isMet = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
      if (!isMet) continue;
      for (const [name, value] of rule.headers) {
        if (sent.has(name)) throw new Error(`${path} is told ${name} twice`);
        sent.set(name, value);
      }
    }
    return Object.fromEntries(sent);
  };
}
