import type { ReportingWords } from '../reporting/reporting-words.ts';
import type { Word } from '../reporting/word.ts';

/** Words that may stand in front of the noun for a body. */
const nearest = 3;
/** Endings of a noun in «в …» and those that its nominative may have. */
const endings: readonly (readonly [place: RegExp, plain: readonly string[]])[] = [
  [/ии$/u, ['ия', 'ие']],
  [/[еу]$/u, ['', 'о', 'а']],
  [/и$/u, ['я', 'ь']],
];

/**
 * The name of a body that speaks from its place, in the nominative: «сообщили в `пресс-службе МИД`» is пресс-служба МИД, «в `российском
 * министерстве`» российское министерство. Undefined where no noun for a body is declined so.
 */
export function bodyInPlace(tokens: readonly Word[], words: ReportingWords): string | undefined {
  const at = tokens.slice(0, nearest).findIndex(({ lower }) => words.bodies.has(lower));
  const noun = tokens[at];
  if (!noun) return undefined;
  const plain = plainNoun(noun.text, words);
  if (plain === undefined) return undefined;
  const lead = tokens.slice(0, at).map(({ text }) => plainAdjective(text, plain));
  return [...lead, plain, ...tokens.slice(at + 1).map(({ text }) => text)].join(' ');
}

function plainNoun(noun: string, { bodies }: ReportingWords): string | undefined {
  for (const [place, plain] of endings) {
    if (!place.test(noun)) continue;
    const found = plain.map((ending) => noun.replace(place, ending)).find((form) => bodies.has(form.toLowerCase()));
    if (found !== undefined) return found;
  }
  return undefined;
}

function plainAdjective(adjective: string, noun: string): string {
  const ending = /а$|я$/u.test(noun) ? 'ая' : /о$|е$/u.test(noun) ? 'ое' : 'ий';
  return adjective.replace(/(?<=[скн])(?:ом|ой)$/u, /н(?:ом|ой)$/u.test(adjective) && ending === 'ий' ? 'ый' : ending);
}
