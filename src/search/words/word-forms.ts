import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';

/** How the forms of a word are told in a language: by Snowball's stemmer, and where that takes words of their own together, less. */
interface Inflection {
  stem: (word: string) => string;
  /** The endings of mere forms; what else a stemmer cuts off makes another word: nation and national. */
  endings?: RegExp;
  /** Whether stems come without the accents of their words. */
  isStemBare?: true;
  /** One spelling for several. */
  spelledAs?: (word: string) => string;
}

const inflections: Readonly<Record<string, Inflection>> = {
  en: { stem: english, endings: /(?:e[sd]?|e?ing|i?es|ied|ying|s|y)$/, spelledAs: americanSpelling },
  fr: {
    stem: french,
    // Nouns, which the stemmer takes for verbs in the plural.
    spelledAs: (word) => word.replace(/([ts])ions$/, '$1ion'),
    endings:
      /(?:[eé]e?s?|s|x|er|ez|ons|ions|iez|ent|ant|ait|aient|a|ai|era|eront|erait|aux|al|ales?|ir|it|is|iss(?:ons|ez|ent|ant))$/,
  },
  es: {
    stem: spanish,
    // An accent that the plural has not: nación and naciones.
    isStemBare: true,
    endings:
      /(?:[oa]s?|es?|s|[aei]r|[aei]n|[aáeéií]mos|[ai]d[oa]s?|[ai]e?ndo|aron|ieron|aban?|ían?|ó|é|í|ará|arán|ión|iones)$/,
  },
  de: { stem: german },
  ru: { stem: russian },
  ar: { stem: (word) => arabic(word.replace(/(?<=.{3})(?:ات|ون|ين)$/u, '')) },
};

/** Whether the forms of words of a language can be told. */
export function isInflected(language: string): boolean {
  return language in inflections;
}

/** Spellings of the two sides of an ocean, where the word is long enough to be no other one. */
function americanSpelling(word: string): string {
  return word
    .replace(/(.{3})is(e[sd]?|ers?|ing|ations?|ational)$/, '$1iz$2')
    .replace(/(.{3})ys(e[sd]?|ing)$/, '$1yz$2')
    .replace(/^(.{3,})our(s|ed|ing|able|abl[ey]|ite|ites|hood|ly|er|ers)?$/, '$1or$2')
    .replace(/^(def|off|pret|lic)ence(s|less)?$/, '$1ense$2')
    .replace(/^(cent|theat|met|lit|kilomet|calib|spect|lust|fib)re(s?)$/, '$1er$2')
    .replace(/^programme(s?)$/, 'program$1')
    .replace(/ll(ed|ing|ers?)$/, 'l$1');
}

/** Forms that no ending tells. */
const irregular = new Map(
  [
    'woman women',
    'child children',
    'say said',
    'meet met',
    'speak spoke spoken',
    'hold held',
    'send sent',
    'leave left',
    'take took taken',
    'give gave given',
    'make made',
    'tell told',
    'fight fought',
    'break broke broken',
    'begin began begun',
    'withdraw withdrew withdrawn',
    'lead led',
    'lose lost',
    'keep kept',
    'bring brought',
    'think thought',
    'strike struck stricken',
    'seek sought',
    'write wrote written',
    'know knew known',
    'pay paid',
    'build built',
    'choose chose chosen',
    'understand understood',
  ].flatMap((line) => {
    const [first = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, first] as const);
  }),
);

/** Longer is no word that has forms, and stemmers take their time with it. */
const longestInflected = 80;

/** What the forms of a word have in common and no other word has; undefined for a language whose forms are not told. */
function keyOf(surface: string, language: string): string | undefined {
  const inflection = inflections[language];
  if (!inflection || surface.length > longestInflected) return undefined;
  const { stem, endings, isStemBare = false, spelledAs } = inflection;
  const regular = language === 'en' ? (irregular.get(surface) ?? surface) : surface;
  const word = spelledAs?.(regular) ?? regular;
  const stemmed = stem(word);
  if (!endings) return `${language} ${stemmed}`;
  const letters = isStemBare ? Array.from(word, (letter) => letter.normalize('NFD')[0]) : word;
  let common = 0;
  while (common < word.length && letters[common] === stemmed[common]) common++;
  return `${language} ${stemmed} ${word.slice(common).replace(endings, '')}`;
}

/** Terms of texts by language, each as it is written in small letters. */
export type WrittenWords = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The terms that are forms of one word, two at least; each set sorted, and the sets by their first. */
export function formsOfWords(written: WrittenWords): string[][] {
  const parents = new Map<string, string>();
  const rootOf = (term: string): string => {
    const parent = parents.get(term);
    if (parent === undefined || parent === term) return term;
    const root = rootOf(parent);
    parents.set(term, root);
    return root;
  };
  const firstOf = new Map<string, string>();
  for (const [language, words] of written) {
    for (const [term, surface] of words) {
      const key = keyOf(surface, language);
      if (key === undefined) continue;
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, term);
      else {
        const [a, b] = [rootOf(first), rootOf(term)].sort() as [string, string];
        parents.set(a, a);
        parents.set(b, a);
      }
    }
  }
  const families = Map.groupBy(parents.keys(), rootOf);
  return [...families.values()]
    .filter((terms) => terms.length > 1)
    .map((terms) => terms.sort())
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
