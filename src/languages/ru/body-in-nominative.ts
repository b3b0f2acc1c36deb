/** Ends of nouns in the genitive, and those of their nominative. */
const ends: readonly (readonly [RegExp, string])[] = [
  [/(?<=ств)а$/u, 'о'],
  [/ии$/u, 'ия'],
  [/ия$/u, 'ие'],
  [/а$/u, ''],
  [/[иы]$/u, 'а'],
];

/**
 * A body in the nominative that a heading prints in the genitive: `Министерства иностранных дел Норландии => Министерство иностранных дел
 * Норландии`. What it is of stays as it is.
 */
export function bodyInNominative(name: string, isBody: (word: string) => boolean): string {
  const [noun = '', ...rest] = name.split(' ');
  const made = ends
    .map(([end, to]) => noun.replace(end, to))
    .find((form) => form !== noun && isBody(form.toLowerCase()));
  return made === undefined ? name : [made, ...rest].join(' ');
}
