import { nounPhraseBefore } from '../../text/noun-phrases.ts';
import { contentEnd, endOf } from '../content/content-end.ts';
import { canSpeak, isBetween, subjectEnd } from '../cues/cue-subject.ts';
import type { FindCue } from '../cues/cue.ts';
import { joinedVerb } from './joined-predicate.ts';

/** Verbs that call something so. */
const calling = /^(?:наз(?:вал[аио]?|ывают?|ывает|вав|ывая)|охарактеризовал[аио]?|окрестил[аио]?)$/u;
/** How a word ends that tells as what: «поспешным», «выдумкой», «провокациями». */
const instrumental = /^\p{Ll}{2,}(?:ым|им|ыми|ими|ом|ем|ой|ей|ью|ами|ями)$/u;
/** How a participle ends that begins what is said of an object. */
const participle = /(?:нн|вш|щ|им|ем|т)(?:ый|ая|ое|ые|ого|ую|ых|ой|ие|ий|их)$/u;
/** Words within which that stands. */
const nearest = 8;

/** «назвал решение соседей поспешным», «назвав слухи выдумкой»: what somebody calls so, without a quotation too. */
export const calledSo: FindCue = (tokens, index, floor, words) => {
  const { lower = '' } = tokens[index] ?? {};
  if (!words.isWithoutArticles || !calling.test(lower)) return undefined;
  let mark = tokens.findIndex(({ kind }, at) => at > index && kind !== 'word');
  // «назвал санкции, введенные против порта, недостаточными»
  const close = tokens.findIndex(({ text }, at) => at > mark && text === ',');
  const isAside = tokens[mark]?.text === ',' && participle.test(tokens[mark + 1]?.lower ?? '') && close > 0;
  const reach = isAside ? close + 3 : index + nearest;
  if (isAside) mark = tokens.findIndex(({ kind }, at) => at > close && kind !== 'word');
  const end = mark === -1 ? tokens.length : mark;
  if (tokens[mark]?.kind === 'quote') return undefined;
  const like = tokens.findIndex(
    (token, at) =>
      at > index &&
      at > (isAside ? close : index) &&
      at < Math.min(end, reach) &&
      instrumental.test(token.text) &&
      !words.prepositions.has(tokens[at - 1]?.lower ?? '') &&
      !words.prepositions.has(tokens[at - 2]?.lower ?? ''),
  );
  if (like === -1 || end - index < 3) return undefined;
  const phrase = { from: index, to: index + 1 };
  const last = Math.min(joinedVerb(tokens, index + 1, endOf(tokens, tokens.length, words), words), end);
  const object = { from: index + 1, to: contentEnd(tokens, index + 1, last, words, false, false) };
  const isGerund = /(?:вав|ывая)$/u.test(lower);
  if (isGerund) return { kind: 'participle', phrase, verb: index, object, clause: phrase };
  let from = index;
  while (from > 0 && isBetween(tokens[from - 1], words)) from--;
  const subject = nounPhraseBefore(tokens, subjectEnd(tokens, from, words), floor, words);
  if (!subject || !canSpeak(tokens, subject, words)) return undefined;
  return { kind: 'judging', phrase, verb: index, subject, object, clause: { from: subject.from, to: index + 1 } };
};
