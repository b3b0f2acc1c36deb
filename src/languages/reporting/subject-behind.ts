import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Word } from './word.ts';

const capital = /^\p{Lu}/u;

/** Where the subject behind a verb begins, past a time, a place, a hearer or an adverb that stands in front of it. */
export function subjectBehind(tokens: readonly Word[], start: number, words: ReportingWords): number {
  const at = behindAdjuncts(tokens, start, words);
  const next = tokens[at];
  const isSubject =
    next?.kind === 'word' &&
    (words.determiners.has(next.lower) ||
      words.titles.has(next.lower) ||
      officeOf(next.lower, words) !== undefined ||
      (words.isWithoutArticles &&
        (words.bodies.has(next.lower) || officeOf(tokens[at + 1]?.lower ?? '', words) !== undefined)) ||
      capital.test(next.text));
  return isSubject ? at : start;
}

function behindAdjuncts(tokens: readonly Word[], start: number, words: ReportingWords): number {
  const isTime = (token: Word | undefined) => token !== undefined && words.time.has(token.lower);
  let at = behindAgency(tokens, start, words);
  for (let step = 0; step < 3; step++) {
    at = behindAdverbs(tokens, at, words);
    const first = tokens[at];
    // «заявил 31 марта журналистам начальник»
    if (first?.kind === 'number' && isTime(tokens[at + 1])) {
      at += 2;
      continue;
    }
    if (first?.kind !== 'word') break;
    let to = at;
    if (words.determiners.has(first.lower) && isTime(tokens[at + 1])) to++;
    else if (words.adjuncts.has(first.lower)) {
      if (isPlaceSpeaking(tokens, start, at, words)) return at + 1;
      to = behindAdjunct(tokens, at, words);
      if (to === at + 1 && words.prepositions.has(first.lower)) break;
    }
    while (isTime(tokens[to]) || (to > at && tokens[to]?.kind === 'number')) to++;
    if (to === at) break;
    at = to;
  }
  return at;
}

/** „Am Mittag äußerte sich dann Marsh“, « había declarado ya la ministra » */
function behindAdverbs(tokens: readonly Word[], start: number, words: ReportingWords): number {
  let at = start;
  for (let next = tokens[at]; next?.kind === 'word'; next = tokens[++at]) {
    const isAdverb =
      words.between.has(next.lower) || (words.adverb?.test(next.lower) === true && !capital.test(next.text));
    if (!isAdverb && !words.reflexives.has(next.lower)) break;
  }
  return at;
}

/** Behind what a preposition leads, or a hearer: "in Port Ada", "a la prensa", «журналистам». */
function behindAdjunct(tokens: readonly Word[], start: number, words: ReportingWords): number {
  const isTime = (token: Word | undefined) => token !== undefined && words.time.has(token.lower);
  let to = start + 1;
  // A hearer in the dative stands alone.
  if (!words.prepositions.has(tokens[start]?.lower ?? '')) return to;
  while (
    words.determiners.has(tokens[to]?.lower ?? '') ||
    (to === start + 1 && words.possessives.has(tokens[to]?.lower ?? ''))
  )
    to++;
  // „vor höheren Gebühren“: where every noun has a capital, the phrase ends with one.
  const noun = tokens.findIndex(({ text, kind }, place) => place >= to && (kind !== 'word' || capital.test(text)));
  if (words.verbSecond && noun > to && noun <= to + 3 && tokens[noun]?.kind === 'word') return noun + 1;
  // A place or a paper has a name; "avec la presse" can be followed by anything.
  while (capital.test(tokens[to]?.text ?? '') || isTime(tokens[to]) || tokens[to]?.kind === 'number') to++;
  // "a la prensa", « aux journalistes »: one noun, and then the subject.
  // « al abandonar la sala », « en quittant la salle »
  const { lower: first = '' } = tokens[to] ?? {};
  const isDoing =
    to === start + 1 &&
    ((words.proDrop && words.infinitiveEnding?.test(first) === true) || words.introduces?.test(first) === true);
  if (isDoing && !capital.test(tokens[to]?.text ?? '')) return to;
  const isNoun =
    tokens[to]?.kind === 'word' &&
    !words.prepositions.has(tokens[to]?.lower ?? '') &&
    !words.breaks.has(tokens[to]?.lower ?? '');
  if (
    (to === start + 1 || words.determiners.has(tokens[to - 1]?.lower ?? '')) &&
    isNoun &&
    !capital.test(tokens[to]?.text ?? '') &&
    !capital.test(tokens[to - 1]?.text ?? '')
  )
    to++;
  if (words.isWithoutArticles) return behindGenitives(tokens, to, words);
  // « con la cadena NRT », « au quotidien Le Détroit »: a body and its name.
  if (words.bodies.has(tokens[to - 1]?.lower ?? '')) while (capital.test(tokens[to]?.text ?? '')) to++;
  const named = behindInitials(tokens, to, words);
  if (named !== undefined) return named;
  // « en rueda de prensa la ministra »
  const isOf = to > start + 1 && words.possessives.has(tokens[to]?.lower ?? '') && tokens[to + 1]?.kind === 'word';
  if (
    isOf &&
    !words.verbSecond &&
    !words.determiners.has(tokens[to + 1]?.lower ?? '') &&
    !capital.test(tokens[to + 1]?.text ?? '')
  )
    return to + 2;
  // « en la misma feria la ministra »: an adjective, and then the noun.
  const isSecond = to > start + 2 && tokens[to]?.kind === 'word' && words.determiners.has(tokens[to + 1]?.lower ?? '');
  const isAdjective =
    !words.determiners.has(tokens[to]?.lower ?? '') && !words.prepositions.has(tokens[to]?.lower ?? '');
  return isSecond && isAdjective ? to + 1 : to;
}

