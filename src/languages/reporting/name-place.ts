import { codeOf } from './holder-of-country.ts';
import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Word } from './word.ts';

/** Endings of Russian adjectives that are made of names. */
const adjective = /ск(?:ий|ая|ое|ие|ого|ому|ой|ую|их|им|ими|ом)$/u;

/**
 * How words with capitals stand where a name could: `none`, as an adjective («Приозерского края»); `of`, as what an office is of (« ministro de
 * Relaciones Exteriores de `Maravia` »); `inside`, as what a body is of or what a preposition leads («комитета Госсовета», « de l’Intérieur »).
 */
export function namePlace(
  tokens: readonly Word[],
  from: number,
  end: number,
  words: ReportingWords,
): 'none' | 'of' | 'inside' | undefined {
  const [beforeLast, last, next] = [tokens[from - 2], tokens[from - 1], tokens[end]];
  const { lower = '' } = tokens[end - 1] ?? {};
  if (words.articles.size > 0 && end - from > 1 && words.possessives.has(tokens[end - 2]?.lower ?? '')) return 'of';
  // «Постпред Норландии»
  const isHeaded = words.isWithoutArticles && end - from === 2 && officeOf(tokens[from]?.lower ?? '', words);
  const isBodyOf =
    lower.endsWith('ии') || codeOf(lower, words) !== undefined || /^\p{Lu}{2,}$/u.test(tokens[end - 1]?.text ?? '');
  if (isHeaded !== undefined && isHeaded !== false && isBodyOf) return 'of';
  // «посетил Карабах»: whom or what somebody visits is no subject.
  if (words.isWithoutArticles && reaching.test(last?.lower ?? '')) return 'inside';
  // « en Maravie », « embajador en Puerto Ada »
  if (words.articles.size > 0 && last?.lower === 'en') return 'of';
  // «представитель МИД РБ»
  const isShort = ({ text }: Word) => /^\p{Lu}{2,}$/u.test(text);
  const isOfBody = words.isWithoutArticles && end - from === 2 && tokens.slice(from, end).every(isShort);
  if (isOfBody && officeOf(last?.lower ?? '', words) !== undefined) return 'of';
  if (words.isWithoutArticles && isOfWholeBody(tokens, from, end, words)) return 'of';
  if (words.isWithoutArticles && end - from > 1 && isBodyOnly(tokens, from, end, words)) return 'of';
  if (end - from !== 1) return isLedBy(tokens, from, words) ? 'inside' : undefined;
  // „das Informations- und Presseamt“
  if (words.verbSecond && next?.text === '-' && words.and.has(tokens[end + 1]?.lower ?? '')) return 'none';
  if (isOfPeople(tokens, from, words)) return 'none';
  // « en la red `X` »: a letter is nobody.
  if (/^\p{Lu}$/u.test(tokens[from]?.text ?? '')) return 'none';
  // «в Минске, представитель ведомства»
  if (words.isWithoutArticles && /^во?$/.test(last?.lower ?? '') && next?.text === ',') return 'of';
  if (isArrivedAt(tokens, from, words) || isPlaceOf(tokens, from, words)) return 'of';
  // « ministre d’`Etat` », « représentant pour le `Proche-Orient` »
  const isOfOffice = words.possessives.has(last?.lower ?? '') && officeOf(beforeLast?.lower ?? '', words) !== undefined;
  if (words.articles.size > 0 && isOfOffice) return 'of';
  const isSmall = next?.kind === 'word' && !/^\p{Lu}/u.test(next.text);
  if (words.isWithoutArticles && isSmall && adjective.test(lower)) return 'none';
  const isLed = words.prepositions.has(beforeLast?.lower ?? '') && last?.kind === 'word';
  if (!words.isWithoutArticles)
    return words.articles.size > 0 && isLed && words.determiners.has(last.lower)
      ? 'of'
      : isLedBy(tokens, from, words)
        ? 'inside'
        : undefined;
  return words.bodies.has(last?.lower ?? '') || isLed || isLedBy(tokens, from, words) ? 'inside' : undefined;
}

/** «глава `Комиссии Государственной Думы` … Олег Дюрин»: a body in the genitive behind an office or another body. */
function isBodyOnly(tokens: readonly Word[], from: number, end: number, words: ReportingWords): boolean {
  const last = tokens[from - 1]?.lower ?? '';
  const own = tokens.slice(from, end);
  const isPart = ({ lower }: Word) =>
    words.bodies.has(lower) || /(?:ой|ого|ых|ии)$/u.test(lower) || codeOf(lower, words) !== undefined;
  const isLed = officeOf(last, words) !== undefined || words.bodies.has(last);
  return isLed && own.some(({ lower }) => words.bodies.has(lower)) && own.every(isPart);
}

