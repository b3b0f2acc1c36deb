import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Stretch } from '../../text/paragraphs.ts';

/** What stands in front of somebody's words and says whose they are: `MS. MARSH:`, `Mr. Kornev (Norland) (spoke in French):`, `Q`. */
export interface Label extends Stretch {
  /** The name or office, without number, time and brackets. */
  name: Stretch;
  head: string;
  brackets: Stretch[];
  /** Where the words begin. */
  said: number;
  /** The sign that ends it: a full stop and a blank are signs only where labels recur. */
  sign: ':' | 'letter' | 'dash' | 'stop';
}

/** No label is longer, nor has more words. */
const longestLabel = 200;
const mostWords = 14;
/** The number of a point, a question or a page, or a time, in front of a label. */
export const numbered =
  /^(?:(?:T?\d{1,3}\.|Q\d{1,4}\.?(?= \p{Lu}\p{Ll})|\[\d{1,4}\]|\[?\(?\d{1,2}:\d{2}(?::\d{2})?\)?\]?)\s+|\[Page \d+\]\s*)(?:SOUNDBITE \S+ )?/u;
/** Not "A. Marsh:". */
const letter =
  /^(\p{Lu})(?!\.[A-Z]\.|\. \p{L}+:)(?:\d{0,2})(?:\s?(?:\.:|[.:：–—-]|\.\s?[–—-])\s*|[^\S\n]{2,}|\t)(?=\S)/u;
