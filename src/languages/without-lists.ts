import type { DeclinedName } from './tongue-words.ts';

/** Takes from a name that is a list what an office told of it: « ministro de Asuntos Exteriores, `Unión Europea y Cooperación`, Juan Rivas » is for it. */
export function withoutLists(people: readonly DeclinedName[], and: ReadonlySet<string>): void {
  for (const { name, described } of people) if (name.split(' ').some((word) => and.has(word))) described.clear();
}
