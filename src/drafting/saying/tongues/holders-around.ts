import { officeOf } from '../../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { capital, nounPhraseBefore, type Phrase } from '../../text/noun-phrases.ts';
import { isOffice } from '../../text/offices.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import type { Cue, FindCue } from '../cues/cue.ts';

/** Words that are looked at for the name in front of what is set behind it. */
const longestAside = 16;

/**
 * Who stands in front of a comma, with a name that an office is set behind: « Ada Marsh, catedrática de Derecho de la Universidad, para quien »
 * is she, and not the chair.
 */
export function holderBefore(tokens: readonly Token[], comma: number, words: ReportingWords): Phrase | undefined {
  const phrase = behindVerb(tokens, nounPhraseBefore(tokens, comma, 0, words), words);
  const open = tokens.findLastIndex(({ text }, index) => index < comma && text === ',');
  const aside = tokens.slice(open + 1, comma);
  const [first, ...rest] = aside;
  const isOfOffice =
    words.determiners.has(first?.lower ?? '') && rest.slice(0, 3).some((token) => isOffice(token, words));
  const describes =
    isOffice(first, words) || first?.kind === 'number' || words.possessives.has(first?.lower ?? '') || isOfOffice;
  const isPlain = aside.every(({ kind, lower }) => kind !== 'quote' && !words.verbs.has(lower));
  // « el alcalde, ministro Bo Lund, que »: named behind the office.
  const isNamed = aside.length === 3 && rest.every(({ text }) => capital.test(text));
  if (open <= 0 || aside.length > longestAside || !describes || !isPlain || isNamed) return phrase;
  let from = open;
  while (capital.test(tokens[from - 1]?.text ?? '')) from--;
  return from < open ? { from, to: comma } : phrase;
}

/** « piensa Ada Marsh »: without the verb in front of whom it is said of. */
function behindVerb(tokens: readonly Token[], phrase: Phrase | undefined, words: ReportingWords): Phrase | undefined {
  if (!phrase) return undefined;
  const verb = tokens.findLastIndex(
    ({ lower }, index) =>
      index >= phrase.from && index < phrase.to - 1 && (words.verbs.has(lower) || words.judging.has(lower)),
  );
  return verb === -1 ? phrase : { from: verb + 1, to: phrase.to };
}

/** «Переговоры приостановлены, но не прекращены, заявил глава МИД Бо Лунд 4 декабря», „Ob es gut sei, sei offen, sagte der Politiker“: who holds an office behind a verb says what stands in front of its comma. */
export function holderBehind(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb, clause } = cue;
  const isBare = words.isWithoutArticles && subject === undefined && verb > 4;
  const isFront =
    cue.kind === 'verb' && !cue.object && (isBare || (subject?.to ?? verb + 1) <= verb) && clause.to === verb + 1;
  const isKnown = (words.isWithoutArticles || words.verbSecond) && isFront && tokens[verb - 1]?.text === ',';
  // Only what stands in front with a comma in it is no subject but a clause.
  if (!isKnown || (subject && !tokens.slice(subject.from, verb - 1).some(({ text }) => text === ','))) return cue;
  const held = holderAt(tokens, verb + 1, words);
  if (!held) return cue;
  const next = tokens[held.to];
  const leads =
    next?.text === ':' || (next?.text === ',' && tokens[held.to + 1] !== undefined) || next?.kind === 'quote';
  const isOwn = tokens
    .slice(held.to)
    .some(({ kind, lower, text }) => (kind === 'quote' && text.length > longestName) || words.that.has(lower));
  if (leads || (isOwn && words.isWithoutArticles)) return cue;
  return { ...cue, subject: held, object: { from: 0, to: verb - 1 }, clause: { from: verb, to: tokens.length } };
}

/** Signs of a name in quotation marks: «на саммите «Центр – Юг»». */
const longestName = 35;

function holderAt(tokens: readonly Token[], from: number, words: ReportingWords): Phrase | undefined {
  const to = words.tongue?.holderEnd(tokens, from);
  if (to !== undefined) return { from, to };
  const behind = nounPhraseAfter(tokens, from, tokens.length, words);
  const isBare = words.verbSecond && words.definites.has(tokens[from]?.lower ?? '');
  return behind && isBare && officeOf(tokens[from + 1]?.lower ?? '', words) !== undefined
    ? { from, to: from + 2 }
    : undefined;
}

/** «сообщило со ссылкой на представителя ведомства, что»: whom an agency cites in another case than lists have. */
export function citedInCase(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, clause, verb } = cue;
  const isRelaying =
    words.isWithoutArticles && cue.kind === 'verb' && !cue.relay && words.relaying.has(tokens[verb]?.lower ?? '');
  const lead = isRelaying && subject ? phraseAt(words.citing, tokens, clause.to) : undefined;
  const from = clause.to + (lead?.length ?? 0);
  const mark = tokens.findIndex(({ kind }, at) => at > from && kind !== 'word');
  const isHolder = lead && officeOf(tokens[from]?.lower ?? '', words) !== undefined;
  if (!isHolder || !subject || tokens[mark]?.text !== ',') return cue;
  return { ...cue, subject: { from, to: mark }, relay: subject, clause: { from: clause.from, to: mark } };
}

/** „Dem Ministerium zufolge …“: who said so stands in front. */
export const postposition: FindCue = (tokens, index, _floor, words) => {
  if (!words.postSources.has(tokens[index]?.lower ?? '')) return undefined;
  const subject = nounPhraseBefore(tokens, index, 0, words);
  const phrase = { from: index, to: index + 1 };
  return subject && { kind: 'adjunct', phrase, verb: index, subject, clause: { from: subject.from, to: index + 1 } };
};
