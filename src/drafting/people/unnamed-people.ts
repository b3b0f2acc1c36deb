import { officeOf } from '../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { capital } from '../text/noun-phrases.ts';
import type { Sentence, Token } from '../text/sentences.ts';
import type { Person } from './person.ts';

/** Whom a report brings in without a name: an office behind "a" or "one", a body in small letters. */
export function findUnnamed(sentences: readonly Sentence[], words: ReportingWords): Person[] {
  const known = new Map<string, Person>();
  sentences.forEach(({ tokens }, number) => {
    for (let from = 0; from < tokens.length; from++) {
      const phrase = unnamedAt(tokens, from, words);
      if (!phrase) continue;
      const own = tokens.slice(phrase.from, phrase.to);
      const described = own.slice(phrase.isBare ? 0 : 1).map(({ lower }) => officeOf(lower, words) ?? lower);
      const key = phrase.isBody ? described.join(' ') : `${number} ${from}`;
      const person = known.get(key) ?? {
        name: printedOf(tokens.slice(phrase.from, (phrase.isBody ? adjectiveEnd : placeEnd)(tokens, phrase.to, words))),
        isUnnamed: true,
        gender: phrase.isBody ? 'other' : (words.offices.get(described.at(-1) ?? '') ?? 'any'),
        described: new Set(described),
        mentions: [],
      };
      known.set(key, person);
      const before = tokens[from - 1]?.lower ?? '';
      person.mentions.push({
        person,
        sentence: number,
        start: own[0]?.start ?? 0,
        end: own.at(-1)?.end ?? 0,
        isSubject: !words.prepositions.has(before),
        isFirst: false,
      });
      from = phrase.to - 1;
    }
  });
  return [...known.values()];
}

interface Unnamed {
  from: number;
  to: number;
  isBody: boolean;
  /** Whether no determiner stands in front. */
  isBare: boolean;
}

function unnamedAt(tokens: readonly Token[], from: number, words: ReportingWords): Unnamed | undefined {
  const first = tokens[from];
  if (first?.kind !== 'word') return undefined;
  const isIndefinite = words.indefinites.has(first.lower);
  const isGenitive = capital.test(first.text) && /^['’]s?$/.test(tokens[from + 1]?.lower ?? '');
  if (!isIndefinite && !isGenitive && !words.determiners.has(first.lower)) return undefined;
  let to = from + 1;
  let head: number | undefined;
  while (to < Math.min(tokens.length, from + 9)) {
    const token = tokens[to];
    const isGenitiveSign = to === from + 1 && isGenitive;
    if (!token || (token.kind !== 'word' && !isGenitiveSign)) break;
    const { lower } = token;
    const isNoun = isIndefinite ? isSmallOffice(token, words) : words.bodies.has(lower) && !capital.test(token.text);
    if (isNoun) head = to;
    else if (
      !isGenitiveSign &&
      (words.prepositions.has(lower) || words.breaks.has(lower) || words.pronouns.has(lower) || words.verbs.has(lower))
    )
      break;
    to++;
  }
  if (head === undefined) return undefined;
  const [next, second] = [tokens[head + 1], tokens[head + 2]];
  // "a minister, Ada Marsh," and "a spokesman Ada Marsh" have a name.
  if (next?.kind === 'word' && (capital.test(next.text) || /^['’]s?$/.test(next.lower))) return undefined;
  if (next?.text === ',' && second?.kind === 'word' && capital.test(second.text)) return undefined;
  return { from, to: head + 1, isBody: !isIndefinite, isBare: isGenitive };
}

/** Where somebody's description ends, with what they are of: "a source in the delegation". */
function placeEnd(tokens: readonly Token[], from: number, words: ReportingWords): number {
  if (!words.links.has(tokens[from]?.lower ?? '')) return from;
  const isEnd = ({ kind, text, lower }: Token) => kind !== 'word' || (!capital.test(text) && isSmallEnd(lower));
  const isSmallEnd = (lower: string) =>
    (words.breaks.has(lower) && !words.determiners.has(lower)) ||
    words.verbs.has(lower) ||
    words.judging.has(lower) ||
    words.between.has(lower) ||
    words.time.has(lower) ||
    words.pastTense?.test(lower) === true;
  const length = tokens.slice(from, from + 9).findIndex(isEnd);
  return length <= 1 ? from : from + length;
}

/** « la diplomatie norlandaise », « el Gobierno norlandés »: the adjective of a country behind a body is a part of its name. */
const adjectiveEnd = (tokens: readonly Token[], to: number, { tongue }: ReportingWords) =>
  tongue?.isOfCountry?.(tokens[to]) ? to + 1 : to;

function isSmallOffice(token: Token, words: ReportingWords): boolean {
  return !capital.test(token.text) && officeOf(token.lower, words) !== undefined;
}

/** Words as they are printed, one space between them, none in front of a sign. */
export function printedOf(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => (token.start === tokens[index - 1]?.end || index === 0 ? '' : ' ') + token.text)
    .join('');
}
