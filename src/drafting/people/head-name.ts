import { officeOf } from '../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { namesIn } from '../text/names-in.ts';
import type { Token } from '../text/sentences.ts';

/** The name that a mention is about: the first outside what is set behind it, or the last before a genitive's noun. */
export function headName(
  tokens: readonly Token[],
  names: ReturnType<typeof namesIn>,
  words: ReportingWords,
): (typeof names)[number] | undefined {
  const holder = holderBehind(tokens, names, words);
  if (holder) return holder;
  const [first] = tokens;
  let passedOver: number | undefined;
  let last: number | undefined;
  for (const found of names) {
    const index = tokens.findIndex(({ start }) => start === found.name[0]?.start);
    const end = index + found.name.length;
    // "an envoy from Port Ada, Norland": what follows a place is where it lies.
    const { text: mark = '', lower = '' } = tokens[index - 1] ?? {};
    const isBehind = (mark === ',' && passedOver === index - 1) || (words.and.has(lower) && last === index - 1);
    const isPlace = isBehind && found.name.length === 1;
    if (!isPlace && isHead(tokens, index, found, words)) return found;
    // What an office is of has its holder behind it: "the head of the Bank, Ada Marsh".
    const link = tokens.findLast(({ lower }, place) => place < index && words.links.has(lower));
    last = end;
    if (!words.possessives.has(link?.lower ?? '')) passedOver = end;
  }
  return first ? undefined : names[0];
}

/**
 * Who is named in commas behind an office and the body that it is of: „Die Sprecherin des norländischen Außenministeriums, Ada Marsch,“. A place
 * behind another place is no name of a holder, so that a name of one word counts behind a body only.
 */
function holderBehind(
  tokens: readonly Token[],
  names: ReturnType<typeof namesIn>,
  words: ReportingWords,
): (typeof names)[number] | undefined {
  const commaOf = ({ name: [first] }: (typeof names)[number]) =>
    tokens.findIndex(({ text }, index) => text === ',' && tokens[index + 1]?.start === first?.start);
  // "the minister of Foreign Affairs, Trade and Culture, Ada Marsh": a list is what the office is for.
  const holder = names.find((found) => commaOf(found) > 0 && !found.name.some(({ lower }) => words.and.has(lower)));
  const comma = holder ? commaOf(holder) : 0;
  const lead = tokens.slice(0, comma);
  const office = lead.findIndex(({ lower }) => officeOf(lower, words) !== undefined && !words.titles.has(lower));
  const end = holder && tokens[comma + 1 + holder.name.length];
  if (office === -1 || !holder || (end && end.text !== ',')) return undefined;
  // "Marsh's spokesman, Bo Lund", "Marsh, the envoy": a name in front of the office is asked for as before.
  const placeOf = ({ name: [first] }: (typeof names)[number]) => lead.findIndex(({ start }) => start === first?.start);
  const within = names.filter((found) => placeOf(found) !== -1);
  if (within.length === 0 || within.some((found) => placeOf(found) <= office)) return undefined;
  const isBody = ({ lower }: Token) => words.bodies.has(lower) || words.tongue?.isBody?.(lower) === true;
  return holder.name.length > 1 || lead.slice(office + 1).some(isBody) ? holder : undefined;
}

/** Whether the mention is about one of its names, and not about somebody or something that the name describes. */
function isHead(
  tokens: readonly Token[],
  index: number,
  found: ReturnType<typeof namesIn>[number],
  words: ReportingWords,
): boolean {
  // "Lake Commission (LC) chairman Bo Lund"
  const behind = tokens.slice(index + found.name.length);
  const close = behind[0]?.text === '(' ? behind.findIndex(({ text }) => text === ')') : -1;
  const next = behind[close + 1];
  // "Harbour Office (HO) Spokesperson Ada Marsh"
  if (close > 0 && words.offices.has(next?.lower ?? '')) return false;
  // "Marsh's spokesman": the name is not the speaker's.
  if (next && /^['’]s?$/.test(next.lower)) return false;
  // "постоянный представитель Норландии при ООН Ада Марш", "глава МИД", «глава норландского МИД»: what an office is of is not who holds it.
  const isGenitive =
    words.isWithoutArticles && words.tongue?.namePlace(tokens, index, index + found.name.length) === 'of';
  if (isGenitive || tokens[index - 1]?.text === '(' || describesNoun(next, words)) return false;
  const comma = tokens.findLastIndex(({ text }, place) => place < index && text === ',');
  const lead = tokens.slice(comma + 1, index);
  // "The memo, seen by the Review,", "tourists met by the Review": an aside that names somebody else.
  const isOf = lead.some(({ lower }) => words.agents.has(lower));
  const isAside = comma === -1 ? lead.some(({ lower }) => words.plurals?.test(lower)) : isOf;
  if ((isOf && isAside) || lead.some(({ lower }) => words.relatives.has(lower))) return false;
  return !belongsTo(lead, words);
}

/**
 * Whether a name behind some words is that of whom they are of: "the spokesman for Marsh" and "the wife of President Marsh" are
 * somebody else, "the envoy to Norland Ada Marsh" and "Ministry of Grain spokeswoman Ada Marsh" are she.
 */
function belongsTo(lead: readonly Token[], words: ReportingWords): boolean {
  const link = lead.findLastIndex(({ lower }) => words.links.has(lower));
  if (link === -1) return false;
  const isPerson = ({ lower }: Token) => words.offices.has(lower) || words.titles.has(lower);
  const head = lead.slice(0, link);
  const behind = lead.slice(link + 1).filter(({ lower }) => !words.determiners.has(lower));
  const [first] = behind;
  if (!first) return true;
  if (head.some(({ lower }) => words.kin.has(lower))) return true;
  if (isPerson(first)) return head.some(isPerson) || words.titles.has(first.lower);
  return head.some(isPerson) && behind.some(isPerson);
}

/** Whether a name only describes the noun behind it: "the Marsh campaign", "the Norland government". */
function describesNoun(next: Token | undefined, words: ReportingWords): boolean {
  if (next?.kind !== 'word' || /^\p{Lu}/u.test(next.text) || /^['’]/.test(next.text)) return false;
  const { lower } = next;
  const goesOn = [
    words.between,
    words.asides,
    words.links,
    words.prepositions,
    words.relatives,
    words.breaks,
    words.time,
    words.participles,
    words.and,
    words.conjunctions,
  ];
  return !goesOn.some((group) => group.has(lower)) && words.adverb?.test(lower) !== true;
}
