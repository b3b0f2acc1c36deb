import { isMadeOfEntries } from '../../archive/permalinks.ts';

/**
 * Where what an address promises may stand now, for one that has no page: pages of entries there are in the main language, a statement
 * stands on the page of its entry, and a
 * position or a second view with few statements stands on the page of the speaker, topic or party. Undefined for any other address.
 * `insteadOf('ru/speakers/ada-marsh/topics/grain/', ['ru']) // => 'speakers/ada-marsh/topics/grain/'`
 */
export function insteadOf(path: string, otherLanguages: readonly string[]): string | undefined {
  const language = otherLanguages.find((tag) => path.startsWith(`${tag}/`));
  const own = language === undefined ? path : path.slice(language.length + 1);
  if (!isMadeOfEntries(own)) return undefined;
  if (language !== undefined) return own;
  const [, entry, statement] = /^(articles\/[^/]+\/)([^/]+)\/$/.exec(own) ?? [];
  if (entry !== undefined) return `${entry}#${statement ?? ''}`;
  const [, whole, part = '', topic = ''] =
    /^((?:speakers|topics|countries)\/[^/]+\/)(by-date|by-country|topics\/([^/]+))\/$/.exec(own) ?? [];
  if (whole === undefined) return undefined;
  return part.startsWith('topics/') ? `${whole}#${topic}` : whole;
}
