import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';

/** A word of a text, in small letters too, and the words that one blank parts from it. */
interface Word {
  text: string;
  lower: string;
  start: number;
  before: Word | undefined;
  behind: Word | undefined;
  /** Whether the line that it stands in ends as a sentence does: in a headline every word has a capital. */
  isProse: boolean;
  /** Whether a sentence begins with it, and whether a mark stands behind it. */
  isTop: boolean;
  isClosed: boolean;
  /** "Feb. 3" */
  isDay: boolean;
}

const word = /\p{L}[\p{L}\p{M}\p{N}'’-]*|\p{N}+/gu;
const name = /^\p{Lu}[\p{Ll}\p{M}]/u;
const number = /^\p{N}/u;

/**
 * Where words of a text that mean something else are somebody's name, by their places: the month in "Clara May", the verb in "Said Orlan",
 * the office in "Ines King". Whom the text names once in full is found again by the last name alone.
 */
export function nameWords(text: string, words: ReportingWords): ReadonlySet<number> {
  // In German every noun has a capital.
  if (words.commaLeads) return new Set();
  const capitals = wordsOf(text, words).filter(
    (own) => !own.isDay && name.test(own.text) && isListed(own.lower, words),
  );
  const found = new Set<Word>();
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  for (const own of capitals) {
    if (isFirstName(own, words)) {
      found.add(own);
      firsts.add(pairOf(own));
    } else if (isLastName(own, words)) {
      found.add(own);
      lasts.add(own.lower);
    }
  }
  for (const own of capitals) {
    if (firsts.has(pairOf(own)) || (lasts.has(own.lower) && isNamedAgain(own, words))) found.add(own);
  }
  return new Set([...found].map(({ start }) => start));
}

function wordsOf(text: string, words: ReportingWords): Word[] {
  const found: Word[] = [];
  let lineEnd = -1;
  let isProse = false;
  for (const { 0: own, index: start } of text.matchAll(word)) {
    if (start > lineEnd) {
      lineEnd = text.indexOf('\n', start);
      if (lineEnd === -1) lineEnd = text.length;
      isProse = /[.!?…:;,"”’)]\s{0,9}$/u.test(text.slice(Math.max(start, lineEnd - 12), lineEnd));
    }
    const last = found.at(-1);
    const between = last ? text.slice(last.start + last.text.length, start) : '';
    const isShort =
      last !== undefined &&
      (words.titles.has(`${last.lower}.`) || (last.text.length === 1 && last.before !== undefined));
    const isNext = between === ' ' || (between === '. ' && isShort);
    const before = isNext ? last : undefined;
    const made: Word = {
      text: own,
      lower: own.toLowerCase(),
      start,
      before,
      behind: undefined,
      isProse,
      isTop: !before && !/^\s?[,;(–—-]\s?$/u.test(between),
      isClosed: /^[,.;)]/u.test(text.slice(start + own.length, start + own.length + 1)),
      isDay: /^\.? \d/u.test(text.slice(start + own.length, start + own.length + 3)),
    };
    if (before) before.behind = made;
    found.push(made);
  }
  return found;
}

/** Whether a word in small letters means something that is no name. */
function isListed(lower: string, words: ReportingWords): boolean {
  return isMonth(lower, words) || isOffice(lower, words) || isFunction(lower, words);
}

function isMonth(lower: string, { months }: ReportingWords): boolean {
  return months.some((names) => names.includes(lower));
}

function isOffice(lower: string, { offices, titles }: ReportingWords): boolean {
  return offices.has(lower) || titles.has(lower);
}

/** Verbs that are no nouns, and the small words of which sentences are made. */
function isFunction(lower: string, words: ReportingWords): boolean {
  if (words.nounLike.has(lower) || words.bodies.has(lower) || words.offices.has(lower)) return false;
  return [
    words.verbs,
    words.auxiliaryVerbs,
    words.determiners,
    words.prepositions,
    words.conjunctions,
    words.breaks,
    words.between,
    words.complementizers,
  ].some((list) => list.has(lower));
}

/** "Mr. May", "Lady Eden": a form of address, and no office, of which "Mr. Speaker" has both. */
function isAddress(own: Word | undefined, words: ReportingWords): boolean {
  if (!own || !name.test(own.text)) return false;
  return (words.titles.has(own.lower) || words.titles.has(`${own.lower}.`)) && !words.offices.has(own.lower);
}

function isVerb(own: Word | undefined, { verbs }: ReportingWords): boolean {
  return own !== undefined && own.text === own.lower && verbs.has(own.lower);
}

/** "in May", "last March", "5 May": a time stands in front of a month, and no first name. */
function isBehindTime(before: Word | undefined, words: ReportingWords): boolean {
  if (!before) return false;
  const { lower, text } = before;
  const isPlace =
    words.adjuncts.has(lower) &&
    !words.possessives.has(lower) &&
    !words.agents.has(lower) &&
    !words.infinitive.has(lower) &&
    !words.withWords.has(lower);
  const isTime =
    (words.time.has(lower) && !words.weekdays.has(lower)) ||
    words.otherWeek.has(lower) ||
    lower === 'since' ||
    lower === 'mid';
  return number.test(text) || isPlace || isTime;
}

/** Whether a word is the last name of somebody whose first name, office or form of address stands in front. */
function isLastName(own: Word, words: ReportingWords): boolean {
  const { lower, before, behind, isProse } = own;
  if (!before || goesOn(own)) return false;
  const isPerson = mayBeFirst(before, words);
  const isGiven = isPerson && words.firstNames.has(before.lower);
  const isHeld = isPerson && words.offices.has(before.before?.lower ?? '');
  const isSaying = isPerson && isVerb(behind, words);
  // "said Anton Long.", "the minister, Anton Long, said"
  const isSet = isPerson && own.isClosed && (before.before ? isVerb(before.before, words) : !before.isTop);
  if (isOffice(lower, words)) return isGiven || isHeld;
  const isShown = isGiven || isHeld || isSaying || isAddress(before, words);
  if (!isMonth(lower, words)) return isProse && (isShown || isSet);
  const isOfOffice = isOffice(before.lower, words) && (name.test(before.text) || isVerb(behind, words));
  return isShown || isOfOffice || (isPerson && isProse);
}

/** Whether a word can be a first name: it has a capital, and means nothing else. */
function mayBeFirst({ text, lower }: Word, words: ReportingWords): boolean {
  const isOther = words.countries.has(lower) || words.time.has(lower) || words.otherWeek.has(lower);
  return name.test(text) && !/['’]s$/u.test(text) && !isOther && !words.openers.has(lower) && !isListed(lower, words);
}

/** Whether another word with a capital stands behind, or a number. */
function goesOn({ behind }: Word): boolean {
  return behind !== undefined && (name.test(behind.text) || number.test(behind.text));
}

/** Whether a word is the first name of whoever the word behind it names. */
function isFirstName(own: Word, words: ReportingWords): boolean {
  const { lower, before, behind, isProse } = own;
  const last = behind && name.test(behind.text) && !isListed(behind.lower, words) ? behind : undefined;
  if (!last || !isProse || words.bodies.has(last.lower) || words.countries.has(last.lower)) return false;
  const isSaying = isVerb(last.behind, words);
  if (isMonth(lower, words)) {
    const isShown = isSaying || last.isClosed || isOffice(before?.lower ?? '', words) || isVerb(before, words);
    return isShown && !isBehindTime(before, words);
  }
  if (!words.verbs.has(lower) && !words.auxiliaryVerbs.has(lower)) return false;
  // "Said Orlan told …": a verb at the top of a sentence has no other behind its subject, and one in a title stands among capitals.
  if (!before) return isSaying || !own.isTop;
  return before.text === before.lower || isOffice(before.lower, words) || words.weekdays.has(before.lower);
}

/** Whether a word is the last name of somebody whom the text names elsewhere. */
function isNamedAgain(own: Word, words: ReportingWords): boolean {
  const { lower, before, behind, isProse } = own;
  if (isAddress(before, words)) return true;
  if (isOffice(lower, words)) return !goesOn(own) && !words.determiners.has(before?.lower ?? '');
  if (isMonth(lower, words)) return !goesOn(own) && !isBehindTime(before, words);
  return isVerb(behind, words) || (isProse && before !== undefined);
}

/** A word with the one behind it. */
function pairOf({ lower, behind }: Word): string {
  return `${lower} ${behind?.text ?? ''}`;
}
