/** What an address behind # says: which page, which words of it to mark, and which part of it to show. */
export interface Route {
  path: string;
  mark: string | null;
  fragment: string;
}

const parts = /^#\/([^?#]*)(\?[^#]*)?(#.*)?$/;

/** `readRoute('#/articles/grain-talks/?mark=ships#nobody-asked') // => { path: 'articles/grain-talks/', mark: 'ships', fragment: 'nobody-asked' }` */
export function readRoute(hash: string): Route {
  const [, path = '', query = '', fragment = ''] = parts.exec(hash) ?? [];
  return { path: decode(path), mark: new URLSearchParams(query).get('mark'), fragment: decode(fragment.slice(1)) };
}

/** Where an earlier address leads that was asked for: to the present one, with what was asked within the page. */
export function redirectedRoute(target: string, asked: string): string {
  const [, path = '', query = '', fragment = ''] = parts.exec(target) ?? [];
  const [, , ownQuery = query, ownFragment = fragment] = parts.exec(asked) ?? [];
  return `#/${path}${ownQuery}${ownFragment}`;
}

/** What somebody has mistyped stays as it is, and leads to no page. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
