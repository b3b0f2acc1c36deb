import { officeOf } from '../../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Token } from '../../text/sentences.ts';
import { withoutHonours } from '../../text/honours.ts';
import { namesIn } from '../../text/names-in.ts';
import type { Form } from '../form.ts';
import { isApposed, isBehindOf } from './of-office.ts';
import { isNoName, isOfCountry, isOfMany } from './no-name.ts';
import { sentenceOf } from '../turns/turns.ts';

/** Somebody whom a line names, or whose office it tells without a name. */
export interface PersonInLine {
  at: Stretch;
  isNamed: boolean;
  /** Whether the line tells an office with the name. */
  isHolder: boolean;
  /** The whole name, where it begins with one that no list has. */
  name?: string;
}

/** A copy of a text is made for lines of its head alone. */
const top = 20_000;

/** Who a line is about: behind "by" or in front of a genitive first, then a name with an office, then an office alone. */
export function personIn(given: Form, line: Stretch): PersonInLine | undefined {
  const form =
    given.words.tag === 'en' && line.start < top ? { ...given, text: withoutHonours(given.text, line) } : given;
  const { text, words } = form;
  const { tokens } = sentenceOf(text, line, 0, words);
  const [best] = scoredNames(tokens, line, words)
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score || a.at.start - b.at.start);
  const body = words.subjectMayWait ? bodyIn(tokens, words) : undefined;
  if (body && best && !best.isHolder && body.at.start < best.at.start) return body;
  // "Ambassador's Speech at the Republic Day Reception"
  const owner = tokens.findIndex(({ lower }, index) => words.offices.has(lower) && isGenitive(tokens[index + 1]));
  const held = tokens[owner];
  // "Prime Minister's New Year Message": what stands behind the genitive is the office's.
  const isOwned = best !== undefined && tokens[owner + 2]?.start === best.at.start;
  if (held && (best?.isHolder !== true || isOwned)) {
    // "Health Secretary's speech"
    let first = owner;
    while (
      first > 0 &&
      /^\p{Lu}\p{Ll}/u.test(tokens[first - 1]?.text ?? '') &&
      !words.determiners.has(tokens[first - 1]?.lower ?? '')
    )
      first--;
    return { at: { start: tokens[first]?.start ?? held.start, end: held.end }, isNamed: false, isHolder: true };
  }
  if (best) {
    const name = best.isLonger ? { name: text.slice(best.at.start, best.at.end) } : {};
    return { at: best.at, isNamed: true, isHolder: best.isHolder, ...name };
  }
  return officeIn(tokens, line, text, words) ?? body;
}

interface ScoredName {
  at: Stretch;
  /** Whether a first name that no list has stands in front of it. */
  isLonger: boolean;
  /** Whether the line tells an office with it. */
  isHolder: boolean;
  /** How much speaks for it; below one, nothing does. */
  score: number;
}