/** « à l’agence officielle, `NRA`, le porte-parole »: past the letters of an agency between commas, where its holder's article follows. */
function behindInitials(tokens: readonly Word[], start: number, words: ReportingWords): number | undefined {
  const at = tokens[start]?.text === ',' ? start : start + 1;
  const [open, initials, close, next] = tokens.slice(at, at + 4);
  const isSet = open?.text === ',' && /^\p{Lu}{2,}$/u.test(initials?.text ?? '') && close?.text === ',';
  return isSet && words.articles.has(next?.lower ?? '') ? at + 3 : undefined;
}

/** «на заседании Совета Безопасности постоянный представитель», «в интервью «Обозрению» министр»: past what a place is of, where an office follows. */
function behindGenitives(tokens: readonly Word[], start: number, words: ReportingWords): number {
  let to = start;
  if (tokens[to]?.kind === 'quote' && (tokens[to]?.text.length ?? 0) < 25) to++;
  while (capital.test(tokens[to]?.text ?? '')) to++;
  const holder = tokens.slice(to, to + 5).findIndex((token) => officeOf(token.lower, words) !== undefined);
  const isHeld =
    holder !== -1 && tokens.slice(to, to + holder).every(({ kind, text }) => kind === 'word' && !capital.test(text));
  return isHeld ? to : start;
}

/** «сообщили в министерстве», «заявили в Порт-Аде»: a body in a place speaks itself, and of several who are not named the place. */
function isPlaceSpeaking(tokens: readonly Word[], verbEnd: number, at: number, words: ReportingWords): boolean {
  if (!words.isWithoutArticles) return false;
  const place = tokens[at + 1];
  if (words.bodies.has(place?.lower ?? '') || /^\p{Lu}{2,}$/u.test(place?.text ?? '')) return true;
  const isSeveral = /ли(?:сь)?$/u.test(tokens[verbEnd - 1]?.lower ?? '');
  const isEnd = tokens[at + 2] === undefined || tokens[at + 2]?.kind === 'mark';
  return isSeveral && isEnd && capital.test(place?.text ?? '');
}

/** Past an agency to which something was said, where somebody stands behind it who said so: «заявил ТАСС Корнев». */
function behindAgency(tokens: readonly Word[], start: number, words: ReportingWords): number {
  let at = start;
  // «рассказал «Полдню» врач»
  const isPaper = (token: Word | undefined) =>
    words.isWithoutArticles && token?.kind === 'quote' && token.text.length < 25;
  while (words.agencies.has(tokens[at]?.lower ?? '') || isPaper(tokens[at])) at++;
  const next = tokens[at];
  const isSomebody =
    next?.kind === 'word' &&
    (words.adjuncts.has(next.lower) || officeOf(next.lower, words) !== undefined || capital.test(next.text));
  return isSomebody ? at : start;
}
