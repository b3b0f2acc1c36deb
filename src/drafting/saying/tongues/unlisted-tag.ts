import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { type Phrase } from '../../text/noun-phrases.ts';
import { isOffice } from '../../text/offices.ts';
import type { Token } from '../../text/sentences.ts';
import { followsQuote, standsBehind, withAside } from '../cues/cue-context.ts';
import { canSpeak, isBetween, subjectFrom } from '../cues/cue-subject.ts';
import type { Cue, FindCue } from '../cues/cue.ts';
import { cueWithObject } from './cue-with-object.ts';

/** Tokens that whoever speaks may have; longer ones are a sentence. */
const longestSubject = 12;
/** Words that may stand between a quotation and the verb of its tag: « …, s’est-il », « …, a ensuite ». */
const mostBetween = 3;

/** « “C’est faux”, a taclé le ministre », « …, grince-t-il », «…», refunfuña Ada Marsh: behind nothing but a quotation any verb with somebody behind it says so. */
export const unlistedTag: FindCue = (tokens, index, _floor, words) => {
  const ending = words.tongue?.tagEnding;
  if (!ending || index === 0 || !followsQuote(tokens, index)) return undefined;
  if (!tokens.slice(0, index).every(({ kind }) => kind === 'quote' || kind === 'mark')) return undefined;
  let verb = index;
  const isHelper = (at: number) =>
    isBetween(tokens[at], words) ||
    [words.reflexives, words.auxiliaries, words.passive].some((group) => group.has(tokens[at]?.lower ?? ''));
  while (verb - index < mostBetween && isHelper(verb)) verb++;
  const token = tokens[verb];
  const next = tokens[verb + 1];
  if (token?.kind !== 'word' || token.lower.length < 4 || token.text !== token.lower || !next) return undefined;
  const isSmall = [
    words.prepositions,
    words.determiners,
    words.conjunctions,
    words.subordinators,
    words.asWords,
    words.that,
    words.relatives,
    words.openers,
    words.asides,
    words.pronouns,
    words.participles,
    words.verbs,
    words.judging,
  ].some((group) => group.has(token.lower));
  if (isSmall || isOffice(token, words) || !ending.test(token.lower)) return undefined;
  const phrase = { from: index, to: verb + 1 };
  if (words.pronouns.has(next.lower) && (next.text.startsWith('-') || words.isWithoutArticles)) {
    const subject = { from: verb + 1, to: verb + 2 };
    return { kind: 'verb', phrase, verb, subject, clause: { from: index, to: verb + 2 } };
  }
  const isSomebody =
    /^\p{Lu}/u.test(next.text) ||
    words.determiners.has(next.lower) ||
    words.titles.has(next.lower) ||
    isOffice(next, words);
  const behind = isSomebody ? nounPhraseAfter(tokens, verb + 1, tokens.length, words) : undefined;
  if (!behind || !canSpeak(tokens, behind, words) || !standsBehind(tokens, behind, words)) return undefined;
  const subject = withAside(tokens, behind, words);
  return { kind: 'verb', phrase, verb, subject, clause: { from: index, to: subject.to } };
};

/** «Перемирие необходимо, указал Осман.»: at the end a verb that may mean something else says what stands in front. */
export const tagAtEnd: FindCue = (tokens, index, floor, words) => {
  const isVerb = words.isWithoutArticles && words.doubtful.has(tokens[index]?.lower ?? '') && floor === 0;
  if (!isVerb || index < 3 || tokens[index - 1]?.text !== ',' || followsQuote(tokens, index)) return undefined;
  const subject = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), tokens.length, words);
  const isLast = subject && tokens.slice(subject.to).every(({ kind }) => kind === 'mark');
  const isSomebody = subject && /^\p{Lu}/u.test(tokens[subject.to - 1]?.text ?? '') && canSpeak(tokens, subject, words);
  if (!isLast || !isSomebody) return undefined;
  const object = { from: 0, to: index - 1 };
  return cueWithObject(index, { subject, object, clause: { from: index, to: subject.to } });
};

/** « Il a été question du port, rapporte un communiqué du ministère »: at the end a verb that may mean something else is of a message that tells what stands in front. */
export const messageAtEnd: FindCue = (tokens, index, floor, words) => {
  const isVerb = words.articles.size > 0 && words.doubtful.has(tokens[index]?.lower ?? '') && floor === 0;
  if (!isVerb || index < 3 || tokens[index - 1]?.text !== ',') return undefined;
  const subject = nounPhraseAfter(tokens, index + 1, tokens.length, words);
  const isMessage = words.messages.has(tokens[index + 2]?.lower ?? '');
  const isLast = subject !== undefined && tokens.slice(subject.to).every(({ kind }) => kind === 'mark');
  if (!isLast || !isMessage) return undefined;
  const object = { from: 0, to: index - 1 };
  return cueWithObject(index, { subject, object, clause: { from: index, to: subject.to } });
};

/**
 * « Hasta ese momento, dijo Marsh, el nivel había sido alto », « « Le sommet » de la Ligue « aura lieu le 10 », indique un communiqué de la présidence »: who stands behind
 * a verb and its comma, up to another comma or the end, says what stands in front, and what goes on behind.
 */