/** The names of a line that can be somebody's, each with what speaks for it. */
function scoredNames(tokens: readonly Token[], line: Stretch, words: ReportingWords): ScoredName[] {
  // "the Executive Director": what stands in front of an office is of it.
  const isOfOffice = (last: Token | undefined) => {
    const after = tokens.find(({ start }) => last !== undefined && start >= last.end);
    return !words.isWithoutArticles && after !== undefined && officeOf(after.lower, words) !== undefined;
  };
  const names = namesIn(tokens, words).filter(
    ({ name, title, described }) =>
      !(title === undefined && described.length === 0 && isOfCountry(tokens, name, words)) &&
      !name.some(({ lower }) => words.bodies.has(lower)) &&
      !isOfOffice(name.at(-1)) &&
      !(words.tag === 'en' && name[0]?.lower === 'of') &&
      !isNoName(name, words) &&
      !isOfMany(tokens, name.at(-1)),
  );
  return names.map(({ name, title, described }, index): ScoredName => {
    // "UNHCR Ada Marsh’s statement": whose office a name has in front of it.
    const isOffice =
      words.tag === 'en' &&
      name.length > 2 &&
      /^\p{Lu}{3,}$/u.test(name[0]?.text ?? '') &&
      /\p{Ll}/u.test(name[1]?.text ?? '');
    const [first, last] = [withFirst(tokens, name[isOffice ? 1 : 0], words), name.at(-1)];
    const at = { start: first?.start ?? line.start, end: last?.end ?? line.end };
    const before = tokens.findLast(({ end }) => end <= at.start);
    const after = tokens.find(({ start }) => start >= at.end);
    // « la ministra de Relaciones Exteriores », "the Minister of Foreign Affairs": what an office is for.
    const lead = before ? tokens[tokens.indexOf(before) - 1] : undefined;
    const isPortfolio = words.possessives.has(before?.lower ?? '') && officeOf(lead?.lower ?? '', words) !== undefined;
    const isDescribed = described.some((word) => officeOf(word, words) !== undefined || words.titles.has(word));
    const isHolder =
      !isPortfolio &&
      (title !== undefined ||
        isDescribed ||
        (name.length > 1 && (isApposed(tokens, at, words) || isBehindOf(tokens, at, words))));
    // "at the Lakeside Forum", "to the United Nations": what a preposition leads to is no speaker, but behind "by".
    const isBehindArticle = before !== undefined && words.determiners.has(before.lower);
    const leads = isBehindArticle ? lead : before;
    const isLed =
      leads !== undefined &&
      (words.prepositions.has(leads.lower) || words.links.has(leads.lower)) &&
      !words.agents.has(leads.lower) &&
      !isHolder &&
      !words.possessives.has(leads.lower);
    // «Выступление представителя Российской Федерации О.П.Дюрина»: initials tell a name from what an office is of.
    const isInitials = words.isWithoutArticles && /^\p{Lu}\./u.test(first?.text ?? '');
    // „Rede von Außenminister Lund auf der Konferenz mit Kanzler Tore Marsch“: the first has the word.
    const isFirst = words.tongue !== undefined && isHolder && index === 0;
    const score =
      (isHolder ? 4 : 0) +
      (isGenitive(after) ? 3 : 0) +
      (isFirst ? 1 : 0) +
      (isInitials ? 3 : 0) +
      (words.agents.has(before?.lower ?? '') ? 1 : 0) +
      (name.length >= 2 && name.length <= 4 ? 1 : 0) -
      (isLed || isPortfolio ? 5 : 0);
    return { at, isLonger: first !== name[0], isHolder, score };
  });
}

/** The first of a name that no list has, between "by" or a title and one that a list has: "by H.E. Tarvo John Marsh". */
function withFirst(tokens: readonly Token[], first: Token | undefined, words: ReportingWords): Token | undefined {
  const at = tokens.findIndex((token) => token === first);
  const [own, lead] = [tokens[at - 1], tokens[at - 2]];
  if (!own || !lead || words.tag !== 'en' || !/^\p{Lu}\p{Ll}+$/u.test(own.text)) return first;
  const isOther = [
    words.offices,
    words.titles,
    words.bodies,
    words.countries,
    words.determiners,
    words.months.flat(),
  ].some((all) =>
    all instanceof Set || all instanceof Map ? all.has(own.lower) : Array.isArray(all) && all.includes(own.lower),
  );
  const isLed =
    words.agents.has(lead.lower) ||
    words.titles.has(lead.lower) ||
    /^(?:h\.?e\.?|e\.?|mr|ms|mrs|dr)\.?$/u.test(lead.lower);
  // "Secretary of State Ada J. Marsh": nobody is called by an initial first.
  const isInitial =
    /^\p{Lu}\.$/u.test(first?.text ?? '') && (words.firstNames.has(own.lower) || lead.lower === 'state');
  return !isOther && (isLed || isInitial) && officeOf(own.lower, words) === undefined ? own : first;
}

