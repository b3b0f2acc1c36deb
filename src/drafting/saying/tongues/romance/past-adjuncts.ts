import type { ReportingWords } from '../../../../languages/reporting/reporting-words.ts';
import { phraseAt } from '../../../text/phrase-at.ts';
import type { Token } from '../../../text/sentences.ts';
import { contentEnd, endOf } from '../../content/content-end.ts';
import type { Cue } from '../../cues/cue.ts';
import { joinedVerb, turnBehind } from '../joined-predicate.ts';

/** A cue as what stands around it changes it. */
type InPlace = (tokens: readonly Token[], cue: Cue, words: ReportingWords) => Cue;

/** Whether a language builds its sentences as French and Spanish do. */
const isRomance = (words: ReportingWords): boolean => words.articles.size > 0 && !words.verbSecond;

/** Prepositions of a place or a time that no verb of judging governs. */
const ofPlace =
  /^(?:en|desde|durante|tras|ante|bajo|mediante|depuis|lors|devant|dans|durant|pendant|avec|con|sans|sin)$/u;

/** Words that such a place may have. */
const longest = 14;

/** « rechazó desde la ciudad de Varn (Norlandia), las nuevas medidas », « a condamné devant le Conseil les attaques »: past a place, to the article that begins what is judged. */
export const pastRomancePlace: InPlace = (tokens, cue, words) => {
  const { clause, verb, subject } = cue;
  const isVerb = (cue.kind === 'verb' || cue.kind === 'judging') && !cue.object && clause.to === verb + 1;
  const { lower = '' } = tokens[verb] ?? {};
  const { lower: lead = '' } = tokens[clause.to] ?? {};
  // « a condamné à Varn les attaques »
  const isTown =
    lead === 'à' &&
    /^\p{Lu}/u.test(tokens[clause.to + 1]?.text ?? '') &&
    words.determiners.has(tokens[clause.to + 2]?.lower ?? '');
  const isLed = (isTown || ofPlace.test(lead)) && words.saidOf.get(lower)?.has(lead) !== true;
  if (!isRomance(words) || !isVerb || !subject || !words.performing.has(lower) || !isLed) return cue;
  for (let at = clause.to + 2; at < Math.min(tokens.length, clause.to + longest); at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token || token.kind === 'quote' || (token.kind === 'mark' && !/^[(),]$/.test(token.text))) return cue;
    if (words.that.has(token.lower) || words.relatives.has(token.lower)) return cue;
    const isNoun = words.determiners.has(before?.lower ?? '');
    if (words.verbs.has(token.lower) && token.text === token.lower && !isNoun) return cue;
    const isBehindNoun =
      before?.kind === 'word' && !words.prepositions.has(before.lower) && !words.and.has(before.lower);
    if (words.determiners.has(token.lower) && (isBehindNoun || /^[,)]$/.test(before?.text ?? '')) && at > clause.to + 1)
      return { ...cue, clause: { from: clause.from, to: at } };
  }
  return cue;
};

/** What tells whom or what a speaker means, behind what they said. */
const allusion = [
  ['aludiendo'],
  ['refiriéndose'],
  ['citando'],
  ['en', 'alusión'],
  ['en', 'referencia'],
  ['en', 'relación'],
  ['faisant', 'allusion'],
  ['en', 'référence'],
  ['en', 'allusion'],
  ['se', 'référant'],
  ['citant'],
];

/** « dijo que no podía confirmarlo, aludiendo a las noticias falsas »: what a speaker means by it is no part of what they said. */
export const untilAllusion: InPlace = (tokens, cue, words) => {
  const { clause } = cue;
  const isLed = cue.kind === 'verb' && !cue.object && words.that.has(tokens[clause.to]?.lower ?? '');
  if (!isRomance(words) || !isLed) return cue;
  const comma = tokens.findIndex(
    ({ text }, at) => at > clause.to + 2 && text === ',' && phraseAt(allusion, tokens, at + 1) !== undefined,
  );
  return comma === -1 ? cue : { ...cue, object: { from: clause.to, to: comma } };
};

/** « Por su parte, Sorvia manifestó que confía en »: in front of whoever speaks stands only how the sentence goes on, and behind “that” what was said. */
export const behindLead: InPlace = (tokens, cue, words) => {
  const { clause, subject } = cue;
  const isFront = subject?.from === clause.from && tokens[clause.from - 1]?.text === ',';
  const isLed = cue.kind === 'verb' && !cue.object && words.that.has(tokens[clause.to]?.lower ?? '');
  const lead = tokens.slice(0, Math.max(0, clause.from - 1));
  const isLead =
    lead.length > 0 && lead.length <= 4 && lead.every(({ kind, lower }) => kind === 'word' && !words.verbs.has(lower));
  if (!isRomance(words) || !isFront || !isLed || !isLead) return cue;
  const end = joinedVerb(tokens, clause.to, endOf(tokens, tokens.length, words), words);
  return { ...cue, object: { from: clause.to, to: contentEnd(tokens, clause.to, end, words, false, false) } };
};

/** « instó a Norlandia, Sorvia y Kremenia a establecer un diálogo », « a appelé la Kremène, la Sorvie et la Dolskie à négocier »: whom it is asked of is a list with commas, and a part of what is asked. */
export const withListedHearers: InPlace = (tokens, cue, words) => {
  const { clause, verb } = cue;
  const { lower = '' } = tokens[verb] ?? {};
  const isVerb = cue.kind === 'verb' || cue.kind === 'judging';
  if (!isRomance(words) || !isVerb || cue.object || !words.urging.has(lower) || clause.to !== verb + 1) return cue;
  const to = tokens.findIndex(
    (token, at) =>
      at > clause.to + 2 &&
      words.infinitive.has(token.lower) &&
      /^\p{Ll}{2,}(?:[aei]r(?:se)?|re)$/u.test(tokens[at + 1]?.text ?? ''),
  );
  const listed = tokens.slice(clause.to, Math.max(clause.to, to));
  const isPlain = listed.every(
    ({ kind, text, lower: word }) => text === ',' || (kind === 'word' && !words.verbs.has(word)),
  );
  const isList = listed.some(({ text }) => text === ',') && listed.some(({ lower: word }) => words.and.has(word));
  if (to === -1 || to - clause.to > longest || !isPlain || !isList) return cue;
  const end = endOf(tokens, tokens.length, words);
  return {
    ...cue,
    object: { from: clause.to, to: contentEnd(tokens, to, turnBehind(tokens, to, end, words), words, false, false) },
  };
};
