import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Word } from './word.ts';

const capital = /^\p{Lu}/u;
/** Words within which an office begins a phrase, and within which it goes on to a name. */
const [nearest, longest] = [3, 16];

/**
 * Where a phrase ends that a sentence begins with and that goes from an office to who holds it: « Le Premier ministre sorvien `Anton Kessel` »,
 * « Le chef de l’Etat, `Viktor Zeman` », «Глава комитета Госсовета по делам печати `Ирина Сухих`». Undefined where nobody is named.
 */
export function holderEnd(tokens: readonly Word[], start: number, words: ReportingWords): number | undefined {
  const isOffice = (token: Word | undefined) => token !== undefined && officeOf(token.lower, words) !== undefined;
  const near = tokens.slice(start, start + nearest);
  const office = near.findIndex(isOffice);
  if (office === -1 || near.slice(0, office).some(({ kind }) => kind !== 'word')) return undefined;
  for (let place = start + office + 1; place < Math.min(tokens.length, start + longest); place++) {
    const token = tokens[place];
    const isComma = token?.text === ',';
    const from = isComma ? place + 1 : place;
    // „, van Dorn,“
    const isParticle = isComma && /^(?:v[oa]n|zu|di|da|du|el|al|bin|ben)$/u.test(tokens[from]?.text ?? '');
    let to = isParticle ? from + 1 : from;
    while (tokens[to]?.kind === 'word' && capital.test(tokens[to]?.text ?? '')) to++;
    // « de Asuntos Exteriores, Unión Europea y Cooperación, Juan Rivas »: a list is what the office is for.
    if (isComma && words.and.has(tokens[to]?.lower ?? '') && capital.test(tokens[to + 1]?.text ?? '')) {
      place = to;
      continue;
    }
    const isName = to - from >= 2 || (to - from === 1 && !isComma && isOffice(tokens[place - 1]));
    if (isName) return to;
    if (to > from && !isComma) {
      place = to - 1;
      continue;
    }
    if (!token || isComma || endsPhrase(token, words)) return undefined;
    // „die Diplomatin schon Ende Januar“: where every noun has a capital, an adverb ends the phrase.
    if (words.verbSecond && !words.links.has(token.lower) && !words.determiners.has(token.lower)) return undefined;
  }
  return undefined;
}

/** Whether a word cannot stand between an office and its holder. */
function endsPhrase({ kind, lower }: Word, words: ReportingWords): boolean {
  if (kind !== 'word') return true;
  const isLink = words.links.has(lower) || words.determiners.has(lower);
  const groups = [
    words.verbs,
    words.judging,
    words.relatives,
    words.subordinators,
    words.participles,
    words.auxiliaries,
    words.passive,
  ];
  return (
    groups.some((group) => group.has(lower)) ||
    (!isLink &&
      (words.breaks.has(lower) ||
        words.prepositions.has(lower) ||
        words.pronouns.has(lower) ||
        words.between.has(lower))) ||
    (words.pastTense?.test(lower) === true && officeOf(lower, words) === undefined)
  );
}