function isGenitive(token: Token | undefined): boolean {
  return /^['’]s?$/.test(token?.lower ?? '');
}

/** An office without a name, with what it is of: "Official Spokesperson", "Foreign Minister of Norland". */
function officeIn(
  tokens: readonly Token[],
  line: Stretch,
  text: string,
  words: ReportingWords,
): PersonInLine | undefined {
  // "General Assembly", "Executive Council": the name of a body.
  const isOfBody = (token: Token) => {
    const next = tokens[tokens.indexOf(token) + 1];
    return words.tag === 'en' && /^\p{Lu}/u.test(next?.text ?? '') && words.bodies.has(next?.lower ?? '');
  };
  const isOffice = (token: Token | undefined) =>
    token !== undefined &&
    (officeOf(token.lower, words) !== undefined || words.offices.has(token.lower)) &&
    !isOfBody(token);
  let office = tokens.findIndex(isOffice);
  while (office !== -1 && isOffice(tokens[office + 1])) office++;
  const begins = tokens.findLastIndex(
    ({ lower }, index) => index < office && (words.agents.has(lower) || words.determiners.has(lower)),
  );
  const [from, to] = [tokens[begins + 1], tokens[office]];
  if (office === -1 || !from || !to || office - begins > 8) return undefined;
  const of =
    /^\s(?:[Oo][Ff]|[Ff][Oo][Rr]|to|de|du|des|von)\s(?:[Tt][Hh][Ee]\s)?(?:former\s)?\p{Lu}[\p{L}'’-]*(?:\s(?:(?:of|and|for|the|de|la)\s)*(?:d['’])?\p{Lu}[\p{L}'’-]*)*(?:\s\(\p{Lu}[\p{L} ’'-]{3,40} of\))?/u.exec(
      text.slice(to.end, line.end).split(/\sTO\s/u, 1)[0] ?? '',
    )?.[0].length ?? 0;
  // "Remarks by the President to the Council": only some are sent to a body.
  if (
    /^\sto\s/u.test(text.slice(to.end, to.end + 4)) &&
    !/^(?:representative|ambassador|envoy|delegate|observer|advis[eo]r|counsel)$/u.test(to.lower)
  )
    return { at: { start: from.start, end: to.end }, isNamed: false, isHolder: true };
  // "of the Embassy of Norland in the U.S."
  const ends =
    /(?:Embassy|Mission|Consulate|Delegation)(?: of (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,4})?$/u.test(
      text.slice(to.start, to.end + of),
    )
      ? (/^ (?:in|to) (?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}/u.exec(
          text.slice(to.end + of, line.end),
        )?.[0].length ?? 0)
      : 0;
  return { at: { start: from.start, end: to.end + of + ends }, isNamed: false, isHolder: true };
}

/** «Заявление Министерства иностранных дел Норландии о …», « communiqué du ministère des Affaires étrangères »: a body with what it is of. */
function bodyIn(tokens: readonly Token[], words: ReportingWords): PersonInLine | undefined {
  const isBody = ({ lower }: Token) =>
    (words.bodies.has(lower) || (words.verbSecond && words.bodies.has(lower.replace(/e?s$/, '')))) &&
    !words.messages.has(lower);
  const from = tokens.findIndex(isBody);
  if (from === -1) return undefined;
  const isCapital = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');
  // « Departamento para Asuntos », but « sobre la detención », which is what it says something of.
  const isLinked = (index: number, lower: string) =>
    !words.prepositions.has(lower) ||
    words.possessives.has(lower) ||
    (words.bodyLinks.has(lower) && isCapital(tokens[index + 1]));
  const isInside = ({ kind, text, lower }: Token, index: number) =>
    kind === 'word' && isLinked(index, lower) && !words.verbs.has(lower) && /^\p{L}/u.test(text);
  let to = from + 1;
  for (let next = tokens[to]; next && isInside(next, to); next = tokens[to]) to++;
  // « ministère des Affaires étrangères – »: a small word at the end of all is an adjective of the name.
  const isLast = tokens[to]?.kind !== 'word' && isCapital(tokens[to - 2]);
  while (to > from + 1 && !isCapital(tokens[to - 1]) && !words.isWithoutArticles && !isLast) to--;
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && { at: { start: first.start, end: last.end }, isNamed: false, isHolder: false };
}
