import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Word } from './word.ts';

/** Nouns for where somebody speaks. */
const occasion =
  /^(?:declaraci[oó]n(?:es)?|entrevista|conversación|rueda|comparecencia|entretien|interview|déclarations?|gespräch|allocution)$/u;

const capital = /^\p{Lu}/u;
/** Words that an office and what it is for may have. */
const longest = 13;

/**
 * The office that stands in front of a name with what it is for, where languages put articles and genitives as French and Spanish do:
 * « la ministre des Affaires étrangères Ada Marsh », « la representante del secretario general para el estrecho, Ada Marsh ».
 */
export function officeInFront(
  tokens: readonly Word[],
  name: number,
  words: ReportingWords,
): ReturnType<NonNullable<ReportingWords['officeInFront']>> {
  // « Président de la République, M. Erik Sander »
  const begins = words.titles.has(tokens[name - 1]?.lower ?? '') && tokens[name - 2]?.text === ',' ? name - 1 : name;
  const isApposed = tokens[begins - 1]?.text === ',';
  const end = isApposed ? begins - 2 : begins - 1;
  const has = (group: { has: (word: string) => boolean }, place: number) => group.has(tokens[place]?.lower ?? '');
  const isOffice = (place: number) => officeOf(tokens[place]?.lower ?? '', words) !== undefined;
  // « rueda de prensa del ministro, Bo Lund »: where nobody else holds one, the office that something is of.
  // « ministro de Asuntos Exteriores, Unión Europea y Cooperación, Juan Rivas »: a list is what an office is for, and nobody.
  let behind = name;
  while (capital.test(tokens[behind]?.text ?? '')) behind++;
  if (isApposed && has(words.and, behind) && capital.test(tokens[behind + 1]?.text ?? '')) return undefined;
  let hasAnd = false;
  let held: ReturnType<NonNullable<ReportingWords['officeInFront']>>;
  for (let place = end; place >= Math.max(0, end - longest); place--) {
    // « la Organización de las Naciones Unidas (ONU), Juan Rivas »
    if (tokens[place]?.text === ')' && tokens[place - 2]?.text === '(') place -= 3;
    const token = tokens[place];
    if (has(words.and, place)) hasAnd = true;
    if (token?.text === ',' && hasAnd) continue;
    if (token?.kind !== 'word' || words.verbs.has(token.lower) || words.pronouns.has(token.lower)) return held;
    // « la embajadora llegó a Varn »
    if (words.pastTense?.test(token.lower) === true && !isOffice(place)) return held;
    if (words.kin.has(token.lower)) return undefined;
    // « la diplomática en declaraciones a la agencia »: where somebody speaks is not what an office is of.
    if (occasion.test(token.lower)) return held;
    const isLink = words.possessives.has(token.lower);
    // « le porte-parole de Ada Marsh », « le représentant de la Norlande »: what a link leads to is no holder.
    if (isLink && (place === end || (place === end - 1 && has(words.determiners, end)))) return undefined;
    // « la représentante du secrétaire général »: whom somebody is of.
    const isOf =
      has(words.possessives, place - 1) || (has(words.determiners, place - 1) && has(words.possessives, place - 2));
    const isSecond = isOffice(place - 1);
    if (!isLink && isOffice(place) && !isOf && !isSecond) {
      // « la nouvelle ambassadrice », « el entonces ministro »
      const article = [place - 1, place - 2].find((at) => has(words.articles, at));
      return {
        office: [token.lower, ...placesBehind(tokens, place, end, words)],
        gender: article === undefined ? undefined : words.articles.get(tokens[article]?.lower ?? ''),
      };
    }
    if (isOffice(place) && isOf && !isSecond && isApposed) held ??= { office: [token.lower], gender: undefined };
    if (words.prepositions.has(token.lower) && !words.links.has(token.lower)) return held;
    // « está dispuesto si el Parlamento »: a clause of its own begins.
    const begins = words.breaks.has(token.lower) || words.subordinators.has(token.lower);
    // « des Affaires étrangères et du Commerce », « Relaciones Exteriores y Culto »: one office for both.
    const isBoth =
      has(words.possessives, place + 1) ||
      (capital.test(tokens[place + 1]?.text ?? '') && capital.test(tokens[place - 1]?.text ?? ''));
    if ((words.and.has(token.lower) && !isBoth) || (begins && !words.links.has(token.lower))) return held;
  }
  return held;
}

/** The words that tell of which country an office is, between it and its holder: « ministre `norlandais` », « canciller de `Maravia` ». */
function placesBehind(tokens: readonly Word[], office: number, end: number, words: ReportingWords): string[] {
  return tokens.slice(office + 1, end + 1).flatMap(({ text, lower, kind }, index) => {
    const isAdjective = index === 0 && kind === 'word' && !words.prepositions.has(lower) && !words.links.has(lower);
    const isNoun = officeOf(lower, words) !== undefined || words.bodies.has(lower);
    return (isAdjective || capital.test(text)) && !isNoun ? [lower] : [];
  });
}
