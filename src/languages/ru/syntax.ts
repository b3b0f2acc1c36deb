import { officeOf } from '../reporting/office-of.ts';
import type { ReportingWords } from '../reporting/reporting-words.ts';
import type { Word } from '../reporting/word.ts';

const capital = /^\p{Lu}/u;
/** Words that an office and what it is for may have. */
const longest = 13;
/** Prepositions that lead to what an office is for, or where it is: «заместитель генсека по политическим вопросам», «постпред при ООН». */
const within = /^(?:по|при|в|на|от|из)$/;

/** Where a phrase ends that begins with an office and goes on to who holds it: «заместитель генсека ООН по политическим вопросам Мария Санту». */
export function officePhraseEnd(tokens: readonly Word[], start: number, words: ReportingWords): number | undefined {
  const first = tokens[start];
  if (first?.kind !== 'word' || capital.test(first.text)) return undefined;
  // «постоянный представитель», «первый заместитель»
  const office = [start, start + 1].find((at) => isOffice(tokens, at, words));
  if (office === undefined || (office > start && !/(?:[ыои]й|ая)$/u.test(first.lower))) return undefined;
  for (let place = office + 1; place < start + longest; place++) {
    const [token, next] = [tokens[place], tokens[place + 1]];
    if (!token || !isInside(token, words)) return undefined;
    if (!isGiven(token, words) || next?.kind !== 'word' || !isGiven(next, words)) continue;
    // «министра Норландии Иван Петров»: the last two of a run with capitals.
    let end = place + 2;
    while (tokens[end]?.kind === 'word' && capital.test(tokens[end]?.text ?? '')) end++;
    return end;
  }
  return undefined;
}

/** The office that stands in front of a name with what it is for: «зампостпреда Норландии при всемирной организации Иван Петров». */
export function officeBeforeName(
  tokens: readonly Word[],
  name: number,
  words: ReportingWords,
): { office: readonly string[]; gender: undefined } | undefined {
  const place = officePlaceBefore(tokens, name, words);
  const { lower } = tokens[place ?? -1] ?? {};
  if (place === undefined || lower === undefined) return undefined;
  // «постоянный представитель Норландии при этой организации»
  const countries = tokens.slice(place + 1, name).filter((token) => words.countries.has(token.lower));
  return { office: [officeOf(lower, words) ?? lower, ...countries.map((token) => token.lower)], gender: undefined };
}

/** Where that office stands. */
export function officePlaceBefore(tokens: readonly Word[], name: number, words: ReportingWords): number | undefined {
  let found: number | undefined;
  // «с коллегой из Олмии»: what a preposition leads holds nothing.
  if (words.prepositions.has(tokens[name - 1]?.lower ?? '')) return undefined;
  for (let place = name - 1; place >= Math.max(0, name - longest); place--) {
    const token = tokens[place];
    // «Лукин в интервью Марку Солину»: whom somebody talks to holds nothing.
    if (!token || !isInside(token, words) || /^(?:интервью|бесед[еуы]|разговор[еа]?|письм[еоа])$/.test(token.lower))
      break;
    if (isOffice(tokens, place, words)) found = place;
    else if (found !== undefined && !/^(?:перв|официальн|постоянн|специальн|чрезвычайн|бывш)/.test(token.lower)) break;
  }
  return found;
}

function isOffice(tokens: readonly Word[], place: number, words: ReportingWords): boolean {
  return officeOf(tokens[place]?.lower ?? '', words) !== undefined;
}

/** Whether a word can stand between an office and its holder. */
function isInside({ kind, lower }: Word, words: ReportingWords): boolean {
  if (kind !== 'word' || words.verbs.has(lower) || words.breaks.has(lower) || words.relatives.has(lower)) return false;
  const isPast = words.genderEndings?.male.test(lower) === true || words.genderEndings?.female.test(lower) === true;
  // «министр иностранных дел»: a noun that ends as a verb does.
  const isDone = isPast && lower !== 'дел' && officeOf(lower, words) === undefined;
  return !isDone && (!words.prepositions.has(lower) || within.test(lower));
}

/** Whether a word can be part of somebody’s name in the nominative: no acronym, and no genitive of a country. */
function isGiven({ text, lower }: Word, words: ReportingWords): boolean {
  return capital.test(text) && !/^\p{Lu}{2,}$/u.test(text) && words.genitiveEnding?.test(lower) !== true;
}

