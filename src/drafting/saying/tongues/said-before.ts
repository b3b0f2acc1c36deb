import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { type Phrase, nounPhraseBefore, stretchOf } from '../../text/noun-phrases.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import { withoutStop } from '../cues/anaphoric-cue.ts';
import { withAside } from '../cues/cue-context.ts';
import { subjectFrom } from '../cues/cue-subject.ts';
import type { Cue } from '../cues/cue.ts';
import type { Tongue } from '../cues/tongue.ts';
import { utteranceOf } from '../utterance.ts';
import { tagAhead } from './german/tag-ahead.ts';

/** «Об этом заявила Марш», «Об этом она сообщила журналистам»: the cue and the speaker of what the sentence before says. */
export function saidBefore(
  tokens: readonly Token[],
  words: ReportingWords,
): { phrase: Phrase; subject: Phrase } | undefined {
  // «Как передаёт агентство, такое мнение высказал Марш»
  const comma =
    words.isWithoutArticles && words.asWords.has(tokens[0]?.lower ?? '')
      ? tokens.findIndex(({ text }) => text === ',')
      : -1;
  const begins = comma > 0 && comma < 8 ? comma + 1 : 0;
  const lead = phraseAt(words.refersBack, tokens, begins);
  if (!lead) return withWords(tokens, words);
  const ends = begins + lead.length;
  // «С таким заявлением выступила Марш»
  const isVerb = ({ lower }: Token) =>
    words.verbs.has(lower) || (lead[0] === 'с' && /^выступ(?:ил[аио]?|ает|ают)$/u.test(lower));
  const verb = tokens.findIndex((token, index) => index >= ends && index <= ends + 12 && isVerb(token));
  // „Das sei kein Bruch, sagte Marsch“ says so itself.
  const isOwn = words.verbSecond && verb > ends && tokens.slice(ends, verb).some(({ kind }) => kind !== 'word');
  if (verb === -1 || isOwn) return undefined;
  // «Корнев прокомментировал планы. Об этом он высказался в интервью»
  const isTopic = /^высказал(?:ся|ась|ись)$/u.test(tokens[verb]?.lower ?? '');
  if (isTopic && tokens.slice(ends, verb + 2).some(({ lower }) => words.pronouns.has(lower))) return undefined;
  const phrase = { from: verb, to: verb + 1 };
  const front = verb > ends ? nounPhraseBefore(tokens, verb, ends, words) : undefined;
  const first = tokens[ends]?.lower ?? '';
  const isHearer =
    words.adjuncts.has(first) ||
    words.prepositions.has(first) ||
    words.agencies.has(first) ||
    words.time.has(first) ||
    tokens[ends]?.kind === 'number';
  if (front?.from === ends && !isHearer) return { phrase, subject: front };
  if (verb > ends + 3 && !isHearer) return undefined;
  // «Об этом сообщает «Вестник» со ссылкой на»
  const isPaper =
    words.isWithoutArticles && tokens[verb + 1]?.kind === 'quote' && (tokens[verb + 1]?.text.length ?? 0) < longest;
  const subject = isPaper
    ? { from: verb + 1, to: verb + 2 }
    : nounPhraseAfter(tokens, subjectFrom(tokens, verb + 1, words), tokens.length, words);
  return subject && { phrase, subject: cited(tokens, subject, words) ?? withAside(tokens, subject, words) };
}

/** «Об этом сообщает агентство со ссылкой на публикацию главы МИД Бо Лунда»: whom the agency cites said so. */
function cited(tokens: readonly Token[], { from, to }: Phrase, words: ReportingWords): Phrase | undefined {
  const at = tokens.findIndex(
    (_, place) => place > from && place <= to && phraseAt(words.citing, tokens, place) !== undefined,
  );
  const lead = at === -1 ? undefined : phraseAt(words.citing, tokens, at);
  const begins = at + (lead?.length ?? 0);
  const mark = tokens.findIndex(
    ({ kind, lower }, place) => place > begins && (kind !== 'word' || words.adjuncts.has(lower)),
  );
  const isNamed = tokens.slice(begins, mark).some(({ text }) => /^(?:\p{Lu}\p{Ll}|источник|собеседник)/u.test(text));
  return lead && words.isWithoutArticles && mark !== -1 && isNamed ? { from: begins, to: mark } : undefined;
}

/** Words within which a sentence that goes back to a quotation names who said it. */
const longest = 30;

