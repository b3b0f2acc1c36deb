import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { type Phrase } from '../../text/noun-phrases.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import { followsQuote } from '../cues/cue-context.ts';
import type { FindCue } from '../cues/cue.ts';

/** Words that whose words they are and who relays them may have. */
const longest = 12;

/** «…», — приводит ТАСС слова министра, «…», — цитирует его «Заря»: the words are of whom the agency quotes. */
export const relayedWords: FindCue = (tokens, index, _floor, words) => {
  const relayed = words.tongue?.relayed;
  const before = tokens[index - 1];
  if (!relayed?.verbs.has(tokens[index]?.lower ?? '')) return undefined;
  if (!followsQuote(tokens, index) && !(before?.text === ',' && index > 3)) return undefined;
  const mark = tokens.findIndex(({ kind }, place) => place > index && kind === 'mark');
  const to = mark === -1 ? tokens.length : mark;
  if (to - index > longest || to === index + 1) return undefined;
  const subject = ownerOf(tokens, { from: index + 1, to }, relayed.nouns, words);
  if (!subject) return undefined;
  const phrase = { from: index, to: index + 1 };
  return { kind: 'verb', phrase, verb: index, subject, clause: { from: index, to } };
};

/** Words that who relays may have in front of whom it cites. */
const longestRelay = 9;

/** «Порт закрыт, передает Тенгри.nl со ссылкой на МИД»: behind its comma an agency only relays, under whatever name, and whom it cites says so. */
export const citedByAgency: FindCue = (tokens, index, _floor, words) => {
  const isRelaying = words.relaying.has(tokens[index]?.lower ?? '') && tokens[index - 1]?.text === ',' && index > 2;
  if (!isRelaying || followsQuote(tokens, index)) return undefined;
  const near = tokens.slice(index + 1, index + longestRelay);
  const lead = near.findIndex((_, at) => phraseAt(words.citing, tokens, index + 1 + at) !== undefined);
  const isName = ({ kind, text }: Token, at: number) =>
    kind !== 'mark' || (text === '.' && near[at + 1]?.start === (near[at]?.end ?? -1));
  if (lead < 1 || !near.slice(0, lead).every(isName)) return undefined;
  const relay = { from: index + 1, to: index + 1 + lead };
  const from = relay.to + (phraseAt(words.citing, tokens, relay.to)?.length ?? 0);
  // «на Министерство транспорта Норландии»: a noun in the genitive ends no phrase here.
  const ends = tokens.findIndex(({ kind, lower }, at) => at > from && (kind !== 'word' || words.adjuncts.has(lower)));
  const whole = { from, to: ends === -1 ? tokens.length : ends };
  const subject = words.isWithoutArticles ? whole : nounPhraseAfter(tokens, from, tokens.length, words);
  if (!subject) return undefined;
  const phrase = { from: index, to: index + 1 };
  const object = { from: 0, to: index - 1 };
  return { kind: 'verb', phrase, verb: index, subject, relay, object, clause: { from: index, to: subject.to } };
};

/** Whose the words are: of a pronoun or a name beside the noun for them, or of whom alone the verb has for its object. */
function ownerOf(
  tokens: readonly Token[],
  { from, to }: Phrase,
  nouns: ReadonlySet<string>,
  words: ReportingWords,
): Phrase | undefined {
  // „zitiert die Zeitung einen Diplomaten“: the object is told by its article.
  const accusative = words.verbSecond
    ? tokens.findIndex(
        ({ lower }, place) => place > from && place < to && /^(?:einen|den|ihren|seinen|dessen|deren)$/u.test(lower),
      )
    : -1;
  if (words.verbSecond) return accusative === -1 ? undefined : { from: accusative, to };
  const isOwn = (place: number) => words.owns.has(tokens[place]?.lower ?? '');
  const noun = tokens.findIndex(({ lower }, place) => place >= from && place < to && nouns.has(lower));
  if (noun !== -1 && isOwn(noun - 1)) return { from: noun - 1, to: noun };
  if (noun !== -1) {
    const phrase = nounPhraseAfter(tokens, noun + 1, to, words);
    const agency =
      phrase && tokens.findIndex((token, place) => place > phrase.from && place < phrase.to && isAgency(token, words));
    // «приводятся слова посла в канале посольства»
    const place =
      phrase && tokens.findIndex(({ lower }, at) => at > phrase.from && at < phrase.to && words.adjuncts.has(lower));
    const ends = [agency ?? -1, place ?? -1].filter((at) => at > 0);
    return phrase && ends.length > 0 ? { from: phrase.from, to: Math.min(...ends) } : phrase;
  }
  if (isOwn(from)) return { from, to: from + 1 };
  // «цитирует Корнева ТАСС»
  const agency = tokens.findIndex((token, place) => place >= from && place < to && isAgency(token, words));
  if (agency === -1) return undefined;
  const own = agency > from ? { from, to: agency } : { from: agency + 1, to };
  const isSomebody =
    /^\p{Lu}\p{Ll}/u.test(tokens[own.to - 1]?.text ?? '') || words.offices.has(tokens[own.from]?.lower ?? '');
  return own.to > own.from && isSomebody ? own : undefined;
}

/** «Заря», ТАСС: a paper in quotation marks, or an agency. */
function isAgency({ kind, text, lower }: Token, words: ReportingWords): boolean {
  return kind === 'quote' || words.agencies.has(lower) || /^\p{Lu}{2,}$/u.test(text);
}
