import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { type Phrase } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import { endOf } from '../content/content-end.ts';
import type { Cue } from '../cues/cue.ts';

/** « indique-t-on au ministère », « confiesan en el entorno de Marsh », «в его аппарате пояснили»: where nobody is named, the place speaks. */
export function withPlace(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, clause, phrase } = cue;
  if (cue.kind !== 'verb') return cue;
  const { lower = '' } = tokens[cue.verb] ?? {};
  const isSeveral =
    !subject && ((words.proDrop && lower.endsWith('n')) || (words.isWithoutArticles && lower.endsWith('ли')));
  const isImpersonal = subject !== undefined && words.impersonals.has(tokens[subject.from]?.lower ?? '');
  // « Instaron al Gobierno »: whom somebody urges is no place.
  if ((!isSeveral && !isImpersonal) || (isSeveral && words.urging.has(lower))) return cue;
  // In front of the verb stands its place, which the clause begins with.
  const front = { from: clause.from + 1, to: phrase.from };
  if (
    isSeveral &&
    words.adjuncts.has(tokens[clause.from]?.lower ?? '') &&
    front.to > front.from &&
    isPlace(tokens, front, words)
  )
    return { ...cue, subject: front };
  // « À l’Élysée, on assure que »
  const comma = tokens.findIndex(({ text }) => text === ',');
  const lead = words.conjunctions.has(tokens[0]?.lower ?? '') ? 1 : 0;
  const opening = { from: lead + (words.determiners.has(tokens[lead + 1]?.lower ?? '') ? 2 : 1), to: comma };
  const isOpened = comma === (subject?.from ?? -1) - 1 && words.adjuncts.has(tokens[lead]?.lower ?? '');
  if (isOpened && comma > 1 && isPlace(tokens, opening, words)) return { ...cue, subject: opening };
  const at = words.isWithoutArticles ? behindHearer(tokens, clause.to, words) : clause.to;
  if (!words.adjuncts.has(tokens[at]?.lower ?? '')) return cue;
  const end = endOf(tokens, tokens.length, words);
  const isTag =
    at > clause.to &&
    tokens[phrase.from - 1]?.text === ',' &&
    tokens.slice(at, end).every(({ kind }) => kind === 'word');
  if (isTag && isPlace(tokens, { from: at + 1, to: end }, words))
    return {
      ...cue,
      subject: { from: at + 1, to: end },
      object: { from: 0, to: phrase.from - 1 },
      clause: { from: phrase.from, to: tokens.length },
    };
  const place = nounPhraseAfter(tokens, at + 1, tokens.length, words);
  return place && isPlace(tokens, place, words)
    ? { ...cue, subject: place, clause: { from: clause.from, to: place.to } }
    : cue;
}

/** Signs of the name of an agency in quotation marks. */
const longestName = 25;

/** «сообщили 1 февраля агентству НИА «Новости» в министерстве»: behind a day and whom it was told, up to the place. */
function behindHearer(tokens: readonly Token[], from: number, words: ReportingWords): number {
  let at = from;
  const isPast = ({ kind, text, lower }: Token) =>
    kind === 'number' ||
    (kind === 'quote' && text.length < longestName) ||
    (kind === 'word' &&
      (words.time.has(lower) ||
        words.agencies.has(lower) ||
        /^\p{Lu}/u.test(text) ||
        /^(?:агентству|журналистам|телеканалу|газете)$/u.test(lower)));
  while (at - from < 7) {
    const token = tokens[at];
    if (!token || words.adjuncts.has(token.lower) || !isPast(token)) break;
    at++;
  }
  return words.adjuncts.has(tokens[at]?.lower ?? '') ? at : from;
}

/** A house or a town, and not somebody who is spoken to: « répète-t-on à Bo Lund ». */
function isPlace(tokens: readonly Token[], { from, to }: Phrase, words: ReportingWords): boolean {
  const phrase = tokens.slice(from, to);
  const isHouse = phrase.some(({ lower }) => words.bodies.has(lower));
  const isSomebody = phrase.some(({ lower }) => words.offices.has(lower) || words.titles.has(lower));
  return isHouse || (!isSomebody && phrase.filter(({ text }) => /^\p{Lu}/u.test(text)).length <= 1);
}
