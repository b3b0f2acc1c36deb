import { officeOf } from '../../languages/reporting/office-of.ts';
import type { Gender, ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { appositionBefore, describedBefore, describedBehind, ownerBefore } from './described-around.ts';
import { capital } from './noun-phrases.ts';
import { isOffice } from './offices.ts';
import { phraseAt } from './phrase-at.ts';
import type { Token } from './sentences.ts';

const particle = /^(?:de|del|dela|della|van|von|der|den|bin|ibn|al|el|la|le|du|dos|da|di|y)$/;

/** A run of capital words that names somebody, with the titles in front and the description behind. */
export interface FoundName {
  name: Token[];
  /** The gender that a form of address tells, and the one that an office tells. */
  title: Gender | undefined;
  office: Gender | undefined;
  described: string[];
  isSubject: boolean;
}

/** The names in some tokens, from left to right. */
export function namesIn(tokens: readonly Token[], words: ReportingWords): FoundName[] {
  const found: FoundName[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!isNamePart(tokens, index, words)) continue;
    let end = index + 1;
    while (end < tokens.length && (isNamePart(tokens, end, words) || joins(tokens, end, words))) end++;
    end = bodyEnd(tokens, index, end, words);
    const run = tokens.slice(index, end);
    const before = describedBefore(tokens, index, words);
    // "Peter T. King": behind a first name or an initial an office is a last name.
    const isGiven = ({ text, lower }: Token) => words.firstNames.has(lower) || /^\p{Lu}\.$/u.test(text);
    const titles = run.slice(0, -1).some(isGiven) ? run.slice(0, -1) : run;
    const behindTitle = titles.findLastIndex((token) => isOffice(token, words)) + 1;
    const begins = nameBegins(run, behindTitle, tokens, index, before, words);
    const capitals = run.findIndex(({ text }, place) => place >= begins && capital.test(text));
    const name = run.slice(Math.max(begins, capitals));
    const inFront = words.officeInFront?.(tokens, index + begins);
    const lead = [
      ...before,
      ...appositionBefore(tokens, index, words),
      ...(inFront?.office ?? []),
      ...(begins > behindTitle && isOffice(tokens[index - 2], words) ? [tokens[index - 2]?.lower ?? ''] : []),
      ...run.slice(0, begins).map(({ lower }) => lower),
      ...(behindTitle > 0 ? ownerBefore(tokens, index, words) : []),
    ];
    const place = words.tongue?.namePlace(tokens, index, end);
    if (name.length > 0 && place !== 'none' && !isAdjective(name, tokens[end], words)) {
      const isGenitive = /^['’]s?$/.test(tokens[end]?.lower ?? '');
      // «зампостпреда Норландии»: what an office is of holds none.
      const isOf =
        place === 'of' ||
        (before.length > 0 && name.length === 1 && words.genitiveEnding?.test(name[0]?.lower ?? '') === true);
      const isHeld = begins > 0 && inFront !== undefined;
      // „die Bedeutung“: where every noun has a capital, one behind an article is no name.
      const isNoun = words.verbSecond && run.length === 1 && words.determiners.has(tokens[index - 1]?.lower ?? '');
      const isSubject =
        !isGenitive &&
        !isNoun &&
        !place &&
        // "this year's Leaders Meeting"
        !(/^['’]s$/.test(tokens[index - 1]?.text ?? '') && words.time.has(tokens[index - 2]?.lower ?? '')) &&
        (index === 0 || isHeld || !words.prepositions.has(tokens[index - 1]?.lower ?? ''));
      // "in Norland, the spokesman said": a country holds no office.
      const isCountry = name.length === 1 && words.countries.has(name[0]?.lower ?? '');
      const described = (isOf || isCountry ? [] : [...lead, ...describedBehind(tokens, end, words)]).map(
        (word) => officeOf(word, words) ?? word,
      );
      const isTold = (gender: Gender | undefined) => gender === 'male' || gender === 'female';
      const title = run
        .slice(0, begins)
        .map(({ lower }) => words.titles.get(lower))
        .find(isTold);
      const office = inFront?.gender ?? described.map((word) => words.offices.get(word)).find(isTold);
      found.push({ name, title, office, described, isSubject });
    }
    index = end - 1;
  }
  return found;
}

/** "the Russian diplomat": a word for a country in front of a noun names nobody. */
function isAdjective(name: readonly Token[], next: Token | undefined, words: ReportingWords): boolean {
  // "former Arizona governor Jan Brewer"
  if (
    !words.tongue &&
    next?.kind === 'word' &&
    !capital.test(next.text) &&
    (words.offices.has(next.lower) || words.titles.has(next.lower))
  )
    return true;
  if (name.length !== 1 || !words.countries.has(name[0]?.lower ?? '')) return false;
  return (
    next?.kind === 'word' && !capital.test(next.text) && !isVerbLike(next, words) && !words.conjunctions.has(next.lower)
  );
}

function isNamePart(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || !capital.test(token.text)) return false;
  if (words.time.has(token.lower) || words.pronouns.has(token.lower) || words.complementizers.has(token.lower))
    return false;
  const isCommon =
    words.determiners.has(token.lower) ||
    words.prepositions.has(token.lower) ||
    words.conjunctions.has(token.lower) ||
    words.subordinators.has(token.lower) ||
    words.breaks.has(token.lower) ||
    words.between.has(token.lower) ||
    (index === 0 && words.openers.has(token.lower)) ||
    words.participles.has(token.lower);
  if (isCommon) return false;
  // A first word has a capital whatever it is: it is a name when what follows goes on with one, or it stands alone before a verb.
  if (index > 0) return true;
  const next = tokens[1];
  // «Отмечается, что»: a verb at the top names nobody.
  if (words.isWithoutArticles && phraseAt(words.sayings, tokens, 0)) return false;
  const isJoined =
    words.and.has(next?.lower ?? '') && (capital.test(tokens[2]?.text ?? '') || words.countries.has(token.lower));
  return (
    !words.adverb?.test(token.lower) &&
    (next?.kind !== 'word' ||
      capital.test(next.text) ||
      isVerbLike(next, words) ||
      isJoined ||
      words.tongue?.joinsName?.(tokens, 1) === true)
  );
}

function isVerbLike({ lower }: Token, words: ReportingWords): boolean {
  return (
    words.verbs.has(lower) ||
    words.between.has(lower) ||
    words.breaks.has(lower) ||
    words.judging.has(lower) ||
    /^['’]s$/.test(lower) ||
    words.pastTense?.test(lower) === true
  );
}

/** Where the name of a body ends, with what it is of: "Ministry of Foreign Affairs", "Commission on the Strait". */
function bodyEnd(tokens: readonly Token[], from: number, end: number, words: ReportingWords): number {
  let to = end;
  while (
    tokens.slice(from, to).some(({ lower }) => words.bodies.has(lower) && !words.messages.has(lower)) &&
    words.bodyLinks.has(tokens[to]?.lower ?? '')
  ) {
    let next = to + 1;
    while (words.determiners.has(tokens[next]?.lower ?? '') && !capital.test(tokens[next]?.text ?? '')) next++;
    if (next > to + 2 || !isNamePart(tokens, next, words)) break;
    while (isNamePart(tokens, next, words) || joins(tokens, next, words)) next++;
    // "Ministry of Trade and Industry": one more word with a capital is of the body, two are somebody.
    const isSecond = words.and.has(tokens[next]?.lower ?? '') && isNamePart(tokens, next + 1, words);
    to = isSecond && !capital.test(tokens[next + 2]?.text ?? '') ? next + 2 : next;
  }
  return to;
}

function joins(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  // Where every noun has a capital, a particle joins what begins with a first name.
  if (words.tongue?.joinsName?.(tokens, index) === false) return false;
  const { lower = '' } = tokens[index] ?? {};
  return (
    (/^[&'’]$/.test(lower) || particle.test(lower)) &&
    (isNamePart(tokens, index + 1, words) ||
      ((capital.test(tokens[index + 1]?.text ?? '') || words.firstNames.has(tokens[index - 1]?.lower ?? '')) &&
        joins(tokens, index + 1, words)))
  );
}

/** Where in a run of capital words the name begins, behind titles, offices and what they are of: "Minister of Grain Ada Marsh". */
function nameBegins(
  run: readonly Token[],
  behindTitle: number,
  tokens: readonly Token[],
  index: number,
  before: readonly string[],
  words: ReportingWords,
): number {
  const withInitials = (begins: number) => {
    let from = begins;
    while (from > behindTitle && /^\p{Lu}\.$/u.test(run[from - 1]?.text ?? '')) from--;
    return from;
  };
  const first = run.findIndex(({ lower }, place) => place >= behindTitle && words.firstNames.has(lower));
  if (first > behindTitle && first < run.length - 1) return withInitials(first);
  const own = words.nameBegins?.(tokens, index, run.length);
  if (own !== undefined) return Math.max(behindTitle, own);
  const isOfficeOf = isBehindOffice(tokens, index, words) || (words.isWithoutArticles && before.length > 0);
  if (!isOfficeOf || words.bodies.has(run.at(-1)?.lower ?? '')) return behindTitle;
  // "Secretary of State Marsh": what an office is for is no first name.
  const of = run[0]?.lower ?? '';
  if (run.length === 2 && (words.countries.has(of) || /^(?:state|defen[cs]e)$/.test(of))) return 1;
  const last = run.at(-1)?.lower === 'jr.' ? 3 : 2;
  return run.length > last ? Math.max(behindTitle, withInitials(run.length - last)) : behindTitle;
}

/** Whether capital words stand behind an office and what it is of: "the head of the delegation to the talks in". */
function isBehindOffice(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  let links = 0;
  for (let place = index - 1; place >= Math.max(0, index - 14); place--) {
    const token = tokens[place];
    if (token?.kind !== 'word' || words.verbs.has(token.lower) || words.pronouns.has(token.lower)) return false;
    if (words.links.has(token.lower)) links++;
    else if (words.prepositions.has(token.lower) || words.breaks.has(token.lower)) return false;
    else if (links > 0 && isOffice(token, words)) return true;
    if (links === 0 && !words.determiners.has(token.lower)) return false;
  }
  return false;
}