/** Where in a run of capital words the name begins, behind what an office is of: «Азербайджана Адалят Гасанов», «Freedom House Арч Паддингтон». */
export function nameBegins(
  tokens: readonly Word[],
  from: number,
  length: number,
  words: ReportingWords,
): number | undefined {
  const run = tokens.slice(from, from + length);
  const foreign = run.findLastIndex(({ text }) => /^[A-Za-z.&-]+$/.test(text));
  if (foreign >= 0 && length - foreign - 1 >= 2) return foreign + 1;
  const alone = holderAlone(run, tokens[from - 1], words);
  if (alone !== undefined) return alone;
  // «Глава МИД Олмии Луиза Кассан»
  const isHeaded = length >= 4 && officeOf(run[0]?.lower ?? '', words) !== undefined;
  const isBody = length >= 4 && (/^\p{Lu}{2,}$/u.test(run[0]?.text ?? '') || words.bodies.has(run[0]?.lower ?? ''));
  if (isHeaded || isBody) {
    const begins = nameBegins(tokens, from + 1, length - 1, words);
    return begins === undefined ? undefined : begins + 1;
  }
  // «Заявление Президента Норландии Бу Лунда»
  const held = run.findLastIndex(({ lower }, at) => at > 0 && at < length - 2 && officeOf(lower, words) !== undefined);
  if (held > 0) {
    const begins = nameBegins(tokens, from + held + 1, length - held - 1, words);
    return begins === undefined ? undefined : begins + held + 1;
  }
  // «Президент Республики Норландия Бу Лунд», «Норландской Республики»
  const state = run.findIndex(
    ({ lower }, at) => at < 3 && /^(?:республик|королевств|княжеств|федераци|эмират|султанат)/u.test(lower),
  );
  if (state >= 0 && length - state >= 3 && (state > 0 || length >= 4))
    return state + (/ск(?:ой|ого|ий|ая|ое)$/u.test(run[state - 1]?.lower ?? '') ? 1 : 2);
  if (length !== 3) return undefined;
  // «в интервью Марку Солину Лукин отметил»: in front stands to whom it was said.
  const [toWhom, whose, who] = run.map(({ lower }) => /(?:[ую]|ому|ему)$/u.test(lower));
  if (toWhom && whose && !who) return 2;
  const [first, second] = run.map(({ lower }) => words.genitiveEnding?.test(lower) === true);
  // «сенатор от Приречья Олег Жмых»
  const isLed = /^(?:от|из)$/.test(tokens[from - 1]?.lower ?? '');
  // «премьер-министра Олмии Луизы Кассан», but «президента Ильи Петровича Корнева»
  const { lower: office = '' } = tokens[from - 1] ?? {};
  const isDeclined = officeOf(office, words) !== undefined && !words.offices.has(office);
  const isOf = isDeclined && first && !/(?:вич|вн)\p{L}{0,2}$/u.test(run[1]?.lower ?? '');
  return (first && !second) || isOf || isLed || isPlace(run[0]?.lower ?? '', words) ? 1 : undefined;
}

/** Given names that end as countries in the genitive do. */
const given =
  /^(?:мар|юл|виктор|анастас|евген|ксен|лид|валер|натал|соф|лил|амал|эмил|клавд|антон|сильв|патриц|клауд|дмитр|юр|васил|григор|анатол|геннад|витал|аркад|георг|алекс)ии$/u;

/** «Постпред Норландии Чирков», «Дипломат МИД РФ Корнев»: where the last name alone begins behind an office and a country that it is of. */
function holderAlone(run: readonly Word[], before: Word | undefined, words: ReportingWords): number | undefined {
  const at = run.length - 1;
  const { text = '', lower = '' } = run[at] ?? {};
  const { text: country = '', lower: place = '' } = run[at - 1] ?? {};
  const isOf =
    isPlace(place, words) ||
    /^(?:РФ|США|ФРГ|КНР|ЕС|ООН)$/u.test(country) ||
    (place.endsWith('ии') && !given.test(place));
  const isName =
    /^\p{Lu}\p{Ll}+$/u.test(text) && !words.bodies.has(lower) && !isPlace(lower, words) && !lower.endsWith('ии');
  const isLead = run
    .slice(0, -2)
    .every(
      (word) =>
        /^\p{Lu}{2,}$/u.test(word.text) || officeOf(word.lower, words) !== undefined || words.bodies.has(word.lower),
    );
  const isHeld = [before, ...run].some((word) => word !== undefined && officeOf(word.lower, words) !== undefined);
  return at >= 1 && isOf && isName && isLead && isHeld ? at : undefined;
}

/** The stems of the names of countries, made once for a language: each name of a report is asked for among them. */
const placeStems = new WeakMap<ReportingWords, ReadonlySet<string>>();

