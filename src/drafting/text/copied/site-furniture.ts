import { siteWords as words } from './site-words.ts';

const lineOf = (...lists: readonly (readonly string[])[]) => new RegExp(`^(?:${lists.flat().join('|')})$`, 'iu');
/** "Home > News > Press releases" */
const crumbs = /^(?:home|accueil|inicio|startseite|главная)?\s?(?:[>›»/|·]\s?[^>›»/|·]{1,90}){1,6}$/iu;
const ways = lineOf(words.ways, words.asks);
const shares = lineOf(words.shares);
const ends = lineOf(words.ways, words.shares, words.ends, words.asks, words.others);
const leadsOn = lineOf(words.others);
const sorts = lineOf(words.sorts);
/** What some print above each of their texts; « Communiqué de presse » and “Press statement” may be all that says what it is. */
const release = /^(?:(?:press|media|news) release|пресс-релиз).{0,10}$/iu;
/** An item of a menu that no list has; more of them than this in turn are no menu. */
const item = /^[^\d@.:;,!?]{2,40}$/u;
const mostItems = 7;
/** What heads a text, or its lists, stands in no menu. */
const heads =
  /^(?:present|participants|in attendance|minutes of|joint (?:statement|declaration|communiqu)|(?:statement|remarks|speech|address|letter) (?:of|by|on|at|to|from)) ?/iu;
/** Lines of a text, without those that are empty, beside whose heading a page prints how it can be shared. */
const besideHeading = 12;
/** Fewer known lines may be somebody's, and of what stands between them so much is known at least. */
const fewest = 2;
const knownShare = 0.35;
/** So many lines that no list has may stand between two that are known; with a sentence among them, and so many that are known for each, fewer. */
const mostUnknown = 6;
const mostWithSentence = 2;
const knownToSentence = 3;
/** Below fewer known lines the sort of a text may be its own heading. */
const knownAboveSort = 3;
const endsSentence = /[.!?]["”’»]?$/u;
/** A line of what a page leads to is no longer; a longer one is of the text. */
const longestTeaser = 160;

/** Which lines of a text are of the site around it, by their numbers. */
export function siteFurniture(lines: readonly string[]): ReadonlySet<number> {
  const printed = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ index, own: line.trim() }]));
  const own = printed.map((line) => line.own);
  const isRelease = own.length > 2 && release.test(own[0] ?? '');
  const top = Math.max(topOf(own), isRelease ? 1 : 0);
  const end = bottomOf(own, top);
  const beside = [...own.keys()].filter((at) => at >= top && at < Math.min(top + besideHeading, end));
  const shared = beside.filter((at) => shares.test(own[at] ?? ''));
  const count = top + own.length - end + shared.length;
  const isFewer = isRelease || crumbs.test(own[0] ?? '') || own.slice(end).some((line) => !/[\p{L}\d]/u.test(line));
  if (top === end || (count < fewest && !isFewer)) return new Set();
  const isOut = (at: number) => at < top || at >= end || shared.includes(at);
  return new Set(printed.flatMap(({ index }, at) => (isOut(at) ? [index] : [])));
}

/** How many lines, from the first, are a menu and what else stands above. */
function topOf(own: readonly string[]): number {
  let [top, known, items] = [0, 0, 0];
  for (const [at, line] of own.entries()) {
    if (heads.test(line)) break;
    const isWay = ways.test(line) || crumbs.test(line);
    if (!isWay && !shares.test(line) && (!item.test(line) || (items += 1) > mostItems)) break;
    if (!isWay) continue;
    [known, items] = [known + 1, 0];
    if (known >= (at + 1) * knownShare) top = at + 1;
  }
  if (known < fewest && !crumbs.test(own[0] ?? '')) return 0;
  return known >= knownAboveSort && sorts.test(own[top] ?? '') ? top + 1 : top;
}

/** The line from which on there is nothing but what stands below a text; `top` are those above it. */
function bottomOf(own: readonly string[], top: number): number {
  let [end, known, unknown, sentences, since] = [own.length, 0, 0, 0, 0];
  for (let at = own.length - 1; at > top; at--) {
    const line = own[at] ?? '';
    if (!ends.test(line)) {
      unknown++;
      if (endsSentence.test(line)) since++;
      if (unknown > (since > 0 ? mostWithSentence : mostUnknown) || line.length > longestTeaser) break;
      continue;
    }
    [known, unknown, sentences, since] = [known + 1, 0, sentences + since, 0];
    const rest = own.length - at - 1;
    const isList = leadsOn.test(line) && at * 2 > own.length && rest > 1 && sentences === 0;
    if (isList || (known > rest * knownShare && known >= sentences * knownToSentence)) end = at;
  }
  return end;
}