/** "Q The port": the letter alone, as the White House prints it. */
const bareLetter = /^(Q)[^\S\n]+(?=[\p{Lu}(“"‘[—–…])/u;
const bracket = /\s*[([]([^()[\]\n]{1,90})[)\]]/gu;
const time = /^[\d:.\s]+$/u;
/** "Hon ADA MARSH (Minister for Ports) on behalf of the Prime Minister:": whoever speaks for another. */
const forAnother = /,? on behalf of (?:the )?\p{Lu}/u;
/** The label with which a paragraph begins, if it begins with one. */
export function labelAt(text: string, { start, end }: Stretch, words: ReportingWords): Label | undefined {
  const line = text.slice(start, Math.min(end, start + longestLabel + 40));
  const lead = numbered.exec(line)?.[0].length ?? 0;
  const own = line.slice(lead);
  const single = letter.exec(own) ?? bareLetter.exec(own);
  const sign = single?.[1]?.toLowerCase() ?? '';
  if (single && (words.asks.has(sign) || words.answers.has(sign)))
    return made(text, start + lead, own, 1, single[0].length, 'letter');
  const colon = colonIn(own);
  const found = colon === undefined ? undefined : labelBefore(own, colon, words);
  if (found !== undefined && colon !== undefined) return made(text, start + lead, own, colon, found, ':');
  return undefined;
}

const shownIn = /^[^\p{Ll},]{3,60}, [^\p{Ll}]{3,}$/u;

/** The place of the first colon that can end a label; none behind a mark of quotation or the end of a sentence. */
function colonIn(line: string): number | undefined {
  for (let index = 0; index < Math.min(line.length, longestLabel); index++) {
    const sign = line[index] ?? '';
    // "ADA MARSH, HOST, “THE HARBOUR HOUR”:"
    const isInName = /["“”]/u.test(sign) && shownIn.test(line.slice(0, index + 1));
    if (/[«“"„?!\n]/u.test(sign) && !isInName) return undefined;
    // A line that a page wraps ends no label, and a time has a colon of its own.
    if (sign === ':' || sign === '：') {
      if (/\d/.test(line[index - 1] ?? '') && /\d/.test(line[index + 1] ?? '')) continue;
      return index;
    }
  }
  return undefined;
}

/** How long a label is, with its colon and the blank behind it; undefined where what stands before the colon is none. */
function labelBefore(line: string, colon: number, words: ReportingWords): number | undefined {
  const blank = /^\s*/.exec(line.slice(colon + 1))?.[0].length ?? 0;
  const isBlank = blank > 0 || /^[\p{Lu}\p{Lo}(«“"]|^$/u.test(line.slice(colon + 1, colon + 2));
  return isBlank && isHead(withoutBrackets(line.slice(0, colon)), words) ? colon + 1 + blank : undefined;
}

function ofOneself(head: string): string {
  const other = head.search(forAnother);
  return other > 0 ? head.slice(0, other) : head;
}

export function withoutBrackets(head: string): string {
  return ofOneself(head.replace(bracket, ' ')).replace(/\s+/g, ' ').trim();
}

/** Whether words can be a name or an office: mostly in capitals, short, and without a verb of saying. */
export function isHead(head: string, words: ReportingWords): boolean {
  const parts = head.split(' ');
  const [first = ''] = parts;
  if (head === '' || parts.length > mostWords || !/^[\p{Lu}\p{Lo}]/u.test(head) || /^[^([]*[/@#=|\])]/.test(head))
    return false;
  // "He said. Then: …": a sentence ends in it.
  if (/\p{Ll}{4}[.;] \p{Lu}| (?:is|are|was|were)$/u.test(head)) return false;
  const small = parts.filter((part) => /^\p{Ll}/u.test(part));
  const isClause = (part: string) =>
    words.verbs.has(part) ||
    words.auxiliaries.has(part) ||
    words.auxiliaryVerbs.has(part) ||
    (words.pronouns.has(part) && !words.determiners.has(part)) ||
    (/['’](?:ll|s|re|ve)$/.test(part) && words.pronouns.has(part.replace(/['’].*$/, '')));
  if (small.some((part) => isClause(part.replace(/\W+$/u, '')))) return false;
  if (words.forms.fields.test(head) || /^dear\b/iu.test(head)) return false;
  // „Noch ein Hinweis: …“: what an article for one of many stands within is no name.
  if (words.verbSecond && parts.slice(1).some((part) => words.indefinites.has(part))) return false;
  // "Señoras y señores:"
  if (words.forms.salutation.test(head) && !/\p{Lu}/u.test(head.slice(1))) return false;
  const lower = first.toLowerCase().replace(/[.,]$/, '');
  const isOffice =
    words.titles.has(lower) || words.offices.has(lower) || words.forms.asks.test(head) || words.forms.chair.test(head);
  const weighty = small.filter(
    (part) =>
      part.length > 3 && !words.links.has(part) && !words.determiners.has(part) && !words.prepositions.has(part),
  );
  return isOffice
    ? parts.length <= 10 || small.length * 2 <= parts.length
    : weighty.length * 2 <= parts.length && (parts.length <= 6 || head.includes(',') || weighty.length === 0);
}

export function made(
  text: string,
  start: number,
  own: string,
  headEnd: number,
  length: number,
  sign: Label['sign'],
): Label {
  const printed = own.slice(0, headEnd);
  const found = [...printed.matchAll(bracket)];
  const brackets = found
    .filter(([, inside = '']) => !time.test(inside))
    .map((match): Stretch => {
      const [whole, inside = ''] = match;
      const from = start + match.index + whole.indexOf(inside);
      return { start: from, end: from + inside.length };
    });
  const first = found[0]?.index;
  const other = printed.search(forAnother);
  const nameEnd = first === undefined || first === 0 ? (other > 0 ? other : headEnd) : first;
  const name = { start, end: start + printed.slice(0, nameEnd).trimEnd().length };
  return {
    start,
    end: start + length,
    name,
    head: text.slice(name.start, name.end),
    brackets,
    said: start + length,
    sign,
  };
}

/** The head of a label in small letters: who has the same is the same. */
export function keyOfHead(head: string): string {
  return head.toLowerCase().replace(/\s+/g, ' ');
}

/** Whether a label is one of those who ask. */
export function isAsking(key: string, { asks, forms }: ReportingWords): boolean {
  const [first = ''] = key.split(/[\s(]/);
  return asks.has(key) || asks.has(first) || forms.asks.test(key);
}
