import type { Hits } from '../engine.ts';

/** A query that may find what another did not, and how many statements it finds where that is known. */
export interface OfferedQuery {
  query: string;
  total?: number | undefined;
}

/** What to ask instead: the query with its mistakes repaired, with the nearest words there are, and without its narrowest part. */
export function offeredQueries(
  query: string,
  { missing, unknown, strange, repaired, reversed, wider }: Hits,
): OfferedQuery[] {
  const replace = (text: string, from: string, to: string | undefined) => {
    if (to === undefined) return text;
    const quoted = `"${from}"`;
    return text.replace(text.includes(quoted) ? quoted : from, to.includes(' ') ? `"${to}"` : to);
  };
  const spelled = [
    ...missing.map(({ word, nearest }) => [word, nearest] as const),
    ...unknown.map(({ value, nearest }) => [value, nearest] as const),
  ].reduce((text, [from, to]) => replace(text, from.toLowerCase(), to), query.toLowerCase());
  return [
    ...(repaired !== undefined && (reversed ?? strange.length > 0) ? [{ query: repaired }] : []),
    ...(spelled === query.toLowerCase() ? [] : [{ query: spelled }]),
    ...(wider ? [wider] : []),
  ];
}