/** „Mit diesem Satz hat Außenminister Bo Lund …“, « En une phrase, …, le chef de la diplomatie, Bo Lund, a … »: whose the quotation above was. */
function withWords(tokens: readonly Token[], words: ReportingWords): { phrase: Phrase; subject: Phrase } | undefined {
  const lead = words.tongue?.withWords && phraseAt(words.tongue.withWords, tokens, 0);
  if (!lead || tokens.some(({ kind }) => kind === 'quote')) return undefined;
  for (let from = lead.length; from < Math.min(tokens.length, longest); from++) {
    const before = tokens[from - 1];
    if (words.owns.has(tokens[from]?.lower ?? '') || words.prepositions.has(before?.lower ?? '')) continue;
    const to = words.tongue?.holderEnd(tokens, from);
    if (to !== undefined) return { phrase: { from: 0, to: lead.length }, subject: { from, to } };
  }
  return undefined;
}

/** „Das teilte Sprecherin Ada Marsch mit.“: who said what stands in the sentence before, and nothing in this one. */
export function ofWhatWasSaid(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  const isBack = words.verbSecond && verb === 1 && subject?.to === 1 && phraseAt(words.refersBack, tokens, 0);
  const anaphoric = isBack ? saidBefore(tokens, words) : undefined;
  return anaphoric ? { ...cue, subject: anaphoric.subject, object: { from: verb, to: verb } } : cue;
}

/** The mood in which only what is reported stands. */
const reported = /^(?:sei|seien|habe|werde|gebe|gehe|könne|müsse|solle|dürfe|stehe|bleibe|komme|brauche|liege)$/u;

/** „Auch Ministerin Ada Marsch (NLP) ging darauf ein. Der Beitritt sei kein Bruch.“: of what is told by its mood, whom the sentence before begins with. */
function reportedBy(before: readonly Token[], tokens: readonly Token[], words: ReportingWords): Phrase | undefined {
  if (!words.verbSecond || !tokens.some(({ text }) => reported.test(text))) return undefined;
  const told = phraseAt(words.refersBack, before, 0) ? saidBefore(before, words) : undefined;
  if (told) return told.subject;
  const from = words.tongue?.focus?.has(before[0]?.lower ?? '') ? 1 : 0;
  // „Marsch äußerte sich ausführlicher. Es gebe keinen Mangel.“
  const isUttering = /^(?:äußerte|reagierte|antwortete|meldete|legte|holte)$/u.test(before[from + 1]?.lower ?? '');
  if (isUttering && /^\p{Lu}\p{Ll}/u.test(before[from]?.text ?? '')) return { from, to: from + 1 };
  const to = words.tongue?.holderEnd(before, from);
  return to === undefined ? undefined : { from, to };
}

/** „Sie habe gewarnt.“: a sentence whose verb tells that it is reported goes on behind one in which somebody speaks. */
export const readReported: Tongue['readReported'] = ({ text, sentence, words, previous, before }) => {
  const { tokens, paragraph } = sentence;
  const isBehind = before !== undefined && paragraph - before.paragraph <= 1;
  const wasSaid = before !== undefined && (previous?.sentence === before || previous?.continuedIn === before);
  // „Norland sollte „umsichtig“ handeln“: behind what somebody said, and with words of theirs in it, so is that.
  const isQuoted = tokens.some(({ kind }) => kind === 'quote');
  const isAdvised = words.verbSecond && wasSaid && isQuoted && tokens.some(({ text }) => /^sollten?$/u.test(text));
  if (!words.isReported?.(tokens) && !isAdvised) return undefined;
  const isFirst = words.verbSecond && !(wasSaid && before.paragraph === paragraph);
  const ahead = isFirst ? tagAhead(text, sentence, words) : undefined;
  const whole =
    ahead && utteranceOf(sentence, [withoutStop(sentence)], { speaker: undefined, sourcing: 'implicit' }, words);
  if (whole) return { ...whole, speaker: ahead };
  if (!isBehind) return undefined;
  const about = wasSaid ? undefined : reportedBy(before.tokens, tokens, words);
  if (!wasSaid && (!about || before.paragraph !== paragraph)) return undefined;
  const made = utteranceOf(sentence, [withoutStop(sentence)], { speaker: undefined, sourcing: 'implicit' }, words);
  return made && { ...made, speaker: stretchOf(before.tokens, about) };
};