/** Whether a word is the name of a country, in whatever case. */
function isPlace(word: string, words: ReportingWords): boolean {
  const { countries, nameEnding } = words;
  if (countries.has(word) || !nameEnding) return countries.has(word);
  const stems = placeStems.get(words) ?? new Set([...countries.keys()].map((name) => name.replace(nameEnding, '')));
  placeStems.set(words, stems);
  const stem = word.replace(nameEnding, '');
  return stem.length >= 3 && stems.has(stem);
}

/** A name of a report as it should stand, in the nominative: the shortest of its forms, or the one of the subject. */
export function nominative(name: string, printed: string, isSubject: boolean): string | undefined {
  const plain = isSubject ? ofLastName(name, printed) : undefined;
  const isInitials = /^\p{Lu}\./u.test(printed);
  const isAsLong = printed.split(' ').length === name.split(' ').length;
  const isPlainer = printed.length < name.length || (isSubject && printed.length === name.length);
  return plain ?? (isAsLong && !isInitials && isPlainer ? printed : undefined);
}

/**
 * A name that a report declines, in the nominative that its last word stands in elsewhere: `ofLastName('Антона Кесселя', 'Кессель') // => 'Антон
 * Кессель'`; undefined where the two are not one name.
 */
function ofLastName(name: string, last: string): string | undefined {
  const [first = '', own = '', ...more] = name.split(' ');
  const stem = last.replace(/(?:ая|[йьая])$/u, '');
  if (more.length > 0 || own === last || stem.length < 3 || !own.startsWith(stem)) return undefined;
  if (/[ая]$/u.test(own) && !/[ая]$/u.test(last)) return `${masculine(first)} ${last}`;
  if (own.endsWith('ой') && /ая?$/u.test(last)) return `${feminine(first)} ${last}`;
  return undefined;
}

/** A given name of a man in the nominative. */
export function masculine(first: string): string {
  return first
    .replace(/ьи$/u, 'ья')
    .replace(/(?<=[аеиоу])я$/u, 'й')
    .replace(/а$/u, '');
}

/** A given name of a woman in the nominative. */
export function feminine(first: string): string {
  return first
    .replace(/ы$/u, 'а')
    .replace(/(?<=[гкхжшчщ])и$/u, 'а')
    .replace(/и$/u, 'я');
}

/** Whether capital words are a body that an office in front is of, or is at: «глава `МИД Корфии`», «постпред Норландии при `ООН`». */
export function isOfOffice(tokens: readonly Word[], from: number, end: number, words: ReportingWords): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  const isBody =
    end - from <= 2 &&
    /^\p{Lu}{2,}$/u.test(first?.text ?? '') &&
    (end - from === 1 || words.genitiveEnding?.test(second?.lower ?? '') === true);
  // «представителя Кремля», «послом Ирана»
  const { lower = '' } = first ?? {};
  const isCalled = words.bodies.has(lower) || isPlace(lower, words) || words.genitiveEnding?.test(lower) === true;
  const isNoun = end - from === 1 && isCalled;
  const isLed = words.prepositions.has(tokens[from - 1]?.lower ?? '');
  return (isBody || isNoun) && officePlaceBefore(tokens, isLed ? from - 1 : from, words) !== undefined;
}

/** What a body is of, behind its noun: «сообщает Министерство `транспорта` Норландии», «Комитет `по делам` дорог». */
function isOfBody(tokens: readonly Word[], at: number, words: ReportingWords): boolean {
  const { lower = '', kind } = tokens[at] ?? {};
  if (kind !== 'word' || !words.bodies.has(tokens[at - 1]?.lower ?? '')) return false;
  if (lower === 'по') return /^(?:делам|вопросам|правам|надзору|контролю)$/u.test(tokens[at + 1]?.lower ?? '');
  const isOther =
    words.verbs.has(lower) || words.adjuncts.has(lower) || words.time.has(lower) || words.between.has(lower);
  return /(?:[аяыи]|[ое]го|ой|ей|[ыи]х)$/u.test(lower) && lower.length > 3 && !isOther;
}

/**
 * Where a phrase ends behind its verb: a name in the nominative takes no noun and no place behind it, «сказал Корнев журналистам», nor does an office,
 * «подчеркнул дипломат на заседании Совета».
 */
export function endsPhrase(tokens: readonly Word[], to: number, words: ReportingWords): boolean {
  const [before, token, next] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (!before || !token) return false;
  const isInitials = /^\p{Lu}{2,}$/u.test(before.text) && token.kind === 'word' && !words.adjuncts.has(token.lower);
  const isBehindName = capital.test(before.text) && !isInitials && !capital.test(token.text);
  if (isBehindName && !words.and.has(token.lower) && token.lower !== 'при' && !isOfBody(tokens, to, words)) return true;
  const isPlace = words.adjuncts.has(token.lower) && !capital.test(next?.text ?? '');
  return isPlace && words.kinds.has(before.lower);
}