/** Words between a body and the country that it is of. */
const longestBody = 6;

/** «Министерство иностранных дел `Беларуси`», «комитет по обороне парламента `Норландии`»: what a body is of, past what it is for. */
function isOfWholeBody(tokens: readonly Word[], from: number, end: number, words: ReportingWords): boolean {
  const { lower = '', text = '' } = tokens[from] ?? {};
  const isGenitive =
    /(?:ии|[ыи]|а|я)$/u.test(lower) || codeOf(lower, words) !== undefined || /^\p{Lu}{2,}$/u.test(text);
  if (end - from !== 1 || !isGenitive) return false;
  for (let at = from - 1; at >= Math.max(0, from - longestBody); at--) {
    const { lower: own = '', kind, text: printed = '' } = tokens[at] ?? {};
    const isLink = words.prepositions.has(own) && own !== 'по';
    if (kind !== 'word' || isLink || words.verbs.has(own)) return false;
    if (words.bodies.has(own) && at < from - 1) return true;
    if (/^\p{Lu}\p{Ll}/u.test(printed)) return false;
  }
  return false;
}

/** Verbs whose object stands right behind them. */
const reaching = /^(?:посетил|покинул|возглавил|поддержал|поздравил|поблагодарил|обвинил|пригласил|встретил)[аио]?$/u;

/** Words between a preposition and a name that an office stands in front of. */
const longestLead = 6;

/** « avancée par le général `Marsh` », „mit dem norländischen Minister `Bo Lund`“: a preposition leads the office in front of a name, which is then no subject. */
function isLedBy(tokens: readonly Word[], name: number, words: ReportingWords): boolean {
  let hasOffice = false;
  for (let at = name - 1; at >= Math.max(0, name - longestLead); at--) {
    const { lower = '', kind } = tokens[at] ?? {};
    const isPronoun =
      words.pronouns.has(lower) || words.objects.has(lower) || /^н(?:им|ей|ими|их|его|её|ее)$/u.test(lower);
    if (kind !== 'word' || words.verbs.has(lower) || isPronoun) return false;
    if (hasOffice && words.prepositions.has(lower) && !words.possessives.has(lower)) return true;
    if (words.relatives.has(lower) && !words.definites.has(lower)) return false;
    hasOffice ||= officeOf(lower, words) !== undefined;
  }
  return false;
}

/** How words for the people of a country end, French and Spanish. */
const people =
  /(?:i?en(?:ne)?|aise?|oise?|aine?|éen(?:ne)?|ol[ae]?|abè|an[oa]|eñ[oa]|és|esa|ense|in[oa]|and[e]?|que)$/u;

/** « Le président `Malien`, Ada Keïta Marsh, »: a word for a country with a capital, in front of who it is. */
function isOfPeople(tokens: readonly Word[], name: number, words: ReportingWords): boolean {
  const [before, own, comma, first, second] = tokens.slice(name - 1, name + 4);
  const isBetween =
    words.articles.size > 0 && comma?.text === ',' && officeOf(before?.lower ?? '', words) !== undefined;
  const isNamed = [first, second].every((token) => /^\p{Lu}\p{Ll}/u.test(token?.text ?? ''));
  return isBetween && isNamed && people.test(own?.lower ?? '');
}

/** « À son arrivée à `Oslund`, le ministre »: the place that a phrase in front of the subject ends with, which is no minister. */
function isArrivedAt(tokens: readonly Word[], name: number, words: ReportingWords): boolean {
  const comma = tokens.findLastIndex(({ text }, place) => place < name && text === ',');
  const { lower: lead = '' } = tokens[comma + 1] ?? {};
  const isOpened = comma < 3 && words.prepositions.has(lead) && name > comma + 2;
  const isLed = words.prepositions.has(tokens[name - 1]?.lower ?? '') || words.links.has(tokens[name - 1]?.lower ?? '');
  const isSource = words.sources.some((phrase) =>
    phrase.every((word, place) => tokens[comma + 1 + place]?.lower === word),
  );
  return words.articles.size > 0 && isOpened && isLed && !isSource && tokens[name + 1]?.text === ',';
}

/** « dimanche à `Oslund`, le ministre Bo Lund »: where somebody is, in front of who it is. */
function isPlaceOf(tokens: readonly Word[], name: number, words: ReportingWords): boolean {
  const { lower: lead = '' } = tokens[name - 1] ?? {};
  if (words.articles.size === 0) return false;
  const isLed = words.adjuncts.has(lead) && words.prepositions.has(lead) && !words.possessives.has(lead);
  const isBefore = tokens[name + 1]?.text === ',' && words.tongue?.holderEnd(tokens, name + 2) !== undefined;
  return isLed && isBefore;
}