export function tagBehind(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { verb, phrase, subject } = cue;
  const { from } = phrase;
  const isTag = cue.kind === 'verb' && !cue.object && tokens[from - 1]?.text === ',' && from >= 3;
  const isBehind = subject !== undefined && subject.from > verb;
  if (!isTag || words.isWithoutArticles || (subject && !isBehind && subject.to > from)) return cue;
  const held = tagged(tokens, behindDay(tokens, verb + 1, words), words);
  if (!held || tokens.slice(0, from).every(({ kind }) => kind !== 'word')) return cue;
  const next = tokens[held.to];
  const rest = tokens.slice(held.to);
  const agency = behindAgency(tokens);
  if (isBehind && agency === 0) return hasVerb(rest, words) ? aside(cue, held) : cue;
  // « Lund, ministre, a dénoncé le gouvernement »: with a subject in front, only a name behind an auxiliary is whose tag it is.
  const isName = /^\p{Lu}/u.test(tokens[held.from]?.text ?? '') && words.articles.size > 0;
  const isPlain = isName && from < verb && !words.performing.has(tokens[verb]?.lower ?? '');
  // « , la conversation a permis d’avancer, indique le texte »: behind a whole sentence a message is told to say so.
  const isText =
    subject !== undefined &&
    subject.to - subject.from > longestSubject &&
    words.messages.has(tokens[held.from + 1]?.lower ?? '') &&
    rest.every(({ kind }) => kind === 'mark');
  if (subject && !isBehind && !isPlain && !isText) return cue;
  const isPlace =
    next !== undefined &&
    (words.prepositions.has(next.lower) || words.time.has(next.lower) || /(?:ée?s?|[ai]d[oa])$/u.test(next.lower));
  // « , a déclaré le ministre, rejoint par son homologue »
  const isJoined =
    next?.text === ',' &&
    /(?:ée?s?|ie?s?|ue?s?|inte?s?)$/u.test(rest[1]?.lower ?? '') &&
    words.agents.has(rest[2]?.lower ?? '');
  const isTold = rest.some(({ kind, lower, text }) => kind === 'quote' || text === ':' || words.that.has(lower));
  if (rest.every(({ kind }) => kind === 'mark') || (isPlace && !isTold) || (isJoined && !subject))
    return { ...cue, subject: held, object: { from: agency, to: from - 1 }, clause: { from, to: tokens.length } };
  return !subject && next?.text === ',' && rest[1]?.kind === 'word' ? aside(cue, held) : cue;
}

/** « a déclaré ce 12 mai le ministre », « dijo este lunes la ministra »: behind a day. */
function behindDay(tokens: readonly Token[], from: number, words: ReportingWords): number {
  let at = from;
  const isDay = (token: Token | undefined) => token?.kind === 'number' || words.time.has(token?.lower ?? '');
  while (isDay(tokens[at]) || (words.determiners.has(tokens[at]?.lower ?? '') && isDay(tokens[at + 1]))) at++;
  return at;
}

/** A tag within what is said. */
function aside(cue: Cue, subject: Phrase): Cue {
  return { ...cue, kind: 'adjunct', subject, clause: { from: cue.phrase.from, to: subject.to } };
}

/** « , el nivel había sido alto »: behind a comma and an article a verb tells that no more is told of who speaks. */
function hasVerb([comma, article, ...rest]: readonly Token[], words: ReportingWords): boolean {
  const isLed = comma?.text === ',' && words.definites.has(article?.lower ?? '') && words.proDrop;
  const stop = rest.findIndex(
    ({ kind, lower }) => kind === 'mark' || words.relatives.has(lower) || words.that.has(lower),
  );
  const own = rest.slice(0, stop === -1 ? undefined : stop);
  const isVerb = ({ lower }: Token) =>
    words.auxiliaries.has(lower) ||
    words.passive.has(lower) ||
    /^(?:es|son|era|está|están|había|habían|tiene|debe|puede)$/u.test(lower);
  return isLed && own.slice(1).some(isVerb) && stop !== -1;
}

/** « (NRA) L’ambassadeur est convoqué, a indiqué Marsh »: behind the agency in brackets. */
function behindAgency(tokens: readonly Token[]): number {
  const close = tokens.findIndex(({ text }) => text === ')');
  return close > 0 && close <= 2 && (close === 1 || tokens[0]?.text === '(') ? close + 1 : 0;
}

/** A name, an office with its holder, or a message or a body behind its article. */
function tagged(tokens: readonly Token[], from: number, words: ReportingWords): Phrase | undefined {
  let to = from;
  while (/^\p{Lu}/u.test(tokens[to]?.text ?? '') && tokens[to]?.kind === 'word') to++;
  if (to > from) return to - from <= 3 ? { from, to } : undefined;
  const noun = tokens[from + 1]?.lower ?? '';
  const isText = words.messages.has(noun) || words.bodies.has(noun);
  const held = isText ? undefined : words.tongue?.holderEnd(tokens, from);
  if (held !== undefined) return { from, to: held };
  const isNoun = isText || isOffice(tokens[from + 1], words);
  const behind =
    words.articles.has(tokens[from]?.lower ?? '') && isNoun
      ? nounPhraseAfter(tokens, from, tokens.length, words)
      : undefined;
  if (!behind) return undefined;
  const aside = tokens.findIndex(
    ({ lower, text }, at) =>
      at > from + 1 && at < behind.to && text === lower && /(?:[éai]e?s?|[ai]d[oa])$/u.test(lower) && lower.length > 4,
  );
  return { from, to: aside === -1 ? behind.to : aside };
}
