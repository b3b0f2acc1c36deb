/** What the words of a State's full name are in the nominative, by their end in the genitive. */
const ends: readonly (readonly [RegExp, string])[] = [
  [/(?<=к|н|в|т)ой$/u, 'ая'],
  [/(?<=ств)а$/u, 'о'],
  [/ых$/u, 'ые'],
  [/их$/u, 'ие'],
  [/ов$/u, 'ы'],
  [/(?<=союз)а$/iu, ''],
  [/(?<=республик|лиг|организаци)и$/iu, 'а'],
];
/** Nouns behind which what a State is of stays in the genitive: «Соединённых Штатов Америки». */
const ofGenitive = /^(?:штатов|организации|лиги|союза)$/iu;
/** What a country of one word may be in the nominative, of which one is known. */
const singles: readonly (readonly [RegExp, string])[] = [
  [/а$/u, ''],
  [/я$/u, 'ь'],
  [/я$/u, 'й'],
  [/и$/u, 'ь'],
  [/та$/u, 'ет'],
  [/ов$/u, 'ы'],
  [/$/u, 'ы'],
];

/** A party in the nominative that a heading prints in the genitive: `Российской Федерации => Российская Федерация`. */
export function partyInNominative(name: string, isKnown: (name: string) => boolean): string {
  const parts = name.split(' ');
  const head = parts.findIndex((part) => ofGenitive.test(part));
  const made = parts.map((part, index) => (head !== -1 && index > head ? part : wordInNominative(part, isKnown)));
  // «Соединённого Королевства», «Европейского союза»
  return made
    .map((part, index) =>
      part.replace(/(?<=нн|[нтв])ого$|ого$/u, made[index + 1]?.endsWith('о') === true ? 'ое' : 'ий'),
    )
    .join(' ');
}

function wordInNominative(word: string, isKnown: (name: string) => boolean): string {
  if (word.endsWith('ии')) return word.replace(/ии$/u, 'ия');
  if (/^\p{Lu}{2,}$/u.test(word) || isKnown(word)) return word;
  const known = singles.map(([end, to]) => word.replace(end, to)).find((made) => made !== word && isKnown(made));
  if (known !== undefined) return known;
  const own = ends.find(([end]) => end.test(word));
  return own ? word.replace(own[0], own[1]) : word.replace(/(?<=[гкхшж])и$|ы$/u, 'а');
}
